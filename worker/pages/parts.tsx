import type { Child, PropsWithChildren } from 'hono/jsx'
import { printCode } from '../../schema/code.ts'
import { fillGaps } from '../../schema/sentences.ts'
import { CLAIM, type BadgeStatus, type PledgeStatus } from '../../schema/wire.ts'
import { printDay, printMoment } from './print.ts'
import { useReader } from './reader.tsx'

/* The small pieces that pages are set from. */

export {
  Choice,
  Choices,
  ErrorSummary,
  Field,
  FileField,
  type ChoiceProps,
  type ChoicesProps,
  type FieldProps,
  type FileFieldProps,
} from './fields.tsx'

type Kind = 'primary' | 'quiet' | 'danger'

export type ButtonProps = PropsWithChildren<{ kind?: Kind; name?: string; value?: string }>

export function Button({ kind = 'primary', name, value, children }: ButtonProps) {
  return (
    <button type="submit" class={`button button-${kind}`} name={name} value={value}>
      {children}
    </button>
  )
}

/** Looks like a button, is a link: `href` is an address of ours. */
export function LinkButton({
  href,
  kind = 'primary',
  children,
}: PropsWithChildren<{ href: string; kind?: Kind }>) {
  return (
    <a class={`button button-${kind}`} href={href}>
      {children}
    </a>
  )
}

export type RuledProps = PropsWithChildren<{ title: Child; id?: string; marked?: boolean }>

/** A section under a rule: its heading at the left where there is room, its words at the right. */
export function Ruled({ title, id, marked = false, children }: RuledProps) {
  return (
    <section class={marked ? 'ruled ruled-marked' : 'ruled'} id={id}>
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  )
}

export type NoticeProps = PropsWithChildren<{
  kind: 'plain' | 'good' | 'stop'
  title?: string | undefined
}>

/** Something that must not be missed. The title is no heading, so that it may stand anywhere. */
export function Notice({ kind, title, children }: NoticeProps) {
  return (
    <div class={`notice notice-${kind}`} role={kind === 'good' ? 'status' : undefined}>
      {title ? (
        <p class="notice-title">
          <strong>{title}</strong>
        </p>
      ) : null}
      {children}
    </div>
  )
}

/** `K3V9-X2AM`: one tap selects all of it. Never translated, never turned around. */
export function Code({ code }: { code: string }) {
  return (
    <code class="code" translate="no" dir="ltr">
      {printCode(code)}
    </code>
  )
}

/** `2026-11`, of the words that are pledged: beside Arabic letters its two numbers would change places. */
export function Version({ of }: { of: string }) {
  return <bdi dir="ltr">{of}</bdi>
}

/** What has become of a pledge, in one word that is found at a glance. */
export function Standing({ status }: { status: PledgeStatus }) {
  const { texts } = useReader()
  return <strong class={`standing standing-${status}`}>{texts.frame.standing[status]}</strong>
}

/** What somebody wrote, as they wrote it. */
export function Quote({ by, children }: { by: string; children: string }) {
  return (
    <figure class="quote">
      <figcaption>{by}</figcaption>
      <blockquote class="as-typed" dir="auto">
        {children}
      </blockquote>
    </figure>
  )
}

/**
 * A day, or with `time` a moment in UTC, readable for people and for machines. Takes RFC 3339 or milliseconds
 * since 1970.
 */
export function When({ at, time = false }: { at: string | number; time?: boolean }) {
  const { language, texts } = useReader()
  const said = time
    ? fillGaps(texts.frame.utc, { moment: printMoment(at, language) })
    : printDay(at, language)
  return <time datetime={new Date(at).toISOString()}>{said}</time>
}

/** The claim, which is the same exact phrase in every language; struck out where the pledge does not stand. */
export function Claim({ stands }: { stands: boolean }) {
  return (
    <p class="claim" lang="en" dir="ltr">
      {stands ? CLAIM : <s>{CLAIM}</s>}
    </p>
  )
}

/** What the claim says, for somebody who does not read English: it says that it is help for reading. */
export function Meaning() {
  const { meaning } = useReader().texts.frame
  return meaning ? <p class="small">{meaning}</p> : null
}

/** The badge of a pledge without a drawing: nothing but type and rules. Its status is said first, as large as the claim. */
export function Seal({
  status,
  size = 'large',
}: {
  status: BadgeStatus
  size?: 'small' | 'large'
}) {
  const { texts } = useReader()
  const word = status === 'active' ? null : texts.frame.seal[status]
  const Words = word ? 's' : 'span'
  return (
    <p class={`seal seal-${size}`}>
      {word ? <strong class="seal-status">{word} </strong> : null}
      <Words class="seal-claim" lang="en" dir="ltr">
        <span class="seal-1">created with </span>
        <span class="seal-2">human </span>
        <span class="seal-3">intelligence</span>
      </Words>
    </p>
  )
}

/**
 * A link that somebody typed: only to the web over https, and with our good name withheld. JSX lets
 * `javascript:` through, so that anything else stays text.
 */
export function SafeLink({ href, children }: PropsWithChildren<{ href: string }>) {
  if (URL.parse(href)?.protocol !== 'https:') return <span>{children}</span>
  return (
    <a href={href} rel="nofollow ugc noopener">
      {children}
    </a>
  )
}
