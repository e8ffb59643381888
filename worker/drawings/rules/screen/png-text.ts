import { spells } from '../bytes.ts'
import { judgeLabel } from './aigc-label.ts'
import { judgeExifField, readExif } from './exif.ts'
import { judgeName, judgeShapes, type Place } from './fields.ts'
import { unread, type Signs } from './finding.ts'
import { readPhotoshop, readRecords } from './iptc.ts'
import {
  DAMAGED,
  MOST_TEXT,
  OPENING_PRICE,
  spend,
  TOO_LONG,
  TOO_MANY,
  type Purse,
} from './limits.ts'
import {
  CIVITAI_EXTRA,
  DREAM,
  EASY_DIFFUSION,
  FOOOCUS,
  FOOOCUS_SCHEME,
  HF_JOB,
  INVOKEAI,
  JOB_ID,
  LUMA,
  NODE_GRAPH,
  NOVELAI_SETTINGS,
  OLD_NOVELAI_SETTINGS,
  RUINED_FOOOCUS,
  SETTINGS_LINE,
  SOURCE_MODEL,
  SPACE,
  STABILITY_MATRIX,
  SWARM,
  TENSOR_ART,
  UPSCALER,
  type Shape,
} from './shapes.ts'
import { decodeText } from './text.ts'
import { unpackText } from './unpack.ts'
import { readXmp, XMP_START } from './xmp.ts'

/*
 * PNG's three kinds of text: plain, packed, and international (packed or not). Only keys that mean something
 * here are unpacked or looked at; people's own are not.
 */

/** What each key of a generator must hold. A key alone says nothing, but for those that one program invented. */
const SHAPES: { [key: string]: readonly Shape[] } = {
  parameters: [SWARM, NODE_GRAPH, RUINED_FOOOCUS, FOOOCUS, SPACE, SETTINGS_LINE],
  prompt: [NODE_GRAPH],
  workflow: [NODE_GRAPH],
  generation_data: [TENSOR_ART],
  smproj: [STABILITY_MATRIX],
  'parameters-json': [STABILITY_MATRIX],
  extrametadata: [CIVITAI_EXTRA],
  invokeai_metadata: [INVOKEAI],
  invokeai_graph: [INVOKEAI],
  invokeai_workflow: [INVOKEAI],
  'sd-metadata': [INVOKEAI],
  dream: [DREAM],
  comment: [NOVELAI_SETTINGS, OLD_NOVELAI_SETTINGS],
  description: [JOB_ID],
  source: [SOURCE_MODEL, LUMA],
  fooocus_scheme: [FOOOCUS_SCHEME],
  use_stable_diffusion_model: [EASY_DIFFUSION],
  'hf-job-id': [HF_JOB],
  extras: [UPSCALER],
  postprocessing: [UPSCALER],
}

const WHERE = 'PNG text'
const XMP_KEY = 'xml:com.adobe.xmp'
/** ImageMagick's way of keeping what PNG has no place for: the bytes in hexadecimal. */
const RAW_PROFILE = 'raw profile type '
/** Its way of keeping EXIF: each field under its own key. */
const EXIF_FIELD = 'exif:'
/** A key has at most 79 letters; a longer one is none of those that count. */
const LONGEST_KEY = 79

type Kind = 'tEXt' | 'zTXt' | 'iTXt'
type Reader = (place: Place, text: Uint8Array, purse: Purse) => Signs

/** Reads one text chunk. */
export function* readPngText(kind: Kind, chunk: Uint8Array, purse: Purse): Signs {
  const end = chunk.subarray(0, LONGEST_KEY + 1).indexOf(0)
  if (end < 1) return
  const key = decodeText(chunk.subarray(0, end)).trim()
  const read = readerOf(key.toLowerCase())
  if (!read) return
  const place = { where: WHERE, field: key }
  const opened = openText(kind, chunk.subarray(end + 1), purse)
  if (opened === 'too-much') {
    yield unread(WHERE, key, TOO_MANY)
    return
  }
  yield* read(place, opened.bytes, purse)
  if (opened.state === 'too-long') yield unread(WHERE, key, TOO_LONG)
  if (opened.state === 'damaged') yield unread(WHERE, key, DAMAGED)
}

function readerOf(key: string): Reader | null {
  if (key === XMP_KEY) return (_place, text, purse) => readXmp(text, purse)
  if (key.startsWith(RAW_PROFILE)) {
    return (_place, text, purse) => readProfile(key.slice(RAW_PROFILE.length), text, purse)
  }
  if (key.startsWith(EXIF_FIELD)) {
    return (_place, text) => judgeExifField(key.slice(EXIF_FIELD.length), decodeText(text))
  }
  if (key === 'aigc') return (place, text) => judgeLabel(place, decodeText(text))
  if (key === 'software') return (place, text) => judgeName(place, decodeText(text))
  const shapes = Object.hasOwn(SHAPES, key) ? SHAPES[key] : undefined
  return shapes ? (place, text) => judgeShapes(place, decodeText(text), shapes) : null
}

type Opened = { bytes: Uint8Array; state: 'whole' | 'damaged' | 'too-long' }

/** The text behind the key and its NUL. Packed text costs what it unpacks to, plain text what it is. */
function openText(kind: Kind, rest: Uint8Array, purse: Purse): Opened | 'too-much' {
  const isPacked = kind === 'zTXt' || (kind === 'iTXt' && rest[0] === 1)
  let text = rest
  // A byte for the method; before it, in iTXt, the flag, and after it language and translated key.
  if (kind === 'zTXt') text = rest.subarray(1)
  if (kind === 'iTXt') {
    const language = rest.indexOf(0, 2)
    const translated = language < 0 ? -1 : rest.indexOf(0, language + 1)
    text = translated < 0 ? rest.subarray(2) : rest.subarray(translated + 1)
  }
  if (isPacked) return spend(purse, 'text', OPENING_PRICE) ? unpackText(text, purse) : 'too-much'
  const start = text.subarray(0, MOST_TEXT)
  if (!spend(purse, 'text', start.length)) return 'too-much'
  return { bytes: start, state: start.length < text.length ? 'too-long' : 'whole' }
}

function* readProfile(kind: string, text: Uint8Array, purse: Purse): Signs {
  const bytes = readHex(text)
  if (kind === 'xmp') yield* readXmp(bytes, purse)
  else if (kind === 'iptc' || kind === '8bim') {
    yield* spells(bytes, 0, '8BIM') ? readPhotoshop(bytes, purse) : readRecords(bytes, purse)
  } else if (kind === 'app1' && spells(bytes, 0, XMP_START)) {
    yield* readXmp(bytes.subarray(XMP_START.length), purse)
  } else if (kind === 'exif' || kind === 'app1') yield* readExif(bytes, purse)
}

/** `\nNAME\n   LENGTH\nHEX`, the hexadecimal in lines. What is none is skipped. */
function readHex(text: Uint8Array): Uint8Array {
  const name = text.indexOf(NEWLINE, 1)
  const length = name < 0 ? -1 : text.indexOf(NEWLINE, name + 1)
  if (length < 0) return new Uint8Array()
  const hex = text.subarray(length + 1)
  const out = new Uint8Array(hex.length >> 1)
  let digits = 0
  for (const letter of hex) {
    const digit = DIGITS[letter] ?? -1
    if (digit < 0) continue
    const at = digits >> 1
    out[at] = digits % 2 === 0 ? digit * 16 : (out[at] ?? 0) + digit
    digits += 1
  }
  return out.subarray(0, digits >> 1)
}

const NEWLINE = 0x0a
/** What each letter is worth, -1 for those that are no digit. */
const DIGITS = Int8Array.from({ length: 256 }, (_, code) =>
  '0123456789abcdef'.indexOf(String.fromCharCode(code).toLowerCase()),
)
