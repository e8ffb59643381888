import { plural } from '../plural.ts'
import type { record as english } from '../en/record.ts'

/** The page of one pledge in German. */
export const record: typeof english = {
  title: '{artist} – created with human intelligence',
  titleWithdrawn: 'Zurückgezogen: {whose}',
  titleSuspended: 'Ausgesetzt: {whose}',
  whose: 'Versprechen von {artist}',
  whosePledge: 'Versprechen {code}',
  inOneLine:
    '{artist} hat am {day} versprochen: {parts} ohne generative KI. Das ist das eigene Versprechen der Künstlerin oder des Künstlers; niemand hat das Werk untersucht.',
  inOneLineWithdrawn: 'Dieses Versprechen ist zurückgezogen. Gegeben wurde es am {day}.',
  inOneLineSuspended: 'Dieses Versprechen ist ausgesetzt. Gegeben wurde es am {day}.',

  left: 'Eine Person, die das Register verlassen hat',
  pledgedOn: 'Versprochen am {day} für {parts}.',
  hadBeenPledgedOn: 'War am {day} versprochen worden, für {parts}.',

  suspended: 'ausgesetzt',
  withdrawn: 'zurückgezogen',
  isSuspended: 'Dieses Versprechen ist ausgesetzt',
  isWithdrawn: 'Dieses Versprechen ist zurückgezogen',
  operatorSuspended: 'Jemand vom Team dieses Registers hat dieses Versprechen ausgesetzt.',
  operatorSuspendedOn:
    'Jemand vom Team dieses Registers hat dieses Versprechen am {day} ausgesetzt.',
  artistWithdrew: 'Wer dieses Versprechen gab, hat es zurückgezogen.',
  artistWithdrewOn: 'Wer dieses Versprechen gab, hat es am {day} zurückgezogen.',
  leftWithdrawn:
    'Dieses Versprechen wurde zurückgezogen. Wer es gab, hat das Register verlassen und Namen und Bilder mitgenommen.',
  leftWithdrawnOn:
    'Dieses Versprechen wurde am {day} zurückgezogen. Wer es gab, hat das Register verlassen und Namen und Bilder mitgenommen.',
  operatorsReason: 'Die Begründung vom Team des Registers',
  artistsWords: 'In eigenen Worten',

  promised: 'Was versprochen wurde',
  hadBeenPromised: 'Was versprochen worden war',
  forReading:
    'Als Lesehilfe, nicht durchgesehen: Das sagen die Worte oben. Versprochen wurden sie auf {language}.',
  madeWithout: 'Ohne generative KI gemacht',
  itCovers: 'Es gilt für',
  coversPractice: 'Alles, was die Künstlerin oder der Künstler als eigenes Werk zeigt.',
  coversWorks: 'Nur die Werke, die bei „Zur Person“ genannt sind.',
  coversForgotten: 'Nur bestimmte Werke. Sie sind hier nicht mehr genannt.',
  words: 'Der Wortlaut',
  statement: '[words|Fassung {version}], hier genau so aufbewahrt, wie sie versprochen wurde',

  support: '{artist} finden und unterstützen',
  noDoor:
    '{artist} hat noch nicht genannt, wo es von hier aus hingeht. Bist du diesem Zeichen neben einem Werk begegnet? Dann geh dorthin zurück und sag, dass es dir gefällt.',

  places: 'Wo {artist} das Zeichen zeigt',
  placesOnce: 'Wo {artist} das Zeichen gezeigt hat',
  morePlaces: plural({ one: 'Und {count} weiterer.', other: 'Und {count} weitere.' }),
  coversBeneath:
    'Eine Adresse steht für alle Seiten, die darunter liegen. Bist du dem Zeichen woanders begegnet? Dann frag {artist}: „Gehört die Seite dir?“',
  noPlace:
    '{artist} hat keinen Ort genannt. Darum sagt das Zeichen nichts über die Seite, auf der es zu sehen ist.',
  kinds: { site: 'Website', shop: 'Shop', profile: 'Profil' },
  place: '{kind}: {state}',
  placeStates: {
    site: 'diese Website nennt dieses Versprechen, gefunden am {day}',
    page: 'diese Seite trägt das Zeichen, gefunden am {day}',
    lapsed: 'war verknüpft, zuletzt gefunden am {day}',
    found: 'im Versprechen genannt, zuletzt gefunden am {day}',
    named: 'im Versprechen genannt, nicht geprüft',
  },

  checked: 'Was geprüft wurde, und wann',
  nothingChecked: 'Es wurde nichts geprüft.',
  check: '{what}: {state} ({day}).',
  checks: {
    mail: 'Die Mailadresse',
    drawingFile: 'Die Datei der Zeichnung',
    drawingOrigin: 'Was die Datei über ihre Herkunft sagt',
    places: 'Die Orte',
  },
  checkStates: {
    confirmed: 'hat geantwortet',
    reEncoded: 'sauber kopiert',
    noAiDeclared: 'keine KI angegeben',
    seenByAPerson: 'von einem Menschen angesehen',
    lookedAt: 'angesehen',
  },
  checkDetails: {
    mail: 'Das Versprechen gab eine Person, die an der angegebenen Adresse Mails lesen konnte: Sie hat einen Code eingetippt, den wir dorthin geschickt haben. Die Adresse bleibt privat.',
    drawingFile:
      'Wir haben das Bild geöffnet und neue Kopien davon gemacht, ohne die versteckten Notizen, die Kameras und Apps in Dateien hinterlassen. Das sagt nichts darüber, wie es entstanden ist.',
    seenByAPerson:
      'In der Datei der Zeichnung war etwas, das ein Mensch ansehen musste: die Notiz einer App oder ein Teil, der sich nicht lesen ließ. Jemand von uns hat nachgesehen und die Zeichnung stehen lassen. Das beweist nicht, wie sie entstanden ist.',
    noAiDeclared:
      'Die Datei der Zeichnung hat keine Herkunft von KI angegeben. Wir lesen nur, was Apps in eine Datei schreiben: So finden wir nur ehrliche oder nachlässige Dateien.',
    onePlace:
      'Einer der Orte, die im Versprechen genannt sind, weist auf diesen Eintrag zurück, mit etwas, das dort nur anbringen kann, wem der Ort gehört. Wir sehen von selbst wieder nach. In der Liste der Orte steht, was an jedem gefunden wurde und wann.',
    morePlaces: plural({
      one: 'Einer der Orte, die im Versprechen genannt sind, weist auf diesen Eintrag zurück, mit etwas, das dort nur anbringen kann, wem der Ort gehört. Wir sehen von selbst wieder nach. In der Liste der Orte steht, was an jedem gefunden wurde und wann.',
      other:
        '{count} der Orte, die im Versprechen genannt sind, weisen auf diesen Eintrag zurück, mit etwas, das dort nur anbringen kann, wem der Ort gehört. Wir sehen von selbst wieder nach. In der Liste der Orte steht, was an jedem gefunden wurde und wann.',
    }),
  },
  notChecked: 'Was nicht geprüft wurde',
  notCheckedDetails: {
    work: 'Das Werk selbst. Niemand hier hat untersucht, wie es entstanden ist: Es ist das eigene Versprechen der Künstlerin oder des Künstlers.',
    who: 'Wer {artist} ist. Der Name ist selbst gewählt.',
    whoLeft:
      'Wer das Versprechen gab. Die Person hat das Register verlassen und ihren Namen mitgenommen.',
    otherPages:
      'Seiten, die nicht auf der Liste der Orte stehen; und bei denen auf der Liste alles, was nicht daneben steht.',
    everyPage: 'Wo das Zeichen zu sehen ist. Kein Ort weist auf diesen Eintrag zurück.',
    drawer:
      'Wer die Zeichnung gemacht hat. Dass es die eigene ist, sagt die Künstlerin oder der Künstler.',
    unscreened:
      'Ob die Datei der Zeichnung sagt, dass KI sie gemacht hat. Sie kam, bevor wir angefangen haben nachzusehen.',
    fileClaims:
      'Was die Datei der Zeichnung über sich selbst sagt. Niemand hat ihre Unterschrift geprüft.',
  },

  aboutArtist: 'Zur Person: {artist}',
  worksIn: 'Arbeitet mit',
  tools: 'Werkzeuge',
  since: 'Schafft Werke seit',
  country: 'Land',

  receipt: 'Der Beleg',
  receiptStands:
    'Deine Kopie: Sie zeigt, was wir unterschrieben haben und wann das nach unserer Angabe war.',
  receiptFell:
    'Eine Kopie: Sie zeigt, was wir unterschrieben hatten und wann das nach unserer Angabe war. Wer sie prüft, liest, dass es nicht mehr gilt.',
  receiptPicture: 'Als Bild',
  receiptAnySize: 'Als Bild in jeder Größe',
  receiptText: 'Als reiner Text für Maschinen',
  receiptCheck:
    'Hat dir jemand einen gegeben? [check|Prüfe ihn], ohne ihn irgendwohin zu schicken.',
  receiptEngineers:
    'Für Fachleute: ein Credential nach Open Badges 3.0 mit einer Signatur ({suite}) von {did} und eine W3C Bitstring Status List. [how|Wie du es prüfst], mit den Werkzeugen anderer, auch wenn es uns nicht mehr gibt.',

  history: 'Was mit diesem Versprechen geschah',
  times: plural({ one: '{count}-mal an diesem Tag.', other: '{count}-mal an diesem Tag.' }),
  events: {
    pledged: 'Das Versprechen wurde gegeben.',
    'drawing-shown': 'Wer das Versprechen gab, hat eine Zeichnung aufgehängt.',
    'house-badge-shown': 'Wer das Versprechen gab, hat das Zeichen des Hauses gewählt.',
    'drawing-described': 'Wer das Versprechen gab, hat die Worte zur Zeichnung geändert.',
    'name-changed': 'Wer das Versprechen gab, hat den Namen geändert. Der alte wird nicht gezeigt.',
    edited: 'Wer das Versprechen gab, hat geändert, was auf dieser Seite steht.',
    'place-named':
      'Wer das Versprechen gab, hat einen Ort genannt, an dem das Zeichen gezeigt wird.',
    'place-removed': 'Wer das Versprechen gab, hat einen Ort von der Liste genommen.',
    moved:
      'Jemand vom Team des Registers hat für dieses Versprechen eine andere Mailadresse eingetragen, weil ein Ort es bewiesen hat.',
    left: 'Wer das Versprechen gab, hat das Register verlassen und alles Persönliche mitgenommen.',
    'drawing-removed': 'Wer das Versprechen gab, hat die Zeichnung abgehängt.',
    'drawing-hidden': 'Jemand vom Team des Registers hat die Zeichnung verborgen.',
    withdrawn: 'Wer das Versprechen gab, hat es zurückgezogen.',
    restored:
      'Wer das Versprechen gab, hat das Zurückziehen rückgängig gemacht. Das Versprechen gilt wieder.',
    suspended: 'Jemand vom Team des Registers hat das Versprechen ausgesetzt.',
    reinstated: 'Jemand vom Team des Registers hat die Aussetzung aufgehoben.',
  },

  real: 'Woran du das echte Register erkennst',
  realAddress: 'Sieh dir die Adresse ganz oben in deinem Browser an. Sie muss genau so lauten:',
  realCopy: 'Alles andere ist eine Kopie, und wenn es dieser Seite noch so ähnlich sieht.',
  realDrawing:
    'Vergleiche dann Zeichnung mit Zeichnung: Das Zeichen, dem du begegnet bist, sollte dieselbe zeigen wie hier.',
  realPaper: 'Hast du den Code {code} auf Papier, dann tippe die Adresse selbst ein.',

  chain: 'Von Zeichen zu Zeichen',
  drawnAfter: 'Gezeichnet nach dem [badge|Zeichen von {artist}].',
  drawnAfterThis: 'Nach diesem hier gezeichnet:',
  badgeOf: 'Zeichen von {artist}',

  unknownCode: 'Kein Versprechen hat diesen Code',
  unknownLooked: 'Wir haben nach {code} gesucht. Hier gibt es kein solches Versprechen.',
  unknownEmpty:
    'Es war kein Code da, nach dem wir suchen konnten. Ein Code hat 8 Buchstaben und Ziffern, wie {example}.',
  unknownWritten:
    '{written} sieht nicht wie ein Code aus. Ein Code hat 8 Buchstaben und Ziffern, wie {example}.',
  unknownAgain: 'Versuch es noch einmal mit dem Code',
  unknownHint:
    'Kleine Buchstaben gehen auch, und der Bindestrich darf fehlen. O und 0 sind für uns dasselbe, ebenso I, L und 1. Ein U gibt es nicht.',
  unknownLook: 'Nachsehen',
  unknownRight: 'Wenn der Code stimmt',
  unknownMadeUp:
    'Dann hat ihn sich vielleicht jemand ausgedacht. Hinter einem Zeichen, dessen Code nirgendwohin führt, steht kein Versprechen. Es kann auch ein ehrliches Versehen sein: Wenn du weißt, wer es zeigt, frag nach.',

  cameFrom: 'Du kommst von {host}.',
  cameWholeNamed: '{artist} nennt diese Website; einen Link zurück haben wir nicht gefunden.',
  cameWholeLapsed:
    '{artist} nennt diese Website. Sie war verknüpft; zuletzt haben wir das am {day} gefunden.',
  cameWholeSite:
    'Sie steht auf der Liste, und die Website nennt dieses Versprechen: Das haben wir am {day} gefunden.',
  cameWholePage:
    'Sie steht auf der Liste, und eine Seite dort trägt das Zeichen: Das haben wir am {day} gefunden.',
  cameShared: 'Diese Website teilen sich viele Menschen.',
  camePart: 'Nur ein Teil dieser Website steht auf der Liste.',
  cameShop: 'Vergleiche den Namen des Shops: {artist} nennt {address}.',
  cameAddress: 'Vergleiche die Adresse: {artist} nennt {address}.',
  cameUnnamed:
    '{artist} hat diesen Ort nicht genannt. Vielleicht wurde er nur vergessen. Frag {artist}: „Gehört die Seite dir?“',
}
