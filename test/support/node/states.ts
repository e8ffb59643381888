import type { BrowserContext } from 'playwright-core'
import { textChunk } from '../declarations.ts'
import { makePng } from '../pictures.ts'
import type { Service } from './service.ts'

export const OPERATOR = 'operator@example.com'

type Who = { [name in 'ada' | 'grace' | 'operator']: BrowserContext }

/** What there is to look at: codes of pledges, and ids of places of the drawn one, by their state. */
export type Made = {
  codes: { [state in 'drawn' | 'plain' | 'withdrawn' | 'suspended' | 'long' | 'waiting']: string }
  places: { [state in 'linked' | 'absent' | 'unreadable' | 'walled']: string }
}

/** The pages of a site of Ada's own, by path, and where they are. */
type Site = { origin: string; pages: { [path: string]: string } }

/** Pledges in every state (drawn, plain, with a name that goes on and on, withdrawn and suspended), and places. */
export async function makeStates(who: Who, service: Service, site: Site): Promise<Made> {
  const { ada, grace, operator } = who
  await signIn(ada, service, 'ada@example.com')
  await signIn(grace, service, 'grace@example.com')
  await signIn(operator, service, OPERATOR)
  const make = async (context: BrowserContext, artistName: string, more: object = {}) => {
    const pledge = { artistName, covers: 'practice', parts: ['image', 'craft'], ...more }
    return (await send(context, service, 'POST', '/api/v1/pledges', pledge)).code
  }
  const long = [{ label: 'Wolfeschlegel'.repeat(4), url: 'https://ada-draws.com/long' }]
  const codes = {
    drawn: await make(ada, 'Ada Lovelock', {
      handle: 'ada-love',
      about: 'I draw herons.\nMostly in ink.',
      since: 2009,
      mediums: ['ink'],
      tools: 'a dip pen',
      country: 'CA',
      links: [{ label: 'My shop', url: 'https://ada-draws.com/shop' }],
    }),
    plain: await make(ada, 'مريم Lovelock'),
    long: await make(ada, 'Wolfeschlegelsteinhausen'.repeat(3), { links: long }),
    waiting: await make(grace, 'Vera Lovelock'),
    withdrawn: await make(grace, 'Grace Lovelock'),
    suspended: await make(grace, 'Iris Lovelock'),
  }
  await draw(ada, service, codes.drawn)
  await draw(grace, service, codes.waiting, { before: [textChunk('Software', 'NovelAI')] })
  const places = await makePlaces(ada, service, codes.drawn, site)
  await send(grace, service, 'POST', `/api/v1/pledges/${codes.withdrawn}/withdraw`, {
    reason: 'I tried one.',
  })
  await operator.request.post(`${service.origin}/desk/${codes.suspended}/suspend`, {
    headers: { origin: service.origin },
    form: { 'reason-suspend': 'The drawing shows another artist’s sheet.' },
  })
  return { codes, places }
}

async function draw(
  artist: BrowserContext,
  { origin }: Service,
  code: string,
  more: Parameters<typeof makePng>[1] = {},
): Promise<void> {
  const buffer = Buffer.from(await makePng({ width: 640, height: 480 }, more))
  const drawing = await artist.request.fetch(`${origin}/api/v1/pledges/${code}/drawing`, {
    method: 'PUT',
    headers: { origin },
    multipart: {
      alt: 'Four squares',
      medium: 'ink',
      story: 'Drawn on a train.',
      objection: 'My phone wrote that.',
      drawing: { name: 'squares.png', mimeType: 'image/png', buffer },
    },
  })
  if (!drawing.ok()) throw new Error(await drawing.text())
}

async function makePlaces(
  artist: BrowserContext,
  service: Service,
  code: string,
  { origin, pages }: Site,
): Promise<Made['places']> {
  const name = async (url: string) => {
    const named = { url, kind: 'site' }
    return (await send(artist, service, 'POST', `/api/v1/pledges/${code}/places`, named)).id
  }
  pages['/linked'] = `<link rel="me" href="${service.origin}/p/${code}">`
  pages['/absent'] = '<h1>Hello</h1>'
  const places = {
    linked: await name(`${origin}/linked`),
    absent: await name(`${origin}/absent`),
    // Tests have no name server.
    unreadable: await name('https://ada-draws.com'),
    walled: await name('https://www.etsy.com/shop/AdaDraws'),
  }
  for (const id of [places.linked, places.absent, places.unreadable]) {
    await send(artist, service, 'POST', `/api/v1/places/${id}/check`, {})
  }
  return places
}

async function signIn(context: BrowserContext, service: Service, email: string): Promise<void> {
  const type = 'sign-in'
  await send(context, service, 'POST', '/api/auth/email-otp/send-verification-otp', { email, type })
  const otp = await service.readCode(email)
  await send(context, service, 'POST', '/api/auth/sign-in/email-otp', { email, otp })
}

async function send(
  context: BrowserContext,
  { origin }: Service,
  method: string,
  path: string,
  data: object,
): Promise<{ code: string; id: string }> {
  const response = await context.request.fetch(origin + path, { method, data, headers: { origin } })
  if (!response.ok()) throw new Error(`${method} ${path}: ${await response.text()}`)
  return response.json()
}
