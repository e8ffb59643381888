import { composeDidDocument } from '../rules/issuer.ts'
import { listKeys } from '../store.ts'
import type { ReceiptDeps } from './status-list.ts'

/** The DID document of today: every key that has signed something and has not leaked, and the present one. */
export async function describeIssuer({
  db,
  signer,
}: Pick<ReceiptDeps, 'db' | 'signer'>): Promise<object> {
  const used = await listKeys(db)
  const isNew = used.every(({ id }) => id !== signer.keyId)
  const present = { id: signer.keyId, publicKey: signer.publicKey, droppedAt: null }
  const keys = [...used, ...(isNew ? [present] : [])].filter(({ droppedAt }) => droppedAt === null)
  return composeDidDocument(
    signer.did,
    keys.map(({ id, publicKey }) => ({ id, publicKey })),
  )
}
