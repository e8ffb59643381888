import { describe, it } from 'vitest'
import { RecordPage } from '../../../worker/badges/pages/record-page.tsx'
import { makeArtist, pledge } from '../../support/worker/artist.ts'
import type { Visitor } from '../../support/worker/visitor.ts'
import { aRecord, CONFIG } from '../pages/a-record.ts'
import { attribute, only, readPage } from '../pages/read-page.ts'

const LINKS = [
  { label: 'Old site', url: 'https://ada-draws.example/' },
  { label: 'My shop', url: 'https://ada-draws.com/shop' },
]

async function look(visitor: Visitor, path: string) {
  const { all } = await readPage(await (await visitor.get(path)).text())
  const input = all.find((seen) => attribute(seen, 'name') === 'url')
  return {
    all,
    said: only(all, 'main')[0]?.text.replace(/\s+/g, ' ') ?? '',
    title: only(all, 'h1')[0]?.text,
    tag: only(all, 'textarea')[0]?.text ?? null,
    asked: attribute(input, 'value'),
    forms: only(all, 'form').map((form) => attribute(form, 'action') ?? ''),
  }
}

describe('where will you put it?', () => {
  it('is asked before the tag is given, with the first link that can be named', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist, { links: LINKS })
    const page = await look(artist, `/studio/${code}/embed`)
    expect([page.title, page.tag]).toEqual(['Where will you put it?', null])
    expect(page.asked).toBe('https://ada-draws.com/shop')
  })

  it('is answered by naming the place and giving the tag', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const sent = await artist.postForm(`/studio/${code}/embed`, [
      ['url', 'www.ada-draws.com'],
      ['kind', 'site'],
    ])
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `/studio/${code}/embed`])
    const page = await look(artist, `/studio/${code}/embed`)
    expect(page.tag).toContain(`<human-badge pledge="${code}">`)
    expect(page.said).toContain('For a page that takes HTML')
    expect(page.said).toContain('www.ada-draws.com site, named by you, not checked')
  })

  it('may be skipped, and the page is honest about it', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const page = await look(artist, `/studio/${code}/embed?skip=1`)
    expect(page.tag).toContain(`<human-badge pledge="${code}">`)
    expect(page.said).toContain('Of the page that it stands on it says nothing')
  })

  it('keeps what was typed when it cannot be named, and says how to mend it', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const sent = await artist.postForm(`/studio/${code}/embed`, [
      ['url', 'etsy.com'],
      ['kind', 'shop'],
    ])
    expect(sent.status).toBe(422)
    const { all } = await readPage(await sent.text())
    expect(attribute(only(all, 'section')[0], 'id')).toBe('errors')
    const field = all.find((seen) => attribute(seen, 'name') === 'url')
    expect([attribute(field, 'value'), attribute(field, 'aria-invalid')]).toEqual([
      'etsy.com',
      'true',
    ])
    const ticked = all.find((seen) => seen.attributes.has('checked'))
    expect(attribute(ticked, 'value')).toBe('shop')
  })

  it('is asked again when the last place is taken off the list, by two clicks too', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await artist.postForm(`/studio/${code}/embed`, [
      ['url', 'ada-draws.com'],
      ['kind', 'site'],
    ])
    const { forms } = await look(artist, `/studio/${code}/embed`)
    const remove = forms.find((action) => action.endsWith('/remove')) ?? ''
    for (let click = 0; click < 2; click += 1) {
      expect((await artist.postForm(remove, [])).status).toBe(303)
    }
    expect((await look(artist, `/studio/${code}/embed`)).title).toBe('Where will you put it?')
  })

  it('gives no tag once the pledge is withdrawn, and still lets places go', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await artist.postForm(`/studio/${code}/embed`, [
      ['url', 'ada-draws.com'],
      ['kind', 'site'],
    ])
    await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    const page = await look(artist, `/studio/${code}/embed?skip=1`)
    expect(page.tag).toBeNull()
    expect(page.said).toContain('You have withdrawn this pledge')
    expect(page.forms.filter((action) => action.startsWith(`/studio/${code}`))).toHaveLength(1)
  })
})

describe('the places on a record', () => {
  it('are links without our good name, and say that nobody checked them', async ({ expect }) => {
    const place = { url: 'https://ada-draws.com/shop', kind: 'shop', state: 'named' } as const
    const record = aRecord({ places: [place], placesTotal: 3 })
    const { all } = await readPage(<RecordPage record={record} config={CONFIG} />)
    const link = only(all, 'a').find((a) => attribute(a, 'href') === place.url)
    expect([link?.text, attribute(link, 'rel')]).toEqual([
      'ada-draws.com/shop',
      'nofollow ugc noopener',
    ])
    const said = only(all, 'main')[0]?.text ?? ''
    expect(said).toContain('Where Maren Tollefsen shows the badge')
    expect(said).toContain('shop, named by the artist, not checked')
    expect(said).toContain('And 2 more.')
  })

  it('are said to be none when none was named', async ({ expect }) => {
    const { all } = await readPage(<RecordPage record={aRecord()} config={CONFIG} />)
    expect(only(all, 'main')[0]?.text).toContain('has not named any place')
  })

  it('named on one evening are one line of history', async ({ expect }) => {
    const at = '2026-10-04T20:00:00.000Z'
    const named = { what: 'place-named', at } as const
    const later = { ...named, at: '2026-10-05T08:00:00.000Z' }
    const history = [{ what: 'pledged', at } as const, named, named, named, later]
    const { all } = await readPage(<RecordPage record={aRecord({ history })} config={CONFIG} />)
    const said = only(all, 'ol')[0]?.text ?? ''
    expect(said.match(/named a place/g)).toHaveLength(2)
    expect(said).toContain('3 times that day.')
  })

  it('name what was found and when, once something is checked', async ({ expect }) => {
    const checkedAt = '2026-10-03T12:00:00.000Z'
    const url = 'https://ada-draws.com/'
    const record = aRecord({
      places: [
        { url, kind: 'site', state: 'linked', proof: 'site', checkedAt },
        { url: `${url}a`, kind: 'site', state: 'linked', proof: 'page', checkedAt },
        { url: `${url}b`, kind: 'site', state: 'lapsed', checkedAt },
      ],
      placesTotal: 3,
    })
    const { all } = await readPage(<RecordPage record={record} config={CONFIG} />)
    const said = only(all, 'main')[0]?.text ?? ''
    expect(said).toContain('this site names this pledge, found on 3 October 2026')
    expect(said).toContain('this page carries the badge, found on 3 October 2026')
    expect(said).toContain('was linked, last found on 3 October 2026')
  })
})
