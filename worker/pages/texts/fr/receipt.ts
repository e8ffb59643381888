import type { receipt as english } from '../en/receipt.ts'

/** What is said of a receipt, in French. */
export const receipt: typeof english = {
  reading: 'Lecture en cours…',
  empty: 'Choisis un fichier, ou colle le texte d’un reçu, s’il te plaît.',
  notFetched:
    'Ce qu’il faut pour le lire n’a pas pu être chargé. Regarde ta connexion et essaie encore, s’il te plaît.',
  broken: 'Quelque chose s’est mal passé pendant la lecture. Cela ne dit rien du reçu.',

  tooLarge: 'C’est trop gros pour être un reçu.',
  tooLargeWhy:
    'Cela fait {size}, et nous lisons jusqu’à {most}. Les reçus sont beaucoup plus petits.',
  nothingInside: 'Il n’y a pas de reçu dans ce fichier {kind}.',
  lost: 'Beaucoup de sites et d’applis enlèvent ce qui est caché dans une image quand ils la copient. Demande le fichier lui-même, ou cherche le code qui est écrit sur le badge.',
  otherPicture: 'Une image de cette sorte ne peut pas contenir de reçu.',
  onlyPngAndSvg: 'Seuls PNG et SVG le peuvent.',
  several:
    'Il y a plus d’un reçu dans cette image, alors nous ne pouvons pas dire duquel il s’agit.',
  severalWhat:
    'Aucune de nos images n’en a deux. Demande le fichier tel qu’il est sorti de ce registre, ou cherche le code qui est écrit sur le badge.',
  tooMuch: 'Nous n’avons pas pu lire cette image jusqu’au bout.',
  tooMuchWhat:
    'Il y a beaucoup plus de choses dedans que dans toutes nos images. Il y a donc peut-être un deuxième reçu plus loin. Demande le reçu sous forme de texte, ou cherche le code qui est écrit sur le badge.',
  older: 'C’est un Open Badge d’une sorte plus ancienne.',
  olderWhat:
    'Il n’est pas de nous : nous n’avons jamais donné de badge de cette sorte. Nous ne pouvons pas le lire ici.',
  token: 'C’est un badge sous une autre forme, un jeton signé.',
  tokenWhat:
    'Il n’est pas de nous : nous ne donnons pas de badge sous cette forme. Nous ne pouvons pas le lire ici.',
  noJson: 'Ce n’est pas un reçu que nous pouvons lire.',
  noJsonWhat:
    'Un reçu commence par { et finit par }. Si tu l’as collé, il en manque peut-être un morceau : copie-le en entier, ou choisis le fichier.',
  noCredential: 'C’est écrit comme il faut, mais ce n’est pas un reçu.',
  noCredentialWhat:
    'Cela ne dit pas qui a signé quoi. Tu as peut-être choisi un autre fichier par erreur ?',

  notThePicture:
    'Nous avons signé le texte qui est dedans, pas l’image autour. La fiche montre le dessin qui va avec cette promesse, si elle en a un.',
  altered: 'Ce n’est pas ce que nous avons signé.',
  alteredWhat:
    'Cela mentionne ce registre, mais quelque chose y a été changé après la signature, ou bien nous ne l’avons jamais signé. Ne t’y fie pas. La fiche, dans ce registre, dit toujours ce qui est vrai.',
  unknownKey: 'C’est signé avec une clé que nous ne connaissons pas, ou plus.',
  unknownKeyWhat:
    'Nous cessons de connaître une clé quand quelqu’un l’a peut-être volée. Alors nous signons tout à nouveau. Ne te fie pas à cette copie : la fiche a la plus récente. Voici ce qu’elle dit, peu importe qui l’a écrit :',
  couldNotTell: 'Impossible de le dire.',
  couldNotTellWhat:
    'Ce registre ne nous a pas répondu à l’instant, alors nous ne savons pas si cette copie est intacte. Cela ne dit rien contre elle. Essaie encore dans une minute, s’il te plaît. Voici ce qu’elle dit :',

  whole: 'C’est ce que nous avons signé. Impossible de dire si cela tient toujours.',
  wholeWhat:
    'La liste de ce qui ne tient plus n’a pas pu être lue à l’instant. Essaie encore, s’il te plaît.',
  fallen: 'C’est ce que nous avons signé, et cela ne tient plus.',
  fallenWhat:
    'La promesse a été retirée ou suspendue après que cette copie a été faite. Sa fiche dit lequel des deux, et pourquoi.',
  fallenNewer:
    'La promesse a pris fin après que cette copie a été faite. Mais il y a une copie plus récente, du {day}. La fiche dit ce qu’il en est maintenant.',
  stands: 'C’est ce que nous avons signé, et cela tient toujours.',
  standsNewer:
    'Il y a une copie plus récente, du {day} : quelque chose que dit celle-ci a changé depuis. La plus récente est sur la fiche.',

  foreign: 'C’est un Open Badge de quelqu’un d’autre.',
  foreignUnknown: 'Ce registre n’en sait rien.',
  foreignWhole:
    'Il est intact : personne ne l’a changé depuis qu’il a été signé. S’il tient toujours, seules les personnes qui l’ont donné peuvent le dire.',
  foreignAltered: 'Il a été changé après avoir été signé.',
  foreignCouldNotTell:
    'Est-il intact, et tient-il toujours ? Nous n’avons pas pu le dire : seules les personnes qui l’ont donné le peuvent, et cette page n’interroge que ce registre.',
  foreignSays: 'Voici ce qu’il dit de lui-même. Tout le monde peut y écrire n’importe quoi :',
  foreignUnsigned: 'Il ne dit pas qui l’a signé.',
  foreignName: 'Comment il s’appelle',
  foreignIssuer: 'De qui il vient',
  foreignId: 'Le nom sous lequel il est signé',

  whose: 'De qui est la promesse',
  promisedOn: 'Promesse faite le',
  signedOn: 'Nous disons l’avoir signé le',
  words: 'Les mots',
  record: 'La fiche',
  checked: 'Il y est dit que ces choses ont été contrôlées :',
  promise: 'C’est la promesse de l’artiste. Personne ici n’a examiné comment l’œuvre a été faite.',
}
