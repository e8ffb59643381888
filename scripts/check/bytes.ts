import { brotliCompressSync, constants } from 'node:zlib'
import { bundleElement } from '../build/element.ts'

/** The most that the element may weigh on the wire, in brotli bytes: artists' pages carry it. */
const ELEMENT_BUDGET = 8200

/** Prints what the element weighs, and throws when that is more than its budget. */
export async function checkElementBytes(): Promise<void> {
  const { length } = brotliCompressSync(await bundleElement(), {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  })
  console.log(`human-badge.js: ${length} of ${ELEMENT_BUDGET} bytes (brotli)`)
  if (length > ELEMENT_BUDGET) throw new Error('The element is over its byte budget.')
}

if (import.meta.main) await checkElementBytes()
