import { placeCovers } from '../../schema/place-cover.ts'
import type { Badge, LookupMatch, WirePlace } from '../../schema/wire.ts'
import { viewBadge, viewBadges } from '../badges/store.ts'
import type { Database } from '../database.ts'
import { listCovering } from '../places/rules/covering.ts'
import { findPlacesCovering } from '../places/store.ts'
import type { Reading } from './rules.ts'
import { listByHandle } from './store.ts'

/** More than anybody reads. Whoever meets this many writes more of the name. */
export const MOST_MATCHES = 20

/** A pledge that was found, and why. `place` is the one that covers the address that was asked for. */
export type Finding = { badge: Badge; why: LookupMatch['why']; place?: WirePlace }
export type Findings = { findings: Finding[]; more: boolean }

/** Finds names in whatever spelling, newest first: the wall’s search, wired in app.ts. */
export type SearchByName = (
  db: Database,
  typed: string,
  limit: number,
) => Promise<{ code: string }[]>
type Deps = { db: Database; searchByName: SearchByName }

const NONE: Findings = { findings: [], more: false }

/** Looks up what was read. Withdrawn and suspended pledges are found like others: what they are is said. */
export async function lookUp(deps: Deps, reading: Reading): Promise<Findings> {
  if (reading.as === 'nothing' || reading.as === 'refused') return NONE
  if (reading.as === 'name') return await findByName(deps, reading.name)
  if (reading.as === 'handle') {
    const codes = await listByHandle(deps.db, reading.handle, MOST_MATCHES + 1)
    return await view(deps.db, codes, 'name')
  }
  const found =
    reading.as === 'code'
      ? await findByCode(deps.db, reading.code)
      : await findByAddress(deps.db, reading.url)
  return found.findings.length > 0 ? found : await findByName(deps, reading.orName)
}

/** What the API says of a finding. */
export function toMatch({ badge, why, place }: Finding): LookupMatch {
  return {
    code: badge.code,
    artist: badge.artist,
    // A badge that is kept is a pledge's, so that it is never `missing`.
    status: badge.status === 'missing' ? 'withdrawn' : badge.status,
    why,
    ...(place ? { place } : {}),
  }
}

async function findByCode(db: Database, code: string): Promise<Findings> {
  const found = await viewBadge(db, code)
  return found ? { findings: [{ badge: parse(found), why: 'code' }], more: false } : NONE
}

async function findByName({ db, searchByName }: Deps, name: string | null): Promise<Findings> {
  if (name === null) return NONE
  const named = await searchByName(db, name, MOST_MATCHES + 1)
  const codes = named.map(({ code }) => code)
  return await view(db, codes, 'name')
}

const RANK = { linked: 0, named: 1, lapsed: 2 } as const

async function findByAddress(db: Database, page: string): Promise<Findings> {
  const named = await findPlacesCovering(db, listCovering(page), MOST_MATCHES + 1)
  const covering = named.filter(({ url }) => placeCovers(url, page))
  const codes = [...new Set(covering.map(({ pledgeCode }) => pledgeCode))]
  const { findings, more } = await view(db, codes, 'address')
  const placed = findings.map((finding) => {
    // The place as the badge carries it, so that both say the same; the nearest one, where several cover the page.
    const place = finding.badge.places
      .filter(({ url }) => placeCovers(url, page))
      .toSorted((a, b) => RANK[a.state] - RANK[b.state] || b.url.length - a.url.length)[0]
    return { ...finding, ...(place ? { place } : {}) }
  })
  return { findings: placed, more: more || named.length > MOST_MATCHES }
}

async function view(db: Database, codes: string[], why: Finding['why']): Promise<Findings> {
  const shown = codes.slice(0, MOST_MATCHES)
  const badges = await viewBadges(db, shown)
  const findings = shown.flatMap((code) => {
    const json = badges.get(code)
    return json === undefined ? [] : [{ badge: parse(json), why }]
  })
  return { findings, more: codes.length > MOST_MATCHES }
}

/** Written by composeRecord, whose type is Badge. */
function parse(json: string): Badge {
  return JSON.parse(json)
}
