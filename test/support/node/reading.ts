import type { Signer } from '../../../worker/receipts/actions/issue.ts'
import type { Signed } from '../../../worker/receipts/rules/proof.ts'
import { judge, type Judgement } from '../../../widget/studio/receipt/judge.ts'
import type { Json } from '../../../widget/studio/receipt/unpack.ts'
import { makeRecord, openRegister, publish, signRecord } from './receipts.ts'
import type { Web } from './verifiers.ts'

/* A visitor on /check, at a register that is nothing but what it publishes. */

export const ORIGIN = 'https://register.example'

/** What /check says of this credential, at a register that answers with these documents and nothing else. */
export async function read(credential: object, web: Web): Promise<Judgement> {
  return await judge(copy(credential), {
    origin: ORIGIN,
    ask: async (path) => web[ORIGIN + path] ?? null,
  })
}

/** As it is when it was read from its text. */
export function copy(credential: object): Json {
  return JSON.parse(JSON.stringify(credential))
}

/** A register, one receipt of it, and what it publishes. */
export async function open(): Promise<{ register: Signer; signed: Signed; web: Web }> {
  const register = await openRegister(ORIGIN)
  const signed = await signRecord(register, makeRecord(ORIGIN))
  return { register, signed, web: await publish(register) }
}

/** A receipt under somebody's own key, which is their name (did:key). */
export async function openForeign(): Promise<Signer> {
  const other = await openRegister('https://other.example')
  return { ...other, did: `did:key:${other.publicKey}`, keyId: other.publicKey }
}
