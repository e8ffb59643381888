import { withdrawForm } from '../../../schema/forms.ts'
import type { Problem } from '../../../schema/problems.ts'
import { PROBLEMS } from '../../../schema/problems.ts'
import type { FieldError, Finding } from '../../../schema/wire.ts'
import { AccountSection } from '../../accounts/pages/account-section.tsx'
import { SessionsPanel } from '../../accounts/pages.tsx'
import { viewSessions } from '../../accounts/store.ts'
import { readUpload, type UploadFields } from '../../drawings/routes/upload.ts'
import { DECLARES } from '../../drawings/rules/say-finding.ts'
import { findHouseBadge } from '../../drawings/store/house.ts'
import { parseInput, readFields } from '../../http/body.ts'
import { field } from '../../pages/typed.ts'
import { factory, type AppContext } from '../../http/factory.ts'
import { respondPage } from '../../http/page.tsx'
import { respondProblem } from '../../http/problem.tsx'
import { signedIn } from '../../http/session.ts'
import { answerInspiration, listOwnQuestions } from '../actions/consent.ts'
import { choosePlain, drawBadge } from '../actions/draw.ts'
import { chooseHouse } from '../actions/house.ts'
import { restorePledge, withdrawPledge } from '../actions/withdraw.ts'
import { DrawingPage } from '../pages/drawing-page.tsx'
import { StudioPage } from '../pages/studio-page.tsx'
import { StudioPledgePage } from '../pages/studio-pledge-page.tsx'
import { WithdrawPage } from '../pages/withdraw-page.tsx'
import type { Snapshot } from '../rules.ts'
import { findHandle, listOwn } from '../store.ts'
import { findWaiting } from '../store/reviews.ts'
import { readDrawingWords } from './api.ts'
import { printCursor, readCursor } from './cursor.ts'
import { takeDeps, type Wiring } from './wiring.ts'
import { findOwnSnapshot } from './own.ts'

const PAGE_SIZE = 50

/** The artist's own desk. Everything here needs a session, and each pledge its own artist. */
export function createStudio(wiring: Wiring) {
  return factory
    .createApp()
    .use('/studio/*', signedIn)
    .get('/studio', async (c) => {
      const { accountId, sessionId } = c.var.session
      const after = readCursor(c.req.query('after'))
      const { items, next } = await listOwn(c.var.db, accountId, after, PAGE_SIZE)
      const sessions = await viewSessions(c.var.db, accountId, sessionId, c.var.clock())
      return await respondPage(
        c,
        <StudioPage
          entries={items}
          older={printCursor(next)}
          questions={await listOwnQuestions(c.var, accountId)}
          account={
            <AccountSection
              email={c.var.session.email}
              handle={await findHandle(c.var.db, accountId)}
            />
          }
          sessions={<SessionsPanel sessions={sessions} />}
          now={c.var.clock()}
          session={c.var.session}
          site={c.var.config.siteName}
        />,
      )
    })
    .get('/studio/:code', async (c) => {
      const own = await findOwnSnapshot(c)
      if (!own.ok) return respondProblem(c, own.problem)
      return await respondPage(
        c,
        <StudioPledgePage
          snapshot={own.value}
          house={await findHouseBadge(c.var.db)}
          waiting={await findWaiting(c.var.db, own.value)}
          origin={c.var.config.publicOrigin}
          now={c.var.clock()}
          session={c.var.session}
          site={c.var.config.siteName}
        />,
      )
    })
    .get('/studio/:code/drawing', async (c) => {
      const own = await findOwnSnapshot(c)
      if (!own.ok) return respondProblem(c, own.problem)
      return await showDrawingForm(c, own.value, readTyped({}), [])
    })
    .post('/studio/:code/drawing', async (c) => {
      const own = await findOwnSnapshot(c)
      if (!own.ok) return respondProblem(c, own.problem)
      const upload = await readUpload(c.req.raw)
      if (!upload.ok) {
        const { problem, fields, hadFile } = upload
        const typed = { ...readTyped(fields), hadFile }
        return await showDrawingForm(c, own.value, typed, fileErrors(problem), problem)
      }
      const { file, original, fields } = upload.value
      const words = readDrawingWords(fields)
      const drawn = words.ok
        ? await drawBadge(
            {
              ...takeDeps(c, wiring),
              images: c.env.IMAGES,
              drawings: c.env.DRAWINGS,
              originals: c.env.ORIGINALS,
            },
            {
              code: own.value.pledge.code,
              accountId: c.var.session.accountId,
              file,
              original,
              words: words.value,
            },
          )
        : words
      if (!drawn.ok) {
        const errors = fileErrors(drawn.problem)
        const { findings = [] } = drawn.problem
        const typed = { ...readTyped(fields), hadFile: true, findings }
        return await showDrawingForm(c, own.value, typed, errors, drawn.problem)
      }
      return c.redirect(`/studio/${own.value.pledge.code}`, 303)
    })
    .post('/studio/:code/house', async (c) => {
      const own = await findOwnSnapshot(c)
      if (!own.ok) return respondProblem(c, own.problem)
      const { code } = own.value.pledge
      const { accountId } = c.var.session
      const house = await chooseHouse(takeDeps(c, wiring), { code, accountId })
      return house.ok ? c.redirect(`/studio/${code}`, 303) : respondProblem(c, house.problem)
    })
    .post('/studio/inspiration/:drawing', async (c) => {
      const sent = await readFields(c)
      if (!sent.ok) return respondProblem(c, sent.problem)
      const answered = await answerInspiration(takeDeps(c, wiring), {
        drawingId: c.req.param('drawing'),
        accountId: c.var.session.accountId,
        answer: field(sent.value, 'answer') === 'yes' ? 'given' : 'refused',
      })
      return answered.ok ? c.redirect('/studio', 303) : respondProblem(c, answered.problem)
    })
    .post('/studio/:code/plain', async (c) => {
      const own = await findOwnSnapshot(c)
      if (!own.ok) return respondProblem(c, own.problem)
      const { code } = own.value.pledge
      const { accountId } = c.var.session
      const plain = await choosePlain(takeDeps(c, wiring), { code, accountId })
      return plain.ok ? c.redirect(`/studio/${code}`, 303) : respondProblem(c, plain.problem)
    })
    .get('/studio/:code/withdraw', async (c) => {
      const own = await findOwnSnapshot(c)
      if (!own.ok) return respondProblem(c, own.problem)
      const { code, status } = own.value.pledge
      if (status !== 'active') return c.redirect(`/studio/${code}`, 303)
      return await showWithdrawForm(c, code, '', [])
    })
    .post('/studio/:code/withdraw', async (c) => {
      const own = await findOwnSnapshot(c)
      if (!own.ok) return respondProblem(c, own.problem)
      const { code } = own.value.pledge
      const sent = await readFields(c)
      if (!sent.ok) return respondProblem(c, sent.problem)
      const reason = field(sent.value, 'reason')
      const form = parseInput(withdrawForm, { reason })
      if (!form.ok) return await showWithdrawForm(c, code, reason, form.problem.errors ?? [])
      const result = await withdrawPledge(takeDeps(c, wiring), { ...ownOf(c, code), ...form.value })
      return result.ok ? c.redirect(`/studio/${code}`, 303) : respondProblem(c, result.problem)
    })
    .post('/studio/:code/restore', async (c) => {
      const own = await findOwnSnapshot(c)
      if (!own.ok) return respondProblem(c, own.problem)
      const { code, status } = own.value.pledge
      // Two tabs: the pledge stands already, which is what was asked for.
      if (status === 'active') return c.redirect(`/studio/${code}`, 303)
      const result = await restorePledge(takeDeps(c, wiring), ownOf(c, code))
      return result.ok ? c.redirect(`/studio/${code}`, 303) : respondProblem(c, result.problem)
    })
}

/** What stands in the form again; `isLost` when it came, but could not be read. */
function readTyped(fields: UploadFields | null) {
  return {
    alt: fields?.['alt'] ?? '',
    medium: fields?.['medium'] ?? '',
    story: fields?.['story'] ?? '',
    after: fields?.['after'] ?? '',
    keepOriginal: fields?.['keepOriginal'] === 'on',
    objection: fields?.['objection'] ?? '',
    tellCredentials: fields?.['tellCredentials'] === 'on',
    isLost: fields === null,
  }
}

function ownOf(c: AppContext, code: string) {
  return { code, accountId: c.var.session.accountId, origin: c.var.config.publicOrigin }
}

const DECLARED = `${DECLARES.title}. Below you can read where, and what you can do.`

/** A problem of the file itself, said beside the file. */
function fileErrors(problem: Problem): FieldError[] {
  // What it declares stands in full below the file.
  if (problem.findings) return [{ path: 'drawing', message: DECLARED }]
  if (problem.errors) return problem.errors
  return [{ path: 'drawing', message: problem.detail ?? PROBLEMS[problem.code].title }]
}

async function showDrawingForm(
  c: AppContext,
  { pledge }: Snapshot,
  typed: ReturnType<typeof readTyped> & { hadFile?: boolean; findings?: Finding[] },
  errors: FieldError[],
  problem?: Problem,
) {
  return await respondPage(
    c,
    <DrawingPage
      code={pledge.code}
      {...typed}
      errors={errors}
      isNew={c.req.query('new') === '1'}
      kind={pledge.drawingKind}
      house={await findHouseBadge(c.var.db)}
      session={c.var.session}
      site={c.var.config.siteName}
    />,
    { status: problem ? PROBLEMS[problem.code].status : 200 },
  )
}

async function showWithdrawForm(c: AppContext, code: string, reason: string, errors: FieldError[]) {
  return await respondPage(
    c,
    <WithdrawPage
      code={code}
      reason={reason}
      errors={errors}
      session={c.var.session}
      site={c.var.config.siteName}
    />,
    { status: errors.length > 0 ? 422 : 200 },
  )
}
