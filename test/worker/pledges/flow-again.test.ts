import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { makeArtist, pledge } from '../../support/worker/artist.ts'
import { interruptDatabase } from '../../support/worker/failing-database.ts'
import { openApp, ORIGIN, readCode } from '../../support/worker/sign-in.ts'
import { Visitor } from '../../support/worker/visitor.ts'

/* Pressing twice, going back, coming late, and sending what the form does not ask for. */

const TYPED: [string, string][] = [
  ['requestKey', 'a-key-of-this-very-page'],
  ['artistName', 'Ada Lovelock'],
  ['parts', 'image'],
  ['covers', 'practice'],
  ['about', 'Ink & paper'],
  ['links.0.url', 'ada-draws.example'],
  ['email', 'ada@example.com'],
]

function without(name: string, ...instead: [string, string][]): [string, string][] {
  return [...TYPED.filter(([n]) => n !== name), ...instead]
}

async function countPledges(): Promise<number | null> {
  return await env.DB.prepare('SELECT count(*) AS n FROM pledges').first<number>('n')
}

function keyIn(page: string): string {
  return /name="requestKey" value="([^"]+)"/.exec(page)?.[1] ?? ''
}

describe('going back to the form and pressing again', () => {
  it('with other words keeps them, says so plainly and makes a second pledge when pressed again', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const first = (await artist.postForm('/pledge', TYPED)).headers.get('location') ?? ''
    const code = first.slice(8, 16)
    const other = without('artistName', ['artistName', 'Ada L.'])
    const response = await artist.postForm('/pledge', other)
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).not.toContain('Idempotency')
    expect(page).toMatch(/You have already made the pledge/)
    expect(page).toContain(`href="/studio/${code}"`)
    expect(page).toContain(`${code.slice(0, 4)}-${code.slice(4)}`)
    expect(page).toContain('value="Ada L."')
    expect(page).toContain('Ink &amp; paper')
    expect(await countPledges()).toBe(1)

    const fresh = keyIn(page)
    expect(fresh).not.toBe('a-key-of-this-very-page')
    const again = await artist.postForm('/pledge', [
      ...other.filter(([name]) => name !== 'requestKey'),
      ['requestKey', fresh],
    ])
    expect(again.status).toBe(303)
    expect(await countPledges()).toBe(2)
  })

  it('over the code from the mail leads to the same sentence, with everything typed', async ({
    expect,
  }) => {
    const visitor = new Visitor()
    await visitor.postForm('/pledge', TYPED)
    await visitor.postForm('/pledge/code', [['otp', visitor.readMailedCode()]])
    await visitor.postForm('/sign-out', [])
    await visitor.postForm('/pledge', without('artistName', ['artistName', 'Ada L.']))
    const entered = await visitor.postForm('/pledge/code', [['otp', visitor.readMailedCode()]])
    expect(entered.headers.get('location')).toBe('/pledge')
    const page = await (await visitor.get('/pledge')).text()
    expect(page).toContain('You have already made the pledge')
    expect(page).toContain('value="Ada L."')
    expect(await countPledges()).toBe(1)
  })
})

describe('pressing “Make my pledge” twice', () => {
  it('while the first is still at it says so, with a link that finds the pledge', async ({
    expect,
  }) => {
    const late: Response[] = []
    let isFirst = true
    let cookie = ''
    let otp = ''
    const press = async (app: ReturnType<typeof openApp>) =>
      await app.fetch('/pledge/code', {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          origin: ORIGIN,
          cookie,
        },
        body: `otp=${otp}`,
      })
    // The second click arrives when the first has used the code and not yet written the pledge.
    const DB = interruptDatabase(env.DB, {
      before: async ({ sql }) => {
        if (!isFirst || !sql.includes('insert into "pledges"')) return
        isFirst = false
        late.push(await press(openApp()))
      },
    })
    const app = openApp({ vars: { DB } })
    const posted = await app.fetch('/pledge', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: ORIGIN },
      body: new URLSearchParams(TYPED).toString(),
    })
    cookie = posted.headers
      .getSetCookie()
      .map((c) => c.split(';')[0])
      .join('; ')
    otp = readCode(app.mails.at(-1))
    const first = await press(app)
    expect(first.status).toBe(303)
    const page = (await late[0]?.text()) ?? ''
    expect(page).toContain('Did you press twice?')
    expect(page).toContain('href="/pledge/code"')
    expect(await countPledges()).toBe(1)

    const found = await openApp().fetch('/pledge/code', { headers: { cookie } })
    expect(found.headers.get('location')).toBe(first.headers.get('location'))
    const asked = await openApp().fetch('/pledge/code/again', {
      method: 'POST',
      headers: { origin: ORIGIN, cookie },
    })
    expect(asked.headers.get('location')).toBe(first.headers.get('location'))
  })

  it('and losing the new session leads to a sign-in page that says that the pledge is made', async ({
    expect,
  }) => {
    const code = await pledge(await makeArtist())
    const stranger = new Visitor()
    const next = `/studio/${code}/drawing?new=1`
    const led = await stranger.get(next)
    const to = led.headers.get('location') ?? ''
    expect(to).toBe(`/sign-in?next=${encodeURIComponent(next)}`)
    expect(await (await stranger.get(to)).text()).toContain('Your pledge is made.')
    const elsewhere = await stranger.get(`/sign-in?next=/studio/${code}`)
    expect(await elsewhere.text()).not.toContain('Your pledge is made.')
  })
})

describe('the draft', () => {
  it('keeps the form’s own fields and nothing else that was sent', async ({ expect }) => {
    const visitor = new Visitor()
    await visitor.postForm('/pledge', [
      ...without('about', ['about', `  Ink${' '.repeat(30_000)}`]),
      ...Array.from({ length: 300 }, (): [string, string] => ['parts', 'image']),
      ['artistName', 'x'.repeat(10_000)],
      ['junk', 'y'.repeat(10_000)],
    ])
    const fields = await env.DB.prepare('SELECT fields FROM drafts').first<string>('fields')
    expect(fields?.length).toBeLessThan(500)
    expect(JSON.parse(fields ?? '')).toMatchObject({
      artistName: ['Ada Lovelock'],
      about: ['Ink'],
      parts: ['image'],
    })
  })

  it('is bound to this very host where there is https', async ({ expect }) => {
    const origin = 'https://badge.example'
    const app = openApp({ origin, vars: { PUBLIC_ORIGIN: origin, ALLOW_LOCAL_PLACES: 'false' } })
    const response = await app.fetch('/pledge', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin },
      body: new URLSearchParams(TYPED).toString(),
    })
    const cookie = response.headers.getSetCookie().find((c) => c.includes('draft')) ?? ''
    expect(cookie).toMatch(/^__Host-hib_draft=[\w-]{43}; /)
    expect(cookie).toMatch(/; Path=\/;/)
    expect(cookie).toMatch(/; Secure/)
    expect(cookie).not.toMatch(/domain/i)
    // One that a neighbouring subdomain planted has no such name, and is not looked at.
    const planted = (cookie.split(';')[0] ?? '').replace('__Host-', '')
    const shown = await app.fetch('/pledge', { headers: { cookie: planted } })
    expect(await shown.text()).not.toContain('Ada Lovelock')
  })
})

describe('an artist with many pledges', () => {
  it('finds the oldest of them on the desk', async ({ expect }) => {
    const artist = await makeArtist()
    const oldest = await pledge(artist)
    await env.DB.prepare('UPDATE pledges SET pledged_at = pledged_at - 1000').run()
    // Copies of the one row: only the list is looked at here.
    const columns =
      'account_id,status,artist_name,covers,parts,mediums,links,language,statement_version,statement_text,changed_at,seq,request_hash'
    await env.DB.prepare(
      `WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 69)
       INSERT INTO pledges (code, request_key, pledged_at, ${columns})
       SELECT 'ZZZZZZ' || i, 'key' || i, pledged_at + i, ${columns} FROM pledges, n`,
    ).run()
    const first = await (await artist.get('/studio')).text()
    expect(first).not.toContain(`href="/studio/${oldest}"`)
    const next = /href="(\/studio\?after=[^"]+)">Older pledges/.exec(first)?.[1] ?? ''
    const second = await (await artist.get(next)).text()
    expect(second).toContain(`href="/studio/${oldest}"`)
    expect(second).not.toContain('Older pledges')
    expect((await artist.get('/studio?after=junk')).status).toBe(200)
  })
})
