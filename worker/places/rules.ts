import type { WirePlace } from '../../schema/wire.ts'

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
