/** What can be asked of the outbox: a whole mail to send, or the pictures of a hidden drawing to erase. */
export type Errand = { kind: 'mail'; mail: Mail } | { kind: 'erase-drawing'; hash: string }

export type Mail = { to: string; subject: string; text: string; html: string }
