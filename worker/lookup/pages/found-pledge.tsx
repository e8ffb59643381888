import type { Child } from 'hono/jsx'
import type { Badge, WirePlace } from '../../../schema/wire.ts'
import { Code, SafeLink, Seal, When } from '../../pages/parts.tsx'
import { useReader } from '../../pages/reader.tsx'
import { say, type Mark } from '../../pages/sentence.tsx'
import type { Texts } from '../../pages/texts/index.ts'
import { sayAddress } from './say-address.ts'

export type FoundPledgeProps = {
  badge: Badge
  why: 'address' | 'code' | 'name'
  place?: WirePlace
}

/** One pledge that was found: whether it stands, and why it is shown. */
export function FoundPledge({ badge, why, place }: FoundPledgeProps) {
  const { texts, to } = useReader()
  const { check, record } = texts
  const { artist, code, picture, status, pledgedAt } = badge
  return (
    <article class="found-pledge">
      <a href={to(`/p/${code}`)} class="found-picture" tabindex={-1} aria-hidden="true">
        {picture && status === 'active' ? (
          <img
            class="drawing"
            src={picture.src}
            width={picture.width}
            height={picture.height}
            alt=""
            loading="lazy"
            decoding="async"
          />
        ) : (
          <Seal status={status} size="small" />
        )}
      </a>
      <div>
        <h3>
          <a href={to(`/p/${code}`)}>{artist ? <bdi>{artist}</bdi> : record.left}</a>
        </h3>
        <p>{sayState(badge, check)}</p>
        <p>{sayWhy(badge, why, place, check)}</p>
        <p>
          <Code code={code} />{' '}
          <span class="small">
            {say(status === 'active' ? check.pledged : check.hadBeenPledged, {
              day: <When at={pledgedAt} />,
            })}
          </span>
        </p>
      </div>
    </article>
  )
}

type Words = Texts['check']

const fallen: Mark = (words) => <strong class="state-word">{words}</strong>
const standing: Mark = (words) => <strong>{words}</strong>

function sayState({ status, erased }: Badge, check: Words): Child {
  if (status === 'active') return say(check.stands, { strong: standing })
  if (status === 'suspended') return say(check.suspended, { strong: fallen })
  return say(erased ? check.left : check.withdrawn, { strong: fallen })
}

function sayWhy(
  badge: Badge,
  why: FoundPledgeProps['why'],
  place: WirePlace | undefined,
  check: Words,
): Child {
  if (why === 'code') return check.whyCode
  if (why === 'name') return check.whyName
  const artist = badge.artist ? <bdi>{badge.artist}</bdi> : check.theArtist
  if (!place) return say(check.whyAddress, { artist })
  const address = (
    <SafeLink href={place.url}>
      <bdi dir="ltr" translate="no">
        {sayAddress(place.url)}
      </bdi>
    </SafeLink>
  )
  const day = place.checkedAt ? <When at={place.checkedAt} /> : null
  if (place.state === 'lapsed') return say(check.whyLapsed, { artist, address, day })
  if (place.state === 'named') return say(check.whyNamed, { artist, address })
  const sentence = place.proof === 'page' ? check.whyPage : check.whySite
  return say(sentence, { artist, address, day })
}
