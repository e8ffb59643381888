import { describe, it } from 'vitest'
import { bakePng, bakeSvg } from '../../../worker/badges/rules/bake.ts'
import { unpackFile, unpackText, type Unpacked } from '../../../widget/studio/receipt/unpack.ts'
import { sayJudgement, type Verdict } from '../../../widget/studio/receipt/words.ts'
import { ENGLISH } from '../../support/receipt-speech.ts'
import { open, read } from '../../support/node/reading.ts'
import { ENTRY, publish } from '../../support/node/receipts.ts'
import type { Web } from '../../support/node/verifiers.ts'
import { makePng } from '../../support/pictures.ts'

const NOT_THE_PICTURE =
  /^We signed the text inside it, not the picture around it\. The record shows/
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><text>Somebody else’s drawing</text></svg>'

/** The same receipt inside two pictures that are not its own, and as the source of one. */
async function bake(text: string): Promise<Unpacked[]> {
  const png = bakePng(await makePng({ width: 8, height: 8 }), text)
  const svg = bakeSvg(SVG, text)
  return [await unpackFile(new Blob([png])), await unpackFile(new Blob([svg])), unpackText(svg)]
}

async function say(unpacked: Unpacked, web: Web): Promise<Verdict> {
  if (unpacked.is !== 'credential') throw new Error('There is no receipt in it.')
  return sayJudgement(await read(unpacked.credential, web), unpacked.from, ENGLISH)
}

describe('a picture with a true receipt in it', () => {
  it('is never said to be what we signed, whether the receipt stands or not', async ({
    expect,
  }) => {
    const { register, signed, web } = await open()
    const revoked = await publish(register, { revoked: [ENTRY.position] })
    const [did] = Object.entries(web)
    for (const there of [web, revoked, Object.fromEntries(did ? [did] : [])]) {
      for (const unpacked of await bake(JSON.stringify(signed))) {
        const { line, more } = await say(unpacked, there)
        expect(line).toMatch(/^This is what we signed/)
        expect(more[0]).toMatch(NOT_THE_PICTURE)
      }
    }
  })

  it('has the drawing that belongs to it on the record: a plain text needs no such word', async ({
    expect,
  }) => {
    const { signed, web } = await open()
    const { line, more } = await say(unpackText(JSON.stringify(signed)), web)
    expect([line, ...more]).toEqual(['This is what we signed, and it stands.'])
  })

  it('is called altered when the receipt is, and nothing of it is called ours', async ({
    expect,
  }) => {
    const { signed, web } = await open()
    for (const unpacked of await bake(JSON.stringify({ ...signed, name: 'x' }))) {
      const { line, more } = await say(unpacked, web)
      expect(line).toBe('This is not what we signed.')
      expect(more.join(' ')).not.toMatch(/inside it/)
    }
  })
})
