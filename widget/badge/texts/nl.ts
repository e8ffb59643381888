import type { Texts } from './index.ts'

/** The words of the element in Dutch. */
export const nl: Texts = {
  lang: 'nl',
  dir: 'ltr',
  dates: 'nl',
  artist: 'de kunstenaar',
  unreachable: 'Kon nu niet worden nagekeken',
  noCode: 'Dit teken noemt geen belofte',
  stale: 'Kon nu niet worden nagekeken; laatst bekende stand: %',
  meaning: 'Leeshulp: ‘gemaakt met menselijke intelligentie’.',
  status: {
    active: [
      'created with human intelligence',
      'created with human intelligence: belofte van %, opent de vermelding',
      'Belofte in het register sinds %',
    ],
    withdrawn: [
      'belofte ingetrokken',
      'Belofte ingetrokken door %, opent de vermelding',
      'Beloofd op %, later ingetrokken door de kunstenaar',
    ],
    suspended: [
      'belofte opgeschort',
      'Belofte opgeschort: belofte van %, opent de vermelding',
      'Beloofd op %, later opgeschort; de vermelding zegt waarom',
    ],
    missing: [
      'belofte niet gevonden',
      'Belofte niet gevonden: %, opent het register',
      'In het register staat geen belofte %',
    ],
  },
  here: {
    site: 'Gekoppeld aan deze site, nagekeken op %',
    page: 'Deze pagina draagt het teken, nagekeken op %',
    lapsed: 'Was gekoppeld, voor het laatst gevonden op %',
    found: 'Genoemd door de kunstenaar, voor het laatst gevonden op %',
    named: '% noemt deze plek; niet nagekeken',
    'not-listed': '% heeft deze plek niet genoemd',
  },
  there: {
    site: 'die site is gekoppeld, nagekeken op %',
    page: 'die pagina draagt het teken, nagekeken op %',
    lapsed: 'was gekoppeld, voor het laatst gevonden op %',
    found: 'genoemd door de kunstenaar, voor het laatst gevonden op %',
    named: 'genoemd door de kunstenaar, niet nagekeken',
  },
  checked: 'Wat is nagekeken',
  nothing: 'De kunstenaar heeft nog geen plek genoemd.',
  unchecked: 'Wat niet is nagekeken',
  work: 'Het werk zelf. Niemand heeft onderzocht hoe het is gemaakt: dit is de eigen belofte van de kunstenaar.',
  record: 'Vermelding openen',
  close: 'Sluiten',
}
