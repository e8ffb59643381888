import { printCode } from '../../../schema/code.ts'
import { HANDLE_LENGTH } from '../../../schema/handle.ts'
import type { FieldError } from '../../../schema/wire.ts'
import type { Session } from '../../http/factory.ts'
import { CountryField } from '../../pages/country-field.tsx'
import { Layout } from '../../pages/layout.tsx'
import { Button, Code, ErrorSummary, Field } from '../../pages/parts.tsx'
import { field, type Fields } from '../../pages/typed.ts'

/** The most links that a record shows. */
export const LINK_SLOTS = 10
/** Empty places after those that are filled: without script a page cannot grow. */
const SPARE_SLOTS = 2

/** Everything that an artist may change about a pledge. Keeps what was typed; errors stand beside their fields. */
export function EditPage({ code, fields, errors, hasDrawing, host, session, site }: EditPageProps) {
  const error = (path: string) => errors.find((e) => e.path === path)?.message
  const under = (path: string) => errors.find((e) => e.path.startsWith(`${path}.`))?.message
  const typed = (name: string) => ({ name, value: field(fields, name), error: error(name) })
  return (
    <Layout
      title={`Change your page ${printCode(code)}`}
      site={site}
      session={session}
      robots="noindex"
    >
      <p class="back">
        <a href={`/studio/${code}`}>Your pledge</a>
      </p>
      <div class="sheet">
        <h1>Change your page</h1>
        <p class="lead">
          What you promised, and when, stays as it is. Everything else is yours to change.{' '}
          <Code code={code} />
        </p>
        <ErrorSummary errors={errors} />
        <form method="post" action={`/studio/${code}/edit`} novalidate>
          <Field
            {...typed('artistName')}
            label="Your name, as you sign your work"
            hint="Your page will say that the name has changed, and never what it was."
            autocomplete="name"
            required
          />
          <Field
            {...typed('handle')}
            label="Your handle"
            hint={`The end of your own address, ${host}/@… Letters a to z, digits and hyphens, ${HANDLE_LENGTH.min} to ${HANDLE_LENGTH.max} of them. It is the same for all your pledges.`}
            autocomplete="off"
            optional
          />
          <Field
            {...typed('about')}
            label="About you, or about the works"
            hint="A sentence or two that visitors will read."
            multiline
            optional
          />
          <Field
            {...typed('since')}
            label="How long have you been making things?"
            hint="The year when you began, like 2009."
            inputmode="numeric"
            optional
          />
          <Field
            {...typed('mediums')}
            error={error('mediums') ?? under('mediums')}
            label="What do you work with?"
            hint="Ink, clay, a camera: up to ten, with commas between them."
            optional
          />
          <CountryField {...typed('country')} label="Where do you work?" />
          {hasDrawing ? <DrawingWords typed={typed} /> : null}
          <Links fields={fields} error={error} />
          <div class="buttons">
            <Button>Save</Button>
            <a href={`/studio/${code}`}>Leave it as it was</a>
          </div>
        </form>
      </div>
    </Layout>
  )
}

export type EditPageProps = {
  code: string
  fields: Fields
  errors: FieldError[]
  /** An own drawing is shown: its words can be changed too. */
  hasDrawing: boolean
  /** Of this service, as the artist's address begins. */
  host: string
  session: Session
  site: string
}

type Typed = (name: string) => { name: string; value: string; error: string | undefined }

function DrawingWords({ typed }: { typed: Typed }) {
  return (
    <fieldset class="choices">
      <legend>About your drawing</legend>
      <Field
        {...typed('alt')}
        label="What would you tell a friend on the phone that it shows?"
        hint="In your own words. People who cannot see the drawing hear this."
        required
      />
      <Field
        {...typed('story')}
        label="A sentence about the drawing"
        hint="How it came about, say. It stands beside the drawing."
        optional
      />
      <Field
        {...typed('medium')}
        label="What did you draw it with?"
        hint="Ink, pencil, a tablet …"
        optional
      />
    </fieldset>
  )
}

function Links({ fields, error }: { fields: Fields; error: (path: string) => string | undefined }) {
  return (
    <fieldset class="choices" id="field-links" tabindex={-1}>
      <legend>Where can people find and support you?</legend>
      <p class="hint">
        Your site, your shop, commissions, tips: up to ten. The words are what visitors click on. An
        empty pair is left out; when all are filled, save, and there is room for more.
      </p>
      {error('links') ? <p class="mistake">{error('links')}</p> : null}
      {Array.from({ length: countSlots(fields) }, (_, i) => (
        <div class="link-slot" role="group" aria-label={`Link ${i + 1}`}>
          <Field
            name={`links.${i}.label`}
            label={`Words for link ${i + 1}`}
            value={field(fields, `links.${i}.label`)}
            error={error(`links.${i}.label`)}
            optional
          />
          <Field
            name={`links.${i}.url`}
            label={`Address of link ${i + 1}`}
            value={field(fields, `links.${i}.url`)}
            error={error(`links.${i}.url`) ?? error(`links.${i}`)}
            inputmode="url"
            autocomplete="url"
            optional
          />
        </div>
      ))}
    </fieldset>
  )
}

function countSlots(fields: Fields): number {
  let filled = 0
  while (field(fields, `links.${filled}.url`) || field(fields, `links.${filled}.label`)) filled += 1
  return Math.min(LINK_SLOTS, filled + SPARE_SLOTS)
}
