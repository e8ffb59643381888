import type { problem as english } from '../en/problem.ts'

/** The page for what went wrong, in Italian. */
export const problem: typeof english = {
  notFound: 'A questo indirizzo non c’è niente',
  retry: 'Puoi riprovare dopo questo momento: {moment}.',
  again:
    'Puoi tornare indietro con il tuo browser e riprovare, o ricominciare dalla [home|prima pagina].',
  write: 'Scrivici: {mail}. Queste parole ci aiutano a capire che cosa è successo: {words}',
}
