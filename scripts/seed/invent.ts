import { CURRENT_STATEMENT, statementText } from '../../schema/statements/index.ts'
import { PARTS, type Part } from '../../schema/wire.ts'
import { SEEDED } from '../../worker/badges/rules/record.ts'
import type { Pledge } from '../../worker/pledges/rules.ts'
import { FIRST_NAMES, LAST_NAMES, MEDIUMS, THINGS, WAYS } from './words.ts'

/*
 * Pledges that nobody made, for trying the service out with many of them. Nothing is left to chance: the
 * number of the seed and the number of the pledge decide everything. The first one is the newest, so that more
 * pledges of the same seed are the same ones and older ones.
 */

export type Invented = { pledge: Pledge; email: string; handle: string | null }

const NEWEST = Date.UTC(2026, 10, 1, 12)
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

export function inventPledge(seed: number, index: number): Invented {
  // Of three in a row, two are one artist's: their page has something to list.
  const artist = index % 3 === 2 ? index - 1 : index
  const nameOf = draw(`${seed} artist ${artist}`)
  const [first, last] = [nameOf(FIRST_NAMES), nameOf(LAST_NAMES)]
  const one = draw(`${seed} pledge ${index}`)
  const pledgedAt = NEWEST - index * MINUTE_MS - one(MINUTE_MS / 2)
  const withdrawnAt = index % 97 === 5 ? pledgedAt + HOUR_MS : null
  const mediums = [one(MEDIUMS), ...(one(3) === 0 ? [one(MEDIUMS)] : [])]
  const pledge: Pledge = {
    code: inventCode(seed, index),
    accountId: `seed-${seed}-${artist}`,
    status: withdrawnAt === null ? 'active' : 'withdrawn',
    artistName: `${first} ${last}`,
    covers: 'practice',
    parts: choosePart(one(9)),
    mediums: [...new Set(mediums)],
    about: `I make ${one(THINGS)} ${one(WAYS)}.`,
    since: one(2) === 0 ? null : 1960 + one(64),
    links: [{ label: 'My shop', url: `https://seed-${artist}.example/shop` }],
    tools: null,
    country: one(2) === 0 ? null : one(['CA', 'NO', 'JP', 'NG', 'BR', 'PL', 'IT', 'SE']),
    language: 'en',
    statementVersion: CURRENT_STATEMENT.version,
    statementText: statementText(CURRENT_STATEMENT.words.en),
    drawingId: null,
    drawingKind: 'plain',
    pledgedAt,
    changedAt: withdrawnAt ?? pledgedAt,
    withdrawnAt,
    withdrawReason: null,
    suspendedAt: null,
    suspendReason: null,
    erasedAt: null,
    seq: withdrawnAt === null ? 1 : 2,
    requestKey: `seed-${seed}-${index}`,
    requestHash: SEEDED,
  }
  return {
    pledge,
    email: `artist-${artist}@seed-${seed}.invalid`,
    handle: artist % 2 === 0 ? `${toAscii(first)}-${toAscii(last)}-${seed}k${artist}` : null,
  }
}

function choosePart(chance: number): Part[] {
  const [one = 'image', two = 'text'] = [PARTS[chance % PARTS.length], PARTS[(chance + 1) % 6]]
  return chance < PARTS.length ? [one] : PARTS.filter((part) => part === one || part === two)
}

const BITS = 40n
const ALL = (1n << BITS) - 1n

/** Each step can be undone, so that no two pledges of a seed share a code. */
function inventCode(seed: number, index: number): string {
  let x = ((BigInt(seed) << 24n) + BigInt(index)) & ALL
  for (let round = 0; round < 3; round += 1) {
    x ^= x >> 19n
    x = (x * 0x9e3779b97fn) & ALL
  }
  x ^= x >> 21n
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  return Array.from({ length: 8 }, (_, i) => letters[Number((x >> BigInt(i * 5)) & 31n)]).join('')
}

type Draw = { (below: number): number; (from: readonly string[]): string }

/** A row of dice whose throws are fixed by `name`: a number below another one, or one of several things. */
function draw(name: string): Draw {
  // FNV-1a makes a number of the name, mulberry32 a row of numbers of that.
  let state = 0x811c9dc5
  for (let i = 0; i < name.length; i += 1) {
    state = Math.imul(state ^ name.charCodeAt(i), 0x01000193)
  }
  const next = (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below)
  }
  function one(below: number): number
  function one(from: readonly string[]): string
  function one(what: number | readonly string[]): number | string {
    return typeof what === 'number' ? next(what) : (what[next(what.length)] ?? '')
  }
  return one
}

function toAscii(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
}
