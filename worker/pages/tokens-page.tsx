import type { ReferencePageProps } from './about-page.tsx'
import { Layout } from './layout.tsx'
import { Button, Code, Notice, Seal } from './parts.tsx'

/* The names of worker/pages/styles/tokens.css. A test holds the two lists together. */

export const COLOURS: readonly (readonly [token: string, use: string])[] = [
  ['paper', 'the ground of every page'],
  ['paper-deep', 'a field on it'],
  ['ink', 'what is read'],
  ['ink-soft', 'hints and dates'],
  ['rule', 'hairlines'],
  ['red', 'the one pencil: what must not be missed'],
  ['on-red', 'words on red'],
]
export const SIZES = ['1', '2', '3', 'lead', 'text', 'small'] as const
export const SPACES = ['1', '2', '3', '4', '5', '6', '7', '8'] as const
const RULES = ['hair', 'line', 'double'] as const

/** Every token as it really looks: the page is set from the same style sheet. Light and dark side by side. */
export function TokensPage({ site, publicOrigin }: ReferencePageProps) {
  return (
    <Layout
      title="Paper, ink and one red pencil"
      description="The colours, type and spaces that every page of this site is set from, in light and dark."
      canonical={`${publicOrigin}/docs/look`}
      path="/docs/look"
      site={site}
    >
      <h1>Paper, ink and one red pencil</h1>
      <p class="lead">
        Everything here is set from a handful of values that stand in one file. Pictures come from
        artists only.
      </p>
      <div class="specimens">
        {(['light', 'dark'] as const).map((scheme) => (
          <section class="specimen" data-scheme={scheme} aria-labelledby={`look-${scheme}`}>
            <h2 id={`look-${scheme}`}>{scheme === 'light' ? 'Light' : 'Dark'}</h2>
            <Swatches />
            <h3>Type</h3>
            {SIZES.map((size) => (
              <p class={`type-sample type-${size}`}>
                You made it. <code>--size-{size}</code>
              </p>
            ))}
            <h3>Space</h3>
            <ul class="spaces">
              {SPACES.map((space) => (
                <li>
                  <code>--space-{space}</code>
                  <span class={`space-sample space-${space}`} />
                </li>
              ))}
            </ul>
            <h3>Rules</h3>
            {RULES.map((rule) => (
              <p class={`rule-sample rule-${rule}`}>
                <code>--{rule}</code>
              </p>
            ))}
            <Pieces />
          </section>
        ))}
      </div>
    </Layout>
  )
}

function Swatches() {
  return (
    <ul class="swatches">
      {COLOURS.map(([token, use]) => (
        <li>
          <span class={`swatch swatch-${token}`} />
          <span>
            <code>--{token}</code>
            <br />
            <span class="small">{use}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

function Pieces() {
  return (
    <>
      <h3>Pieces</h3>
      <form method="get" action="/docs/look" class="buttons">
        <Button>Main</Button>
        <Button kind="quiet">Quiet</Button>
        <Button kind="danger">Careful</Button>
      </form>
      <p class="lead">
        A code: <Code code="K3V9X2AM" />
      </p>
      <Notice kind="plain" title="Something to know">
        <p>And what to do about it.</p>
      </Notice>
      <Notice kind="stop" title="Something to stop at">
        <p>In red, and in words.</p>
      </Notice>
      <Seal status="active" size="small" /> <Seal status="withdrawn" size="small" />
    </>
  )
}
