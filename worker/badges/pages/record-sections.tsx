import type { HistoryEntry, PledgeRecord } from '../../../schema/wire.ts'
import { Code, Quote, Ruled, SafeLink, Version, When } from '../../pages/parts.tsx'
import { printCount, printCountry, printParts, spaceOf } from '../../pages/print.ts'
import { useReader } from '../../pages/reader.tsx'
import { leadTo, say } from '../../pages/sentence.tsx'
import { StatementForReading } from '../../pages/statement-for-reading.tsx'
import {
  sayCheck,
  sayCovers,
  sayEvent,
  tellCheck,
  tellUnchecked,
  type Told,
} from '../../pages/words.tsx'

type Props = { record: PledgeRecord }

export function Promised({ record }: Props) {
  const reader = useReader()
  const { record: words } = reader.texts
  return (
    <Ruled title={record.status === 'active' ? words.promised : words.hadBeenPromised}>
      <blockquote class="lead" lang="en" dir="ltr">
        <p>{record.statementText}</p>
      </blockquote>
      <StatementForReading version={record.statement} pledged={record.statementText} />
      <dl class="facts">
        <dt>{words.madeWithout}</dt>
        <dd>{printParts(record.parts, reader)}</dd>
        <dt>{words.itCovers}</dt>
        <dd>{sayCovers(record.covers, record.about, reader)}</dd>
        <dt>{words.words}</dt>
        <dd>
          {say(words.statement, {
            version: <Version of={record.statement} />,
            words: leadTo(reader.to(`/statements/${record.statement}`)),
          })}
        </dd>
      </dl>
    </Ruled>
  )
}

/** Every record ends at the artist's door. */
export function Support({ record }: Props) {
  const { record: words } = useReader().texts
  if (!record.artist) return null
  const artist = <bdi>{record.artist}</bdi>
  return (
    <Ruled title={say(words.support, { artist })} marked>
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
        <p>{say(words.noDoor, { artist })}</p>
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
  const reader = useReader()
  const { record: words } = reader.texts
  return (
    <>
      <Ruled title={words.checked}>
        {record.checks.length > 0 ? (
          <ul>
            {record.checks.map((check) => (
              <li>
                <strong>
                  {say(words.check, { ...sayCheck(check, reader), day: <When at={check.at} /> })}
                </strong>
                {spaceOf(reader.language)}
                <Sentence told={tellCheck(check, record, reader)} />
              </li>
            ))}
          </ul>
        ) : (
          <p>{words.nothingChecked}</p>
        )}
      </Ruled>
      <Ruled title={words.notChecked}>
        <ul>
          {record.notChecked.map((sentence) => (
            <li>
              <Sentence told={tellUnchecked(sentence, record, reader)} />
            </li>
          ))}
        </ul>
      </Ruled>
    </>
  )
}

/** A sentence of the record. In English it says so, where the page is in another language. */
function Sentence({ told: { words, isEnglish } }: { told: Told }) {
  const { language } = useReader()
  if (!isEnglish || language === 'en') return <>{words}</>
  return (
    <span lang="en" dir="ltr">
      {words}
    </span>
  )
}

export function About({ record }: Props) {
  const { language, texts } = useReader()
  const { record: words } = texts
  const { artist, about, since, mediums, tools, country } = record
  const facts = [
    [words.worksIn, mediums.join(', ')],
    [words.tools, tools],
    [words.since, since === null ? null : String(since)],
    [words.country, country === null ? null : printCountry(country, language)],
  ].filter(([, told]) => told)
  if (!artist || (!about && facts.length === 0)) return null
  return (
    <Ruled title={say(words.aboutArtist, { artist: <bdi>{artist}</bdi> })}>
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
  const reader = useReader()
  const { record: words } = reader.texts
  return (
    <Ruled title={words.history}>
      <ol class="history" reversed>
        {foldRepeats(record.history)
          .toReversed()
          .map(({ what, at, detail, times }) => (
            <li>
              <When at={at} />
              <div>
                <p>
                  {sayEvent(what, reader)}
                  {times > 1
                    ? spaceOf(reader.language) + printCount(words.times, times, reader.language)
                    : null}
                </p>
                {detail ? <Quote by={words.operatorsReason}>{detail}</Quote> : null}
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
  const { language, texts } = useReader()
  const { record: words } = texts
  const space = spaceOf(language)
  return (
    <Ruled title={words.real} id="real-register">
      <p>{words.realAddress}</p>
      <p class="address" dir="ltr" translate="no">
        {address}
      </p>
      <p>
        {words.realCopy}
        {space}
        {record.drawing ? words.realDrawing + space : null}
        {say(words.realPaper, { code: <Code code={record.code} /> })}
      </p>
    </Ruled>
  )
}

/** The chain of drawings, both ways. Only badges whose artists agreed stand here. */
export function Chain({ chain: { after, inspired } }: { chain: Chained }) {
  const { texts, to } = useReader()
  const { record: words } = texts
  if (!after && inspired.length === 0) return null
  return (
    <Ruled title={words.chain}>
      {after ? (
        <p>
          {say(words.drawnAfter, {
            artist: <bdi>{after.artist}</bdi>,
            badge: leadTo(to(`/p/${after.code}`)),
          })}
        </p>
      ) : null}
      {inspired.length > 0 ? (
        <>
          <p>{words.drawnAfterThis}</p>
          <ul>
            {inspired.map(({ code, artist }) => (
              <li>
                <a href={to(`/p/${code}`)}>{say(words.badgeOf, { artist: <bdi>{artist}</bdi> })}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Ruled>
  )
}

export type Chained = {
  after: { code: string; artist: string } | null
  inspired: { code: string; artist: string }[]
}
