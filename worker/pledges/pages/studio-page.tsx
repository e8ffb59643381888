import type { Child } from 'hono/jsx'
import { printCode } from '../../../schema/code.ts'
import type { FieldError } from '../../../schema/wire.ts'
import type { Session } from '../../http/factory.ts'
import { Layout } from '../../pages/layout.tsx'
import {
  Button,
  Code,
  ErrorSummary,
  Field,
  LinkButton,
  Notice,
  Seal,
  When,
} from '../../pages/parts.tsx'
import { restorableUntil, type Snapshot } from '../rules.ts'
import type { StudioEntry } from '../store.ts'

type Frame = { session: Session; site: string }

const STATUS_WORDS = {
  active: 'It stands.',
  withdrawn: 'You have withdrawn it.',
  suspended: 'An operator has suspended it.',
} as const

/** The artist's own desk: every pledge with its state, and one next step for each. */
export function StudioPage({
  entries,
  sessions,
  session,
  site,
}: Frame & { entries: StudioEntry[]; sessions: Child }) {
  return (
    <Layout title="Your desk" site={site} session={session}>
      <h1>Your desk</h1>
      <p class="lead">
        Signed in as <strong>{session.email}</strong>.
      </p>
      <h2>Your pledges</h2>
      {entries.length === 0 ? (
        <Notice kind="plain" title="No pledge yet">
          <p>Promise in plain words, draw a badge, and put it beside your work.</p>
          <LinkButton href="/pledge" kind="primary">
            Make a pledge
          </LinkButton>
        </Notice>
      ) : (
        <ul class="pledges">
          {entries.map((entry) => (
            <li>
              <h3>
                <a href={`/studio/${entry.code}`}>
                  <bdi>{entry.artistName}</bdi> · {printCode(entry.code)}
                </a>
              </h3>
              <p>
                Pledged on <When at={entry.pledgedAt} />. {STATUS_WORDS[entry.status]}
              </p>
              {entry.status === 'active' && !entry.hasDrawing ? (
                <p>
                  Next: <a href={`/studio/${entry.code}/drawing`}>add your drawing</a>.
                </p>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {sessions}
    </Layout>
  )
}

/** One pledge on the desk: its state, its drawing, the tag to take away, and the way out. */
export function StudioPledgePage({ snapshot, origin, now, session, site }: Frame & PledgeView) {
  const { pledge, drawing } = snapshot
  const until = restorableUntil(pledge)
  const picture =
    drawing?.pictures.find(
      ({ type, width }) => type === 'image/png' && width <= 384 && width > 96,
    ) ?? drawing?.pictures.find(({ type }) => type === 'image/png')
  return (
    <Layout title={`Your pledge ${printCode(pledge.code)}`} site={site} session={session}>
      <p>
        <a href="/studio">Your desk</a>
      </p>
      <h1>
        Your pledge <Code code={pledge.code} />
      </h1>
      {pledge.status === 'withdrawn' ? (
        <Notice kind="stop" title="You have withdrawn this pledge">
          {until !== null && now <= until ? (
            <>
              <p>
                You can take that back until <When at={until} time />.
              </p>
              <form method="post" action={`/studio/${pledge.code}/restore`}>
                <Button kind="quiet">Take it back: the pledge stands again</Button>
              </form>
            </>
          ) : (
            <p>
              The 24 hours to take it back are over. <a href="/pledge">Make a new pledge</a> if you
              like.
            </p>
          )}
        </Notice>
      ) : null}
      {pledge.status === 'suspended' ? (
        <Notice kind="stop" title="An operator has suspended this pledge">
          <p>
            They wrote: <q>{pledge.suspendReason}</q>
          </p>
          <p>Answer the mail that we sent you if you think that this is wrong.</p>
        </Notice>
      ) : null}
      <p>
        Everybody can read it at <a href={`/p/${pledge.code}`}>{`${origin}/p/${pledge.code}`}</a>
      </p>
      <h2>Your drawing</h2>
      {drawing && picture ? (
        <img
          class="studio-drawing"
          src={picture.src}
          width={picture.width}
          height={picture.height}
          alt={drawing.alt}
        />
      ) : (
        <Seal status={pledge.status} />
      )}
      {pledge.status === 'active' ? (
        <p>
          <LinkButton href={`/studio/${pledge.code}/drawing`} kind={drawing ? 'quiet' : 'primary'}>
            {drawing ? 'Change the drawing' : 'Add your own drawing'}
          </LinkButton>
        </p>
      ) : null}
      {pledge.status === 'active' ? (
        <TagSection name={pledge.artistName} code={pledge.code} origin={origin} />
      ) : null}
      {pledge.status === 'active' ? (
        <section>
          <h2>If it stops being true</h2>
          <p>
            <a href={`/studio/${pledge.code}/withdraw`}>Withdraw this pledge</a>
          </p>
        </section>
      ) : null}
    </Layout>
  )
}

type PledgeView = { snapshot: Snapshot; origin: string; now: number }

function TagSection({ name, code, origin }: { name: string; code: string; origin: string }) {
  return (
    <section>
      <h2>Put the badge on your site</h2>
      <p id="tag-hint">
        Copy these lines and paste them where your site takes HTML. The badge appears there and
        leads to your page.
      </p>
      <label for="tag">The tag</label>
      <textarea
        id="tag"
        class="tag"
        readonly
        rows={8}
        spellcheck={false}
        aria-describedby="tag-hint"
      >
        {composeTag({ name, code, origin })}
      </textarea>
      <p>
        <a href="/docs/element">All that the tag can do</a>
      </p>
    </section>
  )
}

/** The lines that an artist pastes. The name is escaped once here, for the page that they will stand on. */
export function composeTag({
  name,
  code,
  origin,
}: {
  name: string
  code: string
  origin: string
}): string {
  const text = name.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  return `<script type="module" src="${origin}/widget/v1/human-badge.js"></script>
<human-badge pledge="${code}"><a href="${origin}/p/${code}">Created with human intelligence: ${text}'s pledge</a></human-badge>`
}

/** Asks before withdrawing, and says what will happen. */
export function WithdrawPage({ code, reason, errors, session, site }: Frame & WithdrawProps) {
  return (
    <Layout title="Withdraw your pledge" site={site} session={session}>
      <h1>Withdraw your pledge {printCode(code)}?</h1>
      <p class="lead">
        From then on every copy of your badge says that you have withdrawn it. Your page stays
        readable and says it first. For 24 hours you can take it back.
      </p>
      <ErrorSummary errors={errors} />
      <form method="post" action={`/studio/${code}/withdraw`} class="stack" novalidate>
        <Field
          name="reason"
          label="Why? Visitors can read this."
          value={reason}
          error={errors.find((e) => e.path === 'reason')?.message}
          multiline
          optional
        />
        <Button kind="danger">Withdraw the pledge</Button>
      </form>
      <p>
        <a href={`/studio/${code}`}>Keep it as it is</a>
      </p>
    </Layout>
  )
}

type WithdrawProps = { code: string; reason: string; errors: FieldError[] }
