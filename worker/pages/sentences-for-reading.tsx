import { directionOf, type Language } from '../../schema/languages.ts'
import type { Statement } from '../../schema/statements/index.ts'
import { TEXTS } from './texts/index.ts'

/**
 * The words of a statement in a language, as help for reading, which says so: nobody pledges in them. Nothing in
 * English. Names its language itself, because it may stand on a page that is in English.
 */
export function SentencesForReading({
  statement,
  language,
}: {
  statement: Statement
  language: Language
}) {
  const shown = language === 'en' ? undefined : statement.words[language]
  if (!shown) return null
  return (
    <div class="for-reading" lang={language} dir={directionOf(language)}>
      <p class="small">{TEXTS[language].statement.forReading}</p>
      {shown.sentences.map((sentence) => (
        <p>{sentence}</p>
      ))}
    </div>
  )
}
