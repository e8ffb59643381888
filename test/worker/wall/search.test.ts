import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { openDatabase } from '../../../worker/database.ts'
import { findSnapshot } from '../../../worker/pledges/store.ts'
import { publishAll } from '../../../worker/publish.ts'
import { runBatch } from '../../../worker/database.ts'
import { searchByName } from '../../../worker/wall/store.ts'
import { makeArtist, pledge } from '../../support/worker/artist.ts'
import { ORIGIN } from '../../support/worker/sign-in.ts'
import { Visitor } from '../../support/worker/visitor.ts'

function open() {
  return openDatabase(env.DB, { rowsRead: 0, rowsWritten: 0 })
}

async function find(q: string): Promise<string[]> {
  const response = await new Visitor().get(`/api/v1/pledges?q=${encodeURIComponent(q)}`)
  const { items } = await response.json<{ items: { artist: string }[] }>()
  return items.map(({ artist }) => artist)
}

describe('the search', () => {
  it('finds a name with or without accents, in any case, and while it is being typed', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    for (const artistName of [
      'Zoë Łukasz',
      'Søren Åberg',
      '宮崎 駿',
      'محمد',
      'हिन्दी लेखक',
      'O’Brien',
    ]) {
      await pledge(artist, { artistName })
    }
    for (const q of ['zoe', 'ZOË', 'Zoe\u0308', 'lukasz zoe', 'Łuk', 'zo']) {
      expect([q, await find(q)]).toEqual([q, ['Zoë Łukasz']])
    }
    for (const q of ['soren', 'aberg', 'Søren']) expect(await find(q)).toEqual(['Søren Åberg'])
    expect(await find('宮崎')).toEqual(['宮崎 駿'])
    expect(await find('崎')).toEqual(['宮崎 駿'])
    expect(await find('محمد')).toEqual(['محمد'])
    expect(await find('हिन्दी')).toEqual(['हिन्दी लेखक'])
    expect(await find('brien')).toEqual(['O’Brien'])
    expect(await find('zoe soren')).toEqual([])
  })

  it('finds words about the artist and mediums, but never keys of its own', async ({ expect }) => {
    const artist = await makeArtist()
    await pledge(artist, { about: 'I carve linden wood near the río.', mediums: ['wood carving'] })
    for (const q of ['linden', 'rio', 'carv', 'wood carving']) {
      expect(await find(q)).toEqual(['Ada Lovelock'])
    }
    for (const q of ['standing', 'len', 'keys', 'keys:standing']) expect(await find(q)).toEqual([])
  })

  it('answers whatever is typed, and never with an error', async ({ expect }) => {
    await pledge(await makeArtist())
    for (const q of [
      '🎨',
      '🎨🎨 ✏️',
      '"',
      '""',
      '*',
      'NOT',
      '(',
      ')) OR ((',
      'names:ada',
      '-ada',
      '^ada',
      'NEAR(ada, 2)',
      'a"b"c',
      "'; DROP TABLE wall; --",
      '\\',
      '{names}',
      '\u0301',
      '%',
      '_',
      '…',
      'ad\u200Da',
      'a '.repeat(50),
    ]) {
      const response = await new Visitor().get(`/api/v1/pledges?q=${encodeURIComponent(q)}`)
      expect([q, response.status]).toEqual([q, 200])
      expect((await new Visitor().get(`/wall?q=${encodeURIComponent(q)}`)).status).toBe(200)
    }
    expect(await find('🎨')).toEqual([])
    expect(await find('🎨 ada')).toEqual(['Ada Lovelock'])
    expect(await find('^ada')).toEqual(['Ada Lovelock'])
  })

  it('by name also finds who has withdrawn, and says so; the wall does not', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist, { about: 'I draw with Ínk.' })
    await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    expect(await find('ada')).toEqual([])
    const found = await searchByName(open(), 'ADÁ lovel', 5)
    expect(found.map((entry) => [entry.code, entry.status])).toEqual([[code, 'withdrawn']])
    expect(await searchByName(open(), 'ink', 5)).toEqual([])
    expect(await searchByName(open(), '✏️', 5)).toEqual([])
  })

  it('goes on at the same place when new pledges come in between', async ({ expect }) => {
    const artist = await makeArtist()
    for (const n of [1, 2, 3]) await pledge(artist, { artistName: `Ada ${n}` })
    const visitor = new Visitor()
    type Listed = { items: { artist: string }[]; next: string }
    const first: Listed = await (await visitor.get('/api/v1/pledges?q=ada&limit=2')).json()
    await pledge(artist, { artistName: 'Ada 4' })
    const rest: Listed = await (
      await visitor.get(`/api/v1/pledges?q=ada&limit=2&cursor=${first.next}`)
    ).json()
    expect([...first.items, ...rest.items].map(({ artist: name }) => name)).toEqual([
      'Ada 3',
      'Ada 2',
      'Ada 1',
    ])
  })
})

describe('what is kept of a pledge', () => {
  it('does not come back through a writer who read before the withdrawal', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist, { mediums: ['ink'] })
    const before = await findSnapshot(open(), code)
    if (!before) throw new Error('It was just made.')
    const late = await publishAll(ORIGIN)(open(), before)
    await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    await runBatch(open(), late)
    expect(await find('ada')).toEqual([])
    const left = await env.DB.prepare('select filter from wall').all()
    expect(left.results).toEqual([])
    const [found] = await searchByName(open(), 'ada', 5)
    expect(found?.status).toBe('withdrawn')
  })

  it('is gone for real when the name is: no table holds it, the search’s own included', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist, { artistName: 'Xanthippe Quillon', about: 'Zymurgy' })
    await pledge(artist, { artistName: 'Somebody Else' })
    const before = await findSnapshot(open(), code)
    if (!before) throw new Error('It was just made.')
    expect(await countTraces('xanthippe')).toBeGreaterThan(0)
    const pledgeAfter = { ...before.pledge, artistName: '', about: null, links: [], seq: 2 }
    const after = {
      ...before,
      pledge: { ...pledgeAfter, status: 'withdrawn' as const, withdrawnAt: 1, erasedAt: 1 },
    }
    await runBatch(open(), await publishAll(ORIGIN)(open(), after))
    for (const word of ['xanthippe', 'quillon', 'zymurgy', 'xanthi']) {
      expect([word, await countTraces(word)]).toEqual([word, 0])
    }
    expect(await find('somebody')).toEqual(['Somebody Else'])
  })
})

/** In how many values of the wall and the search this word stands, whatever the case. */
async function countTraces(word: string): Promise<number> {
  let traces = 0
  for (const table of ['wall', 'search_rows', 'search_data', 'search_idx', 'search_docsize']) {
    const { results } = await env.DB.prepare(`select * from ${table}`).all()
    for (const row of results) {
      for (const value of Object.values(row)) {
        const bytes = Array.isArray(value) ? new Uint8Array(value) : null
        const text = bytes ? new TextDecoder('latin1').decode(bytes) : String(value)
        // FTS5 stores a term as what differs from the one before it: half a word would be a trace too.
        const needles = bytes ? [word, word.slice(3)] : [word]
        if (needles.some((needle) => text.toLowerCase().includes(needle))) traces += 1
      }
    }
  }
  return traces
}
