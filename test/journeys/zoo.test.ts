import { afterAll, beforeAll, describe, it, vi, type ExpectStatic } from 'vitest'
import type { PlaceCheck } from '../../schema/wire.ts'
import { openStorage } from '../../scripts/start/storage.ts'
import { PlaceOwner, type Asked } from '../support/node/place-owner.ts'
import { startService, type Service } from '../support/node/service.ts'
import { BROKEN } from '../support/node/zoo/broken.ts'
import { BARE, SECRET, type Pledged } from '../support/node/zoo/cage.ts'
import { CHARSETS } from '../support/node/zoo/charsets.ts'
import { HEADS } from '../support/node/zoo/heads.ts'
import { LENGTHS } from '../support/node/zoo/lengths.ts'
import { PACKED } from '../support/node/zoo/packed.ts'
import { SLOW } from '../support/node/zoo/slow.ts'
import { chunk, page, says, saysAndResets, whole } from '../support/node/zoo/speech.ts'
import { to, WAYS } from '../support/node/zoo/ways.ts'
import { Zoo, type Animal, type Den } from '../support/node/zoo/zoo.ts'

/*
 * The rows of the corpus of places that can only be shown on the wire: what hostile, broken and slow servers say, byte
 * by byte, to the real runtime.
 */

/** A look takes ten seconds at the most; somebody is waiting for the answer. */
const PATIENCE_MS = 12_000
/** Of an endless answer a MiB is read; what more was sent stands in the buffers between the two. */
const MOST_SENT = 32_000_000
/** Two looks, the artist's own and the first one of all, at a page and a file, with five redirects each. */
const MOST_VISITS = 24
/** For hanging up on a busy machine. */
const LETS_GO_MS = 8000
/** For what comes within seconds, asked after twice a second. */
const A_WHILE = { timeout: 30_000, interval: 500 }
const DAY_MS = 24 * 60 * 60_000

// Most of the time of a look is waiting.
vi.setConfig({ maxConcurrency: 12 })

const zoo = new Zoo()
let service: Service

beforeAll(async () => {
  service = await startService()
})
afterAll(async () => {
  zoo.close()
  await service.stop()
})

function pledgedBy({ code, record }: PlaceOwner): Pledged {
  const proof = `<!doctype html><title>Ada</title><a rel="me" href="${record}">me</a>`
  return { code, record, proof }
}

function summarise({ check: { state, proof, outcome } }: Asked): string {
  return state === 'linked' ? `linked ${proof}` : `${state} ${outcome}`
}

/** Every line that a person reads. */
function listWords({ check: { looked, fix } }: Asked): string[] {
  return [...looked.map(({ found }) => found), ...(fix === undefined ? [] : [fix])]
}

/** Words of a language, and nothing that a program says of itself. */
function isPlain(words: string): boolean {
  const isText = /^[\p{L}\p{N}\p{P}\p{S} ]+$/u.test(words)
  return isText && !/\b(undefined|null|NaN|\w*Error|exception|object)\b/i.test(words)
}

/** What came of it, once that is something else. */
async function takeUnless(
  outcome: PlaceCheck['outcome'],
  asking: Promise<Asked>,
): Promise<Asked | null> {
  const asked = await asking
  return asked.check.outcome === outcome ? null : asked
}

async function isWell(): Promise<boolean> {
  return (await fetch(`${service.origin}/api/v1/health`)).status === 200
}

describe('a look at a server', () => {
  let artist: PlaceOwner
  beforeAll(async () => {
    artist = await PlaceOwner.of(service, 'ada@example.com')
  })

  /** Names this address, looks at it, and expects what is true of every answer. */
  async function look(url: string, expect: ExpectStatic): Promise<Asked> {
    const asked = await artist.check(await artist.name(url))
    expect(asked.status).toBe(200)
    expect(asked.ms).toBeLessThan(PATIENCE_MS)
    expect(listWords(asked).filter((words) => !isPlain(words))).toEqual([])
    expect(asked.check.fix === undefined).toBe(asked.check.outcome === 'found')
    expect(JSON.stringify(asked.check)).not.toContain(SECRET)
    expect(await isWell()).toBe(true)
    return asked
  }

  it.concurrent.for([...SLOW, ...WAYS, ...LENGTHS, ...BROKEN, ...HEADS, ...CHARSETS, ...PACKED])(
    '%s is %s',
    async ([, means, make], { expect }) => {
      const den = await zoo.house(make(pledgedBy(artist)))
      const asked = await look(den.url, expect)
      expect(means.split(' or ')).toContain(summarise(asked))
      expect(den.visitors.length).toBeLessThanOrEqual(MOST_VISITS)
      for (const { bytesWritten } of den.visitors) expect(bytesWritten).toBeLessThan(MOST_SENT)
      // Nobody stays on the line when the look is over.
      await vi.waitUntil(() => den.visitors.every(({ destroyed }) => destroyed), LETS_GO_MS)
    },
  )

  it('E25 a server that is gone is named unreadable', async ({ expect }) => {
    const den = await zoo.house(says(whole(BARE)))
    den.leave()
    expect(summarise(await look(den.url, expect))).toBe('named unreadable')
  })

  it('E25 a server that speaks no TLS where it should is named unreadable', async ({ expect }) => {
    const den = await zoo.house((visitor) => visitor.resume().end(whole(BARE)))
    const asked = await look(den.url.replace('http:', 'https:'), expect)
    expect(summarise(asked)).toBe('named unreadable')
  })

  it('D15 a redirect round two ports is left at the first: another port is another site', async ({
    expect,
  }) => {
    const [one, other] = [await zoo.house(says()), await zoo.house(says())]
    one.animal = says(to(other.url))
    other.animal = says(to(one.url))
    const asked = await look(one.url, expect)
    expect(asked.check.state).toBe('named')
    expect(asked.check.looked[0]?.found).toContain('leads to another site')
    expect(other.visitors).toEqual([])
  })
})

/** As if these places had been found absent for three weeks, and their artist told: one more such look undoes them. */
async function makeDue(stateDir: string, urls: string[]): Promise<void> {
  const storage = await openStorage(stateDir)
  const db = await storage.getD1Database('DB')
  const list = JSON.stringify(urls)
  const among = 'url in (select value from json_each(?))'
  await db.batch([
    db.prepare('update addresses set due_at = null, lease_until = 0'),
    db.prepare(`update addresses set due_at = 1 where ${among}`).bind(list),
    db
      .prepare(`update places set absences = 3, absent_since = ?, warned_at = ? where ${among}`)
      .bind(Date.now() - 21 * DAY_MS, Date.now() - 20 * DAY_MS, list),
  ])
  await storage.dispose()
}

describe('a link that stands', () => {
  const TURNED: [what: string, animal: Animal][] = [
    ['resets the connection', saysAndResets(page('Content-Length: 1000'), BARE)],
    ['sends a bad chunk', says(page('Transfer-Encoding: chunked'), chunk(BARE), SECRET)],
    ['sends gzip that is none', says(whole(BARE, 'Content-Encoding: gzip'))],
    ['leads round in circles', says(to('/'))],
  ]
  const SILENT: (typeof TURNED)[number] = ['is silent', (visitor) => visitor.resume()]
  let artist: PlaceOwner
  beforeAll(async () => {
    artist = await PlaceOwner.of(service, 'grace@example.com')
  })

  /** A place that points back, looked at and found. */
  async function link(): Promise<{ den: Den; id: string }> {
    const den = await zoo.house(says(whole(pledgedBy(artist).proof)))
    const id = await artist.name(den.url)
    const { check } = await artist.check(id)
    if (check.state !== 'linked') throw new Error('It does not point back.')
    return { den, id }
  }

  it.concurrent.for(TURNED)(
    'outlives a look at a server that %s',
    async ([, animal], { expect }) => {
      const { den, id } = await link()
      const before = await artist.readPlace(den.url)
      den.animal = animal
      // For two seconds what was seen last is told again.
      const asked = await vi.waitUntil(
        async () => await takeUnless('found', artist.check(id)),
        A_WHILE,
      )
      expect([asked.check.state, asked.check.outcome]).toEqual(['linked', 'unreadable'])
      expect(await artist.readPlace(den.url)).toEqual(before)
    },
  )

  it('outlives the scheduler too, where an honest page without the proof undoes it', async ({
    expect,
  }) => {
    const honest = await link()
    const turned = await Promise.all(
      [SILENT, ...TURNED].map(async ([what, animal]) => ({ ...(await link()), what, animal })),
    )
    honest.den.animal = says(whole(BARE))
    for (const { den, animal } of turned) {
      den.animal = animal
      den.visitors.length = 0
    }
    await service.restart(async (_, { STATE_DIR = '' }) => {
      await makeDue(
        STATE_DIR,
        [...turned, honest].map(({ den }) => den.url),
      )
    })
    // What the scheduler saw is published when its last look is over.
    await vi.waitUntil(
      async () => (await artist.readPlace(honest.den.url))?.state === 'lapsed',
      A_WHILE,
    )
    for (const { den, what } of turned) {
      expect(den.visitors, what).not.toEqual([])
      expect(await artist.readPlace(den.url), what).toMatchObject({ state: 'linked' })
    }
    expect(await isWell()).toBe(true)
  })
})
