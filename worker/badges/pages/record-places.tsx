import type { PledgeRecord } from '../../../schema/wire.ts'
import { PlaceLine } from '../../pages/place-line.tsx'
import { isPathOwned } from '../../places/rules/hosts.ts'
import { Ruled } from '../../pages/parts.tsx'

type Props = { record: PledgeRecord }

/** What the badge compares the page with that it is seen on. */
export function Places({ record }: Props) {
  const { artist, places, placesTotal, status } = record
  const stands = status === 'active'
  if (!artist || (!stands && places.length === 0)) return null
  const name = <bdi>{artist}</bdi>
  return (
    <Ruled
      title={
        <>
          Where {name} {stands ? 'shows' : 'showed'} the badge
        </>
      }
    >
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
          {placesTotal > places.length ? <p>And {placesTotal - places.length} more.</p> : null}
          <p>
            An address covers every page beneath it. Did you meet the badge somewhere else? Then ask{' '}
            {name} whether that page is theirs.
          </p>
        </>
      ) : (
        <p>
          {name} has not named any place. So the badge says nothing about the page that it is seen
          on.
        </p>
      )}
    </Ruled>
  )
}

/**
 * Filled by widget/studio/came-from: only a browser knows where its visitor came from, and there it stays. Without a
 * script, or a referrer, nothing is said.
 */
function CameFrom({ record: { artist, places, placesTotal } }: Props) {
  const shown = places.map((place) => ({ ...place, isPath: isPathOwned(new URL(place.url)) }))
  return (
    <p
      id="came-from"
      class="came-from"
      role="status"
      hidden
      data-artist={artist}
      data-places={JSON.stringify(shown)}
      data-whole={placesTotal === places.length ? '' : undefined}
    />
  )
}
