import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { describe, it } from 'vitest'
import { parseCode } from '../../schema/code.ts'
import { bundleElement } from '../../scripts/build/element.ts'
import { ASSETS } from '../../scripts/build/paths.ts'
import { checkElementBytes } from '../../scripts/check/bytes.ts'
import { readCode } from '../../widget/badge/status.ts'
import { VERSION } from '../../widget/badge/version.ts'

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
    const hash = `sha384-${createHash('sha384').update(exact).digest('base64')}`
    expect(JSON.parse(await readFile(`${ASSETS}widget/integrity.json`, 'utf8'))).toEqual({
      [VERSION]: { 'human-badge.js': hash },
    })
  })

  it('is sent so that any page may load it, for an hour or for ever', async ({ expect }) => {
    const headers = await readFile(`${ASSETS}_headers`, 'utf8')
    const rules = new Map(headers.split('\n\n').map((rule) => [rule.split('\n')[0], rule]))
    expect(rules.get('/widget/v1/*')).toContain('max-age=3600, stale-while-revalidate=86400')
    expect(rules.get(`/widget/${VERSION}/*`)).toContain('max-age=31536000, immutable')
    for (const path of ['/widget/v1/*', `/widget/${VERSION}/*`, '/widget/integrity.json']) {
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
