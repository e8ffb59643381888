import type { PledgeRecord, WireDrawing } from '../../../schema/wire.ts'

export const CONFIG = {
  publicOrigin: 'https://register.test',
  publicHost: 'register.test',
  siteName: 'Human Intelligence',
}

const SIZES = [96, 192, 384]

export const DRAWING: WireDrawing = {
  alt: 'A hand with a pencil',
  width: 1200,
  height: 1000,
  medium: 'ink',
  kind: 'own',
  story: null,
  after: null,
  pictures: SIZES.flatMap((width) => [
    {
      src: `https://register.test/drawing/ab/${width}.webp`,
      type: 'image/webp',
      width,
      height: width - 16,
    },
    {
      src: `https://register.test/drawing/ab/${width}.png`,
      type: 'image/png',
      width,
      height: width - 16,
    },
  ]),
}

/** A standing pledge of Maren's, with whatever differs. */
export function aRecord(differs: Partial<PledgeRecord> = {}): PledgeRecord {
  return {
    code: 'K3V9X2AM',
    status: 'active',
    artist: 'Maren Tollefsen',
    covers: 'practice',
    page: 'https://register.test/p/K3V9X2AM',
    statement: '2026-11',
    pledgedAt: '2026-10-03T12:00:00.000Z',
    changedAt: '2026-10-03T12:00:00.000Z',
    picture: null,
    places: [],
    placesTotal: 0,
    artistUrl: null,
    handle: null,
    inspired: [],
    about: null,
    since: null,
    links: [],
    parts: ['image', 'craft'],
    mediums: [],
    tools: null,
    country: null,
    language: 'en',
    statementText: 'I made the work that I show with this badge.',
    works: { items: [], next: null },
    checks: [
      { what: 'mail', state: 'confirmed', at: '2026-10-03T12:00:00.000Z', detail: 'Typed it.' },
    ],
    notChecked: ['The work itself.'],
    history: [{ what: 'pledged', at: '2026-10-03T12:00:00.000Z' }],
    receipt: 'https://register.test/p/K3V9X2AM/receipt.json',
    drawing: DRAWING,
    ...differs,
  }
}
