import { plural } from '../plural.ts'
import type { check as english } from '../en/check.ts'

/** Looking things up, in Italian. */
export const check: typeof english = {
  title: 'Controlla un distintivo',
  titleAsked: 'Controlla: {query}',
  description:
    'Incolla un indirizzo, un codice o il nome dell’artista, e leggi in parole semplici che cosa ne sa questo registro.',
  lead: 'Hai visto un distintivo, un nome o una pagina? Incollalo qui e leggi che cosa ne sa questo registro.',
  label: 'Un indirizzo, un codice o un nome',
  hint: 'Per esempio ada-draws.com/shop, K3V9-X2AM o Zoë Lind. Vanno bene anche le minuscole, e i nomi senza i loro accenti.',
  look: 'Cerca',
  tooLong: plural({
    one: 'È {count} carattere, e c’è posto per {most}. Basta un indirizzo, un codice o un nome.',
    other:
      'Sono {count} caratteri, e c’è posto per {most}. Basta un indirizzo, un codice o un nome.',
  }),
  unseen:
    'Dentro c’è un carattere che nessuno può vedere. Per favore, riscrivilo senza quel carattere.',

  none: 'Qui non c’è niente che lo dica',
  fit: plural({ one: 'Una promessa corrisponde', other: '{count} promesse corrispondono' }),
  moreThan: plural({
    one: 'Più di {count} promessa corrisponde',
    other: 'Più di {count} promesse corrispondono',
  }),
  thereAreMore: 'Ce ne sono altre. Scrivi un pezzo più lungo del nome, o l’indirizzo intero.',
  sameName: 'Il nome lo sceglie l’artista, e altre persone possono avere lo stesso.',
  compare:
    'Chiunque può copiare l’immagine di un distintivo. Apri la scheda, e confrontala con il distintivo che hai visto.',

  stands:
    '[strong|La promessa è in vigore.] È la promessa dell’artista; nessuno ha esaminato l’opera.',
  suspended:
    '[strong|Sospesa.] Una persona che gestisce questo registro l’ha fermata. La scheda dice perché.',
  withdrawn: '[strong|Ritirata.] L’artista ha ritirato la sua promessa. Non vale per opere nuove.',
  left: '[strong|Ritirata.] L’artista ha lasciato il registro. La promessa non vale per opere nuove.',
  pledged: 'promessa fatta il giorno {day}',
  hadBeenPledged: 'la promessa era stata fatta il giorno {day}',

  theArtist: 'L’artista',
  whyCode: 'Questo è il codice che hai chiesto.',
  whyName: 'Il nome corrisponde.',
  whyAddress: '{artist} indica questo indirizzo, insieme a molti altri. Nessuno lo ha controllato.',
  whyNamed: '{artist} indica questo luogo: {address}. Nessuno lo ha controllato.',
  whyPage:
    '{artist} indica {address}, e quella pagina portava il distintivo quando abbiamo guardato, il giorno {day}.',
  whySite:
    '{artist} indica {address}, e quel sito nominava questa promessa quando abbiamo guardato, il giorno {day}.',
  whyLapsed:
    '{artist} indica {address}. Una volta da lì si tornava qui, visto l’ultima volta il giorno {day}; ora non più.',

  noCode: 'Nessuna promessa ha il codice {code}.',
  noCodeNoName: 'Nessuna promessa ha il codice {code}, e qui nessuno si chiama così.',
  noAddress: 'Qui nessuno ha indicato {address}.',
  noAddressNoName: 'Qui nessuno ha indicato {address}, e nessuno si chiama così.',
  noHandle: 'Qui nessuno si chiama {handle}.',
  noName: 'Qui nessuno si chiama così.',
  noAccusation:
    'Non è un’accusa: la maggior parte di chi fa arte non ha mai sentito parlare di questo registro, e una pagina senza distintivo non dice come sono state fatte le cose.',
  noneCode:
    'Se un distintivo mostra questo codice, forse qualcuno l’ha inventato, o c’è dentro un errore. Ogni vera scheda si trova all’indirizzo {address} seguito dal suo codice.',
  noneAddress:
    'Incolla l’indirizzo intero proprio della pagina dove hai visto il distintivo, o prova con il nome dell’artista. L’artista può mostrare un distintivo in più luoghi di quelli che ha indicato.',
  noneName: 'Prova con un pezzo più corto del nome, o con l’indirizzo dove hai visto l’opera.',

  receipt: 'Controlla una ricevuta',
  receiptWhat:
    'Una ricevuta è una copia firmata di una promessa: un’immagine del distintivo con qualcosa di nascosto dentro, o un testo. Te ne hanno data una? Leggi qui di chi è, se è stata cambiata e se la promessa è ancora in vigore. La legge il tuo browser; non viene mandata da nessuna parte.',
  receiptScript: 'Questa parte ha bisogno di JavaScript',
  receiptWithout:
    'Leggiamo le ricevute nel tuo browser, così non devi mandarcele. Senza JavaScript, cerca qui sopra il codice della promessa, o [tools|controlla la ricevuta con strumenti di altre persone].',
  receiptFile: 'Scegli il file, o trascinalo qui',
  receiptKinds: 'PNG, SVG o JSON',
  receiptPaste: 'Oppure incolla il suo testo',
  receiptRead: 'Leggi',
}
