import { inventPledge } from '../../scripts/seed/invent.ts'

export const SEED = 1
/** Enough for the wall to be long, few enough to be made in a second or two. */
export const PLEDGES = 10_000
/** How many a page of the wall holds. */
const PAGE = 24
const BATCH = 50

export type Subject = {
  name: string
  /** What the nth request asks for. */
  path: (n: number) => string
  /** The most time it may take, in constant answers of the same run. */
  most: number
  /** The most rows of D1 that one answer may read. */
  rows: number
}

function codeOf(index: number): string {
  return inventPledge(SEED, index).pledge.code
}

/** An artist whom nobody is named after. */
const handle =
  Array.from({ length: 20 }, (_, i) => inventPledge(SEED, i).handle).find(Boolean) ?? ''
const batch = Array.from({ length: BATCH }, (_, index) => codeOf(index)).toSorted()

/**
 * What strangers ask for most. The times that are allowed are about twice those seen on a machine of two
 * cores: enough to notice a read that went astray, not a bad day.
 */
export const SUBJECTS: Subject[] = [
  { name: 'health', path: () => '/api/v1/health', most: 5, rows: 0 },
  { name: 'badge, JSON', path: (n) => `/api/v1/badges/${codeOf(n)}`, most: 6, rows: 1 },
  {
    name: `${BATCH} badges, JSON`,
    path: () => `/api/v1/badges?codes=${batch.join(',')}`,
    most: 8,
    rows: 2 * BATCH,
  },
  { name: 'record, page', path: (n) => `/p/${codeOf(n)}`, most: 8, rows: 3 },
  { name: 'wall, page', path: () => '/wall', most: 8, rows: PAGE + 1 },
  { name: 'search, page', path: () => '/wall?q=ada', most: 8, rows: 2 * PAGE + 2 },
  { name: 'look-up of a code, page', path: (n) => `/check?q=${codeOf(n)}`, most: 8, rows: 3 },
  { name: 'look-up of an artist, page', path: () => `/check?q=${handle}`, most: 8, rows: 3 },
  // Once for itself, and once more to see that nobody hid its drawing meanwhile.
  { name: 'picture, composed', path: (n) => `/p/${codeOf(n)}/og.png`, most: 50, rows: 2 },
  { name: 'picture, kept', path: () => `/p/${codeOf(0)}/og.png`, most: 9, rows: 1 },
]
