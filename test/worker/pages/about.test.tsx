import { describe, it } from 'vitest'
import * as mails from '../../../worker/mail/actions.ts'
import { composeMailto } from '../../../worker/pages/contact.tsx'
import { composeSamples } from '../../../worker/mail/actions/samples.ts'
import { ORIGIN, openApp } from '../../support/worker/sign-in.ts'
import { Visitor } from '../../support/worker/visitor.ts'
import { attribute, only, readPage } from './read-page.ts'

describe('the pages that explain', () => {
  it.for(['/about', '/privacy', '/docs', '/docs/look', '/docs/element', '/docs/problems', '/'])(
    '%s has a title and a description of its own, may be kept, and sets no cookie',
    async (path, { expect }) => {
      const response = await new Visitor().get(path)
      expect(response.status).toBe(200)
      expect(response.headers.get('cache-control')).toContain('public')
      expect(response.headers.get('set-cookie')).toBeNull()
      const { all } = await readPage(await response.text())
      const description = all.find((seen) => attribute(seen, 'name') === 'description')
      expect(attribute(description, 'content')?.length).toBeGreaterThan(30)
      const shared = all.map((seen) => attribute(seen, 'property'))
      for (const name of ['og:title', 'og:type', 'og:description', 'og:site_name']) {
        expect(shared).toContain(name)
      }
    },
  )

  it('says on /about that it is no proof, and why the site carries no badge', async ({
    expect,
  }) => {
    const page = await (await new Visitor().get('/about')).text()
    expect(page).toContain('It is no proof.')
    expect(page).toContain('nobody has pledged the software')
    expect(page).not.toContain('<human-badge')
  })

  it('explains on /docs/problems what the code of a refusal means', async ({ expect }) => {
    const page = await (await new Visitor().get('/docs/problems')).text()
    expect(page).toContain('This file says that AI made it')
  })

  it.for(['/about', '/privacy', '/no/such/page'])(
    'says on %s whom to write to',
    async (path, { expect }) => {
      const page = await (await new Visitor().get(path)).text()
      expect(page).toContain('Write to us: <a href="mailto:')
    },
  )

  it('writes whatever the mail address is as one recipient, and no subject', ({ expect }) => {
    expect(composeMailto('badge@example.org')).toBe('mailto:badge@example.org')
    const odd = composeMailto('a?subject=x&b,c"<i>@d@example.org?cc=e')
    expect(odd).toMatch(/^mailto:[\w.%-]+@[\w.%-]+$/)
  })

  it('names on /privacy the spans that the code keeps to', async ({ expect }) => {
    const page = await (await new Visitor().get('/privacy')).text()
    for (const span of ['30 days', '1 day', '10 minutes', '24 hours', '14 days', '48 hours']) {
      expect(page).toContain(span)
    }
  })

  it('names on /docs only calls that answer', async ({ expect }) => {
    const { all } = await readPage(await (await new Visitor().get('/docs')).text())
    const calls = only(all, 'code').flatMap(({ text }) => /^GET (\/\S+)$/.exec(text)?.[1] ?? [])
    expect(calls.length).toBeGreaterThan(5)
    for (const call of calls) {
      const path = call.replace('CODE', 'K3V9X2AM').replace('A,B', 'K3V9X2AM,ZZZZZZZZ')
      const answer = await (await new Visitor().get(path)).text()
      // A code that nobody has is refused by its own name: the call is there.
      expect(`${path} ${answer}`).not.toContain('"not-found"')
    }
  })
})

describe('the mails in development', () => {
  it('are all there, as text, and one click away as HTML that can load and run nothing', async ({
    expect,
  }) => {
    const composers = Object.keys(mails).flatMap((name) => /^compose(\w+)$/.exec(name)?.[1] ?? [])
    const samples = await composeSamples(ORIGIN)
    const shown = samples.map(([name]) => name.replaceAll('-', ''))
    expect(shown).toEqual(expect.arrayContaining(composers.map((name) => name.toLowerCase())))

    const page = await (await new Visitor().get('/docs/mails')).text()
    for (const [name, { subject, text }] of samples) {
      expect(page).toContain(subject)
      expect(page).toContain(text.split('\n', 1)[0])
      const html = await new Visitor().get(`/docs/mails/${name}.html`)
      expect(html.headers.get('content-security-policy')).toBe(
        "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      )
      expect(await html.text()).toContain(`<title>${subject}</title>`)
    }
    expect((await new Visitor().get('/docs/mails/nothing.html')).status).toBe(404)
  })

  it('are nowhere on a real service', async ({ expect }) => {
    const { fetch } = openApp({
      vars: { PUBLIC_ORIGIN: 'https://register.test' },
      origin: 'https://register.test',
    })
    for (const path of ['/docs/mails', '/docs/mails/code.html']) {
      expect((await fetch(path)).status).toBe(404)
    }
  })
})
