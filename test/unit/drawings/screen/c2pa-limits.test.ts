import { describe, it } from 'vitest'
import { screen } from '../../../../worker/drawings/rules/screen.ts'
import { jpegWith, pngWith } from '../../../support/declarations.ts'
import {
  actions,
  app11,
  box,
  caBX,
  longBox,
  manifest,
  store,
  storeOf,
  superbox,
  TRAINED,
} from '../../../support/manifests.ts'
import { concat } from '../../../support/pictures.ts'
import { findingsOf, judge } from '../../../support/screening.ts'

const TERM = 'http://cv.iptc.org/newscodes/digitalsourcetype/'
const TYPE = 'C2PA/c2pa.actions.v2 digitalSourceType'
const created = { action: 'c2pa.created', digitalSourceType: TRAINED }

function inPng(bytes: Uint8Array): string {
  return judge(pngWith(caBX(bytes)))
}

const held = (value: string) => [{ where: 'C2PA', field: 'caBX', value, app: null, unread: true }]

const pad = (size: number) => box('free', new Uint8Array(size))

const judgeMany = (...list: object[]) => findingsOf(pngWith(caBX(storeOf(actions(...list)))))

describe('C2PA that is broken, or more than we read', () => {
  const human = storeOf(actions({ digitalSourceType: `${TERM}humanEdits` }))

  it('is held, and what could be read counts', ({ expect }) => {
    const declared = storeOf(actions(created))
    for (let length = 0; length < human.length; length += 1) {
      expect(inPng(human.subarray(0, length)), `${length}`).toBe('hold C2PA/caBX')
    }
    expect(inPng(declared.subarray(0, declared.length - 60))).toBe(`refuse ${TYPE}`)
    expect(inPng(concat(human, new Uint8Array(20)))).toBe('pass')
  })

  it('two stores are for a person to look at', ({ expect }) => {
    const two = findingsOf(pngWith(caBX(human), caBX(human)))
    expect(two).toEqual(held('more than one store'))
    expect(judge(pngWith(caBX(human), caBX(storeOf(actions(created)))))).toBe(`refuse ${TYPE}`)
    expect(judge(jpegWith(...app11(human, 900, 1), ...app11(human, 900, 2)))).toBe(
      'hold C2PA/APP11',
    )
  })

  it('compressed manifests are not read', ({ expect }) => {
    const brob = superbox('c2cm', 'urn:c2pa:x', box('brob', Uint8Array.of(1, 2, 3)))
    expect(findingsOf(pngWith(caBX(store(brob))))).toEqual(
      held('compressed in a way that we do not read'),
    )
    expect(inPng(storeOf(box('brob', Uint8Array.of(1))))).toBe('hold C2PA/caBX')
  })

  it('boxes nest up to 16 deep, with lengths of 32 or 64 bits', ({ expect }) => {
    const nest = (depth: number) => {
      let inner: Uint8Array = actions(created)
      for (let i = 0; i < depth; i += 1) inner = superbox('c2as', 'c2pa.assertions', inner)
      return store(superbox('c2ma', 'urn:x', inner))
    }
    expect(inPng(nest(13))).toBe(`refuse ${TYPE}`)
    expect(findingsOf(pngWith(caBX(nest(14))))).toEqual(held('nested deeper than we read'))
    const long = store(manifest({}, longBox('jumb', actions(created).subarray(8))))
    expect(inPng(long)).toBe(`refuse ${TYPE}`)
  })

  it('at most 1,000 different sources and names are read; the same again costs nothing', ({
    expect,
  }) => {
    const many = Array.from({ length: 1000 }, (_, i) => ({ softwareAgent: `Krita ${i}` }))
    expect(judgeMany(...many, ...many)).toEqual([])
    expect(judgeMany(...many, created)).toEqual(held('more parts than we read'))
    expect(judgeMany(created, ...many)[0]).toMatchObject({ value: TRAINED })
  })

  it('at most 1 MiB and 4,096 boxes are read', ({ expect }) => {
    expect(findingsOf(pngWith(caBX(store(manifest({}), pad(1024 * 1024)))))).toEqual(
      held('longer than we read'),
    )
    expect(inPng(store(manifest({}, actions(created)), pad(1024 * 1024)))).toBe(`refuse ${TYPE}`)
    const rest = 1024 * 1024 - store(manifest({}), pad(0)).length
    expect(inPng(store(manifest({}), pad(rest)))).toBe('pass')
    expect(inPng(store(manifest({}), pad(rest + 1)))).toBe('hold C2PA/caBX')
    const boxes = Array.from({ length: 4100 }, () => pad(0))
    expect(findingsOf(pngWith(caBX(store(...boxes, manifest({})))))).toEqual(
      held('more parts than we read'),
    )
  })
})

const says = (...manifests: Uint8Array[]) => screen(pngWith(caBX(store(...manifests))))

const made = (term: string, more = {}) => actions({ digitalSourceType: TERM + term, ...more })

describe('what a file says of human origin', () => {
  it('is the term of its own manifest, and the tool that it names', ({ expect }) => {
    const claim = {
      claim_generator: 'krita/6 c2pa-rs',
      claim_generator_info: [{ name: 'Krita' }, { name: 'c2pa-rs' }],
    }
    expect(says(manifest({ claim }, made('digitalCreation')))).toEqual({
      answer: 'pass',
      credentials: { digitalSource: 'digitalCreation', tool: 'Krita' },
    })
    expect(says(manifest({ claim }, made('humanEdits', { softwareAgent: 'Brush' })))).toMatchObject(
      {
        credentials: { digitalSource: 'humanEdits', tool: 'Brush' },
      },
    )
    const older = { claim: { claim_generator: 'krita/6' } }
    expect(says(manifest(older, made('humanEdits')))).toMatchObject({
      credentials: { tool: 'krita/6' },
    })
    expect(says(manifest({}, made(' digitalcapture')))).toMatchObject({
      credentials: { digitalSource: 'digitalCapture', tool: null },
    })
  })

  it('is not what an ingredient says, unless the file’s own only updates it', ({ expect }) => {
    const captured = manifest({}, made('digitalCapture'))
    expect(says(captured, manifest({}))).toMatchObject({ credentials: null })
    expect(says(captured, manifest({ kind: 'c2um' }))).toMatchObject({
      credentials: { digitalSource: 'digitalCapture' },
    })
    expect(says(manifest({}, made('screenCapture')))).toMatchObject({ credentials: null })
  })
})
