import type { statement as english } from '../en/statement.ts'

/** The page of the words that are pledged, in French. */
export const statement: typeof english = {
  title: 'La déclaration, version {version}',
  forReading:
    'Aide à la lecture, non relue. Ce qui est promis, ce sont les mots anglais ci-dessus.',
  version:
    'Version {version}, ouverte depuis le {day}. Ces mots ne changent jamais : un nouveau texte reçoit une nouvelle version, et chaque fiche garde les mots qui ont été promis. Ils sont à tout le monde ([licence|CC0 1.0]) : copie-les, traduis-les, utilise-les ailleurs.',
  make: 'Faire cette promesse',

  parts: 'Les parties',
  partsTick:
    'Tu coches seulement ce que tu as fait toi-même. Sur ce que tu ne coches pas, tu ne promets rien.',

  covers: 'Ce qu’elle concerne',
  coversWhich:
    'Soit tout ce que tu montres comme étant ton propre travail, soit seulement des œuvres que tu nommes. Tu choisis, et la fiche dit lequel des deux.',

  means: 'Ce que promettre signifie',
  meansPublic:
    'Ton nom, la date et ces mots sont écrits sur une fiche publique, à une même adresse, pour toujours.',
  meansWithdraw:
    'Tu peux retirer ta promesse à tout moment. La fiche le dit alors en premier, et reste lisible.',
  meansPoint:
    'Si quelqu’un demande comment tu as fait quelque chose, tu peux montrer ce que tu as promis.',

  meansNot: 'Ce que cela ne signifie pas',
  meansNotProof:
    'Ce n’est pas une preuve. Personne ici n’examine l’œuvre ; nous disons seulement ce que nous avons regardé, et quand.',
  meansNotClub: 'Ce n’est ni un contrat avec nous, ni un club, ni un prix. Tu ne nous dois rien.',
  meansNotOthers:
    'Cela ne dit rien des artistes sans badge. La plupart n’en ont jamais entendu parler.',
}
