import { getCookie, setCookie } from 'hono/cookie'
import { makeToken, sha256Hex } from '../../hash.ts'
import type { Fields } from '../../pages/typed.ts'
import type { AppContext } from '../../http/factory.ts'
import { findDraft, saveDraft, type Draft } from '../store.ts'

/*
 * What was typed is kept on our side until the code from the mail comes: a phone that opens the mail often
 * throws the page away. The browser holds a random cookie, the table only its hash.
 */

const COOKIE = 'hib_draft'
const KEPT_S = 24 * 60 * 60

/** The draft of this browser, or null. */
export async function findOwnDraft(c: AppContext): Promise<Draft | null> {
  const id = getCookie(c, COOKIE)
  return id ? await findDraft(c.var.db, await sha256Hex(id), c.var.clock()) : null
}

/** Keeps what was typed. A draft that has become a pledge is left alone: a new one starts. */
export async function keepDraft(
  c: AppContext,
  { fields, email }: { fields: Fields; email: string },
): Promise<void> {
  const known = await findOwnDraft(c)
  const id = (known && !known.pledgeCode ? getCookie(c, COOKIE) : undefined) ?? makeToken()
  const now = c.var.clock()
  const draft = { idHash: await sha256Hex(id), fields, email, pledgeCode: null }
  await saveDraft(c.var.db, draft, now, now + KEPT_S * 1000)
  setDraftCookie(c, id, KEPT_S)
}

export function clearDraftCookie(c: AppContext): void {
  if (getCookie(c, COOKIE)) setDraftCookie(c, '', 0)
}

function setDraftCookie(c: AppContext, value: string, maxAge: number): void {
  setCookie(c, COOKIE, value, {
    path: '/pledge',
    httpOnly: true,
    sameSite: 'Lax',
    secure: c.var.config.publicOrigin.startsWith('https:'),
    maxAge,
  })
}
