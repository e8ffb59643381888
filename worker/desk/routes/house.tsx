import { houseForm } from '../../../schema/forms.ts'
import { PROBLEMS, type Problem } from '../../../schema/problems.ts'
import type { FieldError } from '../../../schema/wire.ts'
import { readUpload, type UploadFields } from '../../drawings/routes/upload.ts'
import { findHouseBadge } from '../../drawings/store/house.ts'
import { parseInput } from '../../http/body.ts'
import { factory, type AppContext } from '../../http/factory.ts'
import { respondPage } from '../../http/page.tsx'
import { putUpHouseBadge, takeDownHouseBadge } from '../../pledges/actions/house.ts'
import { takeDeps, type Wiring } from '../../pledges/routes/wiring.ts'
import { HousePage, type TypedHouse } from '../pages/house-page.tsx'

/** `/desk/house`: mounted behind the desk's own door, which asks for an operator. */
export function createHouseDesk(wiring: Wiring) {
  return factory
    .createApp()
    .get('/desk/house', async (c) => await showPage(c, readTyped({}), []))
    .post('/desk/house', async (c) => {
      const upload = await readUpload(c.req.raw)
      if (!upload.ok) {
        const { problem, fields: sent } = upload
        return await showPage(c, readTyped(sent ?? {}), toErrors(problem), problem)
      }
      const { fields, file } = upload.value
      const typed = readTyped(fields)
      const form = parseInput(houseForm, { ...typed, looked: fields['looked'] === 'on' })
      if (!form.ok) return await showPage(c, typed, toErrors(form.problem), form.problem)
      const deps = {
        ...takeDeps(c, wiring),
        images: c.env.IMAGES,
        drawings: c.env.DRAWINGS,
        originals: c.env.ORIGINALS,
      }
      const { accountId } = c.var.session
      const put = await putUpHouseBadge(deps, { accountId, file, form: form.value })
      if (!put.ok) return await showPage(c, typed, toErrors(put.problem), put.problem)
      return c.redirect('/desk/house', 303)
    })
    .post('/desk/house/remove', async (c) => {
      await takeDownHouseBadge(takeDeps(c, wiring))
      return c.redirect('/desk/house', 303)
    })
}

function readTyped(fields: UploadFields): TypedHouse {
  return {
    alt: fields['alt'] ?? '',
    medium: fields['medium'] ?? '',
    creditLabel: fields['creditLabel'] ?? '',
    creditUrl: fields['creditUrl'] ?? '',
  }
}

function toErrors(problem: Problem): FieldError[] {
  if (problem.errors) return problem.errors
  return [{ path: 'drawing', message: problem.detail ?? PROBLEMS[problem.code].title }]
}

async function showPage(c: AppContext, typed: TypedHouse, errors: FieldError[], problem?: Problem) {
  return await respondPage(
    c,
    <HousePage
      house={await findHouseBadge(c.var.db)}
      typed={typed}
      errors={errors}
      session={c.var.session}
      site={c.var.config.siteName}
    />,
    { status: problem ? PROBLEMS[problem.code].status : 200 },
  )
}
