import { describe, it } from 'vitest'
import { ORIGIN } from '../../support/worker/sign-in.ts'
import { Visitor } from '../../support/worker/visitor.ts'

describe('a form sent from another name of this service', () => {
  it('is refused with the address where it would be taken', async ({ expect }) => {
    const origin = 'http://127.0.0.1:8787'
    const refused = await new Visitor().postForm('/sign-in', [['email', 'ada@example.com']], {
      origin,
    })
    expect(refused.status).toBe(403)
    expect(await refused.text()).toContain(`only pages of ${ORIGIN} may change something here`)
  })
})
