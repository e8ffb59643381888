import type { Child, PropsWithChildren } from 'hono/jsx'
import assets from '../../dist/asset-names.json' with { type: 'json' }
import { printCode } from '../../schema/code.ts'
import type { FieldError, PlaceKind, WirePlace } from '../../schema/wire.ts'
import type { Session } from '../http/factory.ts'
import { Layout } from '../pages/layout.tsx'
import { Button, Choice, Choices, ErrorSummary, Field, Notice } from '../pages/parts.tsx'
import { PlaceLine } from '../pages/place-line.tsx'
import { TagBox, WITHOUT_HTML } from '../pages/tag-box.tsx'
import type { Pledge } from '../pledges/rules.ts'
import { GuideList } from './pages/guide-page.tsx'
import { CARRIED } from './rules.ts'

export type EmbedPageProps = {
  pledge: Pick<Pledge, 'code' | 'status' | 'artistName'>
  /** The whole list, oldest first, each with the name by which it is removed. */
  places: (WirePlace & { id: string })[]
  typed: { url: string; kind: string }
  errors: FieldError[]
  /** The artist wants the tag without naming a place. */
  skipped: boolean
  origin: string
  session: Session
  site: string
}

/**
 * Where will you put it? Asked before the tag is given, because on a page that nobody named the badge could
 * only say so.
 */
export function EmbedPage(props: EmbedPageProps) {
  const { pledge, places, errors, skipped } = props
  if (pledge.status !== 'active') return <NoTag {...props} />
  if (places.length === 0 && !skipped) return <Ask {...props} />
  return (
    <Frame
      {...props}
      title="Your badge, ready to paste"
      scripts={[assets.copy, '/widget/v1/human-badge.js']}
    >
      <ErrorSummary errors={errors} />
      {places.length === 0 ? (
        <Notice kind="plain" title="You have not named a place">
          <p>
            The badge shows your promise all the same. Of the page that it stands on it says
            nothing, until you <a href="#name">name a place</a>.
          </p>
        </Notice>
      ) : null}
      <Ruled title="Where exactly?">
        <p>Choose the place, and get what works there:</p>
        <GuideList code={pledge.code} />
      </Ruled>
      <Tag {...props} />
      {places.length > 0 ? <Places {...props} /> : null}
      <Ruled title={places.length > 0 ? 'Another place' : 'Name a place'} id="name">
        <NameForm {...props} button="Name this place" kind="quiet" />
      </Ruled>
    </Frame>
  )
}

function Ask(props: EmbedPageProps) {
  const { pledge, errors } = props
  return (
    <Frame {...props} title="Where will you put it?">
      <div class="sheet">
        <p class="lead">
          Tell us where people will meet your badge. On that page it then says that you named it,
          and a copy on a stranger’s page says that you did not.
        </p>
        <ErrorSummary errors={errors} />
        <NameForm {...props} button="Name this place and get the tag" />
        <h2>A shop or a profile without code?</h2>
        <p>There is something for each of them, and for paper:</p>
        <GuideList code={pledge.code} />
        <h2>Not sure yet?</h2>
        <p>
          <a href={`/studio/${pledge.code}/embed?skip=1`}>Skip this and get the tag.</a> The badge
          then shows your promise, and says nothing about the page that it stands on. You can name a
          place any day.
        </p>
      </div>
    </Frame>
  )
}

const KINDS: { kind: PlaceKind; label: string; hint: string }[] = [
  { kind: 'site', label: 'My own site', hint: 'Pages that you fill yourself.' },
  {
    kind: 'shop',
    label: 'A shop',
    hint: 'Where people buy your work, on your own site or another.',
  },
  { kind: 'profile', label: 'A profile', hint: 'A page about you on a site of somebody else.' },
]

function NameForm({
  pledge,
  typed,
  errors,
  button,
  kind: weight = 'primary',
}: EmbedPageProps & { button: string; kind?: 'primary' | 'quiet' }) {
  return (
    <form method="post" action={`/studio/${pledge.code}/embed`} novalidate>
      <Field
        name="url"
        label="Address of the page"
        hint="An address covers every page beneath it. If the whole site is yours, its front page is enough."
        value={typed.url}
        error={findError(errors, 'url')}
        inputmode="url"
        autocomplete="url"
        required
      />
      <Choices legend="What is it?" id="kind" error={findError(errors, 'kind')}>
        {KINDS.map(({ kind, label, hint }) => (
          <Choice
            type="radio"
            name="kind"
            value={kind}
            label={label}
            hint={hint}
            checked={typed.kind === kind}
          />
        ))}
      </Choices>
      <Button kind={weight}>{button}</Button>
    </form>
  )
}

function Tag({ pledge, places, origin }: EmbedPageProps) {
  const { code } = pledge
  return (
    <>
      <Ruled title="For a page that takes HTML">
        <p id="tag-hint">
          Tap into the box, select all of it, copy it, and paste it where your site takes “HTML”,
          “code” or “embed”. The badge appears there.
        </p>
        <TagBox name={pledge.artistName} code={pledge.code} origin={origin} leading />
        <p>
          <a href="/docs/element">All that the tag can do</a>
        </p>
      </Ruled>
      <Ruled title="What it will look like">
        <p>
          This is your badge, as the tag shows it.
          {places.length > 0
            ? ' On the places that you named it says so; this page of ours is not one of them.'
            : ''}
        </p>
        <div class="tag-preview">
          <human-badge pledge={code}>
            <a href={`/p/${code}`}>Your public page</a>
          </human-badge>
        </div>
      </Ruled>
      <Ruled title="For a page that takes no HTML">
        <p>
          Many shops and profiles take words and links only. There, put the link to your pledge:
        </p>
        <p class="address" dir="ltr" translate="no">
          {`${origin}/p/${code}`}
        </p>
        <p>
          {WITHOUT_HTML} <a href={`/studio/${code}/download`}>Download your badge</a>
        </p>
      </Ruled>
    </>
  )
}

function Places({ pledge, places }: EmbedPageProps) {
  return (
    <Ruled
      title={pledge.status === 'active' ? 'Where you show it' : 'Still on the list'}
      id="places"
    >
      <ul class="doors">
        {places.map((place) => (
          <li>
            <PlaceLine place={place} by="you" />
            <p>
              <a href={`/studio/${pledge.code}/places/${place.id}`}>
                Does it point back?<span class="unseen"> {place.url}</span>
              </a>
            </p>
            <form method="post" action={`/studio/${pledge.code}/places/${place.id}/remove`}>
              <Button kind="quiet">
                Remove<span class="unseen"> {place.url}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
      {pledge.status !== 'active' ? null : places.length > CARRIED ? (
        <p>
          The badge has room for {CARRIED} of these {places.length}, those that cover the most
          first. On a page that is not among the {CARRIED} it says nothing about the place.
        </p>
      ) : (
        <p>
          On these pages, and on all beneath them, the badge says that you named the place, and
          where it points back, that it is linked. On every other page it says that you have not
          named it.
        </p>
      )}
    </Ruled>
  )
}

/** A pledge that does not stand has no tag to give; what was named can still be taken off the list. */
function NoTag(props: EmbedPageProps) {
  const { pledge, places } = props
  const title =
    pledge.status === 'withdrawn'
      ? 'You have withdrawn this pledge'
      : 'An operator has suspended this pledge'
  return (
    <Frame {...props} title="Where you showed your badge">
      <Notice kind="stop" title={title}>
        <p>
          So there is no tag to give away, and no place can be added. Every live badge says what
          happened. <a href={`/studio/${pledge.code}`}>Back to your pledge</a>
        </p>
      </Notice>
      {places.length > 0 ? <Places {...props} /> : <p>No place was named.</p>}
    </Frame>
  )
}

function Frame({ pledge, session, site, title, scripts, children }: PropsWithChildren<FrameProps>) {
  return (
    <Layout
      title={`${title} ${printCode(pledge.code)}`}
      site={site}
      session={session}
      robots="noindex"
      scripts={scripts}
    >
      <p class="back">
        <a href={`/studio/${pledge.code}`}>Your pledge</a>
      </p>
      <h1>{title}</h1>
      {children}
    </Layout>
  )
}

type FrameProps = Pick<EmbedPageProps, 'pledge' | 'session' | 'site'> & {
  title: string
  scripts?: string[]
}

function Ruled({ title, id, children }: PropsWithChildren<{ title: Child; id?: string }>) {
  return (
    <section class="ruled" id={id}>
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  )
}

function findError(errors: FieldError[], path: string): string | undefined {
  return errors.find((error) => error.path === path)?.message
}
