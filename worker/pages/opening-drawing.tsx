import type { BadgeStatus, WireDrawing } from '../../schema/wire.ts'
import { DrawingCaption } from './drawing-caption.tsx'
import { DrawingPicture } from './drawing-picture.tsx'
import { Seal } from './parts.tsx'

/** What a page about an artist opens with: the drawing large, or the plain seal, which is the claim itself. */
export function OpeningDrawing({
  drawing,
  status,
}: {
  drawing: WireDrawing | null
  status: BadgeStatus
}) {
  return (
    <div class="opening-drawing">
      {drawing ? (
        <figure>
          <DrawingPicture
            drawing={drawing}
            sizes="(min-width: 60rem) 38rem, calc(100vw - 2rem)"
            first
          />
          <DrawingCaption drawing={drawing} />
        </figure>
      ) : (
        <Seal status={status} />
      )}
    </div>
  )
}
