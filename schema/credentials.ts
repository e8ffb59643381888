import { FILE_SAYS, fillGaps } from './sentences.ts'
import type { Credentials, HumanSource } from './wire.ts'

export const SOURCE_WORDS: { [Source in HumanSource]: string } = {
  digitalCapture: 'taken with a camera or a scanner',
  computationalCapture: 'taken with a phone camera',
  negativeFilm: 'copied from film',
  positiveFilm: 'copied from film',
  print: 'copied from paper',
  digitalCreation: 'drawn by a person with digital tools',
  digitalArt: 'drawn by a person with digital tools',
  humanEdits: 'edited by a person',
  minorHumanEdits: 'touched up by a person',
}

/** What the file says, and that it is the file that says it: alike on the record and before it is sent. */
export function sayCredentials({ digitalSource, tool }: Credentials): string {
  const source = SOURCE_WORDS[digitalSource]
  return tool === null
    ? fillGaps(FILE_SAYS.alone, { source })
    : fillGaps(FILE_SAYS.withTool, { source, tool })
}
