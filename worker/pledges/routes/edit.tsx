import { parseCode } from '../../../schema/code.ts'
import {
  editForm,
  type EditForm,
  drawingDescription,
  type DrawingDescription,
} from '../../../schema/forms.ts'
import { PROBLEMS, type Problem } from '../../../schema/problems.ts'
import { fail, succeed, type Result } from '../../../schema/result.ts'
import type { FieldError } from '../../../schema/wire.ts'
import { parseInput, readFields, readJson } from '../../http/body.ts'
import { factory, type AppContext } from '../../http/factory.ts'
import { respondPage } from '../../http/page.tsx'
import { respondProblem } from '../../http/problem.tsx'
import { signedIn } from '../../http/session.ts'
import { field, type Fields } from '../../pages/typed.ts'
import { editPledge } from '../actions/edit.ts'
import { EditPage, LINK_SLOTS } from '../pages/edit-page.tsx'
import type { Snapshot } from '../rules.ts'
import { findHandle } from '../store.ts'
import type { ComposeNow } from './api.ts'
import { takeDeps, type Wiring } from './wiring.ts'
import { findOwnSnapshot } from './own.ts'

/** Changing what stands on a record: `PATCH /api/v1/pledges/CODE`, and a page that needs no script. */
export function createEdit(wiring: Wiring & { composeNow: ComposeNow }) {
  return factory
    .createApp()
    .patch('/api/v1/pledges/:code', signedIn, async (c) => {
      const form = await readJson(c, editForm)
      if (!form.ok) return respondProblem(c, form.problem)
      const code = parseCode(c.req.param('code'))
      const { accountId } = c.var.session
      const edited = code
        ? await editPledge(takeDeps(c, wiring), { code, accountId, form: form.value })
        : fail('unknown-code', { detail: 'A code has 8 letters and digits, like K3V9-X2AM.' })
      if (!edited.ok) return respondProblem(c, edited.problem)
      return c.json(await wiring.composeNow(c.var.db, edited.value, c.var.config.publicOrigin))
    })
    .get('/studio/:code/edit', signedIn, async (c) => {
      const own = await findOwnSnapshot(c)
      if (!own.ok) return respondProblem(c, own.problem)
      const handle = await findHandle(c.var.db, c.var.session.accountId)
      return await showForm(c, own.value, toFields(own.value, handle), [])
    })
    .post('/studio/:code/edit', signedIn, async (c) => {
      const own = await findOwnSnapshot(c)
      if (!own.ok) return respondProblem(c, own.problem)
      const sent = await readFields(c)
      if (!sent.ok) return respondProblem(c, sent.problem)
      const fields = tidyLinks(sent.value)
      const form = parseInput(editForm, toInput(fields))
      const words = own.value.drawing ? readDescription(fields) : succeed(undefined)
      const errors = [...errorsOf(form), ...errorsOf(words)]
      if (!form.ok || !words.ok) return await showForm(c, own.value, fields, errors, 422)
      const { code } = own.value.pledge
      const { accountId } = c.var.session
      const wanted = { code, accountId, form: form.value, drawing: words.value }
      const edited = await editPledge(takeDeps(c, wiring), wanted)
      if (edited.ok) return c.redirect(`/studio/${code}`, 303)
      const { problem } = edited
      if (!problem.errors) return respondProblem(c, problem)
      return await showForm(c, own.value, fields, problem.errors, PROBLEMS[problem.code].status)
    })
}

async function showForm(
  c: AppContext,
  { pledge, drawing }: Snapshot,
  fields: Fields,
  errors: FieldError[],
  status: (typeof PROBLEMS)[Problem['code']]['status'] | 200 = 200,
) {
  return await respondPage(
    c,
    <EditPage
      code={pledge.code}
      fields={fields}
      errors={errors}
      hasDrawing={drawing !== null}
      host={c.var.config.publicHost}
      session={c.var.session}
      site={c.var.config.siteName}
    />,
    { status },
  )
}

/** What the form shows before anything is typed. */
function toFields({ pledge, drawing }: Snapshot, handle: string | null): Fields {
  const fields: Fields = {
    artistName: [pledge.artistName],
    handle: [handle ?? ''],
    about: [pledge.about ?? ''],
    since: [pledge.since === null ? '' : String(pledge.since)],
    mediums: [pledge.mediums.join(', ')],
    country: [pledge.country ?? ''],
    alt: [drawing?.alt ?? ''],
    story: [drawing?.story ?? ''],
    medium: [drawing?.medium ?? ''],
  }
  for (const [i, { label, url }] of pledge.links.entries()) {
    fields[`links.${i}.label`] = [label]
    fields[`links.${i}.url`] = [url]
  }
  return fields
}

/** Pairs with nothing in them are left out, so that an error's number is the number of its pair. */
function tidyLinks(fields: Fields): Fields {
  const pairs = listPairs(fields).filter(({ label, url }) => label || url)
  const tidied: Fields = { ...fields }
  for (let i = 0; i < LINK_SLOTS; i += 1) {
    tidied[`links.${i}.label`] = [pairs[i]?.label ?? '']
    tidied[`links.${i}.url`] = [pairs[i]?.url ?? '']
  }
  return tidied
}

function listPairs(fields: Fields) {
  return Array.from({ length: LINK_SLOTS }, (_, i) => ({
    label: field(fields, `links.${i}.label`).trim(),
    url: field(fields, `links.${i}.url`).trim(),
  }))
}

function toInput(fields: Fields): { [K in keyof EditForm]: unknown } {
  const since = field(fields, 'since').trim()
  const mediums = field(fields, 'mediums').split(/[,;،、\n]/)
  return {
    artistName: field(fields, 'artistName'),
    handle: field(fields, 'handle').trim() || null,
    about: field(fields, 'about'),
    // Text that is no number stays text, so that the form says so.
    since: since === '' ? null : /^\d{1,5}$/.test(since) ? Number(since) : since,
    mediums: mediums.map((medium) => medium.trim()).filter(Boolean),
    links: listPairs(fields).filter(({ label, url }) => label || url),
    country: field(fields, 'country') || null,
  }
}

function readDescription(fields: Fields): Result<DrawingDescription> {
  const words = parseInput(drawingDescription, {
    alt: field(fields, 'alt'),
    story: field(fields, 'story'),
    medium: field(fields, 'medium'),
  })
  if (!words.ok || words.value.alt !== '') return words
  const message = 'Please say in a few words what the drawing shows, for people who cannot see it.'
  return fail('alt-missing', { errors: [{ path: 'alt', message }] })
}

function errorsOf(result: Result<unknown>): FieldError[] {
  return result.ok ? [] : (result.problem.errors ?? [])
}
