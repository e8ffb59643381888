import type { privacy as english } from '../en/privacy.ts'

/** What is kept and for how long, in French. */
export const privacy: typeof english = {
  title: 'Vie privée',
  description:
    'Nous ne gardons rien sur les visites. Ce que nous gardons des artistes, pendant combien de temps, et comment tout récupérer et partir.',
  lead: 'Si tu ne fais que regarder, nous ne gardons rien sur toi. Si tu fais une promesse, nous gardons ce que tu nous as donné, et tout le monde peut en lire la plus grande partie, parce que c’est à cela que sert une promesse.',

  visit: 'Si tu es en visite',
  visitCookies:
    'Pas de cookie, pas de compteur, aucun script venu d’ailleurs. C’est vrai aussi pour les badges.',
  visitBadges:
    'Sur un autre site, un badge nous interroge sur une promesse. Il ne nous dit jamais sur quelle page il se trouve ni qui est en train de lire. Si tu cliques dessus, ton navigateur nous dit le nom du site d’où tu viens ; nous ne le notons pas.',
  visitTyped:
    'Ce que tu tapes sous « Vérifier » ou sur le mur sert à trouver une réponse et n’est pas gardé. Notre journal a une ligne pour chaque demande : la sorte de page, pas son adresse, si cela a marché, et combien de temps cela a pris. Il ne contient pas d’adresse réseau.',
  visitCloudflare:
    'Cloudflare fait tourner les ordinateurs qui te répondent. Pour t’apporter une page, il faut que Cloudflare voie ton adresse réseau, comme tous les fournisseurs sur le chemin. Quand tu envoies un formulaire, cette adresse sert aussi pendant une minute, pour arrêter quelqu’un qui en envoie des centaines.',
  visitLanguage:
    'Les pages arrivent dans la langue que demande ton navigateur, ou dans celle qui est écrite dans leur adresse. Nous ne retenons pas laquelle.',

  artist: 'Si tu es artiste',
  everyone: 'Tout le monde peut lire :',
  everyoneName:
    'ton nom tel que tu l’as écrit, les mots que tu as promis, leur date, et ce qui est arrivé à la promesse depuis. Quand tu changes ton nom, l’ancien n’est pas montré ;',
  everyoneDrawing:
    'ton dessin avec sa description, tes liens, tes lieux, et ce que tu racontes de toi.',
  looks:
    'Nous regardons les lieux que tu indiques : [how|comment, et à quelle fréquence]. D’une telle page, nous gardons seulement si elle mentionne ta promesse, et rien d’autre de ce qui y est écrit.',
  nobodyElse: 'Personne d’autre que nous ne peut lire :',
  mail: 'Ton adresse e-mail',
  mailKept:
    'Pour que tu puisses te connecter, et pour te dire ce qui arrive à ta promesse. Jusqu’à ce que tu partes.',
  original: 'L’image telle qu’elle est arrivée',
  originalKept:
    '30 jours, puis elle est supprimée, sauf si tu coches « Keep my original as evidence » (garder mon fichier comme preuve). Les copies que nous montrons ne contiennent jamais le lieu ni l’appareil photo qu’un fichier peut indiquer.',
  held: 'Un dessin qui attend qu’une personne le regarde',
  heldKept:
    'Avec ce que dit son fichier et ce que tu as écrit à son sujet : jusqu’à ce que quelqu’un ait décidé, ou que tu le reprennes. Ce qui a été décidé, et pourquoi, reste jusqu’à ce que tu partes. [files|Ce que nous lisons dans un fichier]',
  draft: 'Une promesse que tu as commencée',
  draftKept: 'Ce que tu as tapé avant que le code arrive : 1 jour.',
  codes: 'Les codes que nous avons envoyés',
  codesKept:
    'Brouillés, pendant 10 minutes. Le fait qu’un code a été envoyé : 24 heures, avec l’adresse brouillée.',
  sessions: 'Les navigateurs où ta session est ouverte',
  sessionsKept:
    'Depuis quand, et dans quel navigateur, en mots simples : 14 jours après ta dernière visite, et 60 jours en tout.',
  oldMail: 'Une ancienne adresse e-mail',
  oldMailKept:
    'Après le changement : 48 heures, pour que tu puisses l’annuler si ce n’était pas toi.',

  cookies: 'Cookies',
  cookiesWhen:
    'Seulement quand tu te connectes ou que tu fais une promesse, et seulement pour que ton navigateur soit reconnu jusqu’à ce que tu te déconnectes. Ils viennent de ce site et d’aucun autre, et aucun script ne peut les lire.',

  letters: 'E-mails',
  lettersWhen:
    'Nous écrivons quand tu demandes un code, quand quelqu’un se connecte en tant que toi, et quand quelque chose arrive à ta promesse. Jamais d’actualités, jamais de publicité. Nos e-mails ne chargent rien, pour que personne n’apprenne quand tu les lis. Cloudflare les porte à ton fournisseur d’e-mail.',

  rights: 'Tes droits',
  rightsSee:
    '[strong|Voir et corriger.] Tu peux voir et changer tout ce que nous avons de toi à [desk|ton bureau].',
  rightsOut: '[strong|Récupérer.] Là, tu peux aussi télécharger le tout en un seul fichier.',
  rightsLeave:
    '[strong|Partir.] Ton nom, ton adresse e-mail, tes mots, tes liens et tes images sont effacés. Il reste qu’une promesse avec ce code a été faite et retirée, et quand, parce que d’autres ont pu s’y fier ; et que son reçu ne compte plus. Les copies de ce reçu qui ont été enregistrées par toi ou par d’autres sont hors de notre portée. Rien de ce qui reste ici ne dit qui tu es. Après un changement d’adresse e-mail, tu peux partir quand 48 heures sont passées : pendant ce temps, l’ancienne adresse peut annuler le changement.',
  rightsAsk: '[strong|Demander.] Écris-nous : {mail}',

  training: 'Ton dessin et l’entraînement des IA',
  trainingNo:
    'Les moteurs de recherche sont les bienvenus ici. Avec chaque dessin, nous disons aussi, dans les formes que lisent les machines (TDMRep, {noai}, {noimageai}), qu’il ne doit pas servir à entraîner des modèles. C’est un non clair, et pas un verrou : il engage quiconque respecte les règles.',
}
