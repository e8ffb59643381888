import { plural } from '../plural.ts'
import type { wall as english } from '../en/wall.ts'

/** The gallery and the page of one artist, in Italian. */
export const wall: typeof english = {
  title: 'Il muro',
  description:
    'Distintivi disegnati a mano da artiste e artisti, i più recenti per primi, ciascuno con la promessa che c’è dietro e la strada verso l’artista.',
  lead: 'Dietro ogni distintivo c’è la promessa dell’artista: fatto senza IA generativa. I più recenti per primi.',

  form: 'Cerca sul muro',
  formWord: 'Un nome o una parola',
  formMedium: 'Tecnica, per esempio inchiostro',
  formPart: 'Promessa per',
  formAnything: 'qualsiasi cosa',
  formLook: 'Cerca',
  mistake: 'Questo non si è potuto leggere. Per favore, scrivilo più corto o lascialo vuoto.',
  matching: 'Solo i distintivi che corrispondono. [wall|Mostra tutto il muro]',

  ends: 'Il muro finisce qui. [wall|Torna ai distintivi più recenti]',
  noMatch: 'Nessun distintivo corrisponde',
  noMatchWhy:
    'Forse con meno parole, o scritto in un altro modo? Accenti e maiuscole non contano. Se qualcuno non è qui, questo non dice niente su come lavora.',
  whole: 'Mostra tutto il muro',
  empty: 'Il muro è ancora vuoto',
  emptyWhy:
    'Nessuno ha ancora appeso un distintivo. Le immagini qui saranno disegnate da artiste e artisti e da nessun altro. Perciò, finché non arriva la prima, non c’è niente da mostrare. Potrebbe essere la tua.',

  pages: 'Altre pagine del muro',
  newer: 'Distintivi più recenti',
  older: 'Distintivi meno recenti',

  entry: ': il distintivo di {artist} e la sua scheda',
  entrySince: 'Crea dal {year}.',
  entryPledged: 'Promessa fatta il giorno {day} per {parts}.',
  door: 'Trova e sostieni {artist}: {door}',

  artistPledges: plural({
    one: '{artist} ha una promessa nel registro: {parts}, created with human intelligence. È la promessa dell’artista; nessuno ha esaminato l’opera.',
    other:
      '{artist} ha {count} promesse nel registro: {parts}, created with human intelligence. Sono le promesse dell’artista; nessuno ha esaminato le opere.',
  }),
  artistNone: '{artist} non ha promesse in vigore qui.',
  nothingStands: 'Qui non c’è alcuna promessa in vigore',
  nothingStandsNow:
    'Al momento nessuna promessa di {artist} è in vigore qui. Quello che c’è stato è scritto più sotto, con le date.',
  readRecord: 'Leggi la scheda {code}',
  others: plural({ one: 'Un altro distintivo', other: 'Altri distintivi' }),
  chain: 'Di disegno in disegno',
  chainAfter: 'Disegnato ispirandosi a',
  chainInspired: 'Disegnati ispirandosi a un distintivo dell’artista',
  fallen: 'Non più in vigore',
  fallenWithdrawn: '[strong|ritirata] il giorno {day}, promessa fatta il giorno {pledged}',
  fallenSuspended: '[strong|sospesa] il giorno {day}, promessa fatta il giorno {pledged}',

  noPledgeYet: 'Qui non c’è ancora una promessa. Quando ce ne sarà una, sarà qui.',
  lookAtWall: 'Guarda il muro',
  unknown: 'Nessuno ha questo nome utente',
  unknownLooked:
    'Abbiamo cercato {handle}, e qui nessuno si chiama così. Forse manca una lettera, o l’artista ha lasciato il registro.',
  unknownName: 'Cerca un nome sul muro',
  unknownOr:
    'Oppure [wall|guarda tutto il muro]. Se hai il codice di un distintivo, [check|cercalo qui].',
}
