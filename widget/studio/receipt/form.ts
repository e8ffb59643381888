import { LIST_NAMES, RECEIPT_NAMES } from '../../../worker/receipts/rules/names.ts'
import {
  OB_CONTEXT,
  VC_CONTEXT,
  type Proof,
  type Unsigned,
} from '../../../worker/receipts/rules/proof.ts'
import { isObject, type Json } from './unpack.ts'

/*
 * The form of a signed document, looked at before its signature is. A signature is of what is said, and JSON-LD can say
 * it in many ways: we read it in certain places, and only where it cannot stand in others too. And whoever puts a
 * document into the canonical form works long on a large one, so that what is too large is not even tried.
 */

/** What a document may have in it. */
export type Form = {
  contexts: string[]
  mayName: (name: string) => boolean
  /** In UTF-16 units, names included. */
  mostLetters: number
  /** Null and the empty list say nothing in JSON-LD, whatever stands there: they could hide what is said elsewhere. */
  mayHaveNothing: boolean
}

/** The largest that the forms of this register allow has 155,000: 50 long addresses, and 2000 emoji twice. */
const OUR_LETTERS = 200_000

export const RECEIPT_FORM: Form = {
  contexts: [VC_CONTEXT, OB_CONTEXT],
  mayName: (name) => RECEIPT_NAMES.has(name),
  mostLetters: OUR_LETTERS,
  mayHaveNothing: false,
}

export const LIST_FORM: Form = {
  contexts: [VC_CONTEXT],
  mayName: (name) => LIST_NAMES.has(name),
  mostLetters: OUR_LETTERS,
  mayHaveNothing: false,
}

/**
 * Somebody else's badge: any name, but no word of JSON-LD itself, no address that stands for a name, and not the one
 * that JavaScript takes for something else. It may hold a picture: one long text is no work.
 */
export const FOREIGN_FORM: Form = {
  contexts: [VC_CONTEXT, OB_CONTEXT],
  mayName: (name) => !name.startsWith('@') && !name.includes(':') && name !== '__proto__',
  mostLetters: Infinity,
  mayHaveNothing: true,
}

export type Signed = { document: Unsigned; proof: Proof }

/** A document of this form, with exactly one proof of the one kind that we make. Null where it is not that. */
export function readSigned({ proof, ...document }: Json, form: Form): Signed | null {
  const [only, ...more] = Array.isArray(proof) ? proof : [proof]
  const { '@context': named, ...rest } = document
  const isExact =
    Array.isArray(named) &&
    named.length === form.contexts.length &&
    form.contexts.every((context, i) => named[i] === context)
  return isExact &&
    more.length === 0 &&
    hasForm([rest, only], form) &&
    isProof(only) &&
    isUnsigned(document)
    ? { document, proof: only }
    : null
}

/** Ours have eight. What goes deeper is nobody's receipt, and would exhaust whoever walks it. */
const DEEPEST = 32
/** Ours have fewer than 500, with 50 places. A thousand take a tenth of a second, and a hundred thousand minutes. */
const MOST_VALUES = 1000

function hasForm(value: unknown, { mayName, mostLetters, mayHaveNothing }: Form): boolean {
  let values = 0
  let letters = 0
  const isFine = (one: unknown, depth: number): boolean => {
    values += 1
    if (values > MOST_VALUES || depth > DEEPEST) return false
    if (typeof one === 'string') letters += one.length
    if (letters > mostLetters) return false
    if (typeof one !== 'object') return true
    if (one === null) return mayHaveNothing
    if (Array.isArray(one)) {
      return (mayHaveNothing || one.length > 0) && one.every((inner) => isFine(inner, depth + 1))
    }
    return Object.entries(one).every(([name, inner]) => {
      letters += name.length
      return mayName(name) && isFine(inner, depth + 1)
    })
  }
  return isFine(value, 0)
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
