import { RECEIPT_WORDS } from '../../schema/receipt-words.ts'
import type { Speech } from '../../widget/studio/receipt/words.ts'

/** As the page in English hands it over. */
export const ENGLISH: Speech = { words: RECEIPT_WORDS, language: 'en-GB', query: '' }
