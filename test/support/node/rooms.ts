import { readImports, type Import } from './imports.ts'

/*
 * DESIGN.md's house as one pure judgement: who may import whom. What the design leaves open is decided here:
 *
 * - The lowest floor has three steps, outbox < mail < the rest: a new session and the mail about it are one
 *   batch, so accounts must be able to write both. Rooms side by side never import each other.
 * - A room may import the same doors of a lower room as of its own. Routes may also import a lower room's
 *   routes and pages: a step of the pledge is signing in.
 * - A type-only import compiles to nothing. Pages may so name the shapes that a store's view or the HTTP edge
 *   hands them, and actions the edge's.
 */
const FLOORS = [
  ['outbox'],
  ['mail'],
  ['accounts', 'drawings', 'receipts', 'log'],
  ['pledges'],
  ['places', 'works'],
  ['badges'],
  ['shops', 'wall', 'lookup', 'reports'],
  // `me` takes everything of one artist out, or away: it looks into every room below.
  ['desk', 'me'],
]

type Door = 'rules' | 'store' | 'actions' | 'routes' | 'pages'
const DOORS: readonly string[] = ['rules', 'store', 'actions', 'routes', 'pages'] satisfies Door[]

/** Files of schema/ that are words and pure decisions. `tables.ts` is not one of them, nor is zod's `forms.ts`. */
const PURE =
  /^schema\/(wire|parts|place-cover|problems|result|plain-text|code|handle|errands|credentials|languages|sentences|receipt-words)\.ts$|^schema\/statements\//

/** What each door may import as code; `types`: what it may name besides. Doors are those of its own room and of lower ones. */
const MAY: { [D in Door]: { doors: Door[]; types: Door[]; files: RegExp; typeFiles: RegExp } } = {
  rules: {
    doors: ['rules'],
    types: [],
    // Base58 and its kind are as pure as arithmetic, and nobody's idea of ours.
    files: new RegExp(`${PURE.source}|^@scure/base$`),
    typeFiles: /^schema\/forms\.ts$/,
  },
  store: {
    doors: ['rules'],
    types: [],
    files: /^schema\/|^worker\/(database|hash)\.ts$|^drizzle-orm(\/|$)/,
    typeFiles: /^$/,
  },
  actions: {
    doors: ['rules', 'store', 'actions'],
    types: [],
    files: new RegExp(
      `${PURE.source}|^schema/forms\\.ts$|^worker/(database|hash|config|describe-error)\\.ts$`,
    ),
    typeFiles: /^worker\/http\/factory\.ts$/,
  },
  routes: {
    doors: ['rules', 'store', 'actions', 'routes', 'pages'],
    types: [],
    files: new RegExp(
      `${PURE.source}|^schema/forms\\.ts$|^worker/(database|hash|config|describe-error)\\.ts$|^worker/(http|pages)/|^hono(/|$)`,
    ),
    typeFiles: /^zod$/,
  },
  pages: {
    doors: ['rules', 'pages'],
    types: ['store'],
    files: new RegExp(`${PURE.source}|^worker/pages/|^hono/`),
    typeFiles: /^schema\/forms\.ts$|^worker\/http\//,
  },
}

/** The only ones that may do otherwise, each with its reason. */
const EXCEPTIONS = [
  // It wraps D1 for everybody, and hands drizzle the tables.
  { from: 'worker/database.ts', to: /^drizzle-orm|^schema\/tables\.ts$/ },
  // better-auth writes its own queries; this is the adapter that it does so through.
  { from: 'worker/accounts/store/auth.ts', to: /^better-auth\// },
  // What exactly is signed: the canonical form is pure, and the reader in the browser must have the very same.
  {
    from: 'worker/receipts/rules/proof.ts',
    to: /^jsonld\/|^@digitalcredentials\/(?:credentials-v2-context$|open-badges-context\/)/,
  },
  // Two formats that are nobody's idea of ours, read from bytes to values: as pure as arithmetic. Strangers'
  // files are screened by the same lines in the Worker and in the browser.
  { from: 'worker/drawings/rules/screen/cbor.ts', to: /^cborg$/ },
  { from: 'worker/drawings/rules/screen/unpack.ts', to: /^fflate$/ },
  // A square code is arithmetic too.
  { from: 'worker/badges/rules/qr.ts', to: /^uqr$/ },
  // An export is written as a zip while it is read.
  { from: 'worker/me/actions/zip.ts', to: /^fflate$/ },
  // A letter is markup, and it is finished at the moment when it is put into the outbox.
  { from: 'worker/mail/actions.ts', to: /^worker\/mail\/pages\.tsx$/ },
]

/** Reads sources by their path from the root, and says what each breach is, one line each. */
export function findBreaches(sources: Iterable<readonly [path: string, source: string]>): string[] {
  const breaches: string[] = []
  for (const [path, source] of sources) {
    const home = findHome(path)
    if (home === 'no door') breaches.push(`${path} is no door of its room`)
    for (const found of readImports(path, source)) {
      const isException = EXCEPTIONS.some(({ from, to }) => from === path && to.test(found.to))
      const why = isException ? null : explain(path, home, found)
      if (why) breaches.push(`${path} imports ${found.to}: ${why}`)
    }
  }
  return breaches
}

type Home = { room: string; floor: number; door: Door } | 'no door' | null

/** The room and the door that a file belongs to; null for a file outside of the rooms. */
function findHome(path: string): Home {
  const [, room = '', next = ''] = /^worker\/([^/]+)\/(.+)$/.exec(path) ?? []
  const floor = FLOORS.findIndex((rooms) => rooms.includes(room))
  if (floor < 0) return null
  const door = next.replace(/[./].*$/, '')
  return isDoor(door) ? { room, floor, door } : 'no door'
}

function isDoor(name: string): name is Door {
  return DOORS.includes(name)
}

function explain(path: string, home: Home, { to, isType }: Import): string | null {
  if (path.startsWith('schema/')) return judgeSchema(path, to)
  if (path.startsWith('widget/')) return judgeWidget(path, to, isType)
  if (/^(widget|scripts|test)\//.test(to)) return 'the Worker stands alone'
  if (to.startsWith('dist/')) return null
  if (home === 'no door') return null
  const target = findHome(to)
  if (!home) return judgeFrame(path, to, target)
  if (target === 'no door') return 'it is no door of its room'
  if (target && typeof target === 'object') return judgeDoor(home, target, isType)
  const { files, typeFiles } = MAY[home.door]
  if (files.test(to) || (isType && typeFiles.test(to))) return null
  return `${home.door} may not`
}

function judgeDoor(
  home: Exclude<Home, string | null>,
  target: Exclude<Home, string | null>,
  isType: boolean,
): string | null {
  if (target.room !== home.room && target.floor >= home.floor) {
    return target.floor === home.floor ? 'it is beside, not below' : 'it is above'
  }
  // One door in several files.
  if (target.room === home.room && target.door === home.door) return null
  const { doors, types } = MAY[home.door]
  if (doors.includes(target.door) || (isType && types.includes(target.door))) return null
  return `${home.door} may not import ${target.door}`
}

/** Files that are in no room: the wiring may import everything, the rest no room. */
function judgeFrame(path: string, to: string, target: Home): string | null {
  if (/^drizzle-orm|^better-auth/.test(to) || /^schema\/tables[./]/.test(to)) {
    return 'only a store may'
  }
  if (!target || /^worker\/(index|app|chores|publish)\.ts$/.test(path)) return null
  return `${path.split('/')[1] ?? path} imports no room`
}

function judgeSchema(path: string, to: string): string | null {
  if (path === 'schema/wire.ts') return 'the wire imports nothing'
  const isTables = /^schema\/tables[./]/
  if (isTables.test(path) && (to.startsWith('drizzle-orm') || isTables.test(to))) return null
  const isForms = /^schema\/forms[./]/
  if (isForms.test(path) && (to === 'zod' || isForms.test(to))) return null
  return PURE.test(to) ? null : 'schema stands alone'
}

function judgeWidget(path: string, to: string, isType: boolean): string | null {
  if (/^lit(\/|$)/.test(to)) return null
  if (path.startsWith('widget/badge/')) {
    if (to.startsWith('widget/badge/') || to === 'schema/place-cover.ts') return null
    return to === 'schema/wire.ts' && isType ? null : 'the element may not'
  }
  // What is decided in a browser and in the Worker alike is decided by the same lines: rules are pure.
  if (/^worker\/[a-z]+\/rules[./]/.test(to)) return null
  return to.startsWith('widget/') || PURE.test(to) ? null : 'the site’s own elements may not'
}
