import type { WirePlace } from '../../schema/wire.ts'
import { SafeLink, When } from './parts.tsx'

const KIND_WORDS = { site: 'site', shop: 'shop', profile: 'profile' } as const

/** One place in a list: where it is, what it is, and in plain words what was checked about it. */
export function PlaceLine({ place, by }: { place: WirePlace; by: 'you' | 'the artist' }) {
  return (
    <>
      <SafeLink href={place.url}>
        <bdi dir="ltr" translate="no">
          {showAddress(place.url)}
        </bdi>
      </SafeLink>{' '}
      <span class="small">
        {KIND_WORDS[place.kind]}, <PlaceState place={place} by={by} />
      </span>
    </>
  )
}

function PlaceState({ place: { state, proof, checkedAt }, by }: Parameters<typeof PlaceLine>[0]) {
  const on = checkedAt ? [' on ', <When at={checkedAt} />] : null
  if (state === 'lapsed') return <>was linked, last found{on}</>
  if (state === 'named') {
    // It was linked, and could not be read for three months: the date is all that is known.
    return on ? (
      <>
        named by {by}, last found{on}
      </>
    ) : (
      <>named by {by}, not checked</>
    )
  }
  return (
    <>
      {proof === 'site' ? 'this site names this pledge' : 'this page carries the badge'}, found{on}
    </>
  )
}

/** As people say an address: `ada-draws.com/shop`. Punycode stays, so that a look-alike letter is seen. */
function showAddress(url: string): string {
  return url.replace(/^https:\/\//, '').replace(/\/$/, '')
}
