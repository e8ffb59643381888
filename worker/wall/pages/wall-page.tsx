import { PARTS, type FieldError, type WallEntry } from '../../../schema/wire.ts'
import { Layout, SHOWS_DRAWINGS } from '../../pages/layout.tsx'
import { Button, ErrorSummary, Field, LinkButton } from '../../pages/parts.tsx'
import { ChosenLanguage } from '../../pages/chosen-language.tsx'
import { useReader } from '../../pages/reader.tsx'
import { leadTo, say } from '../../pages/sentence.tsx'
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
  const { language, texts, to } = useReader()
  const { wall } = texts
  const narrowed = ['q', 'medium', 'part', 'country', 'language'].some((name) => asked[name])
  const isFront = !narrowed && !asked['cursor']
  const said =
    language === 'en' ? errors : errors.map(({ path }) => ({ path, message: wall.mistake }))
  return (
    <Layout
      title={wall.title}
      description={wall.description}
      site={config.siteName}
      path="/wall"
      canonical={isFront ? `${config.publicOrigin}/wall` : undefined}
      // Other pages of it change all the time: the records are what is worth finding.
      robots={isFront ? SHOWS_DRAWINGS : `noindex, ${SHOWS_DRAWINGS}`}
    >
      <h1>{wall.title}</h1>
      <p class="lead">{wall.lead}</p>
      <ErrorSummary errors={said} />
      <Narrow asked={asked} errors={said} />
      {narrowed && entries.length > 0 ? (
        <p>{say(wall.matching, { wall: leadTo(to('/wall')) })}</p>
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
  const { frame, wall } = useReader().texts
  const mistake = (name: string) => errors.find(({ path }) => path === name)?.message
  return (
    <form class="narrow" method="get" action="/wall" role="search" aria-label={wall.form}>
      <ChosenLanguage />
      <Field
        name="q"
        type="search"
        label={wall.formWord}
        value={asked['q']}
        error={mistake('q')}
        maxlength={100}
      />
      <Field
        name="medium"
        label={wall.formMedium}
        value={asked['medium']}
        error={mistake('medium')}
        maxlength={40}
      />
      <div class="field">
        <label for="field-part">{wall.formPart}</label>
        <select id="field-part" name="part">
          <option value="">{wall.formAnything}</option>
          {PARTS.map((part) => (
            <option value={part} selected={asked['part'] === part}>
              {frame.parts[part]}
            </option>
          ))}
        </select>
      </div>
      <Button kind="quiet">{wall.formLook}</Button>
    </form>
  )
}

function Nothing({ narrowed, asked }: { narrowed: boolean; asked: WallPageProps['asked'] }) {
  const { texts, to } = useReader()
  const { home, wall } = texts
  if (asked['cursor']) return <p class="lead">{say(wall.ends, { wall: leadTo(to('/wall')) })}</p>
  if (narrowed) {
    return (
      <section class="sheet wall-nothing">
        <h2>{wall.noMatch}</h2>
        <p>{wall.noMatchWhy}</p>
        <p class="buttons">
          <LinkButton href={to('/wall')} kind="quiet">
            {wall.whole}
          </LinkButton>
        </p>
      </section>
    )
  }
  return (
    <section class="sheet wall-nothing">
      <h2>{wall.empty}</h2>
      <p>{wall.emptyWhy}</p>
      <p class="buttons">
        <LinkButton href={to('/pledge')}>{home.make}</LinkButton>
      </p>
    </section>
  )
}

function Pager({ older, newer }: Pick<WallPageProps, 'older' | 'newer'>) {
  const { texts, to } = useReader()
  const { wall } = texts
  if (!older && !newer) return null
  return (
    <nav class="pager" aria-label={wall.pages}>
      {newer ? (
        <a rel="prev" href={to(newer)}>
          {wall.newer}
        </a>
      ) : null}
      {older ? (
        <a rel="next" href={to(older)}>
          {wall.older}
        </a>
      ) : null}
    </nav>
  )
}
