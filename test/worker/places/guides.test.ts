import { describe, it } from 'vitest'
import { LANGUAGES } from '../../../schema/languages.ts'
import { GUIDES } from '../../../worker/places/rules/guides.ts'
import { composeMarkdown, composePicture } from '../../../worker/places/rules/pieces.ts'
import {
  composeAbout,
  composeSentence,
  countCharacters,
  SENTENCE_MOST,
} from '../../../worker/places/rules/shop-words.ts'
import { makeArtist, pledge } from '../../support/worker/artist.ts'
import { Visitor } from '../../support/worker/visitor.ts'
import { only, readPage } from '../pages/read-page.ts'

const HOSTILE = '"><img src=x onerror=alert(1)> [x](javascript:1) `b` مريم'

async function look(visitor: Visitor, path: string) {
  const response = await visitor.get(path)
  const { all } = await readPage(await response.text())
  return {
    status: response.status,
    boxes: only(all, 'textarea').map(({ text }) => text),
    headings: only(all, 'h2').map(({ text }) => text),
    said: only(all, 'main')[0]?.text.replace(/\s+/g, ' ') ?? '',
  }
}

describe('the guide to a place', () => {
  it('gives exactly what works there, with the code, for every place that we know', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    for (const { id, name, takes, isNobodys } of GUIDES) {
      const page = await look(artist, `/studio/${code}/embed/${id}`)
      expect([page.status, id]).toEqual([200, id])
      const isDisclaimed = page.said.includes(`${name} has nothing to do with this badge`)
      expect([id, isDisclaimed]).toEqual([id, !isNobodys])
      expect([id, page.boxes.some((text) => text.includes('<script'))]).toEqual([
        id,
        takes.includes('tag'),
      ])
      const copied = takes.filter((piece) => !['files', 'kit', 'print'].includes(piece))
      expect([id, page.boxes.length]).toEqual([id, copied.length])
      for (const box of page.boxes) expect(box.replace('-', '')).toContain(code)
    }
  })

  it('hands the badge out in the shape that the artist chooses, and shows it so', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const tag = await look(artist, `/studio/${code}/embed/own-site?variant=drawing`)
    expect(tag.boxes[0]).toContain(`pledge="${code}" variant="drawing"`)
    expect(tag.boxes[0]).toContain('human-badge[variant="drawing"]:not(:defined)')
    expect(tag.boxes[1]).toContain(
      `/badge/${code}.png?variant=drawing&amp;width=480" width="240" height="300"`,
    )
    const line = await look(artist, `/studio/${code}/embed/github?variant=strip`)
    expect(line.boxes.join(' ')).toContain(`/badge/${code}.svg?variant=strip)`)
    const unknown = await look(artist, `/studio/${code}/embed/own-site?variant="><b>`)
    expect(unknown.boxes[0]).not.toContain('variant=')
    // An address and a sentence have no shape.
    expect((await look(artist, `/studio/${code}/embed/tiktok`)).headings).not.toContain(
      'Which shape?',
    )
  })

  it('leads from the page that asks where', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    for (const way of ['', '?skip=1']) {
      const page = await (await artist.get(`/studio/${code}/embed${way}`)).text()
      for (const { id } of GUIDES) expect(page).toContain(`/studio/${code}/embed/${id}"`)
    }
  })

  it('is for the pledge’s own artist, for places that there are, and while the pledge stands', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const path = `/studio/${code}/embed/etsy`
    expect((await new Visitor().get(path)).headers.get('location')).toMatch(/^\/sign-in/)
    expect((await (await makeArtist('bea@example.com')).get(path)).status).toBe(403)
    expect((await artist.get(`/studio/${code}/embed/myspace`)).status).toBe(404)
    await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    expect((await artist.get(path)).headers.get('location')).toBe(`/studio/${code}/embed`)
  })
})

describe('what is pasted', () => {
  const STRIP = { variant: 'strip', width: 320, height: 112 }
  const about = { name: HOSTILE, code: 'K3V9X2AM', origin: 'https://badge.example' }

  it('carries a hostile name as words only', async ({ expect }) => {
    const { all } = await readPage(composePicture(about, STRIP))
    expect(all.map(({ tag }) => tag)).toEqual(['a', 'img'])
    expect(composeMarkdown(about, STRIP)).not.toMatch(/[^\\]\]\(javascript/)
  })

  it('fits into 160 characters in every language, whatever the name, and says where to look it up', ({
    expect,
  }) => {
    const languages = LANGUAGES
    expect(languages).toHaveLength(16)
    for (const language of languages) {
      for (const name of ['Ada', HOSTILE, 'x'.repeat(80), '👩🏽‍🎨'.repeat(80)]) {
        const of = { name, code: 'K3V9X2AM', host: 'human-intelligence-badge.example' }
        const sentence = composeSentence(language, of)
        expect(countCharacters(sentence), sentence).toBeLessThanOrEqual(SENTENCE_MOST)
        expect(sentence).toContain('human-intelligence-badge.example')
        expect(sentence).toContain('K3V9-X2AM')
        expect(sentence).toMatch(/^Created with human intelligence\./)
        expect(composeAbout(language, of)).toContain(name)
      }
      const ada = { name: 'Ada', code: 'K3V9X2AM', host: 'badge.example' }
      expect(composeSentence(language, ada)).toContain('Ada')
    }
  })

  it('says of no marketplace that it vouches for the badge', ({ expect }) => {
    const words = GUIDES.flatMap(({ steps, not = '' }) => [...steps, not]).join(' ')
    expect(words).not.toMatch(/certif|approved|official|partner|verified/i)
    for (const { since } of GUIDES) expect(since).toMatch(/^\d{4}-\d{2}$/)
  })
})
