import { HELD, listSaid } from '../../drawings/rules/say-finding.ts'
import { Button, Notice, Quote, When } from '../../pages/parts.tsx'
import type { Told } from '../store/reviews.ts'

/** A drawing that a person has to look at, or looked at and refused. Only its artist reads this. */
export function Waiting({ code, waiting: { held, refused } }: { code: string; waiting: Told }) {
  if (held) return <Held code={code} held={held} />
  if (!refused) return null
  return (
    <Notice kind="stop" title="A person looked at your drawing, and it cannot be on your badge">
      <Quote by="They wrote">{refused.reason}</Quote>
      <p>
        That was on <When at={refused.decidedAt} />. Nobody else learns of it. You can send another
        drawing any day. Do you think that this is wrong? Then answer the mail that we sent you.
      </p>
    </Notice>
  )
}

function Held({ code, held }: { code: string; held: NonNullable<Told['held']> }) {
  return (
    <Notice kind="plain" title={HELD.title}>
      <img
        class="drawing held-drawing"
        src={`/studio/${code}/held.png`}
        width={held.width}
        height={held.height}
        alt={held.alt}
      />
      <p>
        {held.answer === 'refuse'
          ? 'You told us that the note in the file is wrong. Until somebody has looked, your badge stays as it is.'
          : HELD.means}{' '}
        You get a mail with the answer. It came on <When at={held.askedAt} />.
      </p>
      <details>
        <summary>What the file says</summary>
        <ul>
          {listSaid(held.findings).map((said) => (
            <li>
              <bdi>{said}</bdi>
            </li>
          ))}
        </ul>
        {held.objection === null ? null : <Quote by="You wrote">{held.objection}</Quote>}
      </details>
      <form method="post" action={`/studio/${code}/held/take-back`}>
        <Button kind="quiet">Take this drawing back</Button>
      </form>
    </Notice>
  )
}
