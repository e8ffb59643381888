import { CURRENT_STATEMENT } from '../../../schema/statements/index.ts'
import { AccountSection } from '../../../worker/accounts/pages/account-section.tsx'
import {
  SessionsPanel,
  SignedInPage,
  SignInCodePage,
  SignInPage,
} from '../../../worker/accounts/pages.tsx'
import { DeskPage, DeskPledgePage } from '../../../worker/desk/pages.tsx'
import { ReviewPage, WaitingPage } from '../../../worker/desk/pages/drawings-page.tsx'
import { DrawingPage } from '../../../worker/pledges/pages/drawing-page.tsx'
import { PledgeCodePage, PledgePage } from '../../../worker/pledges/pages/pledge-page.tsx'
import { StudioPage } from '../../../worker/pledges/pages/studio-page.tsx'
import { StudioPledgePage } from '../../../worker/pledges/pages/studio-pledge-page.tsx'
import { WithdrawPage } from '../../../worker/pledges/pages/withdraw-page.tsx'
import type { HouseBadge, Pledge, Snapshot } from '../../../worker/pledges/rules.ts'
import type { Told } from '../../../worker/pledges/store/reviews.ts'
import { CONFIG, DRAWING } from './a-record.ts'

/** Typed by somebody who means harm, into every place where words are taken. */
export const HOSTILE = '"\'></textarea></q><img src=x onerror=alert(1)> \u202eمريم & <b>Co</b>'
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
    drawingKind: drawn ? 'own' : 'plain',
    erasedAt: null,
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
    id: 'd',
    hash: 'ab',
    originalHash: 'cd',
    uploadedAt: NOW,
    alt: HOSTILE,
    medium,
    story: HOSTILE,
    afterCode: null,
    afterConsent: null,
    width,
    height,
    pictures,
    screenedAt: NOW,
    seenAt: null,
    credentials: null,
  }
  return {
    pledge,
    drawing: drawn ? drawing : null,
    history: [{ seq: 1, what: 'suspended', at: NOW, detail: HOSTILE }],
  }
}

const HOUSE: HouseBadge = {
  alt: HOSTILE,
  medium: null,
  credit: { label: HOSTILE, url: 'https://maren.example/' },
  width: 100,
  height: 100,
  pictures: DRAWING.pictures,
}

const SUSPENDED = aSnapshot({ status: 'suspended', suspendedAt: NOW, suspendReason: HOSTILE })
const WITHDRAWN = aSnapshot({ status: 'withdrawn', withdrawnAt: NOW, withdrawReason: HOSTILE })
const MISTAKE = `“${HOSTILE}” is not what we can use.`

export function aPledgeForm(fields: { [name: string]: string[] }, wrong: string[] = []) {
  return (
    <PledgePage
      fields={fields}
      errors={wrong.map((path) => ({ path, message: MISTAKE }))}
      session={null}
      language="en"
      statement={CURRENT_STATEMENT}
      requestKey="a-key-of-this-very-page"
      site={CONFIG.siteName}
    />
  )
}

/** What a stranger's file may hold. */
const FINDING = { where: 'PNG text', field: HOSTILE, value: HOSTILE, app: null }
const HELD = {
  ...DRAWING,
  id: 'd',
  hash: 'ab',
  originalHash: 'cd',
  uploadedAt: NOW,
  alt: HOSTILE,
  story: HOSTILE,
  afterCode: null,
  afterConsent: null,
  screenedAt: NOW,
  seenAt: null,
  credentials: null,
  answer: 'refuse' as const,
  findings: [FINDING, { ...FINDING, unread: true as const }],
  objection: HOSTILE,
  askedAt: NOW,
}
const REVIEW = {
  ...HELD,
  code: 'K3V9X2AM',
  artistName: HOSTILE,
  email: 'ada@example.com',
  accountId: 'ada',
  status: 'active' as const,
  decidedAt: null,
  decision: null,
  reason: null,
}
const NOTHING_WAITS: Told = { held: null, refused: null }

function onTheDesk(snapshot: Snapshot, now = NOW, waiting = NOTHING_WAITS) {
  return (
    <StudioPledgePage
      {...FRAME}
      snapshot={snapshot}
      house={HOUSE}
      waiting={waiting}
      origin={CONFIG.publicOrigin}
      now={now}
    />
  )
}

export const STUDIO = (
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
    questions={[{ drawingId: 'd', code: 'Z3V9X2AM', afterCode: 'K3V9X2AM', alt: HOSTILE }]}
    account={<AccountSection email={HOSTILE} handle="maren" />}
    sessions={
      <SessionsPanel sessions={[{ id: 's', browser: HOSTILE, signedInAt: NOW, isThisOne: true }]} />
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
      kind={isNew ? 'plain' : 'own'}
      house={HOUSE}
      story={HOSTILE}
      findings={wrong.includes('drawing') ? [FINDING] : []}
      objection={HOSTILE}
      after={HOSTILE}
    />
  )
}

function aDeskPage(snapshot: Snapshot, kind?: 'hide' | 'suspend' | 'reinstate') {
  return (
    <DeskPledgePage
      {...FRAME}
      snapshot={snapshot}
      drawings={snapshot.drawing ? [{ ...snapshot.drawing, state: 'shown' }] : []}
      alsoOn={[{ hash: '', code: 'Z3V9X2AM', artistName: HOSTILE }]}
      typed={kind ? { kind, reason: HOSTILE, drawingId: null } : null}
      errors={kind ? [{ path: 'reason', message: MISTAKE }] : []}
    />
  )
}

export const TYPED = {
  artistName: [HOSTILE],
  about: [HOSTILE],
  email: [HOSTILE],
  'links.0.url': [HOSTILE],
}
const WRONG = ['artistName', 'parts', 'covers', 'about', 'links.0.url', 'links.2.url', 'email']
const CODE_MISTAKE = [{ path: 'otp', message: MISTAKE }]

/** Every page that only an artist or an operator sees, in every state, full of hostile words. */
export const PAGES = {
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
  'desk without a pledge': (
    <StudioPage {...FRAME} now={NOW} entries={[]} questions={[]} account={null} sessions={null} />
  ),
  'pledge that stands': onTheDesk(aSnapshot()),
  'pledge without a drawing': onTheDesk(aSnapshot({}, false)),
  'pledge withdrawn': onTheDesk(WITHDRAWN),
  'pledge withdrawn long ago': onTheDesk(WITHDRAWN, NOW + 25 * HOUR),
  'pledge suspended': onTheDesk(SUSPENDED),
  'pledge with a drawing that waits': onTheDesk(aSnapshot(), NOW, { held: HELD, refused: null }),
  'pledge with a drawing that was refused': onTheDesk(aSnapshot(), NOW, {
    held: null,
    refused: { reason: HOSTILE, decidedAt: NOW },
  }),
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
      isAnyWaiting
    />
  ),
  'operators, none yet': <DeskPage {...FRAME} items={[]} next={null} isAnyWaiting={false} />,
  'operators, drawings that wait': <WaitingPage {...FRAME} waiting={[REVIEW]} />,
  'operators, no drawing waits': <WaitingPage {...FRAME} waiting={[]} />,
  'operators, a drawing that waits': (
    <ReviewPage
      {...FRAME}
      review={{ ...REVIEW, status: 'withdrawn' }}
      alsoOn={[{ hash: 'a', code: 'K3V9X2AM', artistName: HOSTILE }]}
      typed={{ decision: 'refused', reason: '' }}
      errors={[{ path: 'reason', message: MISTAKE }]}
    />
  ),
  'operators, a drawing that was decided': (
    <ReviewPage
      {...FRAME}
      review={{ ...REVIEW, decidedAt: NOW, decision: 'allowed', reason: HOSTILE }}
      alsoOn={[]}
      typed={{ decision: '', reason: '' }}
      errors={[]}
    />
  ),
  'operators, a pledge': aDeskPage(aSnapshot()),
  'operators, hiding without a reason': aDeskPage(aSnapshot(), 'hide'),
  'operators, suspending without a reason': aDeskPage(aSnapshot({}, false), 'suspend'),
  'operators, a suspended pledge': aDeskPage(SUSPENDED, 'reinstate'),
}
