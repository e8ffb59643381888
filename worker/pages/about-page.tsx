import { CURRENT_STATEMENT } from '../../schema/statements/index.ts'
import { CLAIM } from '../../schema/wire.ts'
import { Layout } from './layout.tsx'
import { Contact } from './contact.tsx'
import { LinkButton } from './parts.tsx'

/** `contact`: the mail address that people can write to. */
export type ReferencePageProps = { site: string; publicOrigin: string; contact: string }

/** What a badge means and what it does not, in one minute. */
export function AboutPage({ site, publicOrigin, contact }: ReferencePageProps) {
  return (
    <Layout
      title="What a badge means"
      description="What a Human Intelligence badge says about a work, what it does not say, and what was checked: in one minute."
      canonical={`${publicOrigin}/about`}
      path="/about"
      site={site}
    >
      <h1>What a badge means</h1>
      <p class="lead">
        Somebody made something and is glad to say so: <strong>{CLAIM}</strong>. They drew a badge
        by hand, made a promise in plain words, and put their name and a date to it.
      </p>

      <section class="ruled">
        <h2>What it says</h2>
        <ul>
          <li>
            <strong>An artist promised.</strong> The work was made without generative AI, in the
            parts that they ticked: pictures, words, sound, film, code or things made by hand. You
            can read <a href={`/statements/${CURRENT_STATEMENT.version}`}>the exact words</a>.
          </li>
          <li>
            <strong>The promise can be found.</strong> Each one has a code and a page of its own,
            its record, at the same address for ever.
          </li>
          <li>
            <strong>The drawing is the seal.</strong> Everybody’s is different. The badge that you
            met and the one on the record should show the same drawing.
          </li>
          <li>
            <strong>It can be taken back.</strong> Then every live badge says “withdrawn”, just as
            large, and the record says it first.
          </li>
        </ul>
      </section>

      <section class="ruled">
        <h2>What it does not say</h2>
        <ul>
          <li>
            <strong>It is no proof.</strong> Nobody here looked at how a work was made, and no
            program guessed. It is the artist’s own promise.
          </li>
          <li>
            <strong>It is no exam for people.</strong> A name on a record is the name that the
            artist chose.
          </li>
          <li>
            <strong>Without a badge is fine too.</strong> Most artists have never heard of this. A
            missing badge says nothing about anybody.
          </li>
          <li>
            <strong>It is not against machines or the people who like them.</strong> It is for
            hands, and for knowing what you are looking at.
          </li>
        </ul>
      </section>

      <section class="ruled">
        <h2>What we do check</h2>
        <div>
          <p>
            A few small things, and each record lists them with their dates: that somebody could
            read mail at the address they gave, that a picture could be opened and copied. Beside
            them stands, as large, what was not checked.
          </p>
          <p>
            An artist can also name the places where they show the badge. “The artist names this
            place” means just that. If nobody looked, the record says that nobody looked.
          </p>
        </div>
      </section>

      <section class="ruled">
        <h2>Three ways to look</h2>
        <div>
          <p>
            Click the badge: it leads to its record. Type the code that is written on it. Or go to{' '}
            <a href="/check">Check</a> and paste an address or an artist’s name.
          </p>
        </div>
      </section>

      <section class="ruled">
        <h2>Why this site carries no badge</h2>
        <div>
          <p>
            A badge stands for a person’s promise, and nobody has pledged the software and the words
            of this site. Only the drawings and the words of the artists are theirs. So you see
            type, lines and space here, and no picture that we made up.
          </p>
        </div>
      </section>

      <section class="ruled">
        <h2>Who it is for</h2>
        <div>
          <p>
            For everyone who makes things, well known or not. It is free, there are no ranks and no
            points, and you can leave whenever you like.
          </p>
          <p class="screen-only">
            <LinkButton href="/pledge">Make your pledge</LinkButton>
          </p>
        </div>
      </section>

      <section class="ruled">
        <h2>Who to ask</h2>
        <div>
          <p>
            Do you have a question, or is something wrong here? Write to us:{' '}
            <Contact mail={contact} />
          </p>
        </div>
      </section>
    </Layout>
  )
}
