import type { Finding } from '../../../schema/wire.ts'
import { DECLARES, listSaid } from '../../drawings/rules/say-finding.ts'
import { Field, Notice } from '../../pages/parts.tsx'

/**
 * What the file declares, and how to object, within the form of the drawing. Hidden where it declares nothing: the
 * script that reads a file before it is sent fills in the list, and shows it.
 */
export function Declares({
  findings,
  objection,
  error,
}: {
  findings: Finding[]
  objection: string
  error: string | undefined
}) {
  return (
    <div
      id="declares"
      class="declares"
      role="group"
      aria-label={DECLARES.title}
      tabindex={-1}
      hidden={findings.length === 0 && !objection}
    >
      {/* Without a note it is not named: a person may come back with an objection and another mistake. */}
      <div id="declares-note" hidden={findings.length === 0}>
        <Notice kind="stop" title={DECLARES.title}>
          <ul data-findings>
            {listSaid(findings).map((said) => (
              <li>
                <bdi>{said}</bdi>
              </li>
            ))}
          </ul>
          <p>{DECLARES.means}</p>
          <p>{DECLARES.mend}</p>
          <p>
            <a href="/docs/drawings">What we read in a file, and what we do not</a>
          </p>
        </Notice>
      </div>
      <Field
        name="objection"
        label="Is the note wrong? How did you make the drawing?"
        hint="Write it here and send the same file again. A person will look at it, and write to you."
        value={objection}
        error={error}
        rows={4}
        multiline
        optional
      />
    </div>
  )
}
