import { declare, unread, type Signs } from './finding.ts'
import { findGenerator } from './generators.ts'
import { spend, TOO_MANY, type Purse } from './limits.ts'
import { excerpt, WHOLE_SETTINGS_LINE, type Shape } from './shapes.ts'
import { decodeText } from './text.ts'

/** Where a text stands: the part of the file, and its key there. */
export type Place = { where: string; field: string }

/** Does this text have one of the shapes that only generators write? The first one says so. */
export function* judgeShapes(place: Place, text: string, shapes: readonly Shape[]): Signs {
  for (const { app, says, find } of shapes) {
    const at = find(text)
    if (at < 0) continue
    yield declare(says, { ...place, value: excerpt(text, at), app })
    return
  }
}

/** A comment is people's own, but for a generator's whole line of settings. */
export function* readComment(place: Place, comment: Uint8Array, purse: Purse): Signs {
  if (!spend(purse, 'text', comment.length)) yield unread(place.where, place.field, TOO_MANY)
  else yield* judgeShapes(place, decodeText(comment), [WHOLE_SETTINGS_LINE])
}

/** Does the name of a program, in a field meant for it, name a generator? */
export function* judgeName(place: Place, name: string): Signs {
  const entry = findGenerator(name)
  if (entry && entry.says !== 'nothing') {
    yield declare(entry.says, { ...place, value: name, app: entry.app })
  }
}

/** What Google's own apps write as the credit of a picture, word for word. */
const CREDITS: { [credit: string]: 'refuse' | 'hold' } = {
  'made with google ai': 'refuse',
  'edited with google ai': 'refuse',
  'apple photos clean up': 'hold',
}

/** XMP's photoshop:Credit and IPTC's 2:110: a field of people's, but for these exact words. */
export function* judgeCredit(place: Place, credit: string): Signs {
  const words = credit.trim().toLowerCase()
  const says = Object.hasOwn(CREDITS, words) ? CREDITS[words] : undefined
  const app = words.startsWith('apple') ? 'Apple Photos Clean Up' : 'Google'
  if (says) yield declare(says, { ...place, value: credit, app })
}
