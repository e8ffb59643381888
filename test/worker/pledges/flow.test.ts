import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { makeArtist } from '../../support/worker/artist.ts'
import { Visitor } from '../../support/worker/visitor.ts'

const TYPED: [string, string][] = [
  ['requestKey', 'a-key-of-this-very-page'],
  ['artistName', 'Ada <b>Lovelock</b>'],
  ['parts', 'image'],
  ['parts', 'craft'],
  ['covers', 'practice'],
  ['about', 'Ink & paper "since" 1999'],
  ['links.0.url', ''],
  ['links.1.url', 'ada-draws.example'],
  ['email', 'ada@example.com'],
]

function without(name: string, ...instead: [string, string][]): [string, string][] {
  return [...TYPED.filter(([n]) => n !== name), ...instead]
}

async function countPledges(): Promise<number | null> {
  return await env.DB.prepare('SELECT count(*) AS n FROM pledges').first<number>('n')
}

describe('the pledge, without script', () => {
  it('says before the promise what stays for good, and what can be changed', async ({ expect }) => {
    const page = await (await new Visitor().get('/pledge')).text()
    const before = page.slice(0, page.indexOf('I promise<'))
    expect(before).toMatch(/will stand on a public page\. It stays/)
    expect(before).toMatch(/can also leave/)
  })

  it('for certain works asks beside the field which ones, and makes nothing', async ({
    expect,
  }) => {
    const typed = without('covers', ['covers', 'works']).filter(([name]) => name !== 'about')
    const response = await new Visitor().postForm('/pledge', typed)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('id="error-about"')
  })

  it('goes from the form over the code in the mail to the drawing', async ({ expect }) => {
    const visitor = new Visitor()
    expect(await (await visitor.get('/pledge')).text()).toContain('I did not trace')
    const posted = await visitor.postForm('/pledge', TYPED)
    expect([posted.status, posted.headers.get('location')]).toEqual([303, '/pledge/code'])
    expect(await (await visitor.get('/pledge/code')).text()).toContain('ada@example.com')

    const otp = visitor.readMailedCode()
    const entered = await visitor.postForm('/pledge/code', [
      ['otp', `${otp.slice(0, 4)} ${otp.slice(4)}`],
    ])
    expect(entered.status).toBe(303)
    const next = entered.headers.get('location') ?? ''
    expect(next).toMatch(/^\/studio\/[0-9A-Z]{8}\/drawing\?new=1$/)
    const drawing = await visitor.get(next)
    expect(drawing.status).toBe(200)
    expect(await drawing.text()).toContain('accept="image/jpeg,image/png,image/webp"')

    const code = next.slice(8, 16)
    const record = await (await visitor.get(`/p/${code}`)).text()
    expect(record).toContain('Ada &lt;b&gt;Lovelock&lt;/b&gt;')
    expect(record).toContain('https://ada-draws.example/')
  })

  it('keeps everything that was typed when something is wrong, and says it beside the field', async ({
    expect,
  }) => {
    const response = await new Visitor().postForm(
      '/pledge',
      without('parts', ['email', 'not an address']),
    )
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toContain('value="Ada &lt;b&gt;Lovelock&lt;/b&gt;"')
    expect(page).toContain('Ink &amp; paper &quot;since&quot; 1999')
    expect(page).toContain('value="ada-draws.example"')
    expect(page).toMatch(/id="error-parts"[^>]*>[\s\S]{0,80}tick at least one/)
    expect(await countPledges()).toBe(0)
  })

  it('refuses 10,000 characters by name and keeps them', async ({ expect }) => {
    const long = 'ö'.repeat(10_000)
    const response = await new Visitor().postForm('/pledge', without('about', ['about', long]))
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain('room for 2000')
    expect(page).toContain(long)
  })

  it('finds what was typed again after a wrong code, and after going back', async ({ expect }) => {
    const visitor = new Visitor()
    await visitor.postForm('/pledge', TYPED)
    const wrong = await visitor.postForm('/pledge/code', [['otp', '00000000']])
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('id="error-otp"')
    expect(await (await visitor.get('/pledge')).text()).toContain('value="ada-draws.example"')
    const otp = visitor.readMailedCode()
    expect((await visitor.postForm('/pledge/code', [['otp', otp]])).status).toBe(303)
  })

  it('makes one pledge of a double click on the last button', async ({ expect }) => {
    const visitor = new Visitor()
    await visitor.postForm('/pledge', TYPED)
    const otp = visitor.readMailedCode()
    const clicks = await Promise.all(
      [1, 2, 3].map(() => visitor.postForm('/pledge/code', [['otp', otp]])),
    )
    expect(await countPledges()).toBe(1)
    expect(clicks.some(({ status }) => status === 303)).toBe(true)
    // Whoever came late is led to the same pledge.
    const late = await visitor.postForm('/pledge/code', [['otp', otp]])
    expect(late.headers.get('location')).toMatch(/^\/studio\/[0-9A-Z]{8}\/drawing/)
    expect(await countPledges()).toBe(1)
  })

  it('makes one pledge of a double click of somebody who is signed in', async ({ expect }) => {
    const artist = await makeArtist()
    const clicks = await Promise.all([1, 2].map(() => artist.postForm('/pledge', without('email'))))
    expect(new Set(clicks.map(({ headers }) => headers.get('location'))).size).toBe(1)
    expect(await countPledges()).toBe(1)
  })

  it('forgets the words of a draft once they are a pledge', async ({ expect }) => {
    const visitor = new Visitor()
    await visitor.postForm('/pledge', TYPED)
    const otp = visitor.readMailedCode()
    await visitor.postForm('/pledge/code', [['otp', otp]])
    expect(await env.DB.prepare('SELECT fields, email FROM drafts').first()).toEqual({
      fields: '{}',
      email: '',
    })
    expect(await (await visitor.get('/pledge')).text()).not.toContain('Lovelock')
  })

  it('does not show one browser’s draft to another', async ({ expect }) => {
    await new Visitor().postForm('/pledge', TYPED)
    const other = new Visitor()
    expect(await (await other.get('/pledge')).text()).not.toContain('Lovelock')
    expect((await other.get('/pledge/code')).headers.get('location')).toBe('/pledge')
  })

  it('says on the page when there were too many mails, and when to come back', async ({
    expect,
  }) => {
    const visitor = new Visitor()
    for (let i = 0; i < 3; i += 1) await visitor.postForm('/pledge', TYPED)
    const response = await visitor.postForm('/pledge', TYPED)
    const page = await response.text()
    expect(response.status).toBe(429)
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(800)
    expect(page).toContain('id="error-email"')
    expect(page).toMatch(/You can ask for a new code in 15 minutes \(at \d\d:\d\d UTC\)/)
    expect(page).toContain('value="ada-draws.example"')
  })

  it('takes no form from another site, and none that is not a form', async ({ expect }) => {
    const visitor = new Visitor()
    for (const headers of [{ origin: 'https://mallory.example' }, { origin: 'null' }]) {
      for (const path of ['/pledge', '/pledge/code', '/pledge/code/again']) {
        expect((await visitor.postForm(path, TYPED, headers)).status).toBe(403)
      }
    }
    expect((await visitor.sendJson('POST', '/pledge', {})).status).toBe(415)
  })
})
