import { printCode } from '../../../schema/code.ts'
import { CLAIM, type Badge } from '../../../schema/wire.ts'
import { fitInside, type Size } from './pieces.ts'
import type { Subject } from './pictures.ts'

/** A picture to be put inside: a `data:` address, so that the file needs nothing else. Sizes in pixels. */
export type Embedded = Size & { href: string }

const WIDTH = 360
const MEASURE = 320
const TALLEST = 300
const FONTS = `Fraunces, Georgia, 'Noto Serif', 'Times New Roman', serif`
const [PAPER, INK, SOFT, RED] = ['#fbfaf6', '#191613', '#5a544b', '#b3231b']

/**
 * The badge as an SVG that stands alone: live text, the drawing inside, no script and nothing to fetch. Every
 * word is escaped; the artist's name is what a screen reader says, and is not drawn.
 */
export function composeSvg(
  subject: Subject & { artist: string; alt: string | null },
  drawing: Embedded | null,
): string {
  const parts: string[] = []
  let y = 24
  if (subject.status !== 'active') {
    parts.push(
      line(`pledge ${subject.status}`, (y += 30), { size: 34, fill: RED, length: MEASURE }),
    )
    y += 26
  }
  const isStruck = subject.status !== 'active'
  if (drawing) {
    const shown = grow(drawing)
    const x = (WIDTH - shown.width) / 2
    parts.push(
      `<image x="${x}" y="${y}" width="${shown.width}" height="${shown.height}" href="${escapeXml(drawing.href)}"/>`,
    )
    y += shown.height + 40
    parts.push(line(CLAIM, y, { size: 21, fill: INK, length: MEASURE, isStruck }))
    y += 20
    parts.push(`<rect x="${WIDTH / 2 - 30}" y="${y}" width="60" height="2.5" fill="${RED}"/>`)
    y += 38
  } else {
    parts.push(double(y))
    const [first = '', second = '', third = ''] = CLAIM.split(/ (?=human|intelligence)/)
    parts.push(line(first, (y += 70), { size: 57, fill: INK, length: MEASURE, isStruck }))
    parts.push(line(second, (y += 90), { size: 102, fill: INK, length: MEASURE, isStruck }))
    parts.push(line(third, (y += 66), { size: 58, fill: INK, length: MEASURE, isStruck }))
    parts.push(double((y += 34)))
    y += 46
  }
  parts.push(line(printCode(subject.code), y, { size: 26, fill: INK, spacing: 1.2 }))
  parts.push(line(subject.address, (y += 26), { size: addressSize(subject.address), fill: SOFT }))
  const height = y + 24
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeXml(nameAloud(subject))}" font-family="${FONTS}" font-weight="600" text-anchor="middle">`,
    `<title>${escapeXml(nameAloud(subject))}</title>`,
    ...(subject.alt && drawing ? [`<desc>${escapeXml(subject.alt)}</desc>`] : []),
    `<rect width="${WIDTH}" height="${height}" fill="${PAPER}"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n')
}

/** What a picture of this pledge says to those who cannot see it, before its drawing is described. */
export function nameAloud({
  code,
  status,
  artist,
}: Pick<Badge, 'code' | 'status' | 'artist'>): string {
  const whose = artist ? `${artist}’s pledge ${printCode(code)}` : `pledge ${printCode(code)}`
  if (status === 'active') return `Created with human intelligence: ${whose}`
  return `Pledge ${status}: ${whose}`
}

type Look = { size: number; fill: string; length?: number; spacing?: number; isStruck?: boolean }

/** One line in the middle. With `length` it takes that width in any font, so that a fallback breaks nothing. */
function line(text: string, y: number, { size, fill, length, spacing, isStruck }: Look): string {
  const fitted = length ? ` textLength="${length}" lengthAdjust="spacingAndGlyphs"` : ''
  const spaced = spacing ? ` letter-spacing="${spacing}"` : ''
  const words = `<text x="${WIDTH / 2}" y="${y}" font-size="${size}"${fitted}${spaced} fill="${fill}">${escapeXml(text)}</text>`
  if (!isStruck) return words
  const stroke = Math.max(2, Math.round(size * 0.04))
  return `${words}\n<rect x="${(WIDTH - MEASURE) / 2}" y="${y - size * 0.26}" width="${MEASURE}" height="${stroke}" fill="${RED}"/>`
}

function double(y: number): string {
  const x = (WIDTH - MEASURE) / 2
  return [y, y + 4]
    .map((at) => `<rect x="${x}" y="${at}" width="${MEASURE}" height="2" fill="${INK}"/>`)
    .join('\n')
}

/** A small picture may stand a little larger than it is: half as wide again at most. */
function grow({ width, height }: Size): Size {
  return fitInside(
    { width: width * 1.5, height: height * 1.5 },
    { width: MEASURE, height: TALLEST },
  )
}

/** Long addresses are set smaller; about half of the size goes into each letter. */
function addressSize(address: string): number {
  return Math.min(13, Math.floor((MEASURE / (address.length * 0.53)) * 2) / 2)
}

/** For text and attributes alike. What XML 1.0 cannot hold at all is dropped. */
export function escapeXml(text: string): string {
  return (
    text
      .toWellFormed()
      // oxlint-disable-next-line no-control-regex -- the control characters are what is looked for
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      .replace(/'/g, '&#39;')
  )
}
