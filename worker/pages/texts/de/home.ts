import type { home as english } from '../en/home.ts'

/** The first page, in German. */
export const home: typeof english = {
  description:
    'Zeichne ein Zeichen, versprich in einfachen Worten, dass du dein Werk selbst gemacht hast, und zeige beides zusammen.',
  titleMade: 'Du hast es gemacht.',
  titleSay: 'Sag es mit deiner eigenen Hand.',
  lead: 'Zeichne ein Zeichen, versprich in einfachen Worten, dass dein Werk ohne generative KI entstanden ist, und zeige beides zusammen. Wer deinem Zeichen begegnet, kann mit einem Klick lesen, von wem die Zeichnung ist und was versprochen wurde.',
  make: 'Dein Versprechen geben',
  readFirst: 'Erst die Worte lesen',

  nobodyYet: 'Noch hat niemand eine Zeichnung aufgehängt',
  nobodyYetWhy:
    'Hier werden die neuesten Zeichen hängen, jedes gezeichnet von dem Menschen, dessen Name darunter steht. Wir erfinden keine. Das erste könnte deins sein.',
  justDrawn: 'Gerade gezeichnet',
  seeAll: 'Alle an der Wand ansehen',

  how: 'So geht es',
  promise: 'Versprechen',
  promiseHow:
    'Kreuze an, was du selbst gemacht hast: Bilder, Worte, Klang, Film, Code, Handwerk. Fünf kurze Sätze sagen, was das heißt.',
  draw: 'Zeichnen',
  drawHow:
    'Zeichne ein Zeichen, auf Papier oder auf einem Bildschirm, und schick uns ein Bild davon. Noch keine Zeichnung? Dann steht dort ein schlichtes Siegel aus Schrift, und du kannst es jeden Tag ändern.',
  show: 'Zeigen',
  showHow:
    'Füge ein paar Zeilen in deine Seite ein. Das Zeichen zeigt deine Zeichnung und führt zu deinem Eintrag und von dort zu deiner eigenen Tür.',
  free: 'Es kostet nichts, dauert etwa zwei Minuten und braucht kein Passwort.',

  notProved: 'Was das Zeichen nicht beweist',
  notProvedWork:
    'Es beweist nicht, wie ein Werk entstanden ist. Es ist das eigene Versprechen der Person, mit Name, Tag und genauem Wortlaut, für alle zu lesen. Niemand hier hat das Werk untersucht.',
  notProvedChecks:
    'Was wir geprüft haben, steht in jedem Eintrag mit seinem Tag, und daneben, was nicht. Ein Versprechen kann jederzeit zurückgezogen werden. Dann sagt es jedes lebende Zeichen, und die öffentliche Seite sagt es zuerst. Bildschirmfotos und einfache Links können das nicht; sie führen zu dieser Seite.',

  realAddress:
    'Eine Seite kann man nachmachen, ihre Adresse nicht. Der Eintrag eines Versprechens steht immer unter dieser Adresse, mit dem Code des Versprechens am Ende:',
  realCompare:
    'Vergleiche das mit der Zeile oben in deinem Browser, und dann die Zeichnung im Eintrag mit der, die du gesehen hast.',
}
