import { PARTS, type FieldError, type WallEntry } from '../../../schema/wire.ts'
import { Layout, SHOWS_DRAWINGS } from '../../pages/layout.tsx'
import { Button, ErrorSummary, Field, LinkButton } from '../../pages/parts.tsx'
import { PART_WORDS } from '../../../schema/parts.ts'
import { Entry } from './entry.tsx'

export type WallPageProps = {
  entries: WallEntry[]
  /** The query as it was typed. */
  asked: { [name: string]: string }
  errors: FieldError[]
  /** Addresses of the pages beside this one, where there are any. */
  older: string | null
  newer: string | null
  config: { publicOrigin: string; siteName: string }
}

/** So many stand in the first row of a wide window. */
const FIRST_ROW = 4

/** The gallery: standing pledges, newest first. */
export function WallPage({ entries, asked, errors, older, newer, config }: WallPageProps) {
  const narrowed = ['q', 'medium', 'part', 'country', 'language'].some((name) => asked[name])
  const isFront = !narrowed && !asked['cursor']
  return (
    <Layout
      title="The wall"
      description="Badges that artists drew by hand, newest first, each with the promise behind it and the way to its artist."
      site={config.siteName}
      path="/wall"
      canonical={isFront ? `${config.publicOrigin}/wall` : undefined}
      // Other pages of it change all the time: the records are what is worth finding.
      robots={isFront ? SHOWS_DRAWINGS : `noindex, ${SHOWS_DRAWINGS}`}
    >
      <h1>The wall</h1>
      <p class="lead">
        Each badge stands for an artist’s own promise: made without generative AI. Newest first.
      </p>
      <ErrorSummary errors={errors} />
      <Narrow asked={asked} errors={errors} />
      {narrowed && entries.length > 0 ? (
        <p>
          Only badges that match. <a href="/wall">Show the whole wall</a>
        </p>
      ) : null}
      {entries.length > 0 ? (
        <ul class="wall">
          {entries.map((entry, index) => (
            <Entry entry={entry} first={index < FIRST_ROW} />
          ))}
        </ul>
      ) : null}
      {entries.length === 0 && errors.length === 0 ? (
        <Nothing narrowed={narrowed} asked={asked} />
      ) : null}
      <Pager older={older} newer={newer} />
    </Layout>
  )
}

function Narrow({ asked, errors }: Pick<WallPageProps, 'asked' | 'errors'>) {
  const mistake = (name: string) => errors.find(({ path }) => path === name)?.message
  return (
    <form
      class="narrow"
      method="get"
      action="/wall"
      role="search"
      aria-label="Look through the wall"
    >
      <Field
        name="q"
        type="search"
        label="A name, or a word"
        value={asked['q']}
        error={mistake('q')}
        maxlength={100}
      />
      <Field
        name="medium"
        label="Medium, like ink"
        value={asked['medium']}
        error={mistake('medium')}
        maxlength={40}
      />
      <div class="field">
        <label for="field-part">Pledged for</label>
        <select id="field-part" name="part">
          <option value="">anything</option>
          {PARTS.map((part) => (
            <option value={part} selected={asked['part'] === part}>
              {PART_WORDS[part]}
            </option>
          ))}
        </select>
      </div>
      <Button kind="quiet">Look</Button>
    </form>
  )
}

function Nothing({ narrowed, asked }: { narrowed: boolean; asked: WallPageProps['asked'] }) {
  if (asked['cursor']) {
    return (
      <p class="lead">
        Here the wall ends. <a href="/wall">Go back to the newest badges</a>
      </p>
    )
  }
  if (narrowed) {
    return (
      <section class="sheet wall-nothing">
        <h2>No badge matches</h2>
        <p>
          Perhaps with fewer words, or another spelling? Accents and capitals make no difference.
          That somebody is not here says nothing about how they work.
        </p>
        <p class="buttons">
          <LinkButton href="/wall" kind="quiet">
            Show the whole wall
          </LinkButton>
        </p>
      </section>
    )
  }
  return (
    <section class="sheet wall-nothing">
      <h2>The wall is still empty</h2>
      <p>
        Nobody has hung up a badge yet. The pictures here will be drawn by artists and by nobody
        else, so until the first one comes there is nothing to show. It could be yours.
      </p>
      <p class="buttons">
        <LinkButton href="/pledge">Make your pledge</LinkButton>
      </p>
    </section>
  )
}

function Pager({ older, newer }: Pick<WallPageProps, 'older' | 'newer'>) {
  if (!older && !newer) return null
  return (
    <nav class="pager" aria-label="More of the wall">
      {newer ? (
        <a rel="prev" href={newer}>
          Newer badges
        </a>
      ) : null}
      {older ? (
        <a rel="next" href={older}>
          Older badges
        </a>
      ) : null}
    </nav>
  )
}
