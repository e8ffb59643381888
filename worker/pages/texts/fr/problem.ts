import type { problem as english } from '../en/problem.ts'

/** The page for what went wrong, in French. */
export const problem: typeof english = {
  notFound: 'Il n’y a rien à cette adresse',
  retry: 'Tu peux réessayer après le {moment}.',
  again:
    'Tu peux revenir en arrière avec ton navigateur et réessayer, ou repartir de [home|la première page].',
  write: 'Écris-nous : {mail}. Ces mots nous aident à trouver ce qui s’est passé : {words}',
}
