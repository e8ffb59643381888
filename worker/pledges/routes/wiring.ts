import type { AppContext } from '../../http/factory.ts'
import type { PledgeDeps, Publish } from '../actions/change.ts'

/** What app.ts hands in from the room above: how a finished row is composed for an origin. */
export type Wiring = { makePublish: (origin: string) => Publish }

/** The named dependencies of this room's actions, for one request. */
export function takeDeps(c: AppContext, { makePublish }: Wiring): PledgeDeps {
  return {
    db: c.var.db,
    clock: c.var.clock,
    newId: () => crypto.randomUUID(),
    publish: makePublish(c.var.config.publicOrigin),
  }
}
