import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes half a minute and more. Begun last, each would be waited for alone, on an idle machine. */
const LONGEST = [
  'journeys/uploads',
  'journeys/axe',
  'journeys/drawing-studio',
  'journeys/zoo',
  'journeys/drawing-copies',
  'journeys/places',
  'journeys/receipts',
  'journeys/front-door-chain',
  'journeys/start',
  'worker/drawings/broken-off',
  'worker/places/markup-cases',
  'worker/badges/hosted',
  'worker/places/names-cases',
  'worker/places/answer-cases',
].map((name) => `/test/${name}.test.ts`)

/** A clean checkout has no times of an earlier run to go by, and how large a file is says little about its time. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- Vitest's own order, which is no array's.
    const sorted = await super.sort(files)
    const projects = new Set(sorted.map(({ project }) => project.name))
    return [...projects].flatMap((name) =>
      sorted.filter(({ project }) => project.name === name).toSorted((a, b) => rank(a) - rank(b)),
    )
  }
}

function rank({ moduleId }: TestSpecification): number {
  const at = LONGEST.findIndex((name) => moduleId.endsWith(name))
  return at < 0 ? LONGEST.length : at
}
