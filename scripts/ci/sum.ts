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

if (import.meta.main) {
  const path = process.argv[2] ?? ''
  const { passed, failed } = existsSync(path)
    ? sumReport(readFileSync(path, 'utf8'))
    : { passed: 0, failed: 0 }
  console.log(`${passed} passed, ${failed} failed`)
  if (failed > 0 || passed === 0) process.exitCode = 1
}
