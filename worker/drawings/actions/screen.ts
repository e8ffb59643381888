import { screen, type Screening } from '../rules/screen.ts'

/**
 * What a file declares. Screening throws nothing; should it one day, a person looks, and the log says that there is
 * a bug: a file is never passed over because we stumbled on it.
 */
export function screenFile(bytes: Uint8Array): Screening {
  try {
    return screen(bytes)
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown'
    console.error(JSON.stringify({ screening: name, bytes: bytes.length }))
    return {
      answer: 'hold',
      findings: [{ where: 'file', field: 'file', value: 'damaged', app: null, unread: true }],
    }
  }
}
