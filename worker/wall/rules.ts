import type { Part, PledgeRecord, WallEntry } from '../../schema/wire.ts'
import { foldText, mediumKey } from './rules/words.ts'

/*
 * What hangs on the wall, and under which filters it is found. Pure.
 */

/** The record as the wall shows it. */
export function composeEntry(record: PledgeRecord): WallEntry {
  const { drawing } = record
  return {
    code: record.code,
    artist: record.artist,
    page: record.page,
    artistUrl: record.artistUrl,
    // A record is made of a pledge, so that it is never `missing`.
    status: record.status === 'missing' ? 'withdrawn' : record.status,
    pledgedAt: record.pledgedAt,
    covers: record.covers,
    parts: record.parts,
    mediums: record.mediums,
    since: record.since,
    links: record.links,
    story: drawing?.story ?? null,
    drawing: drawing
      ? {
          alt: drawing.alt,
          kind: drawing.kind,
          medium: drawing.medium,
          pictures: drawing.pictures,
          ...(drawing.credit ? { credit: drawing.credit } : {}),
        }
      : null,
  }
}

/** What a page of the wall can be narrowed to. `medium` is as it was typed, `country` in capitals. */
export type WallFilter = {
  medium: string | null
  part: Part | null
  country: string | null
  language: string | null
}

/**
 * Every filter under which a standing pledge hangs. The part comes first, so that no medium, whatever an
 * artist calls it, can be mistaken for two filters.
 */
export function listFilters(record: PledgeRecord): string[] {
  const parts = record.parts.map((part) => `p:${part}`)
  const mediums = listMediums(record).map((medium) => `m:${medium}`)
  return [
    '',
    ...parts,
    ...mediums,
    ...parts.flatMap((part) => mediums.map((medium) => `${part} ${medium}`)),
  ]
}

/** The one filter that answers, or null when only the search can. */
export function nameFilter({ medium, part, country, language }: WallFilter): string | null {
  if (country !== null || language !== null) return null
  return [part === null ? null : `p:${part}`, medium === null ? null : `m:${mediumKey(medium)}`]
    .filter((name) => name !== null)
    .join(' ')
}

/** Names, words and keys of a pledge as the full-text table reads them. */
export function composeSearchWords(record: PledgeRecord): {
  names: string
  words: string
  keys: string
} {
  const { artist, handle, about, mediums, drawing, status } = record
  return {
    names: foldAll([artist, handle]),
    words: foldAll([about, ...mediums, drawing?.medium]),
    keys: status === 'active' ? listKeys(record).join(' ') : '',
  }
}

function foldAll(texts: (string | null | undefined)[]): string {
  return foldText(texts.filter((text) => text).join('\n'))
}

const STANDING = 'standing'

function listKeys(record: PledgeRecord): string[] {
  return [
    STANDING,
    ...record.parts.map((part) => makeKey('p', part)),
    ...listMediums(record).map((medium) => makeKey('m', medium)),
    ...(record.country === null ? [] : [makeKey('c', record.country)]),
    ...listLanguages(record).map((language) => makeKey('l', language)),
  ]
}

/** `en-GB` is found as itself and as `en`. */
function listLanguages({ language }: PledgeRecord): string[] {
  return [...new Set([language, language.split('-')[0] ?? language])]
}

function listMediums({ mediums, drawing }: PledgeRecord): string[] {
  const all = [...mediums, ...(drawing?.medium ? [drawing.medium] : [])].map(mediumKey)
  return [...new Set(all)].filter((medium) => medium !== '')
}

/** One word of letters and digits for the tokenizer, whatever the value is made of. */
function makeKey(kind: 'p' | 'm' | 'c' | 'l', value: string): string {
  const bytes = new TextEncoder().encode(value.toLowerCase())
  // Not toHex(): the seed runs these rules in Node 24, which has none.
  return kind + Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The FTS5 expression for standing pledges that pass the filter and, with `words`, hold them. */
export function writeMatch(
  words: string | null,
  { medium, part, country, language }: WallFilter,
): string {
  const keys = [
    part === null ? null : makeKey('p', part),
    medium === null ? null : makeKey('m', mediumKey(medium)),
    country === null ? null : makeKey('c', country),
    language === null ? null : makeKey('l', language),
  ].filter((key) => key !== null)
  const passes = `{keys} : (${(keys.length > 0 ? keys : [STANDING]).join(' AND ')})`
  return words === null ? passes : `{names words} : (${words}) AND ${passes}`
}
