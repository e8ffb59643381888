import { sayCredentials } from '../../schema/credentials.ts'
import type { WireDrawing } from '../../schema/wire.ts'
import { SafeLink } from './parts.tsx'

/** Under a drawing: what it was drawn with, its story, and whose it is where it is lent. Nothing where nothing is said. */
export function DrawingCaption({
  drawing: { medium, story, credit, credentials },
}: {
  drawing: Pick<WireDrawing, 'medium' | 'story' | 'credit' | 'credentials'>
}) {
  const told = [medium, story].filter((words) => words).join(': ')
  if (!told && !credit && !credentials) return null
  return (
    <figcaption>
      {told ? <p dir="auto">{told}</p> : null}
      {credentials ? <p dir="auto">{sayCredentials(credentials)}</p> : null}
      {credit ? (
        <p>
          The house badge, drawn by{' '}
          <SafeLink href={credit.url}>
            <bdi>{credit.label}</bdi>
          </SafeLink>
        </p>
      ) : null}
    </figcaption>
  )
}
