import { describe, it } from 'vitest'
import { directionOf, LANGUAGES } from '../../../schema/languages.ts'
import { TEXTS } from '../../../worker/pages/texts/index.ts'
import { makeArtist, pledge } from '../../support/worker/artist.ts'
import { Visitor } from '../../support/worker/visitor.ts'
import { attribute, only, readPage, type Seen } from './read-page.ts'

const LIVE = 'public, max-age=60, stale-while-revalidate=60, stale-if-error=604800'

async function read(path: string, language?: string) {
  const headers: { [name: string]: string } = { accept: 'text/html' }
  if (language !== undefined) headers['accept-language'] = language
  const response = await new Visitor().get(path, headers)
  const html = await response.text()
  const { all } = await readPage(html)
  return { response, html, all, lang: attribute(only(all, 'html')[0], 'lang') }
}

function linksOf(all: Seen[]): string[] {
  return only(all, 'a').flatMap((link) => attribute(link, 'href') ?? [])
}

/** What is left of a page without names, codes, addresses and what says that it is in English. */
async function leaveOut(html: string): Promise<string> {
  const rewriter = new HTMLRewriter()
    .on('head, script, bdi, code, [lang="en"], [translate="no"], .masthead-name, .languages', {
      element: (element) => void element.remove(),
    })
    .on('*', { element: (element) => void element.removeAndKeepContent() })
  return (await rewriter.transform(new Response(html)).text()).replace(/<!.*?>/g, '')
}

describe('a page that is written in every language', () => {
  it('answers in the one that the browser asks for, and tells caches so', async ({ expect }) => {
    const code = await pledge(await makeArtist())
    const { response, lang } = await read(`/p/${code}`, 'ja-JP,ja;q=0.9,en;q=0.8')
    expect(lang).toBe('ja')
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-language': 'ja',
      vary: 'accept-language',
      'cache-control': LIVE,
    })
    expect(response.headers.get('set-cookie')).toBeNull()
  })

  it.for([
    ['tlh, de;q=0.4, fr;q=0.9', 'fr'],
    ['de;q=0, it', 'it'],
    ['pt-BR', 'pt'],
    ['zh-TW,zh;q=0.9', 'zh-Hans'],
    ['iw', 'he'],
    ['tlh', 'en'],
    ['*', 'en'],
    ['<script>,;q=;;', 'en'],
    [undefined, 'en'],
  ] as const)('reads “%s” as %s', async ([asked, language], { expect }) => {
    expect((await read('/about', asked)).lang).toBe(language)
  })

  it('is in the language of its address before any other, and its links keep that', async ({
    expect,
  }) => {
    const { all, lang } = await read('/about?lang=de', 'ja')
    expect(lang).toBe('de')
    expect(linksOf(all)).toContain('/check?lang=de')
    const { all: unasked } = await read('/about', 'de')
    expect(linksOf(unasked)).toContain('/check')
  })

  it('puts no language that we do not have into the page', async ({ expect }) => {
    const { html, lang } = await read('/about?lang="><script>alert(1)</script>', 'de')
    expect(lang).toBe('de')
    expect(html).not.toContain('alert(1)<')
  })

  it('offers every language by its own name, and says which this is', async ({ expect }) => {
    const { all } = await read('/wall?q=ada&lang=fr')
    const menu = only(all, 'a').filter((link) => link.attributes.has('lang'))
    expect(menu.map((link) => attribute(link, 'href'))).toEqual(
      LANGUAGES.map((language) => `/wall?q=ada&lang=${language}`),
    )
    const current = menu.filter((link) => link.attributes.has('aria-current'))
    expect(current.map(({ text }) => text)).toEqual(['Français'])
  })

  it('never leads to another site, whatever address was asked for', async ({ expect }) => {
    for (const path of ['//evil.example/', '///evil.example/', '/\\evil.example/']) {
      const { all, response } = await read(path, 'de')
      expect(response.status).toBe(404)
      const hosts = linksOf(all)
        .filter((href) => href.startsWith('/'))
        .map((href) => new URL(href, 'https://register.example').host)
      expect(new Set(hosts)).toEqual(new Set(['register.example']))
    }
  })

  it('grows no longer than its address is worth', async ({ expect }) => {
    const { html } = await read(`/about?x=${'a'.repeat(6000)}`, 'de')
    expect(html).not.toContain('aaaaaaaaaa')
  })

  it('tells search engines where its other languages are', async ({ expect }) => {
    const { all } = await read('/about?lang=he')
    const links = only(all, 'link').map((link) => [
      attribute(link, 'rel'),
      attribute(link, 'hreflang'),
      attribute(link, 'href'),
    ])
    expect(links).toContainEqual(['canonical', null, 'http://localhost:8787/about?lang=he'])
    expect(links).toContainEqual(['alternate', 'x-default', 'http://localhost:8787/about'])
    expect(links).toContainEqual(['alternate', 'ko', 'http://localhost:8787/about?lang=ko'])
  })

  it('is written from right to left where the language is', async ({ expect }) => {
    const { all } = await read('/about', 'ar')
    expect(attribute(only(all, 'html')[0], 'dir')).toBe('rtl')
  })

  it('has the same sections in every language', async ({ expect }) => {
    const code = await pledge(await makeArtist())
    const sections = async (language: string) =>
      only((await read(`/p/${code}?lang=${language}`)).all, 'h2').length
    const english = await sections('en')
    for (const language of LANGUAGES) expect(await sections(language), language).toBe(english)
  })
})

describe('a page that is written in English only', () => {
  it.for(['/docs', '/sign-in', '/docs/element'])(
    '%s says so to every browser',
    async (path, { expect }) => {
      const { response, all, lang } = await read(path, 'ja')
      expect([lang, response.headers.get('vary')]).toEqual(['en', null])
      expect(linksOf(all).filter((href) => href.includes('lang='))).toEqual([])
    },
  )
})

describe('the form of the pledge', () => {
  it('is in English, and helps to read what is promised', async ({ expect }) => {
    const { all, lang } = await read('/pledge', 'ar')
    expect(lang).toBe('en')
    const help = all.find((seen) => attribute(seen, 'class') === 'for-reading')
    expect([attribute(help, 'lang'), attribute(help, 'dir')]).toEqual(['ar', 'rtl'])
    expect(help?.text).toContain(TEXTS.ar.statement.forReading)
    const english = await read('/pledge', 'en')
    expect(english.all.some((seen) => attribute(seen, 'class') === 'for-reading')).toBe(false)
  })
})

describe('a record in another language', () => {
  it('says the claim and the pledged words as they are, and helps to read them', async ({
    expect,
  }) => {
    const code = await pledge(await makeArtist())
    const { all, html } = await read(`/p/${code}?lang=ja`)
    const claim = all.find((seen) => attribute(seen, 'class') === 'seal-claim')
    expect([claim?.text, attribute(claim, 'lang')]).toEqual([
      'created with human intelligence',
      'en',
    ])
    expect(html).toContain(TEXTS.ja.frame.meaning)
    const pledged = only(all, 'blockquote')[0]
    expect(attribute(pledged, 'lang')).toBe('en')
    expect(pledged?.text).toContain('I made the work that I show with this badge.')
    expect(html).toContain('このバッジとともに見せる作品は、私が作りました。')
  })

  it('names each check and what was not checked, not in English', async ({ expect }) => {
    const code = await pledge(await makeArtist())
    const { html } = await read(`/p/${code}?lang=de`)
    expect(html).toContain(TEXTS.de.record.checkDetails.mail)
    expect(html).toContain(TEXTS.de.record.notCheckedDetails.work)
    expect(html).not.toContain('Nobody here has examined')
  })

  it('stays one address: other spellings of a code lead to it, in the chosen language', async ({
    expect,
  }) => {
    const visitor = new Visitor()
    const spelt = await visitor.get('/p/k3v9-x2am?lang=tr')
    expect([spelt.status, spelt.headers.get('location')]).toEqual([301, '/p/K3V9X2AM?lang=tr'])
    const typed = await visitor.get('/p?code=k3v9+x2am&lang=tr')
    expect([typed.status, typed.headers.get('location')]).toEqual([303, '/p/K3V9X2AM?lang=tr'])
  })
})

/** Said in English in every language: a name, and what stands on a form that is in English. */
const NAMES = /W3C Bitstring Status List|keep my original as evidence/i

const PATHS = [
  '/',
  '/p/K3V9X2AM',
  '/p/RECORD',
  '/@ada',
  '/@nobody-here',
  '/wall',
  '/wall?q=zzzz',
  '/check',
  '/check?q=zzzz',
  '/check?q=ada-draws.example',
  '/about',
  '/privacy',
  '/statements/2026-11',
  '/nothing-is-here',
]

describe('a public page', () => {
  it.for(['uk', 'ar', 'he', 'hi', 'ja', 'ko', 'zh-Hans'] as const)(
    'in %s has no English left in it',
    async (language, { expect }) => {
      const code = await pledge(await makeArtist(), { handle: 'ada' })
      const left: { [path: string]: string[] } = {}
      for (const path of PATHS) {
        const { html, all, lang } = await read(path.replace('RECORD', code), language)
        const dir = attribute(only(all, 'html')[0], 'dir')
        expect([path, lang, dir]).toEqual([path, language, directionOf(language)])
        // Three Latin words in a row are no name of a file format.
        const said = (await leaveOut(html)).replace(NAMES, '')
        const words = said.match(/[A-Za-z’]+(?: [A-Za-z’]+){2,}/g)
        if (words) left[path] = words
      }
      expect(left).toEqual({})
    },
  )
})
