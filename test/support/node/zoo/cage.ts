import type { Animal } from './zoo.ts'

/** What a page needs to prove that it belongs to a pledge. */
export type Pledged = {
  code: string
  /** The address of its record. */
  record: string
  /** A page that points back: a link with `rel=me`. */
  proof: string
}

/** What a look means; with `or` where the corpus leaves it open, or names no row. */
export type Means =
  | 'linked site'
  | 'named absent'
  | 'named unreadable'
  | 'linked site or named unreadable'

/** What is written on a cage, what a look inside means, and who lives there. */
export type Cage = [sign: string, means: Means, make: (pledged: Pledged) => Animal]

/** A word that only animals say, and that nobody may repeat. */
export const SECRET = 'hyena'

/** A page that proves nothing. */
export const BARE = `<!doctype html><title>${SECRET}</title><p>${SECRET}</p>`

/** 60 KB of a page that goes on and on. */
export const A_LOT = `<p>${SECRET}</p>`.repeat(5000)
