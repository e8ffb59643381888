import { plural } from '../plural.ts'
import type { wall as english } from '../en/wall.ts'

/** The gallery of standing pledges, and the page of one artist, in Polish. */
export const wall: typeof english = {
  title: 'Ściana',
  description:
    'Odznaki, które artystki i artyści narysowali ręcznie, od najnowszych: każda z obietnicą, która za nią stoi, i z drogą do osoby, która ją złożyła.',
  lead: 'Za każdą odznaką stoi czyjaś własna obietnica: zrobione bez generatywnej AI. Od najnowszych.',

  form: 'Szukaj na ścianie',
  formWord: 'Imię, nazwa albo słowo',
  formMedium: 'Technika, na przykład tusz',
  formPart: 'Część objęta obietnicą',
  formAnything: 'dowolna',
  formLook: 'Szukaj',
  mistake: 'Nie dało się tego odczytać. Napisz to krócej albo zostaw puste.',
  matching: 'Tylko pasujące odznaki. [wall|Pokaż całą ścianę]',

  ends: 'Tu ściana się kończy. [wall|Wróć do najnowszych odznak]',
  noMatch: 'Żadna odznaka nie pasuje',
  noMatchWhy:
    'Może mniej słów albo inna pisownia? Znaki nad literami i wielkie litery nie mają znaczenia. To, że kogoś tu nie ma, nic nie mówi o tym, jak pracuje.',
  whole: 'Pokaż całą ścianę',
  empty: 'Ściana jest jeszcze pusta',
  emptyWhy:
    'Nikt jeszcze nie powiesił tu odznaki. Obrazy na tej ścianie narysują artystki i artyści i nikt inny, więc dopóki nie ma pierwszego, nie ma czego pokazać. Może będzie twój.',

  pages: 'Dalsza część ściany',
  newer: 'Nowsze odznaki',
  older: 'Starsze odznaki',

  entry: ': odznaka ({artist}) i jej wpis',
  entrySince: 'Tworzy od {year}.',
  entryPledged: 'Obietnica z {day}, części: {parts}.',
  door: 'Znajdź i wesprzyj: {artist} – {door}',

  artistPledges: plural({
    one: '{artist} ma w rejestrze obietnicę: {parts}, created with human intelligence. To własna obietnica tej osoby; nikt nie badał dzieła.',
    few: '{artist} ma w rejestrze {count} obietnice: {parts}, created with human intelligence. To własna obietnica tej osoby; nikt nie badał dzieła.',
    many: '{artist} ma w rejestrze {count} obietnic: {parts}, created with human intelligence. To własna obietnica tej osoby; nikt nie badał dzieła.',
    other:
      '{artist} ma w rejestrze {count} obietnicy: {parts}, created with human intelligence. To własna obietnica tej osoby; nikt nie badał dzieła.',
  }),
  artistNone: '{artist} nie ma tu obietnicy, która obowiązuje.',
  nothingStands: 'Nie obowiązuje tu żadna obietnica',
  nothingStandsNow:
    '{artist} nie ma tu teraz obietnicy, która obowiązuje. To, co było, jest poniżej, z datami.',
  readRecord: 'Przeczytaj wpis {code}',
  others: plural({
    one: 'Jeszcze jedna odznaka',
    few: 'Więcej odznak',
    many: 'Więcej odznak',
    other: 'Więcej odznak',
  }),
  chain: 'Od rysunku do rysunku',
  chainAfter: 'Narysowana na wzór',
  chainInspired: 'Narysowane na wzór odznaki tej osoby',
  fallen: 'Już nie obowiązują',
  fallenWithdrawn: '[strong|wycofana] {day}, obietnica z {pledged}',
  fallenSuspended: '[strong|zawieszona] {day}, obietnica z {pledged}',

  noPledgeYet: 'Nie ma tu jeszcze obietnicy. Kiedy się pojawi, będzie właśnie tutaj.',
  lookAtWall: 'Obejrzyj ścianę',
  unknown: 'Nikt nie ma takiego nicka',
  unknownLooked:
    'Szukaliśmy {handle} i nie ma tu takiej osoby. Może brakuje litery albo ta osoba opuściła rejestr.',
  unknownName: 'Poszukaj imienia na ścianie',
  unknownOr: 'Albo [wall|obejrzyj całą ścianę]. Jeśli masz kod z odznaki, [check|poszukaj go].',
}
