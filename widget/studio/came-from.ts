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

/** The sentences of the page, in its language, by their names in its table. */
export type Words = {
  [
    name in
      | 'cameFrom'
      | 'cameWholeNamed'
      | 'cameWholeLapsed'
      | 'cameWholeSite'
      | 'cameWholePage'
      | 'cameShared'
      | 'camePart'
      | 'cameShop'
      | 'cameAddress'
      | 'cameUnnamed'
  ]: string
}

export type Piece = string | { bdi: string } | { day: string }

/**
 * What is said to the visitor, in pieces: other people's names and addresses are `bdi`. Null for nothing. `space` is
 * what the language of the page puts between two sentences.
 */
export function sayHost(host: string, known: Known, words: Words, space = ' '): Piece[] | null {
  const { artist, places, isWhole } = known
  const here = places.filter((place) => isAt(place, host))
  const whole = here.find(({ url }) => isWholeSite(new URL(url)))
  const [part] = here
  const gaps: Gaps = {
    host: { bdi: host },
    artist: { bdi: artist },
    address: { bdi: (part?.url ?? '').replace(/^https?:\/\//, '') },
    day: { day: whole?.checkedAt ?? '' },
  }
  const say = (...sentences: string[]) =>
    [words.cameFrom, ...sentences].flatMap((sentence, i) => [
      ...(i > 0 && space ? [space] : []),
      ...fill(sentence, gaps),
    ])
  if (whole) return say(sayWhole(whole, words))
  if (part) {
    return say(
      part.isPath ? words.cameShared : words.camePart,
      part.kind === 'shop' ? words.cameShop : words.cameAddress,
    )
  }
  // With a list that was cut short, nobody can tell.
  return isWhole ? say(words.cameUnnamed) : null
}

function sayWhole({ state, proof, checkedAt }: WirePlace, words: Words): string {
  if (state === 'named' || checkedAt === undefined) return words.cameWholeNamed
  if (state === 'lapsed') return words.cameWholeLapsed
  return proof === 'site' ? words.cameWholeSite : words.cameWholePage
}

type Gaps = { [name: string]: Piece }

/** Puts the pieces into the `{gaps}` of a sentence, wherever its language has them. */
function fill(sentence: string, gaps: Gaps): Piece[] {
  // Split by a group, every second piece is the name of a gap.
  return sentence
    .split(/\{(\w+)\}/)
    .map((text, i) => (i % 2 === 0 ? text : (gaps[text] ?? '')))
    .filter((piece) => piece !== '')
}

/** With a query it is one page, though its path is that of the whole. */
function isWholeSite({ pathname, search }: URL): boolean {
  return pathname === '/' && search === ''
}

/** Is the place somewhere on this host? Only the host is known, so that a path decides nothing. */
function isAt({ url }: WirePlace, host: string): boolean {
  return placeCovers(`${new URL(url).origin}/`, `${new URL(url).protocol}//${host}/`)
}

function show(piece: Piece): Node | string {
  if (typeof piece === 'string') return piece
  if ('day' in piece) {
    const { lang } = document.documentElement
    const printer = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
      dateStyle: 'long',
      timeZone: 'UTC',
    })
    return printer.format(Date.parse(piece.day))
  }
  const isolated = document.createElement('bdi')
  isolated.textContent = piece.bdi
  return isolated
}

/** Fills the line that the page keeps for it. */
export function sayWhereFrom(): void {
  const line = document.getElementById('came-from')
  const host = readHost(document.referrer, location)
  if (!line || host === null) return
  const { artist = '', places = '[]', whole, words: sentences = '{}', space } = line.dataset
  // Written by our own page, whose types are KnownPlace[] and Words.
  const known: Known = { artist, places: JSON.parse(places), isWhole: whole !== undefined }
  const words: Words = JSON.parse(sentences)
  const said = sayHost(host, known, words, space)
  if (!said) return
  line.replaceChildren(...said.map(show))
  line.hidden = false
}

sayWhereFrom()
