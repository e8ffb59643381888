import { setTimeout } from 'node:timers/promises'
import { isStale, takeLock } from './lock.ts'
import { explainPort, explainSecond, isOurs, tryPort } from './port.ts'
import type { Settings } from './settings.ts'

const PATIENCE_MS = 2500
const STEP_MS = 100

/**
 * Makes sure that port and state folder are this process's own: null when they are, else one line that says
 * who has them. A server of ours that is just closing down is given a moment.
 */
export async function claim({ port, origin, stateDir }: Settings): Promise<string | null> {
  for (let waited = 0; ; waited += STEP_MS) {
    const patient = waited < PATIENCE_MS
    const verdict = await tryPort(port)
    if (verdict === 'free') {
      const holder = takeLock(stateDir, origin)
      if (!holder) return null
      if (!patient) {
        return explainSecond(
          `already running at ${holder.origin} with this data (${stateDir})`,
          port,
        )
      }
    } else if (!patient || !(isStale(stateDir) || (await isOurs(origin)))) {
      return explainPort(port, verdict)
    }
    await setTimeout(STEP_MS)
  }
}
