import { plural } from '../plural.ts'
import type { record as english } from '../en/record.ts'

/** The page of one pledge in French. A name stands after no “de”, which would have to become “d’” before a vowel. */
export const record: typeof english = {
  title: '{artist} : created with human intelligence',
  titleWithdrawn: 'Retirée : {whose}',
  titleSuspended: 'Suspendue : {whose}',
  whose: 'promesse faite par {artist}',
  whosePledge: 'promesse {code}',
  inOneLine:
    '{artist} a promis le {day} : pas d’IA générative ({parts}). C’est la promesse de l’artiste ; personne n’a examiné l’œuvre.',
  inOneLineWithdrawn: 'Cette promesse est retirée. Elle avait été faite le {day}.',
  inOneLineSuspended: 'Cette promesse est suspendue. Elle avait été faite le {day}.',

  left: 'Artiste qui a quitté le registre',
  pledgedOn: 'Promesse faite le {day} pour : {parts}.',
  hadBeenPledgedOn: 'La promesse avait été faite le {day} pour : {parts}.',

  suspended: 'suspendue',
  withdrawn: 'retirée',
  isSuspended: 'Cette promesse est suspendue',
  isWithdrawn: 'Cette promesse est retirée',
  operatorSuspended: 'Une personne qui tient ce registre a suspendu cette promesse.',
  operatorSuspendedOn: 'Une personne qui tient ce registre a suspendu cette promesse le {day}.',
  artistWithdrew: 'L’artiste a retiré cette promesse.',
  artistWithdrewOn: 'L’artiste a retiré cette promesse le {day}.',
  leftWithdrawn:
    'Cette promesse a été retirée. L’artiste a quitté le registre, en emportant son nom et ses images.',
  leftWithdrawnOn:
    'Cette promesse a été retirée le {day}. L’artiste a quitté le registre, en emportant son nom et ses images.',
  operatorsReason: 'La raison que donne la personne qui tient le registre',
  artistsWords: 'Avec les mots de l’artiste',

  promised: 'Ce qui a été promis',
  hadBeenPromised: 'Ce qui avait été promis',
  forReading:
    'Aide à la lecture, non relue : voici ce que disent les mots ci-dessus. Ils ont été promis en {language}.',
  madeWithout: 'Fait sans IA générative',
  itCovers: 'Elle concerne',
  coversPractice: 'Tout ce que l’artiste montre comme étant son propre travail.',
  coversWorks: 'Seulement les œuvres que l’artiste nomme sous « En savoir plus ».',
  coversForgotten: 'Seulement certaines œuvres. Elles ne sont plus nommées ici.',
  words: 'Les mots',
  statement: '[words|Déclaration {version}], gardée ici exactement telle qu’elle a été promise',

  support: 'Retrouver et soutenir {artist}',
  noDoor:
    '{artist} n’a pas encore indiqué où aller. Si tu as vu ce badge à côté d’une œuvre, retournes-y et dis à l’artiste que tu aimes cette œuvre.',

  places: 'Où {artist} montre le badge',
  placesOnce: 'Où {artist} montrait le badge',
  morePlaces: plural({ one: 'Et {count} autre.', other: 'Et {count} autres.' }),
  coversBeneath:
    'Une adresse comprend toutes les pages qui sont en dessous. Tu as vu le badge ailleurs ? Alors demande à {artist} si cette page est la sienne.',
  noPlace: '{artist} n’a indiqué aucun lieu. Le badge ne dit donc rien de la page où on le voit.',
  kinds: { site: 'site', shop: 'boutique', profile: 'profil' },
  place: '{kind} : {state}',
  placeStates: {
    site: 'ce site mentionne cette promesse, trouvé le {day}',
    page: 'cette page porte le badge, trouvé le {day}',
    lapsed: 'il y avait un lien, trouvé pour la dernière fois le {day}',
    found: 'l’artiste l’indique, trouvé pour la dernière fois le {day}',
    named: 'l’artiste l’indique, non contrôlé',
  },

  checked: 'Ce qui a été contrôlé, et quand',
  nothingChecked: 'Rien n’a été contrôlé.',
  check: '{what} : {state} ({day}).',
  checks: {
    mail: 'L’adresse e-mail',
    drawingFile: 'Le fichier du dessin',
    drawingOrigin: 'Ce que le fichier dit de son origine',
    places: 'Les lieux',
  },
  checkStates: {
    confirmed: 'a répondu',
    reEncoded: 'recopié au propre',
    noAiDeclared: 'aucune IA déclarée',
    seenByAPerson: 'regardé par une personne',
    lookedAt: 'consultés',
  },
  checkDetails: {
    mail: 'La promesse a été faite par quelqu’un qui pouvait lire le courrier de l’adresse donnée : cette personne a tapé un code que nous y avons envoyé. L’adresse reste privée.',
    drawingFile:
      'Nous avons ouvert l’image et en avons fait de nouvelles copies, sans les notes cachées que les appareils photo et les applis laissent dans les fichiers. Cela ne dit rien de la façon dont elle a été faite.',
    seenByAPerson:
      'Quelque chose dans le fichier du dessin demandait l’œil d’une personne : une note d’une appli, ou une partie illisible. Une personne de chez nous a regardé, et a laissé le dessin en place. Cela ne prouve pas comment il a été fait.',
    noAiDeclared:
      'Le fichier du dessin ne déclarait pas d’origine IA. Nous lisons seulement ce que les applis écrivent dans un fichier : on ne trouve ainsi que les fichiers honnêtes ou négligents.',
    onePlace:
      'Un des lieux que l’artiste indique renvoie à cette fiche, par quelque chose que seule la personne à qui il appartient peut y mettre. Nous regardons de nouveau de nous-mêmes. La liste des lieux dit ce qui a été trouvé sur chacun, et quand.',
    morePlaces: plural({
      one: 'Un des lieux que l’artiste indique renvoie à cette fiche, par quelque chose que seule la personne à qui il appartient peut y mettre. Nous regardons de nouveau de nous-mêmes. La liste des lieux dit ce qui a été trouvé sur chacun, et quand.',
      other:
        '{count} des lieux que l’artiste indique renvoient à cette fiche, par quelque chose que seule la personne à qui chacun appartient peut y mettre. Nous regardons de nouveau de nous-mêmes. La liste des lieux dit ce qui a été trouvé sur chacun, et quand.',
    }),
  },
  notChecked: 'Ce qui n’a pas été contrôlé',
  notCheckedDetails: {
    work: 'L’œuvre elle-même. Personne ici n’a examiné comment elle a été faite : c’est la promesse de l’artiste.',
    who: 'Qui est {artist}. C’est le nom que l’artiste a choisi.',
    whoLeft: 'Qui était l’artiste. L’artiste a quitté le registre, en emportant son nom.',
    otherPages:
      'Les pages qui ne sont pas dans la liste des lieux ; et pour celles qui y sont, rien d’autre que ce qui est écrit à côté de chacune.',
    everyPage: 'Où le badge apparaît. Aucun lieu ne renvoie à cette fiche.',
    drawer: 'Qui a fait le dessin. L’artiste dit que c’est le sien.',
    unscreened:
      'Si le fichier du dessin dit qu’une IA l’a fait. Il est arrivé avant que nous commencions à regarder.',
    fileClaims: 'Ce que le fichier du dessin dit de lui-même. Personne n’a contrôlé sa signature.',
  },

  aboutArtist: 'En savoir plus sur {artist}',
  worksIn: 'Travaille avec',
  tools: 'Outils',
  since: 'Crée depuis',
  country: 'Pays',

  receipt: 'Le reçu',
  receiptStands:
    'Ta copie : elle montre ce que nous avons signé, et quand nous disons l’avoir signé.',
  receiptFell:
    'Une copie de ce que nous avions signé, et de la date à laquelle nous disons l’avoir signé. Qui la vérifie lit que la promesse ne tient plus.',
  receiptPicture: 'En image',
  receiptAnySize: 'En image de n’importe quelle taille',
  receiptText: 'En texte brut pour les machines',
  receiptCheck: 'On t’en a donné un ? [check|Vérifie-le], sans l’envoyer nulle part.',
  receiptEngineers:
    'Pour les spécialistes : un document Open Badges 3.0 signé, avec une preuve {suite} de la part de {did}, et une W3C Bitstring Status List. [how|Comment le vérifier] avec les outils d’autres personnes, même quand nous ne serons plus là.',

  history: 'Ce qui est arrivé à cette promesse',
  times: plural({ one: '{count} fois ce jour-là.', other: '{count} fois ce jour-là.' }),
  events: {
    pledged: 'La promesse a été faite.',
    'drawing-shown': 'L’artiste a mis un dessin.',
    'house-badge-shown': 'L’artiste a choisi le badge de la maison.',
    'drawing-described': 'L’artiste a changé les mots au sujet du dessin.',
    'name-changed': 'L’artiste a changé le nom. L’ancien n’est pas montré.',
    edited: 'L’artiste a changé ce qui est écrit sur cette page.',
    'place-named': 'L’artiste a indiqué un lieu où le badge est montré.',
    'place-removed': 'L’artiste a enlevé un lieu de la liste.',
    moved:
      'Une personne qui tient le registre a donné à l’artiste une autre adresse e-mail, parce qu’un lieu l’a prouvé.',
    left: 'L’artiste a quitté le registre, en emportant tout ce qui est personnel.',
    'drawing-removed': 'L’artiste a enlevé le dessin.',
    'drawing-hidden': 'Une personne qui tient le registre a caché le dessin.',
    withdrawn: 'L’artiste a retiré la promesse.',
    restored: 'L’artiste a annulé le retrait. La promesse tient de nouveau.',
    suspended: 'Une personne qui tient le registre a suspendu la promesse.',
    reinstated: 'Une personne qui tient le registre a levé la suspension.',
  },

  real: 'Comment savoir que c’est le vrai registre',
  realAddress: 'Regarde l’adresse en haut de ton navigateur. Elle doit être exactement celle-ci :',
  realCopy: 'Tout le reste est une copie, même si elle ressemble beaucoup à cette page.',
  realDrawing:
    'Compare ensuite les deux dessins : le badge que tu as vu devrait montrer le même qu’ici.',
  realPaper: 'Si tu as le code sur papier, {code}, tape toi-même l’adresse.',

  chain: 'De badge en badge',
  drawnAfter: 'Dessiné d’après [badge|le badge que montre {artist}].',
  drawnAfterThis: 'Dessinés d’après celui-ci :',
  badgeOf: 'Le badge que montre {artist}',

  unknownCode: 'Aucune promesse n’a ce code',
  unknownLooked: 'Nous avons cherché {code}, et il n’y a pas de promesse de ce genre ici.',
  unknownEmpty:
    'Il n’y avait pas de code à chercher. Un code a 8 lettres et chiffres, comme {example}.',
  unknownWritten:
    '{written} ne ressemble pas à un code. Un code a 8 lettres et chiffres, comme {example}.',
  unknownAgain: 'Essaie encore avec le code',
  unknownHint:
    'Tu peux écrire en minuscules et laisser de côté le trait d’union. O et 0, c’est pareil pour nous ; I, L et 1 aussi. Il n’y a pas de U.',
  unknownLook: 'Chercher',
  unknownRight: 'Si le code est juste',
  unknownMadeUp:
    'Alors quelqu’un l’a peut-être inventé. Un badge dont le code ne mène nulle part n’a pas de promesse derrière lui. C’est peut-être aussi une simple erreur : si tu sais qui le montre, pose-lui la question.',

  cameFrom: 'Tu arrives ici depuis {host}.',
  cameWholeNamed: '{artist} l’indique ; nous n’avons pas trouvé de lien de retour.',
  cameWholeLapsed:
    '{artist} l’indique. Il y avait un lien ; nous l’avons trouvé pour la dernière fois le {day}.',
  cameWholeSite:
    'Il est dans la liste, et le site mentionne cette promesse : nous l’avons trouvé le {day}.',
  cameWholePage:
    'Il est dans la liste, et une de ses pages porte le badge : nous l’avons trouvé le {day}.',
  cameShared: 'Beaucoup de gens partagent ce site.',
  camePart: 'Seule une partie de ce site est dans cette liste.',
  cameShop: 'Compare le nom de la boutique : {artist} indique {address}.',
  cameAddress: 'Compare l’adresse : {artist} indique {address}.',
  cameUnnamed:
    '{artist} n’a pas indiqué ce lieu. C’est peut-être un simple oubli : demande à {artist} si cette page est la sienne.',
}
