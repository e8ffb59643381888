import { describe, it } from 'vitest'
import { record as words } from '../../worker/pages/texts/en/record.ts'
import { readHost, sayHost, type Known, type KnownPlace } from '../../widget/studio/came-from.ts'

const OURS = 'https://register.org'

const place = (changes: Partial<KnownPlace>): KnownPlace => ({
  url: 'https://ada-draws.com/',
  kind: 'site',
  state: 'linked',
  proof: 'site',
  checkedAt: '2026-10-03T09:00:00Z',
  isPath: false,
  ...changes,
})

function say(host: string, places: KnownPlace[], isWhole = true): string | null {
  const known: Known = { artist: 'Ada', places, isWhole }
  const said = sayHost(host, known, words)
  return (
    said &&
    said
      .map((piece) =>
        typeof piece === 'string' ? piece : 'day' in piece ? piece.day.slice(0, 10) : piece.bdi,
      )
      .join('')
  )
}

describe('where a visitor came from', () => {
  it('is the host of the referrer', ({ expect }) => {
    expect(readHost('https://ada-draws.com/', new URL(`${OURS}/p/K3V9X2AM`))).toBe('ada-draws.com')
  })

  it('is not known without a referrer, and from our own pages', ({ expect }) => {
    for (const referrer of ['', `${OURS}/`, `${OURS}/check?q=x`, 'android-app://com.app/']) {
      expect(readHost(referrer, new URL(`${OURS}/p/K3V9X2AM`))).toBeNull()
    }
  })

  it('is what our own frame says, and nobody else is believed', ({ expect }) => {
    const record = new URL(`${OURS}/p/K3V9X2AM#from=ada-draws.com`)
    expect(readHost(`${OURS}/p/K3V9X2AM/embed`, record)).toBe('ada-draws.com')
    expect(readHost('', record)).toBeNull()
    expect(readHost(`${OURS}/wall`, record)).toBeNull()
    expect(readHost(`${OURS}/p/ZZZZZZZZ/embed`, record)).toBeNull()
    expect(readHost('https://mallory-prints.net/', record)).toBe('mallory-prints.net')
    const odd = new URL(`${OURS}/p/K3V9X2AM#from=<script>`)
    expect(readHost(`${OURS}/p/K3V9X2AM/embed`, odd)).toBeNull()
  })
})

describe('what is said of it', () => {
  it('words a site that points back and a page that carries the badge differently', ({
    expect,
  }) => {
    expect(say('www.ada-draws.com', [place({})])).toBe(
      'You came here from www.ada-draws.com. It is on the list, and the site names this pledge: we found that on 2026-10-03.',
    )
    expect(say('ada-draws.com', [place({ proof: 'page' })])).toContain(
      'one page there carries the badge',
    )
  })

  it('says of a place that was only named, or was linked once, what it is', ({ expect }) => {
    const named: KnownPlace = {
      url: 'https://ada-draws.com/',
      kind: 'site',
      state: 'named',
      isPath: false,
    }
    expect(say('ada-draws.com', [named])).toContain('Ada names it; we have not found a link back')
    expect(say('ada-draws.com', [place({ state: 'lapsed' })])).toContain('It was linked; we last')
  })

  it('is a fact about the list where the host is not on it, and no accusation', ({ expect }) => {
    const said = say('mallory-prints.net', [place({})])
    expect(said).toContain('Ada has not named this place')
    expect(said).not.toMatch(/fake|stolen|fraud|warning|not authori/i)
  })

  it('is nothing where the list was cut short', ({ expect }) => {
    expect(say('mallory-prints.net', [place({})], false)).toBeNull()
  })

  it('asks to compare the name where many people share a host', ({ expect }) => {
    const shop = place({
      url: 'https://etsy.com/shop/AdaDraws',
      kind: 'shop',
      state: 'named',
      isPath: true,
    })
    expect(say('www.etsy.com', [shop])).toBe(
      'You came here from www.etsy.com. Many people share that site. Compare the name of the shop: Ada names etsy.com/shop/AdaDraws.',
    )
    const part = place({ url: 'https://school.edu/~ada' })
    expect(say('school.edu', [part])).toContain('Only a part of that site is on this list')
    const page = place({ url: 'https://school.edu/?user=ada' })
    expect(say('school.edu', [page])).toContain('Only a part of that site is on this list')
  })
})
