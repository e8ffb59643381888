import assets from '../dist/asset-names.json' with { type: 'json' }
import { factory, type AppContext } from './http/factory.ts'

/** How long an answer is kept in this isolate, so that a monitor or a flood costs D1 and R2 nothing. */
const KEPT_MS = 10_000

type Answer = { at: number; broken: string[] }
const kept = new WeakMap<object, Answer>()

/** `GET /api/v1/health`: 200 after a read of D1 and R2, 503 naming which one failed. */
export const health = factory.createApp().get('/api/v1/health', async (c) => {
  const answer = await lookOnce(c)
  c.header('cache-control', 'no-store')
  const { version } = assets
  if (answer.broken.length === 0) return c.json({ ok: true, version })
  return c.json({ ok: false, version, broken: answer.broken }, 503)
})

async function lookOnce(c: AppContext): Promise<Answer> {
  const known = kept.get(c.env.DB)
  const now = c.var.clock()
  if (known && now - known.at < KEPT_MS) return known
  const looks = {
    D1: c.env.DB.prepare('SELECT 1').first(),
    R2: c.env.DRAWINGS.head('health'),
  }
  const settled = await Promise.allSettled(Object.values(looks))
  const broken = Object.keys(looks).filter((_, i) => settled[i]?.status === 'rejected')
  const answer = { at: now, broken }
  kept.set(c.env.DB, answer)
  return answer
}
