import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'vitest'
import { ROOT } from '../../scripts/build/paths.ts'
import { listFiles } from '../../scripts/check/files.ts'
import { findBreaches } from '../support/node/rooms.ts'

const CODE = /\.tsx?$/
const LONGEST = 300

const files = listFiles().filter((path) => CODE.test(path))

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

describe('the house', () => {
  it('has rooms that import through their doors and downwards only', ({ expect }) => {
    const house = files.filter((path) => /^(worker|widget|schema)\//.test(path))
    expect(house.length).toBeGreaterThan(50)
    expect(findBreaches(house.map((path) => [path, read(path)] as const))).toEqual([])
  })

  it(`has no file above ${LONGEST} lines`, ({ expect }) => {
    const tooLong = files
      .filter((path) => /^(schema|worker|widget|scripts|test)\//.test(path))
      .map((path) => ({ path, lines: read(path).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > LONGEST)
    expect(tooLong).toEqual([])
  })
})

describe('the reading of imports', () => {
  const REFUSED = [
    ['rules that query', 'worker/pledges/rules.ts', `import { eq } from 'drizzle-orm'`],
    ['rules that know the store', 'worker/pledges/rules.ts', `import { a } from './store.ts'`],
    ['rules that know HTTP', 'worker/pledges/rules/names.ts', `import { Hono } from 'hono'`],
    [
      'actions that write queries',
      'worker/pledges/actions.ts',
      `import { sql } from 'drizzle-orm'`,
    ],
    [
      'actions that see tables, be it as a type',
      'worker/pledges/actions.ts',
      `import type { PledgeRow } from '../../schema/tables.ts'`,
    ],
    ['actions that render', 'worker/pledges/actions.ts', `import { P } from './pages.tsx'`],
    ['pages that read', 'worker/pledges/pages.tsx', `import { viewPledge } from './store.ts'`],
    [
      'routes that query',
      'worker/desk/routes.tsx',
      `import { pledges } from '../../schema/tables.ts'`,
    ],
    [
      'a lower room that looks up',
      'worker/mail/actions.ts',
      `import { a } from '../desk/actions.ts'`,
    ],
    ['a lazy look up', 'worker/mail/actions.ts', `const a = await import('../badges/actions.ts')`],
    ['a look up as a type', 'worker/pledges/rules.ts', `type A = import('../badges/rules.ts').A`],
    ['a look up by export', 'worker/pledges/rules.ts', `export { a } from '../badges/rules.ts'`],
    ['a whole export', 'worker/pledges/rules.ts', `export * from '../badges/rules.ts'`],
    ['a room beside', 'worker/works/actions.ts', `import { a } from '../places/actions.ts'`],
    ['the edge in a room', 'worker/http/session.ts', `import { a } from '../accounts/store.ts'`],
    ['the layout in a room', 'worker/pages/layout.tsx', `import { a } from '../badges/rules.ts'`],
    ['a back door', 'worker/drawings/upload.ts', `export const a = 1`],
    ['a Worker with widgets', 'worker/app.ts', `import '../widget/badge/define.ts'`],
    [
      'an element with forms',
      'widget/badge/status.ts',
      `import { a } from '../../schema/forms.ts'`,
    ],
    [
      'an element with wire code',
      'widget/badge/status.ts',
      `import { PARTS } from '../../schema/wire.ts'`,
    ],
    [
      'a site element with actions',
      'widget/studio/a.ts',
      `import { a } from '../../worker/badges/actions.ts'`,
    ],
    [
      'an element with rules',
      'widget/badge/status.ts',
      `import { a } from '../../worker/badges/rules.ts'`,
    ],
    ['a wire that leans', 'schema/wire.ts', `import type { A } from './result.ts'`],
    ['a schema that leans', 'schema/result.ts', `import { a } from '../worker/config.ts'`],
  ] as const

  it.for(REFUSED)('refuses %s', ([, path, source], { expect }) => {
    expect(findBreaches([[path, source]])).toHaveLength(1)
  })

  const ALLOWED = [
    [
      'rules with wire types',
      'worker/badges/rules.ts',
      `import type { Badge } from '../../schema/wire.ts'`,
    ],
    ['rules of a lower room', 'worker/badges/rules.ts', `import { a } from '../pledges/rules.ts'`],
    [
      'a store with tables',
      'worker/pledges/store.ts',
      `import { pledges } from '../../schema/tables.ts'`,
    ],
    [
      'a page with a view’s shape',
      'worker/desk/pages.tsx',
      `import type { V } from '../pledges/store.ts'`,
    ],
    [
      'the same, name by name',
      'worker/desk/pages.tsx',
      `import { type V } from '../pledges/store.ts'`,
    ],
    ['an import in a comment', 'worker/pledges/rules.ts', `// import { eq } from 'drizzle-orm'`],
    ['an import in a text', 'worker/pledges/rules.ts', `const a = "import x from 'hono'"`],
    [
      'the element with place-cover',
      'widget/badge/here.ts',
      `import { a } from '../../schema/place-cover.ts'`,
    ],
    [
      'a site element with rules',
      'widget/studio/receipt/judge.ts',
      `import { a } from '../../../worker/receipts/rules/proof.ts'`,
    ],
  ] as const

  it.for(ALLOWED)('allows %s', ([, path, source], { expect }) => {
    expect(findBreaches([[path, source]])).toEqual([])
  })
})
