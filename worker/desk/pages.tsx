import type { PropsWithChildren } from 'hono/jsx'
import { printCode } from '../../schema/code.ts'
import type { FieldError } from '../../schema/wire.ts'
import type { Session } from '../http/factory.ts'
import { DrawingPicture } from '../pages/drawing-picture.tsx'
import { Layout } from '../pages/layout.tsx'
import {
  Button,
  Choice,
  Choices,
  Code,
  ErrorSummary,
  Field,
  Quote,
  Standing,
  When,
} from '../pages/parts.tsx'
import { ENGLISH } from '../pages/reader.tsx'
import { sayEvent } from '../pages/words.tsx'
import { sayParts } from '../../schema/parts.ts'
import type { ShownDrawing, Snapshot } from '../pledges/rules.ts'
import type { NewestPledge, PastDrawing, Showing } from '../pledges/store.ts'

type Frame = { session: Session; site: string }

/** The operators' list: every pledge, newest first. */
export function DeskPage({
  items,
  next,
  isAnyWaiting,
  session,
  site,
}: Frame & { items: NewestPledge[]; next: string | null; isAnyWaiting: boolean }) {
  return (
    <Layout title="Operators’ desk" site={site} session={session} robots="noindex">
      <h1>Operators’ desk</h1>
      <p class="lead">
        Open a pledge to hide its drawing or to suspend it. Each needs a reason, which the artist
        gets by mail and everybody can read on the record.
      </p>
      <p>
        <a href="/desk/drawings">Drawings that wait for a person</a>:{' '}
        {isAnyWaiting ? <strong>there is one</strong> : 'there is none'}.
      </p>
      <p>
        <a href="/desk/house">The house badge</a>: what artists without a drawing may borrow.
      </p>
      <section class="ruled">
        <h2>Pledges, newest first</h2>
        <div>
          {items.length === 0 ? <p>There are none yet. The first one will stand here.</p> : null}
          <ul class="pledges pledges-tight">
            {items.map(({ code, artistName, status, pledgedAt }) => (
              <li>
                <a href={`/desk/${code}`}>
                  <bdi>{artistName}</bdi>
                </a>
                <p class="pledge-line">
                  <Standing status={status} /> <Code code={code} />{' '}
                  <span class="small">
                    <When at={pledgedAt} />
                  </span>
                </p>
              </li>
            ))}
          </ul>
          {next ? (
            <p>
              <a href={`/desk?after=${next}`} rel="next">
                Older pledges
              </a>
            </p>
          ) : null}
        </div>
      </section>
    </Layout>
  )
}

/** One pledge, with everything that an operator may do to it. */
export function DeskPledgePage({
  snapshot,
  drawings,
  alsoOn,
  typed,
  errors,
  session,
  site,
}: DeskPledgeProps) {
  const { pledge, drawing, history } = snapshot
  const order = { code: pledge.code, typed, errors }
  return (
    <Layout
      title={`Desk: ${printCode(pledge.code)}`}
      site={site}
      session={session}
      robots="noindex"
    >
      <p class="back">
        <a href="/desk">Operators’ desk</a>
      </p>
      <h1>
        <bdi>{pledge.artistName}</bdi>
      </h1>
      <p class="pledge-line">
        <Standing status={pledge.status} /> <Code code={pledge.code} />
      </p>
      <p>
        Pledged on <When at={pledge.pledgedAt} /> for {sayParts(pledge.parts)}.{' '}
        <a href={`/p/${pledge.code}`}>Read the record</a>
      </p>
      <ErrorSummary errors={errors} />
      <section class="ruled">
        <h2>The drawing</h2>
        <div>
          {drawing ? (
            <Picture drawing={drawing} />
          ) : (
            <p>There is none: the badge shows the plain seal.</p>
          )}
          <AlsoOn places={alsoOn} />
          {drawings.length > 0 ? (
            <OrderForm
              {...order}
              action="hide"
              label="Why do you hide this drawing?"
              button="Hide the drawing"
              warning="Every page that shows this picture loses it. There is no way back, except a new drawing."
            >
              <Choices id="drawing" legend="Which drawing?">
                {drawings.map(({ id, alt }, i) => (
                  <Choice
                    type="radio"
                    name="drawing"
                    value={id}
                    label={alt}
                    hint={id === drawing?.id ? 'On the badge now' : 'The artist took it down'}
                    checked={typed?.drawingId ? typed.drawingId === id : i === 0}
                  />
                ))}
              </Choices>
            </OrderForm>
          ) : null}
        </div>
      </section>
      <section class="ruled">
        <h2>The pledge</h2>
        <div>
          {pledge.status === 'suspended' ? (
            <>
              <Quote by="It is suspended for this reason">{pledge.suspendReason ?? ''}</Quote>
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
        </div>
      </section>
      <section class="ruled">
        <h2>What happened so far</h2>
        <ol class="history" reversed>
          {history.toReversed().map(({ what, at, detail }) => (
            <li>
              <When at={at} />
              <div>
                <p>{sayEvent(what, ENGLISH)}</p>
                {detail === null ? null : <Quote by="The operator’s reason">{detail}</Quote>}
              </div>
            </li>
          ))}
        </ol>
      </section>
    </Layout>
  )
}

type OrderKind = 'hide' | 'suspend' | 'reinstate'

/** What was typed into which form, when it has to be mended. */
export type TypedOrder = { kind: OrderKind; reason: string; drawingId: string | null }

type DeskPledgeProps = Frame & {
  snapshot: Snapshot
  /** What can be hidden, newest first: what the badge shows, and what the artist took down. */
  drawings: PastDrawing[]
  /** Other pledges that show one of these very pictures. */
  alsoOn: Showing[]
  typed: TypedOrder | null
  errors: FieldError[]
}

function AlsoOn({ places }: { places: Showing[] }) {
  if (places.length === 0) return null
  return (
    <>
      <p>The same picture is also on</p>
      <ul>
        {places.map(({ code, artistName }) => (
          <li>
            <a href={`/desk/${code}`}>
              <bdi>{artistName}</bdi>
            </a>{' '}
            <Code code={code} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Picture({ drawing }: { drawing: ShownDrawing }) {
  return (
    <>
      <div class="studio-drawing">
        <DrawingPicture drawing={drawing} sizes="(min-width: 60rem) 22rem, calc(100vw - 2rem)" />
      </div>
      <Quote by="The artist describes it so">{drawing.alt}</Quote>
    </>
  )
}

type OrderFormProps = PropsWithChildren<{
  code: string
  action: OrderKind
  label: string
  button: string
  /** What cannot be undone, said just above the button. */
  warning?: string
  typed: DeskPledgeProps['typed']
  errors: FieldError[]
}>

function OrderForm(props: OrderFormProps) {
  const { code, action, label, button, warning, typed, errors, children } = props
  const mine = typed?.kind === action
  return (
    <form class="sheet" method="post" action={`/desk/${code}/${action}`} novalidate>
      {children}
      <Field
        name={mine ? 'reason' : `reason-${action}`}
        label={label}
        hint="The artist and every visitor will read this."
        value={mine ? typed.reason : ''}
        error={mine ? errors.find(({ path }) => path === 'reason')?.message : undefined}
        rows={3}
        multiline
        required
      />
      {warning ? <p>{warning}</p> : null}
      <Button kind="danger">{button}</Button>
    </form>
  )
}
