import { emailAddress, mailCodesForm, newMailForm } from '../../../schema/forms.ts'
import { PROBLEMS, type Problem } from '../../../schema/problems.ts'
import type { FieldError } from '../../../schema/wire.ts'
import { parseInput, readFields } from '../../http/body.ts'
import { factory, type AppContext } from '../../http/factory.ts'
import { respondPage } from '../../http/page.tsx'
import { respondProblem } from '../../http/problem.tsx'
import { signedIn } from '../../http/session.ts'
import { field } from '../../pages/typed.ts'
import { endSessionCookie } from '../actions.ts'
import { askForChange, changeMail as change } from '../actions/change-mail.ts'
import { findUndo, undoChange } from '../actions/undo-change.ts'
import { ChangeMailCodesPage, ChangeMailPage, UndoMailPage } from '../pages/change-mail-page.tsx'
import { cookieNames, readCookie, writeCookie } from '../rules/cookies.ts'
import { ensureNonce, readNonce, sayNext, setCookies, takeAccountDeps } from './browser.ts'

const NO_CODES = { oldCode: '', newCode: '' }

/** Another mail address: a code to the old one and one to the new one, and a link that takes it back. */
export const changeMail = factory
  .createApp()
  .use('/studio/mail', signedIn)
  .use('/studio/mail/*', signedIn)
  .get('/studio/mail', async (c) => {
    const done = c.req.query('done') === '1'
    return await respondPage(c, <ChangeMailPage {...frame(c)} done={done} />)
  })
  .post('/studio/mail', async (c) => {
    const sent = await readFields(c)
    if (!sent.ok) return respondProblem(c, sent.problem)
    const typed = field(sent.value, 'email')
    const again = field(sent.value, 'again') === '1'
    const form = parseInput(newMailForm, { email: typed })
    if (!form.ok) return await showForm(c, typed, form.problem)
    const newEmail = form.value.email
    const nonce = ensureNonce(c)
    const asked = await askForChange(takeAccountDeps(c), { ...ownAccount(c), newEmail, nonce })
    if (!asked.ok) return await showForm(c, typed, asked.problem)
    keepAddress(c, newEmail)
    return c.redirect(`/studio/mail/codes${again ? '?again=1' : ''}`, 303)
  })
  .get('/studio/mail/codes', async (c) => {
    const newEmail = readAddress(c)
    if (!newEmail) return c.redirect('/studio/mail', 303)
    const again = c.req.query('again') === '1'
    return await respondPage(
      c,
      <ChangeMailCodesPage {...frame(c)} newEmail={newEmail} typed={NO_CODES} again={again} />,
    )
  })
  .post('/studio/mail/codes', async (c) => {
    const sent = await readFields(c)
    if (!sent.ok) return respondProblem(c, sent.problem)
    const newEmail = readAddress(c)
    if (!newEmail) return c.redirect('/studio/mail', 303)
    const typed = {
      oldCode: field(sent.value, 'oldCode'),
      newCode: field(sent.value, 'newCode'),
    }
    const form = parseInput(mailCodesForm, typed)
    const changed = form.ok
      ? await change(takeAccountDeps(c), {
          ...ownAccount(c),
          ...form.value,
          newEmail,
          nonce: readNonce(c),
          sessionId: c.var.session.sessionId,
        })
      : form
    if (changed.ok) {
      keepAddress(c, '')
      return c.redirect('/studio/mail?done=1', 303)
    }
    const { problem } = changed
    if (problem.code === 'address-taken') {
      keepAddress(c, '')
      return await showForm(c, newEmail, problem)
    }
    return await respondPage(
      c,
      <ChangeMailCodesPage
        {...frame(c)}
        newEmail={newEmail}
        typed={typed}
        usedUp={problem.code === 'code-used-up'}
        errors={beside(problem, 'oldCode')}
      />,
      { status: refuse(c, problem) },
    )
  })
  .get('/mail/undo/:token', async (c) => {
    const token = c.req.param('token')
    const found = await findUndo(c.var, token)
    if (!found.ok) return respondProblem(c, found.problem)
    return await respondPage(
      c,
      <UndoMailPage until={found.value.until} token={token} site={c.var.config.siteName} />,
    )
  })
  .post('/mail/undo/:token', async (c) => {
    const undone = await undoChange(takeAccountDeps(c), c.req.param('token'))
    if (!undone.ok) return respondProblem(c, undone.problem)
    setCookies(c, [endSessionCookie(c.var.config.publicOrigin)])
    return c.redirect(sayNext(c, 'back'), 303)
  })

async function showForm(c: AppContext, typed: string, problem: Problem) {
  return await respondPage(
    c,
    <ChangeMailPage {...frame(c)} typed={typed} errors={beside(problem, 'email')} />,
    { status: refuse(c, problem) },
  )
}

function frame(c: AppContext) {
  return { session: c.var.session, site: c.var.config.siteName }
}

function ownAccount(c: AppContext) {
  const { accountId, email } = c.var.session
  return { accountId, email }
}

/** The new address, between the two pages. Empty text forgets it. */
function keepAddress(c: AppContext, email: string): void {
  const { publicOrigin } = c.var.config
  setCookies(c, [writeCookie(publicOrigin, cookieNames(publicOrigin).change, email)])
}

/** What stands in the cookie is checked like anything typed; the codes are bound to it besides. */
function readAddress(c: AppContext): string | null {
  const { change: name } = cookieNames(c.var.config.publicOrigin)
  const email = parseInput(emailAddress, readCookie(c.req.header('cookie'), name))
  return email.ok ? email.value : null
}

function beside(problem: Problem, path: string): FieldError[] {
  return problem.errors ?? [{ path, message: problem.detail ?? PROBLEMS[problem.code].title }]
}

/** The problem's status, and its Retry-After where there is a moment to come back at. */
function refuse(c: AppContext, { code, retryAt }: Problem) {
  if (retryAt !== undefined) {
    c.header('retry-after', String(Math.max(1, Math.ceil((retryAt - c.var.clock()) / 1000))))
  }
  // A browser asks for a password on 401 only with a challenge; to a form 422 says it more plainly.
  const { status } = PROBLEMS[code]
  return status === 401 ? 422 : status
}
