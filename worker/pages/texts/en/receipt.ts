import { RECEIPT_WORDS, type ReceiptWords } from '../../../../schema/receipt-words.ts'

/** What /check says of a receipt, in the visitor's browser. Comments stand where the words do. */
export const receipt: ReceiptWords = RECEIPT_WORDS
