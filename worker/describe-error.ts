/**
 * An unexpected error, as far as a log may hold it: names, the frames of the stack, and what D1 itself said.
 * Messages are left out: drizzle's quote every parameter of the query, and with them mail addresses and names.
 */
export function describeError(error: unknown): { error: string; at: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] }
  const names: string[] = []
  for (let e: unknown = error; e instanceof Error; e = e.cause) {
    // D1 names tables and columns, never values.
    names.push(e.message.startsWith('D1_ERROR') ? e.message : e.name)
  }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { error: names.join(' < '), at: frames.slice(0, 12).map((line) => line.trim()) }
}
