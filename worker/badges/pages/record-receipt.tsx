import type { PledgeRecord } from '../../../schema/wire.ts'
import { Ruled } from '../../pages/parts.tsx'
import { useReader } from '../../pages/reader.tsx'
import { leadTo, leadToEnglish, say } from '../../pages/sentence.tsx'
import { nameDid } from '../../receipts/rules/issuer.ts'

/** The signed copy that anybody may keep: one sentence for a person, one for an engineer, and no more than is true. */
export function Receipt({ record, origin }: { record: PledgeRecord; origin: string }) {
  const { texts, to } = useReader()
  const { record: words } = texts
  if (record.receipt === null) return null
  const path = `/p/${record.code}/receipt`
  return (
    <Ruled title={words.receipt} id="receipt">
      <p>{record.status === 'active' ? words.receiptStands : words.receiptFell}</p>
      <ul class="doors">
        <li>
          <a href={`${path}.png`}>{words.receiptPicture}</a> <span class="small">PNG</span>
        </li>
        <li>
          <a href={`${path}.svg`}>{words.receiptAnySize}</a> <span class="small">SVG</span>
        </li>
        <li>
          <a href={`${path}.json`}>{words.receiptText}</a> <span class="small">JSON</span>
        </li>
      </ul>
      <p>
        {say(words.receiptCheck, {
          check: leadTo(to('/check#receipt')),
        })}
      </p>
      <p class="small">
        {say(words.receiptEngineers, {
          suite: <code>eddsa-rdfc-2022</code>,
          did: <code translate="no">{nameDid(origin)}</code>,
          how: leadToEnglish('/docs/receipts'),
        })}
      </p>
    </Ruled>
  )
}
