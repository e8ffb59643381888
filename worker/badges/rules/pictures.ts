import { printCode } from '../../../schema/code.ts'
import type { Badge, PledgeRecord, PledgeStatus } from '../../../schema/wire.ts'
import { parseDrawingPath } from '../../drawings/rules/address.ts'
import { MASKS_VERSION } from './masks.ts'

/*
 * The pictures of a pledge: what there is, and how it is called.
 */

export const SHAPES = ['badge', 'square', 'story', 'button', 'og', 'tile', 'tall-tile'] as const
export type Shape = (typeof SHAPES)[number]

/** On the site's paper, or clear: with nothing behind the drawing and the words. */
export const GROUNDS = ['paper', 'clear'] as const
export type Ground = (typeof GROUNDS)[number]

export type PictureKind = { shape: Shape; ground: Ground }

/** Pixels. A badge is as tall as its drawing makes it. */
export const SIZES = {
  badge: { width: 768, height: null },
  square: { width: 1080, height: 1080 },
  story: { width: 1080, height: 1920 },
  button: { width: 88, height: 31 },
  og: { width: 1200, height: 630 },
  tile: { width: 1080, height: 1080 },
  'tall-tile': { width: 1080, height: 1350 },
} as const satisfies { [shape in Shape]: { width: number; height: number | null } }

/** What a picture is about, as far as its pixels say. The artist's name stays in live text. */
export type Subject = {
  code: string
  status: PledgeStatus
  /** Where the record is, as people type it: host and path. */
  address: string
  /** Where it is, for machines: only in pictures that carry a square code. */
  page?: string
}

/** Raise it whenever the same subject is painted differently: kept pictures are then made anew. */
export const PAINT_VERSION = 1

/** What an artist can take away, by the last part of its address. The button has a ground of its own. */
export const DOWNLOADS: ReadonlyMap<string, PictureKind> = new Map<string, PictureKind>([
  ['badge.png', { shape: 'badge', ground: 'paper' }],
  ['badge-clear.png', { shape: 'badge', ground: 'clear' }],
  ['square.png', { shape: 'square', ground: 'paper' }],
  ['square-clear.png', { shape: 'square', ground: 'clear' }],
  ['story.png', { shape: 'story', ground: 'paper' }],
  ['story-clear.png', { shape: 'story', ground: 'clear' }],
  ['button.png', { shape: 'button', ground: 'paper' }],
])

/** Of the kit, for places that take pictures and no code: with a square code that leads to the record. */
export const TILES: ReadonlyMap<string, PictureKind> = new Map<string, PictureKind>([
  ['tile.png', { shape: 'tile', ground: 'paper' }],
  ['tall-tile.png', { shape: 'tall-tile', ground: 'paper' }],
])

/**
 * Previews on a page are made small at home: a phone need not fetch a megabyte to choose. 0: it needs none,
 * because nobody chooses it or because it is small already.
 */
export const PREVIEW_SHRINK = {
  badge: 3,
  square: 5,
  story: 6,
  button: 0,
  og: 0,
  tile: 5,
  'tall-tile': 5,
} as const satisfies {
  [shape in Shape]: number
}

/** Under which name it is saved: the claim, the code and what it is. */
export function nameFile(code: string, download: string): string {
  return `human-intelligence-${printCode(code)}-${download}`
}

/** The drawing that a picture shows: its hash, and the PNGs that there are of it, largest first. */
export type Source = { hash: string; pictures: { key: string; width: number; height: number }[] }

/** Null for the plain seal. Reads the addresses that the record gives. */
export function findSource({ drawing }: Pick<PledgeRecord, 'drawing'>): Source | null {
  const pictures = (drawing?.pictures ?? [])
    .filter(({ type }) => type === 'image/png')
    .flatMap(({ src, width, height }) => {
      const [, hash = '', file = ''] = /\/drawing\/([^/]+)\/([^/]+)$/.exec(src) ?? []
      const path = parseDrawingPath(hash, file)
      return path ? [{ key: path.key, hash, width, height }] : []
    })
    .toSorted((a, b) => b.width - a.width)
  const [largest] = pictures
  return largest ? { hash: largest.hash, pictures } : null
}

export function readSubject({ code, status, page }: Badge, shape: Shape): Subject {
  // Nobody has `missing` in a finished row.
  const known = status === 'missing' ? 'suspended' : status
  const subject = { code, status: known, address: shape === 'button' ? '' : printAddress(page) }
  return shape === 'tile' || shape === 'tall-tile' ? { ...subject, page } : subject
}

/*
 * Kept pictures stand under their drawing's hash: what erases the drawing finds every picture that shows it.
 * Those of a plain seal hold nothing but the claim and the code.
 */

export function listDrawnPrefix(hash: string): string {
  return `pictures/${hash}/`
}

/** Where one kind of picture of one pledge is kept; what differs behind it is its digest. */
export function keyPrefix(
  hash: string | null,
  code: string,
  { shape, ground }: PictureKind,
): string {
  return `pictures/${hash ?? 'plain'}/${code}/${shape}-${ground}-`
}

/** Everything that decides the pixels, as text. */
export function describePixels(subject: Subject, source: Source | null): string {
  return JSON.stringify([PAINT_VERSION, MASKS_VERSION, subject, source?.pictures[0]?.key ?? null])
}

/** `register.example/p/K3V9X2AM`: short enough to be typed from a picture. */
export function printAddress(page: string): string {
  return page.replace(/^https?:\/\//, '')
}
