import type { Badge, WirePicture, WirePlace } from '../../schema/wire.ts'

/** What the element reads of a Badge: no more is looked at, so that the rest of it may grow. */
export type Answer = Pick<
  Badge,
  'code' | 'status' | 'artist' | 'pledgedAt' | 'picture' | 'places' | 'placesTotal'
>

/**
 * Asks what the register says of one code. Rejects when it cannot be reached or does not make sense. The
 * signal says that this asker has gone; others who wait for the same code still get their answer.
 */
export type StatusSource = (code: string, signal: AbortSignal) => Promise<Answer>

/** How long codes are collected before they are asked for together, in ms: about one frame. */
const TICK = 20
/** How long an answer may take, in ms. */
const PATIENCE = 8000
/** How long an answer serves other elements of the page, in ms: as long as the service lets it be cached. */
const FRESH = 60_000
/** The most codes that the service takes in one request. */
const MOST = 100

/** A request that collects codes for a tick; `join` counts who waits for it, and gives it up when nobody does. */
type Batch = {
  codes: string[]
  until: number
  join: (signal: AbortSignal) => Promise<Map<string, Answer>>
}

/** The register at `origin`: one small request for all the badges of a page, without cookies or an address. */
export function makeStatusSource(origin: string): StatusSource {
  const batches = new Map<string, Batch>()
  let open: Batch | undefined

  function openBatch(): Batch {
    const abort = new AbortController()
    let waiting = 0
    const answers = new Promise((resolve) => setTimeout(resolve, TICK)).then(() => {
      if (open === batch) open = undefined
      setTimeout(() => abort.abort(), PATIENCE)
      return fetchAnswers(origin, batch.codes, abort.signal)
    })
    const batch: Batch = {
      codes: [],
      until: Date.now() + FRESH,
      join: (signal) => {
        waiting++
        signal.addEventListener('abort', () => {
          // While it is open, others may still join: it is sent all the same.
          if (--waiting || open === batch) return
          batch.until = 0
          abort.abort()
        })
        return answers
      },
    }
    return batch
  }

  return async (code, signal) => {
    let batch = batches.get(code)
    if (!batch || batch.until < Date.now()) {
      batch = open ??= openBatch()
      batches.set(code, batch)
      if (batch.codes.push(code) === MOST) open = undefined
    }
    const answer = (await batch.join(signal)).get(code)
    if (answer) return answer
    // A failure is not kept: the next element that asks tries again.
    batches.delete(code)
    throw new Error(code)
  }
}

/** All that could be read, by code: nothing when offline, refused, too slow or not JSON. */
async function fetchAnswers(origin: string, codes: string[], signal: AbortSignal) {
  const answers = new Map<string, Answer>()
  // Sorted, so that the same badges are the same address, which caches may share.
  const path = codes[1] ? `?codes=${codes.toSorted().join()}` : `/${codes[0]}`
  try {
    const response = await fetch(`${origin}/api/v1/badges${path}`, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
    })
    const body: unknown = response.ok && (await response.json())
    const badges = isObject(body) && Array.isArray(body['badges']) ? body['badges'] : [body]
    for (const badge of badges) {
      const answer = readAnswer(badge, origin)
      if (answer) answers.set(answer.code, answer)
    }
  } catch {
    // Whoever waits finds no answer, and says that it could not be checked.
  }
  return answers
}

/**
 * The code in what an author wrote or pasted: any case, with hyphens, spaces or curly quotes about it, O for
 * 0, I and L for 1. Null when it is none. The Worker reads codes by the same rule, in schema/code.ts.
 */
export function readCode(written: string): string | null {
  const code = written
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(code) ? code : null
}

/** Reads an answer of the register, or null when it is none. Only what has the right shape is ever shown. */
export function readAnswer(value: unknown, origin: string): Answer | null {
  if (!isObject(value)) return null
  const { code, status, artist = '', pledgedAt, picture, places = [], placesTotal = 0 } = value
  if (
    !isText(code) ||
    !isOneOf(status, ['active', 'withdrawn', 'suspended', 'missing']) ||
    !isText(artist) ||
    !(status === 'missing' || isTime(pledgedAt)) ||
    !Array.isArray(places) ||
    typeof placesTotal !== 'number'
  )
    return null
  return {
    code,
    status,
    artist,
    pledgedAt: String(pledgedAt),
    picture: isPicture(picture, origin) ? picture : null,
    // A place that this version cannot read is left out; the list then counts as cut short.
    places: places.filter(isPlace),
    placesTotal,
  }
}

/** Its sizes are hints that a browser ignores when they are none. A picture is shown only from the service itself: nobody else learns that the page was seen. */
function isPicture(value: unknown, origin: string): value is WirePicture {
  return (
    isObject(value) &&
    isText(value['src']) &&
    value['src'].startsWith(`${origin}/`) &&
    isText(value['alt'])
  )
}

function isPlace(value: unknown): value is WirePlace {
  return (
    isObject(value) &&
    isText(value['url']) &&
    isOneOf(value['state'], ['linked', 'lapsed', 'named']) &&
    // Only a place that nobody ever found has no day.
    (isTime(value['checkedAt']) || (value['state'] === 'named' && !value['checkedAt']))
  )
}

function isObject(value: unknown): value is { [name: string]: unknown } {
  return typeof value === 'object' && value !== null
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isTime(value: unknown): value is string {
  return isText(value) && Date.parse(value) > 0
}

function isOneOf<Word extends string>(value: unknown, words: readonly Word[]): value is Word {
  return words.some((word) => word === value)
}
