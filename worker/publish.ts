import { makePublish } from './badges/actions.ts'
import { receiptStatements } from './badges/actions/receipt.ts'
import type { Publish } from './pledges/actions/change.ts'
import { wallStatements } from './wall/store.ts'

/** Everything that follows when a pledge changes: its badge and record, its receipt, the wall and the search. */
export function publishAll(origin: string): Publish {
  return makePublish(origin, [receiptStatements, wallStatements])
}
