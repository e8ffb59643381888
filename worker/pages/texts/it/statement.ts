import type { statement as english } from '../en/statement.ts'

/** The page of the words that are pledged, in Italian. */
export const statement: typeof english = {
  title: 'La dichiarazione, versione {version}',
  forReading:
    'Aiuto alla lettura, non rivisto. Quello che si promette sono le parole inglesi qui sopra.',
  version:
    'Versione {version}, aperta dal giorno {day}. Queste parole non cambiano mai: un testo nuovo riceve una versione nuova, e ogni scheda conserva le parole che sono state promesse. Sono di tutti ([licence|CC0 1.0]): copiale, traducile, usale altrove.',
  make: 'Fai questa promessa',

  parts: 'Le parti',
  partsTick: 'Spunti solo quello che hai fatto tu. Su quello che non spunti, non prometti niente.',

  covers: 'Che cosa riguarda',
  coversWhich:
    'O tutto quello che mostri come opera tua, o solo le opere che nomini. Scegli tu, e la scheda dice quale delle due cose.',

  means: 'Che cosa significa promettere',
  meansPublic:
    'Il tuo nome, la data e queste parole stanno su una scheda pubblica, a un solo indirizzo, per sempre.',
  meansWithdraw:
    'Puoi ritirare la promessa in qualsiasi momento. Allora la scheda lo dice per prima cosa, e resta leggibile.',
  meansPoint: 'Se qualcuno chiede come hai fatto qualcosa, puoi mostrare quello che hai promesso.',

  meansNot: 'Che cosa non significa',
  meansNotProof:
    'Non è una prova. Nessuno qui esamina l’opera; diciamo solo che cosa abbiamo guardato, e quando.',
  meansNotClub: 'Non è un contratto con noi, né un club, né un premio. Non ci devi niente.',
  meansNotOthers:
    'Non dice niente di chi fa arte senza un distintivo. La maggior parte non ne ha mai sentito parlare.',
}
