import { leaveForm } from '../../schema/forms.ts'
import { parseCode } from '../../schema/code.ts'
import type { FieldError, Me } from '../../schema/wire.ts'
import { takeReceiptDeps } from '../receipts/routes.ts'
import { endSessionCookie } from '../accounts/actions.ts'
import { setCookies } from '../accounts/routes/browser.ts'
import { findAccount } from '../accounts/store/leave.ts'
import { parseInput, readFields } from '../http/body.ts'
import { factory, type AppContext } from '../http/factory.ts'
import { respondPage } from '../http/page.tsx'
import { respondProblem } from '../http/problem.tsx'
import { signedIn } from '../http/session.ts'
import { field } from '../pages/typed.ts'
import { takeDeps, type Wiring } from '../pledges/routes/wiring.ts'
import { findHandle } from '../pledges/store.ts'
import { exportAccount } from './actions/export.ts'
import { leave } from './actions/leave.ts'
import { LeavePage, LeftPage } from './pages/leave-page.tsx'
import { listOwnPledges, type Cursor } from './store.ts'

const MOST = 100

/** The artist's own data: seen, out, and gone. */
export function createMe(wiring: Wiring) {
  return factory
    .createApp()
    .use('/api/v1/me', signedIn)
    .use('/api/v1/me/*', signedIn)
    .use('/studio/export', signedIn)
    .use('/studio/leave', signedIn)
    .get('/api/v1/me', async (c) => {
      const limit = readLimit(c.req.query('limit'))
      const cursor = readCursor(c.req.query('cursor'))
      const errors = [
        ...(limit === null ? [{ path: 'limit', message: `Ask for 1 to ${MOST}.` }] : []),
        ...(cursor === undefined
          ? [{ path: 'cursor', message: 'This is no cursor of ours. Leave it out to begin anew.' }]
          : []),
      ]
      if (limit === null || cursor === undefined) {
        return respondProblem(c, { code: 'invalid-input', errors })
      }
      return c.json(await viewMe(c, cursor, limit))
    })
    .get('/api/v1/me/export', async (c) => await sendExport(c))
    .get('/studio/export', async (c) => await sendExport(c))
    .delete('/api/v1/me', async (c) => {
      const left = await leaveNow(c, wiring)
      return left.ok ? c.body(null, 204) : respondProblem(c, left.problem)
    })
    .get('/studio/leave', async (c) => await showLeave(c, '', []))
    .post('/studio/leave', async (c) => {
      const sent = await readFields(c)
      if (!sent.ok) return respondProblem(c, sent.problem)
      const typed = field(sent.value, 'word')
      const form = parseInput(leaveForm, { word: typed })
      if (!form.ok) return await showLeave(c, typed, form.problem.errors ?? [])
      const left = await leaveNow(c, wiring)
      return left.ok ? c.redirect('/left', 303) : respondProblem(c, left.problem)
    })
    .get('/left', async (c) => await respondPage(c, <LeftPage site={c.var.config.siteName} />))
}

async function viewMe(c: AppContext, cursor: Cursor | null, limit: number): Promise<Me> {
  const { accountId, email } = c.var.session
  const { publicOrigin } = c.var.config
  const account = await findAccount(c.var.db, accountId)
  const handle = await findHandle(c.var.db, accountId)
  const { items, next } = await listOwnPledges(c.var.db, accountId, cursor, limit)
  return {
    email,
    createdAt: new Date(account?.createdAt ?? 0).toISOString(),
    handle,
    artistUrl: handle === null ? null : `${publicOrigin}/@${handle}`,
    pledges: {
      items: items.map(({ code, status, artistName, pledgedAt }) => ({
        code,
        page: `${publicOrigin}/p/${code}`,
        status,
        artist: artistName,
        pledgedAt: new Date(pledgedAt).toISOString(),
      })),
      next: next && `${next.pledgedAt}.${next.code}`,
    },
  }
}

async function sendExport(c: AppContext): Promise<Response> {
  const { config, clock, session } = c.var
  const zip = exportAccount(
    {
      ...(await takeReceiptDeps(c)),
      drawings: c.env.DRAWINGS,
      originals: c.env.ORIGINALS,
      secret: config.authSecret,
    },
    { accountId: session.accountId, origin: config.publicOrigin, site: config.siteName },
  )
  const day = new Date(clock()).toISOString().slice(0, 10)
  c.header('content-type', 'application/zip')
  c.header('content-disposition', `attachment; filename="human-intelligence-${day}.zip"`)
  return c.body(zip)
}

async function leaveNow(c: AppContext, wiring: Wiring) {
  const { publicOrigin } = c.var.config
  const { accountId } = c.var.session
  const left = await leave(takeDeps(c, wiring), { accountId, origin: publicOrigin })
  if (left.ok) setCookies(c, [endSessionCookie(publicOrigin)])
  return left
}

async function showLeave(c: AppContext, typed: string, errors: FieldError[]) {
  const { items } = await listOwnPledges(c.var.db, c.var.session.accountId, null, MOST)
  return await respondPage(
    c,
    <LeavePage
      pledges={items.length}
      typed={typed}
      errors={errors}
      session={c.var.session}
      site={c.var.config.siteName}
    />,
    { status: errors.length > 0 ? 422 : 200 },
  )
}

function readLimit(asked: string | undefined): number | null {
  if (asked === undefined) return MOST
  const limit = /^\d{1,3}$/.test(asked) ? Number(asked) : 0
  return limit >= 1 && limit <= MOST ? limit : null
}

/** `MILLISECONDS.CODE`, as `next` gave it; null for none, undefined for what is no cursor. */
function readCursor(asked: string | undefined): Cursor | null | undefined {
  if (asked === undefined) return null
  const [at, written] = asked.split('.')
  const code = parseCode(written ?? '')
  return code && at && /^\d{1,16}$/.test(at) ? { pledgedAt: Number(at), code } : undefined
}
