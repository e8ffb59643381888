import { parseCode } from '../../../schema/code.ts'
import type { BadgeStatus, PledgeRecord } from '../../../schema/wire.ts'
import { LETTERS_VERSION } from './masks.ts'
import { printAddress, type Source } from './pictures.ts'
import { versionOfWords } from './word-masks.ts'
import { readLanguage, type Language } from '../../../schema/languages.ts'

/*
 * The hosted pictures, `/badge/CODE.svg|png`: what there is, and how it is asked for.
 */

export const VARIANTS = ['seal', 'strip', 'drawing', 'button'] as const
export type Variant = (typeof VARIANTS)[number]
export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** CSS pixels: the same in every state, with and without a drawing. Seal and strip are as large as the element's. */
export const ROOMS = {
  seal: { width: 180, height: 225 },
  strip: { width: 320, height: 112 },
  drawing: { width: 240, height: 300 },
  button: { width: 88, height: 31 },
} as const satisfies { [variant in Variant]: { width: number; height: number } }

/** A PNG has twice as many pixels, for sharp screens; the button is 88 × 31 wherever there are buttons. */
const USUAL = { seal: 2, strip: 2, drawing: 2, button: 1 } as const
/** The masks have no more to give. */
export const MOST_TIMES = 3

export type HostedKind = { variant: Variant; theme: Theme; language: Language }

/** What a hosted picture is about. `status` is `missing` for a code that nobody has, `code` null for what is none. */
export type HostedSubject = {
  code: string | null
  status: BadgeStatus
  /** The register's own host, where people would look the code up. */
  host: string
}

/** What an address asks for. A picture is never broken: what we do not know is taken as if it were not there. */
export function readKind(query: (name: string) => string | undefined): HostedKind {
  const [variant, theme] = [query('variant'), query('theme')]
  return {
    variant: VARIANTS.find((name) => name === variant) ?? 'seal',
    theme: THEMES.find((name) => name === theme) ?? 'light',
    language: readLanguage(query('lang')),
  }
}

/** Pixels across, as asked for within what a variant has. */
export function readWidth(variant: Variant, asked: string | undefined): number {
  const { width } = ROOMS[variant]
  if (!asked || !/^\d{1,5}$/.test(asked)) return width * USUAL[variant]
  return Math.min(Math.max(Number(asked), width), width * MOST_TIMES)
}

export function heightFor(variant: Variant, width: number): number {
  return Math.round((ROOMS[variant].height * width) / ROOMS[variant].width)
}

/** `K3V9X2AM.svg`, the last part of the address. Null for every other file; `code` null for what is no code. */
export function readFile(
  name: string,
): { written: string; code: string | null; type: 'svg' | 'png' } | null {
  const [, written = '', type] = /^(.+)\.(svg|png)$/.exec(name) ?? []
  if (type !== 'svg' && type !== 'png') return null
  return { written, code: parseCode(written), type }
}

export function subjectOf({ code, status, page }: PledgeRecord): HostedSubject {
  return { code, status, host: hostOf(printAddress(page)) }
}

function hostOf(address: string): string {
  return address.split('/')[0] ?? ''
}

/** Raise it whenever the same subject is painted differently: kept pictures are then made anew. */
export const HOSTED_VERSION = 1

/** Everything that decides what a picture shows, as text. */
export function describeHosted(
  kind: HostedKind,
  subject: HostedSubject,
  source: Source | null,
): string {
  const masks = [LETTERS_VERSION, versionOfWords('en'), versionOfWords(kind.language)]
  return JSON.stringify([HOSTED_VERSION, masks, kind, subject, source?.pictures[0]?.key ?? null])
}

/** Where one kind of hosted picture of one pledge is kept, under its drawing's hash as all pictures are. */
export function hostedPrefix(hash: string | null, code: string, kind: HostedKind): string {
  const { variant, theme, language } = kind
  return `pictures/${hash ?? 'plain'}/${code}/hosted-${variant}-${theme}-${language}-`
}
