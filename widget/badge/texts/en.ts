import type { Texts } from './index.ts'

/** The words of the element in English. They name facts with their dates, and never a virtue. */
export const en: Texts = {
  lang: 'en',
  dir: 'ltr',
  dates: 'en-GB',
  artist: 'the artist',
  unreachable: 'Could not be checked just now',
  noCode: 'This badge names no pledge',
  status: {
    active: [
      'created with human intelligence',
      "Created with human intelligence: %'s pledge, opens the record",
      'Pledge on record since %',
    ],
    withdrawn: [
      'pledge withdrawn',
      'Pledge withdrawn by %, opens the record',
      'Pledged %, later withdrawn by the artist',
    ],
    suspended: [
      'pledge suspended',
      "Pledge suspended: %'s pledge, opens the record",
      'Pledged %, later suspended; the record says why',
    ],
    missing: [
      'no such pledge',
      'No such pledge: %, opens the register',
      'The register has no pledge %',
    ],
  },
  here: {
    site: 'Linked to this site, checked %',
    page: 'This page carries the badge, checked %',
    lapsed: 'Was linked, last found %',
    named: '% names this place; not checked',
    'not-listed': '% has not named this place',
  },
}
