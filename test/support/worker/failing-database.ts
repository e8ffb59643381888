/** Before or after the real call: after it, the write is there though the caller sees the error. */
type Fault = (call: { kind: 'query' | 'batch'; sql: string }) => Promise<void> | void

/**
 * D1 with somebody in between: `before` and `after` see every call, and what they throw is what the caller gets.
 */
export function interruptDatabase(
  real: D1Database,
  { before = () => undefined, after = () => undefined }: { before?: Fault; after?: Fault },
): D1Database {
  const inner = new WeakMap<D1PreparedStatement, { statement: D1PreparedStatement; sql: string }>()
  const wrap = (statement: D1PreparedStatement, sql: string): D1PreparedStatement => {
    const wrapped = new Proxy(statement, {
      get(target, property) {
        if (property === 'bind') return (...values: unknown[]) => wrap(target.bind(...values), sql)
        if (property === 'all') {
          return async () => {
            await before({ kind: 'query', sql })
            const result = await target.all()
            await after({ kind: 'query', sql })
            return result
          }
        }
        return Reflect.get(target, property, target)
      },
    })
    inner.set(wrapped, { statement, sql })
    return wrapped
  }
  return new Proxy(real, {
    get(target, property) {
      if (property === 'prepare') return (sql: string) => wrap(target.prepare(sql), sql)
      if (property === 'batch') {
        return async (statements: D1PreparedStatement[]) => {
          const plain = statements.map((s) => inner.get(s))
          const sql = plain.map((s) => s?.sql ?? '').join(';\n')
          await before({ kind: 'batch', sql })
          const results = await target.batch(statements.map((s, i) => plain[i]?.statement ?? s))
          await after({ kind: 'batch', sql })
          return results
        }
      }
      return Reflect.get(target, property, target)
    },
  })
}
