import { CLAIM } from '../../schema/wire.ts'
import { Layout } from './layout.tsx'
import { ElementReference } from './element-reference.tsx'

export type DemoState = { state: string; caption: string }

/**
 * What the gallery shows. `state` is `data-badge-state`: a name that `widget/studio/states.ts` has an answer
 * for; it starts with the element's `status`.
 */
export const DEMO_STATES: readonly DemoState[] = [
  { state: 'active', caption: 'The pledge stands, and this site names it.' },
  { state: 'active-page', caption: 'The pledge stands, and this very page carries the badge.' },
  { state: 'active-named', caption: 'The artist names this place. Nothing was checked.' },
  { state: 'active-found', caption: 'Found once, and not readable for three months since.' },
  { state: 'active-lapsed', caption: 'This place pointed back once.' },
  { state: 'active-not-listed', caption: 'The artist names other places, not this one.' },
  { state: 'active-plain', caption: 'No drawing: nothing but type.' },
  { state: 'active-long', caption: 'A very long name.' },
  { state: 'active-rtl', caption: 'A name that is written from right to left.' },
  { state: 'active-stale', caption: 'We were heard, and cannot be asked any more.' },
  { state: 'withdrawn', caption: 'The artist withdrew the pledge.' },
  { state: 'withdrawn-erased', caption: 'The artist left, and took their name with them.' },
  { state: 'suspended', caption: 'An operator decided; the record says why.' },
  { state: 'missing', caption: 'No pledge has this code.' },
  { state: 'pending', caption: 'Nothing heard from us yet.' },
  { state: 'unreachable', caption: 'We could not be asked just now.' },
]

const VARIANTS = ['seal', 'strip', 'drawing'] as const
const SCHEMES = ['light', 'dark'] as const

export type ElementPageProps = {
  publicOrigin: string
  site?: string
  session?: { email: string } | null
}

/**
 * The element's documentation and, side by side, all its states. Each box holds a plain link, which is the
 * badge without script; `states.js` (made from widget/studio/states.ts) puts a real element there with a
 * fixed answer.
 */
export function ElementPage({ publicOrigin, site, session }: ElementPageProps) {
  return (
    <Layout
      title="Put a badge on your page"
      description="The human-badge element: one tag that shows an artist’s pledge, live, on any page."
      canonical={`${publicOrigin}/docs/element`}
      path="/docs/element"
      site={site}
      session={session}
      scripts={['/widget/v1/states.js']}
    >
      <h1>Put a badge on your page</h1>
      <p class="lead">
        One tag shows your pledge on any page, with your drawing, and always as it stands today.
        Without script, or when we cannot be reached, the plain link inside the tag is the badge.
      </p>
      <ElementReference publicOrigin={publicOrigin} />
      <section class="gallery" aria-labelledby="states">
        <h2 id="states">Every state, side by side</h2>
        <p>
          These are real elements with made-up answers, on light paper and on dark. Without script
          each box shows the plain link.
        </p>
        {VARIANTS.map((variant) => (
          <>
            <h3>
              <code>variant="{variant}"</code>
            </h3>
            {SCHEMES.map((scheme) => (
              <div class={`states states-${variant}`} data-scheme={scheme}>
                {DEMO_STATES.map((state) => (
                  <StateBox {...state} variant={variant} />
                ))}
              </div>
            ))}
          </>
        ))}
      </section>
    </Layout>
  )
}

function StateBox({ state, caption, variant }: DemoState & { variant: (typeof VARIANTS)[number] }) {
  return (
    <figure class="state-figure">
      <div class="state-box" data-badge-state={state} data-variant={variant}>
        <a href="/">{CLAIM.replace('c', 'C')}: somebody’s pledge</a>
      </div>
      <figcaption>
        <code>{state.split('-', 1)}</code> {caption}
      </figcaption>
    </figure>
  )
}
