import { fail, succeed, type Result } from '../../../schema/result.ts'
import { isEmpty, isTaken, runBatch } from '../../database.ts'
import { composeChangeCode } from '../../mail/actions.ts'
import { errandStatement } from '../../outbox/store.ts'
import type { AccountDeps } from '../actions.ts'
import { makeDigits, readPending, writePending } from '../rules/change-codes.ts'
import { isNonce } from '../rules/cookies.ts'
import { keyedHash } from '../rules/keyed-hash.ts'
import { refuseMail } from '../rules/mail-limits.ts'
import { CODE_SECONDS } from '../rules/spans.ts'
import { claimMail, releaseMail, type Claim } from '../store.ts'
import {
  changeAddressStatements,
  countTry,
  findPending,
  pendingStatements,
  removePending,
} from '../store/change-mail.ts'
import { composeNotice, prepareChange } from './undo-change.ts'

type Wanted = { accountId: string; email: string; newEmail: string }

/**
 * Mails a code to the address that an account has and another to the one that it shall have. Whether the new
 * one has an account already is not looked at, so that the answer cannot tell. Fails with `invalid-input`
 * (the same address), `too-many-mails` or `mail-unavailable`.
 */
export async function askForChange(
  deps: AccountDeps,
  { accountId, email, newEmail, nonce }: Wanted & { nonce: string },
): Promise<Result<void>> {
  if (email === newEmail) {
    const message = 'This is the address that you have already.'
    return fail('invalid-input', { errors: [{ path: 'email', message }] })
  }
  const now = deps.clock()
  const pair = { accountId, newEmail, nonce }
  const old = await prepareBox(deps, email, 'old')
  const fresh = await prepareBox(deps, newEmail, 'new')
  for (const { claim } of [old, fresh]) {
    const full = await claimMail(deps.db, claim)
    if (!full) continue
    if (claim === fresh.claim) await releaseMail(deps.db, old.claim)
    return refuseMail(full, deps.mailDailyCap, now)
  }
  const value = writePending({
    oldHash: await hashCode(deps, pair, 'old', old.code),
    newHash: await hashCode(deps, pair, 'new', fresh.code),
    tries: 0,
  })
  const pending = { id: deps.newId(), name: await nameOf(deps, pair), value }
  await runBatch(deps.db, pendingStatements(deps.db, pending, now, now + CODE_SECONDS * 1000))
  const unsent = [old, fresh]
  for (const { to, which, code } of [old, fresh]) {
    try {
      await deps.sendNow(
        await composeChangeCode(to, { code, origin: deps.publicOrigin, to: which }),
      )
      unsent.shift()
    } catch (error) {
      for (const { claim } of unsent) await releaseMail(deps.db, claim)
      const name = error instanceof Error ? error.name : 'unknown'
      console.error(JSON.stringify({ mail: 'change-code', error: name }))
      return fail('mail-unavailable', {
        detail: 'The mail did not leave our house. Please try again in a few minutes.',
        retryAt: now + 60_000,
      })
    }
  }
  return succeed(undefined)
}

/** A mailbox with the code that goes there, and its place among the mails that may. */
async function prepareBox(deps: AccountDeps, to: string, which: 'old' | 'new') {
  const addressHash = await keyedHash(deps.secret, 'address', to)
  const claim: Claim = {
    id: deps.newId(),
    addressHash,
    now: deps.clock(),
    cap: deps.mailDailyCap,
  }
  return { to, which, code: makeDigits(random), claim }
}

type Codes = { oldCode: string; newCode: string; nonce: string | null; sessionId: string }

/**
 * Changes the address of an account with both codes. All its other sessions end, and the old address gets a
 * notice that undoes the change for 48 hours. Fails with `wrong-code` (each beside its field),
 * `code-used-up`, or `address-taken`: only somebody who reads that mailbox learns so much.
 */
export async function changeMail(
  deps: AccountDeps,
  { accountId, email, newEmail, oldCode, newCode, nonce, sessionId }: Wanted & Codes,
): Promise<Result<void>> {
  // A second click: the first one has done it.
  if (email === newEmail) return succeed(undefined)
  if (!isNonce(nonce)) return failUsedUp()
  const pair = { accountId, newEmail, nonce }
  const tried = await tryCodes(deps, pair, { oldCode, newCode })
  if (!tried.ok) return tried
  const pendingId = tried.value
  const change = await prepareChange(deps, { accountId, email, newEmail })
  const notice = await composeNotice(deps, change, null)
  try {
    await runBatch(deps.db, [
      ...changeAddressStatements(deps.db, change.row, { pendingId, keepSession: sessionId }),
      errandStatement(deps.db, deps.newId(), notice, change.row.changedAt),
    ])
    return succeed(undefined)
  } catch (error) {
    if (isEmpty(error, 'mail_changes.account_id')) return failUsedUp()
    if (!isTaken(error, 'accounts.email')) throw error
    await removePending(deps.db, pendingId)
    return failAddressTaken()
  }
}

/** Counts a try, then compares. Answers the id of the pending pair when both codes are right. */
async function tryCodes(
  deps: AccountDeps,
  pair: Pair,
  { oldCode, newCode }: { oldCode: string; newCode: string },
): Promise<Result<string>> {
  const name = await nameOf(deps, pair)
  for (;;) {
    const found = await findPending(deps.db, name, deps.clock())
    const pending = found && readPending(found.value)
    if (!pending) return failUsedUp()
    const after = writePending({ ...pending, tries: pending.tries + 1 })
    // Each round that is lost is a try that somebody else has counted, so that five rounds end this loop.
    if (!(await countTry(deps.db, { id: found.id, before: found.value, after }))) continue
    const errors = [
      ...((await hashCode(deps, pair, 'old', oldCode)) === pending.oldHash
        ? []
        : [
            {
              path: 'oldCode',
              message: 'This is not the code from our newest mail to the old address.',
            },
          ]),
      ...((await hashCode(deps, pair, 'new', newCode)) === pending.newHash
        ? []
        : [
            {
              path: 'newCode',
              message: 'This is not the code from our newest mail to the new address.',
            },
          ]),
    ]
    if (errors.length === 0) return succeed(found.id)
    return readPending(after) ? fail('wrong-code', { errors }) : failUsedUp()
  }
}

export function failAddressTaken(): Result<never> {
  const message =
    'There is a desk with this mail address already. Sign in with it and leave there first, or choose another address.'
  return fail('address-taken', { detail: message, errors: [{ path: 'email', message }] })
}

type Pair = { accountId: string; newEmail: string; nonce: string }

/** The name of a pending pair: bound to the browser that asked, to the account and to the new address. */
async function nameOf({ secret }: AccountDeps, { accountId, newEmail, nonce }: Pair) {
  return await keyedHash(secret, 'pending', nonce, 'change-mail', accountId, newEmail)
}

async function hashCode(
  { secret }: AccountDeps,
  { accountId, newEmail, nonce }: Pair,
  which: 'old' | 'new',
  code: string,
) {
  return await keyedHash(secret, 'code', nonce, which, accountId, newEmail, code)
}

function random(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}

function failUsedUp(): Result<never> {
  return fail('code-used-up', {
    detail:
      'The codes work once, for 10 minutes and 5 tries, in the browser that asked for them. Please ask for new ones.',
  })
}
