import { READINGS } from './2026-11-readings.ts'
import type { Statement } from './index.ts'

/** The words of this version are dedicated to the public domain (CC0 1.0). They never change: a new wording is a new version. */
export const statement: Statement = {
  version: '2026-11',
  from: '2026-11-01',
  words: {
    en: {
      reviewed: true,
      sentences: [
        'I made the work that I show with this badge.',
        'No part of it that I ticked was made by generative AI.',
        'I did not trace, paint over or edit something that AI made.',
        'Ordinary tools are fine: brushes, filters, undo, spell-check, photos that I may use as a reference, and 3D models that people made.',
        'If this stops being true, I will withdraw this pledge.',
      ],
    },
    ...READINGS,
  },
}
