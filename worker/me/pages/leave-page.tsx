import type { FieldError } from '../../../schema/wire.ts'
import type { Session } from '../../http/factory.ts'
import { Layout } from '../../pages/layout.tsx'
import { Button, ErrorSummary, Field, LinkButton } from '../../pages/parts.tsx'

/** Says what is erased and what stays, and lets nobody leave by a slip of the finger. */
export function LeavePage({ pledges, typed, errors, session, site }: LeavePageProps) {
  return (
    <Layout title="Leave" site={site} session={session} robots="noindex">
      <p class="back">
        <a href="/studio">Your desk</a>
      </p>
      <div class="sheet">
        <h1>Leave, and have everything erased?</h1>
        <p class="lead">You can. It happens at once, and nobody can bring it back, we neither.</p>
        <p>
          <a href="/studio/export" download>
            Take everything with you first
          </a>
          : one zip file with your words and all your pictures.
        </p>
        <p>
          For 48 hours after a change of your mail address you cannot leave: if somebody else
          changed it, there must be something to come back to.
        </p>
      </div>
      <section class="ruled">
        <h2>This is erased at once</h2>
        <div>
          <ul>
            <li>Your name, your mail address and your handle.</li>
            <li>
              Your words: about you, your links, mediums, tools, country, and every reason given.
            </li>
            <li>
              Your drawings, in every size, the files that you sent, and the words about them.
            </li>
            <li>The places that you named, and where you are signed in.</li>
          </ul>
        </div>
      </section>
      <section class="ruled">
        <h2>This stays, and why</h2>
        <div>
          <ul>
            {pledges === 0 ? null : (
              <li>
                Of {pledges === 1 ? 'your pledge' : 'each of your pledges'}: its code, its dates,
                what it was for, and the words that were pledged. Its page says “withdrawn” and that
                its artist has left. So a copy of your badge, wherever it still hangs, can tell
                nobody that it stands.
              </li>
            )}
            <li>
              If an operator hid a drawing: a number made from it, so that the same picture cannot
              come back. Nobody can make the picture from the number.
            </li>
            <li>
              For a day: that codes were mailed, with your address scrambled, so that nobody can
              flood a mailbox.
            </li>
          </ul>
          <p>Copies that others made of your badge or your page are not in our hands.</p>
        </div>
      </section>
      <section class="ruled">
        <h2>Are you sure?</h2>
        <div>
          <ErrorSummary errors={errors} />
          <form method="post" action="/studio/leave" novalidate>
            <Field
              name="word"
              label="Type the word LEAVE"
              value={typed}
              error={errors.find(({ path }) => path === 'word')?.message}
              autocomplete="off"
              required
            />
            <div class="buttons">
              <Button kind="danger">Leave now</Button>
              <LinkButton href="/studio" kind="quiet">
                Stay
              </LinkButton>
            </div>
          </form>
        </div>
      </section>
    </Layout>
  )
}

export type LeavePageProps = {
  /** How many pledges there are. */
  pledges: number
  typed: string
  errors: FieldError[]
  session: Session
  site: string
}

/** After leaving: there is no desk to come back to. */
export function LeftPage({ site }: { site: string }) {
  return (
    <Layout title="You have left" site={site} robots="noindex">
      <div class="sheet">
        <h1>You have left</h1>
        <p class="lead">
          Everything about you is erased. We send one last mail, so that you know it was done.
        </p>
        <p>Thank you for everything that you made by yourself. You can begin anew any day.</p>
        <p>
          <a href="/">To the front page</a>
        </p>
      </div>
    </Layout>
  )
}
