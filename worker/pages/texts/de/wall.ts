import type { wall as english } from '../en/wall.ts'
import { plural } from '../plural.ts'

/** The gallery and the page of one artist, in German. */
export const wall: typeof english = {
  title: 'Die Wand',
  description:
    'Zeichen, die Künstlerinnen und Künstler von Hand gezeichnet haben, die neuesten zuerst: jedes mit dem Versprechen dahinter und dem Weg zu der Person, die es gab.',
  lead: 'Hinter jedem Zeichen steht das eigene Versprechen eines Menschen: ohne generative KI gemacht. Die neuesten zuerst.',

  form: 'Die Wand durchsuchen',
  formWord: 'Ein Name oder ein Wort',
  formMedium: 'Material oder Technik, zum Beispiel Tusche',
  formPart: 'Versprochen für',
  formAnything: 'alles',
  formLook: 'Suchen',
  mistake: 'Das konnte nicht gelesen werden. Bitte schreib es kürzer oder lass es weg.',
  matching: 'Nur Zeichen, die passen. [wall|Die ganze Wand zeigen]',

  ends: 'Hier endet die Wand. [wall|Zurück zu den neuesten Zeichen]',
  noMatch: 'Kein Zeichen passt',
  noMatchWhy:
    'Vielleicht mit weniger Wörtern oder anders geschrieben? Akzente und Großbuchstaben spielen keine Rolle. Wer hier nicht zu finden ist: Das sagt nichts darüber, wie diese Person arbeitet.',
  whole: 'Die ganze Wand zeigen',
  empty: 'Die Wand ist noch leer',
  emptyWhy:
    'Noch hat niemand ein Zeichen aufgehängt. Die Bilder hier werden von Künstlerinnen und Künstlern gezeichnet und von niemandem sonst. Darum gibt es nichts zu sehen, bis das erste kommt. Es könnte deins sein.',

  pages: 'Mehr von der Wand',
  newer: 'Neuere Zeichen',
  older: 'Ältere Zeichen',

  entry: ': das Zeichen von {artist} und sein Eintrag',
  entrySince: 'Macht Dinge seit {year}.',
  entryPledged: 'Versprochen am {day} für: {parts}.',
  door: '{artist} finden und unterstützen: {door}',

  artistPledges: plural({
    one: '{artist} hat hier ein Versprechen: {parts}, created with human intelligence. Das eigene Versprechen; niemand hat das Werk untersucht.',
    other:
      '{artist} hat hier {count} Versprechen: {parts}, created with human intelligence. Das eigene Versprechen; niemand hat das Werk untersucht.',
  }),
  artistNone: 'Von {artist} gilt hier kein Versprechen.',
  nothingStands: 'Hier gilt kein Versprechen',
  nothingStandsNow:
    'Von {artist} gilt hier zurzeit kein Versprechen. Was es gab, steht unten, mit den Tagen.',
  readRecord: 'Den Eintrag {code} lesen',
  others: plural({ one: 'Noch ein Zeichen', other: 'Weitere Zeichen' }),
  chain: 'Von Zeichnung zu Zeichnung',
  chainAfter: 'Gezeichnet nach',
  chainInspired: 'Nach einem Zeichen von dieser Seite gezeichnet',
  fallen: 'Gilt nicht mehr',
  fallenWithdrawn: '[strong|zurückgezogen] am {day}, versprochen am {pledged}',
  fallenSuspended: '[strong|ausgesetzt] am {day}, versprochen am {pledged}',

  noPledgeYet: 'Hier gibt es noch kein Versprechen. Wenn es eins gibt, steht es hier.',
  lookAtWall: 'Die Wand ansehen',
  unknown: 'Diesen Namen hat niemand',
  unknownLooked:
    'Wir haben {handle} gesucht und niemanden gefunden. Vielleicht fehlt ein Buchstabe, oder die Seite wurde wieder verlassen.',
  unknownName: 'Einen Namen an der Wand suchen',
  unknownOr:
    'Oder [wall|sieh dir die ganze Wand an]. Hast du den Code von einem Zeichen? [check|Dann schlag ihn nach].',
}
