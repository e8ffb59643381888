import type { WirePlace } from '../../schema/wire.ts'
import { SafeLink, When } from './parts.tsx'
import { useReader } from './reader.tsx'
import { say } from './sentence.tsx'

/** On the artist's own pages, which are in English. */
const BY_YOU = {
  found: 'named by you, last found on {day}',
  named: 'named by you, not checked',
}

/** One place in a list: where it is, what it is, and in plain words what was checked about it. */
export function PlaceLine({ place, by }: { place: WirePlace; by: 'you' | 'the artist' }) {
  const { record } = useReader().texts
  const states = by === 'you' ? { ...record.placeStates, ...BY_YOU } : record.placeStates
  const state = states[stateOf(place)]
  const day = place.checkedAt ? <When at={place.checkedAt} /> : null
  return (
    <>
      <SafeLink href={place.url}>
        <bdi dir="ltr" translate="no">
          {showAddress(place.url)}
        </bdi>
      </SafeLink>{' '}
      <span class="small">
        {say(record.place, { kind: record.kinds[place.kind], state: say(state, { day }) })}
      </span>
    </>
  )
}

/** Which of the sentences is true of a place: a proof of a page and one of a site are never worded alike. */
function stateOf({ state, proof, checkedAt }: WirePlace) {
  if (state === 'linked') return proof === 'page' ? 'page' : 'site'
  return state === 'named' && checkedAt ? 'found' : state
}

/** As people say an address: `ada-draws.com/shop`. Punycode stays, so that a look-alike letter is seen. */
function showAddress(url: string): string {
  return url.replace(/^https:\/\//, '').replace(/\/$/, '')
}
