import type { about as english } from '../en/about.ts'

/** What a badge means, in French. */
export const about: typeof english = {
  title: 'Ce que signifie un badge',
  description:
    'Ce qu’un badge Human Intelligence dit d’une œuvre, ce qu’il ne dit pas, et ce qui a été contrôlé : en une minute.',
  lead: 'Quelqu’un a fait quelque chose et a plaisir à le dire : {claim}. Cette personne a dessiné un badge à la main, fait une promesse en mots simples, et mis à côté son nom et une date.',

  says: 'Ce qu’il dit',
  saysPromised:
    '[strong|L’artiste a fait une promesse.] L’œuvre a été faite sans IA générative, dans les parties que l’artiste a cochées : images, textes, son, films, code ou objets faits à la main. Tu peux lire [words|les mots exacts].',
  saysFound:
    '[strong|On peut retrouver la promesse.] Chacune a un code et une page à elle, sa fiche, à la même adresse pour toujours.',
  saysDrawing:
    '[strong|Le dessin est le sceau.] Chaque personne a le sien, différent des autres. Le badge que tu as vu et celui de la fiche devraient montrer le même dessin.',
  saysBack:
    '[strong|La promesse peut être reprise.] Alors chaque badge vivant dit « retirée », en aussi grand, et la fiche le dit en premier.',

  saysNot: 'Ce qu’il ne dit pas',
  saysNotProof:
    '[strong|Ce n’est pas une preuve.] Personne ici n’a regardé comment une œuvre a été faite, et aucun programme n’a essayé de le deviner. C’est la promesse de l’artiste.',
  saysNotExam:
    '[strong|Ce n’est pas un examen pour les gens.] Le nom sur une fiche est celui que l’artiste a choisi.',
  saysNotMissing:
    '[strong|Sans badge, c’est bien aussi.] La plupart des artistes n’en ont jamais entendu parler. Un badge qui manque ne dit rien de personne.',
  saysNotAgainst:
    '[strong|Ce n’est pas contre les machines, ni contre les gens qui les aiment.] C’est pour les mains, et pour savoir ce que l’on regarde.',

  checks: 'Ce que nous contrôlons',
  checksFew:
    'Quelques petites choses, et chaque fiche en donne la liste avec les dates : que quelqu’un pouvait lire le courrier de l’adresse donnée, qu’une image pouvait être ouverte et copiée. À côté, en aussi grand, est écrit ce qui n’a pas été contrôlé.',
  checksPlaces:
    'L’artiste peut aussi indiquer les lieux où son badge est montré. « L’artiste l’indique » signifie cela et rien de plus. Si personne n’a regardé, la fiche dit que personne n’a regardé.',

  ways: 'Trois façons de regarder',
  waysHow:
    'Clique sur le badge : il mène à sa fiche. Tape le code qui est écrit dessus. Ou va sur la page [check|Vérifier] et colle une adresse ou le nom de l’artiste.',

  noBadge: 'Pourquoi ce site ne porte pas de badge',
  noBadgeWhy:
    'Un badge représente la promesse d’une personne, et personne n’a fait de promesse pour le logiciel et les mots de ce site. Des artistes, il n’y a ici que leurs dessins et leurs mots. Tu vois donc des lettres, des lignes et de l’espace, et aucune image inventée par nous.',

  whoFor: 'Pour qui c’est fait',
  whoForEveryone:
    'Pour toutes les personnes qui créent, connues ou non. C’est gratuit, il n’y a ni rangs ni points, et tu peux partir quand tu veux.',

  ask: 'À qui demander',
  askHow: 'Tu as une question, ou quelque chose ne va pas ici ? Écris-nous : {mail}',
}
