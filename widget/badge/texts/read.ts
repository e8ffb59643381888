import { VERSION } from '../version.ts'
import { en } from './en.ts'
import type { Texts } from './index.ts'

/** English is inside; each of these is one small file beside the script, made of the table of its name. */
export const OTHERS = 'ar de es fr he hi it ja ko nl pl pt tr uk zh'.split(' ')

const tables = new Map([['en', en]])
const readings = new Map<string, Promise<void>>()

/** The table for a language tag (`pt-BR`), if it is here already; English where there is none. */
export function textsFor(tag: string): Texts {
  return tables.get(languageOf(tag)) ?? en
}

/**
 * Settles once `textsFor` has the language of this tag, or will not have it. It is fetched once on a page, from
 * an address whose content never changes, so that a browser that has it does not ask again. Never rejects.
 */
export async function readTexts(tag: string, origin: string): Promise<void> {
  const language = languageOf(tag)
  if (!OTHERS.includes(language)) return
  const reading = readings.get(language) ?? fetchTexts(language, origin)
  readings.set(language, reading)
  await reading
}

async function fetchTexts(language: string, origin: string): Promise<void> {
  try {
    const response = await fetch(`${origin}/widget/${VERSION}/${language}.json`, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
    if (response.ok) tables.set(language, await response.json())
  } catch {
    // Then it speaks English, which is inside.
  }
}

function languageOf(tag: string): string {
  return tag.toLowerCase().replace(/[-_].*/, '')
}
