import { printCode } from '../../schema/code.ts'
import type { FieldError } from '../../schema/wire.ts'
import type { Session } from '../http/factory.ts'
import { Layout } from '../pages/layout.tsx'
import { Button, Code, ErrorSummary, Field, Notice, When } from '../pages/parts.tsx'
import type { Snapshot } from '../pledges/rules.ts'
import type { NewestPledge } from '../pledges/store.ts'

type Frame = { session: Session; site: string }

/** The operators' list: every pledge, newest first. */
export function DeskPage({
  items,
  next,
  session,
  site,
}: Frame & { items: NewestPledge[]; next: string | null }) {
  return (
    <Layout title="Operators' desk" site={site} session={session} robots="noindex">
      <h1>Operators’ desk</h1>
      <p class="lead">
        Open a pledge to hide its drawing or to suspend it. Each needs a reason, which the artist
        gets by mail and everybody can read on the record.
      </p>
      {items.length === 0 ? (
        <Notice kind="plain" title="No pledges yet">
          <p>The first one will stand here.</p>
        </Notice>
      ) : (
        <ul class="pledges">
          {items.map(({ code, artistName, status, pledgedAt }) => (
            <li>
              <a href={`/desk/${code}`}>
                {printCode(code)} · <bdi>{artistName}</bdi>
              </a>{' '}
              · {status} · <When at={pledgedAt} />
            </li>
          ))}
        </ul>
      )}
      {next ? (
        <p>
          <a href={`/desk?after=${next}`} rel="next">
            Older pledges
          </a>
        </p>
      ) : null}
    </Layout>
  )
}

/** One pledge, with everything that an operator may do to it. */
export function DeskPledgePage({ snapshot, typed, errors, session, site }: DeskPledgeProps) {
  const { pledge, drawing, history } = snapshot
  const picture = drawing?.pictures.findLast(({ type }) => type === 'image/png')
  const order = { code: pledge.code, typed, errors }
  return (
    <Layout
      title={`Desk: ${printCode(pledge.code)}`}
      site={site}
      session={session}
      robots="noindex"
    >
      <p>
        <a href="/desk">Operators’ desk</a>
      </p>
      <h1>
        <bdi>{pledge.artistName}</bdi> <Code code={pledge.code} />
      </h1>
      <p>
        {pledge.status} · pledged on <When at={pledge.pledgedAt} /> ·{' '}
        <a href={`/p/${pledge.code}`}>the record</a>
      </p>
      <ErrorSummary errors={errors} />
      {drawing && picture ? (
        <section>
          <h2>The drawing</h2>
          <img
            class="studio-drawing"
            src={picture.src}
            width={picture.width}
            height={picture.height}
            alt={drawing.alt}
          />
          <p>The artist describes it so: “{drawing.alt}”</p>
          <OrderForm
            {...order}
            action="hide"
            label="Why do you hide this drawing?"
            button="Hide the drawing"
          />
        </section>
      ) : (
        <p>There is no drawing: the badge shows the plain seal.</p>
      )}
      <section>
        <h2>The pledge</h2>
        {pledge.status === 'suspended' ? (
          <>
            <p>
              Suspended for this reason: <q>{pledge.suspendReason}</q>
            </p>
            <OrderForm
              {...order}
              action="reinstate"
              label="Why does it stand again?"
              button="Lift the suspension"
            />
          </>
        ) : (
          <OrderForm
            {...order}
            action="suspend"
            label="Why do you suspend this pledge?"
            button="Suspend the pledge"
          />
        )}
      </section>
      <section>
        <h2>What happened so far</h2>
        <ul>
          {history.toReversed().map(({ what, at, detail }) => (
            <li>
              {what} · <When at={at} />
              {detail === null ? null : <> · “{detail}”</>}
            </li>
          ))}
        </ul>
      </section>
    </Layout>
  )
}

export type OrderKind = 'hide' | 'suspend' | 'reinstate'

type DeskPledgeProps = Frame & {
  snapshot: Snapshot
  /** What was typed into which form, when it has to be mended. */
  typed: { kind: OrderKind; reason: string } | null
  errors: FieldError[]
}

type OrderFormProps = {
  code: string
  action: OrderKind
  label: string
  button: string
  typed: DeskPledgeProps['typed']
  errors: FieldError[]
}

function OrderForm({ code, action, label, button, typed, errors }: OrderFormProps) {
  const mine = typed?.kind === action
  return (
    <form method="post" action={`/desk/${code}/${action}`} class="stack" novalidate>
      <Field
        name={mine ? 'reason' : `reason-${action}`}
        label={label}
        hint="The artist and every visitor will read this."
        value={mine ? typed.reason : ''}
        error={mine ? errors.find(({ path }) => path === 'reason')?.message : undefined}
        multiline
        required
      />
      <Button kind="danger">{button}</Button>
    </form>
  )
}
