import { plural } from '../plural.ts'
import type { wall as english } from '../en/wall.ts'

/** The gallery and the page of one artist, in French. A name stands after no “de”, as in record.ts. */
export const wall: typeof english = {
  title: 'Le mur',
  description:
    'Des badges dessinés à la main par des artistes, les plus récents d’abord, chacun avec la promesse qui est derrière et le chemin vers l’artiste.',
  lead: 'Derrière chaque badge, il y a la promesse de l’artiste : fait sans IA générative. Les plus récents d’abord.',

  form: 'Chercher sur le mur',
  formWord: 'Un nom ou un mot',
  formMedium: 'Technique, par exemple encre',
  formPart: 'Promesse pour',
  formAnything: 'peu importe',
  formLook: 'Chercher',
  mistake: 'Cela n’a pas pu être lu. Écris plus court, s’il te plaît, ou laisse vide.',
  matching: 'Seulement les badges qui correspondent. [wall|Montrer tout le mur]',

  ends: 'Le mur s’arrête ici. [wall|Revenir aux badges les plus récents]',
  noMatch: 'Aucun badge ne correspond',
  noMatchWhy:
    'Peut-être avec moins de mots, ou une autre orthographe ? Les accents et les majuscules ne changent rien. Si quelqu’un n’est pas ici, cela ne dit rien de sa façon de travailler.',
  whole: 'Montrer tout le mur',
  empty: 'Le mur est encore vide',
  emptyWhy:
    'Personne n’a encore accroché de badge. Les images d’ici seront dessinées par des artistes et par personne d’autre. Tant que la première n’est pas là, il n’y a donc rien à montrer. Ce pourrait être la tienne.',

  pages: 'La suite du mur',
  newer: 'Badges plus récents',
  older: 'Badges plus anciens',

  entry: ' : le badge que montre {artist}, et sa fiche',
  entrySince: 'Crée depuis {year}.',
  entryPledged: 'Promesse faite le {day} pour : {parts}.',
  door: 'Retrouver et soutenir {artist} : {door}',

  artistPledges: plural({
    one: '{artist} a une promesse dans le registre : {parts}, created with human intelligence. C’est la promesse de l’artiste ; personne n’a examiné l’œuvre.',
    other:
      '{artist} a {count} promesses dans le registre : {parts}, created with human intelligence. Ce sont les promesses de l’artiste ; personne n’a examiné les œuvres.',
  }),
  artistNone: 'Aucune promesse faite par {artist} ne tient ici.',
  nothingStands: 'Aucune promesse ne tient ici',
  nothingStandsNow:
    'En ce moment, aucune promesse faite par {artist} ne tient ici. Ce qu’il y a eu est écrit plus bas, avec les dates.',
  readRecord: 'Lire la fiche {code}',
  others: plural({ one: 'Un autre badge', other: 'D’autres badges' }),
  chain: 'De dessin en dessin',
  chainAfter: 'Dessiné d’après',
  chainInspired: 'Dessinés d’après un badge de l’artiste',
  fallen: 'Ce qui ne tient plus',
  fallenWithdrawn: '[strong|retirée] le {day}, promesse faite le {pledged}',
  fallenSuspended: '[strong|suspendue] le {day}, promesse faite le {pledged}',

  noPledgeYet:
    'Il n’y a pas encore de promesse ici. Quand il y en aura une, c’est ici qu’elle sera.',
  lookAtWall: 'Regarder le mur',
  unknown: 'Personne n’a cet identifiant',
  unknownLooked:
    'Nous avons cherché {handle}, et personne ici n’a cet identifiant. Il manque peut-être une lettre, ou l’artiste a quitté le registre.',
  unknownName: 'Chercher un nom sur le mur',
  unknownOr: 'Ou [wall|regarde tout le mur]. Si tu as le code d’un badge, [check|cherche-le ici].',
}
