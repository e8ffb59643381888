import type { FieldError } from '../../schema/wire.ts'
import { Layout } from '../pages/layout.tsx'
import { Button, ErrorSummary, Field, LinkButton, Notice, When } from '../pages/parts.tsx'
import type { SessionView } from './store.ts'

type Shown = { site: string; errors?: FieldError[]; next: string }

function errorOf(errors: FieldError[], path: string): string | undefined {
  return errors.find((error) => error.path === path)?.message
}

/** The path to come back to, carried through the forms. */
function Next({ next }: { next: string }) {
  return next ? <input type="hidden" name="next" value={next} /> : null
}

/** `said` is a line about what was just done: signed out, say. */
export function SignInPage({
  email = '',
  errors = [],
  next,
  site,
  said,
}: Shown & { email?: string; said?: string | undefined }) {
  return (
    <Layout title="Sign in" site={site} path="/sign-in" robots="noindex">
      <div class="sheet">
        <h1>Sign in</h1>
        {said ? <Notice kind="good">{said}</Notice> : null}
        <p class="lead">
          You need no password. Write your mail address, and we send you a code that lets you in.
          The first time, that makes your desk for you.
        </p>
        <ErrorSummary errors={errors} />
        <form method="post" action="/sign-in" novalidate>
          <Next next={next} />
          <Field
            name="email"
            type="email"
            label="Your mail address"
            hint="We never show it to anybody."
            value={email}
            error={errorOf(errors, 'email')}
            autocomplete="email"
            inputmode="email"
            required
          />
          <Button>Send me a code</Button>
        </form>
      </div>
    </Layout>
  )
}

/** For somebody who is signed in already and came here all the same. */
export function SignedInPage({ email, next, site }: Shown & { email: string }) {
  return (
    <Layout title="You are signed in" site={site} session={{ email }} robots="noindex">
      <div class="sheet">
        <h1>You are signed in</h1>
        <p class="lead">
          As <strong>{email}</strong>.
        </p>
        <div class="buttons">
          <LinkButton href={next || '/studio'}>Go on</LinkButton>
          <SignOutForm />
        </div>
      </div>
    </Layout>
  )
}

/** `usedUp`: no code can help any more but a new one. */
export function SignInCodePage({
  email,
  errors = [],
  next,
  site,
  usedUp = false,
  resent = false,
  code = '',
}: Shown & { email: string; usedUp?: boolean; resent?: boolean; code?: string }) {
  return (
    <Layout title="Type the code from your mail" site={site} robots="noindex">
      <div class="sheet">
        <h1>Type the code from your mail</h1>
        <p class="lead">
          We sent 8 digits to <strong>{email}</strong>
          {resent ? ', just now, once more' : ''}. They work for ten minutes, in this browser.
        </p>
        <ErrorSummary errors={errors} isEmpty={usedUp || code === ''} />
        <form method="post" action="/sign-in/code" novalidate>
          <Next next={next} />
          <Field
            name="otp"
            label="Code"
            value={usedUp ? '' : code}
            error={errorOf(errors, 'otp')}
            autocomplete="one-time-code"
            inputmode="numeric"
            required
          />
          <Button kind={usedUp ? 'quiet' : 'primary'}>Sign in</Button>
        </form>
      </div>
      <section class="ruled" aria-labelledby="other-ways">
        <h2 id="other-ways">{usedUp ? 'A new code' : 'No mail?'}</h2>
        <div>
          {usedUp ? null : <p>Look among the unwanted mails, or let us send another one.</p>}
          <form method="post" action="/sign-in" class="buttons">
            <Next next={next} />
            <input type="hidden" name="email" value={email} />
            <input type="hidden" name="again" value="1" />
            <Button kind={usedUp ? 'primary' : 'quiet'}>Send a new code</Button>
            <a href={next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'}>
              Use another mail address
            </a>
          </form>
          {usedUp ? (
            <p>
              Did you press twice? Then <a href={next || '/studio'}>you may be in already</a>.
            </p>
          ) : null}
        </div>
      </section>
    </Layout>
  )
}

export function SignOutForm() {
  return (
    <form method="post" action="/sign-out">
      <Button kind="quiet">Sign out</Button>
    </form>
  )
}

/** Where this artist is signed in, and how to end it: a part of the desk. */
export function SessionsPanel({ sessions }: { sessions: SessionView[] }) {
  return (
    <section class="ruled" aria-labelledby="sessions-title" id="sessions">
      <h2 id="sessions-title">Where you are signed in</h2>
      <div>
        <ul class="sessions">
          {sessions.map((session) => (
            <li>
              {session.browser}
              {session.isThisOne ? <strong> (this one)</strong> : null}{' '}
              <span class="small">
                since <When at={session.signedInAt} />
              </span>
            </li>
          ))}
        </ul>
        <p>Is there one that you do not know? Sign out everywhere, then sign in again here.</p>
        <div class="buttons">
          <SignOutForm />
          <form method="post" action="/sessions/end-all">
            <Button kind="danger">Sign out everywhere</Button>
          </form>
        </div>
      </div>
    </section>
  )
}
