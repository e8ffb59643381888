/** A row of `places/cases.tsv` in the shared corpus. Alternatives of one row stand side by side in both lists. */
export type Case = { id: string; inputs: string[]; expected: string[]; isLater: boolean }

export function readCases(tsv: string): Case[] {
  return tsv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [id = '', , input = '', expected = '', rule = ''] = line.split('\t')
      return {
        id,
        inputs: input.split(' ; '),
        expected: expected.split(' ; '),
        isLater: rule === 'later',
      }
    })
}

/** What a row expects of its alternative `i`: its own words, or the ones that hold for all of them. */
export function expectedOf({ expected }: Case, i: number): string {
  return expected[Math.min(i, expected.length - 1)] ?? ''
}
