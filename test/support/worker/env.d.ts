import type { D1Migration } from 'cloudflare:test'
import type { Secrets } from '../../../worker/config.ts'
import type * as mainModule from '../../../worker/index.ts'

declare global {
  namespace Cloudflare {
    interface Env extends Secrets {
      TEST_MIGRATIONS: D1Migration[]
      TEST_PLACE_CASES: string
    }
    interface GlobalProps {
      mainModule: typeof mainModule
    }
  }
}
