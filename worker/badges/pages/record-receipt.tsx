import type { PledgeRecord } from '../../../schema/wire.ts'
import { nameDid } from '../../receipts/rules/issuer.ts'

/** The signed copy that anybody may keep: one sentence for a person, one for an engineer, and no more than is true. */
export function Receipt({ record, origin }: { record: PledgeRecord; origin: string }) {
  if (record.receipt === null) return null
  const path = `/p/${record.code}/receipt`
  const stands = record.status === 'active'
  return (
    <section class="ruled" id="receipt">
      <h2>The receipt</h2>
      <div>
        <p>
          {stands
            ? 'Your copy: it shows what we signed, and when we say we signed it.'
            : 'A copy of what we had signed, and when we say we signed it. Whoever checks it reads that it does not stand any more.'}
        </p>
        <ul class="doors">
          <li>
            <a href={`${path}.png`}>As a picture</a> <span class="small">PNG</span>
          </li>
          <li>
            <a href={`${path}.svg`}>As a picture of any size</a> <span class="small">SVG</span>
          </li>
          <li>
            <a href={`${path}.json`}>As plain text for machines</a> <span class="small">JSON</span>
          </li>
        </ul>
        <p>
          Did somebody give you one? <a href="/check#receipt">Check it</a>, without sending it
          anywhere.
        </p>
        <p class="small">
          For engineers: an Open Badges 3.0 credential with one <code>eddsa-rdfc-2022</code> proof
          by <code translate="no">{nameDid(origin)}</code>, and a W3C Bitstring Status List.{' '}
          <a href="/docs/receipts">How to verify it</a> with other people’s tools, also when we are
          gone.
        </p>
      </div>
    </section>
  )
}
