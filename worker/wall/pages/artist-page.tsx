import { fillGaps } from '../../../schema/sentences.ts'
import type { PledgeRecord } from '../../../schema/wire.ts'
import { previewPicture } from '../../badges/pages/record-head.ts'
import { About, Support } from '../../badges/pages/record-sections.tsx'
import { Layout, SHOWS_DRAWINGS } from '../../pages/layout.tsx'
import { Claim, Code, Meaning, Ruled, When } from '../../pages/parts.tsx'
import { printCount, printParts } from '../../pages/print.ts'
import { useReader, type Reader } from '../../pages/reader.tsx'
import { bold, say } from '../../pages/sentence.tsx'
import { OpeningDrawing } from '../../pages/opening-drawing.tsx'
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
  const reader = useReader()
  const standing = records.filter(({ status }) => status === 'active')
  const fallen = records.filter(({ status }) => status !== 'active')
  const lead = standing[0] ?? records[0]
  if (!lead) return <NoPledgeYet handle={handle} config={config} />
  const address = `${config.publicOrigin}/@${handle}`
  return (
    <Layout
      title={`${lead.artist} (@${handle})`}
      description={describeInOneLine(lead, standing.length, reader)}
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

function describeInOneLine(lead: PledgeRecord, standing: number, reader: Reader): string {
  const { artist, parts, status } = lead
  const { wall } = reader.texts
  if (status !== 'active') return fillGaps(wall.artistNone, { artist })
  const sentence = printCount(wall.artistPledges, standing, reader.language)
  return fillGaps(sentence, { artist, parts: printParts(parts, reader) })
}

function NothingStands({ lead }: { lead: PledgeRecord }) {
  const { record, wall } = useReader().texts
  return (
    <section class="state" aria-label={wall.nothingStands}>
      <p class="claim claim-state">
        {lead.status === 'suspended' ? record.suspended : record.withdrawn}
      </p>
      <p class="lead">{say(wall.nothingStandsNow, { artist: <bdi>{lead.artist}</bdi> })}</p>
    </section>
  )
}

function Opening({ handle, lead }: { handle: string; lead: PledgeRecord }) {
  const reader = useReader()
  const { record, wall } = reader.texts
  const { artist, drawing, status } = lead
  return (
    <div class="opening">
      <OpeningDrawing drawing={drawing} status={status} />
      <div class="opening-words">
        <h1>
          <bdi>{artist}</bdi>
        </h1>
        <p class="small">
          <bdi dir="ltr" translate="no">
            @{handle}
          </bdi>
        </p>
        {drawing ? <Claim stands={status === 'active'} /> : null}
        <Meaning />
        <p class="lead">
          {say(status === 'active' ? record.pledgedOn : record.hadBeenPledgedOn, {
            day: <When at={lead.pledgedAt} />,
            parts: printParts(lead.parts, reader),
          })}
        </p>
        <p>
          <a href={reader.to(lead.page)}>
            {say(wall.readRecord, { code: <Code code={lead.code} /> })}
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
  const { language, texts } = useReader()
  if (records.length === 0) return null
  return (
    <section class="ruled">
      <h2>{printCount(texts.wall.others, records.length, language)}</h2>
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
  const { wall } = useReader().texts
  const after = records
    .map(({ drawing }) => drawing?.after)
    .filter((code) => typeof code === 'string')
  const inspired = records.flatMap((record) => record.inspired)
  if (after.length + inspired.length === 0) return null
  return (
    <Ruled title={wall.chain}>
      {after.length > 0 ? (
        <>
          <h3>{wall.chainAfter}</h3>
          <Codes codes={after} />
        </>
      ) : null}
      {inspired.length > 0 ? (
        <>
          <h3>{wall.chainInspired}</h3>
          <Codes codes={inspired} />
        </>
      ) : null}
    </Ruled>
  )
}

function Codes({ codes }: { codes: string[] }) {
  const { to } = useReader()
  return (
    <ul class="codes">
      {[...new Set(codes)].map((code) => (
        <li>
          <a href={to(`/p/${code}`)}>
            <Code code={code} />
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Nothing vanishes: what was withdrawn or suspended is said as such. */
function Fallen({ records }: { records: PledgeRecord[] }) {
  const { texts, to } = useReader()
  const { wall } = texts
  if (records.length === 0) return null
  return (
    <section class="ruled">
      <h2>{wall.fallen}</h2>
      <ul class="codes">
        {records.map(({ code, page, status, withdrawnAt, suspendedAt, pledgedAt }) => (
          <li>
            <a href={to(page)}>
              <Code code={code} />
            </a>{' '}
            {say(status === 'suspended' ? wall.fallenSuspended : wall.fallenWithdrawn, {
              strong: bold,
              day: <When at={suspendedAt ?? withdrawnAt ?? pledgedAt} />,
              pledged: <When at={pledgedAt} />,
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}

function NoPledgeYet({ handle, config }: { handle: string; config: Config }) {
  const { texts, to } = useReader()
  const { wall } = texts
  return (
    <Layout title={`@${handle}`} site={config.siteName} robots="noindex">
      <div class="sheet">
        <h1>
          <bdi dir="ltr" translate="no">
            @{handle}
          </bdi>
        </h1>
        <p class="lead">{wall.noPledgeYet}</p>
        <p>
          <a href={to('/wall')}>{wall.lookAtWall}</a>
        </p>
      </div>
    </Layout>
  )
}
