import { readFile } from 'node:fs/promises'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { CHROMIUM_ARGS, findChromium } from './test/support/node/chromium.ts'
import { makeTestSecrets } from './test/support/node/secrets.ts'

// Wrangler would ask Cloudflare for a description of the edge it runs at; there is no network here.
process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false'

const SCALE = 'test/worker/scale/**/*.test.ts'

/** The real runtime with the bindings of wrangler.toml. */
function inWorkerd() {
  return cloudflareTest(async () => ({
    wrangler: { configPath: './wrangler.toml' },
    miniflare: {
      bindings: {
        // Pinned, because a developer's .dev.vars would otherwise decide what is tested.
        ALLOW_LOCAL_PLACES: 'false',
        MAIL_DAILY_CAP: '10000',
        ...(await makeTestSecrets()),
        TEST_MIGRATIONS: await readD1Migrations('schema/migrations'),
        // The runtime reads no files.
        TEST_PLACE_CASES: await readPlaceCases(),
      },
    },
  }))
}

/** Without the corpus, what needs it is skipped. */
async function readPlaceCases(): Promise<string> {
  const corpus = process.env['CORPUS_DIR']
  return corpus ? await readFile(`${corpus}/places/cases.tsv`, 'utf8') : ''
}

export default defineConfig({
  test: {
    expect: { requireAssertions: true },
    // Every request of a test is a log line: shown where a test fails, where they help.
    silent: 'passed-only',
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: ['test/unit/**/*.test.ts'], environment: 'node' },
      },
      {
        extends: true,
        plugins: [inWorkerd()],
        test: {
          name: 'worker',
          include: ['test/worker/**/*.test.{ts,tsx}'],
          exclude: [SCALE],
          setupFiles: ['test/support/worker/setup.ts'],
          // The first request of a cold runtime takes seconds on a busy machine.
          testTimeout: 15_000,
        },
      },
      {
        extends: true,
        plugins: [inWorkerd()],
        // 100,000 pledges are written once for all tests of the file: no storage is emptied in between.
        test: { name: 'scale', include: [SCALE], testTimeout: 120_000, hookTimeout: 600_000 },
      },
      {
        extends: true,
        test: {
          name: 'widget',
          include: ['test/widget/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: await findChromium(), args: CHROMIUM_ARGS },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
