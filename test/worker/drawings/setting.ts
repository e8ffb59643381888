import { env } from 'cloudflare:workers'
import { openDatabase, type Database } from '../../../worker/database.ts'
import type { DrawingDeps, ReceivedFile } from '../../../worker/drawings/actions.ts'
import type { NewDrawing } from '../../../worker/drawings/store.ts'
import type { Bytes } from '../../support/pictures.ts'

/** Noon of a day that no test depends on. */
export const NOON = Date.UTC(2026, 10, 20, 12)
export const DAY = 24 * 60 * 60 * 1000

export function openTestDatabase(): Database {
  return openDatabase(env.DB, { rowsRead: 0, rowsWritten: 0 })
}

/** Real D1, Images and R2; a clock that stands. */
export function makeDeps(more: Partial<DrawingDeps> = {}): DrawingDeps {
  return {
    db: openTestDatabase(),
    images: env.IMAGES,
    drawings: env.DRAWINGS,
    originals: env.ORIGINALS,
    clock: () => NOON,
    newId: () => crypto.randomUUID(),
    ...more,
  }
}

export async function addAccount(id: string): Promise<void> {
  await env.DB.prepare(
    'INSERT INTO accounts (id, name, email, email_verified, created_at, updated_at) VALUES (?, ?, ?, 1, 0, 0)',
  )
    .bind(id, id, `${id}@example.com`)
    .run()
}

export function receivedFile(file: Bytes, more: Partial<ReceivedFile> = {}): ReceivedFile {
  return {
    accountId: 'ann',
    pledgeCode: 'K3V9X2AM',
    file,
    original: null,
    words: {
      alt: 'four quarters of colour',
      medium: null,
      story: null,
      after: null,
      keepOriginal: false,
      objection: null,
      tellCredentials: false,
    },
    ...more,
  }
}

/** A row as `receiveDrawing` would answer it, without any file behind it. */
export function makeRow(more: Partial<NewDrawing> = {}): NewDrawing {
  const [hash, originalHash] = ['a'.repeat(64), 'b'.repeat(64)]
  return {
    id: crypto.randomUUID(),
    accountId: 'ann',
    pledgeCode: 'K3V9X2AM',
    hash,
    originalHash,
    originalType: 'image/png',
    originalBytes: 1234,
    keepOriginal: false,
    originalDeletedAt: null,
    alt: 'it’s “quoted”',
    medium: null,
    story: null,
    afterCode: null,
    afterConsent: null,
    width: 300,
    height: 200,
    pictures: [{ src: `/drawing/${hash}/96.webp`, type: 'image/webp', width: 96, height: 64 }],
    state: 'shown',
    hiddenReason: null,
    screenedAt: null,
    seenAt: null,
    credentials: null,
    uploadedAt: NOON,
    ...more,
  }
}

export async function listKeys(bucket: R2Bucket): Promise<string[]> {
  return (await bucket.list()).objects.map((object) => object.key)
}

export async function readObject(bucket: R2Bucket, key: string): Promise<Bytes> {
  const object = await bucket.get(key)
  if (!object) throw new Error(`${key} is not there`)
  return new Uint8Array(await object.arrayBuffer())
}
