import type { Statement } from '../../schema/statements/index.ts'
import { PARTS } from '../../schema/wire.ts'
import { Layout } from './layout.tsx'
import { LinkButton, When } from './parts.tsx'
import { useReader } from './reader.tsx'

export type StatementPageProps = {
  statement: Statement
  site?: string
  session?: { email: string } | null
}

/** The words that are pledged, and what they mean. */
export function StatementPage({ statement, site, session }: StatementPageProps) {
  const { frame } = useReader().texts
  return (
    <Layout
      title={`The statement, version ${statement.version}`}
      description={statement.words.en.sentences.join(' ')}
      path={`/statements/${statement.version}`}
      site={site}
      session={session}
    >
      <div class="statement">
        <h1 class="statement-title">The words that are pledged</h1>
        <div class="statement-words">
          {statement.words.en.sentences.map((sentence) => (
            <p>{sentence}</p>
          ))}
        </div>
        <p class="small">
          Version {statement.version}, open since <When at={statement.from} />. These words never
          change: a new wording gets a new version, and each record keeps the words that were
          pledged. They belong to everyone (
          <a href="https://creativecommons.org/publicdomain/zero/1.0/">CC0 1.0</a>): copy them,
          translate them, use them elsewhere.
        </p>
        <p class="screen-only">
          <LinkButton href="/pledge">Make this pledge</LinkButton>
        </p>
      </div>

      <section class="ruled">
        <h2>The parts</h2>
        <div>
          <p>
            You tick only what you made yourself. What you leave unticked, you promise nothing
            about.
          </p>
          <dl class="facts">
            {PARTS.map((part) => (
              <>
                <dt>{frame.parts[part]}</dt>
                <dd>{frame.partExamples[part]}</dd>
              </>
            ))}
          </dl>
        </div>
      </section>

      <section class="ruled">
        <h2>What it covers</h2>
        <div>
          <p>
            Either everything that you show as your own work, or only works that you name. You
            choose, and the record says which.
          </p>
        </div>
      </section>

      <section class="ruled">
        <h2>What pledging means</h2>
        <ul>
          <li>
            Your name, the date and these words stand on a public record, at one address, for ever.
          </li>
          <li>You can withdraw at any time. The record then says so first, and stays readable.</li>
          <li>If somebody asks how you made something, you can point at what you promised.</li>
        </ul>
      </section>

      <section class="ruled">
        <h2>What it does not mean</h2>
        <ul>
          <li>
            It is no proof. Nobody here examines the work; we only say what we looked at, and when.
          </li>
          <li>It is no contract with us, no club and no prize. You owe us nothing.</li>
          <li>It says nothing about artists without a badge. Most have never heard of it.</li>
        </ul>
      </section>
    </Layout>
  )
}
