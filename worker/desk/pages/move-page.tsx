import type { FieldError, WirePlace } from '../../../schema/wire.ts'
import type { Session } from '../../http/factory.ts'
import { Layout } from '../../pages/layout.tsx'
import { Button, Choice, Choices, Code, ErrorSummary, Field, Notice } from '../../pages/parts.tsx'

export type TypedMove = { email: string; place: string; reason: string }

/** Another mail address for an artist who can no longer read theirs. Only a linked place can prove who asks. */
export function MovePage({ code, linked, typed, errors, session, site }: MovePageProps) {
  const error = (path: string) => errors.find((e) => e.path === path)?.message
  return (
    <Layout title="Another mail address" site={site} session={session} robots="noindex">
      <p class="back">
        <a href={`/desk/${code}`}>The pledge</a>
      </p>
      <div class="sheet">
        <h1>Give the artist another mail address</h1>
        <p>
          <Code code={code} />
        </p>
        {linked.length === 0 ? (
          <Notice kind="plain" title="This is not possible yet">
            <p>
              No place of this pledge is linked: none points back at it in a way that our own check
              has found. Without one nobody can tell the artist from somebody who says that they are
              the artist. A mail, a drawing or a story is no proof.
            </p>
          </Notice>
        ) : (
          <>
            <p class="lead">
              Ask the artist to put a line that you choose on one of these places. When it stands
              there, they are the same person, as far as anybody can tell.
            </p>
            <ErrorSummary errors={errors} />
            <form method="post" action={`/desk/${code}/move`} novalidate>
              <Choices id="place" legend="Which place proved it?" error={error('place')}>
                {linked.map(({ url }) => (
                  <Choice
                    type="radio"
                    name="place"
                    value={url}
                    label={url}
                    checked={url === typed.place}
                  />
                ))}
              </Choices>
              <Field
                name="email"
                type="email"
                label="The new mail address"
                value={typed.email}
                error={error('email')}
                autocomplete="off"
                inputmode="email"
                required
              />
              <Field
                name="reason"
                label="What did the place show you?"
                hint="The artist and every visitor will read this. Leave the mail address out."
                value={typed.reason}
                error={error('reason')}
                multiline
                required
              />
              <p>
                All sessions of the artist end. The old address gets a mail that can take it back
                for 48 hours.
              </p>
              <Button kind="danger">Change the address</Button>
            </form>
          </>
        )}
      </div>
    </Layout>
  )
}

export type MovePageProps = {
  code: string
  linked: Pick<WirePlace, 'url'>[]
  typed: TypedMove
  errors: FieldError[]
  session: Session
  site: string
}
