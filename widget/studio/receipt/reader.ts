import { printCode } from '../../../schema/code.ts'
import { withoutTurns } from './cite.ts'
import { judge, type Ask, type Judgement } from './judge.ts'
import type { Told } from './told.ts'
import { unpackFile, unpackText } from './unpack.ts'
import { sayDay, sayJudgement, sayNoReceipt, type Speech, type Verdict } from './words.ts'

/*
 * The part of /check that reads receipts: fetched when somebody gives it one, because what canonical form needs is
 * large. Everything from a file becomes text, never markup; the one link is made from the code.
 */

const PATIENCE_MS = 8000

/** Where the answer goes: a line that is read aloud, and what follows it. */
export type Answer = { line: HTMLElement; rest: HTMLElement }

/** Reads what somebody gave, judges it, and says what it is. `origin` is this register's canonical one. */
export async function answer(
  given: Blob | string,
  origin: string,
  to: Answer,
  speech: Speech,
): Promise<void> {
  const unpacked = typeof given === 'string' ? unpackText(given) : await unpackFile(given)
  if (unpacked.is !== 'credential') return show(to, sayNoReceipt(unpacked, speech), null, speech)
  const judgement = await judge(unpacked.credential, { origin, ask })
  show(to, sayJudgement(judgement, unpacked.from, speech), judgement, speech)
}

/** The page is served by the register, so that a path is enough: a file cannot choose whom we ask. */
const ask: Ask = async (path) => {
  try {
    const response = await fetch(path, {
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}

function show(
  { line, rest }: Answer,
  verdict: Verdict,
  judgement: Judgement | null,
  speech: Speech,
): void {
  line.textContent = verdict.line
  line.classList.toggle('state-word', verdict.isBad === true)
  const told = judgement && 'told' in judgement && 'words' in judgement.told ? judgement.told : null
  const facts = (verdict.facts ?? []).map(([name, text]) => [name, isolate(text)] as const)
  rest.replaceChildren(
    ...verdict.more.map((text) => make('p', text)),
    ...(facts.length > 0 ? [listFacts(facts)] : []),
    ...(told ? listTold(told, speech) : []),
    ...(judgement?.is === 'altered' && judgement.code !== null
      ? [linkRecord(judgement.code, speech)]
      : []),
  )
}

/** What it says, as it says it. The dates are the issuer's word. */
function listTold(told: Told, speech: Speech): HTMLElement[] {
  const { words, language } = speech
  const { artist, promisedAt, signedAt, checks, code } = told
  const facts = listFacts([
    [words.whose, isolate(artist)],
    [words.promisedOn, isolate(sayDay(promisedAt, language))],
    [words.signedOn, isolate(sayDay(signedAt, language))],
    [words.words, quoteEnglish(told.words)],
    [words.record, linkRecord(code, speech)],
  ])
  const list = make('ul', '')
  list.append(
    ...checks.map(({ told: narrative, address }) => {
      const item = make('li', '')
      item.append(quoteEnglish(narrative), ...(address === null ? [] : [' ', isolate(address)]))
      return item
    }),
  )
  return [
    facts,
    ...(checks.length > 0 ? [make('p', words.checked), list] : []),
    make('p', words.promise),
  ]
}

function listFacts(facts: (readonly [name: string, told: HTMLElement])[]): HTMLElement {
  const list = make('dl', '')
  list.className = 'facts'
  for (const [name, told] of facts) {
    const beside = make('dd', '')
    beside.append(told)
    list.append(make('dt', name), beside)
  }
  return list
}

/** By the code alone: a file leads nowhere but to a record of ours. */
function linkRecord(code: string, { query }: Speech): HTMLElement {
  const link = make('a', printCode(code))
  link.setAttribute('href', `/p/${code}${query}`)
  link.className = 'code'
  // Never translated, never turned around: one that begins with a digit would be, where words run from the right.
  link.dir = 'ltr'
  link.translate = false
  return link
}

/** Somebody else's words, whichever way they run: what stands around them keeps its own. */
function isolate(text: string): HTMLElement {
  return make('bdi', withoutTurns(text))
}

/** What this register signs is in English, whatever the page is in. */
function quoteEnglish(text: string): HTMLElement {
  const quoted = isolate(text)
  quoted.lang = 'en'
  return quoted
}

function make(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}
