import { PROBLEMS, type Problem } from '../../schema/problems.ts'
import { Layout } from './layout.tsx'

/** An expected failure, for a person: what happened, what to do, where to go. */
export function ProblemPage({ problem, requestId }: { problem: Problem; requestId: string }) {
  const { title, status } = PROBLEMS[problem.code]
  return (
    <Layout title={title}>
      <h1>{title}</h1>
      {problem.detail ? <p>{problem.detail}</p> : null}
      <p>
        <a href="/">Go to the first page</a>
      </p>
      <p>
        {status} · {problem.code} · {requestId}
      </p>
    </Layout>
  )
}
