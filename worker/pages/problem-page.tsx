import { PROBLEMS, type Problem } from '../../schema/problems.ts'
import { Contact } from './contact.tsx'
import { Layout } from './layout.tsx'
import { When } from './parts.tsx'
import { useReader } from './reader.tsx'
import { say, leadTo } from './sentence.tsx'

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
  const { texts, to } = useReader()
  const { status } = PROBLEMS[problem.code]
  // What else goes wrong is told in English, and says so to whoever reads it aloud.
  const isTitleOurs = problem.code === 'not-found'
  const title = isTitleOurs ? texts.problem.notFound : PROBLEMS[problem.code].title
  return (
    <Layout title={title} robots="noindex">
      <div class="sheet">
        {isTitleOurs ? (
          <h1>{title}</h1>
        ) : (
          <h1 lang="en" dir="ltr">
            {title}
          </h1>
        )}
        {problem.detail ? (
          <p class="lead" lang="en" dir="ltr">
            {problem.detail}
          </p>
        ) : null}
        {problem.retryAt === undefined ? null : <RetryAt at={problem.retryAt} />}
        {problem.errors ? (
          <ul lang="en" dir="ltr">
            {problem.errors.map(({ message }) => (
              <li>{message}</li>
            ))}
          </ul>
        ) : null}
        <p>{say(texts.problem.again, { home: leadTo(to('/')) })}</p>
        <p class="small">
          {say(texts.problem.write, {
            mail: <Contact mail={contact} />,
            words: (
              <bdi translate="no">
                {status}{' '}
                <a href={`/docs/problems#${problem.code}`} hreflang="en">
                  {problem.code}
                </a>{' '}
                {requestId}
              </bdi>
            ),
          })}
        </p>
      </div>
    </Layout>
  )
}

function RetryAt({ at }: { at: number }) {
  const { problem } = useReader().texts
  return <p>{say(problem.retry, { moment: <When at={at} time /> })}</p>
}
