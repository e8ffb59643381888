import { makePublish } from './badges/actions.ts'
import type { Publish } from './pledges/actions/change.ts'
import { wallStatements } from './wall/store.ts'

/** Everything that is made anew when a pledge changes: its badge and record, and its place on the wall and in the search. */
export function publishAll(origin: string): Publish {
  return makePublish(origin, [wallStatements])
}
