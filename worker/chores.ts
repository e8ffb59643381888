import type { Errand } from '../schema/errands.ts'
import { removeExpired } from './accounts/store.ts'
import { noticeMove } from './badges/actions/move.ts'
import { erasePictures } from './badges/actions/pictures.ts'
import { dropKey, signReceipts } from './badges/actions/receipt.ts'
import { readConfig, type Bindings } from './config.ts'
import { openDatabase } from './database.ts'
import {
  deleteOldOriginals,
  eraseDrawing,
  eraseOriginals,
  removeOrphans,
} from './drawings/actions/sweep.ts'
import { sendNotice } from './mail/actions.ts'
import { runAllDue } from './outbox/actions.ts'
import { republish } from './pledges/actions/republish.ts'
import { removeOldDrafts } from './pledges/store/drafts.ts'
import { isLookDue, lookAtDue } from './places/actions/check.ts'
import { makeLook, OPEN_WEB, type Outside } from './places/actions/wiring.ts'
import { forgetTurns } from './places/store/looks.ts'
import { publishAll } from './publish.ts'
import { findSigner } from './receipts/actions/issue.ts'

type Clock = () => number

/** What a message of the queue asks for: each kind of work has a run, and so the limits of a run, to itself. */
export const LOOK = 'look'
const MORE = 'more'

/** Does whatever the outbox holds. Called by the queue right after a change, and by the cron for what was lost. */
export async function runOutbox(env: Bindings, clock: Clock): Promise<{ more: boolean }> {
  const config = readConfig(env)
  const db = openDatabase(env.DB, { rowsRead: 0, rowsWritten: 0 })
  const runErrand = async (errand: Errand): Promise<void> => {
    switch (errand.kind) {
      case 'mail':
        return await sendNotice(
          { db, clock, email: env.EMAIL, from: { email: config.mailFrom, name: config.siteName } },
          errand.mail,
        )
      case 'erase-drawing':
        await erasePictures(env.DRAWINGS, errand.hash)
        return await eraseDrawing(
          { db, drawings: env.DRAWINGS, originals: env.ORIGINALS },
          errand.hash,
        )
      case 'receipt':
        return await signReceipts({ db, clock, signer: await findSigner(config) }, errand.codes)
      case 'drop-key':
        return await dropKey({ db, clock, signer: await findSigner(config) }, errand.key)
      case 'republish':
        return await republish({ db, publish: publishAll(config.publicOrigin) }, errand.codes)
      case 'erase-originals':
        return await eraseOriginals({ db, originals: env.ORIGINALS }, errand.hashes)
    }
  }
  const { more } = await runAllDue({ db, clock, runErrand })
  // The next one takes over where this one's share was up. Lost, the cron of the next minute does.
  if (more) await env.OUTBOX.send(MORE)
  // A place that was just named is looked at right away.
  else if (await isLookDue({ db, clock })) await env.OUTBOX.send(LOOK)
  return { more }
}

/** Looks at a share of the places that are due: newly named ones, and those whose time has come again. */
export async function runLooks(
  env: Bindings,
  clock: Clock,
  outside: Outside = OPEN_WEB,
): Promise<void> {
  const config = readConfig(env)
  const db = openDatabase(env.DB, { rowsRead: 0, rowsWritten: 0 })
  const { looked } = await lookAtDue({
    db,
    clock,
    wait: outside.wait,
    newId: () => crypto.randomUUID(),
    publish: publishAll(config.publicOrigin),
    look: makeLook(db, config, { ...outside, clock }),
    origin: config.publicOrigin,
  })
  // What they changed is published, and then whatever else is due is looked at.
  if (looked) await env.OUTBOX.send(MORE)
}

/** Every minute: the outbox, and whatever has grown too old to keep. Running twice at once does no harm. */
export async function runChores(env: Bindings, clock: Clock): Promise<void> {
  const db = openDatabase(env.DB, { rowsRead: 0, rowsWritten: 0 })
  await noticeMove({ db, clock }, readConfig(env).publicOrigin)
  const { more } = await runOutbox(env, clock)
  // Places do not wait until a long outbox is empty: a share of them each minute in any case.
  if (more && (await isLookDue({ db, clock }))) await env.OUTBOX.send(LOOK)
  const now = clock()
  await removeExpired(db, now)
  await removeOldDrafts(db, now)
  await forgetTurns(db, now)
  const { DRAWINGS: drawings, ORIGINALS: originals } = env
  await deleteOldOriginals({ db, originals, clock })
  await removeOrphans({ db, drawings, originals, clock })
}
