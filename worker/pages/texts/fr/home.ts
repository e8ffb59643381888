import type { home as english } from '../en/home.ts'

/** The first page, in French. */
export const home: typeof english = {
  description:
    'Dessine un badge, promets en mots simples que tu as fait ton travail toi-même, et montre les deux ensemble.',
  titleMade: 'C’est toi qui l’as fait.',
  titleSay: 'Dis-le de ta propre main.',
  lead: 'Dessine un badge, promets en mots simples que ton travail a été fait sans IA générative, et montre les deux ensemble. Toutes les personnes qui voient ton badge peuvent lire, en un clic, de qui est le dessin et ce qui a été promis.',
  make: 'Faire ta promesse',
  readFirst: 'Lire d’abord les mots',

  nobodyYet: 'Personne n’a encore accroché de dessin',
  nobodyYetWhy:
    'Ici seront accrochés les badges les plus récents, chacun dessiné par l’artiste dont le nom est écrit dessous. Nous n’en inventons aucun. Le premier pourrait être le tien.',
  justDrawn: 'Tout juste dessinés',
  seeAll: 'Les voir tous sur le mur',

  how: 'Comment ça marche',
  promise: 'Promets',
  promiseHow:
    'Coche ce que tu as fait toi-même : images, textes, son, films, code, objets faits à la main. Cinq phrases courtes disent ce que cela signifie.',
  draw: 'Dessine',
  drawHow:
    'Dessine un badge, sur papier ou à l’écran, et envoie-nous une image de ce dessin. Pas encore de dessin ? Un simple sceau en lettres prend sa place, et tu peux le changer quand tu veux.',
  show: 'Montre',
  showHow:
    'Colle une seule balise dans ta page. Le badge montre ton dessin, mène à ta fiche, et de là jusqu’à ta propre porte.',
  free: 'C’est gratuit, cela prend environ deux minutes, et il n’y a pas besoin de mot de passe.',

  notProved: 'Ce que le badge ne prouve pas',
  notProvedWork:
    'Il ne prouve pas comment une œuvre a été faite. C’est la promesse de l’artiste, avec un nom, une date et les mots exacts, et tout le monde peut la lire. Personne ici n’a examiné l’œuvre.',
  notProvedChecks:
    'Ce que nous avons contrôlé est écrit sur chaque fiche avec sa date, et à côté, ce que nous n’avons pas contrôlé. L’artiste peut retirer une promesse à tout moment. Alors chaque badge vivant le dit, et la page publique de la promesse le dit en premier. Les captures d’écran et les simples liens ne le peuvent pas ; ils mènent à cette page.',

  realAddress:
    'On peut imiter une page, mais pas son adresse. La fiche d’une promesse se trouve toujours à cette adresse, avec le code de la promesse à la fin :',
  realCompare:
    'Compare cette adresse avec le haut de ton navigateur, puis compare le dessin de la fiche avec celui que tu as vu.',
}
