import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { describeForMachines } from '../../../worker/badges/pages/record-head.ts'
import { RecordPage } from '../../../worker/badges/pages/record-page.tsx'
import { makeArtist, pledge } from '../../support/worker/artist.ts'
import { Visitor } from '../../support/worker/visitor.ts'
import { aRecord, CONFIG, DRAWING } from './a-record.ts'
import { attribute, only, readPage, type Seen } from './read-page.ts'

/** What robots.txt says to this crawler, read as RFC 9309 does: its own group, else that of `*`. */
function listRules(robots: string, crawler: string): string[] {
  const groups = robots.split('\n\n').map((group) => group.split('\n'))
  const named = (name: string) =>
    groups.find((lines) => lines.some((line) => line.toLowerCase() === `user-agent: ${name}`))
  return (named(crawler.toLowerCase()) ?? named('*') ?? []).filter((line) =>
    line.startsWith('Disallow: '),
  )
}

function meta(all: Seen[], name: string): string | null {
  const found = only(all, 'meta').find(
    (seen) => attribute(seen, 'name') === name || attribute(seen, 'property') === name,
  )
  return attribute(found, 'content')
}

describe('robots.txt', () => {
  it('lets search in everywhere but to desks and forms', async ({ expect }) => {
    const robots = await (await new Visitor().get('/robots.txt')).text()
    const rules = listRules(robots, 'Googlebot')
    for (const open of ['/', '/p/', '/wall', '/@', '/drawing/', '/check']) {
      expect(rules).not.toContain(`Disallow: ${open}`)
    }
    expect(rules).toContain('Disallow: /studio')
    expect(robots).toContain('Sitemap: http://localhost:8787/sitemap.xml')
  })

  it('keeps crawlers that gather for training away from the drawings', async ({ expect }) => {
    const robots = await (await new Visitor().get('/robots.txt')).text()
    for (const crawler of ['GPTBot', 'Google-Extended', 'CCBot']) {
      const rules = listRules(robots, crawler)
      expect(rules).toContain('Disallow: /drawing/')
      expect(rules).toContain('Disallow: /p/*/og.png')
    }
  })
})

describe('the reservation of drawings', () => {
  it('stands where TDMRep looks for it', async ({ expect }) => {
    const response = await new Visitor().get('/.well-known/tdmrep.json')
    expect(response.headers.get('content-type')).toContain('application/json')
    const reserved = await response.json()
    for (const location of ['/drawing/*', '/badge/*', '/p/*/og.png']) {
      expect(reserved).toContainEqual({ location, 'tdm-reservation': 1 })
    }
  })

  it('comes with each picture, and leaves search alone', async ({ expect }) => {
    const hash = 'ab'.repeat(32)
    await env.DRAWINGS.put(`${hash}/96.webp`, 'picture')
    const response = await new Visitor().get(`/drawing/${hash}/96.webp`)
    expect(response.status).toBe(200)
    expect(response.headers.get('tdm-reservation')).toBe('1')
    expect(response.headers.get('x-robots-tag')).toBe('noai, noimageai')
  })

  it('comes with the picture of a preview too, which shows the drawing', async ({ expect }) => {
    const path = `/p/${await pledge(await makeArtist())}/og.png`
    const response = await new Visitor().get(path)
    expect(response.status).toBe(200)
    await response.arrayBuffer()
    const tag = response.headers.get('etag') ?? ''
    const known = await new Visitor().get(path, { 'if-none-match': tag })
    expect(known.status).toBe(304)
    for (const { headers } of [response, known]) {
      expect(headers.get('tdm-reservation')).toBe('1')
      expect(headers.get('x-robots-tag')).toBe('noai, noimageai')
    }
  })

  it('is said on a page that shows a drawing, which search may still list', async ({ expect }) => {
    const { all } = await readPage(<RecordPage record={aRecord()} config={CONFIG} />)
    const words = meta(all, 'robots')?.split(', ') ?? []
    expect(words).toEqual(expect.arrayContaining(['noai', 'noimageai']))
    expect(words).not.toContain('noindex')
  })
})

describe('what a record says to search engines and previews', () => {
  it('has every property that a preview needs, with absolute addresses', async ({ expect }) => {
    const { all } = await readPage(<RecordPage record={aRecord()} config={CONFIG} />)
    for (const name of ['og:title', 'og:type', 'og:url', 'og:description', 'og:image:alt']) {
      expect(meta(all, name)).toBeTruthy()
    }
    for (const name of ['og:url', 'og:image']) expect(meta(all, name)).toMatch(/^https:\/\//)
    expect(meta(all, 'twitter:card')).toBe('summary_large_image')
  })

  it('has what Google asks of a work and of its picture', ({ expect }) => {
    expect(describeForMachines(aRecord(), CONFIG)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'CreativeWork',
      name: expect.stringMatching(/./),
      url: 'https://register.test/p/K3V9X2AM',
      datePublished: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      creator: { '@type': 'Person', name: 'Maren Tollefsen' },
      image: {
        '@type': 'ImageObject',
        // Google asks for contentUrl and one of these two.
        contentUrl: expect.stringMatching(/^https:\/\//),
        creator: { '@type': 'Person', name: 'Maren Tollefsen' },
        creditText: 'Maren Tollefsen',
      },
    })
  })

  it('credits the house badge to whoever drew it, not to the artist who borrows it', ({
    expect,
  }) => {
    const credit = { label: 'Ishbel Rowan', url: 'https://ishbel.example/' }
    const record = aRecord({ drawing: { ...DRAWING, kind: 'house', credit } })
    expect(describeForMachines(record, CONFIG)).toMatchObject({
      creator: { name: 'Maren Tollefsen' },
      image: { creator: { name: 'Ishbel Rowan' }, creditText: 'Ishbel Rowan' },
    })
  })

  it('says nothing of an artist who has left', ({ expect }) => {
    const gone = aRecord({ artist: '', erased: true, status: 'withdrawn', drawing: null })
    const said = describeForMachines(gone, CONFIG)
    expect(Object.keys(said)).not.toContain('creator')
    expect(Object.keys(said)).not.toContain('image')
  })

  it('cannot be ended by a name', async ({ expect }) => {
    const code = await pledge(await makeArtist(), { artistName: '</script><b>Ada' })
    const page = await (await new Visitor().get(`/p/${code}`)).text()
    const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? ''
    expect(JSON.parse(block)).toMatchObject({ creator: { name: '</script><b>Ada' } })
  })
})
