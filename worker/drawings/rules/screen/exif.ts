import { spells } from '../bytes.ts'
import { judgeWrappedLabel } from './aigc-label.ts'
import { judgeName, judgeShapes } from './fields.ts'
import { declare, unread, type Signs } from './finding.ts'
import { FIELD_PRICE, spend, TOO_MANY, type Purse } from './limits.ts'
import { COMMENT_SHAPES, NODE_GRAPH, SWARM, type Shape } from './shapes.ts'
import { decodeString, decodeText, decodeUtf16 } from './text.ts'
import { readTiff, type TiffField } from './tiff.ts'
import { readXmp } from './xmp.ts'

const IMAGE_DESCRIPTION = 0x010e
const ARTIST = 0x013b
const USER_COMMENT = 0x9286
const XMP_PACKET = 0x02bc

/** ComfyUI has no field of its own in EXIF, and writes its graphs into the camera's. */
const GRAPHS: readonly Shape[] = [NODE_GRAPH, SWARM]

type Field = { name: string; shapes: readonly Shape[]; isProgram?: true; mayHoldLabel?: true }

const FIELDS = new Map<number, Field>([
  [0x000b, { name: 'ProcessingSoftware', shapes: [], isProgram: true }],
  [IMAGE_DESCRIPTION, { name: 'ImageDescription', shapes: GRAPHS, mayHoldLabel: true }],
  [0x010f, { name: 'Make', shapes: GRAPHS, isProgram: true }],
  [0x0110, { name: 'Model', shapes: GRAPHS }],
  [0x0131, { name: 'Software', shapes: [], isProgram: true }],
  [ARTIST, { name: 'Artist', shapes: [] }],
  [USER_COMMENT, { name: 'UserComment', shapes: COMMENT_SHAPES, mayHoldLabel: true }],
  [XMP_PACKET, { name: 'XMLPacket', shapes: [] }],
])
const TAGS: ReadonlySet<number> = new Set(FIELDS.keys())

const WHERE = 'EXIF'

/** Reads EXIF, with or without its beginning, and judges its fields. */
export function* readExif(bytes: Uint8Array, purse: Purse): Signs {
  const texts = new Map<number, string>()
  for (const found of readTiff(bytes, TAGS)) {
    if ('trouble' in found) {
      // A block that is no TIFF at all says nothing; cameras write many.
      if (found.trouble !== 'damaged') yield unread(WHERE, WHERE, found.trouble)
      continue
    }
    const field = FIELDS.get(found.tag)
    if (!field) continue
    if (found.tag === XMP_PACKET) {
      yield* readXmp(found.bytes, purse)
      continue
    }
    if (!spend(purse, 'text', Math.max(found.bytes.length, FIELD_PRICE))) {
      yield unread(WHERE, field.name, TOO_MANY)
      return
    }
    const text = textOf(found)
    texts.set(found.tag, text)
    yield* judgeExifText(field, text)
  }
  yield* judgeSignature(texts.get(IMAGE_DESCRIPTION), texts.get(ARTIST))
}

function* judgeExifText({ name, shapes, isProgram, mayHoldLabel }: Field, text: string): Signs {
  const place = { where: WHERE, field: name }
  if (isProgram) yield* judgeName(place, text)
  yield* judgeShapes(place, text, shapes)
  if (mayHoldLabel) yield* judgeWrappedLabel(place, text)
}

const BY_NAME = new Map([...FIELDS.values()].map((field) => [field.name.toLowerCase(), field]))

/** The same fields where another program has copied them out of EXIF as text: `exif:Software`, for one. */
export function* judgeExifField(name: string, text: string): Signs {
  const field = BY_NAME.get(name.toLowerCase())
  if (field) yield* judgeExifText(field, text)
}

/**
 * xAI writes a signature as the description and a UUID as the artist. Each alone could be anybody's; a
 * signature in base64 of that length together with such an artist is not.
 */
function* judgeSignature(description = '', artist = ''): Signs {
  const isSigned = /^Signature: [A-Za-z0-9+/]{64,}={0,2}\s*$/.test(description)
  const isUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(artist.trim())
  if (!isSigned || !isUuid) return
  yield declare('refuse', {
    where: WHERE,
    field: 'ImageDescription with Artist',
    value: description,
    app: 'Grok',
  })
}

/** A comment begins with eight letters that name its encoding; many writers put something else there. */
function textOf({ tag, bytes, order }: TiffField): string {
  if (tag !== USER_COMMENT) return decodeString(bytes)
  const rest = bytes.subarray(8)
  if (spells(bytes, 0, 'UNICODE\0')) {
    // UTF-16 of anything but rare scripts has zeros in it; without one it is UTF-8 under the wrong name.
    return rest.includes(0) ? decodeUtf16(rest, order) : decodeText(rest)
  }
  const isNamed =
    spells(bytes, 0, 'ASCII\0') || spells(bytes, 0, 'JIS\0') || spells(bytes, 0, '\0\0\0\0')
  return decodeText(isNamed ? rest : bytes)
}
