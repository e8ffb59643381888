import { readFileSync } from 'node:fs'
import { describe, it } from 'vitest'
import { ROOT } from '../../scripts/build/paths.ts'
import { COLOURS, SIZES, SPACES } from '../../worker/pages/tokens-page.tsx'

const tokens = readFileSync(`${ROOT}worker/pages/styles/tokens.css`, 'utf8')

describe('the page of tokens', () => {
  it('shows every colour, size and space that there is', ({ expect }) => {
    const [root = ''] = tokens.split('@media')
    const names = [...root.matchAll(/--([\w-]+):/g)].map(([, name = '']) => name)
    const colours = [...root.matchAll(/--([\w-]+): #/g)].map(([, name = '']) => name)
    expect(COLOURS.map(([token]) => token)).toEqual(colours)
    expect(new Set(SIZES.map((size) => `size-${size}`))).toEqual(
      new Set(names.filter((name) => name.startsWith('size-'))),
    )
    expect(SPACES.map((space) => `space-${space}`)).toEqual(
      names.filter((name) => name.startsWith('space-')),
    )
  })
})
