import { makeCode } from '../../../schema/code.ts'
import type { PledgeForm } from '../../../schema/forms.ts'
import { fail, succeed, type Result } from '../../../schema/result.ts'
import { CURRENT_STATEMENT, statementText } from '../../../schema/statements/index.ts'
import { isDangling, isTaken, runBatch, type Statement } from '../../database.ts'
import { sha256Hex } from '../../hash.ts'
import type { Pledge } from '../rules.ts'
import { isToCome } from '../rules/edit.ts'
import { findByRequestKey, findHandle, insertStatements } from '../store.ts'
import type { PledgeDeps } from './change.ts'
import { claim, failTaken } from './edit.ts'

// 32^8 codes: even with a million pledges a second draw is a one in a million case, a third never happens.
const TRIES = 5

/**
 * Makes a pledge in the current statement's words. The same `requestKey` of the same account again is the
 * same pledge (a double click, a script's retry); with other content it fails with `key-reused`.
 * Fails with `statement-unavailable` when the words are not reviewed in that language, with `invalid-input` for
 * a `since` that is still to come, `handle-taken`, or `sign-in-needed` when the artist has left in the meantime.
 */
export async function makePledge(
  deps: PledgeDeps,
  { accountId, form, requestKey, along }: MakePledge,
): Promise<Result<{ code: string; made: boolean }>> {
  const words = CURRENT_STATEMENT.words[form.language]
  if (!words?.reviewed) {
    return fail('statement-unavailable', {
      errors: [
        { path: 'language', message: 'The words can be pledged in English (en) only, for now.' },
      ],
    })
  }
  const now = deps.clock()
  if (form.since !== null && isToCome(form.since, now)) {
    return fail('invalid-input', {
      errors: [{ path: 'since', message: 'That year is still to come.' }],
    })
  }
  const requestHash = await sha256Hex(JSON.stringify(form))
  const earlier = await findByRequestKey(deps.db, accountId, requestKey)
  if (earlier) return matchEarlier(earlier, requestHash)

  const handle = form.handle ?? null
  const isNewHandle = handle !== null && handle !== (await findHandle(deps.db, accountId))
  for (let tries = 0; tries < TRIES; tries += 1) {
    const code = makeCode((bytes) => crypto.getRandomValues(bytes))
    const pledge: Pledge = {
      code,
      accountId,
      status: 'active',
      artistName: form.artistName,
      covers: form.covers,
      parts: form.parts,
      mediums: form.mediums,
      about: form.about,
      since: form.since,
      links: form.links,
      tools: form.tools,
      country: form.country,
      language: form.language,
      statementVersion: CURRENT_STATEMENT.version,
      statementText: statementText(words),
      drawingId: null,
      drawingKind: 'plain',
      pledgedAt: now,
      changedAt: now,
      withdrawnAt: null,
      withdrawReason: null,
      suspendedAt: null,
      suspendReason: null,
      erasedAt: null,
      seq: 1,
      requestKey,
      requestHash,
    }
    const history = [{ seq: 1, what: 'pledged' as const, at: now, detail: null }]
    try {
      await runBatch(deps.db, [
        ...insertStatements(deps.db, pledge),
        ...(isNewHandle ? claim(deps, { code, accountId, handle }) : []),
        ...(await deps.publish(
          deps.db,
          { pledge, drawing: null, history },
          isNewHandle ? { handle } : {},
        )),
        ...(along ? [along(code)] : []),
      ])
      return succeed({ code, made: true })
    } catch (error) {
      if (isTaken(error, 'pledges.request_key')) {
        const twin = await findByRequestKey(deps.db, accountId, requestKey)
        if (twin) return matchEarlier(twin, requestHash)
      }
      if (isTaken(error, 'handles.')) return failTaken(handle)
      if (isDangling(error)) {
        return fail('sign-in-needed', { detail: 'You have left. Sign in anew to begin again.' })
      }
      if (!isTaken(error, 'pledges.code')) throw error
    }
  }
  throw new Error('No free code was found.')
}

type MakePledge = {
  accountId: string
  form: PledgeForm
  requestKey: string
  /** A statement that must stand or fall with the new pledge. */
  along?: (code: string) => Statement
}

function matchEarlier(
  earlier: { code: string; requestHash: string },
  requestHash: string,
): Result<{ code: string; made: boolean }> {
  if (earlier.requestHash === requestHash) return succeed({ code: earlier.code, made: false })
  return fail('key-reused', {
    detail: `This Idempotency-Key made the pledge ${earlier.code} from other words. Use a new key for a new pledge.`,
  })
}
