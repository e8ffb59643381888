import type { PropsWithChildren } from 'hono/jsx'
import assets from '../../../dist/asset-names.json' with { type: 'json' }
import { printCode } from '../../../schema/code.ts'
import type { PlaceCheck, WirePlace } from '../../../schema/wire.ts'
import type { Session } from '../../http/factory.ts'
import { CopyBox } from '../../pages/copy-box.tsx'
import { Layout } from '../../pages/layout.tsx'
import { Button, When } from '../../pages/parts.tsx'
import { PlaceLine } from '../../pages/place-line.tsx'
import type { Fix } from '../rules/say.ts'

export type PlacePageProps = {
  code: string
  artist: string
  place: WirePlace & { id: string }
  /** What the last look saw, and when it was made (ms); null before the first. */
  look: Look | null
  /** A page on a host that shows strangers' machines nothing. */
  isWalled: boolean
  /** When the place lapses if nothing changes (ms); null where nothing is missing. */
  lapsesAt: number | null
  session: Session
  site: string
}

/** What the last look saw. `at` in ms; `mend` is its fix in two parts. */
type Look = PlaceCheck & { at: number; mend: Fix | null }

/** One place at its artist's desk: what was looked for there, what was found, and how to mend it. */
export function PlacePage(props: PlacePageProps) {
  const { code, place, look, isWalled, lapsesAt, session, site } = props
  return (
    <Layout
      title={`A place of ${printCode(code)}`}
      site={site}
      session={session}
      robots="noindex"
      scripts={[assets.copy]}
    >
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
        <Result
          look={look}
          stays={place.state === 'linked' && lapsesAt === null ? STAYS[look.outcome] : null}
          isLinked={place.state === 'linked'}
          artist={props.artist}
          isWalled={isWalled}
        >
          <CheckForm {...props} button="Check my page again" />
        </Result>
      ) : (
        <>
          <NotYet isWalled={isWalled} />
          <CheckForm {...props} button="Check my page" />
        </>
      )}
      <section class="ruled">
        <h2>What it means</h2>
        <div>
          <p>
            You named this place; anybody can name any place. When the place points back, with a
            line that only its owner can put there, the badge says “linked”. Nothing else follows
            from it: nobody examines your work.
          </p>
          <p>
            {isWalled
              ? 'This site shows us little or nothing, so that we mostly look only when you ask.'
              : 'We look again by ourselves, daily at first and later weekly. What has never pointed back in ninety days we leave to you.'}{' '}
            <a href="/docs/places">All the ways to point back</a>
          </p>
        </div>
      </section>
    </Layout>
  )
}

function CheckForm({ code, place, button }: PlacePageProps & { button: string }) {
  return (
    <form method="post" action={`/studio/${code}/places/${place.id}/check`}>
      <Button>{button}</Button>
      <p class="hint">This takes up to ten seconds.</p>
    </form>
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
  stays,
  isLinked,
  artist,
  isWalled,
  children,
}: PropsWithChildren<{
  look: Look
  stays: string | null
  isLinked: boolean
  artist: string
  isWalled: boolean
}>) {
  return (
    <section class="ruled ruled-marked" aria-labelledby="found">
      <h2 id="found">
        {isLinked && look.outcome === 'absent' ? 'Not this time' : HEADLINES[look.outcome]}
      </h2>
      <div>
        <p>
          We looked on <When at={look.at} time />.
        </p>
        {stays === null ? null : <p>{stays}</p>}
        {look.mend ? (
          <p class="lead" dir="auto" id="mend">
            {look.mend.words}
          </p>
        ) : null}
        {look.mend?.paste ? (
          <CopyBox
            id="line"
            label={look.mend.paste.label}
            value={look.mend.paste.text}
            rows={3}
            button="Copy it"
            hint="mend"
          />
        ) : null}
        {isWalled && look.outcome !== 'found' ? (
          <p>
            Visitors can still compare: does the name of the shop or the profile fit{' '}
            <bdi>{artist}</bdi>?
          </p>
        ) : null}
        <dl class="facts">
          {look.looked.map(({ url, status, found, expected }) => (
            <>
              <dt>
                <bdi dir="ltr">{url}</bdi>
              </dt>
              <dd>
                Found: {found}
                {status === null ? '' : ` (answer ${status})`}. Looked for:{' '}
                <bdi dir="ltr">{expected}</bdi>.
              </dd>
            </>
          ))}
        </dl>
        {children}
      </div>
    </section>
  )
}

/** What a look that did not find it means for a place that is linked, and about which nobody was written to yet. */
const STAYS: { [outcome in PlaceCheck['outcome']]: string | null } = {
  found: null,
  absent:
    'The place stays linked for now: a look that you ask for takes nothing away. When our own looks do not find it either, we write to you before anything changes.',
  unreadable:
    'The place stays linked: what we could not read takes nothing away. Only after ninety days without an answer does the badge say no more than that you named it.',
}

const HEADLINES: { [outcome in PlaceCheck['outcome']]: string } = {
  found: 'Yes: it points back',
  absent: 'Not yet: we did not find it',
  unreadable: 'We could not tell',
}
