import type { Texts } from './index.ts'

/** The words of the element in German. */
export const de: Texts = {
  lang: 'de',
  dir: 'ltr',
  dates: 'de',
  artist: 'der Künstlerin oder dem Künstler',
  unreachable: 'Konnte gerade nicht geprüft werden',
  noCode: 'Dieses Zeichen nennt kein Versprechen',
  stale: 'Konnte gerade nicht geprüft werden; letzter bekannter Stand: %',
  meaning: 'Lesehilfe: „mit menschlicher Intelligenz geschaffen“.',
  status: {
    active: [
      'created with human intelligence',
      'created with human intelligence: Versprechen von %, öffnet den Eintrag',
      'Versprechen im Register seit %',
    ],
    withdrawn: [
      'Versprechen zurückgezogen',
      'Versprechen zurückgezogen von %, öffnet den Eintrag',
      'Versprochen am %, später selbst zurückgezogen',
    ],
    suspended: [
      'Versprechen ausgesetzt',
      'Versprechen ausgesetzt: Versprechen von %, öffnet den Eintrag',
      'Versprochen am %, später ausgesetzt; der Eintrag sagt, warum',
    ],
    missing: [
      'kein solches Versprechen',
      'Kein solches Versprechen: %, öffnet das Register',
      'Im Register steht kein Versprechen %',
    ],
  },
  here: {
    site: 'Mit dieser Website verknüpft, geprüft am %',
    page: 'Diese Seite trägt das Zeichen, geprüft am %',
    lapsed: 'War verknüpft, zuletzt gefunden am %',
    found: 'Im Versprechen genannt, zuletzt gefunden am %',
    named: '% nennt diesen Ort; nicht geprüft',
    'not-listed': '% hat diesen Ort nicht genannt',
  },
  there: {
    site: 'diese andere Website ist verknüpft, geprüft am %',
    page: 'diese andere Seite trägt das Zeichen, geprüft am %',
    lapsed: 'war verknüpft, zuletzt gefunden am %',
    found: 'im Versprechen genannt, zuletzt gefunden am %',
    named: 'im Versprechen genannt, nicht geprüft',
  },
  checked: 'Was geprüft wurde',
  nothing: 'Im Versprechen ist noch kein Ort genannt.',
  unchecked: 'Was nicht geprüft wurde',
  work: 'Das Werk selbst. Niemand hat untersucht, wie es entstanden ist: Es ist das eigene Versprechen der Person, die es geschaffen hat.',
  record: 'Eintrag öffnen',
  close: 'Schließen',
}
