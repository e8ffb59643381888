import { env } from 'cloudflare:workers'
import { unzipSync } from 'fflate'
import { describe, it } from 'vitest'
import { exportAccount } from '../../../worker/me/actions/export.ts'
import { readConfig } from '../../../worker/config.ts'
import { openDatabase } from '../../../worker/database.ts'
import { findSigner } from '../../../worker/receipts/actions/issue.ts'
import { makeArtist, pledge, PLEDGE } from '../../support/worker/artist.ts'
import { ORIGIN } from '../../support/worker/sign-in.ts'
import { makePng } from '../../support/pictures.ts'
import { Visitor } from '../../support/worker/visitor.ts'
import { runErrands } from './everything.ts'

type Files = { [path: string]: Uint8Array }

async function unzip(response: Response): Promise<Files> {
  return unzipSync(await response.bytes())
}

function readText(files: Files, path: string): string {
  return new TextDecoder().decode(files[path])
}

async function makeDrawnPledge(email = 'ada@example.com') {
  const artist = await makeArtist(email)
  const code = await pledge(artist, { handle: 'ada', about: 'I draw herons.' })
  const file = await makePng({ width: 300, height: 200 })
  const form = new FormData()
  form.set('drawing', new File([file], 'a.png', { type: 'image/png' }))
  form.set('alt', 'A heron')
  await artist.sendFile('PUT', `/api/v1/pledges/${code}/drawing`, form)
  await artist.sendJson('POST', `/api/v1/pledges/${code}/places`, {
    url: 'https://ada-draws.com/',
    kind: 'site',
  })
  return { artist, code, file }
}

async function findAccountId(email: string): Promise<string> {
  return String(
    await env.DB.prepare('SELECT id FROM accounts WHERE email = ?').bind(email).first('id'),
  )
}

describe('taking everything out', () => {
  it('holds the receipts, and what others need to check them without us', async ({ expect }) => {
    const { artist, code } = await makeDrawnPledge()
    await runErrands()
    const files = await unzip(await artist.get('/api/v1/me/export'))
    const paths = Object.keys(files).filter((path) => path.startsWith('receipts/'))
    expect(paths.toSorted()).toEqual([
      `receipts/${code}.json`,
      'receipts/did.json',
      'receipts/status-revocation-1.json',
    ])
    const receipt = JSON.parse(readText(files, `receipts/${code}.json`))
    const issuer = JSON.parse(readText(files, 'receipts/did.json'))
    const list = JSON.parse(readText(files, 'receipts/status-revocation-1.json'))
    expect(issuer.assertionMethod).toContain(receipt.proof[0].verificationMethod)
    expect(list.id).toBe(receipt.credentialStatus.statusListCredential)
    expect(list.issuer).toBe(issuer.id)
  })

  it('gives one zip with the words, the pictures, the original and a page that explains it', async ({
    expect,
  }) => {
    const { artist, code, file } = await makeDrawnPledge()
    const response = await artist.get('/api/v1/me/export')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/zip')
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="human-intelligence-\d{4}-\d\d-\d\d\.zip"$/,
    )
    expect(response.headers.get('cache-control')).toBe('no-store')
    const files = await unzip(response)
    const paths = Object.keys(files)
    expect(paths.filter((path) => path.endsWith('.webp'))).toHaveLength(4)
    expect(paths.filter((path) => path.includes('/drawings/'))).toHaveLength(8)
    expect(readText(files, 'README.txt')).toContain('Everything that')
    const original = paths.find((path) => path.startsWith(`pledges/${code}/originals/`)) ?? ''
    expect(original).toMatch(/\.png$/)
    expect(files[original]).toEqual(file)
    expect(JSON.parse(readText(files, 'account.json'))).toMatchObject({
      account: { email: 'ada@example.com' },
      handle: { handle: 'ada' },
      sessions: [{ browser: expect.any(String) }],
      codesMailedAt: [expect.any(Number)],
      mailsToBeSent: [{ to: 'ada@example.com' }],
    })
    expect(JSON.parse(readText(files, `pledges/${code}/pledge.json`))).toMatchObject({
      pledge: { artistName: 'Ada Lovelock', about: 'I draw herons.', links: PLEDGE.links },
      history: [{ what: 'pledged' }, { what: 'drawing-shown' }, { what: 'place-named' }],
      places: [{ url: 'https://ada-draws.com/' }],
      drawings: [{ alt: 'A heron' }],
    })
    expect(JSON.parse(readText(files, `pledges/${code}/record.json`))).toMatchObject({ code })
  })

  it('holds nothing that would sign somebody in', async ({ expect }) => {
    const { artist } = await makeDrawnPledge()
    const tokens = await env.DB.prepare('SELECT token, id FROM sessions').first<{ token: string }>()
    const text = new TextDecoder('latin1').decode(
      await (await artist.get('/api/v1/me/export')).bytes(),
    )
    expect(tokens?.token.length).toBeGreaterThan(20)
    expect(text).not.toContain(tokens?.token)
    expect(text).not.toContain(env.AUTH_SECRET)
  })

  it('holds nothing of anybody else', async ({ expect }) => {
    await makeDrawnPledge('eve@example.com')
    const bob = await makeArtist('bob@example.com')
    const code = await pledge(bob)
    const files = await unzip(await bob.get('/api/v1/me/export'))
    const all = Object.keys(files)
      .map((path) => path + readText(files, path))
      .join('\n')
    expect(all).toContain(code)
    expect(all).not.toMatch(/eve@|herons|ada-draws\.com/)
    expect(Object.keys(files)).toHaveLength(4)
  })

  it('passes over what is gone: a replaced drawing, an original after its 30 days', async ({
    expect,
  }) => {
    const { artist, code } = await makeDrawnPledge()
    await artist.sendJson('PUT', `/api/v1/pledges/${code}/drawing`, { use: 'plain' })
    await runErrands()
    await env.DB.prepare('UPDATE drawings SET original_deleted_at = 1').run()
    const files = await unzip(await artist.get('/api/v1/me/export'))
    expect(Object.keys(files).filter((path) => /drawings|originals/.test(path))).toEqual([])
    expect(readText(files, `pledges/${code}/pledge.json`)).toContain('A heron')
  })

  it('of a thousand files is made while it is read, a file at a time', async ({ expect }) => {
    const { code } = await makeDrawnPledge()
    const accountId = await findAccountId('ada@example.com')
    await env.DB.batch(
      Array.from({ length: 125 }, (_, i) =>
        env.DB.prepare(
          `INSERT INTO drawings (id, account_id, pledge_code, hash, original_hash, original_type, original_bytes,
             alt, width, height, pictures, state, uploaded_at, original_deleted_at)
           VALUES (?1, ?2, ?3, ?1, ?1, 'image/png', 1, 'One of many', 1, 1, '[]', 'replaced', 1700000000000, NULL)`,
        ).bind(`many-${i}`, accountId, code),
      ),
    )
    let asked = 0
    // 64 kB each: all of them at once would be 72 MB.
    const bytes = new Uint8Array(64 * 1024).fill(7)
    await env.DRAWINGS.put('sample', bytes)
    const bucket = {
      get: async () => {
        asked += 1
        return await env.DRAWINGS.get('sample')
      },
    }
    const zip = exportAccount(
      {
        db: openDatabase(env.DB, { rowsRead: 0, rowsWritten: 0 }),
        clock: Date.now,
        signer: await findSigner(readConfig(env)),
        drawings: bucket,
        originals: bucket,
        secret: env.AUTH_SECRET,
      },
      { accountId, origin: ORIGIN, site: 'Test' },
    )
    const reader = zip.getReader()
    for (let i = 0; i < 12; i += 1) await reader.read()
    // Nobody reads on, so that nothing more is fetched, however long it takes.
    for (let i = 0; i < 40; i += 1) await env.DRAWINGS.head('sample')
    expect(asked).toBeLessThan(5)
    let length = 0
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      length += piece.value.length
    }
    expect(asked).toBe(126 * 9)
    expect(length).toBeGreaterThan(125 * 9 * 64 * 1024)
  })

  it('stops fetching when the download is broken off', async ({ expect }) => {
    const { artist } = await makeDrawnPledge()
    const response = await artist.get('/api/v1/me/export')
    await response.body?.cancel()
    expect((await artist.get('/api/v1/me')).status).toBe(200)
  })

  it('is for whoever is signed in; the page leads to signing in, the API says so', async ({
    expect,
  }) => {
    const stranger = new Visitor()
    expect((await stranger.get('/api/v1/me/export')).status).toBe(401)
    const page = await stranger.get('/studio/export')
    expect([page.status, page.headers.get('location')]).toEqual([
      303,
      '/sign-in?next=%2Fstudio%2Fexport',
    ])
    const artist = await makeArtist()
    expect((await artist.get('/studio/export')).headers.get('content-type')).toBe('application/zip')
    expect((await artist.sendJson('POST', '/api/v1/me/export', {})).status).toBe(405)
  })
})

describe('GET /me', () => {
  it('shows the account and its pledges, a page at a time', async ({ expect }) => {
    const artist = await makeArtist()
    const codes = [
      await pledge(artist, { handle: 'ada' }),
      await pledge(artist),
      await pledge(artist),
    ]
    const first = await artist.get('/api/v1/me?limit=2')
    expect(first.headers.get('cache-control')).toBe('no-store')
    const one = await first.json<{ pledges: { items: { code: string }[]; next: string | null } }>()
    expect(one).toMatchObject({
      email: 'ada@example.com',
      handle: 'ada',
      artistUrl: `${ORIGIN}/@ada`,
      pledges: { items: [{ status: 'active', artist: 'Ada Lovelock' }, {}] },
    })
    const second = await artist.get(`/api/v1/me?limit=2&cursor=${one.pledges.next}`)
    const two = await second.json<typeof one>()
    expect(two.pledges.next).toBeNull()
    const seen = [...one.pledges.items, ...two.pledges.items].map(({ code }) => code)
    expect(new Set(seen)).toEqual(new Set(codes))
    for (const query of ['limit=0', 'limit=101', 'limit=x', 'cursor=x', "cursor=1.'"]) {
      expect((await artist.get(`/api/v1/me?${query}`)).status).toBe(422)
    }
    expect((await new Visitor().get('/api/v1/me')).status).toBe(401)
  })
})
