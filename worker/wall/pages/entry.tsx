import { fillGaps } from '../../../schema/sentences.ts'
import type { WallEntry } from '../../../schema/wire.ts'
import { DrawingPicture } from '../../pages/drawing-picture.tsx'
import { SafeLink, Seal, When } from '../../pages/parts.tsx'
import { printParts, spaceOf } from '../../pages/print.ts'
import { useReader } from '../../pages/reader.tsx'
import { say } from '../../pages/sentence.tsx'

export type EntryProps = {
  entry: WallEntry
  /** Stands in the first row: its picture is fetched at once. */
  first: boolean
  /** On the artist's own page their name goes without saying. */
  named?: boolean
}

/** One badge on the wall: the drawing leads to its record, the name to its artist. */
export function Entry({ entry, first, named = true }: EntryProps) {
  const reader = useReader()
  const { wall } = reader.texts
  const { artist, drawing, story, since, parts, pledgedAt } = entry
  const page = reader.to(entry.page)
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
        <span class="unseen">{say(wall.entry, { artist: <bdi>{artist}</bdi> })}</span>
      </a>
      {named ? (
        <h2 class="wall-name">
          <a href={entry.artistUrl === null ? page : reader.to(entry.artistUrl)}>
            <bdi>{artist}</bdi>
          </a>
        </h2>
      ) : null}
      {story ? (
        <p class="wall-story" dir="auto">
          {story}
        </p>
      ) : null}
      {drawing?.credit ? <Credit {...drawing.credit} /> : null}
      <p class="small">
        {since === null
          ? null
          : fillGaps(wall.entrySince, { year: since }) + spaceOf(reader.language)}
        {say(wall.entryPledged, {
          parts: printParts(parts, reader),
          day: <When at={pledgedAt} />,
        })}
      </p>
      <Door entry={entry} />
    </li>
  )
}

function Credit({ label, url }: { label: string; url: string }) {
  const { frame } = useReader().texts
  const name = (
    <SafeLink href={url}>
      <bdi>{label}</bdi>
    </SafeLink>
  )
  return <p class="small">{say(frame.houseBadge, { name })}</p>
}

/** The first of the artist's doors; the others stand on the record. */
function Door({ entry: { artist, links } }: { entry: WallEntry }) {
  const { wall } = useReader().texts
  const [first] = links
  if (!first) return null
  const door = (
    <SafeLink href={first.url}>
      <bdi>{first.label}</bdi>
    </SafeLink>
  )
  return <p class="wall-door">{say(wall.door, { artist: <bdi>{artist}</bdi>, door })}</p>
}
