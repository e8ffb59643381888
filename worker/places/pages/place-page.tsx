import { printCode } from '../../../schema/code.ts'
import type { PlaceCheck, WirePlace } from '../../../schema/wire.ts'
import type { Session } from '../../http/factory.ts'
import { Layout } from '../../pages/layout.tsx'
import { Button, When } from '../../pages/parts.tsx'
import { PlaceLine } from '../../pages/place-line.tsx'

export type PlacePageProps = {
  code: string
  artist: string
  place: WirePlace & { id: string }
  /** What the last look saw, and when it was made (ms); null before the first. */
  look: (PlaceCheck & { at: number }) | null
  /** A page on a host that shows strangers' machines nothing. */
  isWalled: boolean
  /** When the place lapses if nothing changes (ms); null where nothing is missing. */
  lapsesAt: number | null
  session: Session
  site: string
}

/** One place at its artist's desk: what was looked for there, what was found, and how to mend it. */
export function PlacePage(props: PlacePageProps) {
  const { code, place, look, isWalled, lapsesAt, session, site } = props
  return (
    <Layout title={`A place of ${printCode(code)}`} site={site} session={session} robots="noindex">
      <p class="back">
        <a href={`/studio/${code}/embed#places`}>Your places</a>
      </p>
      <h1>Does this place point back?</h1>
      <p class="lead">
        <PlaceLine place={place} by="you" />
      </p>
      {lapsesAt === null ? null : (
        <p>
          We did not find it there any more. If it stays so, the badge says from{' '}
          <When at={lapsesAt} /> on that this place was linked once.
        </p>
      )}
      {look ? (
        <Result look={look} artist={props.artist} isWalled={isWalled} />
      ) : (
        <NotYet isWalled={isWalled} />
      )}
      <form method="post" action={`/studio/${code}/places/${place.id}/check`}>
        <p>
          <Button>{look ? 'Check my page again' : 'Check my page'}</Button>
        </p>
        <p class="hint">This takes up to ten seconds.</p>
      </form>
      <section class="ruled">
        <h2>What it means</h2>
        <div>
          <p>
            You named this place; anybody can name any place. When the place points back, with a
            line that only its owner can put there, the badge says “linked”. Nothing else follows
            from it: nobody examines your work.
          </p>
          <p>
            We look again by ourselves, daily at first and later weekly.{' '}
            <a href="/docs/places">All the ways to point back</a>
          </p>
        </div>
      </section>
    </Layout>
  )
}

function NotYet({ isWalled }: { isWalled: boolean }) {
  return (
    <p>
      {isWalled
        ? 'Nobody has looked yet. This site shows machines of strangers little or nothing, so that it mostly stays “not checked”.'
        : 'Nobody has looked yet. Put the badge or the line there first, then check it.'}
    </p>
  )
}

function Result({
  look,
  artist,
  isWalled,
}: {
  look: PlaceCheck & { at: number }
  artist: string
  isWalled: boolean
}) {
  return (
    <section class="ruled ruled-marked" aria-labelledby="found">
      <h2 id="found">{HEADLINES[look.outcome]}</h2>
      <div>
        <p>
          We looked on <When at={look.at} time />.
        </p>
        {look.fix ? (
          <p class="lead" dir="auto">
            {look.fix}
          </p>
        ) : null}
        {isWalled && look.outcome !== 'found' ? (
          <p>
            Visitors can still compare: does the name of the shop or the profile fit{' '}
            <bdi>{artist}</bdi>?
          </p>
        ) : null}
        <div class="wide" role="region" aria-label="What was looked at" tabindex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">We looked at</th>
                <th scope="col">Answer</th>
                <th scope="col">Found</th>
                <th scope="col">Looked for</th>
              </tr>
            </thead>
            <tbody>
              {look.looked.map(({ url, status, found, expected }) => (
                <tr>
                  <th scope="row" dir="ltr">
                    <bdi>{url}</bdi>
                  </th>
                  <td>{status ?? '–'}</td>
                  <td>{found}</td>
                  <td dir="ltr">{expected}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </section>
  )
}

const HEADLINES: { [outcome in PlaceCheck['outcome']]: string } = {
  found: 'Yes: it points back',
  absent: 'Not yet: we did not find it',
  unreadable: 'We could not tell',
}
