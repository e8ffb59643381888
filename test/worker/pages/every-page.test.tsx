import { describe, it } from 'vitest'
import { PROBLEMS } from '../../../schema/problems.ts'
import { CURRENT_STATEMENT } from '../../../schema/statements/index.ts'
import type { WallEntry } from '../../../schema/wire.ts'
import { RecordPage } from '../../../worker/badges/pages/record-page.tsx'
import { UnknownCodePage } from '../../../worker/badges/pages/unknown-code-page.tsx'
import { CheckPage } from '../../../worker/lookup/pages.tsx'
import { AboutPage } from '../../../worker/pages/about-page.tsx'
import { DocsPage } from '../../../worker/pages/docs-page.tsx'
import { DEMO_STATES, ElementPage } from '../../../worker/pages/element-page.tsx'
import { HomePage } from '../../../worker/pages/home-page.tsx'
import { PrivacyPage } from '../../../worker/pages/privacy-page.tsx'
import { ProblemPage } from '../../../worker/pages/problem-page.tsx'
import { ProblemsPage } from '../../../worker/pages/problems-page.tsx'
import { PlacesDocsPage } from '../../../worker/places/pages/docs-page.tsx'
import { ReceiptsPage } from '../../../worker/pages/receipts-page.tsx'
import { StatementPage } from '../../../worker/pages/statement-page.tsx'
import { TokensPage } from '../../../worker/pages/tokens-page.tsx'
import { aRecord, CONFIG, DRAWING } from './a-record.ts'
import { attribute, only, readPage } from './read-page.ts'

const OUR_WORDS = {
  site: 'Human Intelligence',
  publicOrigin: CONFIG.publicOrigin,
  contact: 'we@example.org',
}

const NONE = { findings: [], more: false }
const ENTRY: WallEntry = { ...aRecord(), status: 'active', story: null, drawing: DRAWING }

const PAGES = {
  home: <HomePage {...OUR_WORDS} session={null} entries={[]} />,
  'home with drawings': <HomePage {...OUR_WORDS} session={null} entries={[ENTRY]} />,
  check: <CheckPage {...OUR_WORDS} typed="" reading={{ as: 'nothing' }} found={NONE} />,
  'check without an answer': (
    <CheckPage {...OUR_WORDS} typed="Zoë" reading={{ as: 'name', name: 'Zoë' }} found={NONE} />
  ),
  'home, signed in': (
    <HomePage {...OUR_WORDS} session={{ email: 'maren@maren.example' }} entries={[]} />
  ),
  statement: <StatementPage statement={CURRENT_STATEMENT} />,
  problems: <ProblemsPage />,
  about: <AboutPage {...OUR_WORDS} />,
  privacy: <PrivacyPage {...OUR_WORDS} />,
  docs: <DocsPage {...OUR_WORDS} />,
  receipts: <ReceiptsPage {...OUR_WORDS} />,
  places: <PlacesDocsPage {...OUR_WORDS} />,
  look: <TokensPage {...OUR_WORDS} />,
  element: <ElementPage publicOrigin={CONFIG.publicOrigin} />,
  problem: <ProblemPage problem={{ code: 'not-found' }} requestId="1" contact="we@example.org" />,
  record: <RecordPage record={aRecord()} config={CONFIG} />,
  'withdrawn record': (
    <RecordPage record={aRecord({ status: 'withdrawn', drawing: null })} config={CONFIG} />
  ),
  'unknown code': <UnknownCodePage code="K3V9X2AN" />,
}

const OURS =
  /^\/(pledge|wall|check|about|privacy|sign-in|studio|p\/K3V9X2AM(?:\/receipt\.(?:json|png|svg))?|statements\/2026-11|docs|docs\/(element|problems|look|receipts|places|drawings)|#real-register)?(#[a-z-]+)?$/

describe.for(Object.entries(PAGES))('the page %s', ([, markup]) => {
  it('has one first heading and leaves out no level under it', async ({ expect }) => {
    const { all } = await readPage(markup)
    const levels = all.flatMap(({ tag }) => (/^h[1-6]$/.test(tag) ? [Number(tag[1])] : []))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels[0]).toBe(1)
    for (const [i, level] of levels.entries()) {
      expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1)
    }
  })

  it('needs nothing that our content policy refuses', async ({ expect }) => {
    const { all } = await readPage(markup)
    const attributes = all.flatMap((seen) => [...seen.attributes.keys()])
    expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([])
    const running = only(all, 'script').filter(
      (s) => attribute(s, 'type') !== 'application/ld+json',
    )
    for (const script of running) expect(attribute(script, 'src')).toMatch(/^\/(widget|assets)\//)
  })

  it('leads only to pages that exist', async ({ expect }) => {
    const { all } = await readPage(markup)
    const paths = only(all, 'a')
      .map((link) => attribute(link, 'href') ?? '')
      .filter((href) => href.startsWith('/'))
    expect(paths.length).toBeGreaterThan(0)
    for (const path of paths) expect(path).toMatch(OURS)
  })

  it('uses each id once, and points only at ids that are there', async ({ expect }) => {
    const { all } = await readPage(markup)
    const ids = all.flatMap((seen) => attribute(seen, 'id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    for (const seen of all) {
      const href = attribute(seen, 'href')
      if (href?.startsWith('#')) expect(ids).toContain(href.slice(1))
      for (const name of ['for', 'aria-labelledby', 'aria-describedby']) {
        for (const id of attribute(seen, name)?.split(' ') ?? []) expect(ids).toContain(id)
      }
    }
  })
})

describe('the frame around a page', () => {
  it('offers the desk to somebody who is signed in, and never shows their mail address', async ({
    expect,
  }) => {
    const { all, html } = await readPage(PAGES['home, signed in'])
    const paths = only(all, 'a').map((link) => attribute(link, 'href'))
    expect(paths).toContain('/studio')
    expect(paths).not.toContain('/sign-in')
    expect(html).not.toContain('maren@maren.example')
  })
})

describe('the pages of reference', () => {
  it('explain every problem code at its own anchor', async ({ expect }) => {
    const { all } = await readPage(PAGES.problems)
    const rows = only(all, 'tr').flatMap((row) => attribute(row, 'id') ?? [])
    expect(rows).toEqual(Object.keys(PROBLEMS))
  })

  it('keep a plain link in the box of every state of the element', async ({ expect }) => {
    const { all } = await readPage(PAGES.element)
    const boxes = all.filter((seen) => seen.attributes.has('data-badge-state'))
    const examples = all.filter((seen) => seen.attributes.has('data-code'))
    // Each state in three variants, on light paper and on dark.
    expect(boxes).toHaveLength(examples.length + DEMO_STATES.length * 6)
    for (const { text } of boxes) expect(text).toContain('Created with human intelligence')
  })

  it('show the statement word by word', async ({ expect }) => {
    const { all } = await readPage(PAGES.statement)
    for (const sentence of CURRENT_STATEMENT.words.en.sentences) {
      expect(only(all, 'p').map(({ text }) => text)).toContain(sentence)
    }
  })
})
