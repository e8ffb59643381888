import type { Finding } from '../../../schema/wire.ts'

/*
 * What a file declares, in words for the person who sent it: the same on the page, in the browser before anything is
 * sent, over the API and at the desk. It speaks of the file and never of the person.
 */

export const DECLARES = {
  title: 'This file says that AI made it',
  means:
    'Apps that make or change pictures with AI leave a note like this in the file. We only read the note. We do not judge your picture.',
  mend: 'Did you draw it, and an app added the note? Send a photo of the paper, or save it again in your drawing app with its AI tools off. Or send another drawing.',
  object:
    'Is the note wrong? Tell us how you made the drawing, and send it again. A person will look at it.',
} as const

export const HELD = {
  title: 'A person looks at your drawing first',
  means:
    'Something in the file can be read in more than one way, or we could not read it to its end. That happens to honest files too. Until somebody has looked, your badge stays as it is.',
} as const

/** One finding as a sentence: the part, the field and the value stand in it word for word. */
export function sayFinding({ where, field, value, app, unread }: Finding): string {
  if (unread) return `We could not read “${field}” in the part “${where}” to its end: ${value}.`
  const said = `In the part “${where}”, the field “${field}” says “${value}”.`
  return app === null ? said : `${said} Probably ${app} wrote that.`
}

/** The first few of them, and how many more there are: nobody reads twenty-four. */
export function listSaid(findings: Finding[]): string[] {
  const said = findings.slice(0, MOST_SAID).map(sayFinding)
  const more = findings.length - said.length
  if (more <= 0) return said
  return [
    ...said,
    more === 1 ? 'And one more note like this.' : `And ${more} more notes like these.`,
  ]
}

const MOST_SAID = 3

/** Everything at once, for those who read no page: scripts, and people without them. */
export function sayDeclared(findings: Finding[]): string {
  const [first] = findings
  const said = first ? [sayFinding(first)] : []
  return [...said, DECLARES.means, DECLARES.mend, DECLARES.object].join(' ')
}
