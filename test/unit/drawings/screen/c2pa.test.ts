import { describe, it } from 'vitest'
import { jpegWith, pngAfter, pngWith, webpChunk, webpWith } from '../../../support/declarations.ts'
import {
  actions,
  app11,
  assertion,
  box,
  caBX,
  jsonAssertion,
  manifest,
  store,
  storeOf,
  superbox,
  TRAINED,
} from '../../../support/manifests.ts'
import { findingsOf, judge } from '../../../support/screening.ts'

const TERM = 'http://cv.iptc.org/newscodes/digitalsourcetype/'
const TYPE = 'C2PA/c2pa.actions.v2 digitalSourceType'
const created = { action: 'c2pa.created', digitalSourceType: TRAINED }
const claiming = (claim: object) => store(manifest({ claim }))

function inPng(bytes: Uint8Array): string {
  return judge(pngWith(caBX(bytes)))
}

const DECLARED: [name: string, store: Uint8Array, verdict: string, app: string | null][] = [
  ['trained media', storeOf(actions(created)), `refuse ${TYPE}`, null],
  [
    'trained media of version 1',
    storeOf(assertion('c2pa.actions', { actions: [created] })),
    'refuse C2PA/c2pa.actions digitalSourceType',
    null,
  ],
  [
    'a second list of actions',
    storeOf(assertion('c2pa.actions.v2__1', { actions: [created] })),
    'refuse C2PA/c2pa.actions.v2__1 digitalSourceType',
    null,
  ],
  [
    'a generative fill',
    storeOf(
      actions(
        { action: 'c2pa.opened' },
        {
          action: 'c2pa.edited',
          digitalSourceType: `${TERM}compositeWithTrainedAlgorithmicMedia`,
          softwareAgent: 'Adobe Firefly',
        },
      ),
    ),
    `refuse ${TYPE}`,
    'Adobe Firefly',
  ],
  [
    'C2PA’s own term',
    storeOf(
      actions({ digitalSourceType: 'http://c2pa.org/digitalsourcetype/trainedAlgorithmicData' }),
    ),
    `refuse ${TYPE}`,
    null,
  ],
  [
    'a template',
    storeOf(assertion('c2pa.actions.v2', { actions: [], templates: [created] })),
    `refuse ${TYPE}`,
    null,
  ],
  [
    'an ingredient',
    storeOf(assertion('c2pa.ingredient.v3', { digitalSourceType: TRAINED })),
    'refuse C2PA/c2pa.ingredient.v3 digitalSourceType',
    null,
  ],
  [
    'an algorithm',
    storeOf(actions({ digitalSourceType: `${TERM}algorithmicMedia` })),
    `hold ${TYPE}`,
    null,
  ],
  [
    'an agent, as text',
    storeOf(actions({ softwareAgent: 'GPT-4o' })),
    'refuse C2PA/c2pa.actions.v2 softwareAgent',
    'ChatGPT',
  ],
  [
    'an agent, as a map',
    storeOf(actions({ softwareAgent: { name: 'gpt-image', version: '1' } })),
    'refuse C2PA/c2pa.actions.v2 softwareAgent',
    'ChatGPT',
  ],
  [
    'an agent, in a list',
    storeOf(assertion('c2pa.actions.v2', { softwareAgents: [{ name: 'Flux.2' }] })),
    'refuse C2PA/c2pa.actions.v2 softwareAgents',
    'Black Forest Labs FLUX',
  ],
  [
    'a generator, by its user agent',
    claiming({ claim_generator: 'Microsoft_Responsible_AI/1.0' }),
    'refuse C2PA/claim_generator',
    'Microsoft Designer',
  ],
  [
    'a generator, by its name',
    claiming({ claim_generator_info: { name: 'OpenAI Media Service API' } }),
    'refuse C2PA/claim_generator_info name',
    'OpenAI',
  ],
  [
    'a generator, in a list',
    claiming({ claim_generator_info: [{ name: 'x' }, { name: 'DALL·E' }] }),
    'refuse C2PA/claim_generator_info name',
    'DALL·E',
  ],
  [
    'metadata in JSON',
    storeOf(
      jsonAssertion('stds.iptc.photo-metadata', `{"Iptc4xmpExt:DigitalSourceType":"${TRAINED}"}`),
    ),
    'refuse C2PA/stds.iptc.photo-metadata Iptc4xmpExt:DigitalSourceType',
    null,
  ],
  [
    'metadata in a list',
    storeOf(jsonAssertion('c2pa.metadata', `{"x:DigitalSourceType":["a","${TRAINED}"]}`)),
    'refuse C2PA/c2pa.metadata x:DigitalSourceType',
    null,
  ],
  [
    'a system in JSON',
    storeOf(jsonAssertion('cawg.metadata', '{"Iptc4xmpExt:AISystemUsed":"X"}')),
    'refuse C2PA/cawg.metadata Iptc4xmpExt:AISystemUsed',
    null,
  ],
]

const PASSING: [name: string, store: Uint8Array][] = [
  [
    'Photoshop',
    store(
      manifest(
        { claim: { claim_generator_info: { name: 'Adobe Photoshop' } } },
        actions({ action: 'c2pa.resized' }),
      ),
    ),
  ],
  [
    'Google’s library, which also signs photos',
    claiming({ claim_generator_info: { name: 'Google C2PA Core Generator Library' } }),
  ],
  ['a generator’s name in a title', claiming({ 'dc:title': 'Adobe Firefly, DALL·E' })],
  [
    'prose in an action',
    storeOf(
      actions({
        action: 'c2pa.edited',
        description: 'ChatGPT',
        parameters: { name: 'Midjourney' },
      }),
    ),
  ],
  [
    'a wish not to be trained on',
    storeOf(
      assertion('c2pa.training-mining', {
        entries: { 'c2pa.ai_generative_training': { use: 'notAllowed' } },
      }),
    ),
  ],
  [
    'a type in another assertion',
    storeOf(assertion('org.example.notes', { digitalSourceType: TRAINED })),
  ],
  [
    'prose in JSON',
    storeOf(jsonAssertion('c2pa.metadata', '{"dc:description":"trainedAlgorithmicMedia"}')),
  ],
  ['an empty system', storeOf(jsonAssertion('c2pa.metadata', '{"Iptc4xmpExt:AISystemUsed":""}'))],
]

describe('C2PA', () => {
  it.for(DECLARED)('declares %s', ([, bytes, verdict, app], { expect }) => {
    expect(inPng(bytes)).toBe(verdict)
    expect(findingsOf(pngWith(caBX(bytes)))[0]?.app).toBe(app)
    expect(judge(pngAfter(caBX(bytes)))).toBe(verdict)
    expect(judge(webpWith(webpChunk('C2PA', bytes)))).toBe(verdict)
    expect(judge(jpegWith(...app11(bytes)))).toBe(verdict)
  })

  it.for(PASSING)('passes %s', ([, bytes], { expect }) => {
    expect(inPng(bytes)).toBe('pass')
    expect(judge(jpegWith(...app11(bytes)))).toBe('pass')
  })

  it('counts in every manifest, also in one that another is made from', ({ expect }) => {
    const human = manifest({ claim: { claim_generator_info: { name: 'Adobe Photoshop' } } })
    expect(inPng(store(manifest({}, actions(created)), human))).toBe(`refuse ${TYPE}`)
    const update = manifest({ kind: 'c2um' }, actions(created))
    expect(inPng(store(human, update))).toBe(`refuse ${TYPE}`)
  })

  it('names the app by the agent, or else by the generator of the same manifest', ({ expect }) => {
    const claim = { claim_generator_info: [{ name: 'Amazon Bedrock' }] }
    const [found] = findingsOf(pngWith(caBX(store(manifest({ claim }, actions(created))))))
    expect(found?.app).toBe('Amazon Bedrock')
    const agent = { ...created, softwareAgent: 'Titan Image Generator G1' }
    const [closer] = findingsOf(pngWith(caBX(store(manifest({ claim }, actions(agent))))))
    expect(closer?.app).toBe('Amazon Titan Image Generator')
  })

  it('says the same thing once', ({ expect }) => {
    const bytes = store(...Array.from({ length: 9 }, () => manifest({}, actions(created))))
    expect(findingsOf(pngWith(caBX(bytes)))).toHaveLength(1)
  })
})

describe('C2PA in APP11', () => {
  const bytes = storeOf(actions(created), assertion('org.example.pad', 'x'.repeat(900)))
  const parts = app11(bytes, 200)

  it('is put together whatever the order of its parts, or how its length is written', ({
    expect,
  }) => {
    expect(parts.length).toBeGreaterThan(5)
    expect(judge(jpegWith(...parts))).toBe(`refuse ${TYPE}`)
    expect(judge(jpegWith(...parts.toReversed()))).toBe(`refuse ${TYPE}`)
  })

  it('is held with a part missing or twice, and read as far as it is whole', ({ expect }) => {
    const gap = { where: 'C2PA', field: 'APP11', value: 'parts are missing' }
    const without = (i: number) => jpegWith(...parts.filter((_, part) => part !== i))
    expect(findingsOf(without(0))).toMatchObject([gap])
    const last = findingsOf(without(parts.length - 2))
    expect(last[0]).toMatchObject({ value: TRAINED })
    expect(last).toContainEqual({ ...gap, app: null, unread: true })
    expect(findingsOf(jpegWith(...parts, ...parts.slice(1, 2)))).toContainEqual({
      ...gap,
      app: null,
      unread: true,
    })
    expect(judge(jpegWith(...parts.slice(0, -1)))).toMatch(/^refuse/)
    expect(judge(jpegWith(...app11(storeOf(actions({})), 60).slice(0, -1)))).toMatch(/^hold C2PA/)
  })

  it('leaves boxes of others alone', ({ expect }) => {
    const other = superbox('360p', 'sphere', box('json', Uint8Array.of(1)))
    expect(judge(jpegWith(...app11(other)))).toBe('pass')
    expect(judge(jpegWith(...app11(other, 60, 0x100), ...app11(bytes, 200, 0x200)))).toBe(
      `refuse ${TYPE}`,
    )
  })
})
