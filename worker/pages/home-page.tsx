import { CURRENT_STATEMENT } from '../../schema/statements/index.ts'
import type { WallEntry } from '../../schema/wire.ts'
import { DrawingPicture } from './drawing-picture.tsx'
import { Layout, SHOWS_DRAWINGS } from './layout.tsx'
import { LinkButton } from './parts.tsx'

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
  return (
    <Layout
      title={site}
      site={site}
      session={session}
      path="/"
      canonical={`${publicOrigin}/`}
      robots={SHOWS_DRAWINGS}
      description="Draw a badge, promise in plain words that you made your work yourself, and show the two together."
    >
      <div class="front">
        <h1 class="front-title">
          <span>You made it.</span> <span>Say so in your own hand.</span>
        </h1>
        <p class="lead">
          Draw a badge, promise in plain words that your work was made without generative AI, and
          show the two together. Everyone who meets your badge can read, in one click, whose drawing
          it is and what was promised.
        </p>
        <p class="buttons">
          <LinkButton href="/pledge">Make your pledge</LinkButton>
          <a href={`/statements/${CURRENT_STATEMENT.version}`}>Read the words first</a>
        </p>
      </div>

      <NewestDrawings entries={entries} />

      <section class="ruled">
        <h2>How it works</h2>
        <div>
          <ol class="steps">
            <li>
              <h3>Promise</h3>
              <p>
                Tick what you made yourself: pictures, words, sound, film, code, craft. Five short
                sentences say what that means.
              </p>
            </li>
            <li>
              <h3>Draw</h3>
              <p>
                Draw a badge, on paper or on a screen, and send us a picture of it. No drawing yet?
                A plain seal in type stands in, and you can change it any day.
              </p>
            </li>
            <li>
              <h3>Show</h3>
              <p>
                Paste one tag into your page. The badge shows your drawing, and leads to your record
                and from there to your own door.
              </p>
            </li>
          </ol>
          <p>It is free, takes about two minutes, and needs no password.</p>
        </div>
      </section>

      <section class="ruled">
        <h2>What the badge does not prove</h2>
        <div>
          <p>
            It does not prove how a work was made. It is the artist’s own promise, with a name, a
            date and the exact words, for everyone to read. Nobody here has examined the work.
          </p>
          <p>
            What we did check stands on each record with its date, and beside it what we did not. An
            artist can withdraw a pledge at any time. Every live badge says so, and its public page
            says it first. Screenshots and plain links cannot; they lead to that page.
          </p>
        </div>
      </section>

      <section class="ruled" id="real-register">
        <h2>How to tell that this is the real register</h2>
        <div>
          <p>
            A page can be imitated, its address cannot. The record of a pledge always stands at this
            address, with the code of the pledge at its end:
          </p>
          <p class="address" dir="ltr" translate="no">
            {publicOrigin}/p/K3V9X2AM
          </p>
          <p>
            Compare that with the top of your browser, and then compare the drawing on the record
            with the one that you met.
          </p>
        </div>
      </section>
    </Layout>
  )
}

/** Real drawings by real artists, or the plain truth that there are none yet. */
function NewestDrawings({ entries }: { entries: WallEntry[] }) {
  const drawn = entries
    .flatMap(({ code, artist, drawing }) =>
      drawing?.kind === 'own' ? [{ code, artist, drawing }] : [],
    )
    .slice(0, MOST_DRAWINGS)
  if (drawn.length === 0) {
    return (
      <section class="hung-empty" aria-labelledby="newest">
        <h2 id="newest">Nobody has put up a drawing yet</h2>
        <p class="lead">
          Here the newest badges will hang, each drawn by the artist whose name stands under it. We
          make none up. The first could be yours.
        </p>
      </section>
    )
  }
  return (
    <section aria-labelledby="newest">
      <h2 id="newest">Just drawn</h2>
      <ul class="hung">
        {drawn.map(({ code, artist, drawing }, i) => (
          <li>
            <a href={`/p/${code}`}>
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
        <a href="/wall">See all of them on the wall</a>
      </p>
    </section>
  )
}
