import type { PledgeRecord } from '../../../schema/wire.ts'
import type { Database } from '../../database.ts'
import { sha256Hex } from '../../hash.ts'
import { paintPicture } from '../rules/paint.ts'
import {
  describePixels,
  findSource,
  keyPrefix,
  listDrawnPrefix,
  PREVIEW_SHRINK,
  readSubject,
  type PictureKind,
  type Source,
  type Subject,
} from '../rules/pictures.ts'
import type { Size } from '../rules/pieces.ts'
import { planPicture } from '../rules/plan.ts'
import { readPng } from '../rules/png-reader.ts'
import { writePng } from '../rules/png-writer.ts'
import { shrink, type Raster } from '../rules/raster.ts'
import { composeSvg } from '../rules/svg.ts'
import { viewRecord } from '../store.ts'
import { keepPictures, removeAll } from './keep.ts'

/*
 * Pictures with words: made when somebody asks for the first time, and kept until what they show changes.
 */

export type PictureDeps = { db: Database; drawings: R2Bucket; images: ImagesBinding }

/** A picture that may or may not have been made yet. `tag` changes whenever its pixels would. */
export type Located = {
  code: string
  kind: PictureKind
  subject: Subject
  source: Source | null
  key: string
  tag: string
}

/** Where the picture of a record is kept, without asking anything. */
export async function locatePicture(record: PledgeRecord, kind: PictureKind): Promise<Located> {
  const subject = readSubject(record, kind.shape)
  // The button has no room for a drawing.
  const source = kind.shape === 'button' ? null : findSource(record)
  const digest = (await sha256Hex(describePixels(subject, source))).slice(0, 24)
  const { code } = record
  const key = keyPrefix(source?.hash ?? null, code, kind) + digest
  return { code, kind, subject, source, key, tag: `"${kind.shape}-${kind.ground}-${digest}"` }
}

/** The PNG, or with `small` its preview: one read of R2, or made now and kept. */
export async function fetchPicture(
  deps: PictureDeps,
  located: Located,
  { small = false }: { small?: boolean } = {},
): Promise<ReadableStream | Uint8Array<ArrayBuffer>> {
  const times = PREVIEW_SHRINK[located.kind.shape]
  const kept = await deps.drawings.get(small && times ? smallKey(located.key) : located.key)
  if (kept) return kept.body
  const { raster, isWhole } = await paint(deps, located)
  const whole = await writePng(raster)
  const preview = times ? await writePng(shrink(raster, times)) : null
  if (isWhole) await keep(deps, located, whole, preview)
  return small && preview ? preview : whole
}

function smallKey(key: string): string {
  return `${key}.small`
}

/** How large a picture of this record is, in pixels, without making it. */
export async function measurePicture(record: PledgeRecord, kind: PictureKind): Promise<Size> {
  const { subject, source } = await locatePicture(record, kind)
  const { width, height } = await planPicture(kind.shape, subject, source?.pictures[0] ?? null)
  return { width, height }
}

/** `isWhole` is false when the drawing could not be read just now: then the words stand alone. */
async function paint(
  deps: PictureDeps,
  { kind, subject, source }: Located,
): Promise<{ raster: Raster; isWhole: boolean }> {
  const plan = await planPicture(kind.shape, subject, source?.pictures[0] ?? null)
  const drawing = source && plan.drawing ? await readDrawing(deps, source, plan.drawing) : null
  if (plan.drawing && !drawing) {
    const plain = await planPicture(kind.shape, subject, null)
    return { raster: paintPicture(plain, kind.ground, null), isWhole: false }
  }
  return { raster: paintPicture(plan, kind.ground, drawing), isWhole: true }
}

/** The drawing at the size of its place: as it is kept, else made smaller, else the next smaller that is kept. */
async function readDrawing(
  { drawings, images }: PictureDeps,
  source: Source,
  place: Size,
): Promise<Raster | null> {
  const [largest] = source.pictures
  if (largest && !fits(largest, place)) {
    const object = await drawings.get(largest.key)
    const smaller = object ? await makeSmaller(images, object.body, place) : null
    const raster = smaller ? await readPng(smaller) : null
    if (raster && fits(raster, place)) return raster
  }
  for (const { key } of source.pictures.filter((picture) => fits(picture, place))) {
    const object = await drawings.get(key)
    const raster = object ? await readPng(new Uint8Array(await object.arrayBuffer())) : null
    if (raster && fits(raster, place)) return raster
  }
  return null
}

function fits(picture: Size, place: Size): boolean {
  return picture.width <= place.width && picture.height <= place.height
}

async function makeSmaller(
  images: ImagesBinding,
  file: ReadableStream<Uint8Array>,
  { width, height }: Size,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const made = await images
      .input(file)
      .transform({ width, height, fit: 'scale-down' })
      .output({ format: 'image/png' })
    return new Uint8Array(await made.response().arrayBuffer())
  } catch (error) {
    // An outage of the binding: a smaller drawing is better than none.
    console.error(JSON.stringify({ images: error instanceof Error ? error.name : 'unknown' }))
    return null
  }
}

async function keep(
  { db, drawings }: PictureDeps,
  { code, kind, source, key }: Located,
  whole: Uint8Array,
  preview: Uint8Array | null,
): Promise<void> {
  const prefixes = [keyPrefix(source?.hash ?? null, code, kind)]
  if (source) prefixes.push(keyPrefix(null, code, kind))
  await keepPictures(drawings, {
    files: [{ key, bytes: whole }, ...(preview ? [{ key: smallKey(key), bytes: preview }] : [])],
    stem: key,
    prefixes,
    findStem: async () => {
      const now = await viewRecord(db, code)
      const record: PledgeRecord | null = now ? JSON.parse(now) : null
      return record ? (await locatePicture(record, kind)).key : null
    },
  })
}

/** Erases every kept picture that shows a drawing. Twice does no harm: what is still shown is made anew. */
export async function erasePictures(drawings: R2Bucket, hash: string): Promise<void> {
  await removeAll(drawings, listDrawnPrefix(hash), null)
}

/** An SVG carries its drawing inside: no larger than it needs to be on a page. */
const EMBEDDED_WIDTH = 192

/** The badge as one SVG that stands alone. */
export async function composeBadgeSvg(drawings: R2Bucket, record: PledgeRecord): Promise<string> {
  const { artist, drawing } = record
  const subject = { ...readSubject(record, 'badge'), artist, alt: drawing?.alt ?? null }
  return composeSvg(subject, await embedDrawing(drawings, record))
}

/** The largest kept PNG that is small enough, as a `data:` address. */
async function embedDrawing(
  drawings: R2Bucket,
  record: PledgeRecord,
): Promise<(Size & { href: string }) | null> {
  const picture = findSource(record)?.pictures.find(({ width }) => width <= EMBEDDED_WIDTH)
  const object = picture ? await drawings.get(picture.key) : null
  if (!picture || !object) return null
  const bytes = new Uint8Array(await object.arrayBuffer())
  return {
    width: picture.width,
    height: picture.height,
    href: `data:image/png;base64,${bytes.toBase64()}`,
  }
}
