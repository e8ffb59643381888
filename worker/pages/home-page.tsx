import type { PropsWithChildren } from 'hono/jsx'
import { CURRENT_STATEMENT } from '../../schema/statements/index.ts'
import type { WallEntry } from '../../schema/wire.ts'
import { DrawingPicture } from './drawing-picture.tsx'
import { Layout, SHOWS_DRAWINGS } from './layout.tsx'
import { LinkButton, Ruled } from './parts.tsx'
import { useReader } from './reader.tsx'

const MOST_DRAWINGS = 8

export type HomePageProps = {
  site: string
  session: { email: string } | null
  publicOrigin: string
  /** The newest on the wall, in whatever way they are badged. Those that their artists drew are shown. */
  entries: WallEntry[]
}

/** The first page. It carries no badge of its own: nobody has pledged the software or these words. */
export function HomePage({ site, session, publicOrigin, entries }: HomePageProps) {
  const { texts, to } = useReader()
  const { home, record } = texts
  return (
    <Layout
      title={site}
      site={site}
      session={session}
      path="/"
      canonical={`${publicOrigin}/`}
      robots={SHOWS_DRAWINGS}
      description={home.description}
    >
      <div class="front">
        <h1 class="front-title">
          <span>{home.titleMade}</span> <span>{home.titleSay}</span>
        </h1>
        <p class="lead">{home.lead}</p>
        <p class="buttons">
          <LinkButton href={to('/pledge')}>{home.make}</LinkButton>
          <a href={to(`/statements/${CURRENT_STATEMENT.version}`)}>{home.readFirst}</a>
        </p>
      </div>

      <NewestDrawings entries={entries} />

      <Ruled title={home.how}>
        <ol class="steps">
          <Step title={home.promise}>{home.promiseHow}</Step>
          <Step title={home.draw}>{home.drawHow}</Step>
          <Step title={home.show}>{home.showHow}</Step>
        </ol>
        <p>{home.free}</p>
      </Ruled>

      <Ruled title={home.notProved}>
        <p>{home.notProvedWork}</p>
        <p>{home.notProvedChecks}</p>
      </Ruled>

      <Ruled title={record.real} id="real-register">
        <p>{home.realAddress}</p>
        <p class="address" dir="ltr" translate="no">
          {publicOrigin}/p/K3V9X2AM
        </p>
        <p>{home.realCompare}</p>
      </Ruled>
    </Layout>
  )
}

function Step({ title, children }: PropsWithChildren<{ title: string }>) {
  return (
    <li>
      <h3>{title}</h3>
      <p>{children}</p>
    </li>
  )
}

/** Real drawings by real artists, or the plain truth that there are none yet. */
function NewestDrawings({ entries }: { entries: WallEntry[] }) {
  const { texts, to } = useReader()
  const { home } = texts
  const drawn = entries
    .flatMap(({ code, artist, drawing }) =>
      drawing?.kind === 'own' ? [{ code, artist, drawing }] : [],
    )
    .slice(0, MOST_DRAWINGS)
  if (drawn.length === 0) {
    return (
      <section class="hung-empty" aria-labelledby="newest">
        <h2 id="newest">{home.nobodyYet}</h2>
        <p class="lead">{home.nobodyYetWhy}</p>
      </section>
    )
  }
  return (
    <section aria-labelledby="newest">
      <h2 id="newest">{home.justDrawn}</h2>
      <ul class="hung">
        {drawn.map(({ code, artist, drawing }, i) => (
          <li>
            <a href={to(`/p/${code}`)}>
              <DrawingPicture
                drawing={drawing}
                sizes="(min-width: 60rem) 17rem, (min-width: 40rem) 30vw, 45vw"
                first={i < 2}
              />
              <span class="hung-name">
                <bdi>{artist}</bdi>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={to('/wall')}>{home.seeAll}</a>
      </p>
    </section>
  )
}
