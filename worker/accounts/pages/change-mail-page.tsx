import type { FieldError } from '../../../schema/wire.ts'
import type { Session } from '../../http/factory.ts'
import { Layout } from '../../pages/layout.tsx'
import { Button, ErrorSummary, Field, LinkButton, Notice, When } from '../../pages/parts.tsx'

type Frame = { session: Session; site: string }

function errorOf(errors: FieldError[], path: string): string | undefined {
  return errors.find((error) => error.path === path)?.message
}

/** Asks for the new address. `done`: it has just been changed. */
export function ChangeMailPage({
  typed = '',
  errors = [],
  done = false,
  session,
  site,
}: Frame & { typed?: string; errors?: FieldError[]; done?: boolean }) {
  return (
    <Layout title="Your mail address" site={site} session={session} robots="noindex">
      <p class="back">
        <a href="/studio">Your desk</a>
      </p>
      <div class="sheet">
        <h1>Your mail address</h1>
        {done ? (
          <Notice kind="good" title="It is changed">
            <p>
              From now on <strong>{session.email}</strong> opens your desk. Everywhere else you are
              signed out. We wrote to the old address how to take it back within 48 hours.
            </p>
          </Notice>
        ) : (
          <p class="lead">
            Now <strong>{session.email}</strong> opens your desk. To use another address we send a
            code to both, the old one and the new one.
          </p>
        )}
        <ErrorSummary errors={errors} />
        <form method="post" action="/studio/mail" novalidate>
          <Field
            name="email"
            type="email"
            label={done ? 'Another one again?' : 'Your new mail address'}
            hint="We never show it to anybody."
            value={typed}
            error={errorOf(errors, 'email')}
            autocomplete="email"
            inputmode="email"
            required
          />
          <Button kind={done ? 'quiet' : 'primary'}>Send both codes</Button>
        </form>
      </div>
      <section class="ruled">
        <h2>Is the old one lost?</h2>
        <div>
          <p>
            If you can no longer read mail there, write to the people who look after this site. They
            can move your desk when one of the places that your pledge names is linked to it,
            because that place can prove that it is you.
          </p>
        </div>
      </section>
    </Layout>
  )
}

/** Both codes on one page. `usedUp`: no code can help any more but new ones. */
export function ChangeMailCodesPage({
  newEmail,
  typed,
  errors = [],
  usedUp = false,
  again = false,
  session,
  site,
}: Frame & {
  newEmail: string
  typed: { oldCode: string; newCode: string }
  errors?: FieldError[]
  usedUp?: boolean
  again?: boolean
}) {
  return (
    <Layout title="Type both codes" site={site} session={session} robots="noindex">
      <p class="back">
        <a href="/studio/mail">Your mail address</a>
      </p>
      <div class="sheet">
        <h1>Type both codes</h1>
        <p class="lead">
          We sent 8 digits to each address{again ? ', just now, once more' : ''}. They work for ten
          minutes, in this browser.
        </p>
        <ErrorSummary
          errors={errors}
          isEmpty={usedUp || (typed.oldCode === '' && typed.newCode === '')}
        />
        <form method="post" action="/studio/mail/codes" novalidate>
          <Field
            name="oldCode"
            label={`The code that went to ${session.email}`}
            value={usedUp ? '' : typed.oldCode}
            error={errorOf(errors, 'oldCode')}
            autocomplete="off"
            inputmode="numeric"
            required
          />
          <Field
            name="newCode"
            label={`The code that went to ${newEmail}`}
            value={usedUp ? '' : typed.newCode}
            error={errorOf(errors, 'newCode')}
            autocomplete="off"
            inputmode="numeric"
            required
          />
          <Button kind={usedUp ? 'quiet' : 'primary'}>Change my address</Button>
        </form>
      </div>
      <section class="ruled">
        <h2>{usedUp ? 'New codes' : 'No mail?'}</h2>
        <div>
          {usedUp ? null : <p>Look among the unwanted mails, or let us send both once more.</p>}
          <form method="post" action="/studio/mail" class="buttons">
            <input type="hidden" name="email" value={newEmail} />
            <input type="hidden" name="again" value="1" />
            <Button kind={usedUp ? 'primary' : 'quiet'}>Send new codes</Button>
            <a href="/studio/mail">Use another address</a>
          </form>
        </div>
      </section>
    </Layout>
  )
}

/** What the link in the notice opens. Opening it does nothing: mail programs open links by themselves. */
export function UndoMailPage({
  until,
  token,
  site,
}: {
  until: number
  token: string
  site: string
}) {
  return (
    <Layout title="Take back the new mail address?" site={site} robots="noindex">
      <div class="sheet">
        <h1>Take back the new mail address?</h1>
        <p class="lead">
          Then the old address, the one that our mail went to, opens your desk again. Everybody who
          is signed in there is signed out.
        </p>
        <p>
          You can do that until <When at={until} time />.
        </p>
        <form method="post" action={`/mail/undo/${token}`} class="buttons">
          <Button>Take it back</Button>
          <LinkButton href="/" kind="quiet">
            Leave it as it is
          </LinkButton>
        </form>
      </div>
    </Layout>
  )
}
