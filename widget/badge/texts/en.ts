import type { Texts } from './index.ts'

/** The words of the element in English. They name facts with their dates, and never a virtue. */
export const en: Texts = {
  lang: 'en',
  dir: 'ltr',
  dates: 'en-GB',
  artist: 'the artist',
  unreachable: 'Could not be checked just now',
  noCode: 'This badge names no pledge',
  stale: 'Could not be checked just now; last known state, from %',
  meaning: '',
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
    found: 'Named by the artist, last found %',
    named: '% names this place; not checked',
    'not-listed': '% has not named this place',
  },
  there: {
    site: 'that site is linked, checked %',
    page: 'that page carries the badge, checked %',
    lapsed: 'was linked, last found %',
    found: 'named by the artist, last found %',
    named: 'named by the artist, not checked',
  },
  checked: 'What was checked',
  nothing: 'The artist has named no place yet.',
  unchecked: 'What was not checked',
  work: 'The work itself. Nobody has examined how it was made: this is the artist’s own promise.',
  record: 'Open the record',
  close: 'Close',
}
