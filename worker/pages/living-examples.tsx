import { CLAIM } from '../../schema/wire.ts'

type Described = { name: string; description: string; default?: string }

/**
 * What each name means, with its code and, beside it, a badge that has this very code: the script of the page puts
 * it there. Without script there is the plain link.
 */
export function LivingExamples({
  described,
  codeFor,
  isWide = false,
}: {
  described: Described[]
  codeFor: (name: string) => readonly string[]
  /** Where a strip is among them. */
  isWide?: boolean
}) {
  return (
    <div class={isWide ? 'states states-strip' : 'states'}>
      {described.flatMap(({ name, description, default: preset }) =>
        codeFor(name).map((code) => (
          <figure class="state-figure">
            <div class="state-box" data-badge-state="active">
              <a href="/">{CLAIM.replace('c', 'C')}: somebody’s pledge</a>
            </div>
            <figcaption>
              <code>{name}</code> {description}
              {preset === undefined ? null : (
                <>
                  {' '}
                  <span class="small">
                    Without it: <span translate="no">{preset}</span>.
                  </span>
                </>
              )}
              <pre tabindex={0}>
                <code data-code>{code}</code>
              </pre>
            </figcaption>
          </figure>
        )),
      )}
    </div>
  )
}
