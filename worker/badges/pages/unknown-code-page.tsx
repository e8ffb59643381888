import { parseCode, printCode, shortenWritten } from '../../../schema/code.ts'
import { Layout } from '../../pages/layout.tsx'
import { Button, Field } from '../../pages/parts.tsx'
import { useReader } from '../../pages/reader.tsx'
import { ChosenLanguage } from '../../pages/chosen-language.tsx'
import { say } from '../../pages/sentence.tsx'

/** No such pledge: what may have gone wrong, and another try. `code` is what was asked for, or empty. */
export function UnknownCodePage({ code }: { code: string }) {
  const { record: words } = useReader().texts
  const written = shortenWritten(code)
  return (
    <Layout title={words.unknownCode} robots="noindex">
      <div class="sheet">
        <h1>{words.unknownCode}</h1>
        <p class="lead">
          <WhatWasLookedFor code={code} />
        </p>
        <form method="get" action="/p">
          <ChosenLanguage />
          <Field
            name="code"
            label={words.unknownAgain}
            hint={words.unknownHint}
            value={written}
            autocomplete="off"
            maxlength={40}
            required
          />
          <p>
            <Button>{words.unknownLook}</Button>
          </p>
        </form>
        <h2>{words.unknownRight}</h2>
        <p>{words.unknownMadeUp}</p>
      </div>
    </Layout>
  )
}

function WhatWasLookedFor({ code }: { code: string }) {
  const { record: words } = useReader().texts
  const example = <bdi class="code">K3V9-X2AM</bdi>
  const read = parseCode(code)
  if (read) return say(words.unknownLooked, { code: <bdi class="code">{printCode(read)}</bdi> })
  if (code.trim() === '') return say(words.unknownEmpty, { example })
  const written = <bdi class="as-written">{shortenWritten(code)}</bdi>
  return say(words.unknownWritten, { written, example })
}
