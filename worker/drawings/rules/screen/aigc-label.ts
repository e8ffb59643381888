import { declare, type Signs } from './finding.ts'
import type { Place } from './fields.ts'

/*
 * China's label for synthetic content (GB 45438, TC260): JSON with fields of fixed names, plain or quoted once
 * more inside another JSON. It is read as text, so that a damaged one still counts.
 */

/** Of the standard, and of the variant that Tencent writes. */
const FIELDS =
  /\\{0,3}"(Label|ContentProducer|ProduceID|ReservedCode[12]|ContentPropagator|PropagateID|ServiceProvider|ServiceUser|ContentId)\\{0,3}"\s{0,9}:/
const LABEL = /\\{0,3}"Label\\{0,3}"\s{0,9}:\s{0,9}\\{0,3}"?\s{0,9}([^"\\,}\s]{0,9})/
/** Longer ones are no label. Characters. */
const LONGEST = 20_000
/** The label names a company by its number: what a person can make something of is who writes such labels at all. */
const WRITER = 'an app made for China'

/**
 * Label 1 is “sure”, 2 “possible”, 3 “suspected”: all three are declarations, and so are the fields of a
 * producer without a label. Any other label is no word of the standard: a person looks.
 */
export function* judgeLabel(place: Place, json: string): Signs {
  const text = json.slice(0, LONGEST)
  if (!text.includes('{') || !FIELDS.test(text)) return
  const label = LABEL.exec(text)?.[1]
  const says = label === undefined || /^[123]$/.test(label) ? 'refuse' : 'hold'
  yield declare(says, { ...place, value: text, app: WRITER })
}

/** The same inside a field for any text: `{"AIGC":{…}}`. */
export function* judgeWrappedLabel(place: Place, text: string): Signs {
  const start = text.slice(0, LONGEST)
  const at = start.search(/"AIGC\\{0,3}"\s{0,9}:/)
  if (at >= 0 && /^\s*\{/.test(start)) yield* judgeLabel(place, start.slice(at))
}
