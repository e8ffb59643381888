/** `did:web:register.example`; a port as `%3A` (https://w3c-ccg.github.io/did-method-web/). */
export function nameDid(origin: string): string {
  return `did:web:${encodeURIComponent(new URL(origin).host)}`
}

export type PublicKey = { id: string; publicKey: string }

/**
 * The issuer's DID document. Retired keys stay in it, because what they signed is still true; a key that leaked
 * does not. Every key has its full name: verifiers compare strings.
 */
export function composeDidDocument(did: string, keys: PublicKey[]): object {
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    verificationMethod: keys.map(({ id, publicKey }) => ({
      id: `${did}#${id}`,
      type: 'Multikey',
      controller: did,
      publicKeyMultibase: publicKey,
    })),
    assertionMethod: keys.map(({ id }) => `${did}#${id}`),
  }
}
