import { parseCode, printCode, shortenWritten } from '../../../schema/code.ts'
import { Layout } from '../../pages/layout.tsx'
import { Button, Field } from '../../pages/parts.tsx'

/** No such pledge: what may have gone wrong, and another try. `code` is what was asked for, or empty. */
export function UnknownCodePage({ code }: { code: string }) {
  const read = parseCode(code)
  const written = shortenWritten(code)
  return (
    <Layout title="No pledge has this code" robots="noindex">
      <div class="sheet">
        <h1>No pledge has this code</h1>
        <p class="lead">
          {read ? (
            <>
              We looked for <bdi class="code">{printCode(read)}</bdi> and there is no such pledge
              here.
            </>
          ) : code.trim() === '' ? (
            <>
              There was no code to look up. A code has 8 letters and digits, like{' '}
              <bdi class="code">K3V9-X2AM</bdi>.
            </>
          ) : (
            <>
              <bdi class="as-written">{written}</bdi> does not look like a code. A code has 8
              letters and digits, like <bdi class="code">K3V9-X2AM</bdi>.
            </>
          )}
        </p>
        <form method="get" action="/p">
          <Field
            name="code"
            label="Try the code again"
            hint="Small letters are fine, and so is leaving out the hyphen. O and 0 are the same to us; so are I, L and 1. There is no U."
            value={written}
            autocomplete="off"
            maxlength={40}
            required
          />
          <p>
            <Button>Look it up</Button>
          </p>
        </form>
        <h2>If the code is right</h2>
        <p>
          Then somebody may have made it up. A badge whose code leads nowhere is not backed by a
          pledge. It can also be an honest slip: if you know who shows it, ask them.
        </p>
      </div>
    </Layout>
  )
}
