import type { Texts } from './index.ts'

/** The words of the element in Italian. */
export const it: Texts = {
  lang: 'it',
  dir: 'ltr',
  dates: 'it',
  artist: 'l’artista',
  unreachable: 'Impossibile controllare in questo momento',
  noCode: 'Questo distintivo non indica alcuna promessa',
  stale: 'Impossibile controllare in questo momento; ultimo stato noto: %',
  meaning: 'Aiuto alla lettura: «creato con intelligenza umana».',
  status: {
    active: [
      'created with human intelligence',
      'created with human intelligence: promessa di %, apre la scheda',
      'Promessa registrata dal %',
    ],
    withdrawn: [
      'promessa ritirata',
      'Promessa ritirata; artista: %, apre la scheda',
      'Promessa del %, poi ritirata dall’artista',
    ],
    suspended: [
      'promessa sospesa',
      'Promessa sospesa: promessa di %, apre la scheda',
      'Promessa del %, poi sospesa; la scheda dice perché',
    ],
    missing: [
      'promessa non trovata',
      'Promessa non trovata: %, apre il registro',
      'Nel registro non c’è alcuna promessa %',
    ],
  },
  here: {
    site: 'Collegata a questo sito, controllato il %',
    page: 'Questa pagina porta il distintivo, controllato il %',
    lapsed: 'Era collegata, trovato l’ultima volta il %',
    found: 'Indicato dall’artista, trovato l’ultima volta il %',
    named: '% indica questo luogo; non controllato',
    'not-listed': '% non ha indicato questo luogo',
  },
  there: {
    site: 'quel sito è collegato, controllato il %',
    page: 'quella pagina porta il distintivo, controllato il %',
    lapsed: 'era collegato, trovato l’ultima volta il %',
    found: 'indicato dall’artista, trovato l’ultima volta il %',
    named: 'indicato dall’artista, non controllato',
  },
  checked: 'Che cosa è stato controllato',
  nothing: 'L’artista non ha ancora indicato alcun luogo.',
  unchecked: 'Che cosa non è stato controllato',
  work: 'L’opera stessa. Nessuno ha esaminato come è stata fatta: è la promessa dell’artista.',
  record: 'Apri la scheda',
  close: 'Chiudi',
}
