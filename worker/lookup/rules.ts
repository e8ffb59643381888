import { parseCode } from '../../schema/code.ts'
import { findUnseen, tidyLine } from '../../schema/plain-text.ts'
import { fillGaps, NOT_LOOKED_UP } from '../../schema/sentences.ts'

/** In UTF-16 units. The longest address that a place can have fits; a whole page pasted by accident does not. */
export const LONGEST_QUERY = 500

/**
 * What somebody wants looked up. Codes, addresses and names can look alike ("Lovelace" is spelt like a code,
 * "St.Vincent" like an address): `orName` is what is tried next when nothing is found.
 */
export type Reading =
  | { as: 'nothing' }
  /** `why` in English, for machines. */
  | { as: 'refused'; reason: 'too-long' | 'unseen'; length: number; why: string }
  | { as: 'code'; code: string; orName: string | null }
  | { as: 'handle'; handle: string }
  | { as: 'address'; url: string; orName: string | null }
  | { as: 'name'; name: string }

/** Reads what was typed or pasted: a code, else an address (our own ones by what they lead to), else a name. */
export function readQuery(typed: string, publicOrigin: string): Reading {
  if (typed.length > LONGEST_QUERY) {
    return {
      as: 'refused',
      reason: 'too-long',
      length: typed.length,
      why: fillGaps(NOT_LOOKED_UP.tooLong, { count: typed.length, most: LONGEST_QUERY }),
    }
  }
  const text = tidyLine(typed)
  if (text === '') return { as: 'nothing' }
  if (findUnseen(text)) {
    return {
      as: 'refused',
      reason: 'unseen',
      length: typed.length,
      why: NOT_LOOKED_UP.unseen,
    }
  }
  const code = parseCode(text)
  // A name of eight letters is spelt like a code; with a digit in it, it is hardly a name.
  if (code) return { as: 'code', code, orName: /\d/.test(text) ? null : text }
  const handle = /^@([A-Za-z0-9-]{1,40})$/.exec(text)?.[1]
  if (handle) return { as: 'handle', handle: handle.toLowerCase() }
  return readAddress(text, publicOrigin) ?? { as: 'name', name: text }
}

function readAddress(text: string, publicOrigin: string): Reading | null {
  const ours = new URL(publicOrigin)
  const isBareOurs = text.toLowerCase().startsWith(`${ours.host}/`)
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text)
  if (!hasScheme && !isBareOurs && !text.includes('.')) return null
  const url = URL.parse(hasScheme ? text : `https://${text}`)
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') return null
  if (url.host === ours.host || url.host === `www.${ours.host}`) {
    const own = readOwn(url)
    if (own) return own
  }
  return {
    as: 'address',
    url: canonize(url),
    orName: hasScheme || /[/?#]/.test(text) ? null : text,
  }
}

/** What an address of this register leads to: a record, a badge, a desk's page, or an artist. */
function readOwn({ pathname }: URL): Reading | null {
  const written =
    /^\/(?:p|badge|studio|api\/v1\/(?:badges|pledges))\/([^/]+?)(?:\.\w+)?(?:\/|$)/.exec(
      pathname,
    )?.[1]
  const code = written === undefined ? null : parseCode(written)
  if (code) return { as: 'code', code, orName: null }
  const handle = /^\/@([A-Za-z0-9-]{1,40})(?:\.\w+)?\/?$/.exec(pathname)?.[1]
  return handle ? { as: 'handle', handle: handle.toLowerCase() } : null
}

/** As places are kept: https, no door number, no fragment, a host without its last dot. A machine's own name stays as it is. */
function canonize(page: URL): string {
  const url = new URL(page)
  url.hash = ''
  url.username = ''
  url.password = ''
  url.hostname = url.hostname.replace(/\.$/, '')
  if (!/^(localhost|127(\.\d+){3}|\[::1\])$|\.localhost$/.test(url.hostname)) {
    url.protocol = 'https:'
    url.port = ''
  }
  return url.href
}
