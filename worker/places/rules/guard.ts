import { findUnseen } from '../../../schema/plain-text.ts'
import { isLoopback, isOurs, judgeHost } from './address.ts'

/*
 * The one guard of everything that this service fetches because somebody named it. Every hop passes it, the first one
 * and each one that a redirect leads to; what a name resolves to is judged where it is resolved.
 */

/** What the guard must know. `allowLocal` only where the place that is looked at is itself on this machine. */
export type Bounds = { publicHost: string; allowLocal: boolean }

/** An address that may be fetched, as URL() writes it; null for every other one. */
export function passGuard(address: string, { publicHost, allowLocal }: Bounds): URL | null {
  // URL() drops tabs and line breaks: what it makes of such a text is not what anybody else reads in it.
  if (findUnseen(address) !== null || /[\t\n\r]/.test(address)) return null
  const url = URL.parse(address)
  if (!url || url.username !== '' || url.password !== '') return null
  url.hash = ''
  if (isOurs(url, { publicHost })) return null
  if (allowLocal && isLoopback(url.hostname)) return /^https?:$/.test(url.protocol) ? url : null
  // Plain http would let whoever is on the line say what stands on a page.
  if (url.protocol !== 'https:' || (url.port !== '' && url.port !== '80')) return null
  return judgeHost(url) === null ? url : null
}
