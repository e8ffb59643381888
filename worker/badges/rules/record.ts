import { tidyLine } from '../../../schema/plain-text.ts'
import { CHECKED, fillGaps, NOT_CHECKED } from '../../../schema/sentences.ts'
import {
  PLACES_CHECK,
  type Badge,
  type Check,
  type DerivedPicture,
  type PledgeRecord,
  type WireDrawing,
  type WirePicture,
  type WirePlace,
} from '../../../schema/wire.ts'
import type { HouseBadge, ShownDrawing, Snapshot, Surroundings } from '../../pledges/rules.ts'

/** The badge shows its picture at 150 px, or at 230, on screens with two or three pixels to one of those. */
const BADGE_PICTURE_WIDTH = 384
/** A narrow drawing is tall instead: the badge has no use for a strip of 12 × 1,536. */
const BADGE_PICTURE_HEIGHT = 2 * BADGE_PICTURE_WIDTH
/** A badge stays under 2 kB; the record has the whole description. In bytes of UTF-8. */
const BADGE_ALT_BYTES = 200

/**
 * Composes what outsiders read: the small Badge and the whole Record, from one snapshot. Pure, so that the
 * same snapshot always gives the same bytes. `origin` is PUBLIC_ORIGIN.
 */
export function composeRecord(
  snapshot: Snapshot,
  around: Surroundings,
  origin: string,
): { badge: Badge; record: PledgeRecord } {
  const { pledge, history } = snapshot
  const drawing = composeDrawing(snapshot, around, origin)
  const badge: Badge = {
    code: pledge.code,
    status: pledge.status,
    artist: pledge.artistName,
    covers: pledge.covers,
    page: `${origin}/p/${pledge.code}`,
    statement: pledge.statementVersion,
    pledgedAt: toIso(pledge.pledgedAt),
    changedAt: toIso(pledge.changedAt),
    picture: drawing ? choosePicture(drawing) : null,
    places: around.places,
    placesTotal: around.placesTotal,
    ...(pledge.erasedAt === null ? {} : { erased: true as const }),
  }
  const record: PledgeRecord = {
    ...badge,
    artistUrl: around.handle === null ? null : `${origin}/@${around.handle}`,
    about: pledge.about,
    since: pledge.since,
    links: pledge.links,
    parts: pledge.parts,
    mediums: pledge.mediums,
    tools: pledge.tools,
    country: pledge.country,
    language: pledge.language,
    ...(pledge.withdrawnAt === null ? {} : { withdrawnAt: toIso(pledge.withdrawnAt) }),
    ...(pledge.withdrawReason === null ? {} : { withdrawReason: pledge.withdrawReason }),
    ...(pledge.suspendedAt === null ? {} : { suspendedAt: toIso(pledge.suspendedAt) }),
    ...(pledge.suspendReason === null ? {} : { suspendReason: pledge.suspendReason }),
    statementText: pledge.statementText,
    works: { items: [], next: null },
    checks: composeChecks(snapshot, around.places),
    notChecked: composeNotChecked(snapshot, around.places),
    history: history.map(({ what, at, detail }) => ({
      what,
      at: toIso(at),
      ...(detail === null ? {} : { detail }),
    })),
    receipt: isSigned(pledge) ? `${origin}/p/${pledge.code}/receipt.json` : null,
    drawing,
    handle: around.handle,
    inspired: around.inspired,
  }
  return { badge, record }
}

function composeDrawing(
  { pledge, drawing }: Snapshot,
  { house }: Surroundings,
  origin: string,
): WireDrawing | null {
  if (pledge.drawingKind === 'own' && drawing) return composeOwn(drawing, origin)
  if (pledge.drawingKind === 'house' && house) return composeHouse(house, origin)
  return null
}

function composeOwn(drawing: ShownDrawing, origin: string): WireDrawing {
  return {
    alt: drawing.alt,
    width: drawing.width,
    height: drawing.height,
    medium: drawing.medium,
    kind: 'own',
    pictures: toAbsolute(drawing.pictures, origin),
    story: drawing.story,
    after: drawing.afterConsent === 'given' ? drawing.afterCode : null,
    ...(drawing.credentials === null ? {} : { credentials: drawing.credentials }),
  }
}

function composeHouse(house: HouseBadge, origin: string): WireDrawing {
  return {
    alt: house.alt,
    width: house.width,
    height: house.height,
    medium: house.medium,
    kind: 'house',
    pictures: toAbsolute(house.pictures, origin),
    story: null,
    after: null,
    credit: house.credit,
  }
}

function toAbsolute(pictures: DerivedPicture[], origin: string): DerivedPicture[] {
  return pictures.map((picture) => ({ ...picture, src: origin + picture.src }))
}

function choosePicture({ pictures, alt }: WireDrawing): WirePicture | null {
  const bySize = pictures
    .filter(({ type }) => type === 'image/webp')
    .toSorted((a: DerivedPicture, b: DerivedPicture) => a.width - b.width || a.height - b.height)
  const picture =
    bySize.findLast(
      ({ width, height }) => width <= BADGE_PICTURE_WIDTH && height <= BADGE_PICTURE_HEIGHT,
    ) ?? bySize[0]
  if (!picture) return null
  return { src: picture.src, width: picture.width, height: picture.height, alt: shorten(alt) }
}

function shorten(alt: string): string {
  const text = tidyLine(alt)
  // encodeInto stops before a character that no longer fits, so that none is cut in two.
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(BADGE_ALT_BYTES))
  return read === text.length ? text : `${text.slice(0, read)}…`
}

function composeChecks({ pledge, drawing }: Snapshot, places: WirePlace[]): Check[] {
  const checks: Check[] = [
    {
      what: 'mail',
      state: 'confirmed',
      at: toIso(pledge.pledgedAt),
      detail: CHECKED.mail,
    },
  ]
  if (drawing) {
    checks.push({
      what: 'drawing-file',
      state: 're-encoded',
      at: toIso(drawing.uploadedAt),
      detail: CHECKED.drawingFile,
    })
  }
  return [...checks, ...checkOrigin(drawing), ...checkPlaces(places)]
}

/** What the file of the drawing declares: read, never guessed, and it finds only honest or careless files. */
function checkOrigin(drawing: ShownDrawing | null): Check[] {
  if (!drawing) return []
  if (drawing.seenAt !== null) {
    return [
      {
        what: 'drawing-origin',
        state: 'seen-by-a-person',
        at: toIso(drawing.seenAt),
        detail: CHECKED.seenByAPerson,
      },
    ]
  }
  if (drawing.screenedAt === null) return []
  return [
    {
      what: 'drawing-origin',
      state: 'no-ai-declared',
      at: toIso(drawing.screenedAt),
      detail: CHECKED.noAiDeclared,
    },
  ]
}

/** One line for all of them: each place says for itself when it was found. */
function checkPlaces(places: WirePlace[]): Check[] {
  const linked = places.filter(({ state }) => state === 'linked')
  const at = linked
    .flatMap(({ checkedAt }) => checkedAt ?? [])
    .toSorted()
    .at(-1)
  if (at === undefined) return []
  const detail =
    linked.length === 1 ? CHECKED.onePlace : fillGaps(CHECKED.morePlaces, { count: linked.length })
  return [{ what: PLACES_CHECK, state: 'looked-at', at, detail }]
}

function composeNotChecked({ pledge, drawing }: Snapshot, places: WirePlace[]): string[] {
  return [
    NOT_CHECKED.work,
    pledge.erasedAt === null
      ? fillGaps(NOT_CHECKED.who, { artist: pledge.artistName })
      : NOT_CHECKED.whoLeft,
    places.some(({ state }) => state === 'linked') ? NOT_CHECKED.otherPages : NOT_CHECKED.everyPage,
    ...(drawing
      ? [
          NOT_CHECKED.drawer,
          ...(drawing.screenedAt === null ? [NOT_CHECKED.unscreened] : []),
          ...(drawing.credentials === null ? [] : [NOT_CHECKED.fileClaims]),
        ]
      : []),
  ]
}

function toIso(at: number): string {
  return new Date(at).toISOString()
}

/** What `npm run seed` writes where others have the hash of what was sent. */
export const SEEDED = 'seeded'

/** With the artist the receipt goes: their name is in it. Nothing is signed for somebody who was made up. */
function isSigned({ erasedAt, requestHash }: Snapshot['pledge']): boolean {
  return erasedAt === null && requestHash !== SEEDED
}
