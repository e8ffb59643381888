import { parseCode } from '../../../schema/code.ts'
import { fail, succeed, type Result } from '../../../schema/result.ts'
import type { AppContext } from '../../http/factory.ts'
import { findOwn } from '../actions/withdraw.ts'
import type { Snapshot } from '../rules.ts'
import { findSnapshot } from '../store.ts'

/** The pledge that this address names, when it is the signed-in artist's. Fails with `unknown-code` or `not-yours`. */
export async function findOwnSnapshot(c: AppContext): Promise<Result<Snapshot>> {
  const code = parseCode(c.req.param('code') ?? '')
  if (!code) return fail('unknown-code')
  const own = await findOwn(c.var, { code, accountId: c.var.session.accountId })
  if (!own.ok) return own
  const snapshot = await findSnapshot(c.var.db, code)
  return snapshot ? succeed(snapshot) : fail('unknown-code')
}
