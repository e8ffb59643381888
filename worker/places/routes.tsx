import { parseCode } from '../../schema/code.ts'
import { placeForm } from '../../schema/forms.ts'
import { PROBLEMS, type Problem } from '../../schema/problems.ts'
import { fail } from '../../schema/result.ts'
import type { WirePlace } from '../../schema/wire.ts'
import { parseInput, readFields, readJson } from '../http/body.ts'
import { factory, type AppContext } from '../http/factory.ts'
import { LIVE_CACHE } from '../http/headers.ts'
import { respondPage } from '../http/page.tsx'
import { respondProblem } from '../http/problem.tsx'
import { signedIn } from '../http/session.ts'
import { SHAPES } from '../pages/tag.ts'
import { field } from '../pages/typed.ts'
import { takeDeps, type Wiring } from '../pledges/routes/wiring.ts'
import type { Snapshot } from '../pledges/rules.ts'
import { namePlace, removePlace, type NamedPlace } from './actions.ts'
import { checkPlace } from './actions/check.ts'
import { makeLook, type Outside } from './actions/wiring.ts'
import { EmbedPage } from './pages.tsx'
import { findGuide } from './rules/guides.ts'
import { GuidePage } from './pages/guide-page.tsx'
import { PlacesDocsPage } from './pages/docs-page.tsx'
import { PlacePage } from './pages/place-page.tsx'
import { viewCheck, viewPlace } from './rules.ts'
import { readPlace } from './rules/address.ts'
import { isWalled } from './rules/hosts.ts'
import { findFix } from './rules/say.ts'
import { judgeReport, type Report } from './rules/report.ts'
import { lapsesAt } from './rules/standing.ts'
import { listPlaces } from './store.ts'
import { findLook } from './store/looks.ts'
import { findOwnSnapshot } from '../pledges/routes/own.ts'

export type PlacesWiring = Wiring & { outside: Outside }

/** Where the badge may appear: named, checked and removed through the API, and on `/studio/CODE/embed`. */
export function createPlaces(wiring: PlacesWiring) {
  return factory
    .createApp()
    .get('/docs/places', async (c) => {
      const { siteName, publicOrigin, mailFrom } = c.var.config
      const page = <PlacesDocsPage site={siteName} publicOrigin={publicOrigin} contact={mailFrom} />
      return await respondPage(c, page, { cache: LIVE_CACHE })
    })
    .post('/api/v1/pledges/:code/places', signedIn, async (c) => {
      const form = await readJson(c, placeForm)
      if (!form.ok) return respondProblem(c, form.problem)
      const named = await name(c, c.req.param('code'), form.value)
      if (!named.ok) return respondProblem(c, named.problem)
      return c.json(show(named.value.place), named.value.made ? 201 : 200)
    })
    .post('/api/v1/places/:id/check', signedIn, async (c) => {
      const checked = await check(c, c.req.param('id'))
      if (!checked.ok) return respondProblem(c, checked.problem)
      return c.json(viewCheck(checked.value, c.var.config.publicOrigin))
    })
    .delete('/api/v1/places/:id', signedIn, async (c) => {
      const { accountId } = c.var.session
      const removed = await removePlace(takeDeps(c, wiring), { id: c.req.param('id'), accountId })
      return removed.ok ? c.body(null, 204) : respondProblem(c, removed.problem)
    })
    .get('/studio/:code/embed', signedIn, async (c) => {
      const own = await findOwnSnapshot(c)
      return own.ok ? await showEmbedPage(c, own.value) : respondProblem(c, own.problem)
    })
    .post('/studio/:code/embed', signedIn, async (c) => {
      const own = await findOwnSnapshot(c)
      if (!own.ok) return respondProblem(c, own.problem)
      const { code } = own.value.pledge
      const fields = await readFields(c)
      if (!fields.ok) return respondProblem(c, fields.problem)
      const typed = { url: field(fields.value, 'url'), kind: field(fields.value, 'kind') }
      const form = parseInput(placeForm, typed)
      const named = form.ok ? await name(c, code, form.value) : form
      if (named.ok) return c.redirect(`/studio/${code}/embed`, 303)
      return await showEmbedPage(c, own.value, typed, named.problem)
    })
    .get('/studio/:code/embed/:guide', signedIn, async (c) => {
      const own = await findOwnSnapshot(c)
      if (!own.ok) return respondProblem(c, own.problem)
      const { code, status, artistName } = own.value.pledge
      const guide = findGuide(c.req.param('guide'))
      if (!guide) return respondProblem(c, { code: 'not-found' })
      // What does not stand is not given away: that page says so.
      if (status !== 'active') return c.redirect(`/studio/${code}/embed`, 303)
      const { siteName, publicOrigin } = c.var.config
      const page = (
        <GuidePage
          guide={guide}
          about={{ name: artistName, code, origin: publicOrigin }}
          shape={SHAPES.find((shape) => shape === c.req.query('variant')) ?? 'seal'}
          places={(await listPlaces(c.var.db, code)).map(show)}
          session={c.var.session}
          site={siteName}
        />
      )
      return await respondPage(c, page)
    })
    .get('/studio/:code/places/:id', signedIn, async (c) => {
      const own = await findOwnSnapshot(c)
      return own.ok
        ? await showPlacePage(c, own.value, c.req.param('id'))
        : respondProblem(c, own.problem)
    })
    .post('/studio/:code/places/:id/check', signedIn, async (c) => {
      const own = await findOwnSnapshot(c)
      if (!own.ok) return respondProblem(c, own.problem)
      const id = c.req.param('id')
      const checked = await check(c, id)
      if (!checked.ok) return respondProblem(c, checked.problem)
      return c.redirect(`/studio/${own.value.pledge.code}/places/${id}`, 303)
    })
    .post('/studio/:code/places/:id/remove', signedIn, async (c) => {
      const own = await findOwnSnapshot(c)
      if (!own.ok) return respondProblem(c, own.problem)
      const { code, accountId } = own.value.pledge
      const removed = await removePlace(takeDeps(c, wiring), { id: c.req.param('id'), accountId })
      // A second click, or another tab: it is off the list, which is what was asked for.
      if (!removed.ok && removed.problem.code !== 'not-found') {
        return respondProblem(c, removed.problem)
      }
      return c.redirect(`/studio/${code}/embed`, 303)
    })

  async function check(c: AppContext, id: string) {
    const { config, db, clock, session } = c.var
    const { outside } = wiring
    const look = makeLook(db, config, { ...outside, clock })
    return await checkPlace(
      { ...takeDeps(c, wiring), look, wait: outside.wait, origin: config.publicOrigin },
      { id, accountId: session.accountId },
    )
  }

  async function name(
    c: AppContext,
    written: string,
    { url, kind }: { url: string; kind: WirePlace['kind'] },
  ) {
    const code = parseCode(written)
    if (!code) return fail('unknown-code')
    const address = readPlace(url, c.var.config)
    if (!address.ok) return address
    const { accountId } = c.var.session
    return await namePlace(takeDeps(c, wiring), { code, accountId, address: address.value, kind })
  }
}

function show(place: NamedPlace): WirePlace & { id: string } {
  return { id: place.id, ...viewPlace(place) }
}

/** One place, and what the last look at its address saw of it. */
async function showPlacePage(c: AppContext, { pledge }: Snapshot, id: string): Promise<Response> {
  const { config, db, session } = c.var
  const place = (await listPlaces(db, pledge.code)).find((one) => one.id === id)
  if (!place) {
    return respondProblem(c, { code: 'not-found', detail: 'This place is not on your list.' })
  }
  const { url } = place
  // Of a look before the place was named nothing is said: nobody looked for this pledge.
  const last = await findLook(db, url)
  const look = last && last.lookedAt === place.lookedAt ? last : null
  // Written by lookAtAddress, whose type is Report.
  const report: Report | null = look?.report ? JSON.parse(look.report) : null
  const judged =
    report && judgeReport(report, pledge.code, { method: place.method, isWalled: isWalled(url) })
  return await respondPage(
    c,
    <PlacePage
      code={pledge.code}
      artist={pledge.artistName}
      place={show(place)}
      look={
        report && judged && look?.lookedAt
          ? {
              ...viewCheck(
                { standing: place, judged, report, code: pledge.code, url },
                config.publicOrigin,
              ),
              at: look.lookedAt,
              mend: findFix(report, judged, {
                url,
                code: pledge.code,
                origin: config.publicOrigin,
              }),
            }
          : null
      }
      isWalled={isWalled(url)}
      lapsesAt={place.state === 'linked' ? lapsesAt(place) : null}
      session={session}
      site={config.siteName}
    />,
  )
}

async function showEmbedPage(
  c: AppContext,
  { pledge }: Snapshot,
  typed?: { url: string; kind: string },
  problem?: Problem,
): Promise<Response> {
  const { config, db, session } = c.var
  const places = await listPlaces(db, pledge.code)
  // The first link that may be named: artists give their own site there.
  const [guess] =
    places.length > 0 ? [] : pledge.links.filter(({ url }) => readPlace(url, config).ok)
  return await respondPage(
    c,
    <EmbedPage
      pledge={pledge}
      places={places.map(show)}
      typed={typed ?? { url: guess?.url ?? '', kind: 'site' }}
      errors={problem ? sayErrors(problem) : []}
      skipped={c.req.query('skip') === '1'}
      origin={config.publicOrigin}
      session={session}
      site={config.siteName}
    />,
    { status: problem ? PROBLEMS[problem.code].status : 200 },
  )
}

function sayErrors(problem: Problem) {
  return problem.errors ?? [{ path: '', message: problem.detail ?? PROBLEMS[problem.code].title }]
}
