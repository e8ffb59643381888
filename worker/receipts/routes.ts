import { findSigner } from './actions/issue.ts'
import { describeIssuer } from './actions/keys.ts'
import { readStatusList, type ReceiptDeps } from './actions/status-list.ts'
import { factory, type AppContext } from '../http/factory.ts'
import { embedHeaders } from '../http/headers.ts'
import { respondLive } from '../http/live.ts'
import { respondProblem } from '../http/problem.tsx'

/** Older verifiers read only types that contain "json". */
export const CREDENTIAL_TYPE = 'application/vc+ld+json'
const DID_TYPE = 'application/did+ld+json'

/** What a verifier asks us for: the issuer's keys, and which receipts do not stand any more. */
export const receipts = factory
  .createApp()
  .get('/.well-known/did.json', embedHeaders, async (c) => {
    const text = JSON.stringify(await describeIssuer(await takeReceiptDeps(c)), null, 2)
    return await respondLive(c, text, DID_TYPE)
  })
  .get('/status/revocation/:number{[1-9][0-9]{0,8}}', embedHeaders, async (c) => {
    const list = await readStatusList(await takeReceiptDeps(c), Number(c.req.param('number')))
    if (!list.ok) return respondProblem(c, list.problem)
    return await respondLive(c, list.value, CREDENTIAL_TYPE)
  })

export async function takeReceiptDeps(c: AppContext): Promise<ReceiptDeps> {
  const { db, clock, config } = c.var
  return { db, clock, signer: await findSigner(config) }
}
