/*
 * Every property name that a receipt and a status list of ours have, at whatever depth. JSON-LD lets one thing be said
 * under many names, and under one signature: whoever reads our documents by these names refuses every other one. What
 * was once written stays here, because receipts that were given out are not signed anew.
 */

/** What `makeProofOptions` and the signer write. */
const PROOF_NAMES = [
  'proof',
  'type',
  'cryptosuite',
  'created',
  'verificationMethod',
  'proofPurpose',
  'proofValue',
]

/** What `composeReceipt` writes, beside its `@context`, and the proof. */
export const RECEIPT_NAMES: ReadonlySet<string> = new Set([
  ...PROOF_NAMES,
  'id',
  'name',
  'description',
  'url',
  'validFrom',
  'awardedDate',
  'issuer',
  'credentialSubject',
  'identifier',
  'hashed',
  'identityHash',
  'identityType',
  'achievement',
  'achievementType',
  'criteria',
  'narrative',
  'version',
  'inLanguage',
  'tag',
  'image',
  'caption',
  'source',
  'evidence',
  'genre',
  'relatedResource',
  'mediaType',
  'digestSRI',
  'credentialStatus',
  'statusPurpose',
  'statusListIndex',
  'statusListCredential',
])

/** What `composeStatusList` writes, beside its `@context`, and the proof. */
export const LIST_NAMES: ReadonlySet<string> = new Set([
  ...PROOF_NAMES,
  'id',
  'issuer',
  'validFrom',
  'credentialSubject',
  'statusPurpose',
  'encodedList',
])
