import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { CHROMIUM_ARGS, findChromium } from './test/support/node/chromium.ts'
import { LongestFirst } from './test/support/node/longest-first.ts'
import { makeTestSecrets } from './test/support/node/secrets.ts'

// Wrangler would ask Cloudflare for a description of the edge it runs at; there is no network here.
process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false'

const SCALE = 'test/worker/scale/**/*.test.ts'
/** Measures how long the browser is held up: nobody else may be busy meanwhile. */
const QUIET = 'test/journeys/element-crowd.test.ts'

/*
 * Three groups, one after the other. What waits most of the time (browsers, servers that say nothing, a mail) goes
 * one more at a time than there are cores; what computes goes one for each; what measures goes alone, at the end.
 * Vitest's own choice is one less than there are cores, and on two cores everything would wait in one line.
 */
const CORES = Math.min(4, Math.max(2, availableParallelism()))
const WAITING = { maxWorkers: CORES + 1, sequence: { groupOrder: 0 } }
const COMPUTING = { maxWorkers: CORES, sequence: { groupOrder: 1 } }
const ALONE = { maxWorkers: 1, sequence: { groupOrder: 2 } }

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
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          ...COMPUTING,
          name: 'pure',
          include: ['test/unit/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        extends: true,
        plugins: [inWorkerd()],
        test: {
          ...COMPUTING,
          // One runtime for many files: to start it takes longer than most files do, and storage is emptied anyway.
          isolate: false,
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
        test: {
          ...COMPUTING,
          name: 'scale',
          include: [SCALE],
          testTimeout: 120_000,
          hookTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          ...WAITING,
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
          ...WAITING,
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          exclude: [QUIET],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          ...ALONE,
          name: 'quiet',
          include: [QUIET],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
