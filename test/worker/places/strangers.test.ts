import { describe, it } from 'vitest'
import { html, Net } from '../../support/worker/net.ts'
import { PlaceOwner, summarise } from '../../support/worker/place-check.ts'

/* Where somebody else than the artist may have written, beyond the rows F of the corpus. */

const PLACE = 'https://ada-draws.com/'
async function open() {
  const net = new Net()
  const artist = await PlaceOwner.of(net)
  const put = (body: string) => (net.pages[PLACE] = html(body))
  put(`<a rel="me" href="${artist.record}">`)
  const place = await artist.name(PLACE)
  return { net, artist, put, place }
}

describe('what strangers write', () => {
  it.for([
    '<div id="reviews"><p class="review">IT</p></div>',
    '<div class="comment-wrapper">IT</div>',
    '<div itemprop="comment review">IT</div>',
    '<div itemscope itemtype="https://schema.org/UserComments">IT</div>',
    '<div itemscope itemprop="review" itemtype="https://schema.org/Review">IT</div>',
    '<ol class="pingbacks"><li class="pingback">IT</ol>',
    '<section id="webmentions">IT</section>',
    '<section class="Comments">IT</section>',
    '<ul class="guestbook-entries"><li>IT</ul>',
  ])('%s proves nothing', async (markup, { expect }) => {
    const { artist, put, place } = await open()
    put(
      markup.replace(
        'IT',
        `hello <a href="${artist.record}">me</a> <a rel=me href="${artist.record}">`,
      ),
    )
    expect(summarise(await artist.check(place))).toBe('named absent')
  })
  it('in a header counts only as a link of this page', async ({ expect }) => {
    const { net, artist, place } = await open()
    for (const link of [
      `<${artist.record}>; title="; rel=me"; rel="related"`,
      `<${artist.record}>; rel="me"; anchor="https://eve.net/"`,
      `<${artist.record}>; rel="me nofollow"`,
    ]) {
      net.now += 5000
      net.pages[PLACE] = html('x', { link })
      expect([link, summarise(await artist.check(place))]).toEqual([link, 'named absent'])
    }
  })
  it('a page in letters that says UTF-16 is read all the same', async ({ expect }) => {
    const { net, artist, place } = await open()
    const body = `<meta charset="utf-16"><a rel=me href="${artist.record}">`
    net.pages[PLACE] = { body, headers: { 'content-type': 'text/html' } }
    expect(summarise(await artist.check(place))).toBe('linked site')
  })
})
