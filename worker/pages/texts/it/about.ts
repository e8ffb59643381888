import type { about as english } from '../en/about.ts'

/** What a badge means, in Italian. */
export const about: typeof english = {
  title: 'Che cosa significa un distintivo',
  description:
    'Che cosa dice di un’opera un distintivo Human Intelligence, che cosa non dice, e che cosa è stato controllato: in un minuto.',
  lead: 'Qualcuno ha fatto qualcosa ed è felice di dirlo: {claim}. Ha disegnato un distintivo a mano, ha fatto una promessa con parole semplici, e ci ha messo il suo nome e una data.',

  says: 'Che cosa dice',
  saysPromised:
    '[strong|L’artista ha promesso.] L’opera è stata fatta senza IA generativa, nelle parti che l’artista ha spuntato: immagini, testi, suoni, film, codice o cose fatte a mano. Puoi leggere [words|le parole esatte].',
  saysFound:
    '[strong|La promessa si può ritrovare.] Ognuna ha un codice e una pagina tutta sua, la sua scheda, allo stesso indirizzo per sempre.',
  saysDrawing:
    '[strong|Il disegno è il sigillo.] Ogni persona ha il suo, diverso dagli altri. Il distintivo che hai visto e quello sulla scheda dovrebbero mostrare lo stesso disegno.',
  saysBack:
    '[strong|La promessa si può ritirare.] Allora ogni distintivo vivo dice «ritirata», scritto altrettanto grande, e la scheda lo dice per prima cosa.',

  saysNot: 'Che cosa non dice',
  saysNotProof:
    '[strong|Non è una prova.] Nessuno qui ha guardato come è stata fatta un’opera, e nessun programma ha provato a indovinarlo. È la promessa dell’artista.',
  saysNotExam:
    '[strong|Non è un esame per le persone.] Il nome su una scheda è il nome che l’artista ha scelto.',
  saysNotMissing:
    '[strong|Anche senza distintivo va bene.] La maggior parte di chi fa arte non ne ha mai sentito parlare. Un distintivo che manca non dice niente di nessuno.',
  saysNotAgainst:
    '[strong|Non è contro le macchine, né contro le persone a cui piacciono.] È per le mani, e per sapere che cosa si sta guardando.',

  checks: 'Che cosa controlliamo',
  checksFew:
    'Poche piccole cose, e ogni scheda le elenca con le loro date: che qualcuno poteva leggere la posta all’indirizzo che ha dato, che un’immagine si poteva aprire e copiare. Accanto, scritto altrettanto grande, c’è che cosa non è stato controllato.',
  checksPlaces:
    'L’artista può anche indicare i luoghi dove mostra il distintivo. «Indicato dall’artista» significa questo e basta. Se nessuno ha guardato, la scheda dice che nessuno ha guardato.',

  ways: 'Tre modi per guardare',
  waysHow:
    'Fai clic sul distintivo: porta alla sua scheda. Scrivi il codice che c’è sopra. Oppure vai alla pagina [check|Controlla] e incolla un indirizzo o il nome dell’artista.',

  noBadge: 'Perché questo sito non porta un distintivo',
  noBadgeWhy:
    'Un distintivo sta per la promessa di una persona, e per il software e le parole di questo sito nessuno ha fatto una promessa. Di chi fa arte, qui ci sono solo i disegni e le parole. Perciò vedi lettere, linee e spazio, e nessuna immagine inventata da noi.',

  whoFor: 'Per chi è',
  whoForEveryone:
    'Per tutte le persone che creano, conosciute o no. È gratis, non ci sono classifiche né punti, e puoi andartene quando vuoi.',

  ask: 'A chi chiedere',
  askHow: 'Hai una domanda, o qui c’è qualcosa che non va? Scrivici: {mail}',
}
