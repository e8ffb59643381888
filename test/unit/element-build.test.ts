import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { describe, it } from 'vitest'
import { parseCode } from '../../schema/code.ts'
import { CLAIM } from '../../schema/wire.ts'
import { bundleElement } from '../../scripts/build/element.ts'
import { ASSETS, OLD_BUILDS } from '../../scripts/build/paths.ts'
import { checkElementBytes } from '../../scripts/check/bytes.ts'
import { readCode } from '../../widget/badge/status.ts'
import { OTHERS } from '../../widget/badge/texts/read.ts'
import { VERSION } from '../../widget/badge/version.ts'

function hash(script: Buffer): string {
  return `sha384-${createHash('sha384').update(script).digest('base64')}`
}

async function readHashes(): Promise<object> {
  return JSON.parse(await readFile(`${ASSETS}widget/integrity.json`, 'utf8'))
}

describe('the built element', () => {
  it('is the same bytes every time', async ({ expect }) => {
    expect(await bundleElement()).toBe(await bundleElement())
  })

  it('is one file that loads nothing else, writes no style and evaluates nothing', async ({
    expect,
  }) => {
    const script = await bundleElement()
    expect(script).not.toMatch(/\bimport\s*[({"'*]|\bfrom\s*["']/)
    expect(script).not.toMatch(/\beval\(|new Function|createElement\("style"\)|style=/)
    expect(script).not.toMatch(/localStorage|sessionStorage|indexedDB|\bcookie\b|sendBeacon/)
  })

  it('names the Trusted Types policy human-badge, and lit-html nowhere', async ({ expect }) => {
    const script = await bundleElement()
    expect(script.split('createPolicy("human-badge"')).toHaveLength(2)
    expect(script).not.toContain('"lit-html"')
  })

  it('keeps to its byte budget', async ({ expect }) => {
    await expect(checkElementBytes()).resolves.toBeUndefined()
  })

  it('stands at both addresses with the hash that integrity.json prints', async ({ expect }) => {
    const evergreen = await readFile(`${ASSETS}widget/v1/human-badge.js`)
    const exact = await readFile(`${ASSETS}widget/${VERSION}/human-badge.js`)
    expect(evergreen.equals(exact)).toBe(true)
    expect(await readHashes()).toHaveProperty([VERSION, 'human-badge.js'], hash(exact))
  })

  it('stands beside the builds of before, which never change', async ({ expect }) => {
    const hashes = await readHashes()
    const released = (await readdir(OLD_BUILDS)).toSorted()
    expect(Object.keys(hashes)).toEqual([...released, VERSION])
    expect(hashes).toHaveProperty(
      ['1.0.0', 'human-badge.js'],
      'sha384-ndkFjIID3mM8Gz/Ty2OTbS0Qff1r8mzrcpmQYKvnrDHDsA/wvvUBQtSa+NEx6xK5',
    )
    for (const version of released) {
      const served = await readFile(`${ASSETS}widget/${version}/human-badge.js`)
      expect(hashes).toHaveProperty([version, 'human-badge.js'], hash(served))
    }
  })

  it('has its languages beside it, each one small file', async ({ expect }) => {
    for (const language of OTHERS) {
      const table = await readFile(`${ASSETS}widget/${VERSION}/${language}.json`, 'utf8')
      expect(JSON.parse(table)).toHaveProperty('status.active[0]', CLAIM)
    }
  })

  it('is sent so that any page may load it, for an hour or for ever', async ({ expect }) => {
    const headers = await readFile(`${ASSETS}_headers`, 'utf8')
    const rules = new Map(headers.split('\n\n').map((rule) => [rule.split('\n')[0], rule]))
    expect(rules.get('/widget/v1/*')).toContain('max-age=3600, stale-while-revalidate=86400')
    expect(rules.get(`/widget/${VERSION}/*`)).toContain('max-age=31536000, immutable')
    for (const path of [
      '/widget/v1/*',
      `/widget/${VERSION}/*`,
      '/widget/1.0.0/*',
      '/widget/integrity.json',
    ]) {
      expect(rules.get(path)).toContain('Access-Control-Allow-Origin: *')
      expect(rules.get(path)).toContain('Cross-Origin-Resource-Policy: cross-origin')
      expect(rules.get(path)).toContain('X-Content-Type-Options: nosniff')
    }
  })
})

describe('the element and the Worker', () => {
  it('read codes alike', ({ expect }) => {
    for (const written of [
      'K3V9X2AM',
      'k3v9-x2am',
      ' k3v9 x2am ',
      'OIL0-0000',
      '',
      'K3V9X2A',
      'K3V9X2AU',
      'ÅÅÅÅÅÅÅÅ',
    ])
      expect(readCode(written)).toBe(parseCode(written))
  })
})
