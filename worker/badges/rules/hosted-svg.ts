import { printCode } from '../../../schema/code.ts'
import type { BadgeStatus } from '../../../schema/wire.ts'
import type { Area, HostedPiece, HostedPlan, Tone } from './hosted-pieces.ts'
import { fitDrawing, PALETTES, STRIKE } from './hosted-paint.ts'
import type { HostedKind, Theme } from './hosted.ts'
import { PAPER } from './pieces.ts'
import { writePng } from './png-writer.ts'
import { makeRaster, type Colour } from './raster.ts'
import { stampScaled } from './resample.ts'
import { escapeXml, type Embedded } from './svg.ts'
import type { Language } from '../../../schema/languages.ts'
import { CLAIM_WHOLE, joinLines, wordsOf } from './languages.ts'

/**
 * Live text in whatever serif there is: each line is told how wide it is, so that another font moves nothing.
 * A script that many machines have no font for is shown by its masks: a status that nobody sees was not told.
 */
const FONTS = 'Fraunces,Literata,Georgia,Noto Serif,serif'

/**
 * The same plan as an SVG that stands alone: live text, its drawing inside, no script, no style and nothing to fetch.
 * `name` is what a screen reader says; the artist's name stands nowhere else.
 */
export async function writeHostedSvg(
  plan: HostedPlan,
  { theme, language }: Pick<HostedKind, 'theme' | 'language'>,
  { name, alt }: { name: string; alt: string | null },
  drawing: Embedded | null,
): Promise<string> {
  const { width, height } = plan
  const { paper, tones } = PALETTES[theme]
  const said = escapeXml(name)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${language}" font-family="${FONTS}" font-weight="600">`,
    `<title>${said}</title>`,
    ...(alt && drawing ? [`<desc>${escapeXml(alt)}</desc>`] : []),
    `<rect width="${width}" height="${height}" fill="${hex(paper)}"/>`,
    ...(drawing && plan.drawing ? [hang(drawing, plan.drawing, theme)] : []),
    ...(await Promise.all(plan.pieces.map((piece) => writePiece(piece, tones, language)))),
    '</svg>\n',
  ].join('\n')
}

/** One sentence for those who cannot see it: what is said, in English and the reader's language, and whose it is. */
export function nameHosted(
  { artist, code, status }: { artist: string; code: string | null; status: BadgeStatus },
  language: Language,
): string {
  const { gloss, status: said } = wordsOf(language)
  const claim = gloss ? `${CLAIM_WHOLE} (${joinLines(gloss)})` : CLAIM_WHOLE
  const words = status === 'active' ? claim : joinLines(said[status])
  const whose = [artist, code ? printCode(code) : ''].filter(Boolean).join(', ')
  return whose ? `${words}: ${whose}` : words
}

function hang(drawing: Embedded, room: Area, theme: Theme): string {
  const size = fitDrawing(drawing, room)
  const place = `x="${print(room.x + (room.width - size.width) / 2)}" y="${print(room.y + (room.height - size.height) / 2)}" width="${size.width}" height="${size.height}"`
  const sheet = theme === 'dark' ? `<rect ${place} fill="${hex(PAPER)}"/>` : ''
  return `${sheet}<image ${place} href="${escapeXml(drawing.href)}"/>`
}

async function writePiece(
  piece: HostedPiece,
  tones: { [tone in Tone]: Colour },
  language: Language,
): Promise<string> {
  const fill = hex(tones[piece.tone])
  if (piece.kind === 'rule') return writeRule(piece.area, fill)
  if (piece.kind === 'row') {
    const width = (piece.row.width * piece.size) / piece.em
    return writeText(piece.text, { ...piece, width, fill })
  }
  const { line, size, x, baseline, lang, isStruck } = piece
  const width = (line.width * size) / line.em
  if (lang !== 'en' && wordsOf(language).rare) {
    return await writeMasks(piece, tones[piece.tone])
  }
  const text = writeText(line.text, { x, baseline, size, width, fill, lang })
  if (!isStruck) return text
  const height = Math.max(1, size * STRIKE.thick)
  const y = baseline - size * STRIKE.high - height / 2
  return text + writeRule({ x, y, width, height }, hex(tones.red))
}

/** Pixels of a mask to one of CSS: sharp on the screens that most people hold. */
const DENSITY = 2

/** A line as a small picture of its masks, for those without a font. Only lines in the reader's language: none is struck. */
async function writeMasks(
  { line, x, baseline, size }: HostedPiece & { kind: 'line' },
  colour: Colour,
): Promise<string> {
  const scale = (size * DENSITY) / line.em
  const width = Math.ceil(line.width * scale) + 1
  const height = Math.ceil((line.rise + line.fall) * scale) + 1
  const raster = makeRaster(width, height, null)
  for (const { mask, x: at } of line.parts) {
    stampScaled(raster, mask, { x: at * scale, y: (line.rise - mask.rise) * scale, scale }, colour)
  }
  const href = `data:image/png;base64,${btoa(String.fromCharCode(...(await writePng(raster))))}`
  const top = baseline - (line.rise * size) / line.em
  return `<image x="${print(x)}" y="${print(top)}" width="${width / DENSITY}" height="${height / DENSITY}" href="${href}"/>`
}

function writeText(
  text: string,
  look: {
    x: number
    baseline: number
    size: number
    width: number
    fill: string
    lang?: string
  },
): string {
  const { x, baseline, size, width, fill, lang } = look
  const language = lang === 'en' ? ' lang="en"' : ''
  return `<text x="${print(x)}" y="${print(baseline)}" font-size="${print(size)}" textLength="${print(width)}" lengthAdjust="spacingAndGlyphs" fill="${fill}"${language}>${escapeXml(text)}</text>`
}

function writeRule({ x, y, width, height }: Area, fill: string): string {
  return `<path d="M${print(x)} ${print(y)}h${print(width)}v${print(height)}h${print(-width)}z" fill="${fill}"/>`
}

function print(value: number): string {
  return String(Math.round(value * 100) / 100)
}

function hex(colour: Colour): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
