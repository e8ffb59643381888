import { define } from '../../widget/badge/define.ts'
import { readAnswer } from '../../widget/badge/status.ts'

/* The same element without its batches: every badge asks for itself. What `npm run bench` compares with. */

const { origin } = new URL(import.meta.url)

define({
  origin,
  source: async (code, signal) => {
    const response = await fetch(`${origin}/api/v1/badges/${code}`, { credentials: 'omit', signal })
    const answer = readAnswer(await response.json(), origin)
    if (!answer) throw new Error(code)
    return answer
  },
})
