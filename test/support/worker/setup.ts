import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach } from 'vitest'

/**
 * Empty storage with the real migrations: the same SQL that wrangler applies, in its order. In one go, because a call to
 * D1 for each of them takes twice as long, and there are more than a thousand tests.
 */
async function beginAnew(): Promise<void> {
  await reset()
  const statements = env.TEST_MIGRATIONS.flatMap(({ queries }) => queries)
  await env.DB.batch(statements.map((statement) => env.DB.prepare(statement)))
}

// Once in a while the old tables outlive a reset; probably the test before left a call on its way. They are in the way
// of the new ones then, the batch changes nothing, and it is tried once more.
beforeEach(() => beginAnew().catch(beginAnew))
