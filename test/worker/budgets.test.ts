import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { hasSigned, viewReceipt } from '../../worker/badges/store/receipt.ts'
import { runOutbox } from '../../worker/chores.ts'
import { readConfig } from '../../worker/config.ts'
import { findSigner } from '../../worker/receipts/actions/issue.ts'
import { readStatusList } from '../../worker/receipts/actions/status-list.ts'
import {
  findEntry,
  findOpenList,
  listRevoked,
  viewStatusList,
} from '../../worker/receipts/store.ts'
import { openDatabase, type Database } from '../../worker/database.ts'
import { viewBadge, viewBadges, viewRecord } from '../../worker/badges/store.ts'
import { listNewest, listOwn } from '../../worker/pledges/store.ts'
import { findPlace } from '../../worker/places/store.ts'
import { findLook, listDueAddresses, listPlacesAt } from '../../worker/places/store/looks.ts'
import { runBatch } from '../../worker/database.ts'
import {
  findHiddenOriginal,
  findHiddenPicture,
  isUnwantedPicture,
} from '../../worker/drawings/store.ts'
import {
  decideStatements,
  findHeld,
  findReview,
  findSeen,
  isAnyWaiting,
  listWaiting,
  takeBackStatements,
} from '../../worker/pledges/store/reviews.ts'
import { listDue } from '../../worker/outbox/store.ts'
import { makeArtist, pledge } from '../support/worker/artist.ts'
import { countRows, explain } from '../support/worker/costs.ts'

const OWN = { code: 'K3V9X2AM', accountId: 'account' }

describe('what a read costs', () => {
  it('one row for a badge, one for a record, and none for a code that nobody has', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    for (let i = 0; i < 5; i += 1) await pledge(artist)
    expect(await countRows((db) => viewBadge(db, code))).toBe(1)
    expect(await countRows((db) => viewRecord(db, code))).toBe(1)
    expect(await countRows((db) => viewBadge(db, 'ZZZZZZZZ'))).toBe(0)
  })

  it('one row for a receipt, in whatever form, and one for a status list, with nothing signed', async ({
    expect,
  }) => {
    const code = await pledge(await makeArtist())
    await runOutbox(env, Date.now)
    const signer = await findSigner(readConfig(env))
    const readList = async (db: Database) =>
      await readStatusList({ db, clock: Date.now, signer }, 1)
    expect(await countRows((db) => viewReceipt(db, code))).toBe(1)
    await countRows(readList)
    expect(await countRows(findOpenList)).toBe(1)
    expect(await countRows(readList)).toBe(1)
  })

  it('at most two rows a code in a batch', async ({ expect }) => {
    const artist = await makeArtist()
    const codes = [await pledge(artist), await pledge(artist), await pledge(artist)]
    await pledge(artist)
    expect(await countRows((db) => viewBadges(db, codes))).toBeLessThanOrEqual(6)
  })

  it('a page of the desk and one row, wherever it starts', async ({ expect }) => {
    const artist = await makeArtist()
    for (let i = 0; i < 8; i += 1) await pledge(artist)
    const first = await listNewest(openDatabase(env.DB, { rowsRead: 0, rowsWritten: 0 }), null, 3)
    expect(await countRows((db) => listNewest(db, null, 3))).toBeLessThanOrEqual(4)
    expect(await countRows((db) => listNewest(db, first.next, 3))).toBeLessThanOrEqual(5)
  })
})

describe('how D1 finds what it reads', () => {
  it('by an index, never by looking through a table or sorting it', async ({ expect }) => {
    const reads = [
      (db: Database) => viewBadge(db, 'K3V9X2AM'),
      (db: Database) => viewBadges(db, ['K3V9X2AM', 'ZZZZZZZZ']),
      (db: Database) => viewRecord(db, 'K3V9X2AM'),
      (db: Database) => listOwn(db, 'account', null, 50),
      (db: Database) => listOwn(db, 'account', { pledgedAt: 1, code: 'K3V9X2AM' }, 50),
      (db: Database) => listNewest(db, { pledgedAt: 1, code: 'K3V9X2AM' }, 50),
      (db: Database) => listDue(db, 0, 50),
      (db: Database) => viewReceipt(db, 'K3V9X2AM'),
      (db: Database) => hasSigned(db, 'key-1'),
      (db: Database) => findEntry(db, 'K3V9X2AM'),
      (db: Database) => viewStatusList(db, 1),
      (db: Database) => listRevoked(db, 1),
      (db: Database) => listDueAddresses(db, 1, 24),
      (db: Database) => findLook(db, 'https://ada-draws.com/'),
      (db: Database) => listPlacesAt(db, 'https://ada-draws.com/', 0),
      (db: Database) => findPlace(db, 'place'),
      (db: Database) => listWaiting(db, 50),
      (db: Database) => isAnyWaiting(db),
      (db: Database) => findReview(db, 'drawing'),
      (db: Database) => findHeld(db, OWN),
      (db: Database) => findSeen(db, { accountId: 'account', originalHash: 'a' }),
      (db: Database) => findHiddenPicture(db, 'a', 'account'),
      (db: Database) => findHiddenOriginal(db, 'a', 'account'),
      (db: Database) => runBatch(db, takeBackStatements(db, OWN)),
      async (db: Database) => {
        const unwanted = isUnwantedPicture(db, { ...OWN, hash: 'a', originalHash: 'b' })
        const decided = decideStatements(
          db,
          { drawingId: 'a', decision: 'allowed', reason: '', now: 0 },
          { pictures: [], unwanted },
        )
        // Nothing waits, which it says.
        await expect(runBatch(db, decided)).rejects.toThrow()
      },
    ]
    for (const read of reads) {
      const plan = await explain(read)
      // A constant row is what a guard writes that stops a batch: no table is read for it.
      expect(plan).not.toMatch(/\bSCAN (?!CONSTANT ROW|.*USING (COVERING )?INDEX)/)
      expect(plan).not.toMatch(/TEMP B-TREE/)
      expect(plan).toMatch(/USING/)
    }
  })
})
