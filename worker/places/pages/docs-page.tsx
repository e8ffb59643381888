import type { ReferencePageProps } from '../../pages/about-page.tsx'
import { DocsFrame } from '../../pages/docs-frame.tsx'
import { nameAgent } from '../rules/agent.ts'
import { BUILDERS, PLAIN } from '../rules/builders.ts'

/** /docs/places: every way to point back, how we look, and what that costs whoever runs a register. */
export function PlacesDocsPage({ site, publicOrigin, contact }: ReferencePageProps) {
  const record = `${publicOrigin}/p/CODE`
  return (
    <DocsFrame
      site={site}
      publicOrigin={publicOrigin}
      path="/docs/places"
      title="Places"
      description="How a page points back to a pledge, how this register looks at it, and how often."
      lead="Anybody can copy a badge. What nobody can copy is the other half: the artist names a place, and the place points back."
    >
      <section class="ruled">
        <h2>Ways to point back</h2>
        <div>
          <p>Any one of these is enough. CODE is the code of the pledge, and of no other.</p>
          <Ways record={record} />
          <p>
            “Site” means that the badge may say “linked” on every page that the place covers: the
            host that you named, or the path of it and all beneath. “Page” means exactly the page on
            which it was found.
          </p>
          <p>
            A link that says <code>ugc</code> proves nothing, nor does a plain one with{' '}
            <code>nofollow</code> or <code>sponsored</code>, nor one in a comment section, in a
            comment of the HTML, in <code>template</code>, <code>noscript</code> or{' '}
            <code>script</code>: others may have written it. Profiles on sites that many share put{' '}
            <code>nofollow</code> on every link; there <code>rel=me</code> counts beside it.
          </p>
          <p>
            What is found on <code>www.</code> speaks for the bare name too, if both answer with it
            or one leads to the other. On sites that many share (a shop, a profile) nothing counts
            but your own part.
          </p>
        </div>
      </section>

      <section class="ruled">
        <h2>With your builder</h2>
        <div>
          <p>Menus move. These are the words to look for.</p>
          <dl class="facts">
            {[...BUILDERS, PLAIN].map(({ name, how }) => (
              <>
                <dt>{name === PLAIN.name ? 'Any other, or by hand' : name}</dt>
                <dd>{how}</dd>
              </>
            ))}
          </dl>
        </div>
      </section>

      <section class="ruled">
        <h2>Three answers</h2>
        <div>
          <dl class="facts">
            <dt>Found</dt>
            <dd>The place is linked, with the date.</dd>
            <dt>Absent</dt>
            <dd>
              We read it, and it was not there. After the second time we write to the artist. If it
              stays so for fourteen days, the badge says that the place was linked once. It says
              “linked” again by itself when we find it.
            </dd>
            <dt>Unreadable</dt>
            <dd>
              We could not tell: no answer, an error, a page that shows strangers’ machines nothing.
              That is never taken for a no. After ninety days the place is only named again, with
              the date when it was last found.
            </dd>
          </dl>
          <p>
            We look right after a place was named, daily for a month, then weekly, and whenever the
            artist asks; what has never pointed back in ninety days, or stands on a site that shows
            machines nothing, only when the artist asks. A look that was asked for can link a place,
            and takes nothing away.
          </p>
        </div>
      </section>

      <section class="ruled" id="for-sites">
        <h2>If we look at your site</h2>
        <div>
          <p>
            Somebody named a page of yours as the place where their badge appears. We call ourselves
          </p>
          <p class="address" dir="ltr" translate="no">
            {nameAgent({ publicOrigin, contact })}
          </p>
          <p>
            We ask for that page and for <code>/.well-known/human-badge.json</code>, at most once a
            second at any host, whoever named it. We follow no links. We read the first million
            letters for at most ten seconds, keep no cookie, and keep nothing of the page but which
            pledges it names. Answer 403, and we take it for “could not tell”. Write to{' '}
            <a href={`mailto:${contact}`}>{contact}</a> if anything is wrong.
          </p>
        </div>
      </section>

      <section class="ruled">
        <h2>For those who run a register</h2>
        <div>
          <p>
            Looks are leased in the database: a scheduler that runs twice, is late or dies midway
            looks at each address once. An address that many name is asked once for all. A host on
            which many places are due is asked once a second and no faster: 500 of them need about
            nine minutes. What finds no turn there comes five to ten minutes later, and nothing is
            judged meanwhile.
          </p>
          <p>
            One run looks at 12 addresses, four at a time. A look makes at most 70 calls (two
            records of the name, and for the page and the file up to six hops and one retry, each
            resolved twice, waited for and fetched; the rest are calls to the database). So a run
            stays below the 1,000 calls that a Worker may make on the paid plan, and with ten
            seconds for the slowest it takes half a minute at the most. The scheduler starts one
            every minute: 12 × 1,440 = 17,280 looks a day. While more is due, the next run follows
            at once. So 10,000 places that are due on one day need 834 runs: at the pace of the
            scheduler alone 14 hours, in a row and with every server at its slowest 8 hours, and
            with servers that answer within a second about an hour and a half.
          </p>
          <p>
            A look that finds what it found before costs about 11 calls and 10 rows written, and to
            publish its date as many calls and 20 rows; 10,000 a day are 300,000 rows, of the 1.6
            million a day that the paid plan holds. On the free plan a run may make 50 calls, which
            is too few: places then stay “not checked”.
          </p>
        </div>
      </section>
    </DocsFrame>
  )
}

function Ways({ record }: { record: string }) {
  const ways = [
    ['A line in the head of the page', `<link rel="me" href="${record}">`, 'Site'],
    ['A link on the page', `<a rel="me" href="${record}">…</a>`, 'Site'],
    ['A name in the head of the page', '<meta name="human-badge" content="CODE">', 'Site'],
    ['A header of the server', `Link: <${record}>; rel="me"`, 'Site'],
    ['A file of the site', '/.well-known/human-badge.json  {"pledges":["CODE"]}', 'Site'],
    ['A TXT record of the name', '_human-badge.HOST  or  HOST  human-badge=CODE', 'Site'],
    ['The badge itself', '<human-badge pledge="CODE">', 'Page'],
    ['A plain link, picture or frame', `<a href="${record}">…</a>`, 'Page'],
  ] as const
  return (
    <div class="wide" role="region" aria-label="Ways to point back" tabindex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">How it is written</th>
            <th scope="col">It proves</th>
          </tr>
        </thead>
        <tbody>
          {ways.map(([what, how, proves]) => (
            <tr>
              <th scope="row">{what}</th>
              <td>
                <code>{how}</code>
              </td>
              <td>{proves}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
