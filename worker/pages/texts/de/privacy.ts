import type { privacy as english } from '../en/privacy.ts'

/** What is kept and for how long, in German. */
export const privacy: typeof english = {
  title: 'Datenschutz',
  description:
    'Über Besucher wird nichts gespeichert. Was von denen bleibt, die ein Versprechen geben, wie lange, und wie man alles mitnimmt und geht.',
  lead: 'Wenn du nur schaust, behalten wir nichts über dich. Wenn du ein Versprechen gibst, behalten wir, was du uns gegeben hast, und das meiste davon kann jeder lesen, denn dafür ist ein Versprechen da.',

  visit: 'Wenn du zu Besuch bist',
  visitCookies:
    'Kein Cookie, kein Zähler, kein Skript von irgendwem sonst. Das gilt auch für die Zeichen.',
  visitBadges:
    'Ein Zeichen auf einer anderen Website fragt uns nach einem Versprechen. Es verrät uns nie, auf welcher Seite es steht oder wer gerade liest. Wenn du darauf klickst, nennt uns dein Browser den Namen der Website, von der du kommst; wir schreiben ihn nicht auf.',
  visitTyped:
    'Was du bei Prüfen oder an der Wand eintippst, dient dazu, eine Antwort zu finden, und wird nicht behalten. Unser Protokoll hat eine Zeile für jede Anfrage: welche Art von Seite, nicht ihre Adresse, ob es geklappt hat und wie lange es gedauert hat. Eine Netzadresse steht nicht darin.',
  visitCloudflare:
    'Cloudflare betreibt die Rechner, die dir antworten. Um dir eine Seite zu bringen, müssen sie deine Netzadresse sehen, wie jeder Anbieter auf dem Weg. Wenn du ein Formular abschickst, wird diese Adresse außerdem eine Minute lang benutzt, um jemanden aufzuhalten, der Hunderte schickt.',
  visitLanguage:
    'Seiten kommen in der Sprache, um die dein Browser bittet, oder in der, die in ihrer Adresse steht. Wir merken uns nicht, welche.',

  artist: 'Wenn du ein Versprechen gibst',
  everyone: 'Lesen können alle:',
  everyoneName:
    'deinen Namen, wie du ihn geschrieben hast, die Worte, die du versprochen hast, ihren Tag, und was seitdem mit dem Versprechen geschah. Wenn du deinen Namen änderst, wird der alte nicht gezeigt;',
  everyoneDrawing:
    'deine Zeichnung mit ihrer Beschreibung, deine Links, Orte, und was du von dir erzählst.',
  looks:
    'Wir sehen uns die Orte an, die du nennst: [how|wie, und wie oft]. Von so einer Seite behalten wir, ob sie dein Versprechen nennt, und nichts anderes, was dort steht.',
  nobodyElse: 'Lesen können nur wir:',
  mail: 'Deine Mailadresse',
  mailKept:
    'Um dich anzumelden und dir zu sagen, was mit deinem Versprechen geschieht. Bis du gehst.',
  original: 'Das Bild, wie es kam',
  originalKept:
    '30 Tage, dann wird es gelöscht, außer du kreuzt an, dass wir dein Original als Beleg behalten sollen. Die Kopien, die wir zeigen, enthalten nie den Ort oder die Kamera, die in einer Datei stehen können.',
  held: 'Eine Zeichnung, die auf einen Menschen wartet',
  heldKept:
    'Mit dem, was ihre Datei sagt und was du dazu geschrieben hast: bis jemand entschieden hat oder du sie zurücknimmst. Was entschieden wurde und warum, bleibt, bis du gehst. [files|Was wir in einer Datei lesen]',
  draft: 'Ein Versprechen, das du angefangen hast',
  draftKept: 'Was du eingetippt hast, bevor der Code kam: 1 Tag.',
  codes: 'Codes, die wir geschickt haben',
  codesKept:
    'Unkenntlich gemacht, 10 Minuten. Dass ein Code geschickt wurde: 24 Stunden, die Adresse unkenntlich gemacht.',
  sessions: 'Wo du angemeldet bist',
  sessionsKept:
    'Seit wann und in welchem Browser, in einfachen Worten: 14 Tage nach deinem letzten Besuch, insgesamt höchstens 60 Tage.',
  oldMail: 'Eine alte Mailadresse',
  oldMailKept:
    'Nachdem du sie geändert hast: 48 Stunden, damit du es rückgängig machen kannst, wenn du es nicht warst.',

  cookies: 'Cookies',
  cookiesWhen:
    'Nur wenn du dich anmeldest oder ein Versprechen gibst, und nur damit dein Browser wiedererkannt wird, bis du dich abmeldest. Sie kommen allein von dieser Website, und kein Skript kann sie lesen.',

  letters: 'Mails',
  lettersWhen:
    'Wir schreiben, wenn du um einen Code bittest, wenn sich jemand als du anmeldet und wenn mit deinem Versprechen etwas geschieht. Nie Neuigkeiten, nie Werbung. Unsere Mails laden nichts nach, damit niemand erfährt, wann du sie liest. Cloudflare bringt sie zu deinem Mailanbieter.',

  rights: 'Deine Rechte',
  rightsSee:
    '[strong|Ansehen und berichtigen.] Alles, was wir von dir haben, kannst du an [desk|deinem Schreibtisch] sehen und ändern.',
  rightsOut: '[strong|Mitnehmen.] Dort kannst du auch alles in einer Datei herunterladen.',
  rightsLeave:
    '[strong|Gehen.] Dein Name, deine Mailadresse, Worte, Links und Bilder werden gelöscht. Es bleibt, dass ein Versprechen mit diesem Code gegeben und zurückgezogen wurde, und wann, weil andere sich darauf verlassen haben können; und dass sein Beleg nicht mehr zählt. Kopien dieses Belegs, die du oder andere gespeichert haben, erreichen wir nicht. Nichts davon verrät, wer du bist. Nach einem Wechsel der Mailadresse kannst du gehen, wenn 48 Stunden vorbei sind: So lange kann die alte Adresse den Wechsel zurücknehmen.',
  rightsAsk: '[strong|Fragen.] Schreib uns: {mail}',

  training: 'Deine Zeichnung und das Training von KI',
  trainingNo:
    'Suchmaschinen sind hier willkommen. Bei jeder Zeichnung sagen wir auch, so wie Maschinen es lesen (TDMRep, {noai}, {noimageai}), dass sie nicht zum Training von Modellen benutzt werden darf. Das ist ein klares Nein und kein Schloss: Es bindet die, die sich an die Regeln halten.',
}
