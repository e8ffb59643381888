import { fillGaps } from '../../schema/sentences.ts'
import type { Badge, WirePlace } from '../../schema/wire.ts'
import { ChosenLanguage } from '../pages/chosen-language.tsx'
import { Layout, SHOWS_DRAWINGS } from '../pages/layout.tsx'
import { Button, ErrorSummary, Field } from '../pages/parts.tsx'
import { printCount, printNumber } from '../pages/print.ts'
import { useReader, type Reader } from '../pages/reader.tsx'
import { FoundPledge } from './pages/found-pledge.tsx'
import { NothingFound } from './pages/nothing-found.tsx'
import { RECEIPT_SCRIPT, ReceiptSection } from './pages/receipt-section.tsx'
import { shorten } from './pages/say-address.ts'
import { LONGEST_QUERY, type Reading } from './rules.ts'

/** A pledge that was found. The same shape as the action's, which pages may not see. */
type Found = { badge: Badge; why: 'address' | 'code' | 'name'; place?: WirePlace }

export type CheckPageProps = {
  /** Exactly what came in the address. */
  typed: string
  reading: Reading
  found: { findings: Found[]; more: boolean }
  site: string
  publicOrigin: string
}

/** Look anything up. Works without script: one form, and every match in plain words. */
export function CheckPage({ typed, reading, found, site, publicOrigin }: CheckPageProps) {
  const reader = useReader()
  const { check } = reader.texts
  const asked = reading.as !== 'nothing' && reading.as !== 'refused'
  const wrong = reading.as === 'refused' ? sayRefusal(reading, reader) : undefined
  const shown = typed.toWellFormed()
  return (
    <Layout
      title={asked ? fillGaps(check.titleAsked, { query: shorten(shown) }) : check.title}
      description={check.description}
      canonical={asked ? undefined : `${publicOrigin}/check`}
      path="/check"
      // A list of answers is nobody's to find by a search engine: there are as many as there are questions.
      robots={asked || wrong ? `noindex, ${SHOWS_DRAWINGS}` : undefined}
      site={site}
      scripts={[RECEIPT_SCRIPT]}
    >
      <h1>{check.title}</h1>
      <p class="lead">{check.lead}</p>
      {wrong ? <ErrorSummary errors={[{ path: 'q', message: wrong }]} /> : null}
      <form method="get" action="/check" class="sheet" role="search">
        <ChosenLanguage />
        <Field
          name="q"
          label={check.label}
          hint={check.hint}
          value={shown}
          error={wrong}
          autocomplete="off"
        />
        <p>
          <Button>{check.look}</Button>
        </p>
      </form>
      {asked ? <Answer reading={reading} found={found} publicOrigin={publicOrigin} /> : null}
      <ReceiptSection publicOrigin={publicOrigin} />
    </Layout>
  )
}

function Answer({
  reading,
  found: { findings, more },
  publicOrigin,
}: Pick<CheckPageProps, 'reading' | 'found' | 'publicOrigin'>) {
  const reader = useReader()
  const { check } = reader.texts
  return (
    <section class="answer" aria-labelledby="answer">
      <h2 id="answer">{sayCount(findings.length, more, reader)}</h2>
      {findings.length > 0 ? (
        <>
          <ul class="found">
            {findings.map((finding) => (
              <li>
                <FoundPledge {...finding} />
              </li>
            ))}
          </ul>
          {more ? <p>{check.thereAreMore}</p> : null}
          {findings.some(({ why }) => why === 'name') ? <p>{check.sameName}</p> : null}
          <p>{check.compare}</p>
        </>
      ) : (
        <NothingFound reading={reading} publicOrigin={publicOrigin} />
      )}
    </section>
  )
}

function sayRefusal(
  { reason, length }: Extract<Reading, { as: 'refused' }>,
  { language, texts: { check } }: Reader,
): string {
  if (reason === 'unseen') return check.unseen
  const most = printNumber(LONGEST_QUERY, language)
  return fillGaps(printCount(check.tooLong, length, language), { most })
}

function sayCount(count: number, more: boolean, { language, texts: { check } }: Reader): string {
  if (count === 0) return check.none
  return printCount(more ? check.moreThan : check.fit, count, language)
}
