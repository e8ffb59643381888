import assets from '../../../dist/asset-names.json' with { type: 'json' }
import { printCode } from '../../../schema/code.ts'
import type { WirePlace } from '../../../schema/wire.ts'
import type { Session } from '../../http/factory.ts'
import { CopyBox } from '../../pages/copy-box.tsx'
import { Layout } from '../../pages/layout.tsx'
import { LinkButton, Ruled } from '../../pages/parts.tsx'
import { PlaceLine } from '../../pages/place-line.tsx'
import { ROOM, SHAPES, type Shape } from '../../pages/tag.ts'
import { TagBox } from '../../pages/tag-box.tsx'
import { GUIDES, type Guide, type Piece } from '../rules/guides.ts'
import {
  composeMarkdown,
  composePicture,
  recordOf,
  sayAlt,
  type About,
  type Standing,
} from '../rules/pieces.ts'
import { composeSentence } from '../rules/shop-words.ts'
import { Look } from './guide-look.tsx'

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
  /** Which of the badge's shapes is handed out. */
  shape: Shape
  /** What this artist has named already. */
  places: (WirePlace & { id: string })[]
  session: Session
  site: string
}

/** One place: what works there and nothing else, how it will look, and whether it points back. */
export function GuidePage({ guide, about, shape, places, session, site }: GuidePageProps) {
  const { code } = about
  const { kind, name, steps, not, takes, isNobodys, since, source } = guide
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
      {takes.some(hasShape) ? (
        <Shapes way={`/studio/${code}/embed/${guide.id}`} shape={shape} />
      ) : null}
      {takes.map((piece, i) => (
        <Offer piece={piece} about={about} shape={shape} leading={i === 0} />
      ))}
      <Look takes={takes} about={about} shape={shape} />
      {kind === null ? null : (
        <Check code={code} places={places.filter((place) => place.kind === kind)} />
      )}
      <p class="small guide-source">
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
        Did the menus move? Look for the same words.
        {isNobodys ? null : ` ${name} has nothing to do with this badge.`}
      </p>
    </Layout>
  )
}

/** What is the same whatever its shape: files, words and an address. */
function hasShape(piece: Piece): boolean {
  return ['tag', 'picture', 'markdown', 'rich'].includes(piece)
}

const SHAPE_WORDS: { [shape in Shape]: string } = {
  seal: 'A small card',
  strip: 'A line',
  drawing: 'Your drawing, large',
}

/** Links, so that choosing needs no script: the same page, with the other shape in it. */
function Shapes({ way, shape }: { way: string; shape: Shape }) {
  return (
    <Ruled title="Which shape?" id="shape">
      <ul class="shapes">
        {SHAPES.map((one) => (
          <li>
            <a
              href={`${way}${one === 'seal' ? '' : `?variant=${one}`}#shape`}
              aria-current={one === shape ? 'true' : undefined}
            >
              {SHAPE_WORDS[one]}
            </a>
          </li>
        ))}
      </ul>
    </Ruled>
  )
}

type OfferProps = { about: About; shape: Shape; leading: boolean }

function Offer({ piece, about, shape, leading }: OfferProps & { piece: Piece }) {
  if (piece === 'tag') {
    return (
      <Ruled title="The tag">
        <p id="tag-hint">
          It shows the badge, says whether it belongs there, and stays up to date.
        </p>
        <TagBox {...about} shape={shape} leading={leading} />
      </Ruled>
    )
  }
  if (piece === 'files' || piece === 'kit' || piece === 'print') {
    const { title, words, way, label } = MADE[piece]
    return (
      <Ruled title={title}>
        {words ? <p>{words}</p> : null}
        <p>
          <LinkButton href={`/studio/${about.code}/${way}`} kind={leading ? 'primary' : 'quiet'}>
            {label}
          </LinkButton>
        </p>
      </Ruled>
    )
  }
  const { title, compose, hint, ...box } = COPIED[piece]
  const room = { variant: shape, ...ROOM[shape] }
  const picture = {
    src: `/badge/${about.code}.png?variant=${shape}&width=${room.width}`,
    alt: sayAlt(about),
    href: recordOf(about),
  }
  return (
    <Ruled title={title}>
      {hint ? <p id={`${piece}-hint`}>{hint}</p> : null}
      <CopyBox
        {...box}
        id={piece}
        value={compose(about, room)}
        leading={leading}
        {...(hint ? { hint: `${piece}-hint` } : {})}
        {...(piece === 'rich' ? { picture } : {})}
      />
    </Ruled>
  )
}

/** What is made on pages of its own. */
const MADE: {
  [piece in 'files' | 'kit' | 'print']: {
    title: string
    words?: string
    way: string
    label: string
  }
} = {
  files: { title: 'The picture as a file', way: 'download', label: 'Download your badge' },
  kit: {
    title: 'Your kit',
    words: 'A tile for your listings, with your drawing, the claim, your code and a square code.',
    way: 'kit',
    label: 'Make your kit',
  },
  print: { title: 'To print', way: 'kit#print', label: 'Hang tags and slips' },
}

/** What is copied from here. */
const COPIED: {
  [piece in 'picture' | 'markdown' | 'rich' | 'address' | 'sentence']: {
    title: string
    hint?: string
    label: string
    rows: number
    button: string
    compose: (about: About, room: Standing) => string
  }
} = {
  picture: {
    title: 'The picture, with its link',
    hint: 'For places that take HTML and no script. The picture changes by itself when something happens to your pledge.',
    label: 'The lines of the picture',
    rows: 4,
    button: 'Copy the lines',
    compose: composePicture,
  },
  markdown: {
    title: 'One line of Markdown',
    label: 'The line',
    rows: 3,
    button: 'Copy the line',
    compose: composeMarkdown,
  },
  rich: {
    title: 'The badge, ready to paste',
    label: 'What others see who cannot see the picture',
    rows: 2,
    button: 'Copy the badge',
    compose: (about) => `${sayAlt(about)}: ${recordOf(about)}`,
  },
  address: {
    title: 'The address',
    label: 'Of your public page',
    rows: 1,
    button: 'Copy the address',
    compose: recordOf,
  },
  sentence: {
    title: 'A sentence',
    label: 'At most 160 characters, without a link',
    rows: 3,
    button: 'Copy the sentence',
    compose: (about) => composeSentence('en', { ...about, host: new URL(about.origin).host }),
  },
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
