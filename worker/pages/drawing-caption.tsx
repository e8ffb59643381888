import { fillGaps } from '../../schema/sentences.ts'
import type { Credentials, WireDrawing } from '../../schema/wire.ts'
import { SafeLink } from './parts.tsx'
import { useReader } from './reader.tsx'
import { say } from './sentence.tsx'
import type { Texts } from './texts/index.ts'

/** Under a drawing: what it was drawn with, its story, and whose it is where it is lent. Nothing where nothing is said. */
export function DrawingCaption({
  drawing: { medium, story, credit, credentials },
}: {
  drawing: Pick<WireDrawing, 'medium' | 'story' | 'credit' | 'credentials'>
}) {
  const told = [medium, story].filter((words) => words).join(': ')
  const { frame } = useReader().texts
  if (!told && !credit && !credentials) return null
  return (
    <figcaption>
      {told ? <p dir="auto">{told}</p> : null}
      {credentials ? <p>{tellCredentials(credentials, frame)}</p> : null}
      {credit ? (
        <p>
          {say(frame.houseBadge, {
            name: (
              <SafeLink href={credit.url}>
                <bdi>{credit.label}</bdi>
              </SafeLink>
            ),
          })}
        </p>
      ) : null}
    </figcaption>
  )
}

/** What the file says, and that it is the file that says it. */
function tellCredentials({ digitalSource, tool }: Credentials, frame: Texts['frame']): string {
  const source = frame.sources[digitalSource]
  return tool === null
    ? fillGaps(frame.credentials, { source })
    : fillGaps(frame.credentialsWith, { source, tool })
}
