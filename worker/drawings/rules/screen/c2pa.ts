import type { Cbor, CborMap, ItemsLeft } from './cbor.ts'
import { readCbor } from './cbor.ts'
import { judgeSource } from './digital-source.ts'
import { judgeName } from './fields.ts'
import { declare, shorten, unread, type Sign, type Signs } from './finding.ts'
import { findGenerator, guessApp } from './generators.ts'
import { walkJumbf, type JumbfPart } from './jumbf.ts'
import { readJson } from './json.ts'
import {
  COMPRESSED,
  DAMAGED,
  MOST_ITEMS,
  MOST_JSON,
  MOST_JUMBF,
  TOO_DEEP,
  TOO_LONG,
  TOO_MANY,
} from './limits.ts'

/*
 * C2PA: a store of manifests, one for the file and one for each ingredient that brought its own. All of them
 * count. No signature is verified: a declaration against one's own interest is believed unsigned, and a broken
 * signature never makes a file human.
 */

const WHERE = 'C2PA'
/** Different sources and names of one store that are read; real ones have some dozens. */
const MOST_SAYINGS = 1000
/** Stores that are read; a file has one. */
const MOST_STORES = 2

const CLAIM = 'c2cl'
const MANIFEST = 'c2ma'
const UPDATE = 'c2um'
const COMPRESSED_MANIFEST = 'c2cm'

const ACTIONS = /^c2pa\.actions(?:\.v\d+)?(?:__\d+)?$/
const INGREDIENT = /^c2pa\.ingredient(?:\.v\d+)?(?:__\d+)?$/
/** IPTC's photo metadata inside a manifest, as JSON. */
const METADATA = /^(?:stds\.(?:iptc|exif)|c2pa\.metadata|cawg\.metadata)/

/** A source or a program's name. `agent` is the program that did the same action; empty where none is named. */
type Saying = { field: string; value: string; agent: string }
/** What a manifest says, each thing once, by its own words. */
type Sayings = Map<string, Saying>
type Manifest = { isUpdate: boolean; sources: Sayings; agents: Sayings; generators: Sayings }

/** What went wrong in a store, and what may still be read of it. */
type Reading = { troubles: Set<string>; left: ItemsLeft & { json: number; sayings: number } }

function keepOnce({ troubles, left }: Reading, sayings: Sayings, saying: Saying): void {
  const words = `${saying.field}\n${saying.agent}\n${saying.value}`
  if (sayings.has(words)) return
  left.sayings -= 1
  if (left.sayings < 0) troubles.add(TOO_MANY)
  else sayings.set(words, saying)
}

/** Reads the stores of a file, and names where they lie (`caBX`, `APP11`) when one cannot be read. */
export function* readC2pa(key: string, stores: Uint8Array[]): Signs {
  for (const store of stores.slice(0, MOST_STORES)) yield* readStore(key, store)
  // Readers disagree which one counts, and so somebody may be shown the other.
  if (stores.length > 1) yield unread(WHERE, key, 'more than one store')
}

function* readStore(key: string, store: Uint8Array): Signs {
  const manifests: Manifest[] = []
  const troubles = new Set<string>()
  const presences: Sign[] = []
  const left = { items: MOST_ITEMS, json: MOST_JSON, sayings: MOST_SAYINGS }
  if (store.length > MOST_JUMBF) troubles.add(TOO_LONG)
  for (const part of walkJumbf(store.subarray(0, MOST_JUMBF))) {
    if ('trouble' in part) {
      troubles.add(part.trouble)
    } else if (part.type === null) {
      if (part.kind === MANIFEST || part.kind === UPDATE) {
        manifests.push({
          isUpdate: part.kind === UPDATE,
          sources: new Map(),
          agents: new Map(),
          generators: new Map(),
        })
      } else if (part.kind === COMPRESSED_MANIFEST) troubles.add(COMPRESSED)
    } else if (part.type === 'brob') {
      troubles.add(COMPRESSED)
    } else {
      const manifest = manifests.at(-1)
      if (manifest) presences.push(...readPart(part, manifest, { troubles, left }))
    }
  }
  yield* presences
  for (const manifest of manifests) yield* judgeManifest(manifest)
  yield* findCredentials(manifests)
  if (manifests.length === 0 && troubles.size === 0) troubles.add(DAMAGED)
  // Cut off at our own limit, the last box is of course too long: that is not worth a second line.
  if (store.length > MOST_JUMBF) troubles.delete(DAMAGED)
  for (const trouble of troubles) yield unread(WHERE, key, trouble)
}

function* readPart(part: JumbfPart, manifest: Manifest, reading: Reading): Signs {
  const { troubles, left } = reading
  const { kind, label, type, content } = part
  const isActions = ACTIONS.test(label)
  const isMetadata = METADATA.test(label)
  if (!isActions && !isMetadata && kind !== CLAIM && !INGREDIENT.test(label)) return
  if (type !== 'cbor' && type !== 'json') return
  const { value, state } = type === 'cbor' ? readCbor(content, left) : readJson(content, left)
  if (state !== 'whole') troubles.add(TROUBLES[state])
  if (kind === CLAIM) collectGenerators(value, manifest, reading)
  else if (isMetadata) yield* collectMetadata(label, value, { manifest, reading })
  else collectActions(label, value, { manifest, reading, isActions })
}

const TROUBLES = {
  damaged: DAMAGED,
  'too-deep': TOO_DEEP,
  'too-many': TOO_MANY,
  'too-long': TOO_LONG,
}

/** Every pair of every map, however deep; the reader has bounded depth and number. */
function* listPairs(value: Cbor): Generator<{ key: string; value: Cbor; map: CborMap }> {
  if (value === null || typeof value === 'string') return
  if (Array.isArray(value)) {
    for (const item of value) yield* listPairs(item)
    return
  }
  for (const pair of value.pairs) {
    yield { ...pair, map: value }
    yield* listPairs(pair.value)
  }
}

/** A name as text, or as the `name` of a map, or of several in a list. */
function namesIn(value: Cbor): string[] {
  if (typeof value === 'string') return [value]
  if (value === null) return []
  if (Array.isArray(value))
    return value.flatMap((item) => (typeof item === 'string' ? [] : namesIn(item)))
  return value.pairs.flatMap(({ key, value: name }) =>
    key === 'name' && typeof name === 'string' ? [name] : [],
  )
}

function collectGenerators(claim: Cbor, { generators }: Manifest, reading: Reading): void {
  if (claim === null || typeof claim === 'string' || Array.isArray(claim)) return
  for (const { key, value } of claim.pairs) {
    const field = key === 'claim_generator_info' ? 'claim_generator_info name' : key
    if (key !== 'claim_generator' && key !== 'claim_generator_info') continue
    for (const name of namesIn(value))
      keepOnce(reading, generators, { field, value: name, agent: '' })
  }
}

type Into = { manifest: Manifest; reading: Reading }

/** Actions, with their templates and agents; of an ingredient only where it came from. */
function collectActions(
  label: string,
  tree: Cbor,
  { manifest, reading, isActions }: Into & { isActions: boolean },
): void {
  // Found once for each map: a hostile one may have a source in every pair.
  const known = new Map<CborMap, string>()
  for (const { key, value, map } of listPairs(tree)) {
    if (key === 'digitalSourceType' && typeof value === 'string') {
      const agent = known.get(map) ?? findAgent(map)
      known.set(map, agent)
      keepOnce(reading, manifest.sources, { field: `${label} digitalSourceType`, value, agent })
    } else if (isActions && (key === 'softwareAgent' || key === 'softwareAgents')) {
      for (const name of namesIn(value)) {
        keepOnce(reading, manifest.agents, { field: `${label} ${key}`, value: name, agent: '' })
      }
    }
  }
}

function findAgent(action: CborMap): string {
  const agent = action.pairs.find(({ key }) => key === 'softwareAgent')
  return (agent && namesIn(agent.value)[0]) ?? ''
}

/** JSON-LD: the part of the key after its prefix, or after the last slash of a full name. */
function* collectMetadata(label: string, tree: Cbor, { manifest, reading }: Into): Signs {
  for (const { key, value } of listPairs(tree)) {
    const local = /[^:/]*$/.exec(key.slice(-100))?.[0] ?? ''
    const texts = (Array.isArray(value) ? value : [value]).filter(
      (text) => typeof text === 'string',
    )
    if (local === 'DigitalSourceType') {
      for (const text of texts) {
        keepOnce(reading, manifest.sources, { field: `${label} ${key}`, value: text, agent: '' })
      }
    } else if (
      /^AI(?:SystemUsed|SystemVersionUsed|PromptInformation|PromptWriterName)$/.test(local)
    ) {
      const text = texts.find((each) => each.trim() !== '')
      if (text !== undefined) {
        yield declare('refuse', { where: WHERE, field: `${label} ${key}`, value: text })
      }
    }
  }
}

function* judgeManifest({ sources, agents, generators }: Manifest): Signs {
  const names = [...agents.values(), ...generators.values()]
  const guess = guessApp(names.map(({ value }) => value))
  for (const { field, value, agent } of sources.values()) {
    const judged = judgeSource(value)
    if (!judged || judged.says === 'human') continue
    const app = findGenerator(agent)?.app ?? guess
    yield declare(judged.says, { where: WHERE, field, value, app })
  }
  for (const { field, value } of names) yield* judgeName({ where: WHERE, field }, value)
}

const LONGEST_TOOL = 80

/** Of several names the first is the program's own; the rest are libraries. */
function nameTool({ generators }: Manifest): string | null {
  const named = [...generators.values()]
  const own = named.find(({ field }) => field !== 'claim_generator') ?? named[0]
  return own?.value ?? null
}

/** The store's last manifest speaks for the file, unless it only updates another. */
function* findCredentials(manifests: Manifest[]): Signs {
  const active = manifests.findLast(({ isUpdate }) => !isUpdate)
  for (const { value, agent } of active?.sources.values() ?? []) {
    const judged = judgeSource(value)
    if (judged?.says !== 'human') continue
    const tool = agent === '' ? active && nameTool(active) : agent
    yield {
      says: 'human',
      credentials: {
        digitalSource: judged.source,
        tool: tool ? shorten(tool, LONGEST_TOOL) : null,
      },
    }
    return
  }
}
