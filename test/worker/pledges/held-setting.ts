import { env } from 'cloudflare:workers'
import { textChunk } from '../../support/declarations.ts'
import { actions, caBX, storeOf } from '../../support/manifests.ts'
import { makePng, type Bytes } from '../../support/pictures.ts'
import { makeArtist, pledge } from '../../support/worker/artist.ts'
import type { Visitor } from '../../support/worker/visitor.ts'

const OPERATOR = 'operator@example.com'
const SETTINGS = 'a heron\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1, Size: 300x200'
export const UNCLEAR = 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia'
export const CAPTURE = 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture'

export async function makeDeclared(width = 300): Promise<Bytes> {
  return await makePng({ width, height: 200 }, { before: [textChunk('parameters', SETTINGS)] })
}

export async function makeSaying(source: string): Promise<Bytes> {
  const said = actions({ action: 'c2pa.created', digitalSourceType: source })
  return await makePng({ width: 300, height: 200 }, { before: [caBX(storeOf(said))] })
}

type Sent = { file: Bytes; original?: Bytes; words?: { [name: string]: string } }
type Answer = {
  status: number
  code?: string
  detail?: string
  errors?: { path: string }[]
  findings?: { where: string; field: string; value: string; app: string | null }[]
  drawing?: { held?: true; pictures: object[]; alt: string; credentials?: object }
}

export async function send(
  artist: Visitor,
  code: string,
  { file, original, words = {} }: Sent,
): Promise<Answer> {
  const form = new FormData()
  form.set('drawing', new File([file], 'heron.png'))
  if (original) form.set('original', new File([original], 'heron.png'))
  for (const [name, value] of Object.entries({ alt: 'A heron', ...words })) form.set(name, value)
  const response = await artist.sendFile('PUT', `/api/v1/pledges/${code}/drawing`, form)
  return { ...(await response.json<Answer>()), status: response.status }
}

export async function listStored(): Promise<string[]> {
  const [shown, originals] = await Promise.all([env.DRAWINGS.list(), env.ORIGINALS.list()])
  return [...shown.objects, ...originals.objects].map(({ key }) => key)
}

export async function listMails(): Promise<string[]> {
  const { results } = await env.DB.prepare('SELECT errand FROM outbox').all<{ errand: string }>()
  return results.flatMap(({ errand }) => JSON.parse(errand).mail?.text ?? [])
}

/** The drawing that waits, as the desk's list links to it. */
export async function findWaiting(operator: Visitor): Promise<string> {
  const list = await (await operator.get('/desk/drawings')).text()
  return /\/desk\/drawings\/[\w-]+/.exec(list)?.[0] ?? ''
}

export async function setUp(words?: Sent['words']) {
  const artist = await makeArtist()
  const code = await pledge(artist)
  const operator = await makeArtist(OPERATOR)
  const file = await makeDeclared()
  const sent = words ? await send(artist, code, { file, words }) : null
  return { artist, code, operator, file, sent, path: await findWaiting(operator) }
}

export const OBJECTS = { objection: 'I drew it. My phone added this.' }
