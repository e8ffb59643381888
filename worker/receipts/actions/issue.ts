import type { Config } from '../../config.ts'
import { sha256Hex } from '../../hash.ts'
import { nameDid } from '../rules/issuer.ts'
import { printMultibase, printMultikey, readJwk } from '../rules/multikey.ts'
import { hashForSigning, makeProofOptions, type Signed, type Unsigned } from '../rules/proof.ts'
import type { Issuer } from '../rules/credential.ts'

/** Who signs: this service, under its canonical origin, with the key of today. */
export type Signer = Issuer & {
  /** What stands behind the `#` of the DID. No multikey: some verifiers would not even ask us for it. */
  keyId: string
  /** Multikey. */
  publicKey: string
  sign: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>
}

const signers = new WeakMap<Config, Promise<Signer>>()

/** The signer of this configuration; the key is imported once for each isolate. */
export async function findSigner(config: Config): Promise<Signer> {
  const known = signers.get(config)
  if (known) return await known
  const made = makeSigner(config)
  signers.set(config, made)
  return await made
}

export async function makeSigner({
  publicOrigin,
  siteName,
  issuerKey,
}: Pick<Config, 'publicOrigin' | 'siteName' | 'issuerKey'>): Promise<Signer> {
  const key = await crypto.subtle.importKey('jwk', issuerKey, 'Ed25519', false, ['sign'])
  const raw = readJwk(issuerKey)
  return {
    did: nameDid(publicOrigin),
    origin: publicOrigin,
    name: siteName,
    keyId: await nameKey(raw),
    publicKey: printMultikey(raw),
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign('Ed25519', key, bytes)),
  }
}

async function nameKey(raw: Uint8Array<ArrayBuffer>): Promise<string> {
  return `key-${(await sha256Hex(raw)).slice(0, 16)}`
}

/** Signs a document: one eddsa-rdfc-2022 proof. Throws when it holds what its contexts do not define. */
export async function signDocument(
  signer: Signer,
  document: Unsigned,
  now: number,
): Promise<Signed> {
  const options = makeProofOptions(`${signer.did}#${signer.keyId}`, now)
  const signature = await signer.sign(await hashForSigning(document, options))
  return { ...document, proof: [{ ...options, proofValue: printMultibase(signature) }] }
}
