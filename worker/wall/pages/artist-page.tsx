import { CLAIM, type PledgeRecord } from '../../../schema/wire.ts'
import { previewPicture } from '../../badges/pages/record-head.ts'
import { About, Support } from '../../badges/pages/record-sections.tsx'
import { Layout, SHOWS_DRAWINGS } from '../../pages/layout.tsx'
import { Button, Code, Field, When } from '../../pages/parts.tsx'
import { OpeningDrawing } from '../../pages/opening-drawing.tsx'
import { sayParts } from '../../../schema/parts.ts'
import { composeEntry } from '../rules.ts'
import { describeArtist } from './artist-head.ts'
import { Entry } from './entry.tsx'

type Config = { publicOrigin: string; siteName: string }

export type ArtistPageProps = {
  handle: string
  /** All that the artist ever pledged, newest first. */
  records: PledgeRecord[]
  config: Config
}

/** An artist's own page: what they drew, what they promised, and where to find them. */
export function ArtistPage({ handle, records, config }: ArtistPageProps) {
  const standing = records.filter(({ status }) => status === 'active')
  const fallen = records.filter(({ status }) => status !== 'active')
  const lead = standing[0] ?? records[0]
  if (!lead) return <NoPledgeYet handle={handle} config={config} />
  const address = `${config.publicOrigin}/@${handle}`
  return (
    <Layout
      title={`${lead.artist} (@${handle})`}
      description={describeInOneLine(lead, standing.length)}
      canonical={address}
      site={config.siteName}
      image={previewPicture(lead, config.publicOrigin)}
      jsonLd={describeArtist({ handle, lead, standing, address, config })}
      robots={standing.length > 0 ? SHOWS_DRAWINGS : `noindex, ${SHOWS_DRAWINGS}`}
    >
      <article class="record">
        {standing.length === 0 ? <NothingStands lead={lead} /> : null}
        <Opening handle={handle} lead={lead} />
        <Support
          record={{ ...lead, links: gatherLinks(standing.length > 0 ? standing : [lead]) }}
        />
        <About record={lead} />
        <Others records={standing.slice(1)} />
        <Chain records={standing} />
        <Fallen records={fallen} />
      </article>
    </Layout>
  )
}

function describeInOneLine({ artist, parts, status }: PledgeRecord, standing: number): string {
  if (status !== 'active') return `${artist} has no standing pledge here.`
  const count = standing === 1 ? 'a pledge' : `${standing} pledges`
  return `${artist} has ${count} on record: ${sayParts(parts)}, ${CLAIM}. The artist’s own promise; nobody examined the work.`
}

function NothingStands({ lead }: { lead: PledgeRecord }) {
  return (
    <section class="state" aria-label="No pledge stands here">
      <p class="claim claim-state">{lead.status}</p>
      <p class="lead">
        No pledge of <bdi>{lead.artist}</bdi> stands here now. What there was is listed below, with
        its dates.
      </p>
    </section>
  )
}

function Opening({ handle, lead }: { handle: string; lead: PledgeRecord }) {
  const { artist, drawing, status } = lead
  const stands = status === 'active'
  return (
    <div class="opening">
      <OpeningDrawing drawing={drawing} status={status} />
      <div class="opening-words">
        <h1>
          <bdi>{artist}</bdi>
        </h1>
        <p class="small" dir="ltr" translate="no">
          @{handle}
        </p>
        {drawing ? <p class="claim">{stands ? CLAIM : <s>{CLAIM}</s>}</p> : null}
        <p class="lead">
          {stands ? 'Pledged' : 'Had been pledged'} on <When at={lead.pledgedAt} /> for{' '}
          {sayParts(lead.parts)}.
        </p>
        <p>
          <a href={lead.page}>
            Read the record <Code code={lead.code} />
          </a>
        </p>
      </div>
    </div>
  )
}

/** Each door once, whichever pledge names it. */
function gatherLinks(records: PledgeRecord[]): PledgeRecord['links'] {
  const all = records.flatMap(({ links }) => links)
  return [...new Map(all.map((link) => [link.url, link])).values()]
}

function Others({ records }: { records: PledgeRecord[] }) {
  if (records.length === 0) return null
  return (
    <section class="ruled">
      <h2>{records.length === 1 ? 'Another badge' : 'More badges'}</h2>
      <ul class="wall">
        {records.map((record) => (
          <Entry entry={composeEntry(record)} first={false} named={false} />
        ))}
      </ul>
    </section>
  )
}

/** Which badges these were drawn after, and which were drawn after these. Each leads to its record. */
function Chain({ records }: { records: PledgeRecord[] }) {
  const after = records
    .map(({ drawing }) => drawing?.after)
    .filter((code) => typeof code === 'string')
  const inspired = records.flatMap((record) => record.inspired)
  if (after.length + inspired.length === 0) return null
  return (
    <section class="ruled">
      <h2>From drawing to drawing</h2>
      <div>
        {after.length > 0 ? (
          <>
            <h3>Drawn after</h3>
            <Codes codes={after} />
          </>
        ) : null}
        {inspired.length > 0 ? (
          <>
            <h3>Drawn after a badge of this artist</h3>
            <Codes codes={inspired} />
          </>
        ) : null}
      </div>
    </section>
  )
}

function Codes({ codes }: { codes: string[] }) {
  return (
    <ul class="codes">
      {[...new Set(codes)].map((code) => (
        <li>
          <a href={`/p/${code}`}>
            <Code code={code} />
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Nothing vanishes: what was withdrawn or suspended is said as such. */
function Fallen({ records }: { records: PledgeRecord[] }) {
  if (records.length === 0) return null
  return (
    <section class="ruled">
      <h2>No longer standing</h2>
      <ul class="codes">
        {records.map(({ code, page, status, withdrawnAt, suspendedAt, pledgedAt }) => (
          <li>
            <a href={page}>
              <Code code={code} />
            </a>{' '}
            <strong>{status}</strong> on <When at={suspendedAt ?? withdrawnAt ?? pledgedAt} />,
            pledged on <When at={pledgedAt} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function NoPledgeYet({ handle, config }: { handle: string; config: Config }) {
  return (
    <Layout title={`@${handle}`} site={config.siteName} robots="noindex">
      <div class="sheet">
        <h1>@{handle}</h1>
        <p class="lead">
          There is no pledge here yet. When there is one, this is where it will be.
        </p>
        <p>
          <a href="/wall">Look at the wall</a>
        </p>
      </div>
    </Layout>
  )
}

/** No such handle: what may have gone wrong, and another try. `handle` is what stood in the address. */
export function UnknownHandlePage({ handle, config }: { handle: string; config: Config }) {
  const shown = handle.slice(0, 40)
  return (
    <Layout title="Nobody has this handle" site={config.siteName} robots="noindex">
      <div class="sheet">
        <h1>Nobody has this handle</h1>
        <p class="lead">
          We looked for{' '}
          <bdi class="as-written" translate="no">
            @{shown}
          </bdi>{' '}
          and there is no such artist here. Perhaps a letter is missing, or they have left.
        </p>
        <form method="get" action="/wall" role="search">
          <Field
            name="q"
            type="search"
            label="Look for a name on the wall"
            value={shown}
            maxlength={100}
          />
          <p>
            <Button>Look</Button>
          </p>
        </form>
        <p>
          Or <a href="/wall">look at the whole wall</a>. If you have a code from a badge,{' '}
          <a href="/check">look that up</a>.
        </p>
      </div>
    </Layout>
  )
}
