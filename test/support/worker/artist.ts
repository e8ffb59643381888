import { signIn, type AppOptions } from './sign-in.ts'
import { Visitor } from './visitor.ts'

export const PLEDGE = {
  artistName: 'Ada Lovelock',
  covers: 'practice',
  parts: ['image', 'text'],
  links: [{ label: 'My shop', url: 'https://ada-draws.example/shop' }],
}

/** A signed-in artist. */
export async function makeArtist(
  email = 'ada@example.com',
  options: AppOptions = {},
): Promise<Visitor> {
  const visitor = new Visitor(options)
  await signIn(visitor, email)
  return visitor
}

/** A pledge of this artist, made through the API. Answers its code. */
export async function pledge(artist: Visitor, changes: object = {}): Promise<string> {
  const response = await artist.sendJson('POST', '/api/v1/pledges', { ...PLEDGE, ...changes })
  const { code } = await response.json<{ code: string }>()
  return code
}

export async function readRecord(code: string): Promise<{ [field: string]: unknown }> {
  return await (await new Visitor().get(`/api/v1/pledges/${code}`)).json()
}
