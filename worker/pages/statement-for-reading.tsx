import { findStatement, statementText } from '../../schema/statements/index.ts'
import { printLanguage } from './print.ts'
import { useReader } from './reader.tsx'
import { say } from './sentence.tsx'

/**
 * The words that were pledged, in the reader's language: help for reading, which says so. Nothing where they were
 * pledged in that language, or where these very words are not kept in both.
 */
export function StatementForReading({ version, pledged }: { version: string; pledged: string }) {
  const { language, texts } = useReader()
  const { record } = texts
  const languages = Object.entries(findStatement(version)?.words ?? {})
  const own = languages.find(([, words]) => statementText(words) === pledged)?.[0]
  const shown = languages.find(([name]) => name === language)?.[1]
  if (!own || own === language || !shown) return null
  return (
    <div class="for-reading">
      <p class="small">{say(record.forReading, { language: printLanguage(own, language) })}</p>
      <p>{statementText(shown)}</p>
    </div>
  )
}
