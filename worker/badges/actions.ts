import type { Publish } from '../pledges/actions/change.ts'
import { composeRecord } from './rules.ts'
import { badgeStatement } from './store.ts'

/** What app.ts hands to the rooms below: rewrites the finished row in the batch of their change. */
export function makePublish(origin: string): Publish {
  return (db, after) => [
    badgeStatement(db, { ...composeRecord(after, origin), seq: after.pledge.seq }),
  ]
}
