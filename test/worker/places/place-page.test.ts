import { describe, it } from 'vitest'
import { html, Net, redirect, type Reply } from '../../support/worker/net.ts'
import { PlaceOwner } from '../../support/worker/place-check.ts'
import { only, readPage } from '../pages/read-page.ts'

async function open(url = 'https://ada-draws.com/') {
  const net = new Net()
  const artist = await PlaceOwner.of(net)
  const place = await artist.name(url)
  const page = `/studio/${artist.code}/places/${place.id}`
  const read = async () => {
    const { all } = await readPage(await (await artist.visitor.get(page)).text())
    return only(all, 'main')[0]?.text.replace(/\s+/g, ' ') ?? ''
  }
  const check = async (reply: Reply) => {
    net.now += 60_000
    net.pages[place.url] = reply
    const sent = await artist.visitor.postForm(`${page}/check`, [])
    if (sent.status !== 303) throw new Error(await sent.text())
    return await read()
  }
  return { net, artist, place, read, check }
}

describe('does this place point back?', () => {
  it('is not known before anybody looked', async ({ expect }) => {
    const { read } = await open()
    expect(await read()).toContain('Nobody has looked yet')
  })

  it('is answered in three different ways', async ({ expect }) => {
    const { artist, check } = await open()
    expect(await check(html('hello'))).toContain('Not yet: we did not find it')
    expect(await check({ status: 500, body: '' })).toContain('We could not tell')
    const found = await check(html(`<a rel="me" href="${artist.record}">`))
    expect(found).toContain('Yes: it points back')
    expect(found).toContain('this site names this pledge')
  })

  it('keeps a standing link when a look fails, and says so', async ({ expect }) => {
    const { artist, check } = await open()
    await check(html(`<a rel="me" href="${artist.record}">`))
    for (const reply of [{ status: 500, body: '' }, html('hello')]) {
      expect(await check(reply)).toContain('this site names this pledge, found on')
    }
  })

  it('says what was fetched, found and looked for', async ({ expect }) => {
    const { artist, check } = await open()
    const said = await check(html('hello'))
    for (const part of [
      'TXT _human-badge.ada-draws.com',
      'https://ada-draws.com/.well-known/human-badge.json',
      `human-badge=${artist.code}`,
      'a page without it',
      'nothing: there is no such page',
      `<link rel="me" href="${artist.record}">`,
    ]) {
      expect(said).toContain(part)
    }
  })

  it('names another pledge that was found instead, and not whose it is', async ({ expect }) => {
    const { check } = await open()
    const said = await check(html('<human-badge pledge="K3V9X2AM"></human-badge>'))
    expect(said).toContain('of another pledge, K3V9-X2AM')
  })

  it('says where the address leads to', async ({ expect }) => {
    const { check } = await open()
    const said = await check(redirect('https://ada-new.net/'))
    expect(said).toContain('This address leads to ada-new.net')
  })

  it('asks to compare the names where we may not look', async ({ expect }) => {
    const { check } = await open('https://www.etsy.com/shop/AdaDraws')
    const said = await check({ status: 403, body: '' })
    expect(said).toContain('We could not tell')
    expect(said).toContain('compare: does the name of the shop or the profile fit Ada Lovelock?')
  })
})

const GENERATORS: [builder: string, url: string, page: string, words: string][] = [
  ['WordPress.com', 'https://ada.wordpress.com/', '', 'Custom HTML'],
  [
    'WordPress',
    'https://ada-draws.com/',
    '<meta name="generator" content="WordPress 6.9">',
    'header.php',
  ],
  ['Squarespace', 'https://ada.squarespace.com/', '', 'Code injection'],
  ['Squarespace', 'https://ada-draws.com/', 'server: Squarespace', 'Code injection'],
  [
    'Wix',
    'https://ada-draws.com/',
    '<meta name="generator" content="Wix.com Website Builder">',
    'Custom code',
  ],
  ['Shopify', 'https://ada.myshopify.com/', '', 'theme.liquid'],
  ['Substack', 'https://ada.substack.com/', '', 'About'],
  ['Ghost', 'https://ada-draws.com/', '<meta name="generator" content="Ghost 6.3">', 'Site header'],
  ['Tumblr', 'https://ada.tumblr.com/', '', 'Edit HTML'],
  ['Big Cartel', 'https://ada.bigcartel.com/', '', 'HTML'],
  ['Carrd', 'https://ada.carrd.co/', '', 'Embed'],
  ['Neocities', 'https://ada.neocities.org/', '', 'index.html'],
  ['GitHub Pages', 'https://ada.github.io/', '', 'push'],
  ['GitHub Pages', 'https://ada-draws.com/', 'server: GitHub.com', 'push'],
  ['Mastodon', 'https://mastodon.social/@ada', '', 'extra fields'],
  [
    'Mastodon',
    'https://art.ada-ring.net/@ada',
    '<meta name="generator" content="Mastodon v4.6.0">',
    'extra fields',
  ],
  ['Etsy', 'https://www.etsy.com/shop/AdaDraws', '', 'compare the name of the shop'],
  ['Instagram', 'https://www.instagram.com/ada', '', 'compare the names'],
  ['', 'https://ada-draws.com/', '', 'just below <head>'],
]

it.for(GENERATORS)('the way for %s, at %s', async ([builder, url, page, words], { expect }) => {
  const { check } = await open(url)
  const server = /^server: (.*)/.exec(page)?.[1]
  const said = await check(html(server ? '' : page, server ? { server } : {}))
  expect(said).toContain(builder)
  expect(said).toContain(words)
})
