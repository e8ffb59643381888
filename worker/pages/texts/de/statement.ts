import type { statement as english } from '../en/statement.ts'

/** The page of the words that are pledged, in German. */
export const statement: typeof english = {
  title: 'Die Erklärung, Fassung {version}',
  forReading:
    'Zur Lesehilfe, nicht geprüft. Versprochen werden die englischen Worte, die darüber stehen.',
  version:
    'Fassung {version}, offen seit {day}. Diese Worte ändern sich nie: Ein neuer Wortlaut bekommt eine neue Fassung, und jeder Eintrag behält die Worte, die versprochen wurden. Sie gehören allen ([licence|CC0 1.0]): Kopiere sie, übersetze sie, verwende sie anderswo.',
  make: 'Dieses Versprechen geben',

  parts: 'Die Teile',
  partsTick:
    'Du kreuzt nur an, was du selbst gemacht hast. Über das, was du frei lässt, versprichst du nichts.',

  covers: 'Was es umfasst',
  coversWhich:
    'Entweder alles, was du als dein eigenes Werk zeigst, oder nur Werke, die du nennst. Du entscheidest, und der Eintrag sagt, was davon.',

  means: 'Was das Versprechen bedeutet',
  meansPublic:
    'Dein Name, der Tag und diese Worte stehen in einem öffentlichen Eintrag, unter einer Adresse, für immer.',
  meansWithdraw:
    'Du kannst es jederzeit zurückziehen. Der Eintrag sagt das dann zuerst und bleibt lesbar.',
  meansPoint:
    'Wenn jemand fragt, wie du etwas gemacht hast, kannst du zeigen, was du versprochen hast.',

  meansNot: 'Was es nicht bedeutet',
  meansNotProof:
    'Es ist kein Beweis. Niemand hier untersucht das Werk; wir sagen nur, was wir angesehen haben und wann.',
  meansNotClub: 'Es ist kein Vertrag mit uns, kein Verein und kein Preis. Du schuldest uns nichts.',
  meansNotOthers: 'Es sagt nichts über Menschen ohne Zeichen. Die meisten haben nie davon gehört.',
}
