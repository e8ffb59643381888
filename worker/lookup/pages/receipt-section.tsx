import assets from '../../../dist/asset-names.json' with { type: 'json' }
import { Button, Notice } from '../../pages/parts.tsx'

/** The script of the section below. */
export const RECEIPT_SCRIPT = assets.receipt

/** Where a receipt is read: by the visitor's own browser, and nowhere else. */
export function ReceiptSection({ publicOrigin }: { publicOrigin: string }) {
  return (
    <section class="ruled" id="receipt" aria-labelledby="receipt-title">
      <h2 id="receipt-title">Check a receipt</h2>
      <div>
        <p>
          A receipt is a signed copy of a pledge: a picture of the badge with something hidden in
          it, or a text. Somebody gave you one? Read here whose it is, whether it was changed, and
          whether it still stands. Your own browser reads it; it is sent nowhere.
        </p>
        <div data-without-reader>
          <Notice kind="plain" title="This part needs script">
            <p>
              We read receipts in your browser, so that you do not have to send them to us. Without
              script, look up the code of the pledge above, or{' '}
              <a href="/docs/receipts">check it with other people’s tools</a>.
            </p>
          </Notice>
        </div>
        {/* Nothing in it has a name: were it ever sent, it would be empty. */}
        <form class="sheet receipt-form" data-receipt={publicOrigin} hidden>
          <div class="field">
            <label for="receipt-file">Choose the file, or drop it here</label>
            <p class="hint" id="receipt-file-hint">
              PNG, SVG or JSON
            </p>
            <input
              id="receipt-file"
              type="file"
              accept=".png,.svg,.json,image/png,image/svg+xml,application/json"
              aria-describedby="receipt-file-hint"
            />
          </div>
          <div class="field">
            <label for="receipt-text">Or paste its text</label>
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
            <Button kind="quiet">Read it</Button>
          </p>
        </form>
        <p class="lead" id="receipt-line" role="status"></p>
        <div id="receipt-rest"></div>
      </div>
    </section>
  )
}
