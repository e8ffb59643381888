import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { makeCode } from '../../../schema/code.ts'
import { estimateTotal, listBeginnings, SAMPLE } from '../../../worker/wall/rules/sitemap.ts'
import { makeArtist, pledge } from '../../support/worker/artist.ts'
import { Visitor } from '../../support/worker/visitor.ts'

async function listAddresses(path = '/sitemap.xml'): Promise<string[]> {
  const response = await new Visitor().get(path)
  const xml = await response.text()
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url)
}

describe('the sitemap', () => {
  it('lists our pages, the records of standing pledges and their artists', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const gone = await pledge(artist)
    await artist.sendJson('POST', `/api/v1/pledges/${gone}/withdraw`, {})
    await env.DB.prepare(`update search_rows set handle = 'ada'`).run()
    const addresses = await listAddresses()
    expect(addresses).toContain('http://localhost:8787/wall')
    expect(addresses).toContain(`http://localhost:8787/p/${code}`)
    expect(addresses).toContain('http://localhost:8787/@ada')
    expect(addresses.join()).not.toContain(gone)
  })

  it('names no page that is not there', async ({ expect }) => {
    for (const address of await listAddresses()) {
      const response = await new Visitor().get(new URL(address).pathname)
      expect([address, response.status]).toEqual([address, 200])
    }
  })

  it('hands out the files that an index of many would name, and no others', async ({ expect }) => {
    const code = await pledge(await makeArtist())
    expect(await listAddresses(`/sitemap/${code[0]}.xml`)).toHaveLength(1)
    expect(await listAddresses(`/sitemap/${code.slice(0, 2)}.xml`)).toHaveLength(1)
    expect(await listAddresses('/sitemap/pages.xml')).toContain('http://localhost:8787/wall')
    for (const name of ['U', 'ABC', 'a', 'wall', '%00']) {
      expect((await new Visitor().get(`/sitemap/${name}.xml`)).status).toBe(404)
    }
  })
})

describe('how many files', () => {
  it('is told by the first codes alone, nearly enough', ({ expect }) => {
    for (const total of [20_000, 100_000]) {
      const codes = Array.from({ length: total }, () => makeCode((b) => crypto.getRandomValues(b)))
      const guess = estimateTotal(codes.toSorted().slice(0, SAMPLE))
      expect(Math.abs(guess / total - 1)).toBeLessThan(0.15)
    }
    expect(estimateTotal(['00000000'])).toBe(1)
    expect(estimateTotal([])).toBe(0)
  })

  it('is one until there are about 40,000 addresses, then one for each beginning of a code', ({
    expect,
  }) => {
    expect(listBeginnings(0)).toEqual([''])
    expect(listBeginnings(20_000)).toEqual([''])
    expect(listBeginnings(20_001)).toHaveLength(32)
    expect(listBeginnings(1_000_000)).toHaveLength(1024)
    expect(listBeginnings(100_000_000)).toHaveLength(1024)
  })
})
