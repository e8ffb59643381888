import type { WallEntry } from '../../../schema/wire.ts'
import { DrawingPicture } from '../../pages/drawing-picture.tsx'
import { SafeLink, Seal, When } from '../../pages/parts.tsx'
import { sayParts } from '../../../schema/parts.ts'

export type EntryProps = {
  entry: WallEntry
  /** Stands in the first row: its picture is fetched at once. */
  first: boolean
  /** On the artist's own page their name goes without saying. */
  named?: boolean
}

/** One badge on the wall: the drawing leads to its record, the name to its artist. */
export function Entry({ entry, first, named = true }: EntryProps) {
  const { artist, artistUrl, page, drawing, story, since, parts, pledgedAt } = entry
  return (
    <li class="wall-entry">
      <a class="wall-drawing" href={page}>
        {drawing ? (
          <DrawingPicture
            drawing={drawing}
            sizes="(min-width: 44rem) 20rem, calc(100vw - 2rem)"
            first={first}
          />
        ) : (
          <Seal status={entry.status} size="small" />
        )}
        <span class="unseen">: the badge of {artist}, and its record</span>
      </a>
      {named ? (
        <h2 class="wall-name">
          <a href={artistUrl ?? page}>
            <bdi>{artist}</bdi>
          </a>
        </h2>
      ) : null}
      {story ? (
        <p class="wall-story" dir="auto">
          {story}
        </p>
      ) : null}
      {drawing?.credit ? (
        <p class="small">
          The house badge, drawn by{' '}
          <SafeLink href={drawing.credit.url}>
            <bdi>{drawing.credit.label}</bdi>
          </SafeLink>
        </p>
      ) : null}
      <p class="small">
        {since === null ? null : `Making things since ${since}. `}
        Pledged for {sayParts(parts)} on <When at={pledgedAt} />.
      </p>
      <Door entry={entry} />
    </li>
  )
}

/** The first of the artist's doors; the others stand on the record. */
function Door({ entry: { artist, links } }: { entry: WallEntry }) {
  const [door] = links
  if (!door) return null
  return (
    <p class="wall-door">
      Find and support <bdi>{artist}</bdi>:{' '}
      <SafeLink href={door.url}>
        <bdi>{door.label}</bdi>
      </SafeLink>
    </p>
  )
}
