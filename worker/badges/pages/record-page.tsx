import assets from '../../../dist/asset-names.json' with { type: 'json' }
import { CLAIM, type PledgeRecord } from '../../../schema/wire.ts'
import { Layout, SHOWS_DRAWINGS } from '../../pages/layout.tsx'
import { Code, Quote, When } from '../../pages/parts.tsx'
import { OpeningDrawing } from '../../pages/opening-drawing.tsx'
import { sayParts } from '../../../schema/parts.ts'
import { describeForMachines, describeInOneLine, linkPreview, titleOf } from './record-head.ts'
import { Places } from './record-places.tsx'
import { Receipt } from './record-receipt.tsx'
import {
  About,
  Chain,
  Checked,
  History,
  Promised,
  RealRegister,
  Support,
  type Chained,
} from './record-sections.tsx'

export type RecordPageProps = {
  record: PledgeRecord
  /** Whose badge it was drawn after, and who drew after it, under today's names. */
  chain?: Chained
  config: { publicOrigin: string; publicHost: string; siteName: string }
}

const ALONE: Chained = { after: null, inspired: [] }

/** The record of one pledge. What changed the claim is said before the claim, and as large. */
export function RecordPage({ record, chain = ALONE, config }: RecordPageProps) {
  const address = `${config.publicOrigin}/p/${record.code}`
  return (
    <Layout
      title={titleOf(record)}
      description={describeInOneLine(record)}
      canonical={address}
      site={config.siteName}
      image={linkPreview(record, config.publicOrigin)}
      jsonLd={describeForMachines(record, config)}
      jsonAddress={`/api/v1/pledges/${record.code}`}
      oembed={`${config.publicOrigin}/oembed?url=${encodeURIComponent(address)}`}
      robots={SHOWS_DRAWINGS}
      scripts={record.places.length > 0 ? [assets.cameFrom] : []}
    >
      <article class="record">
        <State record={record} />
        <Opening record={record} />
        <Chain chain={chain} />
        <Promised record={record} />
        <Support record={record} />
        <Places record={record} />
        <Checked record={record} />
        <About record={record} />
        <Receipt record={record} origin={config.publicOrigin} />
        <History record={record} />
        <RealRegister record={record} address={address} />
      </article>
    </Layout>
  )
}

/** Withdrawn or suspended, since when and why: the first thing on the page. */
function State({ record }: { record: PledgeRecord }) {
  if (record.status === 'suspended') {
    return (
      <section class="state" aria-label="This pledge is suspended">
        <p class="claim claim-state">suspended</p>
        <p class="lead">
          An operator of this register suspended this pledge
          {record.suspendedAt ? [' on ', <When at={record.suspendedAt} />] : null}.
        </p>
        {record.suspendReason ? (
          <Quote by="The operator’s reason">{record.suspendReason}</Quote>
        ) : null}
      </section>
    )
  }
  if (record.status !== 'withdrawn') return null
  return (
    <section class="state" aria-label="This pledge is withdrawn">
      <p class="claim claim-state">withdrawn</p>
      <p class="lead">
        {record.erased ? 'This pledge was withdrawn' : 'The artist withdrew this pledge'}
        {record.withdrawnAt ? [' on ', <When at={record.withdrawnAt} />] : null}.
        {record.erased ? ' The artist has left, and took their name and pictures with them.' : null}
      </p>
      {record.withdrawReason ? (
        <Quote by="In the artist’s own words">{record.withdrawReason}</Quote>
      ) : null}
    </section>
  )
}

/** In UTF-16 units: past this a name is set smaller, so that it does not push the claim off a phone. */
const LONG_NAME = 32

/** Whose it is and what is claimed: the drawing large, or the plain seal, which is the claim itself. */
function Opening({ record }: { record: PledgeRecord }) {
  const { artist, drawing, status } = record
  const stands = status === 'active'
  return (
    <div class="opening">
      <OpeningDrawing drawing={drawing} status={status} />
      <div class="opening-words">
        <h1 class={artist.length > LONG_NAME ? 'long-name' : undefined}>
          {artist ? <bdi>{artist}</bdi> : 'An artist who has left'}
        </h1>
        {drawing ? <p class="claim">{stands ? CLAIM : <s>{CLAIM}</s>}</p> : null}
        <p class="lead">
          {stands ? 'Pledged' : 'Had been pledged'} on <When at={record.pledgedAt} /> for{' '}
          {sayParts(record.parts)}.
        </p>
        <p>
          <Code code={record.code} />
        </p>
      </div>
    </div>
  )
}
