import type { home as english } from '../en/home.ts'

/** The first page, in Polish. */
export const home: typeof english = {
  description:
    'Narysuj odznakę, obiecaj prostymi słowami, że twoje dzieło to twoja własna robota, i pokazuj jedno z drugim.',
  titleMade: 'To twoje dzieło.',
  titleSay: 'Powiedz to własną ręką.',
  lead: 'Narysuj odznakę, obiecaj prostymi słowami, że twoje dzieło powstało bez generatywnej AI, i pokazuj jedno z drugim. Kto zobaczy twoją odznakę, jednym kliknięciem przeczyta, czyj to rysunek i co obiecano.',
  make: 'Złóż obietnicę',
  readFirst: 'Najpierw przeczytaj słowa',

  nobodyYet: 'Nikt jeszcze nie powiesił rysunku',
  nobodyYetWhy:
    'Tutaj będą wisieć najnowsze odznaki, każda narysowana przez osobę, której imię jest pod spodem. My żadnych nie wymyślamy. Pierwsza może być twoja.',
  justDrawn: 'Świeżo narysowane',
  seeAll: 'Zobacz wszystkie na ścianie',

  how: 'Jak to działa',
  promise: 'Obiecaj',
  promiseHow:
    'Zaznacz, co jest twoją własną robotą: obrazy, teksty, dźwięk, film, kod, rękodzieło. Pięć krótkich zdań mówi, co to znaczy.',
  draw: 'Narysuj',
  drawHow:
    'Narysuj odznakę, na papierze albo na ekranie, i wyślij nam jej obraz. Nie masz jeszcze rysunku? Na razie zastąpi go prosta pieczęć z liter, a zmienić ją możesz każdego dnia.',
  show: 'Pokaż',
  showHow:
    'Wklej na swoją stronę jeden kawałek kodu. Odznaka pokazuje twój rysunek i prowadzi do twojego wpisu, a stamtąd do twoich własnych drzwi.',
  free: 'To nic nie kosztuje, trwa około dwóch minut i nie wymaga hasła.',

  notProved: 'Czego odznaka nie dowodzi',
  notProvedWork:
    'Nie dowodzi, jak powstało dzieło. To własna obietnica osoby, która je podpisuje, z imieniem, datą i dokładnymi słowami, do przeczytania dla każdego. Nikt tutaj nie badał dzieła.',
  notProvedChecks:
    'To, co sprawdziliśmy, jest w każdym wpisie razem z datą, a obok jest to, czego nie sprawdziliśmy. Obietnicę można w każdej chwili wycofać. Mówi o tym każda żywa odznaka, a jej publiczna strona mówi to na samym początku. Zrzuty ekranu i zwykłe linki tego nie potrafią; prowadzą do tej strony.',

  realAddress:
    'Stronę można podrobić, jej adresu nie. Wpis obietnicy jest zawsze pod tym adresem, z kodem obietnicy na końcu:',
  realCompare:
    'Porównaj go z tym, co jest na górze twojej przeglądarki, a potem porównaj rysunek we wpisie z tym na napotkanej odznace.',
}
