import type { Child } from 'hono/jsx'
import reference from '../../dist/element-reference.json' with { type: 'json' }
import { ATTRIBUTE_EXAMPLES, PART_EXAMPLES, PROPERTY_EXAMPLES } from './element-examples.ts'
import { LivingExamples } from './living-examples.tsx'
import { composeRoom, composeTag } from './tag.ts'

/** What may be relied on in `<human-badge>`: CONTRACT.md, for the people who paste it. */
export function ElementReference({ publicOrigin }: { publicOrigin: string }) {
  return (
    <>
      <section class="ruled">
        <h2>The tag</h2>
        <div>
          <p>Put your own code and your own name in:</p>
          <pre tabindex={0}>
            <code>{composeTag({ name: 'NAME', code: 'K3V9X2AM', origin: publicOrigin })}</code>
          </pre>
          <p>
            The first line keeps the room of the badge free, so that nothing on your page moves when
            it arrives. It and the script are needed once on a page, however many badges there are.
            You may leave that line out, or move what is inside it to a stylesheet of your own. If
            you use the strip or the drawing, add its line:
          </p>
          <pre tabindex={0}>
            <code>{`${composeRoom('strip')}\n${composeRoom('drawing')}`}</code>
          </pre>
          <p>
            The badge reads your pledge from us and nothing else. It sets no cookie, keeps nothing,
            counts nobody, and never tells us which page it is on. When somebody clicks, your record
            learns the name of the site that they came from.
          </p>
        </div>
      </section>

      <section class="ruled">
        <h2>Attributes</h2>
        <LivingExamples
          described={reference.attributes}
          codeFor={(name) => ATTRIBUTE_EXAMPLES[name] ?? []}
          isWide
        />
      </section>

      <section class="ruled">
        <h2>What it tells you</h2>
        <div>
          <p>
            Two more attributes are set by the badge itself. What you write there is overwritten.{' '}
            <Mono>status</Mono> is about the pledge:
          </p>
          <Terms
            terms={[
              ['pending', 'The badge has not heard from us yet.'],
              ['active', 'The pledge stands.'],
              ['withdrawn', 'The artist withdrew it.'],
              ['suspended', 'An operator suspended it; the record says why.'],
              ['missing', 'No pledge has this code.'],
              ['unreachable', 'We could not be asked. That says nothing about the pledge.'],
            ]}
          />
          <p>
            <Mono>here</Mono> is about the page that the badge stands on. The visitor’s browser
            compares; we never learn the address:
          </p>
          <Terms
            terms={[
              [
                'linked',
                'The artist names this place, and this place points back. The badge says when that was checked.',
              ],
              ['named', 'The artist names this place. Nothing was checked.'],
              ['lapsed', 'This place pointed back once, and does not any more.'],
              ['not-listed', 'The artist names other places, and not this one.'],
              ['unknown', 'It cannot be told. It never means “not allowed”.'],
            ]}
          />
          <p>
            The event <Mono>human-badge-status</Mono> comes with{' '}
            <Mono>{'{status, here, checkedAt}'}</Mono> in its <Mono>detail</Mono>, and can be heard
            on any element around the badge.
          </p>
          <p>
            Behind the small button stand the details: what was checked and when, what was not, and
            the way to your record. When they are opened, the badge asks us again. If we cannot be
            reached then, it shows the last state that it knows, with its day.
          </p>
        </div>
      </section>

      <section class="ruled">
        <h2>Its looks</h2>
        <div>
          <p>
            Style its parts with <Mono>human-badge::part(…)</Mono>:
          </p>
          <LivingExamples
            described={reference.parts}
            codeFor={(name) => [PART_EXAMPLES[name] ?? ''].filter(Boolean)}
          />
          <p>Or set these properties on it or on anything around it:</p>
          <LivingExamples
            described={reference.properties}
            codeFor={(name) => [PROPERTY_EXAMPLES[name] ?? ''].filter(Boolean)}
          />
          <p>
            The badge is dark for whoever asked for dark. If your page is always light or always
            dark, let the badge follow it:
          </p>
          <pre tabindex={0}>
            <code>{'human-badge { color-scheme: inherit }'}</code>
          </pre>
        </div>
      </section>

      <section class="ruled">
        <h2>Languages</h2>
        <div>
          <p>
            The badge speaks the language of the page around it, in words that it fetches from us
            once: Arabic, Chinese (simplified), Dutch, English, French, German, Hebrew, Hindi,
            Italian, Japanese, Korean, Polish, Portuguese, Spanish, Turkish, Ukrainian. The claim
            stays the exact phrase that was pledged; what it says is explained in the details.
          </p>
        </div>
      </section>

      <section class="ruled">
        <h2>In a bundle of your own</h2>
        <div>
          <p>
            The same element is the npm package <Mono>human-intelligence-badge</Mono>. It does
            nothing until you call <Mono>define</Mono>:
          </p>
          <pre tabindex={0}>
            <code>{`import { define } from 'human-intelligence-badge'

define({ origin: '${publicOrigin}' })`}</code>
          </pre>
          <p>
            Your own copy of Lit makes its markup then: where Trusted Types are required, allow{' '}
            <Mono>lit-html</Mono> instead of the policy below.
          </p>
        </div>
      </section>

      <section class="ruled">
        <h2>With a strict Content-Security-Policy</h2>
        <div>
          <p>
            Add our address to three directives. The badge needs no eval and nothing inline. The
            style line of the tag is inline: leave it out, or move it to your stylesheet.
          </p>
          <pre tabindex={0}>
            <code>{`script-src ${publicOrigin};
connect-src ${publicOrigin};
img-src ${publicOrigin};`}</code>
          </pre>
          <p>If your page requires Trusted Types, allow the badge’s own policy:</p>
          <pre tabindex={0}>
            <code>trusted-types human-badge;</code>
          </pre>
          <p>If it is not allowed, the tag stays a plain link.</p>
        </div>
      </section>
    </>
  )
}

function Terms({ terms }: { terms: [string, Child][] }) {
  return (
    <dl class="facts">
      {terms.map(([term, meaning]) => (
        <>
          <dt>
            <Mono>{term}</Mono>
          </dt>
          <dd>{meaning}</dd>
        </>
      ))}
    </dl>
  )
}

function Mono({ children }: { children: string }) {
  return <code>{children}</code>
}
