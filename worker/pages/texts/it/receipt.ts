import type { receipt as english } from '../en/receipt.ts'

/** What is said of a receipt, in Italian. */
export const receipt: typeof english = {
  reading: 'Lettura in corso…',
  empty: 'Per favore, scegli un file o incolla il testo di una ricevuta.',
  notFetched:
    'Non si è potuto caricare quello che serve per leggerla. Per favore, guarda la tua connessione e riprova.',
  broken: 'Qualcosa è andato storto durante la lettura. Questo non dice niente sulla ricevuta.',

  tooLarge: 'È troppo grande per essere una ricevuta.',
  tooLargeWhy:
    'La grandezza è {size}, e noi leggiamo fino a {most}. Le ricevute sono molto più piccole.',
  nothingInside: 'In questo file {kind} non c’è una ricevuta.',
  lost: 'Molti siti e molte app, quando copiano un’immagine, tolgono quello che c’è nascosto dentro. Chiedi il file stesso, o cerca il codice che sta scritto sul distintivo.',
  otherPicture: 'Un’immagine di questo tipo non può contenere una ricevuta.',
  onlyPngAndSvg: 'Possono solo PNG e SVG.',
  several:
    'In questa immagine c’è più di una ricevuta, quindi non possiamo dire quale sia quella giusta.',
  severalWhat:
    'Nessuna delle nostre immagini ne ha due. Chiedi il file così come è uscito da questo registro, o cerca il codice che sta scritto sul distintivo.',
  tooMuch: 'Non abbiamo potuto leggere questa immagine fino in fondo.',
  tooMuchWhat:
    'Dentro c’è molto di più che in qualsiasi nostra immagine, quindi più avanti potrebbe esserci una seconda ricevuta. Chiedi la ricevuta come testo, o cerca il codice che sta scritto sul distintivo.',
  older: 'Questo è un Open Badge di un tipo più vecchio.',
  olderWhat: 'Non è dei nostri: non ne abbiamo mai dati di quel tipo. Qui non possiamo leggerlo.',
  token: 'Questo è un badge in un’altra forma, un token firmato.',
  tokenWhat: 'Non è dei nostri: non ne diamo in quella forma. Qui non possiamo leggerlo.',
  noJson: 'Questa non è una ricevuta che possiamo leggere.',
  noJsonWhat:
    'Una ricevuta comincia con { e finisce con }. Se l’hai incollata, forse ne manca un pezzo: copiala tutta, o scegli il file.',
  noCredential: 'È scritto come si deve, ma non è una ricevuta.',
  noCredentialWhat: 'Non dice chi ha firmato che cosa. Forse hai scelto un altro file per sbaglio?',

  notThePicture:
    'Abbiamo firmato il testo che c’è dentro, non l’immagine intorno. La scheda mostra il disegno che appartiene a questa promessa, se ne ha uno.',
  altered: 'Questo non è quello che abbiamo firmato.',
  alteredWhat:
    'Nomina questo registro, ma qualcosa è stato cambiato dopo la firma, oppure non l’abbiamo mai firmato. Non farci affidamento. La scheda in questo registro dice sempre che cosa è vero.',
  unknownKey: 'È firmato con una chiave che non conosciamo, o non conosciamo più.',
  unknownKeyWhat:
    'Smettiamo di conoscere una chiave quando qualcuno potrebbe averla rubata. Allora firmiamo tutto di nuovo. Non fare affidamento su questa copia: la scheda ha la più recente. Ecco che cosa dice, chiunque l’abbia scritto:',
  couldNotTell: 'Non si può dire.',
  couldNotTellWhat:
    'Questo registro adesso non ci ha risposto, quindi non sappiamo se questa copia è intatta. Questo non dice niente contro la copia. Per favore, riprova tra un minuto. Ecco che cosa dice:',

  whole: 'Questo è quello che abbiamo firmato. Non si può dire se è ancora in vigore.',
  wholeWhat:
    'In questo momento non si è potuto leggere l’elenco di quello che non è in vigore. Per favore, riprova.',
  fallen: 'Questo è quello che abbiamo firmato, e non è più in vigore.',
  fallenWhat:
    'La promessa è stata ritirata o sospesa dopo che questa copia è stata fatta. La sua scheda dice quale delle due, e perché.',
  fallenNewer:
    'La promessa è finita dopo che questa copia è stata fatta. Ma c’è una copia più recente, con questa data: {day}. La scheda dice come stanno le cose adesso.',
  stands: 'Questo è quello che abbiamo firmato, ed è in vigore.',
  standsNewer:
    'C’è una copia più recente, con questa data: {day}. Qualcosa che questa dice è cambiato da allora. La più recente è sulla scheda.',

  foreign: 'Questo è un Open Badge di qualcun altro.',
  foreignUnknown: 'Questo registro non ne sa niente.',
  foreignWhole:
    'È intatto: nessuno lo ha cambiato da quando è stato firmato. Se è ancora in vigore, può dirlo solo chi lo ha dato.',
  foreignAltered: 'È stato cambiato dopo la firma.',
  foreignCouldNotTell:
    'Se è intatto, e se è ancora in vigore, non abbiamo potuto dirlo: può dirlo solo chi lo ha dato, e questa pagina chiede soltanto a questo registro.',
  foreignSays: 'Ecco che cosa dice di sé. Lì chiunque può scrivere qualsiasi cosa:',
  foreignUnsigned: 'Non dice chi l’ha firmato.',
  foreignName: 'Come si chiama',
  foreignIssuer: 'Da chi viene',
  foreignId: 'Il nome con cui è firmato',

  whose: 'Di chi è la promessa',
  promisedOn: 'Promessa fatta il giorno',
  signedOn: 'Diciamo di averlo firmato il giorno',
  words: 'Le parole',
  record: 'La scheda',
  checked: 'Dice che queste cose sono state controllate:',
  promise: 'È la promessa dell’artista. Nessuno qui ha esaminato come è stata fatta l’opera.',
}
