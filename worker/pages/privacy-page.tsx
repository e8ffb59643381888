import { Layout } from './layout.tsx'
import type { ReferencePageProps } from './about-page.tsx'
import { Contact } from './contact.tsx'

/** What is kept and for how long: schema/STORAGE.md in the words of those whom it is about. */
export function PrivacyPage({ site, publicOrigin, contact }: ReferencePageProps) {
  return (
    <Layout
      title="Privacy"
      description="Nothing is kept about visitors. What is kept of artists, for how long, and how to take it out and leave."
      canonical={`${publicOrigin}/privacy`}
      path="/privacy"
      site={site}
    >
      <h1>Privacy</h1>
      <p class="lead">
        If you only look, we keep nothing about you. If you make a pledge, we keep what you gave us,
        and most of it is there for everyone to read, because that is what a pledge is for.
      </p>

      <section class="ruled">
        <h2>If you visit</h2>
        <ul>
          <li>No cookie, no counter, no script from anybody else. That is true of badges too.</li>
          <li>
            A badge on another site asks us about one pledge. It never tells us which page it stands
            on or who is reading. If you click it, your browser tells us the name of the site that
            you came from; we do not write that down.
          </li>
          <li>
            What you type at Check or on the wall is used to find an answer and is not kept. Our log
            has one line for each request: the kind of page, not its address, whether it worked, and
            how long it took. There is no network address in it.
          </li>
          <li>
            Cloudflare runs the computers that answer you. To bring you a page it has to see your
            network address, as every provider on the way does. When you send a form, that address
            is also used for a minute, to stop somebody who sends hundreds.
          </li>
        </ul>
      </section>

      <section class="ruled">
        <h2>If you are an artist</h2>
        <div>
          <p>Everyone can read:</p>
          <ul>
            <li>
              your name as you wrote it, the words you pledged, their date, and what happened to the
              pledge since. When you change your name, the old one is not shown;
            </li>
            <li>
              your drawing with its description, your links, places, and what you tell of you.
            </li>
          </ul>
          <p>
            We look at the places that you name: <a href="/docs/places">how, and how often</a>. Of
            such a page we keep whether it names your pledge, and nothing else that stands on it.
          </p>
          <p>Nobody but us can read:</p>
          <dl class="facts">
            <dt>Your mail address</dt>
            <dd>To sign you in and to tell you what happens to your pledge. Until you leave.</dd>
            <dt>The picture as it came</dt>
            <dd>
              30 days, then it is deleted, unless you tick “keep my original as evidence”. The
              copies that we show never hold the place or the camera that a file may name.
            </dd>
            <dt>A drawing that waits for a person</dt>
            <dd>
              With what its file says and what you wrote about it: until somebody has decided, or
              you take it back. What was decided, and why, stays until you leave.{' '}
              <a href="/docs/drawings">What we read in a file</a>
            </dd>
            <dt>A pledge that you began</dt>
            <dd>What you typed before the code came: 1 day.</dd>
            <dt>Codes that we mailed</dt>
            <dd>
              Scrambled, for 10 minutes. That a code was sent: 24 hours, the address scrambled.
            </dd>
            <dt>Where you are signed in</dt>
            <dd>
              Since when, and in which browser, in plain words: 14 days after your last visit, and
              60 days in all.
            </dd>
            <dt>An old mail address</dt>
            <dd>After you change it: 48 hours, so that you can undo it if it was not you.</dd>
          </dl>
        </div>
      </section>

      <section class="ruled">
        <h2>Cookies</h2>
        <div>
          <p>
            Only when you sign in or make a pledge, and only so that your browser is known again
            until you sign out. They come from this site alone, and no script can read them.
          </p>
        </div>
      </section>

      <section class="ruled">
        <h2>Mail</h2>
        <div>
          <p>
            We write when you ask for a code, when somebody signs in as you, and when something
            happens to your pledge. Never news, never advertising. Our mails load nothing, so that
            nobody learns when you read them. Cloudflare carries them to your mail provider.
          </p>
        </div>
      </section>

      <section class="ruled">
        <h2>Your rights</h2>
        <ul>
          <li>
            <strong>See and mend.</strong> Everything that we hold of you can be seen and changed at{' '}
            <a href="/studio">your desk</a>.
          </li>
          <li>
            <strong>Take it out.</strong> There you can also download all of it in one file.
          </li>
          <li>
            <strong>Leave.</strong> Your name, mail address, words, links and pictures are erased.
            What stays is that a pledge with that code was made and withdrawn, and when, because
            others may have relied on it; and that its receipt no longer counts. Copies of that
            receipt that you or others saved are out of our reach. Nothing of that tells who you
            are. After a change of mail address you can leave when 48 hours are over: so long the
            old address can take the change back.
          </li>
          <li>
            <strong>Ask.</strong> Write to us: <Contact mail={contact} />
          </li>
        </ul>
      </section>

      <section class="ruled">
        <h2>Your drawing and AI training</h2>
        <div>
          <p>
            Search engines are welcome here. With every drawing we also say, in the ways that
            machines read (TDMRep, <code>noai</code>, <code>noimageai</code>), that it may not be
            used to train models. That is a clear no, and no lock: it binds those who keep to the
            rules.
          </p>
        </div>
      </section>
    </Layout>
  )
}
