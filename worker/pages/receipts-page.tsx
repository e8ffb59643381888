import type { ReferencePageProps } from './about-page.tsx'
import { DocsFrame } from './docs-frame.tsx'
import { CHECK_WITH_DIGITAL_BAZAAR, CHECK_WITH_VERIFIER_CORE, INSTALL } from './receipt-script.ts'

/** How to check a receipt without us: with two public verifiers, and with what an export saved. CI runs these steps. */
export function ReceiptsPage({ site, publicOrigin }: ReferencePageProps) {
  const { host } = new URL(publicOrigin)
  return (
    <DocsFrame
      site={site}
      publicOrigin={publicOrigin}
      path="/docs/receipts"
      title="Receipts"
      description="What a receipt of a pledge says, what it does not, and how to verify it with tools that are not ours."
      lead="Every pledge has a signed copy that its artist can keep, send and show. You do not need us to read it, and you do not need to believe us to check it."
    >
      <section class="ruled">
        <h2>What it says</h2>
        <div>
          <p>
            That this promise was made here, in which words, when, and what we looked at. It says
            that the promise is the artist’s own. It does not say that it is true: nobody here
            examines how a work was made.
          </p>
          <p>
            It also says when we signed it. That is our word: whoever holds the key could write
            another date.
          </p>
          <p>
            When a pledge is withdrawn or suspended, every receipt that was ever given out for it
            says so to whoever checks it, within a minute. When the pledge comes back, it gets a new
            receipt. The old copies go on saying that they were withdrawn.
          </p>
        </div>
      </section>

      <section class="ruled">
        <h2>Where it is</h2>
        <div>
          <dl class="facts">
            <dt>
              <code>/p/CODE/receipt.json</code>
            </dt>
            <dd>
              An Open Badges 3.0 credential (<code>application/vc+ld+json</code>) with one{' '}
              <code>eddsa-rdfc-2022</code> proof.
            </dd>
            <dt>
              <code>/p/CODE/receipt.png</code>, <code>/p/CODE/receipt.svg</code>
            </dt>
            <dd>The badge as a picture, with the same receipt baked in.</dd>
            <dt>
              <code>/.well-known/did.json</code>
            </dt>
            <dd>
              Our keys, as <code>did:web</code>. Keys that we no longer use stay in it, so that what
              they signed stays good. Only a key that leaked is taken out, and then everything that
              it had signed is signed anew.
            </dd>
            <dt>
              <code>/status/revocation/N</code>
            </dt>
            <dd>A signed W3C Bitstring Status List: which receipts do not stand any more.</dd>
          </dl>
          <p>
            <a href="/check#receipt">Check a receipt on this site</a>: your own browser reads it,
            and it is sent nowhere.
          </p>
        </div>
      </section>

      <section class="ruled">
        <h2>Verify it without us</h2>
        <div>
          <p>With Node 20 or newer, in an empty folder:</p>
          <Listing file="install">{INSTALL}</Listing>
          <p>
            Digital Bazaar’s libraries. Save this as <code>check.mjs</code>:
          </p>
          <Listing file="check.mjs">{CHECK_WITH_DIGITAL_BAZAAR}</Listing>
          <Listing file="ask">{`curl -o receipt.json ${publicOrigin}/p/CODE/receipt.json
node check.mjs receipt.json`}</Listing>
          <p>
            The verifier of MIT’s Digital Credentials Consortium. Save this as <code>core.mjs</code>{' '}
            and run <code>node core.mjs receipt.json</code>. It asks the register over https only,
            so that it cannot reach one on your own machine.
          </p>
          <Listing file="core.mjs">{CHECK_WITH_VERIFIER_CORE}</Listing>
          <p>
            It does not compare who signed the status list with who signed the receipt; the first
            script does. When the register does not answer, both say <code>COULD NOT TELL</code>:
            that says nothing against the receipt. Try again later.
          </p>
        </div>
      </section>

      <section class="ruled">
        <h2>When we are gone</h2>
        <div>
          <p>
            What a verifier needs besides the receipt lives on our site: the keys, and the list of
            receipts that do not stand. So <a href="/studio">your export</a> holds both, as they
            were on the day, in its folder <code>receipts</code>. Unpack it and ask nobody:
          </p>
          <Listing file="offline">node check.mjs receipts/CODE.json receipts/</Listing>
          <p>
            That shows that the copy is unaltered, and that it stood on the day of the export. What
            happened later nobody can tell any more.
          </p>
        </div>
      </section>

      <section class="ruled">
        <h2>If you run a register</h2>
        <div>
          <p>
            Receipts are signed under the name of your site, {host} here. Under another name you are
            another issuer, and old receipts can no longer be checked. So choose it for long.
          </p>
          <Listing file="rotate">npm run rotate-key</Listing>
          <p>
            makes a new key for your own machine, with <code>-- --remote</code> for Cloudflare. What
            the old key signed stays good. If it leaked, add <code>--leaked</code> (with{' '}
            <code>--remote</code> you name it: <code>--leaked=key-…</code>): it then no longer
            counts, and the service signs anew whatever it had signed.
          </p>
        </div>
      </section>
    </DocsFrame>
  )
}

/** A block to copy. `file` names it, for the test that runs what stands here. */
function Listing({ file, children }: { file: string; children: string }) {
  return (
    <pre tabindex={0} data-listing={file}>
      <code>{children}</code>
    </pre>
  )
}
