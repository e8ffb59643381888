import { z } from 'zod'
import {
  countGraphemes,
  findUnseen,
  hasPileOfMarks,
  isReadable,
  tidy,
  tidyLine,
} from '../plain-text.ts'

/* Text as people type it into any form of ours. */

/** The longest emoji that people use (a kiss of two skin tones) has 15 code units and is one character. */
const UNITS_PER_GRAPHEME = 16

/** One line of text, tidied. `max` counts graphemes, as readers do. */
export function line(what: string, max: number) {
  return z
    .string({ error: `Please write ${what} as text.` })
    .transform(tidyLine)
    .superRefine((text, ctx) => checkText(what, max, text, ctx))
}

/** Text of several lines, tidied. */
export function prose(what: string, max: number) {
  return z
    .string({ error: `Please write ${what} as text.` })
    .transform(tidy)
    .superRefine((text, ctx) => checkText(what, max, text, ctx))
}

function checkText(what: string, max: number, text: string, ctx: z.RefinementCtx<string>): void {
  const unseen = findUnseen(text)
  if (unseen) {
    ctx.addIssue({
      code: 'custom',
      message: `In ${what} there is a character that nobody can see (${unseen}). Please type it again without it.`,
    })
    return
  }
  if (hasPileOfMarks(text)) {
    ctx.addIssue({
      code: 'custom',
      message: `In ${what} there is a letter with too many marks on it. Please write it with fewer.`,
    })
    return
  }
  // Not worth counting: such a text is too long however its characters are made up.
  const length = text.length > max * UNITS_PER_GRAPHEME ? null : countGraphemes(text)
  if (length !== null && length <= max) return
  ctx.addIssue({
    code: 'custom',
    message: `${length === null ? 'That is too long.' : `That is ${length} characters.`} For ${what} there is room for ${max}.`,
  })
}

/** There must be something in it that can be read. */
export function required<T extends z.ZodType<string>>(schema: T, message: string) {
  return schema.refine(isReadable, { error: message })
}

/** Empty text is the same as none. */
export function optional<T extends z.ZodType<string>>(schema: T) {
  return schema
    .transform((text) => (text === '' ? null : text))
    .nullish()
    .transform((text) => text ?? null)
}

/** Empty text, or null, is none; but it has to be sent. */
export function emptyAsNull<T extends z.ZodType<string>>(schema: T) {
  return schema.transform((text) => (text === '' ? null : text)).nullable()
}

/** A field that was not sent is the same as an empty one. */
export function absentAsNull<T extends z.ZodType>(schema: T) {
  return schema.optional().transform((value) => value ?? null)
}
