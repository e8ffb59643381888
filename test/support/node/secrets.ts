import { makeSecrets } from '../../../scripts/keys.ts'

/** Secrets for one test run, beside an operator whom tests may sign in as. */
export async function makeTestSecrets() {
  return { ...(await makeSecrets()), OPERATOR_EMAILS: 'operator@example.com' }
}
