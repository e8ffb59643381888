import { describe, it } from 'vitest'
import { signDocument, type Signer } from '../../../worker/receipts/actions/issue.ts'
import { composeReceipt, type Entry } from '../../../worker/receipts/rules/credential.ts'
import type { Signed } from '../../../worker/receipts/rules/proof.ts'
import { sayJudgement } from '../../../widget/studio/receipt/words.ts'
import { ENGLISH } from '../../support/receipt-speech.ts'
import { open, ORIGIN, read } from '../../support/node/reading.ts'
import { ENTRY, makeRecord, NOW, publish } from '../../support/node/receipts.ts'
import type { Web } from '../../support/node/verifiers.ts'

const DAY = 86_400_000

/** A copy that was signed on the day after. */
async function signLater(register: Signer, entry: Entry): Promise<Signed> {
  const later = NOW + DAY
  const receipt = composeReceipt(makeRecord(ORIGIN), register, { entry, now: later })
  return await signDocument(register, receipt, later)
}

/** Where this is the newest copy. */
function show(newest: object, web: Web): Web {
  return { ...web, [`${ORIGIN}/p/K3V9X2AM/receipt.json`]: newest }
}

/** What /check says, in one line. */
async function hear(credential: object, web: Web): Promise<string> {
  const { line, more } = sayJudgement(await read(credential, web), 'text', ENGLISH)
  return [line, ...more].join(' ')
}

describe('an old copy of a receipt', () => {
  it('stands, and has a newer one when the register shows one', async ({ expect }) => {
    const { register, signed, web } = await open()
    const later = await signLater(register, ENTRY)
    const today = show(later, web)
    expect(await read(signed, today)).toMatchObject({ stands: true, newer: later['validFrom'] })
    expect(await read(later, today)).toMatchObject({ stands: true, newer: null })
    expect(await hear(signed, today)).toMatch(/newer copy, of 26 November 2026/)
  })

  it('was ended, and has a newer one with a place of its own, when its pledge came back', async ({
    expect,
  }) => {
    const { register, signed } = await open()
    const web = await publish(register, { revoked: [ENTRY.position] })
    const places = [
      { ...ENTRY, position: 7, issue: 2 },
      { ...ENTRY, list: 2, issue: 2 },
    ]
    for (const entry of places) {
      const later = await signLater(register, entry)
      const today = show(later, web)
      expect(await read(signed, today)).toMatchObject({ stands: false, newer: later['validFrom'] })
      const said = await hear(signed, today)
      expect(said).toMatch(/does not stand any more/)
      expect(said).toMatch(/ended after this copy was made.*newer copy, of 26 November 2026/)
      expect(said).not.toMatch(/withdrawn|suspended/)
    }
  })

  it('was withdrawn or suspended when the newest has the same place, or there is none', async ({
    expect,
  }) => {
    const { register, signed } = await open()
    const web = await publish(register, { revoked: [ENTRY.position] })
    const newest = [signed, await signLater(register, ENTRY), ['no receipt'], { validFrom: 'x' }]
    for (const today of [web, ...newest.map((one) => show(one, web))]) {
      expect(await read(signed, today)).toMatchObject({ stands: false, newer: null })
      expect(await hear(signed, today)).toMatch(/withdrawn or suspended/)
    }
  })
})
