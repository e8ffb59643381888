import { describe, it } from 'vitest'
import { describeError } from '../../worker/describe-error.ts'

describe('an error in the log', () => {
  it('says what broke and where, and nothing that a person typed', ({ expect }) => {
    const cause = new Error('D1_ERROR: UNIQUE constraint failed: accounts.email: SQLITE_CONSTRAINT')
    const error = new Error('Failed query: insert into accounts\nparams: ada@example.com', {
      cause,
    })
    const line = JSON.stringify(describeError(error))
    expect(line).toContain('accounts.email')
    expect(line).toContain('describe-error.test')
    expect(line).not.toContain('ada@example.com')
  })

  it('survives what is not an error at all', ({ expect }) => {
    expect(describeError('ada@example.com')).toEqual({ error: 'string', at: [] })
  })
})
