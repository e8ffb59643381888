import { sql } from 'drizzle-orm'
import { mailDays } from '../../schema/tables.ts'
import type { Database } from '../database.ts'
import { dayOf } from './rules/letter.ts'

/** Adds one mail to the day's count, whatever the cap: a security notice counts, but is never dropped. */
export async function countNotice(db: Database, now: number): Promise<void> {
  await db
    .insert(mailDays)
    .values({ day: dayOf(now), sent: 1 })
    .onConflictDoUpdate({ target: mailDays.day, set: { sent: sql`${mailDays.sent} + 1` } })
}
