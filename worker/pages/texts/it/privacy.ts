import type { privacy as english } from '../en/privacy.ts'

/** What is kept and for how long, in Italian. */
export const privacy: typeof english = {
  title: 'Privacy',
  description:
    'Non teniamo niente su chi ci visita. Che cosa teniamo di chi fa una promessa, per quanto tempo, e come portare via tutto e andarsene.',
  lead: 'Se guardi soltanto, non teniamo niente su di te. Se fai una promessa, teniamo quello che ci hai dato, e la maggior parte la possono leggere tutti, perché una promessa serve a questo.',

  visit: 'Se vieni in visita',
  visitCookies:
    'Nessun cookie, nessun contatore, nessuno script di altri. Questo vale anche per i distintivi.',
  visitBadges:
    'Un distintivo su un altro sito ci chiede di una promessa. Non ci dice mai su quale pagina si trova né chi sta leggendo. Se ci fai clic, il tuo browser ci dice il nome del sito da cui vieni; noi non lo scriviamo.',
  visitTyped:
    'Quello che scrivi in «Controlla» o sul muro serve a trovare una risposta e non viene tenuto. Il nostro diario ha una riga per ogni richiesta: il tipo di pagina, non il suo indirizzo, se ha funzionato, e quanto tempo ci è voluto. Non c’è dentro alcun indirizzo di rete.',
  visitCloudflare:
    'Cloudflare fa funzionare i computer che ti rispondono. Per portarti una pagina deve vedere il tuo indirizzo di rete, come ogni fornitore lungo la strada. Quando mandi un modulo, quell’indirizzo si usa anche per un minuto, per fermare chi ne manda centinaia.',
  visitLanguage:
    'Le pagine arrivano nella lingua che chiede il tuo browser, o in quella che sta scritta nel loro indirizzo. Noi non ricordiamo quale.',

  artist: 'Se sei artista',
  everyone: 'Tutti possono leggere:',
  everyoneName:
    'il tuo nome come l’hai scritto, le parole che hai promesso, la loro data, e che cosa è successo da allora alla promessa. Quando cambi nome, quello vecchio non si mostra;',
  everyoneDrawing:
    'il tuo disegno con la sua descrizione, i tuoi link, i luoghi, e quello che racconti di te.',
  looks:
    'Guardiamo i luoghi che indichi: [how|come, e quanto spesso]. Di una pagina così teniamo solo se nomina la tua promessa, e nient’altro di quello che c’è scritto.',
  nobodyElse: 'Nessuno tranne noi può leggere:',
  mail: 'Il tuo indirizzo e-mail',
  mailKept:
    'Per farti accedere, e per dirti che cosa succede alla tua promessa. Finché non te ne vai.',
  original: 'L’immagine così come è arrivata',
  originalKept:
    '30 giorni, poi viene cancellata, a meno che tu non spunti «Keep my original as evidence» (tenere il mio file come prova). Le copie che mostriamo non contengono mai il luogo o la fotocamera che un file può indicare.',
  held: 'Un disegno in attesa che una persona lo guardi',
  heldKept:
    'Con quello che dice il suo file e quello che ne hai scritto: finché qualcuno non ha deciso, o tu non lo riprendi. Che cosa è stato deciso, e perché, resta finché non te ne vai. [files|Che cosa leggiamo in un file]',
  draft: 'Una promessa che hai cominciato',
  draftKept: 'Quello che hai scritto prima che arrivasse il codice: 1 giorno.',
  codes: 'I codici che abbiamo mandato',
  codesKept:
    'Resi illeggibili, per 10 minuti. Che un codice è stato mandato: 24 ore, con l’indirizzo reso illeggibile.',
  sessions: 'Dove hai fatto l’accesso',
  sessionsKept:
    'Da quando, e in quale browser, in parole semplici: 14 giorni dopo la tua ultima visita, e 60 giorni in tutto.',
  oldMail: 'Un vecchio indirizzo e-mail',
  oldMailKept:
    'Dopo che l’hai cambiato: 48 ore, così puoi annullare il cambio se non l’hai fatto tu.',

  cookies: 'Cookie',
  cookiesWhen:
    'Solo quando accedi o fai una promessa, e solo perché il tuo browser venga riconosciuto finché non esci. Vengono soltanto da questo sito, e nessuno script può leggerli.',

  letters: 'E-mail',
  lettersWhen:
    'Scriviamo quando chiedi un codice, quando qualcuno accede a nome tuo, e quando succede qualcosa alla tua promessa. Mai novità, mai pubblicità. Le nostre e-mail non caricano niente, così nessuno viene a sapere quando le leggi. Cloudflare le porta al tuo fornitore di posta.',

  rights: 'I tuoi diritti',
  rightsSee:
    '[strong|Vedere e correggere.] Tutto quello che abbiamo di te si può vedere e cambiare [desk|alla tua scrivania].',
  rightsOut: '[strong|Portare via.] Lì puoi anche scaricare tutto in un solo file.',
  rightsLeave:
    '[strong|Andartene.] Il tuo nome, l’indirizzo e-mail, le parole, i link e le immagini vengono cancellati. Resta che una promessa con quel codice è stata fatta e ritirata, e quando, perché altre persone possono averci fatto affidamento; e che la sua ricevuta non vale più. Le copie di quella ricevuta che tu o altri avete salvato sono fuori dalla nostra portata. Niente di quello che resta qui dice chi sei. Dopo un cambio di indirizzo e-mail puoi andartene quando sono passate 48 ore: in quel tempo il vecchio indirizzo può annullare il cambio.',
  rightsAsk: '[strong|Chiedere.] Scrivici: {mail}',

  training: 'Il tuo disegno e l’addestramento delle IA',
  trainingNo:
    'I motori di ricerca qui sono i benvenuti. Con ogni disegno diciamo anche, nei modi che le macchine leggono (TDMRep, {noai}, {noimageai}), che non è permesso usarlo per addestrare modelli. È un no chiaro, e non un lucchetto: vale per chi rispetta le regole.',
}
