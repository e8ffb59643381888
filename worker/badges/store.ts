import { eq, inArray, sql } from 'drizzle-orm'
import { badges } from '../../schema/tables.ts'
import type { Badge, PledgeRecord } from '../../schema/wire.ts'
import type { Database, Statement } from '../database.ts'

/** Writes the finished row of a pledge, for the batch of the change that it shows. */
export function badgeStatement(
  db: Database,
  { badge, record, seq }: { badge: Badge; record: PledgeRecord; seq: number },
): Statement {
  const row = { badge: JSON.stringify(badge), record: JSON.stringify(record), seq }
  return db
    .insert(badges)
    .values({ code: badge.code, ...row })
    .onConflictDoUpdate({ target: badges.code, set: row, setWhere: sql`${badges.seq} <= ${seq}` })
}

/** The Badge as it was written, as JSON text. One row. */
export async function viewBadge(db: Database, code: string): Promise<string | null> {
  const [row] = await db.select({ json: badges.badge }).from(badges).where(eq(badges.code, code))
  return row?.json ?? null
}

/** The Record as it was written, as JSON text. One row. */
export async function viewRecord(db: Database, code: string): Promise<string | null> {
  const [row] = await db.select({ json: badges.record }).from(badges).where(eq(badges.code, code))
  return row?.json ?? null
}

/** The Record itself. One row. */
export async function findRecord(db: Database, code: string): Promise<PledgeRecord | null> {
  const json = await viewRecord(db, code)
  // Written by composeRecord, whose type is PledgeRecord.
  return json === null ? null : JSON.parse(json)
}

/** The Badges of up to 100 codes (D1 binds no more), as JSON text by code. */
export async function viewBadges(db: Database, codes: string[]): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map()
  const rows = await db
    .select({ code: badges.code, json: badges.badge })
    .from(badges)
    .where(inArray(badges.code, codes))
  return new Map(rows.map(({ code, json }) => [code, json]))
}

/** A badge in the chain of drawings, under the name that its artist has today. */
export type ChainLink = { code: string; artist: string }

/**
 * Whose badge this drawing was drawn after, and who drew after this one. A record carries codes alone, so that
 * nobody's old name stands on somebody else's page: at most 13 rows, and none where there is no chain.
 */
export async function viewChain(
  db: Database,
  { drawing, inspired }: Pick<PledgeRecord, 'drawing' | 'inspired'>,
): Promise<{ after: ChainLink | null; inspired: ChainLink[] }> {
  const codes = [...(drawing?.after ? [drawing.after] : []), ...inspired]
  const found = await viewBadges(db, codes)
  const links = codes.flatMap((code) => {
    const json = found.get(code)
    if (!json) return []
    const { artist, status }: Pick<Badge, 'artist' | 'status'> = JSON.parse(json)
    return status === 'active' ? [{ code, artist }] : []
  })
  return {
    after: links.find(({ code }) => code === drawing?.after) ?? null,
    inspired: links.filter(({ code }) => code !== drawing?.after),
  }
}
