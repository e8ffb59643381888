import type { PledgeRecord, WirePlace } from '../../../schema/wire.ts'
import { makeSecrets } from '../../../scripts/keys.ts'
import { composeRecord } from '../../../worker/badges/rules/record.ts'
import { makeSigner, signDocument, type Signer } from '../../../worker/receipts/actions/issue.ts'
import { composeReceipt, type Entry } from '../../../worker/receipts/rules/credential.ts'
import { composeDidDocument } from '../../../worker/receipts/rules/issuer.ts'
import type { Signed } from '../../../worker/receipts/rules/proof.ts'
import { composeStatusList } from '../../../worker/receipts/rules/status-list.ts'
import { makeSnapshot } from '../snapshot.ts'
import { addressOf, type Web } from './verifiers.ts'

/* A register of its own, as far as receipts go: the real rules and the real signer, without a database. */

export const NOW = Date.UTC(2026, 10, 25, 12)
export const ENTRY: Entry = { list: 1, position: 94_560, issue: 1 }

/** Somebody who signs under this origin, with a key that nobody has had before. */
export async function openRegister(origin: string): Promise<Signer> {
  const { ISSUER_KEY } = await makeSecrets()
  const issuerKey: JsonWebKey = JSON.parse(ISSUER_KEY)
  return await makeSigner({ publicOrigin: origin, siteName: 'The register', issuerKey })
}

export function makeRecord(
  origin: string,
  differs: Parameters<typeof makeSnapshot>[0] = {},
  places: WirePlace[] = [],
): PledgeRecord {
  const around = { handle: null, places, placesTotal: places.length, house: null, inspired: [] }
  return composeRecord(makeSnapshot(differs), around, origin).record
}

export async function signRecord(
  signer: Signer,
  record: PledgeRecord,
  entry = ENTRY,
): Promise<Signed> {
  return await signDocument(signer, composeReceipt(record, signer, { entry, now: NOW }), NOW)
}

export async function signList(signer: Signer, revoked: number[], number = 1): Promise<Signed> {
  return await signDocument(signer, await composeStatusList(signer, number, revoked, NOW), NOW)
}

/** What a verifier can fetch from this register: its keys, and its list with these bits set. */
export async function publish(
  signer: Signer,
  { revoked = [], retired = [] }: { revoked?: number[]; retired?: Signer[] } = {},
): Promise<Web> {
  const keys = [...retired, signer].map(({ keyId, publicKey }) => ({ id: keyId, publicKey }))
  return {
    [addressOf(signer.did)]: composeDidDocument(signer.did, keys),
    [`${signer.origin}/status/revocation/1`]: await signList(signer, revoked),
  }
}

type Json = { [name: string]: unknown }

/** An object inside another. */
export function take(from: Json, name: string): Json {
  const inner = from[name]
  if (typeof inner !== 'object' || inner === null) throw new Error(`It has no ${name}.`)
  return { ...inner }
}

/**
 * A forgery under a true signature: the receipt says the same as before in other words of JSON-LD, and where readers
 * look for its place on the status list, the place beside it stands.
 */
export function pointElsewhere(signed: Json): Json {
  const { id, ...status } = take(signed, 'credentialStatus')
  const { statusListCredential, statusListIndex } = status
  const list = 'https://www.w3.org/ns/credentials/status#statusListCredential'
  const credentialStatus = {
    // Without its type: that would protect the names that are given another meaning here.
    id,
    '@context': {
      statusListIndex: '@index',
      statusListCredential: { '@id': list, '@type': '@id' },
    },
    statusListIndex: String(Number(statusListIndex) ^ 1),
    statusListCredential,
  }
  return { ...signed, credentialStatus, '@included': [{ '@id': id, ...status }] }
}
