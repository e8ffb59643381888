import type { ReferencePageProps } from '../../pages/about-page.tsx'
import { DocsFrame } from '../../pages/docs-frame.tsx'
import { DECLARES, HELD } from '../rules/say-finding.ts'
import { GENERATORS, type GeneratorName } from '../rules/screen/generators.ts'

/** /docs/drawings: what we read in the file of a drawing, what follows from it, and how to object. */
export function DrawingsDocsPage({ site, publicOrigin }: ReferencePageProps) {
  return (
    <DocsFrame
      site={site}
      publicOrigin={publicOrigin}
      path="/docs/drawings"
      title="What we read in a drawing’s file"
      description="Which notes of apps this register reads in a file, what follows, and how to object."
      lead="Many apps write a note into a picture: which program made it, and how. Artists often do not know. We read these notes, and nothing else: no picture is looked at by a machine here, and no detector is asked."
    >
      <section class="ruled">
        <h2>What follows</h2>
        <div>
          <p>There are three answers.</p>
          <dl class="facts">
            <dt>Nothing is said</dt>
            <dd>
              The drawing goes on the badge. The record says that the file declared no AI origin,
              and when we read it.
            </dd>
            <dt>It can be read in two ways</dt>
            <dd>{HELD.means} Then the artist gets a mail.</dd>
            <dt>The file says that AI made it</dt>
            <dd>
              It is not taken. {DECLARES.means} {DECLARES.mend}
            </dd>
          </dl>
          <p>
            A title or a description never decides: a painting of a firefly is welcome. A note
            counts whether somebody signed it or not.
          </p>
        </div>
      </section>

      <section class="ruled">
        <h2>If the note is wrong</h2>
        <div>
          <p>
            Then say so: below the note there is room to write how you made the drawing. Send it
            again, and a person looks at the picture, the note and your words, decides, and writes
            to you why. Nobody else learns of it.
          </p>
          <p>
            By script: send the same <code>PUT /api/v1/pledges/CODE/drawing</code> with a field{' '}
            <code>objection</code>. The answer holds <code>drawing.held</code>.
          </p>
        </div>
      </section>

      <section class="ruled">
        <h2>What this does not find</h2>
        <div>
          <p>
            Notes can be taken out of a file in a second. So this finds only honest or careless
            files. It is no proof of anything, and a record never says so.
          </p>
        </div>
      </section>

      <section class="ruled">
        <h2>Where we read</h2>
        <div>
          <p>
            PNG texts, EXIF, XMP, IPTC, Content Credentials (C2PA), the mark of China’s rule on AI
            pictures (TC260), Samsung’s trailer, and the mark that some generators hide in
            transparent pixels. In PNG, JPEG and WebP; in your browser also in HEIC, AVIF and GIF,
            before it makes a copy.
          </p>
        </div>
      </section>

      <section class="ruled">
        <h2>Names of generators that we know</h2>
        <div>
          <p>
            They count only in fields that are meant for the name of a program, and only at the
            start.
          </p>
          <div class="wide" role="region" aria-label="Generators" tabindex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">Name</th>
                  <th scope="col">What follows</th>
                  <th scope="col">Known from</th>
                  <th scope="col">Looked at</th>
                </tr>
              </thead>
              <tbody>
                {GENERATORS.filter(({ says }) => says !== 'nothing').map((entry) => (
                  <Generator entry={entry} />
                ))}
              </tbody>
            </table>
          </div>
        </div>
      </section>
    </DocsFrame>
  )
}

function Generator({ entry: { starts, app, says, source, seen } }: { entry: GeneratorName }) {
  return (
    <tr>
      <th scope="row">
        {app} <code>{starts}</code>
      </th>
      <td>{says === 'refuse' ? 'not taken' : 'a person looks'}</td>
      <td>{source}</td>
      <td>
        <time datetime={seen}>{seen}</time>
      </td>
    </tr>
  )
}
