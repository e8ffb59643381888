import { wallQuery, type WallQuery } from '../../../schema/forms.ts'
import { fail, succeed, type Result } from '../../../schema/result.ts'
import type { Database } from '../../database.ts'
import { parseInput } from '../../http/body.ts'
import { factory } from '../../http/factory.ts'
import { embedHeaders, LIVE_CACHE } from '../../http/headers.ts'
import { respondPage } from '../../http/page.tsx'
import { respondProblem } from '../../http/problem.tsx'
import { readersLanguage } from '../../http/readers-language.ts'
import { WallPage } from '../pages/wall-page.tsx'
import { nameFilter, writeMatch } from '../rules.ts'
import {
  readSearchCursor,
  readWallCursor,
  writeSearchCursor,
  writeWallCursor,
} from '../rules/cursor.ts'
import { quoteWords } from '../rules/words.ts'
import { listFound, listWall, readEntry } from '../store.ts'

export const wallPages = factory
  .createApp()
  .get('/api/v1/pledges', embedHeaders, async (c) => {
    const query = parseInput(wallQuery, c.req.query())
    const shown = query.ok ? await list(c.var.db, query.value) : query
    if (!shown.ok) return respondProblem(c, shown.problem)
    const { items, next } = shown.value
    c.header('cache-control', LIVE_CACHE)
    // The entries are JSON already: they are passed on as they were written.
    const body = `{"items":[${items.join(',')}],"next":${JSON.stringify(next)}}`
    return c.body(body, 200, { 'content-type': 'application/json' })
  })
  .get('/wall', readersLanguage, async (c) => {
    const asked = c.req.query()
    // A page has its own size: whoever wants another one reads the JSON.
    const query = parseInput(wallQuery, { ...asked, limit: undefined })
    const shown = query.ok ? await list(c.var.db, query.value) : query
    if (!shown.ok && shown.problem.errors?.some(({ path }) => path === 'cursor')) {
      return respondProblem(c, shown.problem)
    }
    const { items, next, previous } = shown.ok
      ? shown.value
      : { items: [], next: null, previous: null }
    // Whoever has walked up to the top stands on the first page, and that has one address.
    const isTop = query.ok && query.value.cursor !== null && previous === null
    if (shown.ok && isTop) {
      const top = addressOf(asked, null)
      return c.redirect(c.var.reader?.to(top) ?? top, 303)
    }
    const page = (
      <WallPage
        entries={items.map(readEntry)}
        asked={asked}
        errors={shown.ok ? [] : (shown.problem.errors ?? [])}
        older={next && addressOf(asked, next)}
        newer={previous && addressOf(asked, previous)}
        config={c.var.config}
      />
    )
    return await respondPage(c, page, shown.ok ? { cache: LIVE_CACHE } : { status: 422 })
  })

type Shown = { items: string[]; next: string | null; previous: string | null }

/** A page of the wall or of a search, whichever answers this query; cursors are texts again. */
async function list(db: Database, query: WallQuery): Promise<Result<Shown>> {
  const filter = nameFilter(query)
  const { q, cursor: text, limit } = query
  if (q === null && filter !== null) {
    const cursor = text === null ? null : readWallCursor(text)
    if (text !== null && !cursor) return failCursor()
    const { items, next, previous } = await listWall(db, filter, cursor, limit)
    return succeed({
      items,
      next: next && writeWallCursor(next),
      previous: previous && writeWallCursor(previous),
    })
  }
  const cursor = text === null ? null : readSearchCursor(text)
  if (text !== null && !cursor) return failCursor()
  const words = q === null ? null : quoteWords(q)
  // Nothing but signs: no name and no word can be meant.
  if (q !== null && words === null) return succeed({ items: [], next: null, previous: null })
  const { items, next, previous } = await listFound(db, writeMatch(words, query), cursor, limit)
  return succeed({
    items,
    next: next && writeSearchCursor(next),
    previous: previous && writeSearchCursor(previous),
  })
}

function failCursor(): Result<never> {
  return fail('invalid-input', {
    detail: 'This link into the wall is broken. Begin again at the newest badges: /wall',
    errors: [{ path: 'cursor', message: 'This is no cursor of ours, or it is of another search.' }],
  })
}

const KEPT = ['q', 'medium', 'part', 'country', 'language'] as const

function addressOf(asked: { [name: string]: string }, cursor: string | null): string {
  const query = new URLSearchParams()
  for (const name of KEPT) if (asked[name]) query.set(name, asked[name])
  if (cursor !== null) query.set('cursor', cursor)
  return query.size === 0 ? '/wall' : `/wall?${query.toString()}`
}
