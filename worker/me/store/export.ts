import { and, asc, eq, getTableColumns, gt, inArray, sql } from 'drizzle-orm'
import {
  badges,
  codeMails,
  drafts,
  drawings,
  handles,
  history,
  mailChanges,
  outbox,
  places,
  pledges,
  reviews,
  sessions,
  accounts,
} from '../../../schema/tables.ts'
import type { Database } from '../../database.ts'

/** Everything about an account but its pledges. No token and no hash: neither means anything to its owner. */
export async function viewAccount(
  db: Database,
  {
    accountId,
    emails,
    addressHashes,
  }: { accountId: string; emails: string[]; addressHashes: string[] },
) {
  const [[account], [handle], signedIn, changes, typed, waiting, codes] = await db.batch([
    db
      .select({
        email: accounts.email,
        emailConfirmed: accounts.emailVerified,
        createdAt: accounts.createdAt,
        updatedAt: accounts.updatedAt,
      })
      .from(accounts)
      .where(eq(accounts.id, accountId)),
    db
      .select({ handle: handles.handle, claimedAt: handles.claimedAt })
      .from(handles)
      .where(eq(handles.accountId, accountId)),
    db
      .select({
        browser: sessions.userAgent,
        signedInAt: sessions.createdAt,
        lastSeenAt: sessions.updatedAt,
        expiresAt: sessions.expiresAt,
      })
      .from(sessions)
      .where(eq(sessions.userId, accountId)),
    db
      .select({
        oldEmail: mailChanges.oldEmail,
        newEmail: mailChanges.newEmail,
        changedAt: mailChanges.changedAt,
        undoUntil: mailChanges.undoUntil,
      })
      .from(mailChanges)
      .where(eq(mailChanges.accountId, accountId)),
    db
      .select({
        fields: drafts.fields,
        email: drafts.email,
        createdAt: drafts.createdAt,
        expiresAt: drafts.expiresAt,
      })
      .from(drafts)
      .where(inArray(drafts.email, emails)),
    db
      .select({ errand: outbox.errand, createdAt: outbox.createdAt })
      .from(outbox)
      .where(inArray(sql`json_extract(${outbox.errand}, '$.mail.to')`, emails)),
    db
      .select({ sentAt: codeMails.sentAt })
      .from(codeMails)
      .where(inArray(codeMails.addressHash, addressHashes)),
  ])
  return {
    account: account ?? null,
    handle: handle ?? null,
    sessions: signedIn,
    addressChanges: changes,
    drafts: typed,
    mailsToBeSent: waiting.flatMap(({ errand, createdAt }) =>
      errand.kind === 'mail'
        ? [{ subject: errand.mail.subject, to: errand.mail.to, createdAt }]
        : [],
    ),
    codesMailedAt: codes.map(({ sentAt }) => sentAt),
  }
}

/** The next code of this account after `code`, by the alphabet, or null: one pledge at a time is held. */
export async function findNextCode(
  db: Database,
  accountId: string,
  code: string,
): Promise<string | null> {
  const [row] = await db
    .select({ code: pledges.code })
    .from(pledges)
    .where(and(eq(pledges.accountId, accountId), gt(pledges.code, code)))
    .orderBy(asc(pledges.code))
    .limit(1)
  return row?.code ?? null
}

/** Everything about one pledge, its record as JSON text. */
export async function viewPledge(db: Database, code: string) {
  // By their account, which has an index: a pledge has none of its own.
  const owner = db.select({ id: pledges.accountId }).from(pledges).where(eq(pledges.code, code))
  const ofPledge = and(eq(drawings.accountId, owner), eq(drawings.pledgeCode, code))
  const [[pledge], past, named, drawn, reviewed, [finished]] = await db.batch([
    db.select().from(pledges).where(eq(pledges.code, code)),
    db
      .select({ what: history.what, at: history.at, detail: history.detail, by: history.by })
      .from(history)
      .where(eq(history.pledgeCode, code))
      .orderBy(asc(history.seq)),
    db.select().from(places).where(eq(places.pledgeCode, code)),
    db.select().from(drawings).where(ofPledge).orderBy(asc(drawings.uploadedAt)),
    db
      .select(getTableColumns(reviews))
      .from(drawings)
      .innerJoin(reviews, eq(reviews.drawingId, drawings.id))
      .where(ofPledge)
      .orderBy(asc(reviews.askedAt)),
    db
      .select({ record: badges.record, receipt: badges.receipt })
      .from(badges)
      .where(eq(badges.code, code)),
  ])
  return {
    pledge: pledge ?? null,
    history: past,
    places: named,
    drawings: drawn,
    /** What a person looked at, or still has to: the file's words, the artist's, and the decision. */
    reviews: reviewed,
    record: finished?.record ?? null,
    receipt: finished?.receipt ?? null,
  }
}
