import { fail, type Result } from '../../../schema/result.ts'

/** The three kinds of file that we take, by content. */
export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp'

/** What a file's own headers say, before anything is decoded. Sizes in pixels, as stored: not turned upright. */
export type Picture = { type: PictureType; width: number; height: number; animated: boolean }

/** Metadata may be plentiful, but a file of ours has no use for more pieces than this. */
export const MAX_PIECES = 4096

/** The file ends before the picture does. */
export function endsEarly(name: string): Result<never> {
  return fail('unreadable-image', {
    detail: `This ${name} ends too early: a part of the picture is missing. It may not have finished saving or copying. Please save it again and send the new file.`,
  })
}

/** The file starts like a picture, but is not put together like one. */
export function isBroken(name: string): Result<never> {
  return fail('unreadable-image', {
    detail: `This ${name} is damaged, so we could not open it. Please open it in your drawing or photo app, save it again as PNG or JPEG, and send the new file.`,
  })
}

/** A lawful file of a sort that our tools, or many browsers, do not read. */
export function isRare(what: string): Result<never> {
  return fail('unsupported-image', {
    detail: `This is ${what}. Please open it in your drawing or photo app and save it as an ordinary PNG or JPEG.`,
  })
}
