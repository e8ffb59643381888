/*
 * The caps of spec/ai-declarations.md. What reaches one is held for a person (or refused, if what was read
 * before says enough), and never passed: a file of ours has no use for more.
 */

const KIB = 1024
const MIB = 1024 * KIB

/** Chunks, segments or blocks of one file; pieces of pixels are not counted. */
export const MOST_CHUNKS = 4096
/** Pieces of pixels of a PNG: at most 10 MB in pieces of 150 bytes, where encoders write 8,000. */
export const MOST_PIXEL_PIECES = 65_536
/** Bytes of one text, unpacked. */
export const MOST_TEXT = MIB
/** Bytes of one XMP packet. */
export const MOST_XMP = 512 * KIB
/** Bytes of one C2PA store. */
export const MOST_JUMBF = MIB
/** Boxes in boxes. */
export const DEEPEST_JUMBF = 16
/** Boxes of one store. */
export const MOST_BOXES = 4096
/** Lists in maps in lists. */
export const DEEPEST_CBOR = 32
/** Items of all CBOR and JSON of one store: real ones have some hundreds. */
export const MOST_ITEMS = 50_000
/** IFDs of one EXIF block: the picture's, its Exif IFD, its thumbnail's, and one to spare. */
export const MOST_IFDS = 4
/** Records of one IPTC block. */
export const MOST_RECORDS = 4096
/** Bytes of all JSON of one C2PA store. */
export const MOST_JSON = 256 * KIB
/** Findings of each kind that are kept: nobody reads more. */
export const MOST_FINDINGS = 24

/**
 * What one file may cost in all, in bytes. Every cap above holds for one text, and a file may have 4,096 of
 * them; so all that is unpacked or decoded is taken from one purse. XML costs most to read, and has its own.
 */
export type Purse = { text: number; xml: number }

export function fillPurse(): Purse {
  return { text: 4 * MIB, xml: 2 * MOST_XMP }
}

/** What opening a packed text costs, however little comes out of it. */
export const OPENING_PRICE = 16 * KIB
/** What one field of EXIF or IPTC costs at least: a block may have 65,535 of a few letters. */
export const FIELD_PRICE = KIB

/** Takes the price from the purse; false, and nothing taken, when it is not in there. */
export function spend(purse: Purse, pocket: keyof Purse, bytes: number): boolean {
  if (bytes > purse[pocket]) return false
  purse[pocket] -= bytes
  return true
}

export const TOO_LONG = 'longer than we read'
export const TOO_MANY = 'more parts than we read'
export const TOO_DEEP = 'nested deeper than we read'
export const DAMAGED = 'damaged'
export const COMPRESSED = 'compressed in a way that we do not read'
