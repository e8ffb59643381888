import type { receipt as english } from '../en/receipt.ts'

/** What /check says of a receipt, in Polish. */
export const receipt: typeof english = {
  reading: 'Czytamy…',
  empty: 'Wybierz plik albo wklej tekst pokwitowania.',
  notFetched:
    'Nie udało się pobrać programu, który czyta. Sprawdź połączenie i spróbuj jeszcze raz.',
  broken: 'Coś poszło nie tak podczas czytania. To nic nie mówi o pokwitowaniu.',

  tooLarge: 'To jest za duże na pokwitowanie.',
  tooLargeWhy: 'Ma {size}, a czytamy najwyżej {most}. Pokwitowania są dużo mniejsze.',
  nothingInside: 'W tym pliku {kind} nie ma pokwitowania.',
  lost: 'Wiele stron i aplikacji, kopiując obraz, usuwa to, co jest w nim ukryte. Poproś o sam plik albo poszukaj kodu, który jest na odznace.',
  otherPicture: 'W obrazie tego rodzaju pokwitowanie się nie zmieści.',
  onlyPngAndSvg: 'Może być tylko w PNG i SVG.',
  several: 'W tym obrazie jest więcej niż jedno pokwitowanie, więc nie wiemy, o które chodzi.',
  severalWhat:
    'Żaden nasz obraz nie ma dwóch. Poproś o plik w takiej postaci, w jakiej wyszedł z tego rejestru, albo poszukaj kodu, który jest na odznace.',
  tooMuch: 'Nie udało nam się przeczytać tego obrazu do końca.',
  tooMuchWhat:
    'Jest w nim dużo więcej niż w jakimkolwiek naszym obrazie, więc dalej może być drugie pokwitowanie. Poproś o pokwitowanie jako tekst albo poszukaj kodu, który jest na odznace.',
  older: 'To Open Badge starszego rodzaju.',
  olderWhat: 'Nie jest od nas: takich nigdy nie wydawaliśmy. Nie możemy go tu odczytać.',
  token: 'To odznaka w innej postaci: podpisany token.',
  tokenWhat: 'Nie jest od nas: w tej postaci odznak nie wydajemy. Nie możemy jej tu odczytać.',
  noJson: 'To nie jest pokwitowanie, które umiemy odczytać.',
  noJsonWhat:
    'Pokwitowanie zaczyna się od { i kończy na }. Jeśli jest wklejone, może brakować kawałka: skopiuj całość albo wybierz plik.',
  noCredential: 'Zapis jest poprawny, ale to nie jest pokwitowanie.',
  noCredentialWhat: 'Nie mówi, kto co podpisał. Może to przez pomyłkę inny plik?',

  notThePicture:
    'Podpisaliśmy tekst, który jest w środku, a nie obraz dookoła niego. Wpis pokazuje rysunek, który należy do tej obietnicy, jeśli taki jest.',
  altered: 'To nie jest to, co podpisaliśmy.',
  alteredWhat:
    'Wymienia ten rejestr, ale coś w tym zmieniono po podpisaniu albo nigdy tego nie podpisaliśmy. Nie polegaj na tym. Wpis w tym rejestrze zawsze mówi, jak jest naprawdę.',
  unknownKey: 'Podpisano to kluczem, którego nie znamy albo już nie znamy.',
  unknownKeyWhat:
    'Przestajemy znać klucz, kiedy ktoś mógł go ukraść. Wtedy podpisujemy wszystko od nowa. Nie polegaj na tej kopii: najnowsza jest przy wpisie. Oto, co mówi ta, ktokolwiek ją napisał:',
  couldNotTell: 'Nie wiadomo.',
  couldNotTellWhat:
    'Ten rejestr przed chwilą nam nie odpowiedział, więc nie wiemy, czy ta kopia jest nienaruszona. To nic nie mówi przeciwko niej. Spróbuj jeszcze raz za minutę. Oto, co mówi:',

  whole: 'To jest to, co podpisaliśmy. Nie wiadomo, czy nadal obowiązuje.',
  wholeWhat: 'Nie udało się teraz odczytać listy tych, które nie obowiązują. Spróbuj jeszcze raz.',
  fallen: 'To jest to, co podpisaliśmy, ale już nie obowiązuje.',
  fallenWhat:
    'Obietnicę wycofano albo zawieszono po zrobieniu tej kopii. Wpis mówi, które z dwojga i dlaczego.',
  fallenNewer:
    'Obietnicę zakończono po zrobieniu tej kopii. Jest jednak nowsza kopia, z {day}. Wpis mówi, jak jest teraz.',
  stands: 'To jest to, co podpisaliśmy, i obowiązuje.',
  standsNewer:
    'Jest nowsza kopia, z {day}: coś, co mówi ta, od tego czasu się zmieniło. Nowsza jest przy wpisie.',

  foreign: 'To Open Badge kogoś innego.',
  foreignUnknown: 'Ten rejestr nic o nim nie wie.',
  foreignWhole:
    'Jest nienaruszony: nikt go nie zmienił od czasu podpisania. Czy nadal obowiązuje, mogą powiedzieć tylko ci, którzy go wydali.',
  foreignAltered: 'Zmieniono go po podpisaniu.',
  foreignCouldNotTell:
    'Nie wiemy, czy jest nienaruszony i czy nadal obowiązuje: mogą to powiedzieć tylko ci, którzy go wydali, a ta strona nie pyta nikogo poza tym rejestrem.',
  foreignSays: 'Oto, co mówi o sobie. Każdy może tam napisać, co chce:',
  foreignUnsigned: 'Nie mówi, kto go podpisał.',
  foreignName: 'Jak się nazywa',
  foreignIssuer: 'Od kogo jest',
  foreignId: 'Nazwa, pod którą go podpisano',

  whose: 'Czyja to obietnica',
  promisedOn: 'Data obietnicy',
  signedOn: 'Data, kiedy – jak mówimy – to podpisaliśmy',
  words: 'Słowa',
  record: 'Wpis',
  checked: 'Jest tu napisane, że sprawdzono:',
  promise:
    'To własna obietnica osoby, która ją złożyła. Nikt tutaj nie badał, jak powstało dzieło.',
}
