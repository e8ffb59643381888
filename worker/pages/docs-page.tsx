import type { ReferencePageProps } from './about-page.tsx'
import { Layout } from './layout.tsx'

const CALLS: readonly (readonly [call: string, meaning: string])[] = [
  ['GET /api/v1/badges/CODE', 'The badge of one pledge: what the element reads.'],
  [
    'GET /api/v1/badges?codes=A,B',
    'Up to 100 badges at once; sort the codes, so that caches help.',
  ],
  ['GET /api/v1/pledges/CODE', 'The whole record.'],
  ['GET /api/v1/pledges', 'The wall, newest first: ?part=, ?medium=, ?limit=, ?cursor='],
  ['GET /api/v1/lookup?q=', 'Whose address, code or name is this?'],
  ['GET /api/v1/statements', 'The words that are pledged, by version.'],
  ['GET /api/v1/health', 'Is everything working?'],
]

/** Where to read on: for those who put badges on pages, ask by script, or run a register of their own. */
export function DocsPage({ site, publicOrigin }: ReferencePageProps) {
  return (
    <Layout
      title="Docs"
      description="The badge as a tag, the API, the list of problems, and how to run a register of your own."
      canonical={`${publicOrigin}/docs`}
      path="/docs"
      site={site}
    >
      <h1>Docs</h1>
      <p class="lead">
        For people who put a badge on a page, ask us by script, or want to run a register of their
        own.
      </p>

      <section class="ruled">
        <h2>The badge on a page</h2>
        <div>
          <p>
            <a href="/docs/element">Put a badge on your page</a>: the tag, its attributes and looks,
            and every state that it can be in, side by side.
          </p>
        </div>
      </section>

      <section class="ruled">
        <h2>The API</h2>
        <div>
          <p>
            Plain JSON over HTTPS. Reading needs no key and works from any site. Times are UTC. A
            pledge that was withdrawn is an answer, not an error: look at <code>status</code>.
          </p>
          <pre tabindex={0}>
            <code>{`curl ${publicOrigin}/api/v1/badges/K3V9X2AM`}</code>
          </pre>
          <div class="wide" role="region" aria-label="What you can ask" tabindex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">Call</th>
                  <th scope="col">Answer</th>
                </tr>
              </thead>
              <tbody>
                {CALLS.map(([call, meaning]) => (
                  <tr>
                    <th scope="row">
                      <code>{call}</code>
                    </th>
                    <td>{meaning}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p>
            Answers may be kept for 60 seconds. Please ask once, not once for each visitor. The
            record of a pledge is at <code>/p/CODE</code>, for people.
          </p>
        </div>
      </section>

      <section class="ruled">
        <h2>Receipts</h2>
        <div>
          <p>
            Every pledge has a signed copy, an Open Badges 3.0 credential.{' '}
            <a href="/docs/receipts">What it says, and how to verify it</a> with tools that are not
            ours.
          </p>
        </div>
      </section>

      <section class="ruled">
        <h2>Places</h2>
        <div>
          <p>
            <a href="/docs/places">How a page points back to a pledge</a>, with every builder that
            we know, and how we look at it.
          </p>
        </div>
      </section>

      <section class="ruled">
        <h2>Drawings</h2>
        <div>
          <p>
            <a href="/docs/drawings">What we read in a drawing’s file</a>, what follows from it, and
            how to object.
          </p>
        </div>
      </section>

      <section class="ruled">
        <h2>When something goes wrong</h2>
        <div>
          <p>
            <a href="/docs/problems">All problems by their code</a>. Codes never change their
            meaning.
          </p>
        </div>
      </section>

      <section class="ruled">
        <h2>How it looks</h2>
        <div>
          <p>
            <a href="/docs/look">Paper, ink and one red pencil</a>: the colours, type and spaces
            that all pages are set from.
          </p>
        </div>
      </section>

      <section class="ruled">
        <h2>Your own register</h2>
        <div>
          <p>
            All of this is free software. With Node and npm,{' '}
            <code>npm ci &amp;&amp; npm start</code> runs it on your own machine, without an account
            anywhere. The README that comes with it says the rest, up to putting it on the web.
          </p>
        </div>
      </section>
    </Layout>
  )
}
