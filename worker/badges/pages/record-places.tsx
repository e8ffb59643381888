import type { PledgeRecord } from '../../../schema/wire.ts'
import { PlaceLine } from '../../pages/place-line.tsx'
import { isPathOwned } from '../../places/rules/hosts.ts'
import { Ruled } from '../../pages/parts.tsx'
import { printCount, spaceOf } from '../../pages/print.ts'
import { useReader } from '../../pages/reader.tsx'
import { say } from '../../pages/sentence.tsx'

type Props = { record: PledgeRecord }

/** What the badge compares the page with that it is seen on. */
export function Places({ record }: Props) {
  const { language, texts } = useReader()
  const { record: words } = texts
  const { places, placesTotal, status } = record
  const stands = status === 'active'
  if (!record.artist || (!stands && places.length === 0)) return null
  const artist = <bdi>{record.artist}</bdi>
  return (
    <Ruled title={say(stands ? words.places : words.placesOnce, { artist })}>
      {places.length > 0 ? (
        <>
          <CameFrom record={record} />
          <ul class="doors">
            {places.map((place) => (
              <li>
                <PlaceLine place={place} by="the artist" />
              </li>
            ))}
          </ul>
          {placesTotal > places.length ? (
            <p>{printCount(words.morePlaces, placesTotal - places.length, language)}</p>
          ) : null}
          <p>{say(words.coversBeneath, { artist })}</p>
        </>
      ) : (
        <p>{say(words.noPlace, { artist })}</p>
      )}
    </Ruled>
  )
}

/**
 * Filled by widget/studio/came-from: only a browser knows where its visitor came from, and there it stays. Without a
 * script, or a referrer, nothing is said.
 */
function CameFrom({ record: { artist, places, placesTotal } }: Props) {
  const { language, texts } = useReader()
  const { record: words } = texts
  const shown = places.map((place) => ({ ...place, isPath: isPathOwned(new URL(place.url)) }))
  const said = Object.entries(words).filter(([name]) => name.startsWith('came'))
  return (
    <p
      id="came-from"
      class="came-from"
      role="status"
      hidden
      data-artist={artist}
      data-places={JSON.stringify(shown)}
      data-whole={placesTotal === places.length ? '' : undefined}
      data-words={JSON.stringify(Object.fromEntries(said))}
      data-space={spaceOf(language)}
    />
  )
}
