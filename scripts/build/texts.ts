import { OTHERS } from '../../widget/badge/texts/read.ts'
import type { Texts } from '../../widget/badge/texts/index.ts'

/** The element's tables other than English, as the small files that it fetches: language and JSON. */
export async function writeTexts(): Promise<{ language: string; json: string }[]> {
  const written = OTHERS.map(async (language) => {
    const table: { [name: string]: Texts } = await import(`../../widget/badge/texts/${language}.ts`)
    return { language, json: JSON.stringify(table[language]) }
  })
  return await Promise.all(written)
}
