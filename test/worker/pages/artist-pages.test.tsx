import { describe, it } from 'vitest'
import { CURRENT_STATEMENT } from '../../../schema/statements/index.ts'
import { ElementPage } from '../../../worker/pages/element-page.tsx'
import { TagBox } from '../../../worker/pages/tag-box.tsx'
import { composeTag } from '../../../worker/pages/tag.ts'
import { CONFIG } from './a-record.ts'
import { aPledgeForm, HOSTILE, PAGES, STUDIO, TYPED } from './artist-pages.tsx'
import { attribute, only, readPage, type Seen } from './read-page.ts'

describe.for(Object.entries(PAGES))('the page of the artist: %s', ([, markup]) => {
  it('ties every label to its field, and every field to a label', async ({ expect }) => {
    const { all } = await readPage(markup)
    const fields = all.filter(isField).map((seen) => attribute(seen, 'id'))
    const labels = only(all, 'label').map((label) => attribute(label, 'for'))
    expect(labels).toHaveLength(fields.length)
    expect(new Set(labels)).toEqual(new Set(fields))
    for (const label of only(all, 'label')) expect(label.text.trim()).not.toBe('')
  })

  it('uses each id once, and points only at ids that are there', async ({ expect }) => {
    const { all } = await readPage(markup)
    const ids = all.flatMap((seen) => attribute(seen, 'id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    for (const seen of all) {
      const href = attribute(seen, 'href')
      if (href?.startsWith('#')) expect(ids).toContain(href.slice(1))
      for (const name of ['aria-labelledby', 'aria-describedby']) {
        for (const id of attribute(seen, name)?.split(' ') ?? []) expect(ids).toContain(id)
      }
    }
  })

  it('has one first heading and leaves out no level under it', async ({ expect }) => {
    const { all } = await readPage(markup)
    const levels = all.flatMap(({ tag }) => (/^h[1-6]$/.test(tag) ? [Number(tag[1])] : []))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels[0]).toBe(1)
    for (const [i, level] of levels.entries()) {
      expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1)
    }
  })

  it('needs no script and no style that our content policy refuses', async ({ expect }) => {
    const { all } = await readPage(markup)
    const attributes = all.flatMap((seen) => [...seen.attributes.keys()])
    expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([])
    const scripts = only(all, 'script')
    expect(scripts.filter(({ text }) => text !== '')).toEqual([])
    for (const script of scripts) expect(attribute(script, 'src')).toMatch(/^\/(?:assets|widget)\//)
    expect(only(all, 'style')).toEqual([])
  })

  it('shows hostile words as words', async ({ expect }) => {
    const { all } = await readPage(markup)
    expect(only(all, 'b')).toEqual([])
    expect(only(all, 'img').filter((img) => attribute(img, 'src') === 'x')).toEqual([])
  })
})

describe('/pledge', () => {
  it('keeps hostile words in their fields, letter by letter', async ({ expect }) => {
    const { all } = await readPage(PAGES['pledge, with mistakes'])
    for (const name of Object.keys(TYPED)) {
      const typed = all.find((seen) => attribute(seen, 'name') === name)
      const kept = typed?.tag === 'textarea' ? typed.text : attribute(typed, 'value')
      expect([name, kept]).toEqual([name, HOSTILE])
    }
  })

  it('hides further addresses until there is something in them', async ({ expect }) => {
    expect(await readOpen(aPledgeForm({}))).toEqual([false])
    expect(await readOpen(aPledgeForm({ 'links.0.url': ['ada.example'] }))).toEqual([false])
    expect(await readOpen(aPledgeForm({ 'links.2.url': ['ada.example'] }))).toEqual([true])
    expect(await readOpen(aPledgeForm({}, ['links.1.url']))).toEqual([true])
  })

  it('says the promise right before the address and the button', async ({ expect }) => {
    const { all } = await readPage(PAGES['pledge, untouched'])
    const [promise] = all.filter((seen) => attribute(seen, 'class') === 'promise')
    for (const sentence of CURRENT_STATEMENT.words.en.sentences) {
      expect(promise?.text).toContain(sentence)
    }
    expect(promise?.text).toMatch(/withdraw this pledge\.\s*Your mail address[^.]*\..*I promise$/s)
  })
})

describe('the desk', () => {
  it('has one next step for each pledge, fit for its state', async ({ expect }) => {
    const { all } = await readPage(STUDIO)
    const steps = only(all, 'a').filter((a) => attribute(a, 'class')?.startsWith('button'))
    expect(steps.map((a) => attribute(a, 'href'))).toEqual([
      '/studio/K3V9X2AA/download',
      '/studio/K3V9X2AB/drawing',
      '/studio/K3V9X2AC',
      '/pledge',
      '/studio/K3V9X2AE',
    ])
  })

  it('offers to take a withdrawal back for 24 hours and no longer', async ({ expect }) => {
    expect(await readActions(PAGES['pledge withdrawn'])).toEqual(['/studio/K3V9X2AM/restore'])
    expect(await readActions(PAGES['pledge withdrawn long ago'])).toEqual([])
  })

  it('lets a pledge that does not stand be neither worn nor withdrawn', async ({ expect }) => {
    for (const name of ['pledge withdrawn', 'pledge suspended'] as const) {
      const { all } = await readPage(PAGES[name])
      expect(only(all, 'textarea')).toEqual([])
      expect(only(all, 'a').map((a) => attribute(a, 'href'))).not.toContain(
        '/studio/K3V9X2AM/withdraw',
      )
    }
  })
})

describe('the tag', () => {
  const of = { name: HOSTILE, code: 'K3V9X2AM', origin: CONFIG.publicOrigin }

  it('is not on the desk, which asks first where it will be put', async ({ expect }) => {
    const { all } = await readPage(PAGES['pledge that stands'])
    expect(only(all, 'textarea')).toEqual([])
    expect(only(all, 'a').map((a) => attribute(a, 'href'))).toContain('/studio/K3V9X2AM/embed')
  })

  it('can be copied as it is, and not changed', async ({ expect }) => {
    const { all } = await readPage(<TagBox {...of} />)
    const [box] = only(all, 'textarea')
    expect(box?.text).toBe(composeTag(of))
    expect(box?.attributes.has('readonly')).toBe(true)
  })

  it('puts a hostile name as text on the page where it is pasted', async ({ expect }) => {
    const { all } = await readPage(composeTag(of))
    expect(all.map(({ tag }) => tag)).toEqual(['style', 'script', 'human-badge', 'a'])
    expect(only(all, 'a')[0]?.text).toBe(`Created with human intelligence: ${HOSTILE}'s pledge`)
    expect(only(all, 'style')[0]?.text).toMatch(
      /:not\(:defined\).*width: \d+px; max-width: 100%; aspect-ratio: \d+ \/ \d+/,
    )
  })

  it('is the same in the documentation', async ({ expect }) => {
    const { all } = await readPage(<ElementPage publicOrigin={CONFIG.publicOrigin} />)
    const shown = only(all, 'code').map(({ text }) => text)
    expect(shown).toContain(composeTag({ ...of, name: 'NAME' }))
  })
})

/** What somebody fills in. */
function isField(seen: Seen): boolean {
  if (seen.tag === 'textarea' || seen.tag === 'select') return true
  return seen.tag === 'input' && attribute(seen, 'type') !== 'hidden'
}

/** Whether each drawer of a page stands open. */
async function readOpen(markup: Markup): Promise<boolean[]> {
  const { all } = await readPage(markup)
  return only(all, 'details').map(({ attributes }) => attributes.has('open'))
}

/** Where the forms of a page lead. */
async function readActions(markup: Markup): Promise<(string | null)[]> {
  const { all } = await readPage(markup)
  return only(all, 'form').map((form) => attribute(form, 'action'))
}

type Markup = Parameters<typeof readPage>[0]
