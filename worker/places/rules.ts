import type { PlaceCheck, WirePlace } from '../../schema/wire.ts'
import type { Judged, Report } from './rules/report.ts'
import { findFix, sayFix, sayLooked } from './rules/say.ts'
import type { Standing } from './rules/standing.ts'

/** A badge carries this many places; beyond, its list is cut and no page is said to be "not listed". */
export const CARRIED = 50

export type KnownPlace = {
  url: string
  kind: WirePlace['kind']
  state: WirePlace['state']
  proof: WirePlace['proof'] | null
  checkedAt: number | null
}

/** Places as the badge carries them: site-wide ones first, then in the order in which they were named. */
export function arrangePlaces(known: KnownPlace[]): { places: WirePlace[]; placesTotal: number } {
  const depth = ({ url }: KnownPlace) => new URL(url).pathname.split('/').filter(Boolean).length
  const sorted = known.toSorted((a, b) => Math.sign(depth(a)) - Math.sign(depth(b)))
  return { places: sorted.slice(0, CARRIED).map(viewPlace), placesTotal: known.length }
}

/** A place as outsiders read it. */
export function viewPlace({ url, kind, state, proof, checkedAt }: KnownPlace): WirePlace {
  return {
    url,
    kind,
    state,
    ...(proof ? { proof } : {}),
    ...(checkedAt === null ? {} : { checkedAt: new Date(checkedAt).toISOString() }),
  }
}

/** What a look found, as the artist who asked reads it. */
export function viewCheck(
  {
    standing,
    judged,
    report,
    code,
    url,
  }: { standing: Standing; judged: Judged; report: Report; code: string; url: string },
  origin: string,
): PlaceCheck {
  const { state, proof, method, checkedAt } = standing
  const fix = findFix(report, judged, { url, code, origin })
  return {
    state,
    ...(proof ? { proof } : {}),
    ...(checkedAt === null ? {} : { checkedAt: new Date(checkedAt).toISOString() }),
    ...(method ? { method } : {}),
    outcome: judged.outcome,
    looked: sayLooked(report, { url, code, origin }),
    ...(fix ? { fix: sayFix(fix) } : {}),
  }
}
