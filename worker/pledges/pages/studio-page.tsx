import type { Child } from 'hono/jsx'
import type { Session } from '../../http/factory.ts'
import { Layout } from '../../pages/layout.tsx'
import { Button, Code, LinkButton, Quote, Standing, When } from '../../pages/parts.tsx'
import type { Question } from '../store/questions.ts'
import { RESTORE_WINDOW_MS } from '../rules.ts'
import type { StudioEntry } from '../store.ts'

/**
 * The artist's own desk: every pledge with its state, and one next step for each, a page at a time. `now` in
 * milliseconds since 1970.
 */
export function StudioPage(props: StudioPageProps) {
  const { entries, older = null, questions, account, sessions, now, session, site } = props
  return (
    <Layout title="Your desk" path="/studio" site={site} session={session} robots="noindex">
      <h1>Your desk</h1>
      <p class="lead">
        Signed in as <strong>{session.email}</strong>.
      </p>
      <section class="ruled" aria-labelledby="pledges-title">
        <h2 id="pledges-title">{entries.length === 1 ? 'Your pledge' : 'Your pledges'}</h2>
        {entries.length === 0 ? (
          <div>
            <p class="lead">
              There is none yet. Promise in plain words, draw a badge, and put it beside your work.
            </p>
            <LinkButton href="/pledge">Make a pledge</LinkButton>
          </div>
        ) : (
          <ul class="pledges">
            {entries.map((entry) => (
              <Entry entry={entry} now={now} alone={entries.length === 1} />
            ))}
          </ul>
        )}
        {older === null ? null : (
          <p>
            <a href={`/studio?after=${encodeURIComponent(older)}`}>Older pledges</a>
          </p>
        )}
      </section>
      <Questions questions={questions} />
      {account}
      {sessions}
    </Layout>
  )
}

type StudioPageProps = {
  entries: StudioEntry[]
  /** Where the next page starts, or null where this is the last. */
  older?: string | null
  /** Drawings that say they were drawn after this artist's badge, and wait for a yes or a no. */
  questions: Question[]
  account: Child
  sessions: Child
  now: number
  session: Session
  site: string
}

function Questions({ questions }: { questions: Question[] }) {
  if (questions.length === 0) return null
  return (
    <section class="ruled" aria-labelledby="questions-title">
      <h2 id="questions-title">Drawn after your badge</h2>
      <ul class="pledges">
        {questions.map(({ drawingId, code, afterCode, alt }) => (
          <li>
            <div>
              <p>
                An artist says that <a href={`/p/${code}`}>their drawing</a> was drawn after your
                badge <Code code={afterCode} />.
              </p>
              <Quote by="It shows">{alt}</Quote>
            </div>
            <form method="post" action={`/studio/inspiration/${drawingId}`} class="buttons">
              <p class="small">May both pages say so?</p>
              <Button kind="quiet" name="answer" value="yes">
                Yes, show it<span class="unseen"> ({code})</span>
              </Button>
              <Button kind="quiet" name="answer" value="no">
                No<span class="unseen"> ({code})</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** `alone`: the one thing to do on this page is the next step of its one pledge. */
function Entry({ entry, now, alone }: { entry: StudioEntry; now: number; alone: boolean }) {
  const { code, artistName, status, pledgedAt } = entry
  const next = nextStep(entry, now)
  return (
    <li>
      <div>
        <h3>
          <a href={`/studio/${code}`}>
            <bdi>{artistName}</bdi>
          </a>
        </h3>
        <p class="pledge-line">
          <Standing status={status} /> <Code code={code} />{' '}
          <span class="small">
            pledged on <When at={pledgedAt} />
          </span>
        </p>
      </div>
      <LinkButton href={next.href} kind={alone ? 'primary' : 'quiet'}>
        {next.words}
        {alone ? null : (
          <span class="unseen">
            {' '}
            (<bdi>{artistName}</bdi>, {code})
          </span>
        )}
      </LinkButton>
    </li>
  )
}

function nextStep(
  { code, status, withdrawnAt, hasDrawing }: StudioEntry,
  now: number,
): { href: string; words: string } {
  if (status === 'suspended') return { href: `/studio/${code}`, words: 'Read why' }
  if (status === 'withdrawn') {
    return withdrawnAt !== null && now <= withdrawnAt + RESTORE_WINDOW_MS
      ? { href: `/studio/${code}`, words: 'Take it back?' }
      : { href: '/pledge', words: 'Make a new pledge' }
  }
  return hasDrawing
    ? { href: `/studio/${code}/download`, words: 'Download your badge' }
    : { href: `/studio/${code}/drawing`, words: 'Add your drawing' }
}
