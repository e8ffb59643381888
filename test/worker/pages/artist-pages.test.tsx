import { describe, it } from 'vitest'
import { CURRENT_STATEMENT } from '../../../schema/statements/index.ts'
import {
  SessionsPanel,
  SignedInPage,
  SignInCodePage,
  SignInPage,
} from '../../../worker/accounts/pages.tsx'
import { DeskPage, DeskPledgePage } from '../../../worker/desk/pages.tsx'
import { ElementPage } from '../../../worker/pages/element-page.tsx'
import { composeTag } from '../../../worker/pages/tag.ts'
import { DrawingPage } from '../../../worker/pledges/pages/drawing-page.tsx'
import { PledgeCodePage, PledgePage } from '../../../worker/pledges/pages/pledge-page.tsx'
import { StudioPage } from '../../../worker/pledges/pages/studio-page.tsx'
import { StudioPledgePage } from '../../../worker/pledges/pages/studio-pledge-page.tsx'
import { WithdrawPage } from '../../../worker/pledges/pages/withdraw-page.tsx'
import type { Pledge, Snapshot } from '../../../worker/pledges/rules.ts'
import { CONFIG, DRAWING } from './a-record.ts'
import { attribute, only, readPage, type Seen } from './read-page.ts'

/** Typed by somebody who means harm, into every place where words are taken. */
const HOSTILE = '"\'></textarea></q><img src=x onerror=alert(1)> \u202eمريم & <b>Co</b>'
const NOW = Date.UTC(2026, 10, 23, 12)
const HOUR = 60 * 60_000
const EMAIL = 'ada@example.com'
const FRAME = {
  site: CONFIG.siteName,
  session: { sessionId: 's', accountId: 'a', email: EMAIL, isOperator: true },
}

function aSnapshot(differs: Partial<Pledge> = {}, drawn = true): Snapshot {
  const pledge: Pledge = {
    code: 'K3V9X2AM',
    accountId: 'a',
    status: 'active',
    artistName: HOSTILE,
    covers: 'practice',
    parts: ['image', 'craft'],
    mediums: [],
    about: HOSTILE,
    since: null,
    links: [],
    tools: null,
    country: null,
    language: 'en',
    statementVersion: '2026-11',
    statementText: 'I made the work that I show with this badge.',
    drawingId: drawn ? 'd' : null,
    pledgedAt: NOW - HOUR,
    changedAt: NOW - HOUR,
    withdrawnAt: null,
    withdrawReason: null,
    suspendedAt: null,
    suspendReason: null,
    seq: 1,
    requestKey: 'k',
    requestHash: 'h',
    ...differs,
  }
  const { medium, width, height, pictures } = DRAWING
  const drawing = {
    ...{ id: 'd', hash: 'ab', originalHash: 'cd', uploadedAt: NOW },
    ...{ alt: HOSTILE, medium, width, height, pictures },
  }
  return {
    pledge,
    drawing: drawn ? drawing : null,
    history: [{ seq: 1, what: 'suspended', at: NOW, detail: HOSTILE }],
  }
}

const SUSPENDED = aSnapshot({ status: 'suspended', suspendedAt: NOW, suspendReason: HOSTILE })
const WITHDRAWN = aSnapshot({ status: 'withdrawn', withdrawnAt: NOW, withdrawReason: HOSTILE })
const MISTAKE = `“${HOSTILE}” is not what we can use.`

function aPledgeForm(fields: { [name: string]: string[] }, wrong: string[] = []) {
  return (
    <PledgePage
      fields={fields}
      errors={wrong.map((path) => ({ path, message: MISTAKE }))}
      session={null}
      statement={CURRENT_STATEMENT}
      requestKey="a-key-of-this-very-page"
      site={CONFIG.siteName}
    />
  )
}

function onTheDesk(snapshot: Snapshot, now = NOW) {
  return <StudioPledgePage {...FRAME} snapshot={snapshot} origin={CONFIG.publicOrigin} now={now} />
}

const STUDIO = (
  <StudioPage
    {...FRAME}
    now={NOW}
    entries={[
      anEntry('K3V9X2AA', { hasDrawing: true }),
      anEntry('K3V9X2AB', {}),
      anEntry('K3V9X2AC', { status: 'withdrawn', withdrawnAt: NOW - HOUR }),
      anEntry('K3V9X2AD', { status: 'withdrawn', withdrawnAt: NOW - 25 * HOUR }),
      anEntry('K3V9X2AE', { status: 'suspended' }),
    ]}
    sessions={
      <SessionsPanel
        sessions={[{ browser: HOSTILE, signedInAt: NOW, isThisOne: true, id: 's' }].map(
          ({ browser, signedInAt, isThisOne }) => ({ browser, signedInAt, isThisOne }),
        )}
      />
    }
  />
)

function anEntry(
  code: string,
  differs: { status?: Pledge['status']; withdrawnAt?: number; hasDrawing?: boolean },
) {
  const entry = { status: 'active' as const, withdrawnAt: null, hasDrawing: false }
  return { code, artistName: HOSTILE, pledgedAt: NOW - 30 * HOUR, ...entry, ...differs }
}

function aDrawingForm(isNew: boolean, wrong: string[] = []) {
  return (
    <DrawingPage
      {...FRAME}
      code="K3V9X2AM"
      alt={HOSTILE}
      medium={HOSTILE}
      keepOriginal
      errors={wrong.map((path) => ({ path, message: MISTAKE }))}
      isNew={isNew}
      hasDrawing={!isNew}
    />
  )
}

function aDeskPage(snapshot: Snapshot, kind?: 'hide' | 'suspend' | 'reinstate') {
  return (
    <DeskPledgePage
      {...FRAME}
      snapshot={snapshot}
      typed={kind ? { kind, reason: HOSTILE } : null}
      errors={kind ? [{ path: 'reason', message: MISTAKE }] : []}
    />
  )
}

const TYPED = {
  artistName: [HOSTILE],
  about: [HOSTILE],
  email: [HOSTILE],
  'links.0.url': [HOSTILE],
}
const WRONG = ['artistName', 'parts', 'covers', 'about', 'links.0.url', 'links.2.url', 'email']
const CODE_MISTAKE = [{ path: 'otp', message: MISTAKE }]

const PAGES = {
  'pledge, untouched': aPledgeForm({}),
  'pledge, with mistakes': aPledgeForm({ ...TYPED, 'links.2.url': [HOSTILE] }, WRONG),
  'pledge, the code': <PledgeCodePage email={HOSTILE} errors={CODE_MISTAKE} site="x" resent />,
  'sign in': <SignInPage email={HOSTILE} next="" site="x" said={HOSTILE} />,
  'signed in': <SignedInPage email={HOSTILE} next="" site="x" />,
  'sign in, the code': (
    <SignInCodePage email={HOSTILE} next="" site="x" errors={CODE_MISTAKE} code={HOSTILE} usedUp />
  ),
  'drawing, the first': aDrawingForm(true),
  'drawing, with mistakes': aDrawingForm(false, ['drawing', 'alt', 'medium']),
  desk: STUDIO,
  'desk without a pledge': <StudioPage {...FRAME} now={NOW} entries={[]} sessions={null} />,
  'pledge that stands': onTheDesk(aSnapshot()),
  'pledge without a drawing': onTheDesk(aSnapshot({}, false)),
  'pledge withdrawn': onTheDesk(WITHDRAWN),
  'pledge withdrawn long ago': onTheDesk(WITHDRAWN, NOW + 25 * HOUR),
  'pledge suspended': onTheDesk(SUSPENDED),
  withdraw: (
    <WithdrawPage
      {...FRAME}
      code="K3V9X2AM"
      reason={HOSTILE}
      errors={[{ path: 'reason', message: MISTAKE }]}
    />
  ),
  operators: (
    <DeskPage
      {...FRAME}
      items={[{ code: 'K3V9X2AM', artistName: HOSTILE, status: 'withdrawn', pledgedAt: NOW }]}
      next="1.K3V9X2AM"
    />
  ),
  'operators, none yet': <DeskPage {...FRAME} items={[]} next={null} />,
  'operators, a pledge': aDeskPage(aSnapshot()),
  'operators, hiding without a reason': aDeskPage(aSnapshot(), 'hide'),
  'operators, suspending without a reason': aDeskPage(aSnapshot({}, false), 'suspend'),
  'operators, a suspended pledge': aDeskPage(SUSPENDED, 'reinstate'),
}

describe.for(Object.entries(PAGES))('the page of the artist: %s', ([, markup]) => {
  it('ties every label to its field, and every field to a label', async ({ expect }) => {
    const { all } = await readPage(markup)
    const fields = all.filter(isField).map((seen) => attribute(seen, 'id'))
    const labels = only(all, 'label').map((label) => attribute(label, 'for'))
    expect(labels.toSorted()).toEqual(fields.toSorted())
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
    expect([...only(all, 'script'), ...only(all, 'style')]).toEqual([])
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
    const isOpen = async (markup: ReturnType<typeof aPledgeForm>) =>
      only((await readPage(markup)).all, 'details').map(({ attributes }) => attributes.has('open'))
    expect(await isOpen(aPledgeForm({}))).toEqual([false])
    expect(await isOpen(aPledgeForm({ 'links.0.url': ['ada.example'] }))).toEqual([false])
    expect(await isOpen(aPledgeForm({ 'links.2.url': ['ada.example'] }))).toEqual([true])
    expect(await isOpen(aPledgeForm({}, ['links.1.url']))).toEqual([true])
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
      '/studio/K3V9X2AA#badge',
      '/studio/K3V9X2AB/drawing',
      '/studio/K3V9X2AC',
      '/pledge',
      '/studio/K3V9X2AE',
    ])
  })

  it('offers to take a withdrawal back for 24 hours and no longer', async ({ expect }) => {
    const actions = async (markup: ReturnType<typeof onTheDesk>) =>
      only((await readPage(markup)).all, 'form').map((form) => attribute(form, 'action'))
    expect(await actions(PAGES['pledge withdrawn'])).toEqual(['/studio/K3V9X2AM/restore'])
    expect(await actions(PAGES['pledge withdrawn long ago'])).toEqual([])
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

  it('can be copied from the desk as it is, and not changed there', async ({ expect }) => {
    const { all } = await readPage(PAGES['pledge that stands'])
    const [box] = only(all, 'textarea')
    expect(box?.text).toBe(composeTag(of))
    expect(box?.attributes.has('readonly')).toBe(true)
  })

  it('puts a hostile name as text on the page where it is pasted', async ({ expect }) => {
    const { all } = await readPage(composeTag(of))
    expect(all.map(({ tag }) => tag)).toEqual(['style', 'script', 'human-badge', 'a'])
    expect(only(all, 'a')[0]?.text).toBe(`Created with human intelligence: ${HOSTILE}'s pledge`)
    expect(only(all, 'style')[0]?.text).toMatch(/:not\(:defined\).*width: \d+px; height: \d+px/)
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
