import type { HistoryEntry, PledgeRecord } from '../../../schema/wire.ts'
import { Code, Quote, Ruled, SafeLink, When } from '../../pages/parts.tsx'
import { sayCheck, sayCovers, sayEvent } from '../../pages/words.ts'
import { sayParts } from '../../../schema/parts.ts'

type Props = { record: PledgeRecord }

export function Promised({ record }: Props) {
  return (
    <Ruled title={record.status === 'active' ? 'What was promised' : 'What had been promised'}>
      <blockquote class="lead">
        <p>{record.statementText}</p>
      </blockquote>
      <dl class="facts">
        <dt>Made without generative AI</dt>
        <dd>{sayParts(record.parts)}</dd>
        <dt>It covers</dt>
        <dd>{sayCovers(record.covers, record.about)}</dd>
        <dt>The words</dt>
        <dd>
          <a href={`/statements/${record.statement}`}>Statement {record.statement}</a>, kept here
          exactly as it was pledged
        </dd>
      </dl>
    </Ruled>
  )
}

/** Every record ends at the artist's door. */
export function Support({ record }: Props) {
  if (!record.artist) return null
  const name = <bdi>{record.artist}</bdi>
  return (
    <Ruled title={<>Find and support {name}</>} marked>
      {record.links.length > 0 ? (
        <ul class="doors">
          {record.links.map(({ label, url }) => (
            <li>
              <SafeLink href={url}>
                <bdi>{label}</bdi>
              </SafeLink>
              <Host of={url} besides={label} />
            </li>
          ))}
        </ul>
      ) : (
        <p>
          {name} has not named a place to go yet. If you met this badge beside a work, go back there
          and tell them that you like it.
        </p>
      )}
    </Ruled>
  )
}

/** Where a link leads. A link without a label of its own is named by its host already. */
function Host({ of: url, besides: label }: { of: string; besides: string }) {
  const host = URL.parse(url)?.host ?? url
  if (host.replace(/^www\./, '') === label.toLowerCase().replace(/^www\./, '')) return null
  return (
    <span class="small" dir="ltr">
      {host}
    </span>
  )
}

export function Checked({ record }: Props) {
  return (
    <>
      <Ruled title="What was checked, and when">
        {record.checks.length > 0 ? (
          <ul>
            {record.checks.map((check) => (
              <li>
                <strong>
                  {sayCheck(check)}, <When at={check.at} />.
                </strong>{' '}
                {check.detail}
              </li>
            ))}
          </ul>
        ) : (
          <p>Nothing was checked.</p>
        )}
      </Ruled>
      <Ruled title="What was not checked">
        <ul>
          {record.notChecked.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      </Ruled>
    </>
  )
}

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

export function About({ record }: Props) {
  const { artist, about, since, mediums, tools, country } = record
  const facts = [
    ['Works in', mediums.join(', ')],
    ['Tools', tools],
    ['Making things since', since === null ? null : String(since)],
    ['Country', country === null ? null : COUNTRIES.of(country)],
  ].filter(([, told]) => told)
  if (!artist || (!about && facts.length === 0)) return null
  return (
    <Ruled
      title={
        <>
          About <bdi>{artist}</bdi>
        </>
      }
    >
      {about ? (
        <p class="as-typed" dir="auto">
          {about}
        </p>
      ) : null}
      {facts.length > 0 ? (
        <dl class="facts">
          {facts.map(([name, told]) => (
            <>
              <dt>{name}</dt>
              <dd>
                <bdi>{told}</bdi>
              </dd>
            </>
          ))}
        </dl>
      ) : null}
    </Ruled>
  )
}

export function History({ record }: Props) {
  return (
    <Ruled title="What happened to this pledge">
      <ol class="history" reversed>
        {foldRepeats(record.history)
          .toReversed()
          .map(({ what, at, detail, times }) => (
            <li>
              <When at={at} />
              <div>
                <p>
                  {sayEvent(what)}
                  {times > 1 ? ` ${times} times that day.` : null}
                </p>
                {detail ? <Quote by="The operator’s reason">{detail}</Quote> : null}
              </div>
            </li>
          ))}
      </ol>
    </Ruled>
  )
}

/** Twenty places named in one evening are one line. What comes with a reason stays a line of its own. */
function foldRepeats(history: HistoryEntry[]): (HistoryEntry & { times: number })[] {
  const folded: (HistoryEntry & { times: number })[] = []
  for (const entry of history) {
    const last = folded.at(-1)
    const isRepeat =
      last?.what === entry.what &&
      last.at.slice(0, 10) === entry.at.slice(0, 10) &&
      !last.detail &&
      !entry.detail
    if (isRepeat) last.times += 1
    else folded.push({ ...entry, times: 1 })
  }
  return folded
}

/** A page can be imitated, its address cannot. Said in words, so that it works on paper too. */
export function RealRegister({ record, address }: Props & { address: string }) {
  return (
    <Ruled title="How to tell that this is the real register" id="real-register">
      <p>Look at the address at the top of your browser. It must be exactly this:</p>
      <p class="address" dir="ltr" translate="no">
        {address}
      </p>
      <p>
        Anything else is a copy, however much it looks like this page.
        {record.drawing
          ? ' Then compare drawing with drawing: the badge that you met should show the same one as here.'
          : null}{' '}
        If you have the code on paper, <Code code={record.code} />, type the address yourself.
      </p>
    </Ruled>
  )
}

/** The chain of drawings, both ways. Only badges whose artists agreed stand here. */
export function Chain({ chain: { after, inspired } }: { chain: Chained }) {
  if (!after && inspired.length === 0) return null
  return (
    <section class="ruled">
      <h2>From badge to badge</h2>
      <div>
        {after ? (
          <p>
            Drawn after{' '}
            <a href={`/p/${after.code}`}>
              <bdi>{after.artist}</bdi>’s badge
            </a>
            .
          </p>
        ) : null}
        {inspired.length > 0 ? (
          <>
            <p>Drawn after this one:</p>
            <ul>
              {inspired.map(({ code, artist }) => (
                <li>
                  <a href={`/p/${code}`}>
                    <bdi>{artist}</bdi>’s badge
                  </a>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </section>
  )
}

export type Chained = {
  after: { code: string; artist: string } | null
  inspired: { code: string; artist: string }[]
}
