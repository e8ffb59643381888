import type { Child, PropsWithChildren } from 'hono/jsx'
import { printCode } from '../../schema/code.ts'
import type { BadgeStatus, PledgeStatus } from '../../schema/wire.ts'

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

const STANDING_WORDS = {
  active: 'Stands',
  withdrawn: 'Withdrawn',
  suspended: 'Suspended',
} as const satisfies { [status in PledgeStatus]: string }

/** What has become of a pledge, in one word that is found at a glance. */
export function Standing({ status }: { status: PledgeStatus }) {
  return <strong class={`standing standing-${status}`}>{STANDING_WORDS[status]}</strong>
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

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** "3 October 2026", in UTC. Takes RFC 3339 or milliseconds since 1970. */
export function printDay(at: string | number): string {
  return DAY.format(new Date(at))
}

const MOMENT = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'UTC',
})

/**
 * A day, or with `time` a moment in UTC, readable for people and for machines. Takes RFC 3339 or milliseconds
 * since 1970.
 */
export function When({ at, time = false }: { at: string | number; time?: boolean }) {
  const date = new Date(at)
  return (
    <time datetime={date.toISOString()}>{time ? `${MOMENT.format(date)} UTC` : printDay(at)}</time>
  )
}

const SEAL_WORDS = {
  active: null,
  withdrawn: 'withdrawn',
  suspended: 'suspended',
  missing: 'no such pledge',
} as const satisfies { [status in BadgeStatus]: string | null }

/** The badge of a pledge without a drawing: nothing but type and rules. Its status is said first, as large as the claim. */
export function Seal({
  status,
  size = 'large',
}: {
  status: BadgeStatus
  size?: 'small' | 'large'
}) {
  const word = SEAL_WORDS[status]
  const Claim = word ? 's' : 'span'
  return (
    <p class={`seal seal-${size}`}>
      {word ? <strong class="seal-status">{word} </strong> : null}
      <Claim class="seal-claim">
        <span class="seal-1">created with </span>
        <span class="seal-2">human </span>
        <span class="seal-3">intelligence</span>
      </Claim>
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
