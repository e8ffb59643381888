import { respondProblem } from '../../http/problem.tsx'
import type { AppContext } from '../../http/factory.ts'
import { heldKey, TYPES } from '../rules/address.ts'

/**
 * A picture that waits for a person, for its artist and for the desk: whoever calls this has seen to that. Made anew
 * from its pixels like every other, and kept by nobody on the way.
 */
export async function respondHeld(c: AppContext, hash: string): Promise<Response> {
  const object = await c.env.ORIGINALS.get(heldKey(hash))
  if (!object) {
    return await respondProblem(c, { code: 'not-found', detail: 'This drawing waits no longer.' })
  }
  return c.body(object.body, 200, {
    'content-type': TYPES.png,
    'content-disposition': 'inline; filename="drawing.png"',
    'cache-control': 'private, no-store',
    'content-length': String(object.size),
  })
}
