import assets from '../../../dist/asset-names.json' with { type: 'json' }
import { Button, Notice } from '../../pages/parts.tsx'
import { useReader } from '../../pages/reader.tsx'
import { leadToEnglish, say } from '../../pages/sentence.tsx'

/** The script of the section below. */
export const RECEIPT_SCRIPT = assets.receipt

/** Where a receipt is read: by the visitor's own browser, and nowhere else. */
export function ReceiptSection({ publicOrigin }: { publicOrigin: string }) {
  const { language, isChosen, texts } = useReader()
  const { check, receipt } = texts
  return (
    <section class="ruled" id="receipt" aria-labelledby="receipt-title">
      <h2 id="receipt-title">{check.receipt}</h2>
      <div>
        <p>{check.receiptWhat}</p>
        <div data-without-reader>
          <Notice kind="plain" title={check.receiptScript}>
            <p>
              {say(check.receiptWithout, {
                tools: leadToEnglish('/docs/receipts'),
              })}
            </p>
          </Notice>
        </div>
        {/* Nothing in it has a name: were it ever sent, it would be empty. */}
        <form
          class="sheet receipt-form"
          data-receipt={publicOrigin}
          data-words={JSON.stringify(receipt)}
          data-query={isChosen ? `?lang=${language}` : undefined}
          hidden
        >
          <div class="field">
            <label for="receipt-file">{check.receiptFile}</label>
            <p class="hint" id="receipt-file-hint">
              {check.receiptKinds}
            </p>
            <input
              id="receipt-file"
              type="file"
              accept=".png,.svg,.json,image/png,image/svg+xml,application/json"
              aria-describedby="receipt-file-hint"
            />
          </div>
          <div class="field">
            <label for="receipt-text">{check.receiptPaste}</label>
            <textarea
              id="receipt-text"
              rows={4}
              dir="ltr"
              spellcheck={false}
              autocomplete="off"
              autocapitalize="off"
            ></textarea>
          </div>
          <p>
            <Button kind="quiet">{check.receiptRead}</Button>
          </p>
        </form>
        <p class="lead" id="receipt-line" role="status"></p>
        <div id="receipt-rest"></div>
      </div>
    </section>
  )
}
