import type { problem as english } from '../en/problem.ts'

/** The page for what went wrong, in German. */
export const problem: typeof english = {
  notFound: 'Unter dieser Adresse ist nichts',
  retry: 'Du kannst es wieder versuchen nach: {moment}.',
  again:
    'Du kannst mit deinem Browser zurückgehen und es noch einmal versuchen, oder auf [home|der ersten Seite] anfangen.',
  write: 'Schreib uns: {mail}. Diese Angaben helfen uns herauszufinden, was passiert ist: {words}',
}
