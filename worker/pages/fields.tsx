import type { PropsWithChildren } from 'hono/jsx'
import type { FieldError } from '../../schema/wire.ts'
import { printCount } from './print.ts'
import { useReader } from './reader.tsx'

/*
 * What people fill in. Every input is tied to its label, its hint and its error, by ids made from its name:
 * `field-NAME`, `hint-NAME`, `error-NAME`. No placeholders: they vanish just when they are needed.
 */

type Said = { label: string; hint?: string | undefined; error?: string | undefined }

export type FieldProps = Said & {
  name: string
  value?: string | undefined
  type?: 'text' | 'email' | 'url' | 'password' | 'number' | 'search'
  autocomplete?: string
  inputmode?: 'text' | 'email' | 'url' | 'numeric' | 'search'
  required?: boolean
  maxlength?: number
  /** A taller box for several lines. */
  multiline?: boolean
  /** How many lines it shows at first. */
  rows?: number
  /** Says "(you can leave this out)" beside the label. */
  optional?: boolean
}

export function Field(props: FieldProps) {
  const { name, label, hint, error, value = '', type = 'text', multiline, optional } = props
  const shared = {
    id: `field-${name}`,
    name,
    required: props.required,
    maxlength: props.maxlength,
    autocomplete: props.autocomplete,
    'aria-describedby': describedBy(name, hint, error),
    'aria-invalid': error ? ('true' as const) : undefined,
  }
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <label for={shared.id}>
        {label}
        {optional ? <span class="optional"> (you can leave this out)</span> : null}
      </label>
      <Hint name={name} hint={hint} />
      <Mistake name={name} error={error} />
      {multiline ? (
        <textarea {...shared} rows={props.rows ?? 5} dir="auto">
          {value}
        </textarea>
      ) : (
        <input
          {...shared}
          type={type}
          value={value}
          inputmode={props.inputmode}
          dir={type === 'text' ? 'auto' : undefined}
        />
      )}
    </div>
  )
}

export type FileFieldProps = Said & { name: string; accept: string; required?: boolean }

export function FileField({ name, label, hint, error, accept, required }: FileFieldProps) {
  const id = `field-${name}`
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <label for={id}>{label}</label>
      <Hint name={name} hint={hint} />
      <Mistake name={name} error={error} />
      <input
        id={id}
        name={name}
        type="file"
        accept={accept}
        required={required}
        aria-describedby={describedBy(name, hint, error)}
        aria-invalid={error ? 'true' : undefined}
      />
    </div>
  )
}

export type ChoicesProps = PropsWithChildren<{
  legend: string
  hint?: string | undefined
  error?: string | undefined
  /** The name that its inputs share: the error summary leads to `field-ID`. */
  id: string
  /** Short answers, one line each, side by side where there is room. */
  compact?: boolean
}>

/** A question with several answers to tick. */
export function Choices({ legend, hint, error, id, compact, children }: ChoicesProps) {
  return (
    <fieldset
      id={`field-${id}`}
      class={error ? 'choices field-wrong' : 'choices'}
      tabindex={-1}
      aria-describedby={describedBy(id, hint, error)}
    >
      <legend>{legend}</legend>
      <Hint name={id} hint={hint} />
      <Mistake name={id} error={error} />
      {compact ? <div class="choices-compact">{children}</div> : children}
    </fieldset>
  )
}

export type ChoiceProps = {
  type: 'checkbox' | 'radio'
  name: string
  value: string
  label: string
  hint?: string | undefined
  checked?: boolean | undefined
  required?: boolean | undefined
}

/** One answer. The whole line can be tapped. */
export function Choice({ type, name, value, label, hint, checked, required }: ChoiceProps) {
  const id = `choice-${name}-${value}`
  return (
    <div class="choice">
      <input
        id={id}
        type={type}
        name={name}
        value={value}
        checked={checked}
        required={required}
        aria-describedby={hint ? `hint-${name}-${value}` : undefined}
      />
      <label for={id}>{label}</label>
      <Hint name={`${name}-${value}`} hint={hint} />
    </div>
  )
}

/** All mistakes at the top of the form, each leading to its field. Takes the focus when the page opens. */
export function ErrorSummary({
  errors,
  isLost = false,
  isEmpty = false,
}: {
  errors: FieldError[]
  /** What was typed could not be read, so that it does not stand in the form again. */
  isLost?: boolean
  /** The form comes back with nothing in it, so that nothing is said of what was typed. */
  isEmpty?: boolean
}) {
  const { language, texts } = useReader()
  if (errors.length === 0) return null
  return (
    <section class="errors" id="errors" tabindex={-1} autofocus aria-labelledby="errors-title">
      <h2 id="errors-title">{printCount(texts.frame.lookAgain, errors.length, language)}</h2>
      <ul>
        {errors.map(({ path, message }) => (
          <li>{path ? <a href={`#field-${path}`}>{message}</a> : message}</li>
        ))}
      </ul>
      {isEmpty ? null : (
        <p>
          {isLost
            ? 'What you typed could not be read with it. Please type it again.'
            : texts.frame.stillHere}
        </p>
      )}
    </section>
  )
}

function Hint({ name, hint }: { name: string; hint: string | undefined }) {
  return hint ? (
    <p class="hint" id={`hint-${name}`}>
      {hint}
    </p>
  ) : null
}

function Mistake({ name, error }: { name: string; error: string | undefined }) {
  const { texts } = useReader()
  return error ? (
    <p class="mistake" id={`error-${name}`}>
      <span class="unseen">{texts.frame.needsLook}</span>
      {error}
    </p>
  ) : null
}

function describedBy(name: string, hint?: string, error?: string): string | undefined {
  const ids = [hint ? `hint-${name}` : null, error ? `error-${name}` : null].filter(Boolean)
  return ids.join(' ') || undefined
}
