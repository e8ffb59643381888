import { PROBLEMS, type Problem } from '../../schema/problems.ts'
import { Contact } from './contact.tsx'
import { Layout } from './layout.tsx'

/** An expected failure, for a person: what happened, what to do, where to go. */
export function ProblemPage({
  problem,
  requestId,
  contact,
}: {
  problem: Problem
  requestId: string
  /** The mail address that people can write to. */
  contact: string
}) {
  const { title, status } = PROBLEMS[problem.code]
  return (
    <Layout title={title} robots="noindex">
      <div class="sheet">
        <h1>{title}</h1>
        {problem.detail ? <p class="lead">{problem.detail}</p> : null}
        {problem.retryAt === undefined ? null : <RetryAt at={problem.retryAt} />}
        {problem.errors ? (
          <ul>
            {problem.errors.map(({ message }) => (
              <li>{message}</li>
            ))}
          </ul>
        ) : null}
        <p>
          You can go back with your browser and try again, or start from{' '}
          <a href="/">the first page</a>.
        </p>
        <p class="small">
          Write to us: <Contact mail={contact} />. These words help us find what happened: {status}{' '}
          <a href={`/docs/problems#${problem.code}`}>{problem.code}</a> {requestId}
        </p>
      </div>
    </Layout>
  )
}

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'UTC',
})

function RetryAt({ at }: { at: number }) {
  const moment = new Date(at)
  return (
    <p>
      You can try again after{' '}
      <time datetime={moment.toISOString()}>{CLOCK.format(moment)} (UTC)</time>.
    </p>
  )
}
