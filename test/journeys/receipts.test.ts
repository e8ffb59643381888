import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it, vi } from 'vitest'
import { ROOT } from '../../scripts/build/paths.ts'
import { makePicture, makePledge } from '../support/node/artist.ts'
import { startBrowser } from '../support/node/browser.ts'
import { pointElsewhere } from '../support/node/receipts.ts'
import { startService, type Service } from '../support/node/service.ts'
import { unbakePng, unbakeSvg } from '../support/node/verifiers.ts'

/*
 * An engineer who has only /docs/receipts: the scripts on that page are taken from it and run as they stand, against
 * the real service. A made-up resolver takes https to a service on this machine, for the verifier that asks for it.
 */

const NAME = 'Ada ]]> <&> 🙂 שלום'
const EMAIL = 'ada@example.com'
const OVER_HTTPS = `const real = globalThis.fetch
globalThis.fetch = (input, init) => {
  const url = input instanceof Request ? input.url : String(input)
  return real(url.replace(/^https:\\/\\/localhost/, 'http://localhost'), init)
}
`

let service: Service
let browser: Browser
let page: Page
let folder: string
let code: string

beforeAll(async () => {
  service = await startService()
  browser = await startBrowser()
  page = await browser.newPage()
  folder = mkdtempSync(join(tmpdir(), 'human-intelligence-receipts-'))
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'over-https.mjs'), OVER_HTTPS)
  code = await makePledge(page, service, { name: NAME, email: EMAIL })
  await page.getByLabel('Photo or scan of your drawing').setInputFiles(await makePicture())
  await page.getByLabel('What would you tell a friend').fill(`${NAME} drew this`)
  await page.getByRole('button', { name: 'Use this drawing' }).click()
  await page.getByRole('link', { name: 'Download your badge' }).first().waitFor()
  await page.goto(`${service.origin}/docs/receipts`)
  for (const file of ['check.mjs', 'core.mjs']) {
    const listing = page.locator(`[data-listing="${file}"]`)
    writeFileSync(join(folder, file), (await listing.textContent()) ?? '')
  }
}, 90_000)
afterAll(async () => {
  await browser.close()
  await service.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs a script of the page in its folder, and gives the last line that it printed. */
async function run(...args: string[]): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>()
  execFile(process.execPath, args, { cwd: folder }, (_, stdout) => resolve(stdout))
  return (await promise).trim().split('\n').at(-1) ?? ''
}

/** What both verifiers of the page say of this file, in the folder. `before` is imported before they are. */
async function askBoth(file: string, ...before: string[]): Promise<string[]> {
  const imports = before.flatMap((module) => ['--import', module])
  return [
    await run(...imports, 'check.mjs', file),
    await run('--import', './over-https.mjs', ...imports, 'core.mjs', file),
  ]
}

const GOOD = `GOOD: ${NAME}: created with human intelligence`
const ALTERED = 'NOT GOOD: altered, or not signed by this issuer'
const ENDED = 'NOT GOOD: withdrawn or suspended'

async function fetchReceipt(ending = 'json'): Promise<Buffer> {
  const response = await fetch(`${service.origin}/p/${code}/receipt.${ending}`)
  return Buffer.from(await response.arrayBuffer())
}

/** The receipt as text, once an errand has signed it in a way that `fits`. */
async function waitForReceipt(fits: (text: string) => boolean): Promise<string> {
  return await vi.waitUntil(
    async () => {
      const text = (await fetchReceipt()).toString()
      return text.includes('proofValue') && fits(text) ? text : null
    },
    { timeout: 30_000, interval: 200 },
  )
}

/** The key that signed it. */
function keyOf(receipt: string): string {
  return /#(key-[0-9a-f]{16})"/.exec(receipt)?.[1] ?? ''
}

function save(file: string, content: string | Uint8Array): string {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), content)
  return file
}

/** `npm run rotate-key`, while the service is down. */
async function rotateKey(...args: string[]): Promise<string[]> {
  const { promise, resolve } = Promise.withResolvers<string[]>()
  await service.restart(async (project, env) => {
    const script = [join(project, 'scripts/rotate-key.ts'), ...args]
    const options = { cwd: project, env: { ...process.env, ...env } }
    execFile(process.execPath, script, options, (_, stdout) => resolve(stdout.trim().split('\n')))
    await promise
  })
  return await promise
}

describe('a receipt', () => {
  it('is good to two public verifiers, by itself and out of both pictures', async ({ expect }) => {
    const text = await waitForReceipt((receipt) => receipt.includes('drew this'))
    expect(await askBoth(save('receipt.json', text))).toEqual([
      expect.stringContaining(GOOD),
      expect.stringContaining(GOOD),
    ])
    const fromPng = unbakePng(await fetchReceipt('png'))
    const fromSvg = unbakeSvg((await fetchReceipt('svg')).toString())
    expect([fromPng.length, fromSvg.length]).toEqual([1, 1])
    for (const baked of [...fromPng, ...fromSvg]) {
      expect(JSON.parse(baked)).toEqual(JSON.parse(text))
      expect(await run('check.mjs', save('baked.json', baked))).toContain(GOOD)
    }
  })

  it('is checked with the very packages that the page tells to install', async ({ expect }) => {
    await page.goto(`${service.origin}/docs/receipts`)
    const listing = (await page.locator('[data-listing="install"]').textContent()) ?? ''
    const named = [...listing.matchAll(/(@[\w-]+\/[\w-]+)@(\S+)/g)]
    expect(named.length).toBe(6)
    for (const [, name = '', version = ''] of named) {
      const installed = JSON.parse(
        readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'),
      )
      expect(`${name} ${installed.version}`.startsWith(`${name} ${version}`)).toBe(true)
    }
  })

  it('is refused by both with one letter changed', async ({ expect }) => {
    const text = (await fetchReceipt()).toString()
    const said = await askBoth(save('changed.json', text.replace('drew this', 'drew thus')))
    expect(said).toEqual([ALTERED, ALTERED])
  })

  it.for([
    [
      'its checks stand under their full address',
      '"evidence":[],"https://www.w3.org/2018/credentials#evidence":',
    ],
    ['something is hidden from scripts', '"__proto__":{"name":"Eva"},"evidence":'],
  ] as const)('is refused by both when %s', async ([, instead], { expect }) => {
    const text = (await fetchReceipt()).toString()
    const said = await askBoth(save('restated.json', text.replace('"evidence":', instead)))
    expect(said).toEqual([ALTERED, ALTERED])
  })

  it('could not be told while nobody answers, or not the register', async ({ expect }) => {
    const file = save('asked.json', await fetchReceipt())
    await service.restart(async () => {
      const { host } = new URL(service.origin)
      const silent = `://${host}/.well-known/did.json`
      expect(await askBoth(file)).toEqual([
        `COULD NOT TELL: Nobody answers at http${silent}`,
        `COULD NOT TELL: Nobody answers at https${silent}`,
      ])
    })
    const answers = {
      'error.mjs': `async () => Response.json({ title: 'Busy' }, { status: 503 })`,
      'portal.mjs': `async () => new Response('<p>Welcome to our hotel')`,
      // The keys answer, the list does not.
      'no-list.mjs': `((ask) => async (...asked) => {
        if (String(asked[0].url ?? asked[0]).includes('/status/')) throw new TypeError('Nobody.')
        return await ask(...asked)
      })(globalThis.fetch)`,
    }
    for (const [module, answer] of Object.entries(answers)) {
      save(module, `globalThis.fetch = ${answer}`)
      for (const said of await askBoth(file, `./${module}`)) {
        expect(said).toMatch(/^COULD NOT TELL: Nobody answers at/)
      }
    }
  })

  it('can be checked with the export alone, by somebody who can ask nobody', async ({ expect }) => {
    const download = page.waitForEvent('download')
    await page.goto(`${service.origin}/studio/export`).catch(() => null)
    const zip = readFileSync(await (await download).path())
    for (const [path, content] of Object.entries(unzipSync(zip))) {
      if (path.startsWith('receipts/')) save(path, content)
    }
    save('nobody.mjs', 'globalThis.fetch = () => { throw new Error("There is nobody.") }')
    const step = `receipts/${code}.json`
    expect(await run('--import', './nobody.mjs', 'check.mjs', step, 'receipts/')).toContain(GOOD)
    expect(await run('--import', './nobody.mjs', 'check.mjs', step)).toContain('COULD NOT TELL')
    expect(await run('check.mjs', step, 'elsewhere/')).toContain('COULD NOT TELL: There is no')
  })

  it('stays good when its key is retired, and is signed anew when that key has leaked', async ({
    expect,
  }) => {
    const first = (await fetchReceipt()).toString()
    const [fresh, stays] = await rotateKey()
    expect(stays).toBe(`What ${keyOf(first)} has signed stays good.`)
    expect(await run('check.mjs', save('old.json', first))).toContain(GOOD)

    expect(await rotateKey(`--leaked=${keyOf(first)}`)).toEqual([
      `${keyOf(first)} no longer counts: what it has signed is signed anew after the next npm start.`,
    ])
    const anew = await waitForReceipt((receipt) => keyOf(receipt) !== keyOf(first))
    expect(fresh).toContain(keyOf(anew))
    expect(await askBoth(save('old.json', first))).toEqual([ALTERED, ALTERED])
    expect(await askBoth(save('anew.json', anew))).toEqual([
      expect.stringContaining(GOOD),
      expect.stringContaining(GOOD),
    ])
  }, 90_000)

  it('says that it is withdrawn, also after the pledge came back with a new one', async ({
    expect,
  }) => {
    const given = save('given.json', (await fetchReceipt()).toString())
    await page.goto(`${service.origin}/studio/${code}/withdraw`)
    await page.getByText('every copy of it that you gave away').waitFor()
    await page.getByRole('button', { name: 'Withdraw the pledge' }).click()
    await page.getByText('now reads that it does not stand').waitFor()
    expect(await askBoth(given)).toEqual([ENDED, ENDED])
    // Under the true signature, and with another place on the list where it is looked for.
    const forged = pointElsewhere(JSON.parse(readFileSync(join(folder, given), 'utf8')))
    expect(await run('check.mjs', save('forged.json', JSON.stringify(forged)))).toBe(ALTERED)

    await page.getByRole('button', { name: /Take it back/ }).click()
    expect(await service.readMail(EMAIL, /back into force/)).toContain('You have a new receipt')
    const text = await waitForReceipt((receipt) => receipt.includes('receipt.json#2'))
    expect(await run('check.mjs', save('second.json', text))).toContain(GOOD)
    expect(await run('check.mjs', given)).toBe(ENDED)
  })
})
