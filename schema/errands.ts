/** What can be asked of the outbox. Doing an errand twice must do no harm. */
export type Errand =
  | { kind: 'mail'; mail: Mail }
  /** The public pictures of a drawing that is shown no more. */
  | { kind: 'erase-drawing'; hash: string }
  /** Compose the finished rows of these pledges anew: something that they show has changed elsewhere. */
  | { kind: 'republish'; codes: string[] }
  /** Sign the receipts of these pledges anew, where what they claim has changed. */
  | { kind: 'receipt'; codes: string[] }
  /** A key has leaked: it no longer counts, and everything that it has signed is signed anew. */
  | { kind: 'drop-key'; key: string }
  /** Files as they came, of an artist who has left. */
  | { kind: 'erase-originals'; hashes: string[] }

export type Mail = { to: string; subject: string; text: string; html: string }
