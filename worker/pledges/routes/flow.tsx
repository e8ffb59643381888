import { mailCode, pledgeForm, type PledgeForm } from '../../../schema/forms.ts'
import { PROBLEMS, type Problem } from '../../../schema/problems.ts'
import { succeed, type Result } from '../../../schema/result.ts'
import { CURRENT_STATEMENT } from '../../../schema/statements/index.ts'
import type { FieldError } from '../../../schema/wire.ts'
import { askForCode, enterCode } from '../../accounts/actions.ts'
import { ensureNonce, readNonce, setCookies, takeAccountDeps } from '../../accounts/routes.tsx'
import { makeToken } from '../../hash.ts'
import { parseInput, readFields } from '../../http/body.ts'
import { factory, type AppContext } from '../../http/factory.ts'
import { respondPage } from '../../http/page.tsx'
import { refuseForm, respondProblem } from '../../http/problem.tsx'
import { findReadersLanguage } from '../../http/readers-language.ts'
import { field, type Fields } from '../../pages/typed.ts'
import { makePledge } from '../actions/make.ts'
import { PledgeCodePage, PledgePage } from '../pages/pledge-page.tsx'
import { draftUsedStatement } from '../store/drafts.ts'
import { findByRequestKey } from '../store.ts'
import { clearDraftCookie, findOwnDraft, keepDraft, markDraftUsed } from './draft.ts'
import { readEmail, requestKeyOf, tidyTyped, toInput } from './typed-pledge.ts'
import { takeDeps, type Wiring } from './wiring.ts'

/** `/pledge`: type, then the code from the mail, then the drawing. Every step works without script. */
export function createFlow(wiring: Wiring) {
  return factory
    .createApp()
    .get('/pledge', async (c) => {
      const draft = await findOwnDraft(c)
      if (!draft || draft.pledgeCode) return await showForm(c, {})
      return await showForm(c, { ...draft.fields, email: [draft.email] })
    })
    .post('/pledge', async (c) => {
      const sent = await readFields(c)
      if (!sent.ok) return respondProblem(c, sent.problem)
      const fields = tidyTyped(sent.value)
      const session = await c.var.findSession()
      const form = parseInput(pledgeForm, toInput(fields))
      const email = session ? succeed(session.email) : readEmail(fields)
      if (!form.ok || !email.ok) {
        const errors = [...errorsOf(form), ...errorsOf(email)]
        return await showForm(c, fields, { code: 'invalid-input', errors })
      }
      if (session) {
        const made = await make(c, session.accountId, form.value, requestKeyOf(fields))
        if (!made.ok) return await showForm(c, fields, made.problem)
        clearDraftCookie(c)
        return c.redirect(drawingPath(made.value.code), 303)
      }
      await keepDraft(c, { fields, email: email.value })
      const asked = await askForCode(takeAccountDeps(c), {
        email: email.value,
        nonce: ensureNonce(c),
      })
      if (asked.ok) return c.redirect('/pledge/code', 303)
      return await showForm(c, fields, {
        ...asked.problem,
        errors: errorAt('email', asked.problem),
      })
    })
    .get('/pledge/code', async (c) => {
      const draft = await findOwnDraft(c)
      if (!draft) return c.redirect('/pledge', 303)
      if (draft.pledgeCode) return c.redirect(drawingPath(draft.pledgeCode), 303)
      return await showCode(c, draft.email)
    })
    .post('/pledge/code', async (c) => {
      const sent = await readFields(c)
      if (!sent.ok) return respondProblem(c, sent.problem)
      const draft = await findOwnDraft(c)
      if (!draft) return c.redirect('/pledge', 303)
      // The second click of a double click: the first has made the pledge and used the code up.
      if (draft.pledgeCode) return c.redirect(drawingPath(draft.pledgeCode), 303)

      const otp = parseInput(mailCode, field(sent.value, 'otp'))
      const entered = otp.ok
        ? await enterCode(takeAccountDeps(c), {
            email: draft.email,
            otp: otp.value,
            nonce: readNonce(c),
            userAgent: c.req.header('user-agent') ?? null,
          })
        : otp
      if (!entered.ok) {
        // The first click may have come to its end meanwhile. Where it is still at it, the page has a link.
        const again = await findOwnDraft(c)
        if (again?.pledgeCode) return c.redirect(drawingPath(again.pledgeCode), 303)
        return await showCode(c, draft.email, entered.problem)
      }
      setCookies(c, entered.value.cookies)
      // It was valid when it was kept; a new release may have become stricter since.
      const form = parseInput(pledgeForm, toInput(draft.fields))
      if (!form.ok) return c.redirect('/pledge', 303)
      const { accountId } = entered.value
      const made = await make(c, accountId, form.value, requestKeyOf(draft.fields), draft.idHash)
      // The form has the draft and says what is wrong: it is signed in now, this request was not yet.
      if (!made.ok) return c.redirect('/pledge', 303)
      if (!made.value.made) await markDraftUsed(c, draft.idHash, made.value.code)
      return c.redirect(drawingPath(made.value.code), 303)
    })
    .post('/pledge/code/again', async (c) => {
      const draft = await findOwnDraft(c)
      if (!draft) return c.redirect('/pledge', 303)
      if (draft.pledgeCode) return c.redirect(drawingPath(draft.pledgeCode), 303)
      const asked = await askForCode(takeAccountDeps(c), {
        email: draft.email,
        nonce: ensureNonce(c),
      })
      if (asked.ok) return c.redirect('/pledge/code?again=1', 303)
      return await showCode(c, draft.email, asked.problem)
    })

  async function make(
    c: AppContext,
    accountId: string,
    form: PledgeForm,
    requestKey: string,
    draftHash?: string,
  ) {
    const deps = takeDeps(c, wiring)
    return await makePledge(deps, {
      accountId,
      form,
      requestKey,
      ...(draftHash ? { along: (code) => draftUsedStatement(deps.db, draftHash, code) } : {}),
    })
  }
}

function drawingPath(code: string): string {
  return `/studio/${code}/drawing?new=1`
}

/** The form with everything that was typed, and what is wrong with it. */
async function showForm(c: AppContext, fields: Fields, problem?: Problem) {
  const session = await c.var.findSession()
  const requestKey = requestKeyOf(fields)
  // Gone back to a form that has become a pledge: other words are a second one, under a key of its own.
  const earlier =
    session && field(fields, 'requestKey') === requestKey
      ? await findByRequestKey(c.var.db, session.accountId, requestKey)
      : null
  const errors = problem && problem.code !== 'key-reused' ? problem.errors : []
  return await respondPage(
    c,
    <PledgePage
      fields={fields}
      errors={errors ?? (problem ? errorAt('', problem) : [])}
      session={session}
      statement={CURRENT_STATEMENT}
      language={findReadersLanguage(c).language}
      requestKey={earlier ? makeToken() : requestKey}
      alreadyMade={earlier?.code}
      site={c.var.config.siteName}
    />,
    { status: problem ? refuseForm(c, problem) : 200 },
  )
}

async function showCode(c: AppContext, email: string, problem?: Problem) {
  return await respondPage(
    c,
    <PledgeCodePage
      email={email}
      errors={problem ? errorAt('otp', problem) : []}
      site={c.var.config.siteName}
      usedUp={problem?.code === 'code-used-up'}
      resent={!problem && c.req.query('again') === '1'}
    />,
    { status: problem ? refuseForm(c, problem) : 200 },
  )
}

/** A problem as one sentence beside a field. */
function errorAt(path: string, { code, detail, errors }: Problem): FieldError[] {
  return [{ path, message: errors?.[0]?.message ?? detail ?? PROBLEMS[code].title }]
}

function errorsOf(result: Result<unknown>): FieldError[] {
  return result.ok ? [] : (result.problem.errors ?? [])
}
