import { fail, succeed, type Result } from '../../schema/result.ts'
import type { PlaceKind } from '../../schema/wire.ts'
import type { Statement } from '../database.ts'
import { changePledge, type PledgeDeps } from '../pledges/actions/change.ts'
import { findOwn } from '../pledges/actions/withdraw.ts'
import type { Change, Snapshot } from '../pledges/rules.ts'
import { findSnapshot } from '../pledges/store.ts'
import { arrangePlaces, type KnownPlace } from './rules.ts'
import type { Address } from './rules/address.ts'
import { addPlace, findTwin, REMOVE_PLACE } from './rules/listing.ts'
import { isWalled } from './rules/hosts.ts'
import { findPlace, listPlaces, placeStatement, removePlaceStatement } from './store.ts'
import { dueStatement, forgetAddressStatement } from './store/looks.ts'

/** A place with the name by which its artist can remove it. */
export type NamedPlace = KnownPlace & { id: string }

/**
 * Names a place where the badge may appear. Naming an address that is on the list already, in whatever
 * spelling, answers the place that is there (`made` is false) and changes nothing, its kind included. Fails with
 * `unknown-code`, `not-yours`, `too-many-places`, `already-withdrawn`, `pledge-suspended`, `changed-meanwhile`.
 */
export async function namePlace(
  deps: PledgeDeps,
  { code, accountId, address, kind }: Naming,
): Promise<Result<{ place: NamedPlace; made: boolean }>> {
  const own = await findOwn(deps, { code, accountId })
  if (!own.ok) return own
  const { url, host } = address
  const id = deps.newId()
  const named = { id, url, kind, ...UNCHECKED }
  const list = await changeList(deps, code, (known, before) => {
    if (findTwin(known, address)) return succeed(null)
    const added = addPlace(before, known.length)
    if (!added.ok) return added
    return succeed({
      change: added.value,
      list: [...known, named],
      write: (namedAt) => [
        placeStatement(deps.db, { ...named, pledgeCode: code, host, namedAt }),
        // The first look is made at once, by the queue: what points back already is linked before anybody asks.
        dueStatement(deps.db, url, isWalled(url) ? null : namedAt),
      ],
    })
  })
  if (!list.ok) return list
  const place = findTwin(list.value, address) ?? named
  return succeed({ place, made: place.id === id })
}

export type Naming = { code: string; accountId: string; address: Address; kind: PlaceKind }

/** A place that nobody has looked at. */
const UNCHECKED = {
  state: 'named' as const,
  proof: null,
  method: null,
  checkedAt: null,
  linkedAt: null,
  absentSince: null,
  absences: 0,
  unreadableSince: null,
  warnedAt: null,
  lookedAt: null,
}

/** Takes a place off the list. Fails with `not-found` (it may be off it already), `not-yours`, `changed-meanwhile`. */
export async function removePlace(
  deps: PledgeDeps,
  { id, accountId }: { id: string; accountId: string },
): Promise<Result<{ code: string }>> {
  const place = await findPlace(deps.db, id)
  if (!place) return fail('not-found', { detail: 'This place is not on a list any more.' })
  if (place.accountId !== accountId) {
    return fail('not-yours', {
      detail: 'Sign in with the mail address that the pledge was made with.',
    })
  }
  const { code } = place
  const list = await changeList(deps, code, (known) => {
    const rest = known.filter((other) => other.id !== id)
    // Another tab was faster: it is off the list, which is what was asked for.
    if (rest.length === known.length) return succeed(null)
    return succeed({
      change: REMOVE_PLACE,
      list: rest,
      write: () => [
        removePlaceStatement(deps.db, code, id),
        forgetAddressStatement(deps.db, place.url),
      ],
    })
  })
  return list.ok ? succeed({ code }) : list
}

type Plan = { change: Change; list: NamedPlace[]; write: (now: number) => Statement[] }

// As in changePledge: two writers at one moment are rare, five in a row are a bug or an attack.
const TRIES = 5

/**
 * Reads a pledge's places, decides, and writes, with the new list handed over so that the finished row says it.
 * Every change of the list takes a number in the pledge's history: while that number stands still, so does the
 * list, and when it has moved all is read and decided anew. `null` is a plan to leave all as it is. Answers the
 * list as it is then.
 */
async function changeList(
  deps: PledgeDeps,
  code: string,
  decide: (known: NamedPlace[], before: Snapshot) => Result<Plan | null>,
): Promise<Result<NamedPlace[]>> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    // In this order: a change in between is noticed by its number.
    const seen = await findSnapshot(deps.db, code)
    if (!seen) return fail('unknown-code')
    const known = await listPlaces(deps.db, code)
    const decided = decide(known, seen)
    if (!decided.ok) return decided
    const plan = decided.value
    if (!plan) return succeed(known)
    const result = await changePledge(
      deps,
      code,
      ({ pledge }) =>
        pledge.seq === seen.pledge.seq ? succeed(plan.change) : fail('changed-meanwhile'),
      ({ pledge }) => ({
        before: plan.write(pledge.changedAt),
        around: arrangePlaces(plan.list),
      }),
    )
    if (result.ok) return succeed(plan.list)
    if (result.problem.code !== 'changed-meanwhile') return result
  }
  return fail('changed-meanwhile', { detail: 'Please open the page again and retry.' })
}
