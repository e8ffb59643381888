import { CLAIM } from '../../schema/wire.ts'
import { Layout } from './layout.tsx'
import { ElementReference } from './element-reference.tsx'

/** The states of the badge that the page shows. `status` and more are data attributes of each box. */
export const DEMO_STATES: readonly DemoState[] = [
  { status: 'pending', caption: 'Still asking the register.' },
  { status: 'active', caption: 'The pledge stands. No drawing: the plain seal.' },
  { status: 'active', picture: true, caption: 'The pledge stands, with a drawing.' },
  { status: 'active', name: 'long', caption: 'A very long name.' },
  { status: 'active', name: 'rtl', caption: 'A name that is written from right to left.' },
  { status: 'withdrawn', caption: 'The artist withdrew the pledge. Said as large as the claim.' },
  { status: 'suspended', caption: 'An operator decided, with a reason that stands on the record.' },
  { status: 'missing', caption: 'No pledge has this code.' },
  { status: 'unreachable', caption: 'The register could not be asked just now.' },
]

export type DemoState = {
  status: 'pending' | 'active' | 'withdrawn' | 'suspended' | 'missing' | 'unreachable'
  picture?: true
  name?: 'long' | 'rtl'
  caption: string
}

const VARIANTS = ['seal', 'strip'] as const
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
                  <StateBox state={state} variant={variant} />
                ))}
              </div>
            ))}
          </>
        ))}
      </section>
    </Layout>
  )
}

function StateBox({ state, variant }: { state: DemoState; variant: 'seal' | 'strip' }) {
  return (
    <figure class="state-figure">
      <div
        class="state-box"
        data-badge-state={state.status}
        data-variant={variant}
        data-picture={state.picture ? 'true' : undefined}
        data-name={state.name}
      >
        <a href="/">{CLAIM.replace('c', 'C')}: somebody’s pledge</a>
      </div>
      <figcaption>
        <code>{state.status}</code> {state.caption}
      </figcaption>
    </figure>
  )
}
