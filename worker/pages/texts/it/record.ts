import { plural } from '../plural.ts'
import type { record as english } from '../en/record.ts'

/** The page of one pledge in Italian. “Il giorno” fits every date: the 8th and the 11th take “l’”, the others “il”. */
export const record: typeof english = {
  title: '{artist} – created with human intelligence',
  titleWithdrawn: 'Ritirata: {whose}',
  titleSuspended: 'Sospesa: {whose}',
  whose: 'promessa di {artist}',
  whosePledge: 'promessa {code}',
  inOneLine:
    '{artist} ha promesso il giorno {day}: niente IA generativa per {parts}. È la promessa dell’artista; nessuno ha esaminato l’opera.',
  inOneLineWithdrawn: 'Questa promessa è ritirata. Era stata fatta il giorno {day}.',
  inOneLineSuspended: 'Questa promessa è sospesa. Era stata fatta il giorno {day}.',

  left: 'Artista che ha lasciato il registro',
  pledgedOn: 'Promessa fatta il giorno {day} per {parts}.',
  hadBeenPledgedOn: 'La promessa era stata fatta il giorno {day} per {parts}.',

  suspended: 'sospesa',
  withdrawn: 'ritirata',
  isSuspended: 'Questa promessa è sospesa',
  isWithdrawn: 'Questa promessa è ritirata',
  operatorSuspended: 'Una persona che gestisce questo registro ha sospeso questa promessa.',
  operatorSuspendedOn:
    'Una persona che gestisce questo registro ha sospeso questa promessa il giorno {day}.',
  artistWithdrew: 'L’artista ha ritirato questa promessa.',
  artistWithdrewOn: 'L’artista ha ritirato questa promessa il giorno {day}.',
  leftWithdrawn:
    'Questa promessa è stata ritirata. L’artista ha lasciato il registro, portando via il suo nome e le sue immagini.',
  leftWithdrawnOn:
    'Questa promessa è stata ritirata il giorno {day}. L’artista ha lasciato il registro, portando via il suo nome e le sue immagini.',
  operatorsReason: 'Il motivo dato da chi gestisce il registro',
  artistsWords: 'Con le parole dell’artista',

  promised: 'Che cosa è stato promesso',
  hadBeenPromised: 'Che cosa era stato promesso',
  forReading:
    'Aiuto alla lettura, non rivisto: ecco che cosa dicono le parole qui sopra. Sono state promesse in {language}.',
  madeWithout: 'Fatto senza IA generativa',
  itCovers: 'Riguarda',
  coversPractice: 'Tutto quello che l’artista mostra come opera propria.',
  coversWorks: 'Solo le opere che l’artista nomina sotto «Informazioni».',
  coversForgotten: 'Solo alcune opere. Qui non sono più nominate.',
  words: 'Le parole',
  statement: '[words|Dichiarazione {version}], conservata qui esattamente come è stata promessa',

  support: 'Trova e sostieni {artist}',
  noDoor:
    '{artist} non ha ancora indicato dove andare. Se hai visto questo distintivo accanto a un’opera, torna lì e fai sapere all’artista che l’opera ti piace.',

  places: 'Dove {artist} mostra il distintivo',
  placesOnce: 'Dove {artist} mostrava il distintivo',
  morePlaces: plural({ one: 'E un altro.', other: 'E altri {count}.' }),
  coversBeneath:
    'Un indirizzo comprende tutte le pagine che ci stanno sotto. Hai visto il distintivo altrove? Allora chiedi a {artist} se quella pagina è sua.',
  noPlace:
    '{artist} non ha indicato alcun luogo. Quindi il distintivo non dice niente della pagina su cui lo vedi.',
  kinds: { site: 'sito', shop: 'negozio', profile: 'profilo' },
  place: '{kind}: {state}',
  placeStates: {
    site: 'questo sito nomina questa promessa, trovato il giorno {day}',
    page: 'questa pagina porta il distintivo, trovato il giorno {day}',
    lapsed: 'era collegato, trovato l’ultima volta il giorno {day}',
    found: 'indicato dall’artista, trovato l’ultima volta il giorno {day}',
    named: 'indicato dall’artista, non controllato',
  },

  checked: 'Che cosa è stato controllato, e quando',
  nothingChecked: 'Non è stato controllato niente.',
  check: '{what}: {state} ({day}).',
  checks: {
    mail: 'L’indirizzo e-mail',
    drawingFile: 'Il file del disegno',
    drawingOrigin: 'Quello che il file dice della sua origine',
    places: 'I luoghi',
  },
  checkStates: {
    confirmed: 'ha risposto',
    reEncoded: 'copia pulita',
    noAiDeclared: 'nessuna IA dichiarata',
    seenByAPerson: 'guardato da una persona',
    lookedAt: 'consultati',
  },
  checkDetails: {
    mail: 'La promessa è stata fatta da qualcuno che poteva leggere la posta all’indirizzo che ha dato: ha scritto un codice che abbiamo mandato lì. L’indirizzo resta privato.',
    drawingFile:
      'Abbiamo aperto l’immagine e ne abbiamo fatto copie nuove, senza le note nascoste che fotocamere e app lasciano nei file. Questo non dice niente su come è stata fatta.',
    seenByAPerson:
      'Qualcosa nel file del disegno andava guardato da una persona: una nota di un’app, o una parte che non si poteva leggere. Una persona del registro ha guardato e ha lasciato il disegno al suo posto. Questo non prova come è stato fatto.',
    noAiDeclared:
      'Il file del disegno non dichiarava un’origine IA. Leggiamo solo quello che le app scrivono in un file: così si trovano solo i file onesti o sbadati.',
    onePlace:
      'Uno dei luoghi che l’artista indica rimanda a questa scheda, con qualcosa che solo la persona a cui appartiene può mettere lì. Torniamo a guardare di nostra iniziativa. L’elenco dei luoghi dice che cosa è stato trovato su ciascuno, e quando.',
    morePlaces: plural({
      one: 'Uno dei luoghi che l’artista indica rimanda a questa scheda, con qualcosa che solo la persona a cui appartiene può mettere lì. Torniamo a guardare di nostra iniziativa. L’elenco dei luoghi dice che cosa è stato trovato su ciascuno, e quando.',
      other:
        '{count} dei luoghi che l’artista indica rimandano a questa scheda, con qualcosa che solo la persona a cui ciascuno appartiene può mettere lì. Torniamo a guardare di nostra iniziativa. L’elenco dei luoghi dice che cosa è stato trovato su ciascuno, e quando.',
    }),
  },
  notChecked: 'Che cosa non è stato controllato',
  notCheckedDetails: {
    work: 'L’opera stessa. Nessuno qui ha esaminato come è stata fatta: è la promessa dell’artista.',
    who: 'Chi è {artist}. È il nome che l’artista ha scelto.',
    whoLeft: 'Chi era l’artista. Ha lasciato il registro, portando via il suo nome.',
    otherPages:
      'Le pagine che non sono nell’elenco dei luoghi; e di quelle che ci sono, nient’altro che quello che sta scritto accanto a ciascuna.',
    everyPage: 'Dove compare il distintivo. Nessun luogo rimanda a questa scheda.',
    drawer: 'Chi ha fatto il disegno. L’artista dice che è suo.',
    unscreened:
      'Se il file del disegno dice che l’ha fatto un’IA. È arrivato prima che cominciassimo a guardare.',
    fileClaims: 'Che cosa dice di sé il file del disegno. Nessuno ha controllato la sua firma.',
  },

  aboutArtist: 'Informazioni su {artist}',
  worksIn: 'Lavora con',
  tools: 'Strumenti',
  since: 'Crea dal',
  country: 'Paese',

  receipt: 'La ricevuta',
  receiptStands:
    'La tua copia: mostra che cosa abbiamo firmato, e quando diciamo di averlo firmato.',
  receiptFell:
    'Una copia di quello che avevamo firmato, e di quando diciamo di averlo firmato. Chi la controlla legge che la promessa non è più in vigore.',
  receiptPicture: 'Come immagine',
  receiptAnySize: 'Come immagine di qualsiasi grandezza',
  receiptText: 'Come testo semplice per le macchine',
  receiptCheck: 'Te ne hanno data una? [check|Controllala], senza mandarla da nessuna parte.',
  receiptEngineers:
    'Per specialisti: una credenziale Open Badges 3.0 con una prova {suite} di {did}, e una W3C Bitstring Status List. [how|Come controllarla] con strumenti di altre persone, anche quando noi non ci saremo più.',

  history: 'Che cosa è successo a questa promessa',
  times: plural({ one: '{count} volta quel giorno.', other: '{count} volte quel giorno.' }),
  events: {
    pledged: 'La promessa è stata fatta.',
    'drawing-shown': 'L’artista ha messo un disegno.',
    'house-badge-shown': 'L’artista ha scelto il distintivo della casa.',
    'drawing-described': 'L’artista ha cambiato le parole sul disegno.',
    'name-changed': 'L’artista ha cambiato il nome. Quello vecchio non si mostra.',
    edited: 'L’artista ha cambiato quello che sta scritto su questa pagina.',
    'place-named': 'L’artista ha indicato un luogo dove si mostra il distintivo.',
    'place-removed': 'L’artista ha tolto un luogo dall’elenco.',
    moved:
      'Una persona che gestisce il registro ha dato all’artista un altro indirizzo e-mail, perché un luogo lo ha provato.',
    left: 'L’artista ha lasciato il registro, portando via tutto quello che è personale.',
    'drawing-removed': 'L’artista ha tolto il disegno.',
    'drawing-hidden': 'Una persona che gestisce il registro ha nascosto il disegno.',
    withdrawn: 'L’artista ha ritirato la promessa.',
    restored: 'L’artista ha annullato il ritiro. La promessa è di nuovo in vigore.',
    suspended: 'Una persona che gestisce il registro ha sospeso la promessa.',
    reinstated: 'Una persona che gestisce il registro ha tolto la sospensione.',
  },

  real: 'Come capire che questo è il vero registro',
  realAddress: 'Guarda l’indirizzo in cima al tuo browser. Deve essere esattamente questo:',
  realCopy: 'Qualsiasi altra cosa è una copia, per quanto somigli a questa pagina.',
  realDrawing:
    'Poi confronta i due disegni: il distintivo che hai visto dovrebbe mostrare lo stesso che c’è qui.',
  realPaper: 'Se hai il codice su carta, {code}, scrivi tu l’indirizzo.',

  chain: 'Di distintivo in distintivo',
  drawnAfter: 'Disegnato ispirandosi [badge|al distintivo di {artist}].',
  drawnAfterThis: 'Disegnati ispirandosi a questo:',
  badgeOf: 'Distintivo di {artist}',

  unknownCode: 'Nessuna promessa ha questo codice',
  unknownLooked: 'Abbiamo cercato {code}, e qui non c’è una promessa così.',
  unknownEmpty: 'Non c’era un codice da cercare. Un codice ha 8 lettere e cifre, come {example}.',
  unknownWritten: '{written} non sembra un codice. Un codice ha 8 lettere e cifre, come {example}.',
  unknownAgain: 'Riprova con il codice',
  unknownHint:
    'Vanno bene anche le minuscole, e puoi tralasciare il trattino. Per noi O e 0 sono uguali; anche I, L e 1. La U non c’è.',
  unknownLook: 'Cerca',
  unknownRight: 'Se il codice è giusto',
  unknownMadeUp:
    'Allora può darsi che qualcuno l’abbia inventato. Un distintivo con un codice che non porta da nessuna parte non ha dietro una promessa. Può anche essere una svista in buona fede: se sai chi lo mostra, puoi chiedere.',

  cameFrom: 'Arrivi qui da {host}.',
  cameWholeNamed: '{artist} lo indica; non abbiamo trovato un link di ritorno.',
  cameWholeLapsed:
    '{artist} lo indica. Era collegato; l’abbiamo visto l’ultima volta il giorno {day}.',
  cameWholeSite:
    'È nell’elenco, e il sito nomina questa promessa: l’abbiamo trovato il giorno {day}.',
  cameWholePage:
    'È nell’elenco, e una sua pagina porta il distintivo: l’abbiamo trovato il giorno {day}.',
  cameShared: 'Molte persone condividono quel sito.',
  camePart: 'In questo elenco c’è solo una parte di quel sito.',
  cameShop: 'Confronta il nome del negozio: {artist} indica {address}.',
  cameAddress: 'Confronta l’indirizzo: {artist} indica {address}.',
  cameUnnamed:
    '{artist} non ha indicato questo luogo. Può essere solo una dimenticanza: chiedi a {artist} se la pagina è sua.',
}
