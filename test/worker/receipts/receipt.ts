import { env } from 'cloudflare:workers'
import { runOutbox } from '../../../worker/chores.ts'
import { readBit } from '../../../worker/receipts/rules/status-list.ts'
import { Visitor } from '../../support/worker/visitor.ts'

export type Receipt = {
  id: string
  validFrom: string
  name: string
  credentialStatus: { statusListIndex: string; statusListCredential: string }
  proof: { proofValue: string; verificationMethod: string }[]
}

/** Signs whatever is waiting to be signed, as the queue does right after a change. */
export async function signWaiting(clock: () => number = Date.now): Promise<void> {
  await runOutbox(env, clock)
}

export async function readReceipt(code: string): Promise<Receipt> {
  const response = await new Visitor().get(`/p/${code}/receipt.json`)
  if (!response.ok) throw new Error(await response.text())
  return await response.json()
}

/** Is the bit of this receipt set, as the published list has it? */
export async function isRevoked(
  { credentialStatus }: Receipt,
  get: (path: string) => Promise<Response> = async (path) => await new Visitor().get(path),
): Promise<boolean | null> {
  const { pathname } = new URL(credentialStatus.statusListCredential)
  const list = await (await get(pathname)).json<{ credentialSubject: { encodedList: string } }>()
  return await readBit(list.credentialSubject.encodedList, Number(credentialStatus.statusListIndex))
}

export async function listEntries(code: string) {
  const { results } = await env.DB.prepare(
    'SELECT issue, revoked_at IS NULL AS good FROM status_entries WHERE pledge_code = ? ORDER BY issue',
  )
    .bind(code)
    .all<{ issue: number; good: number }>()
  return results
}
