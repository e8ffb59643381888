import { z } from 'zod'
import { parseCode } from '../code.ts'
import { isReadable } from '../plain-text.ts'
import { webAddress } from './address.ts'
import { LIMITS } from './limits.ts'
import { line, optional, prose, required } from './text.ts'

/* The words about a drawing: its artist's, the house badge's, and those of the person who looks at it. */

/** The words that come with a drawing. The file itself is judged by `drawings`. */
export const drawingWords = z.strictObject({
  // A description that nobody can read is none, and answers `alt-missing` like an empty one.
  alt: line('the description', LIMITS.alt).transform((alt) => (isReadable(alt) ? alt : '')),
  medium: optional(line('the medium', LIMITS.medium)),
  story: optional(line('the sentence about the drawing', LIMITS.story)),
  after: optional(line('the code of the badge that inspired it', 20)).transform((written, ctx) => {
    const code = written === null ? null : parseCode(written)
    if (written !== null && !code) {
      ctx.addIssue({ code: 'custom', message: 'A code has 8 letters and digits, like K3V9-X2AM.' })
      return z.NEVER
    }
    return code
  }),
  keepOriginal: z.boolean().default(false),
  /** "The file is wrong about my drawing": puts it before a person where it would be refused. */
  objection: optional(prose('what you tell us', LIMITS.objection)),
  tellCredentials: z.boolean().default(false),
})
export type DrawingWords = z.output<typeof drawingWords>

/** The words about a drawing that is there already: they can be mended without sending it again. */
export const drawingDescription = drawingWords.pick({ alt: true, story: true, medium: true })
export type DrawingDescription = z.output<typeof drawingDescription>

/** The house badge: its alt text and its credit are the operator's words. */
export const houseForm = z.strictObject({
  alt: required(
    line('the description', LIMITS.alt),
    'Please say in a few words what the drawing shows.',
  ),
  medium: optional(line('the medium', LIMITS.medium)),
  creditLabel: required(line('the credit', LIMITS.linkLabel), 'Please name who drew it.'),
  creditUrl: webAddress,
  /** The operator has looked at what the file declares, and at who drew it. */
  looked: z.boolean().default(false),
})
export type HouseForm = z.output<typeof houseForm>

export const drawingChoice = z.strictObject({
  use: z.enum(['house', 'plain'], { error: 'Please say “house” or “plain”.' }),
})

/** `/desk/drawings/ID`: what a person decides about a drawing that waits. */
export const reviewForm = z.strictObject({
  decision: z.enum(['allowed', 'refused'], { error: 'Please choose one of the two.' }),
  reason: required(
    prose('the reason', LIMITS.reason),
    'Please write a reason: the artist will read it.',
  ),
})
export type ReviewDecision = z.output<typeof reviewForm>
