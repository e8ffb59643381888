import type { Child } from 'hono/jsx'
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
            you use the strip, add this to it:
          </p>
          <pre tabindex={0}>
            <code>{composeRoom('strip')}</code>
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
        <Terms
          terms={[
            ['pledge', 'The code of the pledge, in any spelling.'],
            ['work', 'One work of the pledge. Leave it out for the pledge as a whole.'],
            [
              'variant',
              <>
                <Mono>seal</Mono>, the upright one, or <Mono>strip</Mono>, one line high.{' '}
                <Mono>seal</Mono> if you leave it out.
              </>,
            ],
            ['lang', 'The language of its words. Otherwise that of the page around it.'],
            [
              'loading',
              <>
                <Mono>lazy</Mono> asks us when the badge is about to be seen, <Mono>eager</Mono> at
                once.
              </>,
            ],
          ]}
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
        </div>
      </section>

      <section class="ruled">
        <h2>Its looks</h2>
        <div>
          <p>
            Style its parts with <Mono>human-badge::part(…)</Mono>:
          </p>
          <Terms
            terms={[
              ['link', 'The whole badge: one link to the record.'],
              ['picture', 'Your drawing.'],
              [
                'claim',
                <>
                  The words <em>created with human intelligence</em>, or what has become of them.
                </>,
              ],
              ['detail', 'The smaller line: whose pledge, since when, what was checked.'],
            ]}
          />
          <p>Or set these properties on it or on anything around it:</p>
          <Terms
            terms={[
              ['--human-badge-accent', 'The one colour that marks what matters.'],
              ['--human-badge-text', 'The colour of the words.'],
              ['--human-badge-surface', 'The colour behind them.'],
              ['--human-badge-border', 'The colour of the rules.'],
              ['--human-badge-radius', 'How round the corners are.'],
              [
                '--human-badge-size',
                'How wide the whole badge is; everything in it grows along. 180px, or 320px for the strip.',
              ],
              ['--human-badge-font', 'The typeface.'],
            ]}
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
