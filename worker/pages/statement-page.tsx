import type { Statement } from '../../schema/statements/index.ts'
import { PARTS } from '../../schema/wire.ts'
import { Layout } from './layout.tsx'
import { LinkButton, Ruled, Version, When } from './parts.tsx'
import { useReader } from './reader.tsx'
import { say, leadTo } from './sentence.tsx'
import { SentencesForReading } from './sentences-for-reading.tsx'
import { fillGaps } from '../../schema/sentences.ts'

export type StatementPageProps = {
  statement: Statement
  site?: string
  session?: { email: string } | null
}

/** The words that are pledged, and what they mean. */
export function StatementPage({ statement, site, session }: StatementPageProps) {
  const { language, texts, to } = useReader()
  const { frame, statement: words } = texts
  const { version, from } = statement
  const { sentences } = statement.words.en
  return (
    <Layout
      title={fillGaps(words.title, { version })}
      description={sentences.join(' ')}
      path={`/statements/${version}`}
      site={site}
      session={session}
    >
      <div class="statement">
        <h1 class="statement-title">{frame.theWords}</h1>
        <div class="statement-words" lang="en" dir="ltr">
          {sentences.map((sentence) => (
            <p>{sentence}</p>
          ))}
        </div>
        <SentencesForReading statement={statement} language={language} />
        <p class="small">
          {say(words.version, {
            version: <Version of={version} />,
            day: <When at={from} />,
            licence: leadTo('https://creativecommons.org/publicdomain/zero/1.0/'),
          })}
        </p>
        <p class="screen-only">
          <LinkButton href={to('/pledge')}>{words.make}</LinkButton>
        </p>
      </div>

      <Ruled title={words.parts}>
        <p>{words.partsTick}</p>
        <dl class="facts">
          {PARTS.map((part) => (
            <>
              <dt>{frame.parts[part]}</dt>
              <dd>{frame.partExamples[part]}</dd>
            </>
          ))}
        </dl>
      </Ruled>

      <Ruled title={words.covers}>
        <p>{words.coversWhich}</p>
      </Ruled>

      <Ruled title={words.means}>
        <ul>
          <li>{words.meansPublic}</li>
          <li>{words.meansWithdraw}</li>
          <li>{words.meansPoint}</li>
        </ul>
      </Ruled>

      <Ruled title={words.meansNot}>
        <ul>
          <li>{words.meansNotProof}</li>
          <li>{words.meansNotClub}</li>
          <li>{words.meansNotOthers}</li>
        </ul>
      </Ruled>
    </Layout>
  )
}
