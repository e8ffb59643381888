import { printCode } from '../../../schema/code.ts'
import { sayParts } from '../../../schema/parts.ts'
import { CLAIM, type PledgeRecord } from '../../../schema/wire.ts'
import type { Session } from '../../http/factory.ts'
import { DrawingPicture } from '../../pages/drawing-picture.tsx'
import { Layout } from '../../pages/layout.tsx'
import { printAddress } from '../rules/pictures.ts'
import { drawSquareCode, makeSquareCode, type SquareCode } from '../rules/qr.ts'
import { spellCode } from '../rules/spell.ts'

export const PAPERS = ['a4', 'letter'] as const
export type Paper = (typeof PAPERS)[number]

/** As many hang tags as both papers take above the slip. */
const TAGS = 6

/** One sheet: hang tags to cut out, and a slip for a parcel. Real millimetres, at 100 %. */
export function PrintPage({
  record,
  paper,
  session,
  site,
}: {
  record: PledgeRecord
  paper: Paper
  session: Session
  site: string
}) {
  const square = makeSquareCode(record.page)
  return (
    <Layout
      title={`To print: ${printCode(record.code)}`}
      site={site}
      session={session}
      robots="noindex"
    >
      <div class="screen-only">
        <p class="back">
          <a href={`/studio/${record.code}/kit`}>Your kit</a>
        </p>
        <h1>Hang tags and a slip</h1>
        <p class="lead">
          Print this page on {paper === 'a4' ? 'A4' : 'Letter'}, at 100 %. Then try the square code
          with a phone once.
        </p>
        <p>
          {paper === 'a4' ? (
            <a href="?paper=letter">For Letter instead</a>
          ) : (
            <a href="?paper=a4">For A4 instead</a>
          )}
        </p>
      </div>
      <div
        class={`sheet-of-paper paper-${paper}`}
        role="region"
        aria-label="The sheet"
        tabindex={0}
      >
        {Array.from({ length: TAGS }, (_, i) => (
          <HangTag record={record} square={square} nth={i + 1} />
        ))}
        <Slip record={record} square={square} />
      </div>
    </Layout>
  )
}

type SheetProps = { record: PledgeRecord; square: SquareCode }

function HangTag({ record, square, nth }: SheetProps & { nth: number }) {
  return (
    <section class="hang-tag" aria-label={`Hang tag ${nth}`}>
      <div>
        <p class="hang-claim">{CLAIM}</p>
        <p class="hang-name" dir="auto">
          {record.artist}
        </p>
        <Lookup record={record} />
      </div>
      <Square square={square} />
    </section>
  )
}

function Slip({ record, square }: SheetProps) {
  const { artist, drawing, parts } = record
  return (
    <section class="slip" aria-label="A slip for a parcel">
      {drawing ? <DrawingPicture drawing={drawing} sizes="40mm" /> : null}
      <div>
        <p class="slip-claim">{CLAIM}</p>
        <p>
          <bdi>{artist}</bdi> has promised in public to make {sayParts(parts)} without generative
          AI. Read the promise, and what happened to it since:
        </p>
        <Lookup record={record} />
        <p>Read aloud, the code is: {spellCode(record.code)}.</p>
      </div>
      <Square square={square} />
    </section>
  )
}

function Lookup({ record: { code, page } }: { record: PledgeRecord }) {
  return (
    <p class="hang-code" dir="ltr">
      <strong>{printCode(code)}</strong>
      <br />
      {printAddress(page)}
    </p>
  )
}

function Square({ square }: { square: SquareCode }) {
  return (
    <svg
      class="square-code"
      viewBox={`0 0 ${square.size} ${square.size}`}
      role="img"
      aria-label="Square code that leads to the record"
    >
      <path d={drawSquareCode(square)} />
    </svg>
  )
}
