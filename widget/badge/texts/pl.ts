import type { Texts } from './index.ts'

/** The words of the element in Polish. */
export const pl: Texts = {
  lang: 'pl',
  dir: 'ltr',
  dates: 'pl',
  artist: 'autora lub autorkę',
  unreachable: 'Nie udało się teraz sprawdzić',
  noCode: 'Ta odznaka nie wskazuje żadnej obietnicy',
  stale: 'Nie udało się teraz sprawdzić; ostatni znany stan: %',
  meaning: 'Pomoc w czytaniu: „stworzone ludzką inteligencją”.',
  status: {
    active: [
      'created with human intelligence',
      'created with human intelligence: obietnica (%), otwiera wpis',
      'Obietnica w rejestrze od %',
    ],
    withdrawn: [
      'obietnica wycofana',
      'Obietnica wycofana przez: %, otwiera wpis',
      'Obietnica z %, później wycofana przez osobę, która ją złożyła',
    ],
    suspended: [
      'obietnica zawieszona',
      'Obietnica zawieszona: %, otwiera wpis',
      'Obietnica z %, później zawieszona; wpis mówi dlaczego',
    ],
    missing: [
      'nie ma takiej obietnicy',
      'Nie ma takiej obietnicy: %, otwiera rejestr',
      'W rejestrze nie ma obietnicy %',
    ],
  },
  here: {
    site: 'Powiązana z tą witryną, sprawdzono %',
    page: 'Ta strona ma odznakę, sprawdzono %',
    lapsed: 'Była powiązana, ostatnio znaleziono %',
    found: 'Wskazane w obietnicy, ostatnio znaleziono %',
    named: '% wskazuje to miejsce; nie sprawdzono',
    'not-listed': '% nie wskazuje tego miejsca',
  },
  there: {
    site: 'ta witryna jest powiązana, sprawdzono %',
    page: 'tamta strona ma odznakę, sprawdzono %',
    lapsed: 'było powiązane, ostatnio znaleziono %',
    found: 'wskazane w obietnicy, ostatnio znaleziono %',
    named: 'wskazane w obietnicy, nie sprawdzono',
  },
  checked: 'Co sprawdzono',
  nothing: 'Obietnica nie wskazuje jeszcze żadnego miejsca.',
  unchecked: 'Czego nie sprawdzono',
  work: 'Samego dzieła. Nikt nie badał, jak powstało: to własna obietnica osoby, która je podpisuje.',
  record: 'Otwórz wpis',
  close: 'Zamknij',
}
