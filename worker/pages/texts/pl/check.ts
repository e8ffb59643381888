import { plural } from '../plural.ts'
import type { check as english } from '../en/check.ts'

/** Looking anything up, in Polish. */
export const check: typeof english = {
  title: 'Sprawdź odznakę',
  titleAsked: 'Sprawdź: {query}',
  description:
    'Wklej adres, kod albo czyjeś imię i przeczytaj prostymi słowami, co ten rejestr o tym wie.',
  lead: 'Widzisz gdzieś odznakę, imię albo stronę? Wklej to tutaj i przeczytaj, co wie ten rejestr.',
  label: 'Adres, kod albo imię',
  hint: 'Na przykład ada-draws.com/shop, K3V9-X2AM albo Zoë Lind. Małe litery są dobre, imię bez znaków nad literami też.',
  look: 'Poszukaj',
  tooLong: plural({
    one: 'To ma {count} znak, a miejsca jest na {most}. Wystarczy adres, kod albo imię.',
    few: 'To ma {count} znaki, a miejsca jest na {most}. Wystarczy adres, kod albo imię.',
    many: 'To ma {count} znaków, a miejsca jest na {most}. Wystarczy adres, kod albo imię.',
    other: 'To ma {count} znaku, a miejsca jest na {most}. Wystarczy adres, kod albo imię.',
  }),
  unseen: 'Jest w tym znak, którego nie da się zobaczyć. Wpisz to jeszcze raz, bez niego.',

  none: 'Nic o tym tu nie ma',
  fit: plural({
    one: 'Pasuje jedna obietnica',
    few: 'Pasują {count} obietnice',
    many: 'Pasuje {count} obietnic',
    other: 'Pasuje {count} obietnicy',
  }),
  moreThan: plural({
    one: 'Pasuje więcej niż {count} obietnica',
    few: 'Pasuje więcej niż {count} obietnice',
    many: 'Pasuje więcej niż {count} obietnic',
    other: 'Pasuje więcej niż {count} obietnicy',
  }),
  thereAreMore: 'Jest ich więcej. Wpisz dłuższy kawałek imienia albo cały adres.',
  sameName: 'Imię każdy wybiera sobie sam, a ktoś inny może mieć takie samo.',
  compare: 'Obraz odznaki może skopiować każdy. Otwórz wpis i porównaj go z napotkaną odznaką.',

  stands: '[strong|Obietnica obowiązuje.] To własna obietnica tej osoby; nikt nie badał dzieła.',
  suspended:
    '[strong|Zawieszona.] Wstrzymał ją ktoś, kto opiekuje się tym rejestrem. Wpis mówi dlaczego.',
  withdrawn:
    '[strong|Wycofana.] Osoba, która ją złożyła, cofnęła obietnicę. Dla nowych prac się nie liczy.',
  left: '[strong|Wycofana.] Osoba, która ją złożyła, opuściła rejestr. Dla nowych prac się nie liczy.',
  pledged: 'obietnica z {day}',
  hadBeenPledged: 'była to obietnica z {day}',

  theArtist: 'Ta osoba',
  whyCode: 'To jest kod, o który pytasz.',
  whyName: 'Imię pasuje.',
  whyAddress: '{artist} wskazuje ten adres, wśród wielu innych. Nikt go nie sprawdził.',
  whyNamed: '{artist} wskazuje to miejsce: {address}. Nikt go nie sprawdził.',
  whyPage: '{artist} wskazuje {address}, a ta strona miała odznakę, kiedy zajrzeliśmy tam {day}.',
  whySite:
    '{artist} wskazuje {address}, a ta witryna wskazywała tę obietnicę, kiedy zajrzeliśmy tam {day}.',
  whyLapsed:
    '{artist} wskazuje {address}. Kiedyś to miejsce odsyłało z powrotem, ostatnio widzieliśmy to {day}, a teraz już nie odsyła.',

  noCode: 'Żadna obietnica nie ma kodu {code}.',
  noCodeNoName: 'Żadna obietnica nie ma kodu {code} i nikt tutaj nie ma takiego imienia.',
  noAddress: 'Nikt nie wskazał adresu {address}.',
  noAddressNoName: 'Nikt nie wskazał adresu {address} i nikt tutaj nie ma takiego imienia.',
  noHandle: 'Nikt tutaj nie ma nicka {handle}.',
  noName: 'Nikt tutaj nie ma takiego imienia.',
  noAccusation:
    'To nie jest zarzut: większość osób, które tworzą, nigdy nie słyszała o tym rejestrze, a strona bez odznaki nic nie mówi o tym, jak coś powstało.',
  noneCode:
    'Jeśli na odznace jest ten kod, ktoś mógł go zmyślić albo jest w nim pomyłka. Każdy prawdziwy wpis jest pod adresem {address} z jego kodem na końcu.',
  noneAddress:
    'Wklej cały adres dokładnie tej strony, na której jest odznaka, albo spróbuj z imieniem. Odznakę można pokazywać w większej liczbie miejsc, niż wskazano.',
  noneName: 'Spróbuj krótszego kawałka imienia albo adresu, pod którym widać tę pracę.',

  receipt: 'Sprawdź pokwitowanie',
  receiptWhat:
    'Pokwitowanie to podpisana kopia obietnicy: obraz odznaki, w którym coś jest ukryte, albo tekst. Masz od kogoś takie? Przeczytaj tutaj, czyje jest, czy je zmieniono i czy nadal obowiązuje. Czyta je twoja własna przeglądarka; nigdzie nie jest wysyłane.',
  receiptScript: 'Ta część wymaga JavaScriptu',
  receiptWithout:
    'Czytamy pokwitowania w twojej przeglądarce, żeby nie trzeba było ich do nas wysyłać. Bez JavaScriptu poszukaj powyżej kodu obietnicy albo [tools|sprawdź pokwitowanie cudzymi narzędziami].',
  receiptFile: 'Wybierz plik albo upuść go tutaj',
  receiptKinds: 'PNG, SVG albo JSON',
  receiptPaste: 'Albo wklej jego tekst',
  receiptRead: 'Odczytaj',
}
