import { parseCode } from '../../../schema/code.ts'
import { fail, succeed, type Result } from '../../../schema/result.ts'
import type { PledgeRecord } from '../../../schema/wire.ts'
import type { AppContext } from '../../http/factory.ts'
import { findOwn } from '../../pledges/actions/withdraw.ts'
import { viewRecord } from '../store.ts'

export async function readRecord(c: AppContext, code: string): Promise<PledgeRecord | null> {
  const found = await viewRecord(c.var.db, code)
  // Written by composeRecord, whose type is PledgeRecord.
  return found ? JSON.parse(found) : null
}

/** The record of a pledge of one's own, under the code in the address. Fails with `unknown-code` or `not-yours`. */
export async function readOwnRecord(c: AppContext): Promise<Result<PledgeRecord>> {
  const code = parseCode(c.req.param('code') ?? '')
  if (!code) return fail('unknown-code')
  const own = await findOwn(c.var, { code, accountId: c.var.session.accountId })
  if (!own.ok) return own
  const record = await readRecord(c, code)
  return record ? succeed(record) : fail('unknown-code')
}
