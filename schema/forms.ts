import { z } from 'zod'
import { webAddress } from './forms/address.ts'
import { LIMITS } from './forms/limits.ts'
import { absentAsNull, emptyAsNull, line, optional, prose, required } from './forms/text.ts'
import { parseHandle } from './handle.ts'
import { countGraphemes } from './plain-text.ts'
import { COVERS, PARTS, PLACE_KINDS } from './wire.ts'

/*
 * Every body and query, for the API and for the pages alike. Messages are written for the person who typed:
 * what is wrong and what to do, in one sentence.
 */

export * from './forms/address.ts'
export * from './forms/drawing.ts'
export * from './forms/limits.ts'

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

function isShortInBytes(name: string): boolean {
  // Too many characters is another mistake, and is said as such.
  return (
    countGraphemes(name) > LIMITS.name || new TextEncoder().encode(name).length <= LIMITS.nameBytes
  )
}

/** What an artist says about themself on a record: typed with the pledge, and edited later. */
const pageFields = {
  artistName: required(
    line('your name', LIMITS.name),
    'Please write the name that you show your work under.',
    // The contract: a badge with ten places stays under 2 kB, whatever the script of the name.
  ).refine(isShortInBytes, {
    error: 'That name is too long for a small badge. Please write a shorter one.',
  }),
  mediums: z
    .array(required(line('a medium', LIMITS.medium), 'Please name the medium, or leave it out.'))
    .max(LIMITS.mediums, { error: `There is room for ${LIMITS.mediums} mediums.` }),
  about: emptyAsNull(prose('the words about you', LIMITS.about)),
  since: z
    .int({ error: 'Please write the year as a number, like 2009.' })
    .min(1900, { error: 'Please write a year after 1900.' })
    .max(2100, { error: 'That year is still to come.' })
    .nullable(),
  links: z.array(link).max(LIMITS.links, { error: `There is room for ${LIMITS.links} links.` }),
  country: z
    .string()
    .regex(/^[A-Za-z]{2}$/, { error: 'Please give the country as two letters, like CA.' })
    .transform((country) => country.toUpperCase())
    .nullable(),
  handle: z.string({ error: 'Please write the handle as text.' }).transform(readHandle).nullable(),
}

function readHandle(typed: string, ctx: z.RefinementCtx<string>): string {
  const read = parseHandle(typed)
  if ('handle' in read) return read.handle
  ctx.addIssue({ code: 'custom', message: read.mistake })
  return z.NEVER
}

/** A pledge for certain works says nothing while nobody can read which ones. */
const NAME_THE_WORKS = 'Please say here which works you mean, so that visitors can tell.'

const pledgeFields = z.strictObject({
  artistName: pageFields.artistName,
  covers: z.enum(COVERS, {
    error: 'Please choose what the pledge is about: everything you show, or named works.',
  }),
  parts: z
    .array(z.enum(PARTS, { error: `A part is one of: ${PARTS.join(', ')}.` }), {
      error: 'Please tick at least one part that you made yourself.',
    })
    .min(1, { error: 'Please tick at least one part that you made yourself.' })
    .transform((parts) => PARTS.filter((part) => parts.includes(part))),
  mediums: pageFields.mediums.default([]),
  about: absentAsNull(pageFields.about),
  since: absentAsNull(pageFields.since),
  links: pageFields.links.default([]),
  tools: optional(line('your tools', LIMITS.tools)),
  country: absentAsNull(pageFields.country),
  // Left out, the account keeps the handle that it has. Undefined, so that it is no part of the request's hash.
  handle: pageFields.handle.optional().transform((handle) => handle ?? undefined),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
      error: 'Please give the language as a tag, like en.',
    })
    .default('en'),
})

/** `POST /api/v1/pledges`, and `/pledge` without the mail address. */
export const pledgeForm = pledgeFields.refine(
  ({ covers, about }) => covers !== 'works' || Boolean(about),
  {
    path: ['about'],
    error: NAME_THE_WORKS,
    // Beside the mistakes of other fields, not after them: all are mended in one go.
    when: ({ value }) => typeof value === 'object' && value !== null,
  },
)
export type PledgeForm = z.output<typeof pledgeForm>

/** `PATCH /api/v1/pledges/CODE`: only what is sent is changed; null empties. */
export const editForm = z.strictObject(pageFields).partial()
export type EditForm = z.output<typeof editForm>

export const withdrawForm = z.strictObject({
  reason: optional(prose('the reason', LIMITS.reason)),
})

/** `/studio/mail`: where mail shall go from now on. Both codes are asked for on the next page. */
export const newMailForm = z.strictObject({ email: emailAddress })
export const mailCodesForm = z.strictObject({ oldCode: mailCode, newCode: mailCode })

/** `/studio/leave`: typed by hand, so that nobody leaves by a slip of the finger. */
export const leaveForm = z.strictObject({
  word: z
    .string()
    .transform((typed) => typed.trim().toUpperCase())
    .refine((typed) => typed === 'LEAVE', {
      error: 'Please type the word LEAVE, if you are sure. Nothing has been erased.',
    }),
})

/** `/desk/CODE/move`: another mail address for an artist who has lost theirs. */
export const moveForm = z.strictObject({
  email: emailAddress,
  place: z.string().min(1, { error: 'Please choose the place that proves it.' }).max(500),
  reason: required(
    prose('the reason', LIMITS.reason),
    'Please write what the place showed you: the artist and every visitor will read it.',
  ),
})

export const operatorReason = z.strictObject({
  reason: required(
    prose('the reason', LIMITS.reason),
    'Please write a reason: the artist and every visitor will read it.',
  ),
})

/** `POST /pledges/CODE/places`. The address itself is judged by `places`, which knows what may be named. */
export const placeForm = z.strictObject({
  url: z.string({ error: 'Please write the address of the page as text.' }),
  kind: z.enum(PLACE_KINDS, { error: `A place is one of: ${PLACE_KINDS.join(', ')}.` }),
})

/** `GET /pledges` and `/wall`. Empty text counts as not asked for: forms send every field. */
export const wallQuery = z.object({
  q: optional(line('what you search for', 100)),
  medium: optional(line('the medium', LIMITS.medium)),
  part: z
    .enum(['', ...PARTS], { error: `A part is one of: ${PARTS.join(', ')}.` })
    .optional()
    .transform((part) => part || null),
  country: optional(
    z.string().regex(/^([A-Za-z]{2})?$/, { error: 'A country is two letters, like CA.' }),
  ),
  language: optional(
    z.string().regex(/^([A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$/, {
      error: 'A language is a tag, like en.',
    }),
  ),
  cursor: optional(z.string().max(100, { error: 'This is no cursor of ours.' })),
  limit: z
    .string()
    .regex(/^([1-9]\d?|100)?$/, { error: 'A page holds 1 to 100.' })
    .optional()
    .transform((limit) => (limit ? Number(limit) : 24)),
})
export type WallQuery = z.output<typeof wallQuery>

/** `GET /badges?codes=`: sorted by the caller so that caches meet the same address again. */
export const MAX_CODES = 100
