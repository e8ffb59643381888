import { describe, it } from 'vitest'
import { RecordPage } from '../../../worker/badges/pages/record-page.tsx'
import { UnknownCodePage } from '../../../worker/badges/pages/unknown-code-page.tsx'
import { aRecord, CONFIG, DRAWING } from './a-record.ts'
import { attribute, only, readPage } from './read-page.ts'

const HOSTILE =
  '</script><!--<script>alert(1)</script>"\'><img src=x onerror=alert(1)>\u2028\u2029 <b>&amp;'

function view(differs: Parameters<typeof aRecord>[0] = {}) {
  return readPage(<RecordPage record={aRecord(differs)} config={CONFIG} />)
}

describe('the record of a standing pledge', () => {
  it('says whose it is, the claim, the day, the exact words and the code', async ({ expect }) => {
    const { all } = await view()
    const said = only(all, 'main')[0]?.text
    expect(only(all, 'h1').map(({ text }) => text)).toEqual(['Maren Tollefsen'])
    expect(said).toContain('created with human intelligence')
    expect(said).toContain('Pledged on 3 October 2026 for pictures and things made by hand.')
    expect(said).toContain('I made the work that I show with this badge.')
    expect(said).toContain('K3V9-X2AM')
    expect(said).toContain('https://register.test/p/K3V9X2AM')
  })

  it('names what was checked and what was not, and never calls anything verified', async ({
    expect,
  }) => {
    const { all, html } = await view()
    const headings = only(all, 'h2').map(({ text }) => text)
    expect(headings).toContain('What was checked, and when')
    expect(headings).toContain('What was not checked')
    expect(only(all, 'main')[0]?.text).toContain('The mail address: answered, 3 October 2026.')
    expect(html).not.toMatch(/verified|authentic|guarantee/i)
  })

  it('keeps the room of the drawing free, offers WebP first and says what it shows', async ({
    expect,
  }) => {
    const { all } = await view()
    const [source] = only(all, 'source')
    const [image] = only(all, 'img')
    expect(attribute(source, 'type')).toBe('image/webp')
    expect(attribute(source, 'srcset')).toContain('/drawing/ab/192.webp 192w')
    expect(attribute(image, 'src')).toBe('https://register.test/drawing/ab/384.png')
    expect([attribute(image, 'width'), attribute(image, 'height')]).toEqual(['384', '368'])
    expect(attribute(image, 'alt')).toBe('A hand with a pencil')
  })

  it('is the plain seal where there is no drawing, and says the claim once', async ({ expect }) => {
    const { all } = await view({ drawing: null })
    expect(only(all, 'img')).toHaveLength(0)
    expect(only(all, 'main')[0]?.text.match(/created with human intelligence/g)).toHaveLength(1)
  })

  it('ends at the artist’s door, and says so kindly when there is none', async ({ expect }) => {
    const links = [{ label: 'My shop', url: 'https://maren.example/shop' }]
    const { all } = await view({ links })
    const door = only(all, 'a').find(({ text }) => text === 'My shop')
    expect(attribute(door, 'href')).toBe('https://maren.example/shop')
    expect(attribute(door, 'rel')).toBe('nofollow ugc noopener')
    const none = await view()
    expect(only(none.all, 'main')[0]?.text).toContain('has not named a place to go yet')
  })

  it('prints the host of a link once', async ({ expect }) => {
    const { all } = await view({
      links: [
        { label: 'maren.example', url: 'https://www.maren.example/' },
        { label: 'Prints', url: 'https://prints.example/maren' },
      ],
    })
    const said = only(all, 'main')[0]?.text ?? ''
    expect(said.match(/maren\.example/g)).toHaveLength(1)
    expect(said).toMatch(/Prints\s*prints\.example/)
  })

  it('tells what happened from the newest to the oldest, like the operators’ desk', async ({
    expect,
  }) => {
    const { all } = await view({
      history: [
        { what: 'pledged', at: '2026-10-03T12:00:00.000Z' },
        { what: 'drawing-shown', at: '2026-10-04T12:00:00.000Z' },
      ],
    })
    const said = only(all, 'main')[0]?.text ?? ''
    expect(said.indexOf('put up a drawing')).toBeLessThan(said.indexOf('The pledge was made'))
  })

  it('tells link previews and search engines no more than it knows', async ({ expect }) => {
    const { all } = await view()
    const meta = new Map(
      only(all, 'meta').map((m) => [attribute(m, 'property'), attribute(m, 'content')]),
    )
    expect(meta.get('og:image')).toBe('https://register.test/p/K3V9X2AM/og.png')
    expect(meta.get('og:url')).toBe('https://register.test/p/K3V9X2AM')
    const block = JSON.parse(only(all, 'script')[0]?.text ?? '')
    expect(block).toMatchObject({ '@type': 'CreativeWork', author: { name: 'Maren Tollefsen' } })
    expect(JSON.stringify(block)).not.toMatch(/review|rating|verif|award/i)
  })
})

describe('the record of a pledge that does not stand', () => {
  const withdrawnAt = '2026-10-05T00:00:00.000Z'

  it('says withdrawn before anything else, with the day and the artist’s words', async ({
    expect,
  }) => {
    const { all } = await view({ status: 'withdrawn', withdrawnAt, withdrawReason: 'I erred.' })
    const said = only(all, 'main')[0]?.text ?? ''
    expect(said).toMatch(/^withdrawn/)
    expect(said).toContain('The artist withdrew this pledge on 5 October 2026.')
    expect(said.indexOf('I erred.')).toBeLessThan(said.indexOf('Maren Tollefsen'))
    expect(only(all, 's').map(({ text }) => text)).toEqual(['created with human intelligence'])
    expect(only(all, 'title')[0]?.text).toMatch(/^Withdrawn: /)
  })

  it('says it as large as the claim: in the same type', async ({ expect }) => {
    const { all } = await view({ status: 'withdrawn', withdrawnAt })
    const claims = all.filter((seen) => attribute(seen, 'class')?.split(' ').includes('claim'))
    expect(claims.map(({ text }) => text)).toEqual(['withdrawn', 'created with human intelligence'])
  })

  it('says suspended first, and the operator’s reason', async ({ expect }) => {
    const { all } = await view({
      status: 'suspended',
      suspendedAt: withdrawnAt,
      suspendReason: 'Not theirs.',
      drawing: null,
    })
    const said = only(all, 'main')[0]?.text ?? ''
    expect(said).toMatch(/^suspended/)
    expect(said.indexOf('Not theirs.')).toBeLessThan(said.indexOf('Maren Tollefsen'))
  })

  it('stays readable when the artist has left, without a name', async ({ expect }) => {
    const { all, html } = await view({
      status: 'withdrawn',
      withdrawnAt,
      erased: true,
      artist: '',
      drawing: null,
    })
    expect(only(all, 'h1')[0]?.text).toBe('An artist who has left')
    expect(only(all, 'main')[0]?.text).toContain('I made the work that I show with this badge.')
    expect(html).not.toContain('Find and support')
    expect(only(all, 'title')[0]?.text).toMatch(/^Withdrawn: pledge K3V9-X2AM/)
  })
})

describe('hostile words on a record', () => {
  it('stay words in every field', async ({ expect }) => {
    const { all } = await view({
      artist: HOSTILE,
      about: HOSTILE,
      tools: HOSTILE,
      mediums: [HOSTILE],
      links: [{ label: HOSTILE, url: `https://maren.example/${HOSTILE}` }],
      statementText: HOSTILE,
      status: 'suspended',
      suspendReason: HOSTILE,
      suspendedAt: '2026-10-05T00:00:00.000Z',
      checks: [{ what: HOSTILE, state: HOSTILE, at: '2026-10-05T00:00:00.000Z', detail: HOSTILE }],
      notChecked: [HOSTILE],
      history: [{ what: 'suspended', at: '2026-10-05T00:00:00.000Z', detail: HOSTILE }],
      drawing: { ...DRAWING, alt: HOSTILE, medium: HOSTILE },
    })
    expect(only(all, 'b')).toHaveLength(0)
    expect(only(all, 'img').map((image) => attribute(image, 'alt'))).toEqual([HOSTILE])
    expect(all.flatMap(({ attributes }) => [...attributes.keys()])).not.toContain('onerror')
    expect(only(all, 'h1')[0]?.text).toBe(HOSTILE)
    const scripts = only(all, 'script')
    expect(scripts.map((script) => attribute(script, 'type'))).toEqual(['application/ld+json'])
    expect(JSON.parse(scripts[0]?.text ?? '').author.name).toBe(HOSTILE)
    expect(scripts[0]?.text).not.toMatch(/[<\u2028\u2029]/)
  })

  it('never become an address that runs', async ({ expect }) => {
    const urls = [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'http://maren.example/',
      '//maren.example/',
      'not an address',
    ]
    const { all } = await view({ links: urls.map((url) => ({ label: 'My shop', url })) })
    expect(only(all, 'a').filter(({ text }) => text === 'My shop')).toHaveLength(0)
    expect(only(all, 'bdi').filter(({ text }) => text === 'My shop')).toHaveLength(urls.length)
  })

  it('stay words in an unknown code, which can be tried again', async ({ expect }) => {
    const { all } = await readPage(<UnknownCodePage code={HOSTILE} />)
    expect(only(all, 'img')).toHaveLength(0)
    expect(attribute(only(all, 'form')[0], 'action')).toBe('/p')
    expect(attribute(only(all, 'input')[0], 'value')).toBe(HOSTILE.slice(0, 40))
  })
})
