import assets from '../../../dist/asset-names.json' with { type: 'json' }
import type { PledgeRecord } from '../../../schema/wire.ts'
import { Layout, SHOWS_DRAWINGS } from '../../pages/layout.tsx'
import { Claim, Code, Meaning, Quote, When } from '../../pages/parts.tsx'
import { OpeningDrawing } from '../../pages/opening-drawing.tsx'
import { printParts } from '../../pages/print.ts'
import { useReader } from '../../pages/reader.tsx'
import { say } from '../../pages/sentence.tsx'
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
  const reader = useReader()
  return (
    <Layout
      title={titleOf(record, reader)}
      description={describeInOneLine(record, reader)}
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
function State({ record: { status, suspendedAt, suspendReason, ...record } }: Props) {
  const { record: words } = useReader().texts
  if (status === 'suspended') {
    return (
      <section class="state" aria-label={words.isSuspended}>
        <p class="claim claim-state">{words.suspended}</p>
        <p class="lead">
          {suspendedAt
            ? say(words.operatorSuspendedOn, { day: <When at={suspendedAt} /> })
            : words.operatorSuspended}
        </p>
        {suspendReason ? <Quote by={words.operatorsReason}>{suspendReason}</Quote> : null}
      </section>
    )
  }
  if (status !== 'withdrawn') return null
  const { erased, withdrawnAt, withdrawReason } = record
  return (
    <section class="state" aria-label={words.isWithdrawn}>
      <p class="claim claim-state">{words.withdrawn}</p>
      <p class="lead">
        {withdrawnAt
          ? say(erased ? words.leftWithdrawnOn : words.artistWithdrewOn, {
              day: <When at={withdrawnAt} />,
            })
          : erased
            ? words.leftWithdrawn
            : words.artistWithdrew}
      </p>
      {withdrawReason ? <Quote by={words.artistsWords}>{withdrawReason}</Quote> : null}
    </section>
  )
}

type Props = { record: PledgeRecord }

/** In UTF-16 units: past this a name is set smaller, so that it does not push the claim off a phone. */
const LONG_NAME = 32

/** Whose it is and what is claimed: the drawing large, or the plain seal, which is the claim itself. */
function Opening({ record }: Props) {
  const { artist, drawing, status } = record
  const reader = useReader()
  const { record: words } = reader.texts
  return (
    <div class="opening">
      <OpeningDrawing drawing={drawing} status={status} />
      <div class="opening-words">
        <h1 class={artist.length > LONG_NAME ? 'long-name' : undefined}>
          {artist ? <bdi>{artist}</bdi> : words.left}
        </h1>
        {drawing ? <Claim stands={status === 'active'} /> : null}
        <Meaning />
        <p class="lead">
          {say(status === 'active' ? words.pledgedOn : words.hadBeenPledgedOn, {
            day: <When at={record.pledgedAt} />,
            parts: printParts(record.parts, reader),
          })}
        </p>
        <p>
          <Code code={record.code} />
        </p>
      </div>
    </div>
  )
}
