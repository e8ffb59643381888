import type { about as english } from '../en/about.ts'

/** What a badge means, in German. */
export const about: typeof english = {
  title: 'Was ein Zeichen bedeutet',
  description:
    'Was ein Zeichen von Human Intelligence über ein Werk sagt, was es nicht sagt und was geprüft wurde: in einer Minute.',
  lead: 'Jemand hat etwas gemacht und sagt es gern: {claim}. Dazu gehören ein von Hand gezeichnetes Zeichen, ein Versprechen in einfachen Worten, ein Name und ein Tag.',

  says: 'Was es sagt',
  saysPromised:
    '[strong|Jemand hat etwas versprochen.] Das Werk ist ohne generative KI entstanden, in den Teilen, die angekreuzt sind: Bilder, Worte, Klang, Film, Code oder von Hand Gemachtes. Du kannst [words|die genauen Worte] lesen.',
  saysFound:
    '[strong|Das Versprechen ist zu finden.] Jedes hat einen Code und eine eigene Seite, seinen Eintrag, für immer unter derselben Adresse.',
  saysDrawing:
    '[strong|Die Zeichnung ist das Siegel.] Jede ist anders. Das Zeichen, das du gesehen hast, und das im Eintrag sollten dieselbe Zeichnung zeigen.',
  saysBack:
    '[strong|Es kann zurückgenommen werden.] Dann sagt jedes lebende Zeichen „zurückgezogen“, genauso groß, und der Eintrag sagt es zuerst.',

  saysNot: 'Was es nicht sagt',
  saysNotProof:
    '[strong|Es ist kein Beweis.] Niemand hier hat nachgesehen, wie ein Werk entstanden ist, und kein Programm hat geraten. Es ist das eigene Versprechen der Person.',
  saysNotExam:
    '[strong|Es ist keine Prüfung von Menschen.] Der Name in einem Eintrag ist der Name, den sich jemand selbst gegeben hat.',
  saysNotMissing:
    '[strong|Ohne Zeichen ist auch gut.] Die meisten, die Kunst machen, haben nie davon gehört. Ein fehlendes Zeichen sagt nichts über irgendwen.',
  saysNotAgainst:
    '[strong|Es ist nicht gegen Maschinen oder gegen Menschen, die sie mögen.] Es ist für Hände, und dafür, dass man weiß, was man vor sich hat.',

  checks: 'Was wir prüfen',
  checksFew:
    'Ein paar kleine Dinge, und jeder Eintrag nennt sie mit ihrem Tag: dass jemand die Post an der angegebenen Mailadresse lesen konnte, dass ein Bild sich öffnen und kopieren ließ. Daneben steht, genauso groß, was nicht geprüft wurde.',
  checksPlaces:
    'Man kann auch die Orte nennen, an denen man das Zeichen zeigt. „Nennt diesen Ort“ heißt nur das. Wenn niemand nachgesehen hat, sagt der Eintrag, dass niemand nachgesehen hat.',

  ways: 'Drei Wege, nachzusehen',
  waysHow:
    'Klicke auf das Zeichen: Es führt zu seinem Eintrag. Tippe den Code ein, der darauf steht. Oder geh zu [check|Prüfen] und füge eine Adresse oder einen Namen ein.',

  noBadge: 'Warum diese Website kein Zeichen trägt',
  noBadgeWhy:
    'Ein Zeichen steht für das Versprechen eines Menschen, und für die Software und die Worte dieser Website hat niemand eins gegeben. Nur die Zeichnungen und Worte der Künstlerinnen und Künstler sind ihre eigenen. Darum siehst du hier Schrift, Linien und Raum, und kein Bild, das wir uns ausgedacht haben.',

  whoFor: 'Für wen es ist',
  whoForEveryone:
    'Für alle, die etwas machen, bekannt oder nicht. Es kostet nichts, es gibt keine Ränge und keine Punkte, und du kannst gehen, wann du willst.',

  ask: 'Wen du fragen kannst',
  askHow: 'Hast du eine Frage, oder stimmt hier etwas nicht? Schreib uns: {mail}',
}
