import { plural } from '../plural.ts'
import type { check as english } from '../en/check.ts'

/** Looking things up, in French. */
export const check: typeof english = {
  title: 'Vérifier un badge',
  titleAsked: 'Vérifier : {query}',
  description:
    'Colle une adresse, un code ou le nom de l’artiste, et lis en mots simples ce que ce registre en sait.',
  lead: 'Tu as vu un badge, un nom ou une page ? Colle-le ici et lis ce que ce registre en sait.',
  label: 'Une adresse, un code ou un nom',
  hint: 'Par exemple ada-draws.com/shop, K3V9-X2AM ou Zoë Lind. Tu peux écrire en minuscules, et les noms sans leurs accents.',
  look: 'Chercher',
  tooLong: plural({
    one: 'Cela fait {count} caractère, et il y a de la place pour {most}. Une adresse, un code ou un nom suffit.',
    other:
      'Cela fait {count} caractères, et il y a de la place pour {most}. Une adresse, un code ou un nom suffit.',
  }),
  unseen:
    'Il y a dedans un caractère que personne ne peut voir. Écris-le encore une fois sans ce caractère, s’il te plaît.',

  none: 'Rien ici ne dit cela',
  fit: plural({ one: 'Une promesse correspond', other: '{count} promesses correspondent' }),
  moreThan: plural({
    one: 'Plus de {count} promesse correspond',
    other: 'Plus de {count} promesses correspondent',
  }),
  thereAreMore: 'Il y en a d’autres. Écris un plus long morceau du nom, ou l’adresse entière.',
  sameName: 'C’est l’artiste qui choisit son nom, et d’autres peuvent avoir le même.',
  compare:
    'Tout le monde peut copier l’image d’un badge. Ouvre la fiche, et compare-la avec le badge que tu as vu.',

  stands:
    '[strong|La promesse tient toujours.] C’est la promesse de l’artiste ; personne n’a examiné l’œuvre.',
  suspended:
    '[strong|Suspendue.] Une personne qui tient ce registre l’a arrêtée. La fiche dit pourquoi.',
  withdrawn:
    '[strong|Retirée.] L’artiste a repris sa promesse. Elle ne compte pas pour de nouvelles œuvres.',
  left: '[strong|Retirée.] L’artiste a quitté le registre. La promesse ne compte pas pour de nouvelles œuvres.',
  pledged: 'promesse faite le {day}',
  hadBeenPledged: 'la promesse avait été faite le {day}',

  theArtist: 'L’artiste',
  whyCode: 'C’est le code que tu as demandé.',
  whyName: 'Le nom correspond.',
  whyAddress: '{artist} indique cette adresse, parmi beaucoup d’autres. Personne ne l’a contrôlée.',
  whyNamed: '{artist} indique ce lieu : {address}. Personne ne l’a contrôlé.',
  whyPage:
    '{artist} indique {address}, et cette page portait le badge quand nous avons regardé, le {day}.',
  whySite:
    '{artist} indique {address}, et ce site mentionnait cette promesse quand nous avons regardé, le {day}.',
  whyLapsed:
    '{artist} indique {address}. Il y avait là un lien de retour, vu pour la dernière fois le {day} ; il n’y est plus.',

  noCode: 'Aucune promesse n’a le code {code}.',
  noCodeNoName: 'Aucune promesse n’a le code {code}, et personne ici ne porte ce nom.',
  noAddress: 'Personne ici n’a indiqué {address}.',
  noAddressNoName: 'Personne ici n’a indiqué {address}, et personne ne porte ce nom.',
  noHandle: 'Personne ici ne s’appelle {handle}.',
  noName: 'Personne ici ne porte ce nom.',
  noAccusation:
    'Ce n’est pas une accusation : la plupart des artistes n’ont jamais entendu parler de ce registre, et une page sans badge ne dit pas comment les choses ont été faites.',
  noneCode:
    'Si un badge montre ce code, quelqu’un l’a peut-être inventé, ou il y a une faute dedans. Chaque vraie fiche se trouve à l’adresse {address} suivie de son code.',
  noneAddress:
    'Colle l’adresse entière de la page même où tu as vu le badge, ou essaie avec le nom de l’artiste. L’artiste peut montrer un badge dans plus de lieux que ceux qui sont indiqués.',
  noneName: 'Essaie avec un plus petit morceau du nom, ou avec l’adresse où tu as vu l’œuvre.',

  receipt: 'Vérifier un reçu',
  receiptWhat:
    'Un reçu est une copie signée d’une promesse : une image du badge avec quelque chose de caché dedans, ou un texte. On t’en a donné un ? Lis ici de qui il est, s’il a été changé, et si la promesse tient toujours. C’est ton propre navigateur qui le lit ; il n’est envoyé nulle part.',
  receiptScript: 'Cette partie a besoin de JavaScript',
  receiptWithout:
    'Nous lisons les reçus dans ton navigateur, pour que tu n’aies pas à nous les envoyer. Sans JavaScript, cherche plus haut le code de la promesse, ou [tools|vérifie le reçu avec les outils d’autres personnes].',
  receiptFile: 'Choisis le fichier, ou dépose-le ici',
  receiptKinds: 'PNG, SVG ou JSON',
  receiptPaste: 'Ou colle son texte',
  receiptRead: 'Lire',
}
