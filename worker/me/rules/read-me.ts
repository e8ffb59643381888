/** `README.txt` of an export: what is in it, in plain words. `at` in milliseconds. */
export function writeReadMe({
  site,
  origin,
  at,
}: {
  site: string
  origin: string
  at: number
}): string {
  return `Everything that ${site} holds about you
Made on ${new Date(at).toISOString().slice(0, 10)}. From ${origin}

What is in here

account.json
  Your mail address and since when we know it, your handle, where you are
  signed in, changes of your address that can still be taken back, what you
  typed and have not finished, mails to you that have not left yet, and when
  we mailed you codes lately.

pledges/CODE/pledge.json
  One folder for each pledge. This file holds the pledge, what happened to it
  and when, the places that it names, and the words about your drawings.

pledges/CODE/record.json
  The public page of the pledge, as everybody can read it.

pledges/CODE/drawings/
  The pictures that we made from your drawings, in several sizes. A drawing
  that was replaced or hidden has none any more.

pledges/CODE/originals/
  The files as you sent them, as far as we still have them: we delete them
  after 30 days, unless you asked us to keep them.

receipts/
  CODE.json is the receipt of each pledge: what we signed, and when we say we
  signed it. did.json and status-revocation-N.json are what others need to
  check it when we are gone, as they were today: our keys, and the list of
  receipts that do not stand any more. ${origin}/docs/receipts
  shows how.

All times are in UTC. A number like 1790000000000 is a time too: milliseconds
since the first of January 1970.

What is not in here

The keys that sign you in: whoever found this file could use them. Whatever
is made from the above again and again: the wall, the search, and the badge
with its words.

This file holds your mail address. Keep it where you keep your letters.
`
}
