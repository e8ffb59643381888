import { readFileSync } from 'node:fs'
import { describe, it } from 'vitest'
import { ROOT } from '../../../scripts/build/paths.ts'
import { listFiles } from '../../../scripts/check/files.ts'

/** Rooms whose queries answer public pages, by the thousand. */
const HOT = /^worker\/(badges|wall|lookup|pledges|places)\/store(\/|\.ts$)/

/** A query without its comments. */
function readCode(path: string): string {
  return readFileSync(ROOT + path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
}

describe('queries behind public pages', () => {
  it('never count a table and never skip rows: both cost a read for each row passed', ({
    expect,
  }) => {
    const stores = listFiles().filter((path) => HOT.test(path))
    expect(stores.length).toBeGreaterThan(4)
    const costly = stores.filter((path) =>
      /\boffset\b|\bcount\s*\(\s*\*?\s*\)|\$count/i.test(readCode(path)),
    )
    expect(costly).toEqual([])
  })
})
