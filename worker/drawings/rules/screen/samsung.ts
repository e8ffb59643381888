import { littleUint32At, spells } from '../bytes.ts'
import { declare, type Signs } from './finding.ts'

/*
 * Samsung's phones write blocks behind the end of a picture, each with its name; behind them a directory (SEFH)
 * that says how far back each block begins and how long it is; and the mark SEFT. One block is the photo
 * editor's, in JSON.
 */

const WHERE = 'Samsung trailer'
const EDITORS = ['PEg_Info', 'PhotoEditor_Re_Edit_Data']
const ENTRY_BYTES = 12
const MOST_ENTRIES = 64
/** Two numbers and a length before a block's name. */
const NAME_AT = 8
/** Bytes of one block, or of a trailer without its directory, that are read. */
const MOST_BYTES = 64 * 1024

/** Reads what follows IEND or EOI. */
export function* readSamsung(trailer: Uint8Array): Signs {
  const blocks = listBlocks(trailer)
  // Without its directory the editor's block stands last, or nearly so.
  for (const block of blocks ?? [trailer.subarray(-MOST_BYTES)]) {
    yield* judgeBlock(LATIN.decode(block.subarray(0, MOST_BYTES)))
  }
}

const LATIN = new TextDecoder('windows-1252')

/** The editor's blocks by the directory; null where there is none. */
function listBlocks(trailer: Uint8Array): Uint8Array[] | null {
  const end = trailer.length
  const directory = end - 8 - littleUint32At(trailer, end - 8)
  if (!spells(trailer, end - 4, 'SEFT') || directory < 0 || !spells(trailer, directory, 'SEFH')) {
    return null
  }
  const count = Math.min(littleUint32At(trailer, directory + 8), MOST_ENTRIES)
  const blocks: Uint8Array[] = []
  for (let i = 0; i < count; i += 1) {
    const entry = directory + 12 + i * ENTRY_BYTES
    const start = directory - littleUint32At(trailer, entry + 4)
    const length = littleUint32At(trailer, entry + 8)
    if (start < 0 || !EDITORS.some((name) => spells(trailer, start + NAME_AT, name))) continue
    blocks.push(trailer.subarray(start, start + length))
  }
  return blocks
}

function* judgeBlock(text: string): Signs {
  for (const name of EDITORS) {
    const at = text.indexOf(name)
    const type = at < 0 ? null : /"genAIType"\s{0,9}:\s{0,9}"?(-?\d{1,9})/.exec(text.slice(at))
    if (!type || Number(type[1]) === 0) continue
    yield declare('refuse', {
      where: WHERE,
      field: `${name} genAIType`,
      value: type[1] ?? '',
      app: 'Samsung Photo Editor',
    })
    return
  }
}
