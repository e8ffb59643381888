import { describe, it } from 'vitest'
import reference from '../../../dist/element-reference.json' with { type: 'json' }
import {
  ATTRIBUTE_EXAMPLES,
  PART_EXAMPLES,
  PROPERTY_EXAMPLES,
} from '../../../worker/pages/element-examples.ts'
import { DEMO_STATES, ElementPage } from '../../../worker/pages/element-page.tsx'
import { readPage } from './read-page.ts'

const { html: page } = await readPage(<ElementPage publicOrigin="https://register.example" />)
const names = (described: { name: string }[]) => described.map(({ name }) => name)

describe('/docs/element', () => {
  it('has a living example of all that the comment of the class names, and of nothing else', ({
    expect,
  }) => {
    expect(Object.keys(ATTRIBUTE_EXAMPLES)).toEqual(names(reference.attributes))
    expect(Object.keys(PART_EXAMPLES)).toEqual(names(reference.parts))
    expect(Object.keys(PROPERTY_EXAMPLES)).toEqual(names(reference.properties))
  })

  it('prints each with its meaning and its code', ({ expect }) => {
    const { attributes, parts, properties } = reference
    for (const { name, description } of [...attributes, ...parts, ...properties]) {
      expect(page).toContain(`<code>${name}</code> ${description.replaceAll('"', '&quot;')}`)
    }
    const examples = [ATTRIBUTE_EXAMPLES, PART_EXAMPLES, PROPERTY_EXAMPLES].flatMap((of) =>
      Object.values(of).flat(),
    )
    expect(page.split('data-code').length - 1).toBe(examples.length)
  })

  it('names the event, and each state that the element can be in', ({ expect }) => {
    for (const { name } of reference.events) expect(page).toContain(name)
    const [status, here] = reference.results.map(({ type }) => type.match(/[\w-]+/g) ?? [])
    for (const state of [...(status ?? []), ...(here ?? [])]) {
      expect(page).toContain(`<code>${state}</code>`)
    }
    const shown = new Set(DEMO_STATES.map(({ state }) => state.replace(/-.*/, '')))
    expect(shown).toEqual(new Set(status))
  })
})
