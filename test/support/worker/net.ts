import type { Outside } from '../../../worker/places/actions/wiring.ts'

export type Reply = { status?: number; headers?: HeadersInit; body?: BodyInit | null }
export type Answers = { [address: string]: Reply | (() => Response | Promise<Response>) }
/** By `TYPE NAME`: values, or the whole answer of the resolver. */
export type Names = { [question: string]: string[] | (() => Response | Promise<Response>) }

const TYPES: { [number: string]: string } = { '1': 'A', '16': 'TXT', '28': 'AAAA' }
const NUMBERS: { [name: string]: number } = { A: 1, CNAME: 5, TXT: 16, AAAA: 28 }

/**
 * An internet in a test: hosts that answer what they are told to, and a resolver that knows all names. Time passes in it
 * only when somebody waits, or when a test says so.
 */
export class Net {
  /** Every address that was fetched, names that were looked up left out. */
  readonly fetched: { url: string; headers: Headers; at: number }[] = []
  readonly outside: Outside
  now = Date.now()

  pages: Answers
  names: Names

  constructor(pages: Answers = {}, names: Names = {}) {
    this.pages = pages
    this.names = names
    this.outside = {
      fetch: async (input, init) => await this.#answer(new Request(input, init)),
      wait: async (ms) => void (this.now += ms),
    }
  }

  readonly clock = (): number => this.now

  async #answer(request: Request): Promise<Response> {
    const url = new URL(request.url)
    if (url.pathname === '/dns-query') return await this.#resolve(url.searchParams)
    this.fetched.push({ url: url.href, headers: request.headers, at: this.now })
    const reply = this.pages[url.href] ?? { status: 404, body: 'no such page' }
    return typeof reply === 'function' ? await reply() : makeReply(reply)
  }

  async #resolve(question: URLSearchParams): Promise<Response> {
    const type = TYPES[question.get('type') ?? ''] ?? ''
    const name = question.get('name') ?? ''
    const known = this.names[`${type} ${name}`] ?? (type === 'A' ? ['1.1.1.1'] : [])
    return typeof known === 'function' ? await known() : dnsAnswer(type, known)
  }
}

/** A page in HTML. */
export function html(body: BodyInit, headers: { [name: string]: string } = {}): Reply {
  return { body, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } }
}

export function redirect(location: string, status = 302): Reply {
  return { status, headers: { location }, body: null }
}

export function dnsAnswer(type: string, values: string[], more: object = {}): Response {
  return Response.json({
    Status: values.length > 0 ? 0 : 3,
    TC: false,
    Answer: values.map((data) => ({ name: 'a.', type: NUMBERS[type], TTL: 60, data })),
    ...more,
  })
}

function makeReply({ status = 200, headers = {}, body = '' }: Reply): Response {
  return new Response(body, { status, headers })
}
