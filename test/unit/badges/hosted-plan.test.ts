import { describe, it } from 'vitest'
import { paintHosted } from '../../../worker/badges/rules/hosted-paint.ts'
import type { Area, HostedPiece, HostedPlan } from '../../../worker/badges/rules/hosted-pieces.ts'
import { planHosted } from '../../../worker/badges/rules/hosted-plan.ts'
import {
  heightFor,
  MOST_TIMES,
  readFile,
  readKind,
  readWidth,
  ROOMS,
  THEMES,
  VARIANTS,
  type Variant,
} from '../../../worker/badges/rules/hosted.ts'
import { LANGUAGES, type Language } from '../../../schema/languages.ts'
import { joinLines, wordsOf } from '../../../worker/badges/rules/languages.ts'

const STATES = ['active', 'withdrawn', 'suspended', 'missing'] as const
type State = (typeof STATES)[number]

function plan(variant: Variant, language: Language, status: State, hasDrawing: boolean) {
  const subject = { code: 'K3V9X2AM', status, host: 'register.example' }
  return planHosted({ variant, theme: 'light', language }, subject, hasDrawing)
}

async function eachPlan(
  variant: Variant,
  look: (plan: HostedPlan, about: { language: Language; status: State }, said: string) => void,
): Promise<void> {
  for (const language of LANGUAGES) {
    for (const status of STATES) {
      for (const hasDrawing of [true, false]) {
        const about = `${language} ${status} ${hasDrawing ? 'drawn' : 'plain'}`
        look(await plan(variant, language, status, hasDrawing), { language, status }, about)
      }
    }
  }
}

/** The box of ink that a piece puts down. */
function boxOf(piece: HostedPiece): Area {
  if (piece.kind === 'rule') return piece.area
  if (piece.kind === 'row') {
    const scale = piece.size / piece.em
    const height = piece.row.rise * scale
    return { x: piece.x, y: piece.baseline - height, width: piece.row.width * scale, height }
  }
  const { line, size, x, baseline } = piece
  const scale = size / line.em
  const [rise, fall] = [line.rise * scale, line.fall * scale]
  return { x, y: baseline - rise, width: line.width * scale, height: rise + fall }
}

function overlap(a: Area, b: Area): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return across > 0 && down > 0 ? down : 0
}

function readLines({ pieces }: HostedPlan, tone: HostedPiece['tone']): string {
  return pieces
    .flatMap((piece) => (piece.kind === 'line' && piece.tone === tone ? [piece.line.text] : []))
    .join(' ')
}

/** The smallest type of words, in CSS pixels. */
const LEAST = { seal: 9, strip: 9, drawing: 9, button: 7.5 }
/** How small the room of a drawing may become, whatever stands beneath it. */
const LEAST_ROOM = { seal: 78, strip: 80, drawing: 150, button: 0 }

describe.for(VARIANTS)('the hosted picture %s', (variant) => {
  it('has one size in every state and language, with everything inside', async ({ expect }) => {
    await eachPlan(variant, (made, _about, said) => {
      const { width, height } = ROOMS[variant]
      expect([made.width, made.height]).toEqual([width, height])
      const edge = variant === 'button' ? 0 : 5
      for (const { x, y, width: w, height: h } of made.pieces.map((piece) => boxOf(piece))) {
        const isInside =
          x >= edge - 0.01 &&
          y >= edge - 0.01 &&
          x + w <= width - edge + 0.01 &&
          y + h <= height - edge + 0.01
        expect(isInside, `${said}: ${x} ${y} ${w} ${h}`).toBe(true)
      }
    })
  })

  it('says its state first and in red, with the claim as one exact phrase', async ({ expect }) => {
    await eachPlan(variant, (made, { language, status }, said) => {
      const red = readLines(made, 'red')
      const claim =
        variant === 'button' || status === 'missing' ? '' : 'created with human intelligence'
      if (status === 'active') {
        expect([red, readLines(made, 'ink')], said).toEqual(['', 'created with human intelligence'])
        return
      }
      expect(red, said).toBe(joinLines(wordsOf(language).status[status]))
      expect(readLines(made, 'ink'), said).toBe(claim)
      const struck = made.pieces.filter((piece) => piece.kind === 'line' && piece.isStruck)
      expect(struck.length > 0, said).toBe(claim !== '')
    })
  })

  it('sets no word too small to read, and nothing on top of something else', async ({ expect }) => {
    await eachPlan(variant, (made, _about, said) => {
      const words = made.pieces.filter((piece) => piece.kind !== 'rule')
      for (const piece of words) {
        expect(piece.size, `${said}: ${piece.kind}`).toBeGreaterThanOrEqual(LEAST[variant] - 0.01)
      }
      const boxes = made.pieces.slice(4).map((piece) => boxOf(piece))
      for (const [i, one] of boxes.entries()) {
        // Lines of one phrase stand close: a tail may reach between the letters beneath it.
        for (const other of boxes.slice(i + 1)) expect(overlap(one, other), said).toBeLessThan(4)
        if (made.drawing) expect(overlap(one, made.drawing), said).toBe(0)
      }
      if (made.drawing) expect(made.drawing.height, said).toBeGreaterThan(LEAST_ROOM[variant])
    })
  })

  it('shows its code, and for what is no code none', async ({ expect }) => {
    const kind = { variant, theme: 'dark', language: 'ar' } as const
    for (const code of ['K3V9X2AM', null]) {
      const subject = { code, status: 'missing' as const, host: 'register.example' }
      const { pieces } = await planHosted(kind, subject, true)
      const rows = pieces.flatMap((piece) => (piece.kind === 'row' ? [piece.text] : []))
      expect(rows.includes('K3V9-X2AM')).toBe(code !== null)
    }
  })

  it('is inked in both themes, at every width', async ({ expect }) => {
    const made = await plan(variant, 'ja', 'withdrawn', false)
    for (const theme of THEMES) {
      for (const times of [1, 1.37, 2, MOST_TIMES]) {
        const width = Math.round(ROOMS[variant].width * times)
        const height = heightFor(variant, width)
        const raster = paintHosted(made, theme, { width, height }, null)
        expect([raster.width, raster.height]).toEqual([width, height])
        const words = new Uint32Array(raster.pixels.buffer)
        const paper = words[width + 1]
        const inked = words.filter((word) => word !== paper).length / words.length
        expect(inked).toBeGreaterThan(0.02)
      }
    }
  })
})

function kindOf(query: { [name: string]: string }) {
  return readKind((name) => query[name])
}

describe('what an address asks for', () => {
  it('is what it says', ({ expect }) => {
    expect(kindOf({ variant: 'strip', theme: 'dark', lang: 'ja' })).toEqual({
      variant: 'strip',
      theme: 'dark',
      language: 'ja',
    })
  })

  it('is a picture whatever it says', ({ expect }) => {
    const usual = { variant: 'seal', theme: 'light', language: 'en' }
    expect(kindOf({})).toEqual(usual)
    expect(kindOf({ variant: '', theme: 'DARK', lang: '../..' })).toEqual(usual)
    expect(kindOf({ variant: 'constructor', theme: '__proto__', lang: 'valueOf' })).toEqual(usual)
  })

  it('has no more and no fewer pixels than there are', ({ expect }) => {
    const widths = ['1', '200', '99999', '0', '-5', '1e3', '٣', '200.5', '', undefined]
    expect(widths.map((asked) => readWidth('seal', asked))).toEqual([
      180, 200, 540, 180, 360, 360, 360, 360, 360, 360,
    ])
    expect(readWidth('button', undefined)).toBe(88)
  })

  it('is a file of ours or none', ({ expect }) => {
    expect(readFile('K3V9X2AM.svg')).toEqual({ written: 'K3V9X2AM', code: 'K3V9X2AM', type: 'svg' })
    expect(readFile('k3v9-x2am.png')?.code).toBe('K3V9X2AM')
    expect(readFile('nothing.png')).toEqual({ written: 'nothing', code: null, type: 'png' })
    for (const name of ['K3V9X2AM', 'K3V9X2AM.gif', '.svg', 'svg', '']) {
      expect(readFile(name), name).toBe(null)
    }
  })
})
