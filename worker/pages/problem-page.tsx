import { PROBLEMS, type Problem } from '../../schema/problems.ts'
import { Layout } from './layout.tsx'

/** An expected failure, for a person: what happened, what to do, where to go. */
export function ProblemPage({ problem, requestId }: { problem: Problem; requestId: string }) {
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
          If you write to us about this, these words help us find it: {status}{' '}
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
