import type { home as english } from '../en/home.ts'

/** The first page, in Italian. */
export const home: typeof english = {
  description:
    'Disegna un distintivo, prometti con parole semplici che la tua opera l’hai fatta tu, e mostra le due cose insieme.',
  titleMade: 'L’hai fatto tu.',
  titleSay: 'Dillo di tua mano.',
  lead: 'Disegna un distintivo, prometti con parole semplici che la tua opera è stata fatta senza IA generativa, e mostra le due cose insieme. Chiunque veda il tuo distintivo può leggere, con un clic, di chi è il disegno e che cosa è stato promesso.',
  make: 'Fai la tua promessa',
  readFirst: 'Prima leggi le parole',

  nobodyYet: 'Nessuno ha ancora appeso un disegno',
  nobodyYetWhy:
    'Qui saranno appesi i distintivi più recenti, ciascuno disegnato dall’artista di cui sotto si legge il nome. Noi non ne inventiamo. Il primo potrebbe essere il tuo.',
  justDrawn: 'Appena disegnati',
  seeAll: 'Guardali tutti sul muro',

  how: 'Come funziona',
  promise: 'Prometti',
  promiseHow:
    'Spunta quello che hai fatto tu: immagini, testi, suoni, film, codice, cose fatte a mano. Cinque frasi brevi dicono che cosa significa.',
  draw: 'Disegna',
  drawHow:
    'Disegna un distintivo, su carta o su uno schermo, e mandacene un’immagine. Non hai ancora un disegno? Al suo posto c’è un semplice sigillo di lettere, e puoi cambiarlo quando vuoi.',
  show: 'Mostra',
  showHow:
    'Incolla un solo tag nella tua pagina. Il distintivo mostra il tuo disegno, e porta alla tua scheda e da lì alla tua porta.',
  free: 'È gratis, ci vogliono circa due minuti e non serve una password.',

  notProved: 'Che cosa il distintivo non prova',
  notProvedWork:
    'Non prova come è stata fatta un’opera. È la promessa dell’artista, con un nome, una data e le parole esatte, e tutti possono leggerla. Nessuno qui ha esaminato l’opera.',
  notProvedChecks:
    'Quello che abbiamo controllato sta scritto su ogni scheda con la sua data, e accanto quello che non abbiamo controllato. L’artista può ritirare una promessa in qualsiasi momento. Allora ogni distintivo vivo lo dice, e la pagina pubblica della promessa lo dice per prima cosa. Le schermate e i semplici link non possono; portano a quella pagina.',

  realAddress:
    'Una pagina si può imitare, il suo indirizzo no. La scheda di una promessa si trova sempre a questo indirizzo, con il codice della promessa alla fine:',
  realCompare:
    'Confronta questo indirizzo con quello in cima al tuo browser, e poi il disegno sulla scheda con quello che hai visto.',
}
