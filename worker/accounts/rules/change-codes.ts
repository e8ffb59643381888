import { CODE_TRIES } from './spans.ts'

/*
 * The two codes of a change of address are one pending thing with one count of tries, so that nobody can try
 * one of them on its own. It is kept as "HASH.HASH:TRIES".
 */

export const UNDO_MS = 48 * 60 * 60_000

export type PendingCodes = { oldHash: string; newHash: string; tries: number }

export function writePending({ oldHash, newHash, tries }: PendingCodes): string {
  return `${oldHash}.${newHash}:${tries}`
}

/** Null for what is no pair of codes, or has been tried too often. */
export function readPending(value: string): PendingCodes | null {
  const [, oldHash, newHash, tries] = /^([0-9a-f]{64})\.([0-9a-f]{64}):(\d{1,2})$/.exec(value) ?? []
  if (!oldHash || !newHash || Number(tries) >= CODE_TRIES) return null
  return { oldHash, newHash, tries: Number(tries) }
}

/** 8 digits from random 32-bit numbers. Those above the last whole hundred million would favour small codes. */
export function makeDigits(random: () => number): string {
  const SPAN = 100_000_000
  const fair = Math.floor(2 ** 32 / SPAN) * SPAN
  let number = random()
  while (number >= fair) number = random()
  return String(number % SPAN).padStart(8, '0')
}
