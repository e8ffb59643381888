import type { Child } from 'hono/jsx'
import { printCode } from '../../../schema/code.ts'
import { useReader } from '../../pages/reader.tsx'
import { say } from '../../pages/sentence.tsx'
import type { Texts } from '../../pages/texts/index.ts'
import type { Reading } from '../rules.ts'
import { sayAddress, shorten } from './say-address.ts'

/** The honest none: what was looked for, and what it does not mean. */
export function NothingFound({
  reading,
  publicOrigin,
}: {
  reading: Reading
  publicOrigin: string
}) {
  const { check } = useReader().texts
  const address = (
    <bdi dir="ltr" translate="no">
      {publicOrigin}/p/
    </bdi>
  )
  return (
    <div class="sheet">
      <p class="lead">{sayNone(reading, check)}</p>
      <p>{check.noAccusation}</p>
      {reading.as === 'code' ? <p>{say(check.noneCode, { address })}</p> : null}
      {reading.as === 'address' ? <p>{check.noneAddress}</p> : null}
      {reading.as === 'name' ? <p>{check.noneName}</p> : null}
    </div>
  )
}

function sayNone(reading: Reading, check: Texts['check']): Child {
  const alsoName = 'orName' in reading && reading.orName !== null
  if (reading.as === 'code') {
    const code = <bdi class="code">{printCode(reading.code)}</bdi>
    return say(alsoName ? check.noCodeNoName : check.noCode, { code })
  }
  if (reading.as === 'address') {
    const address = <bdi>{shorten(sayAddress(reading.url))}</bdi>
    return say(alsoName ? check.noAddressNoName : check.noAddress, { address })
  }
  if (reading.as === 'handle') return say(check.noHandle, { handle: <bdi>@{reading.handle}</bdi> })
  return check.noName
}
