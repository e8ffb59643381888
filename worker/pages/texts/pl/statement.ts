import type { statement as english } from '../en/statement.ts'

/** The page of the words that are pledged, in Polish. */
export const statement: typeof english = {
  title: 'Oświadczenie, wersja {version}',
  forReading: 'Pomoc w czytaniu, niesprawdzona. Tym, co się obiecuje, są angielskie słowa powyżej.',
  version:
    'Wersja {version}, otwarta od {day}. Te słowa nigdy się nie zmieniają: nowe brzmienie dostaje nową wersję, a każdy wpis zachowuje słowa, które obiecano. Należą do wszystkich ([licence|CC0 1.0]): kopiuj je, tłumacz, używaj gdzie indziej.',
  make: 'Złóż tę obietnicę',

  parts: 'Części',
  partsTick:
    'Zaznaczasz tylko to, co jest twoją własną robotą. O tym, co zostaje niezaznaczone, niczego nie obiecujesz.',

  covers: 'Co obejmuje',
  coversWhich:
    'Albo wszystko, co pokazujesz jako własne prace, albo tylko prace, które wymienisz. Ty wybierasz, a wpis mówi, które z dwojga.',

  means: 'Co znaczy złożenie obietnicy',
  meansPublic: 'Twoje imię, data i te słowa są w publicznym wpisie, pod jednym adresem, na zawsze.',
  meansWithdraw:
    'W każdej chwili możesz ją wycofać. Wpis mówi to wtedy na samym początku i nadal można go czytać.',
  meansPoint: 'Jeśli ktoś zapyta, jak powstała twoja praca, możesz wskazać to, co obiecujesz.',

  meansNot: 'Czego nie znaczy',
  meansNotProof:
    'To nie jest dowód. Nikt tutaj nie bada dzieła; mówimy tylko, co obejrzeliśmy i kiedy.',
  meansNotClub:
    'To nie umowa z nami, nie klub i nie nagroda. Nie masz wobec nas żadnych zobowiązań.',
  meansNotOthers: 'Nie mówi nic o osobach bez odznaki. Większość nigdy o tym nie słyszała.',
}
