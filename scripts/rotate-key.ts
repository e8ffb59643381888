import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parseArgs, parseEnv } from 'node:util'
import { makeSigner } from '../worker/receipts/actions/issue.ts'
import { ROOT } from './build/paths.ts'
import { makeSecrets } from './keys.ts'
import { OFFLINE, WRANGLER } from './start/bundle.ts'
import { prepareDevVars, replaceVariable } from './start/dev-vars.ts'
import { readSettings, type Settings } from './start/settings.ts'
import { lendStorage, type D1 } from './start/storage.ts'

/*
 * `npm run rotate-key`: a new key to sign receipts with. What the old one signed stays good, because the service
 * goes on publishing its public half. With `--leaked` that ends: the old key (or the one that is named) no longer
 * counts, and an errand of the service signs everything anew that it had signed. With `--remote` all of this
 * happens on Cloudflare instead of on this machine.
 */

const DEV_VARS = `${ROOT}.dev.vars`
const USAGE = 'npm run rotate-key [-- --leaked[=key-…]] [--remote]'
const KEY_ID = /^key-[0-9a-f]{16}$/

const order = readOrder(process.argv.slice(2))
const wanted = readSettings(process.env, process.env['INIT_CWD'] ?? process.cwd())
const complaint =
  'complaint' in order
    ? order.complaint
    : 'complaint' in wanted
      ? wanted.complaint
      : order.remote
        ? await rotateRemotely(order)
        : await rotateLocally(order, wanted)
if (complaint) {
  console.error(complaint)
  process.exitCode = 1
}

/** `leaked`: the id of the key to drop, `present` for the one that signs now, or null for none. */
type Order = { leaked: string | null; remote: boolean }

function readOrder(args: string[]): Order | { complaint: string } {
  try {
    // `--leaked` alone means the key of now; parseArgs knows no option that may have a value.
    const { values } = parseArgs({
      args: args.map((arg) => (arg === '--leaked' ? '--leaked=present' : arg)),
      options: { leaked: { type: 'string' }, remote: { type: 'boolean' } },
    })
    const { leaked = null, remote = false } = values
    if (leaked !== null && leaked !== 'present' && !KEY_ID.test(leaked)) {
      return { complaint: `“${leaked}” is no key: /.well-known/did.json names them. ${USAGE}` }
    }
    if (remote && leaked === 'present') {
      return { complaint: `Say which one leaked: /.well-known/did.json names them. ${USAGE}` }
    }
    return { leaked, remote }
  } catch (error) {
    return { complaint: `${error instanceof Error ? error.message : String(error)}. ${USAGE}` }
  }
}

async function rotateLocally({ leaked }: Order, settings: Settings): Promise<string | null> {
  const vars = await prepareDevVars(DEV_VARS)
  if ('complaint' in vars) return vars.complaint
  const present = await nameKey(vars.variables['ISSUER_KEY'] ?? '')
  if (!present)
    return `${DEV_VARS}: ISSUER_KEY is no Ed25519 key. Take the line out: npm start makes one.`
  const dropped = leaked === 'present' ? present : leaked
  let unknown: string | null = null
  const refused = await lendStorage(settings, async (db) => {
    if (dropped && dropped !== present && !(await isKnown(db, dropped))) {
      unknown = `This register has never signed with ${dropped}: /.well-known/did.json names its keys.`
      return
    }
    // First: killed between the two, this script is run again and finds the same key still to be replaced.
    if (dropped) await db.batch(writeDrop(dropped).map((line) => db.prepare(line)))
    if (!dropped || dropped === present) await replacePresent()
  })
  if (refused ?? unknown) return refused ?? unknown
  const now = await nameKey(parseEnv(readFileSync(DEV_VARS, 'utf8'))['ISSUER_KEY'] ?? '')
  if (now !== present) console.log(`From the next npm start on, receipts are signed with ${now}.`)
  console.log(
    dropped
      ? `${dropped} no longer counts: what it has signed is signed anew after the next npm start.`
      : `What ${present} has signed stays good.`,
  )
  return null
}

async function replacePresent(): Promise<void> {
  replaceVariable(DEV_VARS, 'ISSUER_KEY', (await makeSecrets()).ISSUER_KEY)
}

async function rotateRemotely({ leaked }: Order): Promise<string | null> {
  const { ISSUER_KEY } = await makeSecrets()
  if (!wrangler(['secret', 'put', 'ISSUER_KEY'], ISSUER_KEY)) return 'The key was not replaced.'
  console.log(`Receipts are signed with ${await nameKey(ISSUER_KEY)} from now on.`)
  if (!leaked) return null
  const asked = wrangler([
    'd1',
    'execute',
    'DB',
    '--remote',
    '--command',
    writeDrop(leaked).join(';'),
  ])
  if (!asked) return `The new key is in place, but ${leaked} still counts: run this again.`
  console.log(`${leaked} no longer counts: what it has signed is being signed anew.`)
  return null
}

/**
 * At once the key counts no more, whatever else waits to be done; signing everything anew is an errand of the service.
 * The same as dropKeyStatements in worker/receipts/store.ts. `key` is checked: it can hold no quote.
 */
function writeDrop(key: string): string[] {
  const errand = JSON.stringify({ kind: 'drop-key', key })
  const now = Date.now()
  return [
    `INSERT INTO issuer_keys (id, public_key, first_used_at, dropped_at) VALUES ('${key}', '', ${now}, ${now}) ON CONFLICT (id) DO UPDATE SET dropped_at = coalesce(dropped_at, ${now})`,
    `UPDATE status_lists SET version = version + 1, key_id = NULL WHERE key_id = '${key}'`,
    `INSERT INTO outbox (id, errand, created_at, due_at) VALUES ('drop-key-${key}', '${errand}', ${now}, ${now}) ON CONFLICT (id) DO UPDATE SET due_at = ${now}`,
  ]
}

async function isKnown(db: D1, key: string): Promise<boolean> {
  return (await db.prepare('SELECT 1 FROM issuer_keys WHERE id = ?').bind(key).first()) !== null
}

/** The id under which a key's public half is published, or null when it is no key. */
async function nameKey(jwk: string): Promise<string | null> {
  try {
    const signer = await makeSigner({
      publicOrigin: 'https://register.example',
      siteName: '',
      issuerKey: JSON.parse(jwk),
    })
    return signer.keyId
  } catch {
    return null
  }
}

/** A secret goes in by its standard input: what stands in a command line is seen by everybody on the machine. */
function wrangler(args: string[], input?: string): boolean {
  const { status } = spawnSync(process.execPath, [WRANGLER, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...OFFLINE },
    stdio: [input === undefined ? 'inherit' : 'pipe', 'inherit', 'inherit'],
    ...(input === undefined ? {} : { input }),
  })
  return status === 0
}
