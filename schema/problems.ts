import type { FieldError, Finding } from './wire.ts'

/**
 * The closed list of expected failures. `title` is for a person, `status` is HTTP.
 * A code is never renamed or reused: scripts branch on it. Anything that is not here is a bug and answers `internal`.
 */
export const PROBLEMS = {
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'unknown-code': { status: 404, title: 'No pledge has this code' },
  'method-not-allowed': { status: 405, title: 'This address does not take that kind of request' },
  'invalid-input': { status: 422, title: 'Something in the form needs another look' },
  'wrong-content-type': { status: 415, title: 'The request came in a form that we cannot read' },
  'malformed-body': { status: 400, title: 'The request could not be read' },
  'body-too-large': { status: 413, title: 'The request is too large' },
  'cross-site': { status: 403, title: 'This request came from another site' },
  'sign-in-needed': { status: 401, title: 'Please sign in first' },
  'not-yours': { status: 403, title: 'This pledge belongs to somebody else' },
  'operators-only': { status: 403, title: 'This page is for operators' },
  'wrong-code': { status: 401, title: 'That code does not fit' },
  'code-used-up': { status: 401, title: 'That code can no longer be used' },
  'too-many-mails': { status: 429, title: 'Enough mails for now' },
  'too-many-requests': { status: 429, title: 'Too many requests at once' },
  'mail-unavailable': { status: 503, title: 'We could not send the mail' },
  'already-withdrawn': { status: 409, title: 'This pledge is withdrawn' },
  'too-late-to-restore': { status: 409, title: 'The 24 hours to take it back are over' },
  'not-withdrawn': { status: 409, title: 'This pledge is not withdrawn' },
  'pledge-suspended': { status: 409, title: 'An operator has suspended this pledge' },
  'not-suspended': { status: 409, title: 'This pledge is not suspended' },
  'no-drawing': { status: 409, title: 'This pledge has no drawing' },
  'key-reused': { status: 422, title: 'This Idempotency-Key was used for something else' },
  'statement-unavailable': {
    status: 422,
    title: 'The statement cannot be pledged in this language yet',
  },
  'unsupported-image': { status: 415, title: 'We cannot use this kind of file' },
  'too-large': { status: 413, title: 'This picture is too large' },
  'too-small': { status: 422, title: 'This picture is too small' },
  'unreadable-image': { status: 422, title: 'We could not open this picture' },
  'declares-ai': { status: 422, title: 'This file says that AI made it' },
  'alt-missing': { status: 422, title: 'Please say what the drawing shows' },
  'drawing-was-hidden': { status: 409, title: 'An operator has hidden this drawing' },
  'drawing-was-refused': { status: 409, title: 'A person looked at this drawing and said no' },
  'not-waiting': { status: 409, title: 'This drawing waits for nobody' },
  'house-badge-missing': { status: 409, title: 'There is no house badge yet' },
  'handle-taken': { status: 409, title: 'This handle belongs to somebody else' },
  'address-taken': { status: 409, title: 'This mail address has a desk of its own' },
  'link-used-up': { status: 410, title: 'This link can no longer be used' },
  'artist-left': { status: 409, title: 'The artist of this pledge has left' },
  'leave-too-soon': { status: 409, title: 'You cannot leave just yet' },
  'receipt-missing': { status: 404, title: 'There is no receipt here yet' },
  'receipt-erased': { status: 410, title: 'This receipt is gone' },
  'place-not-linked': { status: 409, title: 'No place proves this' },
  'too-many-drawings': { status: 429, title: 'Enough drawings for now' },
  'too-many-places': { status: 409, title: 'This pledge names enough places' },
  'json-only': { status: 501, title: 'This comes as JSON only' },
  'changed-meanwhile': { status: 409, title: 'Somebody changed this at the same moment' },
  internal: { status: 500, title: 'Something broke on our side' },
  unavailable: { status: 503, title: 'We cannot answer just now' },
} as const satisfies { [code: string]: { status: number; title: string } }

export type ProblemCode = keyof typeof PROBLEMS

/** An expected failure as a value. `retryAt` is milliseconds since 1970. */
export type Problem = {
  code: ProblemCode
  /** What was wrong and what to do, in plain words. */
  detail?: string
  errors?: FieldError[]
  /** With `declares-ai`: what stands in the file, word for word. */
  findings?: Finding[]
  retryAt?: number
}
