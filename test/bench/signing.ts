import { build } from 'esbuild'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { makeSecrets } from '../../scripts/keys.ts'
import { ROOT } from '../../scripts/build/paths.ts'
import { makeRecord } from '../support/node/receipts.ts'

const ORIGIN = 'https://register.example'
/** Enough to see through the noise of a loaded machine. */
const ROUNDS = 5
const A_ROUND = 40

/** A Worker that signs as many receipts as it is asked for, with the very code that the service runs. */
const SIGNER = `
import { makeSigner, signDocument } from './worker/receipts/actions/issue.ts'
import { composeReceipt } from './worker/receipts/rules/credential.ts'
export default {
  async fetch(request, { KEY, RECORD }) {
    const signer = await makeSigner({ publicOrigin: '${ORIGIN}', siteName: 'x', issuerKey: KEY })
    const entry = { list: 1, position: 1, issue: 1 }
    for (let n = Number(new URL(request.url).searchParams.get('n')); n > 0; n -= 1) {
      await signDocument(signer, composeReceipt(RECORD, signer, { entry, now: n * 1000 }), n * 1000)
    }
    return new Response('signed')
  },
}
`

/** Milliseconds for one receipt, warm, in workerd: the best of some rounds, because others share this machine. */
export async function timeSigning(): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: SIGNER, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['workerd', 'browser'],
  })
  const { ISSUER_KEY } = await makeSecrets()
  const miniflare = new Miniflare({
    ...convertV4MiniflareOptions({
      modules: [{ type: 'ESModule', path: 'signer.js', contents: outputFiles[0]?.text ?? '' }],
      bindings: { KEY: JSON.parse(ISSUER_KEY), RECORD: makeRecordAsJson() },
    }),
    enableDevRegistry: false,
  })
  try {
    const origin = (await miniflare.ready).origin
    const ask = async (n: number) => {
      const start = performance.now()
      await (await fetch(`${origin}/?n=${n}`)).text()
      return performance.now() - start
    }
    await ask(A_ROUND)
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const empty = await ask(0)
      times.push(((await ask(A_ROUND)) - empty) / A_ROUND)
    }
    return Math.min(...times)
  } finally {
    await miniflare.dispose()
  }
}

function makeRecordAsJson() {
  return JSON.parse(JSON.stringify(makeRecord(ORIGIN)))
}
