import { emailAddress, mailCode, pledgeForm, type PledgeForm } from '../../../schema/forms.ts'
import { succeed, type Result } from '../../../schema/result.ts'
import { CURRENT_STATEMENT } from '../../../schema/statements/index.ts'
import type { FieldError } from '../../../schema/wire.ts'
import { askForCode, enterCode } from '../../accounts/actions.ts'
import { ensureNonce, readNonce, takeAccountDeps } from '../../accounts/routes.tsx'
import { parseInput, readFields } from '../../http/body.ts'
import { field, type Fields } from '../../pages/typed.ts'
import { factory, type AppContext } from '../../http/factory.ts'
import { respondPage } from '../../http/page.ts'
import { respondProblem } from '../../http/problem.tsx'
import { makeToken } from '../../hash.ts'
import { makePledge } from '../actions/make.ts'
import { LINK_SLOTS, PledgeCodePage, PledgePage } from '../pages/pledge-page.tsx'
import { draftUsedStatement } from '../store.ts'
import { clearDraftCookie, findOwnDraft, keepDraft } from './draft.ts'
import { takeDeps, type Wiring } from './wiring.ts'

/** `/pledge`: type, then the code from the mail, then the drawing. Every step works without script. */
export function createFlow(wiring: Wiring) {
  return factory
    .createApp()
    .get('/pledge', async (c) => {
      const draft = await findOwnDraft(c)
      const fields = draft && !draft.pledgeCode ? { ...draft.fields, email: [draft.email] } : {}
      return await showForm(c, fields, [])
    })
    .post('/pledge', async (c) => {
      const sent = await readFields(c)
      if (!sent.ok) return respondProblem(c, sent.problem)
      const fields = tidyLinks(sent.value)
      const session = await c.var.findSession()
      const form = parseInput(pledgeForm, toInput(fields))
      const email = session ? succeed(session.email) : readEmail(fields)
      if (!form.ok || !email.ok) {
        return await showForm(c, fields, [...errorsOf(form), ...errorsOf(email)], 422)
      }
      if (session) return await finish(c, session.accountId, form.value, requestKeyOf(fields))

      await keepDraft(c, { fields, email: email.value })
      const asked = await askForCode(takeAccountDeps(c), {
        email: email.value,
        nonce: ensureNonce(c),
      })
      if (!asked.ok) {
        const message = asked.problem.detail ?? 'We could not send the mail. Please try again.'
        return await showForm(c, fields, [{ path: 'email', message }], 422)
      }
      return c.redirect('/pledge/code', 303)
    })
    .get('/pledge/code', async (c) => {
      const draft = await findOwnDraft(c)
      if (!draft) return c.redirect('/pledge', 303)
      if (draft.pledgeCode) return c.redirect(`/studio/${draft.pledgeCode}/drawing?new=1`, 303)
      return await respondPage(
        c,
        <PledgeCodePage
          email={draft.email}
          errors={[]}
          site={c.var.config.siteName}
          resent={c.req.query('again') === '1'}
        />,
      )
    })
    .post('/pledge/code', async (c) => {
      const sent = await readFields(c)
      if (!sent.ok) return respondProblem(c, sent.problem)
      const draft = await findOwnDraft(c)
      if (!draft) return c.redirect('/pledge', 303)
      // The second click of a double click: the first has made the pledge and used the code up.
      if (draft.pledgeCode) return c.redirect(`/studio/${draft.pledgeCode}/drawing?new=1`, 303)

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
        const again = await findOwnDraft(c)
        if (again?.pledgeCode) return c.redirect(`/studio/${again.pledgeCode}/drawing?new=1`, 303)
        const message =
          (otp.ok ? entered.problem.detail : entered.problem.errors?.[0]?.message) ??
          'That code does not fit.'
        const errors = [{ path: 'otp', message }]
        return await respondPage(
          c,
          <PledgeCodePage email={draft.email} errors={errors} site={c.var.config.siteName} />,
          { status: 422 },
        )
      }
      for (const cookie of entered.value.cookies) c.header('set-cookie', cookie, { append: true })
      // It was valid when it was kept; a new release may have become stricter since.
      const form = parseInput(pledgeForm, toInput(draft.fields))
      if (!form.ok) return c.redirect('/pledge', 303)
      return await finish(
        c,
        entered.value.accountId,
        form.value,
        requestKeyOf(draft.fields),
        draft.idHash,
      )
    })
    .post('/pledge/code/again', async (c) => {
      const draft = await findOwnDraft(c)
      if (!draft || draft.pledgeCode) return c.redirect('/pledge', 303)
      const asked = await askForCode(takeAccountDeps(c), {
        email: draft.email,
        nonce: ensureNonce(c),
      })
      if (asked.ok) return c.redirect('/pledge/code?again=1', 303)
      const message = asked.problem.detail ?? 'We could not send the mail. Please try again.'
      return await respondPage(
        c,
        <PledgeCodePage
          email={draft.email}
          errors={[{ path: 'otp', message }]}
          site={c.var.config.siteName}
        />,
        { status: 422 },
      )
    })

  async function finish(
    c: AppContext,
    accountId: string,
    form: PledgeForm,
    requestKey: string,
    draftHash?: string,
  ) {
    const deps = takeDeps(c, wiring)
    const made = await makePledge(deps, {
      accountId,
      form,
      requestKey,
      ...(draftHash ? { along: (code) => draftUsedStatement(deps.db, draftHash, code) } : {}),
    })
    if (!made.ok) return respondProblem(c, made.problem)
    if (!draftHash) clearDraftCookie(c)
    return c.redirect(`/studio/${made.value.code}/drawing?new=1`, 303)
  }
}

async function showForm(
  c: AppContext,
  fields: Fields,
  errors: FieldError[],
  status: 200 | 422 = 200,
) {
  return await respondPage(
    c,
    <PledgePage
      fields={fields}
      errors={errors}
      session={await c.var.findSession()}
      statement={CURRENT_STATEMENT}
      requestKey={requestKeyOf(fields)}
      site={c.var.config.siteName}
    />,
    { status },
  )
}

/** A key that the page carries, so that the same page sent twice is the same pledge. */
function requestKeyOf(fields: Fields): string {
  const sent = field(fields, 'requestKey')
  return /^[\w-]{16,64}$/.test(sent) ? sent : makeToken()
}

/** Empty address fields move to the end, so that an error's number is the number of its field. */
function tidyLinks(fields: Fields): Fields {
  const urls = Array.from({ length: LINK_SLOTS }, (_, i) => field(fields, `links.${i}.url`).trim())
  const filled = urls.filter(Boolean)
  const tidied: Fields = { ...fields }
  for (let i = 0; i < LINK_SLOTS; i += 1) tidied[`links.${i}.url`] = [filled[i] ?? '']
  return tidied
}

function toInput(fields: Fields) {
  const urls = Array.from({ length: LINK_SLOTS }, (_, i) => field(fields, `links.${i}.url`))
  return {
    artistName: field(fields, 'artistName'),
    covers: field(fields, 'covers') || undefined,
    parts: fields['parts'] ?? [],
    about: field(fields, 'about'),
    links: urls.filter(Boolean),
  }
}

function readEmail(fields: Fields): Result<string> {
  const email = parseInput(emailAddress, field(fields, 'email'))
  if (email.ok) return email
  const message = email.problem.errors?.[0]?.message ?? 'Please write your mail address.'
  return { ok: false, problem: { code: 'invalid-input', errors: [{ path: 'email', message }] } }
}

function errorsOf(result: Result<unknown>): FieldError[] {
  return result.ok ? [] : (result.problem.errors ?? [])
}
