import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { makeArtist, pledge } from '../../support/worker/artist.ts'
import { Visitor } from '../../support/worker/visitor.ts'

async function takeHandle(code: string, handle: string): Promise<void> {
  // Straight into the table: how a handle is chosen is told elsewhere.
  await env.DB.prepare(
    `insert into handles (handle, skeleton, account_id, claimed_at)
      select ?1, ?1, account_id, 0 from pledges where code = ?2`,
  )
    .bind(handle, code)
    .run()
}

async function read(path: string): Promise<string> {
  const response = await new Visitor().get(path)
  return await response.text()
}

describe('the page of an artist', () => {
  it('shows every standing pledge, their doors, and the way to each record', async ({ expect }) => {
    const artist = await makeArtist()
    const one = await pledge(artist, { since: 1999, about: 'I draw <b>boats</b>.' })
    const two = await pledge(artist, {
      parts: ['sound'],
      links: [
        { label: 'My shop', url: 'https://ada-draws.example/shop' },
        { label: 'My songs', url: 'https://songs.example/ada' },
      ],
    })
    await takeHandle(one, 'ada')
    const page = await read('/@ada')
    expect(page).toContain(`http://localhost:8787/p/${one}`)
    expect(page).toContain(`http://localhost:8787/p/${two}`)
    expect(page).toContain('Find and support')
    expect(page.match(/href="https:\/\/ada-draws\.example\/shop"/g)?.length).toBeLessThanOrEqual(2)
    expect(page).toContain('https://songs.example/ada')
    expect(page).not.toContain('<b>boats')
    expect(page).toContain('<link rel="canonical" href="http://localhost:8787/@ada"/>')
  })

  it('has one address, whatever the case', async ({ expect }) => {
    const code = await pledge(await makeArtist())
    await takeHandle(code, 'ada')
    const response = await new Visitor().get('/@ADA')
    expect([response.status, response.headers.get('location')]).toEqual([301, '/@ada'])
  })

  it('says of a withdrawn pledge that it is withdrawn, and first of all when none stands', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const old = await pledge(artist)
    const standing = await pledge(artist)
    await takeHandle(old, 'ada')
    await artist.sendJson('POST', `/api/v1/pledges/${old}/withdraw`, {})
    const page = await read('/@ada')
    expect(page).toContain('No longer standing')
    expect(page).toMatch(/<strong>withdrawn<\/strong>/)
    expect(page).not.toContain('claim-state')
    await artist.sendJson('POST', `/api/v1/pledges/${standing}/withdraw`, {})
    const none = await read('/@ada')
    expect(none.indexOf('claim-state')).toBeGreaterThan(0)
    expect(none.indexOf('claim-state')).toBeLessThan(none.indexOf('<h1'))
    expect(none).toMatch(/name="robots" content="noindex/)
  })

  it('tells machines who and where, in the shape of a ProfilePage', async ({ expect }) => {
    const code = await pledge(await makeArtist(), { artistName: 'Ada </script><b>' })
    await takeHandle(code, 'ada')
    const page = await read('/@ada')
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? ''
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'ProfilePage',
      mainEntity: {
        '@type': 'Person',
        name: 'Ada </script><b>',
        alternateName: '@ada',
        sameAs: ['https://ada-draws.example/shop'],
      },
    })
    expect(json).not.toMatch(/verif|rating|award/i)
  })

  it('of a handle that nobody has is a helpful page', async ({ expect }) => {
    for (const path of [
      '/@nobody-here',
      '/@',
      '/@%3Cscript%3E',
      '/@ad%D0%B0',
      '/@%00',
      '/@a.atom',
    ]) {
      const response = await new Visitor().get(path)
      expect([path, response.status]).toEqual([path, 404])
    }
    const page = await read('/@%3Cscript%3Ealert(1)')
    expect(page).toContain('name="q"')
    expect(page).not.toContain('<script>alert')
  })
})
