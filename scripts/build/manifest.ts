import { readFile } from 'node:fs/promises'
import { ROOT } from './paths.ts'

/* The doc comment of the element's class is the one place that says what it offers: read here, written as JSON. */

const SOURCE = 'widget/badge/human-badge.ts'

export type Described = { name: string; type?: string; default?: string; description: string }

/** What the comment says, tag by tag. */
export type Reference = {
  summary: string
  attributes: Described[]
  results: Described[]
  slots: Described[]
  events: Described[]
  parts: Described[]
  properties: Described[]
}

const TAGS = {
  attr: 'attributes',
  result: 'results',
  slot: 'slots',
  fires: 'events',
  csspart: 'parts',
  cssprop: 'properties',
} as const

export async function readReference(): Promise<Reference> {
  const source = await readFile(ROOT + SOURCE, 'utf8')
  const comment = /\/\*\*((?:(?!\*\/).)*?)\*\/\s*export class HumanBadgeElement/s.exec(source)?.[1]
  if (!comment) throw new Error(`${SOURCE} has no comment on its class.`)
  const [summary = '', ...tags] = comment
    .replace(/^\s*\* ?/gm, '')
    .trim()
    .split(/\n(?=@)/)
  const reference: Reference = {
    summary: summary.trim().replace(/\s+/g, ' '),
    attributes: [],
    results: [],
    slots: [],
    events: [],
    parts: [],
    properties: [],
  }
  for (const tag of tags) {
    const [, word = '', rest = ''] = /^@(\w+)\s+(.*)$/s.exec(tag) ?? []
    if (word === 'tag') continue
    if (!isTag(word)) throw new Error(`${SOURCE}: what is @${word}?`)
    reference[TAGS[word]].push(readLine(rest.trim()))
  }
  return reference
}

function isTag(word: string): word is keyof typeof TAGS {
  return Object.hasOwn(TAGS, word)
}

/** `{type} [name=default] - what it is`, where all but the last may be missing. */
function readLine(line: string): Described {
  const found =
    /^(?:\{(?<type>[^}]*)\} )?(?:\[(?<optional>[^=]+)=(?<preset>[^\]]*)\]|(?<name>[^\s[-]\S*|--\S+))? ?- (?<description>.*)$/s.exec(
      line,
    )?.groups
  if (!found) throw new Error(`${SOURCE}: cannot read “${line}”.`)
  return {
    name: found['optional'] ?? found['name'] ?? '',
    ...(found['type'] ? { type: found['type'] } : {}),
    ...(found['preset'] ? { default: found['preset'] } : {}),
    description: (found['description'] ?? '').replace(/\s+/g, ' '),
  }
}

/** custom-elements.json, as editors and catalogues read it: schema 1.0.0. */
export function composeManifest(reference: Reference): object {
  const { summary, attributes, results, slots, events, parts, properties } = reference
  const path = 'index.js'
  const declaration = { name: 'HumanBadgeElement', module: path }
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path,
        declarations: [
          {
            kind: 'class',
            customElement: true,
            tagName: 'human-badge',
            name: 'HumanBadgeElement',
            summary,
            superclass: { name: 'ReactiveElement', package: 'lit' },
            attributes: [...attributes, ...results].map(composeAttribute),
            members: [
              ...attributes
                .filter(({ name }) => name !== 'lang')
                .map((one) => composeField(one, false)),
              ...results.map((one) => composeField(one, true)),
            ],
            slots,
            events: events.map((event) => ({
              ...event,
              type: { text: 'CustomEvent<HumanBadgeStatusDetail>' },
            })),
            cssParts: parts,
            cssProperties: properties,
          },
        ],
        exports: [
          { kind: 'js', name: 'HumanBadgeElement', declaration },
          // define() is what registers it.
          { kind: 'custom-element-definition', name: 'human-badge', declaration },
        ],
      },
    ],
  }
}

function composeField(
  { name, type, description, ...preset }: Described,
  isResult: boolean,
): object {
  return {
    kind: 'field',
    name,
    type: { text: isResult ? type : `${type} | null | undefined` },
    description,
    attribute: name,
    reflects: true,
    ...preset,
    ...(isResult ? { readonly: true } : {}),
  }
}

function composeAttribute({ name, type, description, ...preset }: Described): object {
  return { name, type: { text: type }, description, ...preset, fieldName: name }
}
