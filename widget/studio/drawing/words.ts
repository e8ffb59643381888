import { DECLARES } from '../../../worker/drawings/rules/say-finding.ts'
import type { CopiedKind } from './look.ts'

/* What the form of a drawing says by itself. What the rules say stands with them. */

export const READING = 'Reading the file …'
export const UNREADABLE = 'Your browser could not read this file. Please choose it once more.'
export const HUGE = 'This file is too large to be opened here. Please save it smaller, or as JPEG.'
export const DECLARED = `${DECLARES.title}. Below you can read where, and what you can do.`
/** A copy would not have the note any more, and nobody could look at it. */
export const NOTE_IS_LOST =
  'We cannot take this kind or size of file as it is, so nobody here could look at its note. Please save it as PNG, JPEG or WebP, up to 10 MB, and choose that file.'
export const UNCLEAR_COPY =
  'Something in this file can be read in more than one way, so a person must look at the file itself. We can take it only as PNG, JPEG or WebP, up to 10 MB. Please save it like that and choose the new file.'
export const OBJECTION_MISSING = 'Please choose another file, or tell us how you made the drawing.'
export const ALT_MISSING =
  'Please say in a few words what the drawing shows, for people who cannot see it.'
/** Above the preview, where nothing else is to be said of the file. */
export const AS_SENT = 'This is what you will send.'
export const NO_COPY =
  'Your browser could not make the copy. Please save the picture smaller, as JPEG, and choose that file.'
export const NO_PAPER = 'We could not find the paper in this picture, so we left it as it is.'

const NAMES: { [kind in CopiedKind]: string } = {
  png: 'a PNG',
  jpeg: 'a JPEG',
  webp: 'a WebP',
  gif: 'a GIF',
  heic: 'a HEIC photo',
  avif: 'an AVIF picture',
  'jpeg-xl': 'a JPEG XL picture',
}

/** Why a copy is sent, and that the file itself is not changed. */
export function sayCopy(because: 'kind' | 'size', kind: CopiedKind): string {
  return because === 'size'
    ? 'This picture is very large. We made a smaller copy of it, here in your browser. Your own file stays as it is.'
    : `This is ${NAMES[kind]}. We made a copy that every browser can show, here in your browser. Your own file stays as it is.`
}

export const PACKING = 'Getting your drawing ready …'
export const MAKING = 'We are making the pictures …'
export const STOPPED = 'Stopped. Nothing was changed, and everything is still here.'
/** What is on its way cannot be called back. */
export const STOPPED_LATE =
  'Stopped. Your drawing had arrived already, so it may show on your page all the same.'
export const GONE =
  'The connection broke. Everything that you typed and chose is still here. Please look at your connection and try again.'
export const ODD =
  'Something went wrong on our side. Everything that you typed and chose is still here. Please try again in a minute.'
export const TRY_AGAIN = 'Try again'
export const SIGNED_OUT = {
  before: 'You are not signed in any more. Please ',
  link: 'sign in in another tab',
  after: ', come back here and try again. Everything is still here.',
} as const

/** In steps: whoever hears the line would not hear anything else. */
const STEP = 20

/** How far it is, in hundredths. */
export function sayProgress(percent: number): string {
  return percent >= 100 ? MAKING : `Sending: ${Math.floor(percent / STEP) * STEP} %`
}
