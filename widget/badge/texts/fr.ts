import type { Texts } from './index.ts'

/** The words of the element in French. */
export const fr: Texts = {
  lang: 'fr',
  dir: 'ltr',
  dates: 'fr',
  artist: 'l’artiste',
  unreachable: 'Vérification impossible pour le moment',
  noCode: 'Ce badge ne désigne aucune promesse',
  stale: 'Vérification impossible pour le moment ; dernier état connu : %',
  meaning: 'Aide à la lecture : « créé avec l’intelligence humaine ».',
  status: {
    active: [
      'created with human intelligence',
      'created with human intelligence : promesse de %, ouvre la fiche',
      'Promesse enregistrée depuis le %',
    ],
    withdrawn: [
      'promesse retirée',
      'Promesse retirée par %, ouvre la fiche',
      'Promesse du %, retirée depuis par l’artiste',
    ],
    suspended: [
      'promesse suspendue',
      'Promesse suspendue : promesse de %, ouvre la fiche',
      'Promesse du %, suspendue depuis ; la fiche dit pourquoi',
    ],
    missing: [
      'promesse introuvable',
      'Promesse introuvable : %, ouvre le registre',
      'Le registre ne contient aucune promesse %',
    ],
  },
  here: {
    site: 'Reliée à ce site, contrôlé le %',
    page: 'Cette page porte le badge, contrôlé le %',
    lapsed: 'A été reliée, trouvé pour la dernière fois le %',
    found: 'Indiqué par l’artiste, trouvé pour la dernière fois le %',
    named: '% indique ce lieu ; non contrôlé',
    'not-listed': '% n’a pas indiqué ce lieu',
  },
  there: {
    site: 'ce site-là est relié, contrôlé le %',
    page: 'cette page-là porte le badge, contrôlé le %',
    lapsed: 'a été relié, trouvé pour la dernière fois le %',
    found: 'indiqué par l’artiste, trouvé pour la dernière fois le %',
    named: 'indiqué par l’artiste, non contrôlé',
  },
  checked: 'Ce qui a été contrôlé',
  nothing: 'L’artiste n’a encore indiqué aucun lieu.',
  unchecked: 'Ce qui n’a pas été contrôlé',
  work: 'L’œuvre elle-même. Personne n’a examiné comment elle a été faite : c’est la promesse de l’artiste.',
  record: 'Ouvrir la fiche',
  close: 'Fermer',
}
