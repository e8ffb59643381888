import { z } from 'zod'
import {
  countGraphemes,
  findUnseen,
  hasPileOfMarks,
  isReadable,
  tidy,
  tidyLine,
} from './plain-text.ts'
import { COVERS, PARTS } from './wire.ts'

/*
 * Every body and query, for the API and for the pages alike. Messages are written for the person who typed:
 * what is wrong and what to do, in one sentence.
 */

export const LIMITS = {
  name: 80,
  about: 2000,
  tools: 500,
  medium: 40,
  mediums: 10,
  linkLabel: 60,
  linkUrl: 500,
  links: 10,
  alt: 500,
  reason: 500,
  email: 254,
} as const

/** The longest emoji that people use (a kiss of two skin tones) has 15 code units and is one character. */
const UNITS_PER_GRAPHEME = 16

/** One line of text, tidied. `max` counts graphemes, as readers do. */
function line(what: string, max: number) {
  return z
    .string({ error: `Please write ${what} as text.` })
    .transform(tidyLine)
    .superRefine((text, ctx) => checkText(what, max, text, ctx))
}

/** Text of several lines, tidied. */
function prose(what: string, max: number) {
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

function required<T extends z.ZodType<string>>(schema: T, message: string) {
  return schema.refine(isReadable, { error: message })
}

/** Empty text is the same as none. */
function optional<T extends z.ZodType<string>>(schema: T) {
  return schema
    .transform((text) => (text === '' ? null : text))
    .nullish()
    .transform((text) => text ?? null)
}

/**
 * An address on the web, as people type it. `http:` and a missing scheme are taken as https, everything that
 * is not a web page is refused: `javascript:` and `data:` would run in a visitor's browser.
 */
export const webAddress = line('the address', LIMITS.linkUrl).transform((typed, ctx) => {
  const address = parseWebAddress(typed)
  if (address) return address
  ctx.addIssue({
    code: 'custom',
    message: `“${typed.slice(0, 60)}” is not the address of a web page. It should look like https://your-site.com`,
  })
  return z.NEVER
})

function parseWebAddress(typed: string): string | null {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(typed)?.[1]?.toLowerCase()
  // "example.com:8080/x" looks like a scheme too; a dot tells it apart.
  const withScheme = scheme && !scheme.includes('.') ? typed : `https://${typed}`
  try {
    const url = new URL(withScheme)
    if (url.protocol === 'http:') url.protocol = 'https:'
    const plain = url.protocol === 'https:' && !url.username && !url.password
    return plain && url.hostname.includes('.') && url.href.length <= LIMITS.linkUrl
      ? url.href
      : null
  } catch {
    return null
  }
}

/** A bare address is a link without a label; a link without a label is named by its host. */
const link = z
  .preprocess(
    (given) => (typeof given === 'string' ? { url: given } : given),
    z.strictObject({
      label: line('the name of the link', LIMITS.linkLabel).default(''),
      url: webAddress,
    }),
  )
  .transform(({ label, url }) => ({
    label: label || new URL(url).hostname.replace(/^www\./, ''),
    url,
  }))

export const emailAddress = z
  .string({ error: 'Please write your mail address.' })
  .transform((typed) => typed.trim().toLowerCase())
  .pipe(
    z
      .email({
        error: 'This does not look like a mail address. It should look like you@example.com',
      })
      .max(LIMITS.email, {
        error: `That is too long for a mail address: there is room for ${LIMITS.email} characters.`,
      }),
  )

/** Typed with spaces or hyphens, as it stands in the mail. */
export const mailCode = z
  .string({ error: 'Please type the 8 digits from the mail.' })
  .transform((typed) => typed.replace(/[\s-]/g, ''))
  .pipe(
    z
      .string()
      .regex(/^\d{8}$/, { error: 'The code in the mail has 8 digits. Please type all of them.' }),
  )

// better-auth's documented bodies. Fields of its that we do not offer (name, image) are dropped, not stored.
export const askCodeForm = z.object({
  email: emailAddress,
  type: z.literal('sign-in', { error: 'The type can only be “sign-in”.' }),
})
export const enterCodeForm = z.object({ email: emailAddress, otp: mailCode })
export const endSessionForm = z.object({ token: z.string().max(200) })
export const noForm = z.object({})

/** `POST /api/v1/pledges`, and `/pledge` without the mail address. */
export const pledgeForm = z.strictObject({
  artistName: required(
    line('your name', LIMITS.name),
    'Please write the name that you show your work under.',
  ),
  covers: z.enum(COVERS, {
    error: 'Please choose what the pledge is about: everything you show, or named works.',
  }),
  parts: z
    .array(z.enum(PARTS, { error: `A part is one of: ${PARTS.join(', ')}.` }), {
      error: 'Please tick at least one part that you made yourself.',
    })
    .min(1, { error: 'Please tick at least one part that you made yourself.' })
    .transform((parts) => PARTS.filter((part) => parts.includes(part))),
  mediums: z
    .array(required(line('a medium', LIMITS.medium), 'Please name the medium, or leave it out.'))
    .max(LIMITS.mediums, { error: `There is room for ${LIMITS.mediums} mediums.` })
    .default([]),
  about: optional(prose('the words about you', LIMITS.about)),
  since: z
    .int({ error: 'Please write the year as a number, like 2009.' })
    .min(1900, { error: 'Please write a year after 1900.' })
    // Whether a year is still to come is for the clock to say: see `makePledge`.
    .max(2100, { error: 'That year is still to come.' })
    .nullish()
    .transform((year) => year ?? null),
  links: z
    .array(link)
    .max(LIMITS.links, { error: `There is room for ${LIMITS.links} links.` })
    .default([]),
  tools: optional(line('your tools', LIMITS.tools)),
  country: z
    .string()
    .regex(/^[A-Za-z]{2}$/, { error: 'Please give the country as two letters, like CA.' })
    .transform((country) => country.toUpperCase())
    .nullish()
    .transform((country) => country ?? null),
  handle: z.never({ error: 'Handles cannot be chosen yet.' }).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
      error: 'Please give the language as a tag, like en.',
    })
    .default('en'),
})
export type PledgeForm = z.output<typeof pledgeForm>

export const withdrawForm = z.strictObject({
  reason: optional(prose('the reason', LIMITS.reason)),
})

/** The words that come with a drawing. The file itself is judged by `drawings`. */
export const drawingWords = z.strictObject({
  // A description that nobody can read is none, and answers `alt-missing` like an empty one.
  alt: line('the description', LIMITS.alt).transform((alt) => (isReadable(alt) ? alt : '')),
  medium: optional(line('the medium', LIMITS.medium)),
  keepOriginal: z.boolean().default(false),
})
export type DrawingWords = z.output<typeof drawingWords>

export const drawingChoice = z.strictObject({
  use: z.enum(['house', 'plain'], { error: 'Please say “house” or “plain”.' }),
})

export const operatorReason = z.strictObject({
  reason: required(
    prose('the reason', LIMITS.reason),
    'Please write a reason: the artist and every visitor will read it.',
  ),
})

/** `GET /badges?codes=`: sorted by the caller so that caches meet the same address again. */
export const MAX_CODES = 100
