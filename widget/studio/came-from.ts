import { placeCovers } from '../../schema/place-cover.ts'
import type { WirePlace } from '../../schema/wire.ts'

/*
 * On a record: is the site that the visitor came from on the artist's list? Told by the browser alone. A badge hands
 * over the name of its site and nothing more, and nothing of this is kept or sent.
 */

/** A place as the page has it. `isPath`: only a part of a host that many people share. */
export type KnownPlace = WirePlace & { isPath: boolean }
export type Known = { artist: string; places: KnownPlace[]; isWhole: boolean }

/**
 * The host that the visitor came from, or null where nothing is known. Our own frame (`/p/CODE/embed`) stands on
 * somebody's page and hands that host over in the fragment; from anywhere else a fragment is anybody's word.
 */
export function readHost(
  referrer: string,
  { origin, pathname, hash }: Pick<Location, 'origin' | 'pathname' | 'hash'>,
): string | null {
  const from = URL.parse(referrer)
  if (!from || !/^https?:$/.test(from.protocol)) return null
  if (from.origin !== origin) return from.host
  if (from.pathname !== `${pathname.replace(/\/$/, '')}/embed`) return null
  const named = /^#from=([\w.-]+(?::\d+)?)$/.exec(hash)?.[1]
  return (named && URL.parse(`https://${named}`)?.host) ?? null
}

/** What is said to the visitor, in pieces: other people's names and addresses are `bdi`. Null for nothing. */
export function sayHost(host: string, { artist, places, isWhole }: Known): Piece[] | null {
  const here = places.filter((place) => isAt(place, host))
  const came: Piece[] = ['You came here from ', { bdi: host }, '. ']
  const whole = here.find(({ url }) => isWholeSite(new URL(url)))
  if (whole) return [...came, ...sayWhole(whole, artist)]
  const [part] = here
  if (part) {
    return [
      ...came,
      part.isPath ? 'Many people share that site. ' : 'Only a part of that site is on this list. ',
      part.kind === 'shop' ? 'Compare the name of the shop: ' : 'Compare the address: ',
      { bdi: artist },
      ' names ',
      { bdi: part.url.replace(/^https?:\/\//, '') },
      '.',
    ]
  }
  // With a list that was cut short, nobody can tell.
  if (!isWhole) return null
  return [
    ...came,
    { bdi: artist },
    ' has not named this place. That may only mean that it was forgotten: ask ',
    { bdi: artist },
    ' whether the page is theirs.',
  ]
}

export type Piece = string | { bdi: string } | { day: string }

function sayWhole({ state, proof, checkedAt }: WirePlace, artist: string): Piece[] {
  if (state === 'named' || checkedAt === undefined) {
    return [{ bdi: artist }, ' names it; we have not found a link back.']
  }
  const day: Piece = { day: checkedAt }
  if (state === 'lapsed') {
    return [{ bdi: artist }, ' names it. It was linked; we last found that on ', day, '.']
  }
  return proof === 'site'
    ? ['It is on the list, and the site names this pledge: we found that on ', day, '.']
    : ['It is on the list, and one page there carries the badge: we found that on ', day, '.']
}

/** With a query it is one page, though its path is that of the whole. */
function isWholeSite({ pathname, search }: URL): boolean {
  return pathname === '/' && search === ''
}

/** Is the place somewhere on this host? Only the host is known, so that a path decides nothing. */
function isAt({ url }: WirePlace, host: string): boolean {
  return placeCovers(`${new URL(url).origin}/`, `${new URL(url).protocol}//${host}/`)
}

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

function show(piece: Piece): Node | string {
  if (typeof piece === 'string') return piece
  if ('day' in piece) return DAY.format(Date.parse(piece.day))
  const isolated = document.createElement('bdi')
  isolated.textContent = piece.bdi
  return isolated
}

/** Fills the line that the page keeps for it. */
export function sayWhereFrom(): void {
  const line = document.getElementById('came-from')
  const host = readHost(document.referrer, location)
  if (!line || host === null) return
  const { artist = '', places = '[]', whole } = line.dataset
  // Written by our own page, whose type is KnownPlace[].
  const known: Known = { artist, places: JSON.parse(places), isWhole: whole !== undefined }
  const said = sayHost(host, known)
  if (!said) return
  line.replaceChildren(...said.map(show))
  line.hidden = false
}

sayWhereFrom()
