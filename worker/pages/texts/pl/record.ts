import { plural } from '../plural.ts'
import type { record as english } from '../en/record.ts'

/** The page of one pledge in Polish. */
export const record: typeof english = {
  title: '{artist} – created with human intelligence',
  titleWithdrawn: 'Wycofana: {whose}',
  titleSuspended: 'Zawieszona: {whose}',
  whose: 'obietnica ({artist})',
  whosePledge: 'obietnica {code}',
  inOneLine:
    '{artist} – obietnica z {day}: {parts} bez generatywnej AI. To własna obietnica tej osoby; nikt nie badał dzieła.',
  inOneLineWithdrawn: 'Ta obietnica jest wycofana. Złożono ją {day}.',
  inOneLineSuspended: 'Ta obietnica jest zawieszona. Złożono ją {day}.',

  left: 'Osoba, która opuściła rejestr',
  pledgedOn: 'Obietnica z {day}, części: {parts}.',
  hadBeenPledgedOn: 'Była to obietnica z {day}, części: {parts}.',

  suspended: 'zawieszona',
  withdrawn: 'wycofana',
  isSuspended: 'Ta obietnica jest zawieszona',
  isWithdrawn: 'Ta obietnica jest wycofana',
  operatorSuspended: 'Ktoś z zespołu tego rejestru zawiesił tę obietnicę.',
  operatorSuspendedOn: 'Ktoś z zespołu tego rejestru zawiesił tę obietnicę {day}.',
  artistWithdrew: 'Osoba, która złożyła tę obietnicę, wycofała ją.',
  artistWithdrewOn: 'Osoba, która złożyła tę obietnicę, wycofała ją {day}.',
  leftWithdrawn:
    'Tę obietnicę wycofano. Osoba, która ją złożyła, opuściła rejestr i zabrała swoje imię i obrazy.',
  leftWithdrawnOn:
    'Tę obietnicę wycofano {day}. Osoba, która ją złożyła, opuściła rejestr i zabrała swoje imię i obrazy.',
  operatorsReason: 'Powód podany przez zespół rejestru',
  artistsWords: 'Słowa osoby, która złożyła obietnicę',

  promised: 'Co obiecano',
  hadBeenPromised: 'Co było obiecane',
  forReading:
    'Pomoc w czytaniu, niesprawdzona: to mówią słowa powyżej. Język, w którym je obiecano: {language}.',
  madeWithout: 'Zrobione bez generatywnej AI',
  itCovers: 'Co obejmuje',
  coversPractice: 'Wszystko, co ta osoba pokazuje jako własne prace.',
  coversWorks: 'Tylko prace wymienione w części „O sobie”.',
  coversForgotten: 'Tylko niektóre prace. Nie są tu już wymienione.',
  words: 'Słowa',
  statement: '[words|Wersja {version}], zachowana tu dokładnie tak, jak ją obiecano',

  support: 'Znajdź i wesprzyj: {artist}',
  noDoor:
    '{artist} nie wskazuje jeszcze, dokąd stąd pójść. Jeśli ta odznaka była obok jakiejś pracy, wróć tam i powiedz, że ci się podoba.',

  places: 'Gdzie {artist} pokazuje odznakę',
  placesOnce: 'Gdzie dawniej była odznaka ({artist})',
  morePlaces: plural({
    one: 'I jeszcze {count}.',
    few: 'I jeszcze {count}.',
    many: 'I jeszcze {count}.',
    other: 'I jeszcze {count}.',
  }),
  coversBeneath:
    'Adres obejmuje wszystkie strony, które są pod nim. Widzisz tę odznakę gdzie indziej? Zapytaj tę osobę ({artist}), czy to jej strona.',
  noPlace:
    '{artist} nie wskazuje żadnego miejsca. Dlatego odznaka nie mówi nic o stronie, na której ją widać.',
  kinds: { site: 'witryna', shop: 'sklep', profile: 'profil' },
  place: '{kind}: {state}',
  placeStates: {
    site: 'ta witryna wskazuje tę obietnicę, znaleziono {day}',
    page: 'ta strona ma odznakę, znaleziono {day}',
    lapsed: 'było powiązane, ostatnio znaleziono {day}',
    found: 'wskazane w obietnicy, ostatnio znaleziono {day}',
    named: 'wskazane w obietnicy, nie sprawdzono',
  },

  checked: 'Co sprawdzono i kiedy',
  nothingChecked: 'Niczego nie sprawdzono.',
  check: '{what}: {state} ({day}).',
  checks: {
    mail: 'Adres e-mail',
    drawingFile: 'Plik rysunku',
    drawingOrigin: 'Co plik mówi o swoim pochodzeniu',
    places: 'Miejsca',
  },
  checkStates: {
    confirmed: 'przyszła odpowiedź',
    reEncoded: 'skopiowany na czysto',
    noAiDeclared: 'nie podaje AI',
    seenByAPerson: 'obejrzał to człowiek',
    lookedAt: 'obejrzane',
  },
  checkDetails: {
    mail: 'Obietnicę złożyła osoba, która mogła czytać pocztę pod podanym adresem: wpisała kod, który tam wysłaliśmy. Adres pozostaje prywatny.',
    drawingFile:
      'Otworzyliśmy obraz i zrobiliśmy jego nowe kopie, bez ukrytych notatek, które aparaty i aplikacje zostawiają w plikach. To nic nie mówi o tym, jak powstał.',
    seenByAPerson:
      'W pliku rysunku było coś, co musiał obejrzeć człowiek: notatka aplikacji albo część, której nie dało się odczytać. Ktoś z nas to obejrzał i zostawił rysunek na miejscu. To nie dowodzi, jak rysunek powstał.',
    noAiDeclared:
      'Plik rysunku nie podawał, że pochodzi od AI. Czytamy tylko to, co aplikacje zapisują w pliku: w ten sposób można znaleźć tylko pliki szczere albo niedbałe.',
    onePlace:
      'Jedno z miejsc wskazanych w obietnicy odsyła z powrotem do tego wpisu czymś, co może tam umieścić tylko właściciel miejsca. Sami zaglądamy tam ponownie. Lista miejsc mówi, co znaleziono w każdym z nich i kiedy.',
    morePlaces: plural({
      one: 'Jedno z miejsc wskazanych w obietnicy odsyła z powrotem do tego wpisu czymś, co może tam umieścić tylko właściciel miejsca. Sami zaglądamy tam ponownie. Lista miejsc mówi, co znaleziono w każdym z nich i kiedy.',
      few: '{count} z miejsc wskazanych w obietnicy odsyłają z powrotem do tego wpisu czymś, co może tam umieścić tylko właściciel miejsca. Sami zaglądamy tam ponownie. Lista miejsc mówi, co znaleziono w każdym z nich i kiedy.',
      many: '{count} z miejsc wskazanych w obietnicy odsyła z powrotem do tego wpisu czymś, co może tam umieścić tylko właściciel miejsca. Sami zaglądamy tam ponownie. Lista miejsc mówi, co znaleziono w każdym z nich i kiedy.',
      other:
        '{count} z miejsc wskazanych w obietnicy odsyła z powrotem do tego wpisu czymś, co może tam umieścić tylko właściciel miejsca. Sami zaglądamy tam ponownie. Lista miejsc mówi, co znaleziono w każdym z nich i kiedy.',
    }),
  },
  notChecked: 'Czego nie sprawdzono',
  notCheckedDetails: {
    work: 'Samego dzieła. Nikt tutaj nie badał, jak powstało: to własna obietnica osoby, która je podpisuje.',
    who: 'Tego, kim jest {artist}. To imię wybrane przez tę osobę.',
    whoLeft: 'Tego, kim była ta osoba. Opuściła rejestr i zabrała swoje imię.',
    otherPages:
      'Stron spoza listy miejsc; a na tych z listy – niczego poza tym, co zapisano obok każdej.',
    everyPage: 'Tego, gdzie widać odznakę. Żadne miejsce nie odsyła z powrotem do tego wpisu.',
    drawer: 'Tego, kto zrobił rysunek. Osoba, która złożyła obietnicę, mówi, że to jej rysunek.',
    unscreened:
      'Tego, czy plik rysunku mówi, że zrobiła go AI. Trafił do nas, zanim zaczęliśmy tam zaglądać.',
    fileClaims: 'Tego, co plik rysunku mówi o sobie. Nikt nie sprawdził jego podpisu.',
  },

  aboutArtist: 'O sobie: {artist}',
  worksIn: 'Techniki',
  tools: 'Narzędzia',
  since: 'Tworzy od',
  country: 'Kraj',

  receipt: 'Pokwitowanie',
  receiptStands: 'Twoja kopia: pokazuje, co podpisaliśmy i kiedy – jak mówimy – to zrobiliśmy.',
  receiptFell:
    'Kopia tego, co podpisaliśmy, z datą, kiedy – jak mówimy – to zrobiliśmy. Kto ją sprawdzi, przeczyta, że to już nie obowiązuje.',
  receiptPicture: 'Jako obraz',
  receiptAnySize: 'Jako obraz w dowolnym rozmiarze',
  receiptText: 'Jako zwykły tekst dla maszyn',
  receiptCheck: 'Masz od kogoś takie pokwitowanie? [check|Sprawdź je], nigdzie go nie wysyłając.',
  receiptEngineers:
    'Dla specjalistów: credential w formacie Open Badges 3.0 z jednym podpisem ({suite}) od {did} oraz W3C Bitstring Status List. [how|Jak to sprawdzić] cudzymi narzędziami, także wtedy, gdy nas już nie będzie.',

  history: 'Co się działo z tą obietnicą',
  times: plural({
    one: '{count} raz tego dnia.',
    few: '{count} razy tego dnia.',
    many: '{count} razy tego dnia.',
    other: '{count} razy tego dnia.',
  }),
  events: {
    pledged: 'Złożono obietnicę.',
    'drawing-shown': 'Osoba, która złożyła obietnicę, powiesiła rysunek.',
    'house-badge-shown': 'Osoba, która złożyła obietnicę, wybrała odznakę domu.',
    'drawing-described': 'Osoba, która złożyła obietnicę, zmieniła słowa o rysunku.',
    'name-changed': 'Osoba, która złożyła obietnicę, zmieniła imię. Poprzedniego nie pokazujemy.',
    edited: 'Osoba, która złożyła obietnicę, zmieniła to, co jest na tej stronie.',
    'place-named': 'Osoba, która złożyła obietnicę, wskazała miejsce, gdzie pokazuje odznakę.',
    'place-removed': 'Osoba, która złożyła obietnicę, usunęła miejsce z listy.',
    moved:
      'Ktoś z zespołu rejestru dał osobie, która złożyła obietnicę, inny adres e-mail, bo dowiodło tego jedno z miejsc.',
    left: 'Osoba, która złożyła obietnicę, opuściła rejestr i zabrała wszystko, co osobiste.',
    'drawing-removed': 'Osoba, która złożyła obietnicę, zdjęła rysunek.',
    'drawing-hidden': 'Ktoś z zespołu rejestru ukrył rysunek.',
    withdrawn: 'Osoba, która złożyła obietnicę, wycofała ją.',
    restored: 'Osoba, która złożyła obietnicę, cofnęła jej wycofanie. Obietnica znów obowiązuje.',
    suspended: 'Ktoś z zespołu rejestru zawiesił obietnicę.',
    reinstated: 'Ktoś z zespołu rejestru cofnął zawieszenie.',
  },

  real: 'Jak poznać, że to prawdziwy rejestr',
  realAddress: 'Spójrz na adres na górze przeglądarki. Musi być dokładnie taki:',
  realCopy: 'Wszystko inne to kopia, choćby nie wiem jak przypominała tę stronę.',
  realDrawing:
    'Potem porównaj rysunek z rysunkiem: na napotkanej odznace powinien być ten sam co tutaj.',
  realPaper: 'Jeśli masz kod na papierze, {code}, wpisz adres samodzielnie.',

  chain: 'Od odznaki do odznaki',
  drawnAfter: 'Narysowana na wzór innej: [badge|odznaka ({artist})].',
  drawnAfterThis: 'Narysowane na wzór tej:',
  badgeOf: 'Odznaka ({artist})',

  unknownCode: 'Żadna obietnica nie ma tego kodu',
  unknownLooked: 'Szukaliśmy {code} i nie ma tu takiej obietnicy.',
  unknownEmpty:
    'Nie było kodu, którego można by szukać. Kod ma 8 liter i cyfr, na przykład {example}.',
  unknownWritten: '{written} nie wygląda jak kod. Kod ma 8 liter i cyfr, na przykład {example}.',
  unknownAgain: 'Spróbuj jeszcze raz z kodem',
  unknownHint:
    'Małe litery też są dobre, a łącznik można pominąć. O i 0 to dla nas to samo, podobnie I, L i 1. Litery U nie ma.',
  unknownLook: 'Poszukaj',
  unknownRight: 'Jeśli kod jest dobry',
  unknownMadeUp:
    'To ktoś mógł go zmyślić. Za odznaką, której kod donikąd nie prowadzi, nie stoi żadna obietnica. Może to też być zwykła pomyłka: jeśli wiesz, kto ją pokazuje, zapytaj.',

  cameFrom: 'Przychodzisz tu z {host}.',
  cameWholeNamed: '{artist} wskazuje tę witrynę; nie znaleźliśmy linku z powrotem.',
  cameWholeLapsed: '{artist} wskazuje tę witrynę. Była powiązana; ostatnio znaleźliśmy to {day}.',
  cameWholeSite: 'Jest na liście, a witryna wskazuje tę obietnicę: znaleźliśmy to {day}.',
  cameWholePage: 'Jest na liście, a jedna jej strona ma odznakę: znaleźliśmy to {day}.',
  cameShared: 'Z tej witryny korzysta wspólnie wiele osób.',
  camePart: 'Tylko część tej witryny jest na tej liście.',
  cameShop: 'Porównaj nazwę sklepu: {artist} wskazuje {address}.',
  cameAddress: 'Porównaj adres: {artist} wskazuje {address}.',
  cameUnnamed:
    '{artist} nie wskazuje tego miejsca. Może to tylko znaczyć, że o nim zapomniano: zapytaj tę osobę ({artist}), czy to jej strona.',
}
