import type { PropsWithChildren } from 'hono/jsx'
import type { HtmlEscapedString } from 'hono/utils/html'
import assets from '../../../dist/asset-names.json' with { type: 'json' }
import { printCode } from '../../../schema/code.ts'
import type { WirePlace } from '../../../schema/wire.ts'
import type { Session } from '../../http/factory.ts'
import { CopyBox } from '../../pages/copy-box.tsx'
import { Layout } from '../../pages/layout.tsx'
import { LinkButton } from '../../pages/parts.tsx'
import { PlaceLine } from '../../pages/place-line.tsx'
import { ROOM } from '../../pages/tag.ts'
import { TagBox } from '../../pages/tag-box.tsx'
import { GUIDES, type Guide, type Piece } from '../rules/guides.ts'
import { composeMarkdown, composePicture, recordOf, sayAlt, type About } from '../rules/pieces.ts'
import { composeSentence } from '../rules/shop-words.ts'

/** Every place that we know, to choose from. */
export function GuideList({ code }: { code: string }) {
  return (
    <ul class="guides">
      {GUIDES.map(({ id, name }) => (
        <li>
          <a href={`/studio/${code}/embed/${id}`}>{name}</a>
        </li>
      ))}
    </ul>
  )
}

export type GuidePageProps = {
  guide: Guide
  about: About
  /** What this artist has named already. */
  places: (WirePlace & { id: string })[]
  session: Session
  site: string
}

/** One place: what works there and nothing else, how it will look, and whether it points back. */
export function GuidePage({ guide, about, places, session, site }: GuidePageProps) {
  const { code } = about
  const { name, steps, not, takes, since, source } = guide
  return (
    <Layout
      title={`${name}: put your badge there ${printCode(code)}`}
      site={site}
      session={session}
      robots="noindex"
      scripts={[assets.copy, ...(takes.includes('tag') ? ['/widget/v1/human-badge.js'] : [])]}
    >
      <p class="back">
        <a href={`/studio/${code}/embed`}>Other places</a>
      </p>
      <h1>{name}</h1>
      <ol class="steps">
        {steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      {not ? <p class="small">{not}</p> : null}
      {takes.map((piece, i) => (
        <Offer piece={piece} about={about} leading={i === 0} />
      ))}
      <Look takes={takes} about={about} />
      {guide.kind === null ? null : <Check code={code} places={places} />}
      <p class="small">
        Looked at in <time datetime={since}>{since}</time>
        {source === null ? (
          ', by what people do there.'
        ) : (
          <>
            , in{' '}
            <a href={source} rel="noreferrer">
              <bdi dir="ltr">{new URL(source).hostname}</bdi>
            </a>
            .
          </>
        )}{' '}
        Did the menus move? Look for the same words. {name} has nothing to do with this badge.
      </p>
    </Layout>
  )
}

type OfferProps = { about: About; leading: boolean }

function Offer({ piece, ...props }: OfferProps & { piece: Piece }) {
  const { title, Body } = OFFERS[piece]
  return (
    <Ruled title={title}>
      <Body {...props} />
    </Ruled>
  )
}

const OFFERS: {
  [piece in Piece]: {
    title: string
    Body: (props: OfferProps) => HtmlEscapedString | Promise<HtmlEscapedString>
  }
} = {
  tag: {
    title: 'The tag',
    Body: ({ about, leading }) => (
      <>
        <p id="tag-hint">
          It shows the badge, says whether it belongs there, and stays up to date.
        </p>
        <TagBox {...about} leading={leading} />
      </>
    ),
  },
  picture: {
    title: 'The picture, with its link',
    Body: ({ about, leading }) => (
      <>
        <p id="picture-hint">
          For places that take HTML and no script. The picture changes by itself when something
          happens to your pledge.
        </p>
        <CopyBox
          id="picture"
          label="The lines of the picture"
          value={composePicture(about, ROOM.seal)}
          rows={4}
          button="Copy the lines"
          hint="picture-hint"
          leading={leading}
        />
      </>
    ),
  },
  markdown: {
    title: 'One line of Markdown',
    Body: ({ about, leading }) => (
      <CopyBox
        id="markdown"
        label="The line"
        value={composeMarkdown(about)}
        rows={3}
        button="Copy the line"
        leading={leading}
      />
    ),
  },
  rich: {
    title: 'The badge, ready to paste',
    Body: ({ about, leading }) => (
      <CopyBox
        id="rich"
        label="What others see who cannot see the picture"
        value={`${sayAlt(about)}: ${recordOf(about)}`}
        rows={2}
        button="Copy the badge"
        picture={{
          src: `/badge/${about.code}.png?width=${ROOM.seal.width}`,
          alt: sayAlt(about),
          href: recordOf(about),
        }}
        leading={leading}
      />
    ),
  },
  address: {
    title: 'The address',
    Body: ({ about, leading }) => (
      <CopyBox
        id="address"
        label="Of your public page"
        value={recordOf(about)}
        rows={1}
        button="Copy the address"
        leading={leading}
      />
    ),
  },
  sentence: {
    title: 'A sentence',
    Body: ({ about, leading }) => (
      <CopyBox
        id="sentence"
        label="At most 160 characters, without a link"
        value={composeSentence('en', { ...about, host: new URL(about.origin).host })}
        rows={3}
        button="Copy the sentence"
        leading={leading}
      />
    ),
  },
  files: {
    title: 'The picture as a file',
    Body: ({ about: { code }, leading }) => (
      <p>
        <LinkButton href={`/studio/${code}/download`} kind={leading ? 'primary' : 'quiet'}>
          Download your badge
        </LinkButton>
      </p>
    ),
  },
  kit: {
    title: 'Your kit',
    Body: ({ about: { code }, leading }) => (
      <>
        <p>A tile for your listings, with your drawing, the claim, your code and a square code.</p>
        <p>
          <LinkButton href={`/studio/${code}/kit`} kind={leading ? 'primary' : 'quiet'}>
            Make your kit
          </LinkButton>
        </p>
      </>
    ),
  },
  print: {
    title: 'To print',
    Body: ({ about: { code }, leading }) => (
      <p>
        <LinkButton href={`/studio/${code}/kit#print`} kind={leading ? 'primary' : 'quiet'}>
          Hang tags and slips
        </LinkButton>
      </p>
    ),
  },
}

/** How it will look there: the badge itself where the tag works, else the picture. */
function Look({ takes, about }: { takes: Piece[]; about: About }) {
  const { code } = about
  const isPicture = takes.some((piece) => ['picture', 'markdown', 'rich', 'files'].includes(piece))
  if (!takes.includes('tag') && !isPicture) return null
  return (
    <Ruled title="What it will look like">
      <div class="tag-preview">
        {takes.includes('tag') ? (
          <human-badge pledge={code}>
            <a href={`/p/${code}`}>Your public page</a>
          </human-badge>
        ) : (
          <img
            src={`/badge/${code}.png?width=${ROOM.seal.width * 2}`}
            width={ROOM.seal.width}
            height={ROOM.seal.height}
            alt={sayAlt(about)}
          />
        )}
      </div>
    </Ruled>
  )
}

function Check({ code, places }: { code: string; places: GuidePageProps['places'] }) {
  return (
    <Ruled title="Is it there?">
      {places.length === 0 ? (
        <p>
          <a href={`/studio/${code}/embed#name`}>Name the place</a>, and we look whether it points
          back. Then the badge says “linked” there.
        </p>
      ) : (
        <ul class="doors">
          {places.map((place) => (
            <li>
              <PlaceLine place={place} by="you" />
              <p>
                <a href={`/studio/${code}/places/${place.id}`}>
                  Check my page<span class="unseen"> {place.url}</span>
                </a>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Ruled>
  )
}

function Ruled({ title, children }: PropsWithChildren<{ title: string }>) {
  return (
    <section class="ruled">
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  )
}
