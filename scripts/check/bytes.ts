import { brotliCompressSync, constants } from 'node:zlib'
import { bundleElement } from '../build/element.ts'
import { writeTexts } from '../build/texts.ts'

/** The most that the element may weigh on the wire, in brotli bytes: artists' pages carry it. */
const ELEMENT_BUDGET = 8200

/** And the most for each language that it fetches. */
const TEXTS_BUDGET = 900

/** Prints what the element and its languages weigh, and throws when that is more than their budgets. */
export async function checkElementBytes(): Promise<void> {
  const element = weigh(await bundleElement())
  const languages = (await writeTexts()).map(({ language, json }) => ({
    language,
    bytes: weigh(json),
  }))
  const heaviest = Math.max(...languages.map(({ bytes }) => bytes))
  console.log(
    `human-badge.js: ${element} of ${ELEMENT_BUDGET} bytes, ` +
      `${languages.length} languages: at most ${heaviest} of ${TEXTS_BUDGET} (brotli)`,
  )
  if (element > ELEMENT_BUDGET) throw new Error('The element is over its byte budget.')
  for (const { language, bytes } of languages) {
    if (bytes > TEXTS_BUDGET) throw new Error(`The language ${language} is over its byte budget.`)
  }
}

function weigh(text: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  return brotliCompressSync(text, { params }).length
}

if (import.meta.main) await checkElementBytes()
