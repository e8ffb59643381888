import { A, AAAA, readDnsAnswer, TXT, type DnsAnswer } from '../rules/dns-answer.ts'
import { isPublicAddress } from '../rules/public-address.ts'

/** What a name resolves to, as far as it matters: everything public, nothing, something private, or nobody knows. */
export type Resolved = 'public' | 'nothing' | 'private' | 'unreadable'

export type Resolver = {
  /** Every A and AAAA of this host, at the end of whatever chain of names. */
  resolve: (host: string) => Promise<Resolved>
  /** The TXT records of exactly this name. */
  readTxt: (name: string) => Promise<DnsAnswer>
}

/** Larger answers are somebody's joke. In bytes. */
const MOST_BYTES = 64 * 1024

/** Asks DNS over HTTPS at `dohUrl`. `signal` ends everything. */
export function makeResolver(
  fetch: typeof globalThis.fetch,
  dohUrl: string,
  signal: AbortSignal,
): Resolver {
  const ask = async (name: string, type: number): Promise<DnsAnswer> => {
    const address = new URL(dohUrl)
    address.searchParams.set('name', name)
    address.searchParams.set('type', String(type))
    try {
      const response = await fetch(address, {
        headers: { accept: 'application/dns-json' },
        redirect: 'manual',
        signal,
      })
      if (response.status !== 200) return { is: 'unreadable' }
      const text = await response.text()
      return text.length > MOST_BYTES ? { is: 'unreadable' } : readDnsAnswer(JSON.parse(text), type)
    } catch {
      // No answer, or none that is JSON.
      return { is: 'unreadable' }
    }
  }
  return {
    resolve: async (host) => {
      const answers = await Promise.all([ask(host, A), ask(host, AAAA)])
      const values = answers.flatMap((answer) => (answer.is === 'values' ? answer.values : []))
      if (!values.every(isPublicAddress)) return 'private'
      // One family that could not be asked might hold a private address.
      if (answers.some(({ is }) => is === 'unreadable')) return 'unreadable'
      return values.length > 0 ? 'public' : 'nothing'
    },
    readTxt: async (name) => await ask(name, TXT),
  }
}
