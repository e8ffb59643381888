import { setCookies } from '../../accounts/routes.tsx'
import { cookieNames, readCookie, writeCookie } from '../../accounts/rules/cookies.ts'
import { runBatch } from '../../database.ts'
import { makeToken, sha256Hex } from '../../hash.ts'
import type { Fields } from '../../pages/typed.ts'
import type { AppContext } from '../../http/factory.ts'
import { draftUsedStatement, findDraft, saveDraft, type Draft } from '../store/drafts.ts'

/*
 * What was typed is kept on our side until the code from the mail comes: a phone that opens the mail often
 * throws the page away. The browser holds a random cookie, the table only its hash.
 */

const KEPT_S = 24 * 60 * 60

/** The draft of this browser, or null. */
export async function findOwnDraft(c: AppContext): Promise<Draft | null> {
  const id = readDraftCookie(c)
  return id ? await findDraft(c.var.db, await sha256Hex(id), c.var.clock()) : null
}

/**
 * Keeps what was typed: the form's own fields, found valid. A draft that has become a pledge is left alone: a new
 * one starts.
 */
export async function keepDraft(
  c: AppContext,
  { fields, email }: { fields: Fields; email: string },
): Promise<void> {
  const known = await findOwnDraft(c)
  const id = (known && !known.pledgeCode ? readDraftCookie(c) : null) ?? makeToken()
  const now = c.var.clock()
  const draft = { idHash: await sha256Hex(id), fields, email, pledgeCode: null }
  await saveDraft(c.var.db, draft, now, now + KEPT_S * 1000)
  setDraftCookie(c, id)
}

/** For a draft that turns out to be a pledge already: whoever presses again is led there. */
export async function markDraftUsed(c: AppContext, idHash: string, code: string): Promise<void> {
  await runBatch(c.var.db, [draftUsedStatement(c.var.db, idHash, code)])
}

export function clearDraftCookie(c: AppContext): void {
  if (readDraftCookie(c)) setDraftCookie(c, '')
}

function readDraftCookie(c: AppContext): string | null {
  return readCookie(c.req.header('cookie'), cookieNames(c.var.config.publicOrigin).draft)
}

/** Like the cookies of signing in: no neighbouring subdomain can plant somebody else's draft. */
function setDraftCookie(c: AppContext, value: string): void {
  const { publicOrigin } = c.var.config
  setCookies(c, [writeCookie(publicOrigin, cookieNames(publicOrigin).draft, value, KEPT_S)])
}
