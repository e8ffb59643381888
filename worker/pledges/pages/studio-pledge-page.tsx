import type { Session } from '../../http/factory.ts'
import { printCode } from '../../../schema/code.ts'
import { DrawingPicture } from '../../pages/drawing-picture.tsx'
import { Layout } from '../../pages/layout.tsx'
import { Button, Code, LinkButton, Notice, Quote, Seal, When } from '../../pages/parts.tsx'
import { sayParts } from '../../../schema/parts.ts'
import { findHiding } from '../rules/hidden.ts'
import { restorableUntil, type HouseBadge, type Pledge, type Snapshot } from '../rules.ts'
import type { Told } from '../store/reviews.ts'
import { StudioLinks } from './studio-links.tsx'
import { Waiting } from './waiting.tsx'

/** One pledge on the desk: its state, its drawing, the tag to take away, and the way out. */
export function StudioPledgePage(props: StudioPledgeProps) {
  const { snapshot, house, waiting, origin, now, session, site } = props
  const { pledge } = snapshot
  const stands = pledge.status === 'active'
  return (
    <Layout
      title={`Your pledge ${printCode(pledge.code)}`}
      site={site}
      session={session}
      robots="noindex"
    >
      <p class="back">
        <a href="/studio">Your desk</a>
      </p>
      <div class="desk-opening">
        <div>
          <h1>Your pledge</h1>
          <State pledge={pledge} now={now} />
          <p>
            <Code code={pledge.code} />
          </p>
          <Hidden snapshot={snapshot} />
          <Waiting code={pledge.code} waiting={waiting} />
          {stands ? <NextStep snapshot={snapshot} isWaiting={waiting.held !== null} /> : null}
        </div>
        <Picture snapshot={snapshot} house={house} />
      </div>
      {stands ? <StudioLinks code={pledge.code} /> : null}
      {stands ? <PutItUp code={pledge.code} /> : null}
      <section class="ruled">
        <h2>Its public page</h2>
        <div>
          <p>
            {stands
              ? 'Everybody can read your pledge here, and your badge leads here:'
              : 'Everybody can still read it here. What happened is said first:'}
          </p>
          <p class="address" dir="ltr">
            <a href={`/p/${pledge.code}`}>{`${origin}/p/${pledge.code}`}</a>
          </p>
        </div>
      </section>
      <ReceiptCopies code={pledge.code} stands={stands} />
      {stands ? (
        <section class="ruled">
          <h2>If it stops being true</h2>
          <div>
            <p>Then say so. Every live badge says it too, and your public page says it first.</p>
            <p>
              <a href={`/studio/${pledge.code}/withdraw`}>Withdraw this pledge</a>
            </p>
          </div>
        </section>
      ) : null}
    </Layout>
  )
}

export type StudioPledgeProps = {
  snapshot: Snapshot
  house: HouseBadge | null
  waiting: Told
  /** Of this service, as the tag names it. */
  origin: string
  /** Milliseconds since 1970. */
  now: number
  session: Session
  site: string
}

function State({ pledge, now }: { pledge: Pledge; now: number }) {
  const told = (
    <>
      <bdi>{pledge.artistName}</bdi> {pledge.status === 'active' ? 'pledged' : 'had pledged'} on{' '}
      <When at={pledge.pledgedAt} /> for {sayParts(pledge.parts)}.
    </>
  )
  if (pledge.status === 'active') {
    return (
      <p class="lead">
        <strong>It stands.</strong> {told}
      </p>
    )
  }
  return (
    <>
      {pledge.status === 'withdrawn' ? (
        <Withdrawn pledge={pledge} now={now} />
      ) : (
        <Notice kind="stop" title="An operator has suspended this pledge">
          {pledge.suspendReason ? <Quote by="Their reason">{pledge.suspendReason}</Quote> : null}
          <p>Do you think that this is wrong? Then answer the mail that we sent you.</p>
        </Notice>
      )}
      <p>{told}</p>
    </>
  )
}

/** What the mail said stands here too: mails get lost. */
function Hidden({ snapshot: { drawing, history } }: { snapshot: Snapshot }) {
  const hiding = findHiding(history)
  if (!hiding) return null
  return (
    <Notice
      kind="stop"
      title={`An operator has hidden ${drawing ? 'an earlier drawing of yours' : 'your drawing'}`}
    >
      {hiding.detail === null ? null : <Quote by="Their reason">{hiding.detail}</Quote>}
      <p>
        That was on <When at={hiding.at} />. The picture cannot come back; another drawing can take
        its place. Do you think that this is wrong? Then answer the mail that we sent you.
      </p>
    </Notice>
  )
}

function Withdrawn({ pledge, now }: { pledge: Pledge; now: number }) {
  const until = restorableUntil(pledge)
  return (
    <Notice kind="stop" title="You have withdrawn this pledge">
      {pledge.withdrawReason ? <Quote by="You wrote">{pledge.withdrawReason}</Quote> : null}
      {until !== null && now <= until ? (
        <>
          <p>
            Was it a mistake? You can take it back until <When at={until} time />.
          </p>
          <form method="post" action={`/studio/${pledge.code}/restore`}>
            <Button kind="quiet">Take it back: the pledge stands again</Button>
          </form>
        </>
      ) : (
        <p>
          The 24 hours to take it back are over. You can <a href="/pledge">make a new pledge</a> any
          day.
        </p>
      )}
    </Notice>
  )
}

function NextStep({
  snapshot: { pledge },
  isWaiting,
}: {
  snapshot: Snapshot
  /** A drawing was sent already. */
  isWaiting: boolean
}) {
  const { code, drawingKind } = pledge
  return (
    <div class="buttons">
      {drawingKind === 'plain' ? (
        <LinkButton href={`/studio/${code}/drawing`} kind={isWaiting ? 'quiet' : 'primary'}>
          {isWaiting ? 'Send another drawing' : 'Add your own drawing'}
        </LinkButton>
      ) : null}
      <LinkButton
        href={`/studio/${code}/download`}
        kind={drawingKind === 'plain' ? 'quiet' : 'primary'}
      >
        Download your badge
      </LinkButton>
      <LinkButton href={`/studio/${code}/embed`} kind="quiet">
        Put the badge on your site
      </LinkButton>
    </div>
  )
}

function Picture({
  snapshot: { pledge, drawing },
  house,
}: {
  snapshot: Snapshot
  house: HouseBadge | null
}) {
  const shown = pledge.drawingKind === 'house' ? house : drawing
  if (!shown) return <Seal status={pledge.status} />
  return (
    <div class="studio-drawing">
      <DrawingPicture drawing={shown} sizes="(min-width: 60rem) 22rem, calc(100vw - 2rem)" first />
    </div>
  )
}

/** To be kept where it outlives us: saved, not opened. */
function ReceiptCopies({ code, stands }: { code: string; stands: boolean }) {
  return (
    <section class="ruled" id="receipt">
      <h2>Your receipt</h2>
      <div>
        <p>
          {stands
            ? 'A copy of your promise that we have signed. Keep it: it shows what we signed, and when we say we signed it. It is made within a minute, and anew when your name, your drawing or your words change.'
            : 'The copy of your promise that we had signed. Whoever checks it, or a copy that you gave away, now reads that it does not stand.'}
        </p>
        <ul class="doors">
          {RECEIPTS.map(([ending, label]) => (
            <li>
              <a href={`/p/${code}/receipt.${ending}`} download>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

const RECEIPTS = [
  ['png', 'Your badge as a picture, with the receipt inside (PNG)'],
  ['svg', 'The same for any size (SVG)'],
  ['json', 'The receipt alone (JSON)'],
] as const

/** The tag itself stands behind the question where it will be put: a page that nobody named can only say so. */
function PutItUp({ code }: { code: string }) {
  return (
    <section class="ruled" id="badge">
      <h2>Put the badge on your site</h2>
      <div>
        <p>
          We ask you where first, so that the badge can say that the place is yours. Then you get a
          few lines to copy and paste.
        </p>
        <p>
          <a href={`/studio/${code}/embed`}>Where will you put it?</a>
        </p>
        <p>For shops and profiles that take no code there is something too.</p>
      </div>
    </section>
  )
}
