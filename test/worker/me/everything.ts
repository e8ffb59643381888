import { env } from 'cloudflare:workers'
import { runOutbox } from '../../../worker/chores.ts'

/** Does what the outbox holds, until it holds nothing that is due. */
export async function runErrands(): Promise<void> {
  for (let round = 0; round < 5; round += 1) await runOutbox(env, Date.now)
}

/** Everything that is stored anywhere, by where: each row of each table and each object of each bucket, as text. */
export async function readEverything(): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const { results } = await env.DB.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '_cf_*'",
  ).all<{ name: string }>()
  for (const { name } of results) {
    const { results: rows } = await env.DB.prepare(`SELECT * FROM "${name}"`).all()
    found.set(name, rows.map((row) => Object.values(row).map(readValue).join(' ')).join('\n'))
  }
  for (const [name, bucket] of [
    ['DRAWINGS', env.DRAWINGS],
    ['ORIGINALS', env.ORIGINALS],
  ] as const) {
    let cursor: string | undefined
    do {
      const page = await bucket.list(cursor ? { cursor } : {})
      for (const { key } of page.objects) {
        const object = await bucket.get(key)
        found.set(`${name}/${key}`, readValue(object ? [...(await object.bytes())] : []))
      }
      cursor = page.truncated ? page.cursor : undefined
    } while (cursor)
  }
  return found
}

/** Bytes come from D1 as a list of numbers; each is shown as the letter that it would be. */
function readValue(value: unknown): string {
  if (!Array.isArray(value)) return String(value)
  return value.map((byte) => String.fromCharCode(Number(byte))).join('')
}

/** Where any of these is found, in whatever case. */
export function findTraces(everything: Map<string, string>, words: string[]): string[] {
  return [...everything].flatMap(([place, text]) => {
    const stored = `${place}\n${text}`.toLowerCase()
    return words
      .filter((word) => stored.includes(word.toLowerCase()))
      .map((word) => `${word} in ${place}`)
  })
}
