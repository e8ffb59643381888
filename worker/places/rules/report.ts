import type { PlaceProof } from '../../../schema/wire.ts'
import { provesSite, type Method, type Named, type Proof } from './proofs.ts'

/*
 * One look at an address, and what it means for each pledge that names it. A look is made once for all of them, and
 * nothing of one look is carried over to the next.
 */

/** Why nothing could be read. None of these says that the proof is not there. */
export type Trouble =
  | 'not-allowed'
  | 'no-such-host'
  | 'dns-failed'
  | 'host-busy'
  | 'no-answer'
  | 'refused'
  | 'server-error'
  | 'odd-answer'
  | 'bad-redirect'
  | 'too-many-redirects'
  | Cut
  | 'out-of-time'

/** Why only a beginning could be read. */
export type Cut = 'broken' | 'too-long'

/** Where a proof can be: on the page, in the file of the site, or in the name of the site. */
export type Source = 'page' | 'well-known' | 'dns'

/** One thing that was looked at. `codes`: the pledges that it names, in whatever way counts there. */
export type Seen = {
  source: Source
  /** What was asked for: an address, or a name and its kind of record. */
  url: string
  /** HTTP's answer; null where there was none. */
  status: number | null
  codes: string[]
  trouble: Trouble | null
  /** Where a redirect led, to another site that was not asked. */
  elsewhere: string | null
}

export type Report = {
  seen: Seen[]
  proofs: Proof[]
  /** What the page, or its server, says of the program that made it. */
  made: { generator: string | null; server: string | null }
}

export type Outcome = 'found' | 'absent' | 'unreadable'

/** What a look says for one pledge. */
export type Judged = {
  outcome: Outcome
  proof: PlaceProof | null
  method: Method | null
  /** Could be read what the proof of before stood in? Only then does a lesser one take its place. */
  isSourceRead: boolean
}

/**
 * Found, absent, or not to be told. For a place that was linked, what counts is the source of its proof: a name server
 * that fails says nothing about a TXT record, whatever the page says. For one that never was, it is the page, where
 * nearly everybody puts it. `isWalled`: strangers' machines are shown an empty page there, so that absent means nothing.
 */
export function judgeReport(
  { seen, proofs }: Report,
  code: string,
  { method, isWalled }: { method: Method | null; isWalled: boolean },
): Judged {
  const own = proofs.filter((proof) => proof.code === code)
  const best = own.find(({ proof }) => proof === 'site') ?? own[0]
  const source = sourceOf(method)
  const asked = seen.filter((one) => one.source === source)
  const isSourceRead = asked.length > 0 && asked.every(({ trouble }) => trouble === null)
  if (best) return { outcome: 'found', proof: best.proof, method: best.method, isSourceRead }
  const outcome = isSourceRead && !isWalled ? 'absent' : 'unreadable'
  return { outcome, proof: null, method: null, isSourceRead }
}

/** Is something not to be told because no turn was left at its host? */
export function isHeldUp({ seen }: Report, judged: Judged[]): boolean {
  return (
    seen.some(({ trouble }) => trouble === 'host-busy') &&
    judged.some(({ outcome }) => outcome === 'unreadable')
  )
}

function sourceOf(method: Method | null): Source {
  return method === 'dns' || method === 'well-known' ? method : 'page'
}

/** What was named somewhere, as proofs: of the site, or of exactly this page. */
export function weighNamed(
  named: Named[],
  url: string,
  { isThatPage }: { isThatPage: boolean },
): Proof[] {
  return named.flatMap(({ code, method }) => {
    const proof = provesSite(method) ? ('site' as const) : ('page' as const)
    // What stands on a page that the address only leads to says nothing about the address.
    return proof === 'page' && !isThatPage ? [] : [{ code, proof, method, url }]
  })
}
