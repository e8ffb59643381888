import type { FieldError } from '../../../schema/wire.ts'
import { sayFinding } from '../../drawings/rules/say-finding.ts'
import type { Session } from '../../http/factory.ts'
import { Layout } from '../../pages/layout.tsx'
import {
  Button,
  Choice,
  Choices,
  Code,
  ErrorSummary,
  Field,
  Notice,
  Quote,
  When,
} from '../../pages/parts.tsx'
import type { Showing } from '../../pledges/store.ts'
import type { Review, Waiting } from '../../pledges/store/reviews.ts'

type Frame = { session: Session; site: string }
export type TypedReview = { decision: string; reason: string }

/** Drawings that wait for a person, the longest first. */
export function WaitingPage({ waiting, session, site }: Frame & { waiting: Waiting[] }) {
  return (
    <Layout title="Drawings that wait" site={site} session={session} robots="noindex">
      <p class="back">
        <a href="/desk">Operators’ desk</a>
      </p>
      <h1>Drawings that wait</h1>
      <p class="lead">
        Their files say something that only a person can judge, or their artists say that the file
        is wrong. Until you decide, nobody else sees them.
      </p>
      {waiting.length === 0 ? <p>None waits. You are done here.</p> : null}
      <ul class="pledges">
        {waiting.map(({ id, code, artistName, alt, answer, askedAt }) => (
          <li>
            <a href={`/desk/drawings/${id}`}>
              <bdi>{alt}</bdi>
            </a>
            <p class="pledge-line">
              <bdi>{artistName}</bdi> <Code code={code} />{' '}
              <span class="small">
                {answer === 'refuse' ? 'objects' : 'has to be read'}, since{' '}
                <When at={askedAt} time />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </Layout>
  )
}

/** One of them: the picture, the field, the artist's words, and the decision. */
export function ReviewPage({
  review,
  alsoOn,
  typed,
  errors,
  session,
  site,
}: Frame & { review: Review; alsoOn: Showing[]; typed: TypedReview; errors: FieldError[] }) {
  const { id, code, artistName, alt, width, height, objection } = review
  return (
    <Layout title="A drawing that waits" site={site} session={session} robots="noindex">
      <p class="back">
        <a href="/desk/drawings">Drawings that wait</a>
      </p>
      <h1>
        A drawing by <bdi>{artistName}</bdi>
      </h1>
      <p class="pledge-line">
        <Code code={code} />{' '}
        <span class="small">
          sent on <When at={review.askedAt} time />
        </span>
      </p>
      <ErrorSummary errors={errors} />
      {review.decidedAt === null ? <Status status={review.status} /> : null}
      {review.decidedAt === null ? (
        <img
          class="drawing held-drawing"
          src={`/desk/drawings/${id}/picture`}
          width={width}
          height={height}
          alt={alt}
        />
      ) : null}
      {alsoOn.length > 0 ? (
        <Notice kind="plain" title="The same picture is on a badge already">
          <ul>
            {alsoOn.map(({ code: other, artistName: name }) => (
              <li>
                <a href={`/p/${other}`}>
                  <bdi>{name}</bdi>
                </a>{' '}
                <Code code={other} />
              </li>
            ))}
          </ul>
          <p>Whose is it? Anybody can copy a picture from a page, and send it with another note.</p>
        </Notice>
      ) : null}
      <section class="ruled">
        <h2>What the file says</h2>
        <div>
          <Findings review={review} />
          <p>
            {review.answer === 'refuse'
              ? 'The file declares that AI made it. The artist says that this is wrong.'
              : 'It may mean AI, or nothing. Or a part of the file could not be read.'}
          </p>
        </div>
      </section>
      <section class="ruled">
        <h2>What the artist says</h2>
        <div>
          {objection === null ? (
            <p>Nothing: they were not asked.</p>
          ) : (
            <Quote by="About the file">{objection}</Quote>
          )}
          <Quote by="What it shows">{alt}</Quote>
          {review.medium === null ? null : <Quote by="Drawn with">{review.medium}</Quote>}
          {review.story === null ? null : <Quote by="Its story">{review.story}</Quote>}
        </div>
      </section>
      <section class="ruled">
        <h2>Your decision</h2>
        {review.decidedAt === null ? (
          <Decide id={id} typed={typed} errors={errors} />
        ) : (
          <Notice kind="plain" title={review.decision === 'allowed' ? 'Allowed' : 'Refused'}>
            <p>
              Decided on <When at={review.decidedAt} time />.
            </p>
            <Quote by="The reason">{review.reason ?? ''}</Quote>
          </Notice>
        )}
      </section>
    </Layout>
  )
}

/** On what does not stand, nothing new is shown: it can only be refused. */
function Status({ status }: Pick<Review, 'status'>) {
  if (status === 'active') return null
  return (
    <Notice
      kind="plain"
      title={
        status === 'withdrawn' ? 'The artist has withdrawn this pledge' : 'This pledge is suspended'
      }
    >
      <p>As long as that is so, the drawing cannot be shown. You can wait, or refuse it.</p>
    </Notice>
  )
}

function Findings({ review: { findings } }: { review: Review }) {
  return (
    <ul>
      {findings.map((finding) => (
        <li>
          <bdi>{sayFinding(finding)}</bdi>
        </li>
      ))}
    </ul>
  )
}

function Decide({ id, typed, errors }: { id: string; typed: TypedReview; errors: FieldError[] }) {
  const error = (path: string) => errors.find((e) => e.path === path)?.message
  return (
    <form class="sheet" method="post" action={`/desk/drawings/${id}`} novalidate>
      <Choices id="decision" legend="What shall become of it?" error={error('decision')}>
        <Choice
          type="radio"
          name="decision"
          value="allowed"
          label="Let it stand"
          hint="It goes on the badge right away. The record says that a person looked at it."
          checked={typed.decision === 'allowed'}
        />
        <Choice
          type="radio"
          name="decision"
          value="refused"
          label="Do not show it"
          hint="The badge stays as it is. This picture and this file cannot come back."
          checked={typed.decision === 'refused'}
        />
      </Choices>
      <Field
        name="reason"
        label="Why?"
        hint="Only the artist reads this, in a mail."
        value={typed.reason}
        error={error('reason')}
        rows={3}
        multiline
        required
      />
      <Button>Decide</Button>
    </form>
  )
}
