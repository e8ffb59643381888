import { parseCode } from '../../../schema/code.ts'
import { pledgeForm, withdrawForm, drawingChoice, drawingWords } from '../../../schema/forms.ts'
import { fail, succeed, type Result } from '../../../schema/result.ts'
import type { PledgeRecord } from '../../../schema/wire.ts'
import type { Database } from '../../database.ts'
import { readUpload } from '../../drawings/routes/upload.ts'
import { parseInput, readJson } from '../../http/body.ts'
import { factory, type AppContext } from '../../http/factory.ts'
import { respondProblem } from '../../http/problem.tsx'
import { signedIn } from '../../http/session.ts'
import { choosePlain, drawBadge, type Drawn } from '../actions/draw.ts'
import { chooseHouse } from '../actions/house.ts'
import { makePledge } from '../actions/make.ts'
import { findOwn, restorePledge, withdrawPledge } from '../actions/withdraw.ts'
import { showHeld, type Snapshot } from '../rules.ts'
import { takeDeps, type Wiring } from './wiring.ts'

/** Writes through the API. Reading a pledge is `badges`' affair: it has the finished row. */
export function createApi(wiring: Wiring & { composeNow: ComposeNow }) {
  return factory
    .createApp()
    .post('/api/v1/pledges', signedIn, async (c) => {
      const form = await readJson(c, pledgeForm)
      if (!form.ok) return respondProblem(c, form.problem)
      const key = c.req.header('idempotency-key')
      if (key !== undefined && !/^[\x21-\x7e]{1,255}$/.test(key)) {
        return respondProblem(c, {
          code: 'invalid-input',
          errors: [
            { path: 'Idempotency-Key', message: 'A key has 1 to 255 visible ASCII characters.' },
          ],
        })
      }
      const result = await makePledge(takeDeps(c, wiring), {
        accountId: c.var.session.accountId,
        form: form.value,
        requestKey: key ?? crypto.randomUUID(),
      })
      if (!result.ok) return respondProblem(c, result.problem)
      const { code } = result.value
      const url = `${c.var.config.publicOrigin}/p/${code}`
      return c.json({ code, url }, 201, { location: url })
    })
    .post('/api/v1/pledges/:code/withdraw', signedIn, async (c) => {
      const form = await readJson(c, withdrawForm)
      if (!form.ok) return respondProblem(c, form.problem)
      const own = ownPledge(c)
      if (!own.ok) return respondProblem(c, own.problem)
      const { reason } = form.value
      return await respondRecord(
        c,
        await withdrawPledge(takeDeps(c, wiring), { ...own.value, reason }),
      )
    })
    .post('/api/v1/pledges/:code/restore', signedIn, async (c) => {
      const own = ownPledge(c)
      if (!own.ok) return respondProblem(c, own.problem)
      return await respondRecord(c, await restorePledge(takeDeps(c, wiring), own.value))
    })
    .put('/api/v1/pledges/:code/drawing', signedIn, async (c) => {
      const own = ownPledge(c)
      if (!own.ok) return respondProblem(c, own.problem)
      // Before the body: nobody makes us read twenty megabytes for somebody else's pledge.
      const yours = await findOwn(c.var, own.value)
      if (!yours.ok) return respondProblem(c, yours.problem)
      const isChoice = /^application\/json\b/i.test(c.req.header('content-type') ?? '')
      const result = isChoice ? await choose(c, own.value) : await receive(c, own.value)
      if (!result.ok) return respondProblem(c, result.problem)
      const { snapshot, held } = result.value
      const shown = held ? { ...snapshot, ...showHeld(snapshot, held) } : snapshot
      const { drawing } = await wiring.composeNow(c.var.db, shown, c.var.config.publicOrigin)
      return c.json({ drawing: drawing && held ? { ...drawing, held: true } : drawing })
    })

  async function choose(c: AppContext, own: OwnPledge): Promise<Result<Drawn>> {
    const choice = await readJson(c, drawingChoice)
    if (!choice.ok) return choice
    const chosen =
      choice.value.use === 'house'
        ? await chooseHouse(takeDeps(c, wiring), own)
        : await choosePlain(takeDeps(c, wiring), own)
    return chosen.ok ? succeed({ snapshot: chosen.value, held: null }) : chosen
  }

  async function receive(c: AppContext, own: OwnPledge): Promise<Result<Drawn>> {
    const upload = await readUpload(c.req.raw)
    if (!upload.ok) return upload
    const { file, original, fields } = upload.value
    const words = readDrawingWords(fields)
    if (!words.ok) return words
    return await drawBadge(
      {
        ...takeDeps(c, wiring),
        images: c.env.IMAGES,
        drawings: c.env.DRAWINGS,
        originals: c.env.ORIGINALS,
      },
      { ...own, file, original, words: words.value },
    )
  }

  async function respondRecord(c: AppContext, result: Result<Snapshot>): Promise<Response> {
    if (!result.ok) return await respondProblem(c, result.problem)
    return c.json(await wiring.composeNow(c.var.db, result.value, c.var.config.publicOrigin))
  }
}

/** The Record of a snapshot: what the answer to a change tells. Wired in app.ts to `badges`, which composes. */
export type ComposeNow = (db: Database, snapshot: Snapshot, origin: string) => Promise<PledgeRecord>

type OwnPledge = { code: string; accountId: string; origin: string }

function ownPledge(c: AppContext): Result<OwnPledge> {
  const code = parseCode(c.req.param('code') ?? '')
  if (!code)
    return fail('unknown-code', { detail: 'A code has 8 letters and digits, like K3V9-X2AM.' })
  return succeed({
    code,
    accountId: c.var.session.accountId,
    origin: c.var.config.publicOrigin,
  })
}

/** The words beside an upload. A missing description has a code of its own, because a person must supply it. */
export function readDrawingWords(fields: { [name: string]: string }) {
  const words = parseInput(drawingWords, {
    alt: fields['alt'] ?? '',
    medium: fields['medium'] ?? null,
    story: fields['story'] ?? null,
    after: fields['after'] ?? null,
    keepOriginal: isTicked(fields['keepOriginal']),
    objection: fields['objection'] ?? null,
    tellCredentials: isTicked(fields['tellCredentials']),
  })
  if (words.ok && words.value.alt === '') {
    const message =
      'Please say in a few words what the drawing shows, for people who cannot see it.'
    return fail('alt-missing', { detail: message, errors: [{ path: 'alt', message }] })
  }
  return words
}

function isTicked(field: string | undefined): boolean {
  return field === 'true' || field === 'on'
}
