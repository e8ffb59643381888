import type { FieldError } from '../../../schema/wire.ts'
import type { Session } from '../../http/factory.ts'
import { printCode } from '../../../schema/code.ts'
import { Layout } from '../../pages/layout.tsx'
import { Button, Code, ErrorSummary, Field } from '../../pages/parts.tsx'

/** Asks before withdrawing, and says what will happen. */
export function WithdrawPage({ code, reason, errors, session, site }: WithdrawPageProps) {
  return (
    <Layout
      title={`Withdraw your pledge ${printCode(code)}`}
      site={site}
      session={session}
      robots="noindex"
    >
      <p class="back">
        <a href={`/studio/${code}`}>Your pledge</a>
      </p>
      <div class="sheet">
        <h1>Withdraw your pledge?</h1>
        <p>
          <Code code={code} />
        </p>
        <ul class="lead">
          <li>Every live badge says so, and its public page says it first and stays readable.</li>
          <li>Screenshots and plain links cannot; they lead to that page.</li>
          <li>
            So does your receipt, and every copy of it that you gave away. They go on saying so even
            if you take this back: then you get a new receipt.
          </li>
          <li>For 24 hours you can take it back.</li>
        </ul>
        <ErrorSummary errors={errors} />
        <form method="post" action={`/studio/${code}/withdraw`} novalidate>
          <Field
            name="reason"
            label="Why? Visitors can read this."
            value={reason}
            error={errors.find(({ path }) => path === 'reason')?.message}
            rows={3}
            multiline
            optional
          />
          <div class="buttons">
            <Button kind="danger">Withdraw the pledge</Button>
            <a href={`/studio/${code}`}>Keep it as it is</a>
          </div>
        </form>
      </div>
    </Layout>
  )
}

export type WithdrawPageProps = {
  code: string
  reason: string
  errors: FieldError[]
  session: Session
  site: string
}
