import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

const report = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
})

/** How a command of .ci/run ended; 0 is well. */
type Exit = number

/**
 * Adds up vitest's JSON report. A file that could not even be loaded has no tests to count: it is one failure,
 * or a broken suite would look like a small one.
 */
export function sumReport(json: string): { passed: number; failed: number } {
  const { testResults } = report.parse(JSON.parse(json))
  const count = (status: string) =>
    testResults.flatMap((file) => file.assertionResults.filter((test) => test.status === status))
      .length
  const unread = testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return { passed: count('passed'), failed: count('failed') + unread.length }
}

/** How many lines of `npm run check` say that they failed: at least one when it ended badly. */
export function countFailedChecks(printed: string, exit: Exit): number {
  const failed = printed.match(/^failed {2}/gm)?.length ?? 0
  return exit === 0 ? failed : Math.max(1, failed)
}

/**
 * What .ci/run says at its end, one fact a line, the sum last. A run of the tests that ended badly (or did not
 * run any) with no test to blame is one failure too.
 */
export function sumRun(run: {
  /** Null when vitest wrote none. */
  report: string | null
  checks: { printed: string; exit: Exit }
  deploy: Exit
  tests: Exit
}): { lines: string[]; failed: number } {
  const tests = run.report === null ? { passed: 0, failed: 0 } : sumReport(run.report)
  const blameless = tests.failed === 0 && (run.tests !== 0 || tests.passed === 0)
  const checks = countFailedChecks(run.checks.printed, run.checks.exit)
  const failed = tests.failed + checks + (blameless ? 1 : 0) + (run.deploy === 0 ? 0 : 1)
  const lines = [`${tests.passed} passed, ${failed} failed`]
  if (blameless) lines.unshift('tests: the run ended badly')
  if (run.deploy !== 0) lines.unshift('deploy --dry-run: failed')
  if (checks > 0) lines.unshift(`check: ${checks} failed`)
  return { lines, failed }
}

function read(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

if (import.meta.main) {
  const [reportPath = '', checksPath = '', ...exits] = process.argv.slice(2)
  const [checked = 1, deployed = 1, tested = 1] = exits.map(Number)
  const { lines, failed } = sumRun({
    report: read(reportPath),
    checks: { printed: read(checksPath) ?? '', exit: checked },
    deploy: deployed,
    tests: tested,
  })
  console.log(lines.join('\n'))
  if (failed > 0) process.exitCode = 1
}
