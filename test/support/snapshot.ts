import type { DerivedPicture } from '../../schema/wire.ts'
import type { Snapshot } from '../../worker/pledges/rules.ts'

const AT = Date.UTC(2026, 9, 1)
const HASH = 'ab'.repeat(32)

/** A standing pledge with a drawing, as the rules see it. Change what the test is about. */
export function makeSnapshot({
  drawing,
  ...pledge
}: Partial<Snapshot['pledge']> & { drawing?: Snapshot['drawing'] } = {}): Snapshot {
  return {
    pledge: {
      code: 'K3V9X2AM',
      accountId: 'account-1',
      status: 'active',
      artistName: 'Ada',
      covers: 'practice',
      parts: ['image'],
      mediums: [],
      about: null,
      since: null,
      links: [],
      tools: null,
      country: null,
      language: 'en',
      statementVersion: '2026-11',
      statementText: 'I made the work.',
      drawingId: drawing === null ? null : 'drawing-1',
      drawingKind: drawing === null ? 'plain' : 'own',
      pledgedAt: AT,
      changedAt: AT,
      withdrawnAt: null,
      withdrawReason: null,
      suspendedAt: null,
      suspendReason: null,
      erasedAt: null,
      seq: 1,
      requestKey: 'key',
      requestHash: 'hash',
      ...pledge,
    },
    drawing:
      drawing === undefined
        ? {
            id: 'drawing-1',
            hash: HASH,
            originalHash: 'cd'.repeat(32),
            alt: 'A heron beside the words',
            medium: 'ink',
            story: null,
            afterCode: null,
            afterConsent: null,
            width: 1200,
            height: 900,
            pictures: [96, 192, 384, 768].flatMap((width) => [
              picture(width, 'webp'),
              picture(width, 'png'),
            ]),
            screenedAt: null,
            seenAt: null,
            credentials: null,
            uploadedAt: AT,
          }
        : drawing,
    history: [{ seq: 1, what: 'pledged', at: AT, detail: null }],
  }
}

function picture(width: number, ending: 'webp' | 'png'): DerivedPicture {
  return {
    src: `/drawing/${HASH}/${width}.${ending}`,
    type: `image/${ending}`,
    width,
    height: (width * 3) / 4,
  }
}
