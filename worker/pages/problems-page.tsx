import { PROBLEMS } from '../../schema/problems.ts'
import { Layout } from './layout.tsx'

/** Where the `type` of every problem document leads: one row for each code, with the code as its anchor. */
export function ProblemsPage({
  site,
  session,
}: {
  site?: string
  session?: { email: string } | null
}) {
  return (
    <Layout
      title="When something goes wrong"
      description="Every problem that this service can answer with, its code and its HTTP status."
      path="/docs/problems"
      site={site}
      session={session}
    >
      <h1>When something goes wrong</h1>
      <p class="lead">
        A refusal here always has a code. On a page you read it in words; over the API it comes as{' '}
        <code>application/problem+json</code> with <code>code</code>, a <code>detail</code> that
        says what to do, and <code>errors</code> with one entry for each field.
      </p>
      <p>Codes are never renamed and never used for something else. New ones may be added.</p>
      <div class="wide" role="region" aria-label="All problems" tabindex={0}>
        <table class="problems">
          <thead>
            <tr>
              <th scope="col">Code</th>
              <th scope="col">HTTP status</th>
              <th scope="col">What happened</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(PROBLEMS).map(([code, { status, title }]) => (
              <tr id={code}>
                <th scope="row">
                  <a href={`#${code}`}>
                    <code>{code}</code>
                  </a>
                </th>
                <td>{status}</td>
                <td>{title}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Layout>
  )
}
