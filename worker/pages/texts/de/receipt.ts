import type { receipt as english } from '../en/receipt.ts'

/** What is said of a receipt, in German. */
export const receipt: typeof english = {
  reading: 'Wird gelesen …',
  empty: 'Bitte wähle eine Datei, oder füge den Text eines Belegs ein.',
  notFetched:
    'Was zum Lesen nötig ist, konnte nicht geladen werden. Bitte sieh nach deiner Verbindung und versuche es noch einmal.',
  broken: 'Beim Lesen ging etwas schief. Das sagt nichts über den Beleg.',

  tooLarge: 'Das ist zu groß für einen Beleg.',
  tooLargeWhy: 'Es hat {size}, und wir lesen bis zu {most}. Belege sind viel kleiner.',
  nothingInside: 'In diesem {kind} ist kein Beleg.',
  lost: 'Viele Websites und Apps nehmen beim Kopieren heraus, was in einem Bild versteckt ist. Bitte um die Datei selbst, oder schlag den Code nach, der auf dem Zeichen steht.',
  otherPicture: 'Ein Bild dieser Art kann keinen Beleg enthalten.',
  onlyPngAndSvg: 'Das können nur PNG und SVG.',
  several:
    'In diesem Bild ist mehr als ein Beleg. Darum können wir nicht sagen, welcher gemeint ist.',
  severalWhat:
    'Kein Bild von uns hat zwei. Bitte um die Datei, wie sie von diesem Register kam, oder schlag den Code nach, der auf dem Zeichen steht.',
  tooMuch: 'Wir konnten dieses Bild nicht bis zum Ende lesen.',
  tooMuchWhat:
    'Darin ist viel mehr als in jedem Bild von uns. Weiter hinten könnte also ein zweiter Beleg stehen. Bitte um den Beleg als Text, oder schlag den Code nach, der auf dem Zeichen steht.',
  older: 'Das ist ein Open Badge einer älteren Art.',
  olderWhat:
    'Er ist nicht von uns: Diese Art haben wir nie ausgegeben. Wir können ihn hier nicht lesen.',
  token: 'Das ist ein Abzeichen in anderer Form, ein unterschriebenes Token.',
  tokenWhat:
    'Es ist nicht von uns: Diese Form geben wir nicht aus. Wir können es hier nicht lesen.',
  noJson: 'Das ist kein Beleg, den wir lesen können.',
  noJsonWhat:
    'Ein Beleg beginnt mit { und endet mit }. Wenn du ihn eingefügt hast, fehlt vielleicht ein Stück: Kopiere ihn ganz, oder wähle die Datei.',
  noCredential: 'Das ist sauber geschrieben, aber kein Beleg.',
  noCredentialWhat:
    'Es sagt nicht, wer was unterschrieben hat. Hast du vielleicht eine andere Datei gewählt?',

  notThePicture:
    'Wir haben den Text darin unterschrieben, nicht das Bild darum herum. Der Eintrag zeigt die Zeichnung, die zu diesem Versprechen gehört, wenn es eine hat.',
  altered: 'Das ist nicht, was wir unterschrieben haben.',
  alteredWhat:
    'Es nennt dieses Register, aber etwas darin wurde nach der Unterschrift geändert, oder wir haben es nie unterschrieben. Verlass dich nicht darauf. Der Eintrag in diesem Register sagt immer, was stimmt.',
  unknownKey:
    'Es ist mit einem Schlüssel unterschrieben, den wir nicht kennen oder nicht mehr kennen.',
  unknownKeyWhat:
    'Wir kennen einen Schlüssel nicht mehr, wenn ihn jemand gestohlen haben könnte. Dann unterschreiben wir alles neu. Verlass dich nicht auf diese Kopie: Der Eintrag hat die neueste. Das sagt sie, wer auch immer es geschrieben hat:',
  couldNotTell: 'Das ließ sich nicht sagen.',
  couldNotTellWhat:
    'Wir haben von diesem Register gerade keine Antwort bekommen. Darum wissen wir nicht, ob diese Kopie unverändert ist. Das spricht nicht gegen sie. Bitte versuche es in einer Minute noch einmal. Das sagt sie:',

  whole: 'Das haben wir unterschrieben. Ob es noch gilt, ließ sich nicht sagen.',
  wholeWhat:
    'Die Liste derer, die nicht gelten, konnte gerade nicht gelesen werden. Bitte versuche es noch einmal.',
  fallen: 'Das haben wir unterschrieben, und es gilt nicht mehr.',
  fallenWhat:
    'Das Versprechen wurde zurückgezogen oder ausgesetzt, nachdem diese Kopie gemacht war. Der Eintrag sagt, was davon, und warum.',
  fallenNewer:
    'Das Versprechen wurde beendet, nachdem diese Kopie gemacht war. Aber es gibt eine neuere Kopie vom {day}. Der Eintrag sagt, wie es jetzt ist.',
  stands: 'Das haben wir unterschrieben, und es gilt.',
  standsNewer:
    'Es gibt eine neuere Kopie vom {day}: Etwas, das diese sagt, hat sich seitdem geändert. Im Eintrag steht sie.',

  foreign: 'Das ist ein Open Badge von jemand anderem.',
  foreignUnknown: 'Dieses Register weiß nichts darüber.',
  foreignWhole:
    'Es ist unverändert: Niemand hat es seit der Unterschrift angefasst. Ob es noch gilt, können nur die sagen, die es ausgegeben haben.',
  foreignAltered: 'Es wurde nach der Unterschrift geändert.',
  foreignCouldNotTell:
    'Ob es unverändert ist und ob es noch gilt, konnten wir nicht sagen: Das können nur die, die es ausgegeben haben, und diese Seite fragt niemanden außer diesem Register.',
  foreignSays: 'Das sagt es von sich selbst. Dort kann jeder alles hinschreiben:',
  foreignUnsigned: 'Es sagt nicht, wer es unterschrieben hat.',
  foreignName: 'Wie es heißt',
  foreignIssuer: 'Von wem es ist',
  foreignId: 'Der Name, unter dem es unterschrieben ist',

  whose: 'Wessen Versprechen es ist',
  promisedOn: 'Versprochen am',
  signedOn: 'Wir sagen, dass wir es unterschrieben haben am',
  words: 'Die Worte',
  record: 'Der Eintrag',
  checked: 'Es sagt, dass dies geprüft wurde:',
  promise:
    'Es ist das eigene Versprechen der Person. Niemand hier hat untersucht, wie das Werk entstanden ist.',
}
