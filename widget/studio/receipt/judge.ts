import { listIds } from '../../../worker/receipts/rules/credential.ts'
import { nameDid } from '../../../worker/receipts/rules/issuer.ts'
import { parseMultikey } from '../../../worker/receipts/rules/multikey.ts'
import {
  fitsKey,
  OB_CONTEXT,
  UnknownContext,
  VC_CONTEXT,
  type Proof,
  type Unsigned,
} from '../../../worker/receipts/rules/proof.ts'
import { readBit, statusListPath } from '../../../worker/receipts/rules/status-list.ts'
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
  /** Whole. `stands` is null where the list could not be read; `newer` is when a newer copy was signed. */
  | { is: 'whole'; told: Told; stands: boolean | null; newer: string | null }

export async function judge(credential: Json, register: Register): Promise<Judgement> {
  const did = nameDid(register.origin)
  if (readIssuer(credential) !== did) return await judgeForeign(credential)
  const told = readTold(credential, register.origin)
  const signed = readSigned(credential, [VC_CONTEXT, OB_CONTEXT])
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
  const newer = stands ? await findNewer(told, register) : null
  return { is: 'whole', told, stands, newer }
}

function readIssuer({ issuer }: Json): unknown {
  return isObject(issuer) ? issuer['id'] : issuer
}

type Signed = { document: Unsigned; proof: Proof }

/** A document in exactly these contexts, with exactly one proof of the one kind that we make. */
function readSigned({ proof, ...document }: Json, contexts: string[]): Signed | null {
  const [only, ...more] = Array.isArray(proof) ? proof : [proof]
  const { '@context': named, ...rest } = document
  const isExact =
    Array.isArray(named) &&
    named.length === contexts.length &&
    contexts.every((context, i) => named[i] === context)
  return isExact &&
    isPlain([rest, only]) &&
    more.length === 0 &&
    isProof(only) &&
    isUnsigned(document)
    ? { document, proof: only }
    : null
}

/** Ours have eight. What goes deeper is nobody's receipt, and would exhaust whoever walks it. */
const DEEPEST = 32

/**
 * Has it only names, no words of JSON-LD itself? A `@context` further in gives our own names another meaning, and
 * `@included` says elsewhere what was signed: the signature then fits, and what stands where we look is not signed.
 */
function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (depth > DEEPEST) return false
  return Object.entries(value).every(
    ([name, inner]) => !name.startsWith('@') && isPlain(inner, depth + 1),
  )
}

function isUnsigned(document: Json): document is Unsigned {
  return Array.isArray(document['@context']) && typeof document['id'] === 'string'
}

function isProof(value: unknown): value is Proof {
  return (
    isObject(value) &&
    value['type'] === 'DataIntegrityProof' &&
    value['cryptosuite'] === 'eddsa-rdfc-2022' &&
    value['proofPurpose'] === 'assertionMethod' &&
    ['created', 'verificationMethod', 'proofValue'].every((n) => typeof value[n] === 'string')
  )
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
  const signed = readSigned(list, [VC_CONTEXT])
  const key = signed ? keys.get(signed.proof.verificationMethod) : undefined
  if (!signed || !key || !(await isWhole(signed, key))) return null
  const { credentialSubject: bits } = list
  if (!isObject(bits) || bits['statusPurpose'] !== 'revocation') return null
  const bit = await readBit(String(bits['encodedList']), index)
  return bit === null ? null : !bit
}

/** When a newer copy of the same receipt was signed, or null. A failure is no matter. */
async function findNewer({ code, signedAt }: Told, { ask }: Register): Promise<string | null> {
  const newest = await ask(`/p/${code}/receipt.json`)
  const at = isObject(newest) ? newest['validFrom'] : null
  return typeof at === 'string' && Date.parse(at) > Date.parse(signedAt) ? at : null
}

/** Of somebody else's badge we can only tell what is in it: where the key is in the issuer's own name (did:key). */
async function judgeForeign(credential: Json): Promise<Judgement> {
  const told = readToldByOthers(credential)
  const foreign = (whole: boolean | null): Judgement => ({ is: 'foreign', told, isWhole: whole })
  const issuer = readIssuer(credential)
  const written = /^did:key:(z6Mk\w+)$/.exec(typeof issuer === 'string' ? issuer : '')?.[1]
  const key = written ? parseMultikey(written) : null
  const signed = readSigned(credential, [VC_CONTEXT, OB_CONTEXT])
  if (!key || signed?.proof.verificationMethod !== `${String(issuer)}#${written}`) {
    return foreign(null)
  }
  try {
    return foreign(await fitsKey(signed.document, signed.proof, key))
  } catch (error) {
    return foreign(error instanceof UnknownContext ? null : false)
  }
}
