import { createHash } from 'node:crypto'
import { DOMParser } from '@xmldom/xmldom'
import { describe, it } from 'vitest'
import { LIMITS } from '../../../schema/forms/limits.ts'
import { paintHosted } from '../../../worker/badges/rules/hosted-paint.ts'
import { planHosted } from '../../../worker/badges/rules/hosted-plan.ts'
import { nameHosted, writeHostedSvg } from '../../../worker/badges/rules/hosted-svg.ts'
import {
  describeHosted,
  HOSTED_VERSION,
  ROOMS,
  THEMES,
  VARIANTS,
  type HostedKind,
  type HostedSubject,
} from '../../../worker/badges/rules/hosted.ts'
import { writePng } from '../../../worker/badges/rules/png-writer.ts'
import { makeRaster } from '../../../worker/badges/rules/raster.ts'
import { LANGUAGES } from '../../../schema/languages.ts'

const STATES = ['active', 'withdrawn', 'suspended', 'missing'] as const
const LONGEST_NAME = '&'.repeat(LIMITS.name)
const LONGEST_ALT = '気'.repeat(LIMITS.alt)
/** As heavy as a drawing inside may be. */
const DRAWING = {
  width: 192,
  height: 256,
  href: `data:image/webp;base64,${'A'.repeat(Math.ceil(12_500 / 3) * 4)}`,
}

function about(differs: Partial<HostedSubject> = {}): HostedSubject {
  return { code: 'K3V9X2AM', status: 'active', host: 'register.example', ...differs }
}

async function write(
  kind: HostedKind,
  subject: HostedSubject,
  { artist = 'Ada Lovelock', alt = 'A heron', isPlain = false } = {},
): Promise<string> {
  const hasNone = isPlain || kind.variant === 'button' || subject.status === 'missing'
  const shown = hasNone ? null : DRAWING
  const plan = await planHosted(kind, subject, shown !== null)
  return await writeHostedSvg(
    plan,
    kind,
    { name: nameHosted({ ...subject, artist }, kind.language), alt },
    shown,
  )
}

describe.for(VARIANTS)('the hosted SVG %s', (variant) => {
  it('stays within its bytes with everything as long as it may be', async ({ expect }) => {
    const most = variant === 'button' ? 3000 : 25_000
    for (const language of LANGUAGES) {
      for (const status of STATES) {
        const svg = await write({ variant, theme: 'dark', language }, about({ status }), {
          artist: LONGEST_NAME,
          alt: LONGEST_ALT,
        })
        expect(new TextEncoder().encode(svg).length, `${language} ${status}`).toBeLessThan(most)
      }
    }
  })

  it('is whole XML that runs, styles and fetches nothing', async ({ expect }) => {
    for (const language of ['en', 'ar', 'ja'] as const) {
      const svg = await write({ variant, theme: 'light', language }, about(), {
        artist: '</title><script>alert(1)</script>',
        alt: '" onload="alert(1)',
      })
      const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
      const { width, height } = ROOMS[variant]
      expect(root?.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`)
      const names = [...new Set([...svg.matchAll(/<([a-z]+)/g)].map(([, name]) => name))]
      const known = ['svg', 'title', 'desc', 'rect', 'path', 'text', 'image']
      expect(names.filter((name) => !known.includes(name ?? ''))).toEqual([])
      expect(svg).not.toMatch(/<[^>]*\son\w+=|href="(?!data:image\/(?:webp|png);)|<style|style=/)
    }
  })

  it('tells whose it is to those who cannot see it', async ({ expect }) => {
    const kind = { variant, theme: 'light', language: 'es' } as const
    expect(await write(kind, about())).toContain(
      '<title>created with human intelligence (creado con inteligencia humana): Ada Lovelock, K3V9-X2AM</title>',
    )
    expect(await write(kind, about({ status: 'withdrawn' }))).toContain(
      '<title>promesa retirada: Ada Lovelock, K3V9-X2AM</title>',
    )
    expect(await write(kind, about({ status: 'missing', code: null }), { artist: '' })).toContain(
      '<title>promesa no encontrada</title>',
    )
  })
})

describe('a status in a script that many machines have no font for', () => {
  it('is shown by its masks, and every other one as live text', async ({ expect }) => {
    for (const language of LANGUAGES) {
      const kind = { variant: 'strip', theme: 'light', language } as const
      const svg = await write(kind, about({ status: 'withdrawn' }), { isPlain: true })
      const isRare = ['ar', 'he', 'hi', 'ja', 'ko', 'zh-Hans'].includes(language)
      expect(svg.includes('data:image/png;base64,'), language).toBe(isRare)
    }
  })
})

describe('a hosted PNG', () => {
  it('of 88 × 31 is less than 3 kB', async ({ expect }) => {
    for (const language of LANGUAGES) {
      for (const status of STATES) {
        const plan = await planHosted(
          { variant: 'button', theme: 'light', language },
          about({ status }),
          false,
        )
        const png = await writePng(paintHosted(plan, 'light', ROOMS.button, null))
        expect(png.length, `${language} ${status}`).toBeLessThan(3000)
      }
    }
  })
})

describe('a kept hosted picture', () => {
  const KIND = { variant: 'seal', theme: 'light', language: 'en' } as const

  it('is out of date as soon as anything that it shows differs', ({ expect }) => {
    const source = { hash: 'ab', pictures: [{ key: 'ab/768.png', width: 768, height: 1024 }] }
    const described = [
      describeHosted(KIND, about(), null),
      describeHosted({ ...KIND, theme: 'dark' }, about(), null),
      describeHosted({ ...KIND, language: 'ja' }, about(), null),
      describeHosted({ ...KIND, variant: 'strip' }, about(), null),
      describeHosted(KIND, about({ status: 'withdrawn' }), null),
      describeHosted(KIND, about({ host: 'elsewhere.example' }), null),
      describeHosted(KIND, about(), source),
    ]
    expect(new Set(described).size).toBe(described.length)
  })

  // When this fails, pictures look different: raise HOSTED_VERSION (not for new masks) and copy the new sum.
  it('has a new number whenever it is painted differently', async ({ expect }) => {
    const sum = createHash('sha256')
    const drawing = makeRaster(90, 120, [10, 20, 30])
    for (const variant of VARIANTS) {
      for (const theme of THEMES) {
        for (const status of STATES) {
          const kind = { variant, theme, language: 'en' } as const
          for (const shown of [null, drawing]) {
            const plan = await planHosted(kind, about({ status }), shown !== null)
            sum.update(paintHosted(plan, theme, ROOMS[variant], shown).pixels)
          }
        }
      }
    }
    expect([HOSTED_VERSION, sum.digest('hex').slice(0, 16)]).toEqual([1, '3e3ba1d04d1dbb5d'])
  })
})
