import type { Errand } from '../../../schema/errands.ts'
import { fail, succeed, type Result } from '../../../schema/result.ts'
import { runBatch, type Statement } from '../../database.ts'
import { describeError } from '../../describe-error.ts'
import { sha256Hex } from '../../hash.ts'
import { composePlaceAbsent } from '../../mail/actions.ts'
import { askStatement, errandStatement } from '../../outbox/store.ts'
import type { PledgeDeps } from '../../pledges/actions/change.ts'
import { republish } from '../../pledges/actions/republish.ts'
import { RESTORE_WINDOW_MS } from '../../pledges/rules.ts'
import { selectAmong } from '../../pledges/store.ts'
import { isWalled } from '../rules/hosts.ts'
import { isHeldUp, judgeReport, type Judged, type Report } from '../rules/report.ts'
import { lookAgain, nextLook, type Next, type Standing } from '../rules/standing.ts'
import { findPlace } from '../store.ts'
import {
  dueStatement,
  findLook,
  leaseAddress,
  listDueAddresses,
  listPlacesAt,
  lookedStatement,
  postponeLook,
  standingStatement,
  type LookedPlace,
} from '../store/looks.ts'
import type { Look, LookOptions } from './wiring.ts'

export type CheckDeps = PledgeDeps & {
  look: Look
  wait: (ms: number) => Promise<unknown>
  origin: string
}

/** Longer than any look takes: whoever dies with a lease is followed when it is over. */
const LEASE_MS = 60_000
/** What was seen so lately is not looked at again, whoever asks: an address of many is asked once for all. */
const FRESH_MS = 2000
/** The contract: within ten seconds whoever asks reads an answer, whatever others are doing at that address. */
const PATIENCE_MS = 10_000
/** In less than this a look sees nothing. */
const LEAST_LOOK_MS = 3000
const STEP_MS = 400
/** Where a host had no turn left: others are asked there meanwhile, once a second. */
const BUSY_MS = 5 * 60_000
/** After a fault of ours. */
const LATER_MS = 60 * 60_000
/** D1 takes a batch of any length, but not for ever. */
const A_BATCH = 40

export type Checked = {
  standing: Standing
  judged: Judged
  report: Report
  code: string
  url: string
}

/**
 * Looks at a place because its artist asks. It can link it; what it does not find takes nothing away. Fails with
 * `not-found`, `not-yours`, or `too-many-requests` while others look at the same address for too long.
 */
export async function checkPlace(
  deps: CheckDeps,
  { id, accountId }: { id: string; accountId: string },
): Promise<Result<Checked>> {
  const place = await findPlace(deps.db, id)
  if (!place) return fail('not-found', { detail: 'This place is not on a list any more.' })
  if (place.accountId !== accountId) {
    return fail('not-yours', {
      detail: 'Sign in with the mail address that the pledge was made with.',
    })
  }
  const { code, url } = place
  // A place that was named before there were looks, or on a host that is not looked at by itself.
  await runBatch(deps.db, [dueStatement(deps.db, url, null)])
  const report = await lookNowOrShare(deps, { id, url })
  if (!report) {
    return fail('too-many-requests', {
      detail: 'Somebody is looking at this address just now. Please try again in a minute.',
      retryAt: deps.clock() + LEASE_MS,
    })
  }
  const places = await listPlacesAt(deps.db, url, 0)
  const standing = places.find((one) => one.id === id)
  if (!standing) return fail('not-found', { detail: 'This place was just taken off the list.' })
  await republish(deps, [code])
  const judged = judgeReport(report, code, { method: standing.method, isWalled: isWalled(url) })
  return succeed({ standing, judged, report, code, url })
}

/** A look of our own, or the one that somebody else is just making, if this place is part of it. */
async function lookNowOrShare(
  deps: CheckDeps,
  { id, url }: { id: string; url: string },
): Promise<Report | null> {
  const end = deps.clock() + PATIENCE_MS
  for (;;) {
    const now = deps.clock()
    const known = await findLook(deps.db, url)
    const isFresh = known !== null && known.lookedAt !== null && now - known.lookedAt < FRESH_MS
    // A place that was named after that look was not judged by it, and perhaps not even looked for.
    const isPart = isFresh && (await findPlace(deps.db, id))?.lookedAt === known.lookedAt
    if (isPart && known.report) {
      // Written by lookAtAddress, whose type is Report.
      return JSON.parse(known.report)
    }
    if (end - now < LEAST_LOOK_MS) return null
    const report = await lookAtAddress(deps, url, { isScheduled: false, most: end - now })
    if (report) return report
    await deps.wait(STEP_MS)
  }
}

/**
 * Looks at an address once for all the places there, and writes what became of each. Null when somebody else has it,
 * or when it is not due. Doing it twice does no harm: two looks of one evening count as one.
 */
export async function lookAtAddress(
  deps: CheckDeps,
  url: string,
  { isScheduled, most }: LookOptions,
): Promise<Report | null> {
  const { db } = deps
  const start = deps.clock()
  const lease = { now: start, until: start + LEASE_MS, isDue: isScheduled }
  if (!(await leaseAddress(db, url, lease))) return null
  const places = await listPlacesAt(db, url, start - RESTORE_WINDOW_MS)
  const codes = [...new Set(places.map(({ code }) => code))]
  const report = await deps.look(url, codes, {
    isScheduled,
    ...(most === undefined ? {} : { most }),
  })
  const now = deps.clock()
  const spread = Number.parseInt((await sha256Hex(url)).slice(0, 4), 16) / 0xffff
  const walled = isWalled(url)
  const judge = ({ code, method }: LookedPlace) =>
    judgeReport(report, code, { method, isWalled: walled })
  // That we were too many there ourselves says nothing of the place, and another day would be as crowded.
  if (isScheduled && isHeldUp(report, places.map(judge))) {
    await postponeLook(db, url, now + Math.round(BUSY_MS * (1 + spread)))
    return report
  }
  const after: (LookedPlace & Next)[] = places.map((place) => ({
    ...place,
    ...lookAgain(place, judge(place), { now, isScheduled }),
  }))
  for (let i = 0; i < after.length; i += A_BATCH) {
    await writeStandings(deps, url, after.slice(i, i + A_BATCH), now)
  }
  const standings = after.map(({ standing, namedAt }) => ({ ...standing, namedAt }))
  const dueAt = nextLook(standings, { now, spread, isWalled: walled })
  const looked = { report: JSON.stringify(report), start, now, dueAt, isScheduled }
  await runBatch(db, [lookedStatement(db, url, looked)])
  return report
}

async function writeStandings(
  deps: CheckDeps,
  url: string,
  after: (LookedPlace & Next)[],
  now: number,
): Promise<void> {
  const { db } = deps
  const errands = await Promise.all(
    after.flatMap((place) => (place.warn && place.isActive ? [warn(deps, url, place)] : [])),
  )
  const changed = after.filter((place) => isSeen(place, place.standing)).map(({ code }) => code)
  const statements: Statement[] = [
    ...after.map(({ id, standing }) => standingStatement(db, id, standing)),
    ...errands.map((errand) => errandStatement(db, deps.newId(), errand, now)),
    ...(changed.length > 0 ? [askStatement(db, 'republish', selectAmong(changed), now)] : []),
  ]
  await runBatch(db, statements)
}

/** Does the badge say something else now? */
function isSeen(before: Standing, after: Standing): boolean {
  return (
    before.state !== after.state ||
    before.proof !== after.proof ||
    before.checkedAt !== after.checkedAt
  )
}

async function warn(
  { origin }: CheckDeps,
  url: string,
  { artistName, code, email, warn: warning, checkedAt }: LookedPlace & Next,
): Promise<Errand> {
  const mail = await composePlaceAbsent(email, {
    artist: artistName,
    code,
    place: url,
    foundAt: checkedAt ?? 0,
    lapsesAt: warning?.lapsesAt ?? 0,
    url: `${origin}/studio/${code}/embed`,
  })
  return { kind: 'mail', mail }
}

/**
 * One run's share. A Worker makes at most 1,000 calls in one run, and a look up to 70: two names, and twice a way of six
 * hops and one retry, each of them resolved, waited for and fetched. With ten seconds for the slowest, four at a time, a run takes half a minute.
 */
const A_RUN = 12
const AT_ONCE = 4

/**
 * Looks at a share of the addresses that are due. A fault of ours puts one off, and stops no other. Answers whether
 * anything was due.
 */
export async function lookAtDue(deps: CheckDeps): Promise<{ looked: boolean }> {
  const due = await listDueAddresses(deps.db, deps.clock(), A_RUN)
  const looked = due.length > 0
  const next = async (): Promise<void> => {
    const url = due.shift()
    if (url === undefined) return
    try {
      await lookAtAddress(deps, url, { isScheduled: true })
    } catch (error) {
      console.error(JSON.stringify({ look: 'failed', ...describeError(error) }))
      await postponeLook(deps.db, url, deps.clock() + LATER_MS)
    }
    await next()
  }
  await Promise.all(Array.from({ length: AT_ONCE }, next))
  return { looked }
}

/** Is there an address to look at? */
export async function isLookDue({ db, clock }: Pick<CheckDeps, 'db' | 'clock'>): Promise<boolean> {
  return (await listDueAddresses(db, clock(), 1)).length > 0
}
