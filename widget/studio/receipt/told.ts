import { parseCode } from '../../../schema/code.ts'
import { isObject, type Json } from './unpack.ts'

/** What a receipt of ours says, as text. Whether it is true that we said so is another question. */
export type Told = {
  artist: string
  /** RFC 3339. */
  promisedAt: string
  signedAt: string
  words: string
  /** What was looked at, and where that is an address, which one. */
  checks: { told: string; address: string | null }[]
  code: string
}

/** Reads what a credential says in the places where ours say it. Null where something is missing or is no text. */
export function readTold(credential: Json, origin: string): Told | null {
  const { id, awardedDate, validFrom, credentialSubject, evidence } = credential
  if (!isObject(credentialSubject)) return null
  const { source, achievement } = credentialSubject
  if (!isObject(source) || !isObject(achievement) || !isObject(achievement['criteria'])) return null
  const code = readCode(id, origin)
  const told = {
    artist: source['name'],
    promisedAt: awardedDate,
    signedAt: validFrom,
    words: achievement['criteria']['narrative'],
  }
  const checks = Array.isArray(evidence) ? evidence.map(readCheck) : [null]
  return code !== null && isText(told) && checks.every((check) => check !== null)
    ? { ...told, code, checks }
    : null
}

/** The code of the pledge that a receipt of ours is named after, or null where it is named otherwise. */
export function readCode(id: unknown, origin: string): string | null {
  if (typeof id !== 'string' || !id.startsWith(`${origin}/p/`)) return null
  const written = /^([^/]+)\/receipt\.json#\d+$/.exec(id.slice(origin.length + 3))?.[1] ?? ''
  const code = parseCode(written)
  return code === written ? code : null
}

function readCheck(evidence: unknown): Told['checks'][number] | null {
  if (!isObject(evidence)) return null
  const { narrative: told, id = null } = evidence
  return typeof told === 'string' && (id === null || typeof id === 'string')
    ? { told, address: id }
    : null
}

function isText<K extends string>(values: { [name in K]: unknown }): values is {
  [name in K]: string
} {
  return Object.values(values).every((value) => typeof value === 'string')
}

/**
 * What somebody else's badge says of itself: its name, and who says that they gave it. Anybody can take any name,
 * ours too: `id` is what a name stands for.
 */
export type ToldByOthers = { name: string | null; issuer: string | null; id: string | null }

export function readToldByOthers({ name, issuer }: Json): ToldByOthers {
  const who = isObject(issuer) ? issuer : { id: issuer }
  return { name: asText(name), issuer: asText(who['name']), id: asText(who['id']) }
}

function asText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
