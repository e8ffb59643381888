import type { PledgeRecord } from '../../../schema/wire.ts'
import type { Database } from '../../database.ts'
import { parseDrawingPath } from '../../drawings/rules/address.ts'
import { sha256Hex } from '../../hash.ts'
import { fitDrawing, paintHosted } from '../rules/hosted-paint.ts'
import { planHosted } from '../rules/hosted-plan.ts'
import { nameHosted, writeHostedSvg } from '../rules/hosted-svg.ts'
import {
  describeHosted,
  heightFor,
  hostedPrefix,
  MOST_TIMES,
  ROOMS,
  subjectOf,
  type HostedKind,
  type HostedSubject,
} from '../rules/hosted.ts'
import { findSource, type Source } from '../rules/pictures.ts'
import type { Size } from '../rules/pieces.ts'
import { readPng } from '../rules/png-reader.ts'
import { writePng } from '../rules/png-writer.ts'
import type { Raster } from '../rules/raster.ts'
import { resample } from '../rules/resample.ts'
import type { Embedded } from '../rules/svg.ts'
import { findRecord } from '../store.ts'
import { keepPictures } from './keep.ts'

/*
 * The hosted pictures. A PNG is composed when somebody first asks for it and kept until what it shows changes: there
 * are five hundred of each pledge, most of which nobody ever asks for. An SVG is written anew each time, which is less
 * work than keeping it, and so the artist's name in it is kept nowhere.
 */

export type HostedDeps = { db: Database; drawings: R2Bucket }

/** A picture that may or may not have been made yet. `digest` changes whenever what it shows does. */
export type Hosted = {
  kind: HostedKind
  subject: HostedSubject
  record: PledgeRecord | null
  source: Source | null
  digest: string
}

/** `isWhole` is false when the drawing could not be read just now: the words stand alone, and are not to be kept. */
export type Made<T> = { picture: T; isWhole: boolean }

/** The hosted picture of a record, or of a code that has none. Asks nothing. */
export async function locateHosted(
  kind: HostedKind,
  record: PledgeRecord | null,
  unknown: { code: string | null; host: string },
): Promise<Hosted> {
  const subject = record ? subjectOf(record) : { ...unknown, status: 'missing' as const }
  // The button has no room for a drawing.
  const source = record && kind.variant !== 'button' ? findSource(record) : null
  const words = JSON.stringify([record?.artist, record?.drawing?.alt])
  const digest = (await sha256Hex(describeHosted(kind, subject, source) + words)).slice(0, 24)
  return { kind, subject, record, source, digest }
}

/** The PNG, this many pixels across: one read of R2, or made now. */
export async function fetchHostedPng(
  deps: HostedDeps,
  hosted: Hosted,
  width: number,
): Promise<Made<ReadableStream | Uint8Array<ArrayBuffer>>> {
  const room = ROOMS[hosted.kind.variant]
  const times = width / room.width
  // For a code that nobody has nothing is kept: there are more of them than anybody could pay for.
  if (!hosted.record) return await paint(deps, hosted, width)
  if (Number.isInteger(times)) return await fetchKept(deps, hosted, hosted.record, times)
  // Any other width is made of the largest, so that not more than three of a kind are ever kept.
  const largest = await fetchKept(deps, hosted, hosted.record, MOST_TIMES)
  const bytes = new Uint8Array(await new Response(largest.picture).arrayBuffer())
  const raster = await readPng(bytes)
  if (!raster) return await paint(deps, hosted, width)
  const size = { width, height: heightFor(hosted.kind.variant, width) }
  return { picture: await writePng(resample(raster, size)), isWhole: largest.isWhole }
}

async function fetchKept(
  deps: HostedDeps,
  hosted: Hosted,
  record: PledgeRecord,
  times: number,
): Promise<Made<ReadableStream | Uint8Array<ArrayBuffer>>> {
  const stem = stemOf(hosted, record)
  const key = `${stem}-${times}`
  const kept = await deps.drawings.get(key)
  if (kept) return { picture: kept.body, isWhole: true }
  const made = await paint(deps, hosted, ROOMS[hosted.kind.variant].width * times)
  if (!made.isWhole) return made
  const { code } = record
  const prefixes = [hostedPrefix(hosted.source?.hash ?? null, code, hosted.kind)]
  if (hosted.source) prefixes.push(hostedPrefix(null, code, hosted.kind))
  await keepPictures(deps.drawings, {
    files: [{ key, bytes: made.picture }],
    stem,
    prefixes,
    findStem: async () => {
      const current = await findRecord(deps.db, code)
      if (!current) return null
      const { host } = hosted.subject
      return stemOf(await locateHosted(hosted.kind, current, { code, host }), current)
    },
  })
  return made
}

function stemOf({ kind, source, digest }: Hosted, { code }: PledgeRecord): string {
  return hostedPrefix(source?.hash ?? null, code, kind) + digest
}

async function paint(
  { drawings }: HostedDeps,
  { kind, subject, source }: Hosted,
  width: number,
): Promise<Made<Uint8Array<ArrayBuffer>>> {
  const size = { width, height: heightFor(kind.variant, width) }
  const plan = await planHosted(kind, subject, source !== null)
  const times = width / plan.width
  const drawing =
    source && plan.drawing
      ? await readDrawing(drawings, source, {
          width: plan.drawing.width * times,
          height: plan.drawing.height * times,
        })
      : null
  const isWhole = source === null || drawing !== null
  const shown = isWhole ? plan : await planHosted(kind, subject, false)
  return { picture: await writePng(paintHosted(shown, kind.theme, size, drawing)), isWhole }
}

/** The smallest kept PNG that need not be blown up, else the largest that there is. */
async function readDrawing(
  drawings: R2Bucket,
  { pictures }: Source,
  room: Size,
): Promise<Raster | null> {
  const enough = pictures.filter(({ width, height }) => {
    const shown = fitDrawing({ width, height }, room)
    return width >= shown.width && height >= shown.height
  })
  const object = await drawings.get((enough.at(-1) ?? pictures[0])?.key ?? '')
  return object ? await readPng(new Uint8Array(await object.arrayBuffer())) : null
}

/** The SVG, its drawing inside. */
export async function composeHostedSvg(
  drawings: R2Bucket,
  { kind, subject, record, source }: Hosted,
): Promise<Made<string>> {
  const embedded = record && source ? await embedDrawing(drawings, record) : null
  const isWhole = source === null || embedded !== null
  const plan = await planHosted(kind, subject, embedded !== null)
  const name = nameHosted({ ...subject, artist: record?.artist ?? '' }, kind.language)
  const alt = record?.drawing?.alt ?? null
  return { picture: await writeHostedSvg(plan, kind, { name, alt }, embedded), isWhole }
}

/** Bytes of the drawing inside an SVG: in base64 they leave room for the words within 25 kB. */
const MOST_EMBEDDED = 15_000
/** More pixels than a picture on a page can show. */
const WIDEST_EMBEDDED = 384

/** The largest kept picture that is light enough, as a `data:` address. WebP is tried first: it is a third of a PNG. */
async function embedDrawing(
  drawings: R2Bucket,
  { drawing }: PledgeRecord,
): Promise<Embedded | null> {
  const pictures = (drawing?.pictures ?? [])
    .filter(({ width }) => width <= WIDEST_EMBEDDED)
    .toSorted(
      (a, b) =>
        Number(a.type === 'image/png') - Number(b.type === 'image/png') || b.width - a.width,
    )
  for (const { src, type, width, height } of pictures) {
    const [, hash = '', file = ''] = /\/drawing\/([^/]+)\/([^/]+)$/.exec(src) ?? []
    const path = parseDrawingPath(hash, file)
    const object = path ? await drawings.get(path.key) : null
    if (!object) continue
    if (object.size > MOST_EMBEDDED) {
      await object.body.cancel()
      continue
    }
    const bytes = new Uint8Array(await object.arrayBuffer())
    return { width, height, href: `data:${type};base64,${bytes.toBase64()}` }
  }
  return null
}
