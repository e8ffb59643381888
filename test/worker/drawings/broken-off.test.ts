import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { makePublish } from '../../../worker/badges/actions.ts'
import { openDatabase } from '../../../worker/database.ts'
import { removeOrphans } from '../../../worker/drawings/actions/sweep.ts'
import { drawBadge } from '../../../worker/pledges/actions/draw.ts'
import { decideHeld } from '../../../worker/pledges/actions/hold.ts'
import { findOwner } from '../../../worker/pledges/store.ts'
import { textChunk } from '../../support/declarations.ts'
import { makePng, type Bytes } from '../../support/pictures.ts'
import { makeArtist, pledge } from '../../support/worker/artist.ts'
import { interruptDatabase } from '../../support/worker/failing-database.ts'
import { listKeys, openTestDatabase } from './setting.ts'

const HOUR = 60 * 60_000
const ORIGIN = 'https://test.example'
/** More than an upload has: the loop ends where nothing broke off any more. */
const MOST_STEPS = 200

/** Every call to D1, R2 and Images is a step; the one with this number fails, before it did anything or after. */
class Storm {
  steps = 0
  readonly #at: number
  readonly #when: 'before' | 'after'

  constructor(at: number, when: 'before' | 'after') {
    this.#at = at
    this.#when = when
  }

  get isOver(): boolean {
    return this.steps >= this.#at
  }

  async step<T>(act: () => Promise<T>): Promise<T> {
    this.steps += 1
    const isMine = this.steps === this.#at
    if (isMine && this.#when === 'before') throw new Error('The lights went out.')
    const done = await act()
    if (isMine) throw new Error('The lights went out.')
    return done
  }

  bucket(real: R2Bucket): R2Bucket {
    return new Proxy(real, {
      get: (target, property) => {
        const value: unknown = Reflect.get(target, property, target)
        if (typeof value !== 'function') return value
        return async (...args: unknown[]): Promise<unknown> =>
          await this.step(async (): Promise<unknown> => await value.apply(target, args))
      },
    })
  }

  database(): D1Database {
    let isFailing = false
    return interruptDatabase(env.DB, {
      before: () => {
        this.steps += 1
        isFailing = this.steps === this.#at
        if (isFailing && this.#when === 'before') throw new Error('The lights went out.')
      },
      after: () => {
        if (isFailing) throw new Error('The lights went out.')
      },
    })
  }
}

function makeDeps(storm?: Storm) {
  return {
    db: storm
      ? openDatabase(storm.database(), { rowsRead: 0, rowsWritten: 0 })
      : openTestDatabase(),
    images: env.IMAGES,
    drawings: storm?.bucket(env.DRAWINGS) ?? env.DRAWINGS,
    originals: storm?.bucket(env.ORIGINALS) ?? env.ORIGINALS,
    clock: Date.now,
    newId: () => crypto.randomUUID(),
    publish: makePublish(ORIGIN),
  }
}

const WORDS = {
  alt: 'A heron',
  medium: null,
  story: null,
  after: null,
  keepOriginal: false,
  objection: 'I drew it.',
  tellCredentials: false,
}

async function draw(code: string, file: Bytes, storm?: Storm): Promise<void> {
  const owner = await findOwner(openTestDatabase(), code)
  const own = { code, accountId: owner?.accountId ?? '' }
  await drawBadge(makeDeps(storm), { ...own, file, original: null, words: WORDS })
}

/** What a record shows, and is not there. */
async function listBroken(): Promise<string[]> {
  const { results } = await env.DB.prepare('SELECT record FROM badges').all<{ record: string }>()
  const shown = results.flatMap(({ record }) => {
    const { drawing }: { drawing: { pictures: { src: string }[] } | null } = JSON.parse(record)
    return (drawing?.pictures ?? []).map(({ src }) => src.replace(`${ORIGIN}/drawing/`, ''))
  })
  const keys = new Set(await listKeys(env.DRAWINGS))
  return shown.filter((key) => !key.startsWith('https:') && !keys.has(key))
}

/** The files that no row needs, once the sweep has been. */
async function listOrphans(): Promise<string[]> {
  await removeOrphans({ ...makeDeps(), clock: () => Date.now() + 2 * HOUR })
  const { results } = await env.DB.prepare(
    'SELECT hash, original_hash AS original, state FROM drawings',
  ).all<{ hash: string; original: string; state: string }>()
  const isNeeded = (key: string) =>
    results.some(
      ({ hash, original, state }) =>
        (state === 'shown' && key.startsWith(`${hash}/`)) ||
        (state === 'held' && key === `held/${hash}`) ||
        key === `originals/${original}`,
    )
  const keys = [...(await listKeys(env.DRAWINGS)), ...(await listKeys(env.ORIGINALS))]
  return keys.filter((key) => !isNeeded(key))
}

const DECLARES = { before: [textChunk('Software', 'NovelAI')] }

describe.for(['before', 'after'] as const)('an upload that breaks off %s a step', (when) => {
  it.for([
    ['shown', {}],
    ['held', DECLARES],
  ] as const)(
    'leaves no broken picture and no orphan: a drawing that is %s',
    { timeout: 120_000 },
    async ([, more], { expect }) => {
      let broken = 0
      for (let at = 1; at < MOST_STEPS; at += 1) {
        const artist = await makeArtist(`ada-${when}-${at}@example.com`)
        const code = await pledge(artist)
        // A drawing is there already: that it was replaced must not break it either.
        await draw(code, await makePng({ width: 80, height: 70 + at }))
        const storm = new Storm(at, when)
        const file = await makePng({ width: 70, height: 70 + at }, more)
        try {
          await draw(code, file, storm)
        } catch {
          broken += 1
        }
        expect(await listBroken(), `step ${at}`).toEqual([])
        expect(await listOrphans(), `step ${at}`).toEqual([])
        if (!storm.isOver) break
      }
      expect(broken).toBeGreaterThan(10)
    },
  )

  it(
    'leaves none where an operator lets a drawing stand',
    { timeout: 120_000 },
    async ({ expect }) => {
      let broken = 0
      for (let at = 1; at < MOST_STEPS; at += 1) {
        const code = await pledge(await makeArtist(`ada-${when}-${at}@example.com`))
        await draw(code, await makePng({ width: 70, height: 70 + at }, DECLARES))
        const drawingId = await env.DB.prepare(
          "SELECT id FROM drawings WHERE state = 'held'",
        ).first<string>('id')
        const storm = new Storm(at, when)
        const decision = { decision: 'allowed' as const, reason: 'Ink.', origin: ORIGIN }
        try {
          await decideHeld(makeDeps(storm), { ...decision, drawingId: drawingId ?? '' })
        } catch {
          broken += 1
          // A second try finds its way, wherever the first one broke off.
          await decideHeld(makeDeps(), { ...decision, drawingId: drawingId ?? '' })
        }
        expect(await listBroken(), `step ${at}`).toEqual([])
        expect(await listOrphans(), `step ${at}`).toEqual([])
        if (!storm.isOver) break
      }
      expect(broken).toBeGreaterThan(10)
    },
  )
})
