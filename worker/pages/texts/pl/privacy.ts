import type { privacy as english } from '../en/privacy.ts'

/** What is kept and for how long, in Polish. */
export const privacy: typeof english = {
  title: 'Prywatność',
  description:
    'O osobach, które nas odwiedzają, nie zachowujemy niczego. Co zachowujemy o tych, które składają obietnicę, jak długo i jak to zabrać i odejść.',
  lead: 'Jeśli tylko patrzysz, nie zachowujemy o tobie niczego. Jeśli składasz obietnicę, zachowujemy to, co nam dajesz, a większość z tego może przeczytać każdy, bo po to jest obietnica.',

  visit: 'Jeśli nas odwiedzasz',
  visitCookies:
    'Żadnego ciasteczka, żadnego licznika, żadnego cudzego skryptu. Dotyczy to też odznak.',
  visitBadges:
    'Odznaka na innej witrynie pyta nas o jedną obietnicę. Nigdy nie mówi nam, na której stronie jest ani kto czyta. Jeśli ją klikniesz, przeglądarka poda nam nazwę witryny, z której przychodzisz; nie zapisujemy jej.',
  visitTyped:
    'To, co wpisujesz w „Sprawdź” albo na ścianie, służy do znalezienia odpowiedzi i nie jest zachowywane. Nasz dziennik ma jeden wiersz na każde zapytanie: rodzaj strony, a nie jej adres, czy się udało i ile to trwało. Nie ma w nim adresu sieciowego.',
  visitCloudflare:
    'Komputery, które ci odpowiadają, prowadzi Cloudflare. Żeby dostarczyć ci stronę, Cloudflare musi widzieć twój adres sieciowy, tak jak każdy dostawca po drodze. Kiedy wysyłasz formularz, ten adres służy też przez minutę do tego, by zatrzymać kogoś, kto wysyła ich setki.',
  visitLanguage:
    'Strony przychodzą w języku, o który prosi twoja przeglądarka, albo w tym, który jest w ich adresie. Nie pamiętamy w którym.',

  artist: 'Jeśli składasz obietnicę',
  everyone: 'Każdy może przeczytać:',
  everyoneName:
    'twoje imię tak, jak je zapisujesz, słowa twojej obietnicy, ich datę i to, co się z obietnicą działo od tamtej pory. Kiedy zmienisz imię, poprzedniego nie pokazujemy;',
  everyoneDrawing: 'twój rysunek z opisem, twoje linki, miejsca i to, co o sobie mówisz.',
  looks:
    'Zaglądamy do miejsc, które wskazujesz: [how|jak i jak często]. O takiej stronie zachowujemy tylko to, czy wskazuje twoją obietnicę, i nic innego, co na niej jest.',
  nobodyElse: 'Nikt oprócz nas nie może przeczytać:',
  mail: 'Twój adres e-mail',
  mailKept:
    'Żeby cię zalogować i powiedzieć ci, co się dzieje z twoją obietnicą. Dopóki nie odejdziesz.',
  original: 'Obraz w takiej postaci, w jakiej przyszedł',
  originalKept:
    '30 dni, potem jest usuwany, chyba że zaznaczysz „Keep my original as evidence” (zachowajcie mój plik jako dowód). W kopiach, które pokazujemy, nigdy nie ma miejsca ani aparatu, które plik może wymieniać.',
  held: 'Rysunek, który czeka na człowieka',
  heldKept:
    'Z tym, co mówi jego plik i co o nim piszesz: dopóki ktoś nie zdecyduje albo ty go nie wycofasz. To, co zdecydowano i dlaczego, zostaje, dopóki nie odejdziesz. [files|Co czytamy w pliku]',
  draft: 'Zaczęta obietnica',
  draftKept: 'To, co wpisano, zanim przyszedł kod: 1 dzień.',
  codes: 'Kody, które wysłaliśmy e-mailem',
  codesKept:
    'W postaci nie do odczytania, przez 10 minut. To, że wysłano kod: 24 godziny, z adresem nie do odczytania.',
  sessions: 'Twoje zalogowania',
  sessionsKept:
    'Od kiedy i w jakiej przeglądarce, prostymi słowami: 14 dni po twojej ostatniej wizycie, a łącznie 60 dni.',
  oldMail: 'Dawny adres e-mail',
  oldMailKept: 'Po jego zmianie: 48 godzin, żeby można ją było cofnąć, jeśli to nie twoja zmiana.',

  cookies: 'Ciasteczka',
  cookiesWhen:
    'Tylko kiedy się logujesz albo składasz obietnicę i tylko po to, żeby rozpoznać twoją przeglądarkę, aż się wylogujesz. Pochodzą wyłącznie z tej witryny i żaden skrypt nie może ich odczytać.',

  letters: 'E-maile',
  lettersWhen:
    'Piszemy, kiedy prosisz o kod, kiedy ktoś loguje się jako ty i kiedy coś się dzieje z twoją obietnicą. Nigdy nowości, nigdy reklam. Nasze e-maile niczego nie wczytują z sieci, żeby nikt się nie dowiedział, kiedy je czytasz. Do twojego dostawcy poczty niesie je Cloudflare.',

  rights: 'Twoje prawa',
  rightsSee:
    '[strong|Możesz zobaczyć i poprawić.] Wszystko, co o tobie mamy, można zobaczyć i zmienić tu: [desk|twoje biurko].',
  rightsOut: '[strong|Możesz zabrać ze sobą.] Tam da się też pobrać wszystko w jednym pliku.',
  rightsLeave:
    '[strong|Możesz odejść.] Twoje imię, adres e-mail, słowa, linki i obrazy są wymazywane. Zostaje to, że obietnicę z tym kodem złożono i wycofano, i kiedy, bo ktoś mógł na niej polegać; oraz to, że jej pokwitowanie już się nie liczy. Kopie tego pokwitowania zapisane przez ciebie lub kogoś innego są poza naszym zasięgiem. Nic z tego nie mówi, kim jesteś. Po zmianie adresu e-mail możesz odejść, kiedy minie 48 godzin: tak długo dawny adres może tę zmianę cofnąć.',
  rightsAsk: '[strong|Możesz zapytać.] Napisz do nas: {mail}',

  training: 'Twój rysunek a trenowanie AI',
  trainingNo:
    'Wyszukiwarki są tu mile widziane. Przy każdym rysunku mówimy też, w postaci, którą czytają maszyny (TDMRep, {noai}, {noimageai}), że nie wolno go używać do trenowania modeli. To wyraźne „nie”, ale nie zamek: obowiązuje tych, którzy trzymają się zasad.',
}
