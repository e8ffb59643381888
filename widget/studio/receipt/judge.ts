import { listIds } from '../../../worker/receipts/rules/credential.ts'
import { nameDid } from '../../../worker/receipts/rules/issuer.ts'
import { parseMultikey } from '../../../worker/receipts/rules/multikey.ts'
import { fitsKey } from '../../../worker/receipts/rules/proof.ts'
import { readBit, statusListPath } from '../../../worker/receipts/rules/status-list.ts'
import { FOREIGN_FORM, LIST_FORM, readSigned, RECEIPT_FORM, type Signed } from './form.ts'
import { readCode, readTold, readToldByOthers, type Told, type ToldByOthers } from './told.ts'
import { isObject, type Json } from './unpack.ts'

/*
 * What a credential is, judged in the visitor's own browser. Only this register is asked, and only for its keys, its
 * list and its newest receipt: never by a name that the file gives.
 */

/** Asks this register for JSON by a path of ours. Null when it does not answer, or answers something else. */
export type Ask = (path: string) => Promise<unknown>
export type Register = { origin: string; ask: Ask }

export type Judgement =
  /** Somebody else's. `isWhole` is null where only its issuer could tell. */
  | { is: 'foreign'; told: ToldByOthers; isWhole: boolean | null }
  /** It says that it is ours, and is not what we signed. `code` is the record that it names, if it does. */
  | { is: 'altered'; code: string | null }
  | { is: 'unknown-key'; told: Told }
  /** We could not be asked for our keys. */
  | { is: 'could-not-tell'; told: Told }
  /**
   * Whole. `stands` is null where the list could not be read; `newer` is when a newer copy was signed. Where this one
   * does not stand, that is one with another place on the list, of which it is still to be seen.
   */
  | { is: 'whole'; told: Told; stands: boolean | null; newer: string | null }

export async function judge(credential: Json, register: Register): Promise<Judgement> {
  const did = nameDid(register.origin)
  if (readIssuer(credential) !== did) return await judgeForeign(credential)
  const told = readTold(credential, register.origin)
  const signed = readSigned(credential, RECEIPT_FORM)
  const place = readPlace(credential, register.origin)
  const altered = { is: 'altered', code: readCode(credential['id'], register.origin) } as const
  if (!told || !signed || !place) return altered
  // Two objects of one name are one to the signature: what they say could be swapped (spec/receipts, 3.3).
  const ids = listIds(credential)
  if (new Set(ids).size < ids.length) return altered
  const keys = readKeys(await register.ask('/.well-known/did.json'), did)
  if (!keys) return { is: 'could-not-tell', told }
  const key = keys.get(signed.proof.verificationMethod)
  if (!key) return { is: 'unknown-key', told }
  if (!(await isWhole(signed, key))) return altered
  const stands = await readStanding(place, { did, keys, register })
  const newer = stands === null ? null : await findNewer({ told, place, stands }, register)
  return { is: 'whole', told, stands, newer }
}

function readIssuer({ issuer }: Json): unknown {
  return isObject(issuer) ? issuer['id'] : issuer
}

async function isWhole(
  { document, proof }: Signed,
  key: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  try {
    return await fitsKey(document, proof, key)
  } catch {
    // It holds a word or an address that could not even be signed.
    return false
  }
}

type Keys = Map<string, Uint8Array<ArrayBuffer>>

/** The keys of a DID document by their full names. Null when it is none, or another's. */
function readKeys(document: unknown, did: string): Keys | null {
  if (!isObject(document) || document['id'] !== did) return null
  const { verificationMethod: methods, assertionMethod: named } = document
  if (!Array.isArray(methods) || !Array.isArray(named)) return null
  return new Map(
    methods.flatMap((method: unknown) => {
      if (!isObject(method) || !named.includes(method['id'])) return []
      const { id, publicKeyMultibase: written } = method
      const key = typeof written === 'string' ? parseMultikey(written) : null
      return typeof id === 'string' && key ? [[id, key] as const] : []
    }),
  )
}

/** Where its bit stands. Every receipt of ours says so, on a list of ours: null is an altered one. */
type Place = { path: string; address: string; index: number }

function readPlace({ credentialStatus }: Json, origin: string): Place | null {
  if (!isObject(credentialStatus)) return null
  const { statusListCredential: address, statusListIndex: index } = credentialStatus
  if (typeof address !== 'string' || typeof index !== 'string') return null
  const path = statusListPath(Number(/\/status\/revocation\/(\d{1,9})$/.exec(address)?.[1]))
  if (address !== origin + path || !/^\d{1,6}$/.test(index)) return null
  return { path, address, index: Number(index) }
}

/** Is its bit clear, on a list that we signed? Null where the list cannot be had, or is not ours. */
async function readStanding(
  { path, address, index }: Place,
  { did, keys, register }: { did: string; keys: Keys; register: Register },
): Promise<boolean | null> {
  const list = await register.ask(path)
  if (!isObject(list) || list['id'] !== address || readIssuer(list) !== did) return null
  const signed = readSigned(list, LIST_FORM)
  const key = signed ? keys.get(signed.proof.verificationMethod) : undefined
  if (!signed || !key || !(await isWhole(signed, key))) return null
  const { credentialSubject: bits } = list
  if (!isObject(bits) || bits['statusPurpose'] !== 'revocation') return null
  const bit = await readBit(String(bits['encodedList']), index)
  return bit === null ? null : !bit
}

/**
 * When a newer copy of the same receipt was signed, or null. A failure is no matter. Withdrawing a pledge ends its place
 * on the list, with every copy in that place; when the pledge comes back, its new receipt has another.
 */
async function findNewer(
  { told, place, stands }: { told: Told; place: Place; stands: boolean },
  { origin, ask }: Register,
): Promise<string | null> {
  const newest = await ask(`/p/${told.code}/receipt.json`)
  if (!isObject(newest)) return null
  const { validFrom: at } = newest
  const other = readPlace(newest, origin)
  const isElsewhere = other !== null && (other.path !== place.path || other.index !== place.index)
  const isNewer = typeof at === 'string' && Date.parse(at) > Date.parse(told.signedAt)
  return isNewer && (stands || isElsewhere) ? at : null
}

/** Of somebody else's badge we can only tell what is in it: where the key is in the issuer's own name (did:key). */
async function judgeForeign(credential: Json): Promise<Judgement> {
  const told = readToldByOthers(credential)
  const foreign = (whole: boolean | null): Judgement => ({ is: 'foreign', told, isWhole: whole })
  const issuer = readIssuer(credential)
  const written = /^did:key:(z6Mk\w+)$/.exec(typeof issuer === 'string' ? issuer : '')?.[1]
  const key = written ? parseMultikey(written) : null
  const signed = readSigned(credential, FOREIGN_FORM)
  if (!key || signed?.proof.verificationMethod !== `${String(issuer)}#${written}`) {
    return foreign(null)
  }
  try {
    return foreign(await fitsKey(signed.document, signed.proof, key))
  } catch {
    // Its words, or the number of those that look alike, are beyond us. They need not be beyond others.
    return foreign(null)
  }
}
