import type { about as english } from '../en/about.ts'

/** What a badge means and what it does not, in Polish. */
export const about: typeof english = {
  title: 'Co znaczy odznaka',
  description:
    'Co odznaka Human Intelligence mówi o dziele, czego nie mówi i co sprawdzono: w jedną minutę.',
  lead: 'Ktoś coś stworzył i chętnie o tym mówi: {claim}. Do tego należą ręcznie narysowana odznaka, obietnica złożona prostymi słowami, imię i data.',

  says: 'Co mówi',
  saysPromised:
    '[strong|Ktoś coś obiecał.] Dzieło powstało bez generatywnej AI, w zaznaczonych częściach: obrazy, teksty, dźwięk, film, kod albo rękodzieło. Możesz przeczytać [words|dokładne słowa].',
  saysFound:
    '[strong|Obietnicę można znaleźć.] Każda ma kod i własną stronę, swój wpis, na zawsze pod tym samym adresem.',
  saysDrawing:
    '[strong|Rysunek jest pieczęcią.] Każdy ma inny. Napotkana odznaka i ta we wpisie powinny pokazywać ten sam rysunek.',
  saysBack:
    '[strong|Można ją cofnąć.] Wtedy każda żywa odznaka mówi „wycofana”, tak samo dużymi literami, a wpis mówi to na samym początku.',

  saysNot: 'Czego nie mówi',
  saysNotProof:
    '[strong|To nie jest dowód.] Nikt tutaj nie patrzył, jak powstało dzieło, i żaden program nie zgadywał. To własna obietnica osoby, która je podpisuje.',
  saysNotExam:
    '[strong|To nie jest egzamin dla ludzi.] Imię we wpisie to imię, które ta osoba wybrała sama.',
  saysNotMissing:
    '[strong|Bez odznaki też jest dobrze.] Większość osób, które tworzą, nigdy o tym nie słyszała. Brak odznaki nie mówi nic o nikim.',
  saysNotAgainst:
    '[strong|Nie jest przeciwko maszynom ani ludziom, którzy je lubią.] Jest za dłońmi i za tym, żeby wiedzieć, na co się patrzy.',

  checks: 'Co sprawdzamy',
  checksFew:
    'Kilka drobnych rzeczy, a każdy wpis wymienia je z datami: że ktoś mógł czytać pocztę pod podanym adresem, że obraz dało się otworzyć i skopiować. Obok, tak samo dużymi literami, jest to, czego nie sprawdzono.',
  checksPlaces:
    'Można też wskazać miejsca, w których pokazuje się odznakę. „Wskazane w obietnicy” znaczy tylko tyle. Jeśli nikt nie zaglądał, wpis mówi, że nikt nie zaglądał.',

  ways: 'Trzy sposoby, żeby zajrzeć',
  waysHow:
    'Kliknij odznakę: prowadzi do swojego wpisu. Wpisz kod, który jest na niej zapisany. Albo idź do [check|Sprawdź] i wklej adres lub imię.',

  noBadge: 'Dlaczego ta witryna nie ma odznaki',
  noBadgeWhy:
    'Odznaka oznacza obietnicę człowieka, a oprogramowania i słów tej witryny nikt nie objął obietnicą. Tylko rysunki i słowa artystek i artystów należą do nich samych. Dlatego widzisz tu litery, linie i puste miejsce, a żadnego obrazu, który byśmy wymyślili.',

  whoFor: 'Dla kogo to jest',
  whoForEveryone:
    'Dla każdej osoby, która coś tworzy, znanej czy nie. To nic nie kosztuje, nie ma rang ani punktów, a odejść możesz, kiedy chcesz.',

  ask: 'Kogo zapytać',
  askHow: 'Masz pytanie albo coś tu się nie zgadza? Napisz do nas: {mail}',
}
