import { parseCode } from '../../../schema/code.ts'
import { fail, succeed, type Result } from '../../../schema/result.ts'
import type { PledgeRecord } from '../../../schema/wire.ts'
import type { AppContext } from '../../http/factory.ts'
import { findOwn } from '../../pledges/actions/withdraw.ts'
import { findRecord } from '../store.ts'

/** The record of a pledge of one's own, under the code in the address. Fails with `unknown-code` or `not-yours`. */
export async function readOwnRecord(c: AppContext): Promise<Result<PledgeRecord>> {
  const code = parseCode(c.req.param('code') ?? '')
  if (!code) return fail('unknown-code')
  const own = await findOwn(c.var, { code, accountId: c.var.session.accountId })
  if (!own.ok) return own
  const record = await findRecord(c.var.db, code)
  return record ? succeed(record) : fail('unknown-code')
}
