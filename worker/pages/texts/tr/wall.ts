import { plural } from '../plural.ts'
import type { wall as english } from '../en/wall.ts'

/** The gallery and the page of one artist, in Turkish. A name takes no ending. */
export const wall: typeof english = {
  title: 'Duvar',
  description:
    'Sanatçıların elle çizdiği rozetler, en yeniler başta; her birinin arkasındaki söz ve sanatçıya giden yol yanında.',
  lead: 'Her rozetin arkasında sanatçının kendi sözü var: üretken yapay zekâ olmadan yapıldı. En yeniler başta.',

  form: 'Duvarda ara',
  formWord: 'Bir ad ya da bir kelime',
  formMedium: 'Malzeme ya da teknik, örneğin mürekkep',
  formPart: 'Sözün kapsadığı',
  formAnything: 'fark etmez',
  formLook: 'Ara',
  mistake: 'Bu okunamadı. Lütfen daha kısa yazın ya da boş bırakın.',
  matching: 'Yalnızca uyan rozetler. [wall|Bütün duvarı göster]',

  ends: 'Duvar burada bitiyor. [wall|En yeni rozetlere dön]',
  noMatch: 'Uyan rozet yok',
  noMatchWhy:
    'Belki daha az kelimeyle ya da başka bir yazılışla? Vurgu işaretleri ve büyük harfler fark etmez. Birinin burada olmaması, nasıl çalıştığı hakkında hiçbir şey söylemez.',
  whole: 'Bütün duvarı göster',
  empty: 'Duvar henüz boş',
  emptyWhy:
    'Henüz kimse bir rozet asmadı. Buradaki resimleri sanatçılar çizecek, başka kimse çizmeyecek; bu yüzden ilki gelene kadar gösterecek bir şey yok. İlki sizinki olabilir.',

  pages: 'Duvarın devamı',
  newer: 'Daha yeni rozetler',
  older: 'Daha eski rozetler',

  entry: ': rozet ({artist}) ve kaydı',
  entrySince: '{year} yılından beri bir şeyler yapıyor.',
  entryPledged: '{day} tarihinde verilen söz: {parts}.',
  door: 'Bulun ve destekleyin: {artist}, {door}',

  artistPledges: plural({
    one: '{artist} burada bir söz verdi: {parts}, created with human intelligence. Sanatçının kendi sözüdür; eseri kimse incelemedi.',
    other:
      '{artist} burada {count} söz verdi: {parts}, created with human intelligence. Sanatçının kendi sözüdür; eseri kimse incelemedi.',
  }),
  artistNone: '{artist}: burada geçerli bir söz yok.',
  nothingStands: 'Burada geçerli bir söz yok',
  nothingStandsNow:
    '{artist} tarafından verilen sözlerden şu anda burada geçerli olan yok. Olanlar, tarihleriyle aşağıda.',
  readRecord: '{code} kaydını okuyun',
  others: plural({ one: 'Bir rozet daha', other: 'Başka rozetler' }),
  chain: 'Çizimden çizime',
  chainAfter: 'Esinlenilen rozet',
  chainInspired: 'Bu sanatçının bir rozetinden esinlenilerek çizilen',
  fallen: 'Artık geçerli olmayanlar',
  fallenWithdrawn: '[strong|geri alındı]: {day}; sözün verildiği tarih: {pledged}',
  fallenSuspended: '[strong|askıya alındı]: {day}; sözün verildiği tarih: {pledged}',

  noPledgeYet: 'Burada henüz bir söz yok. Olduğunda burada olacak.',
  lookAtWall: 'Duvara bakın',
  unknown: 'Bu adı kullanan kimse yok',
  unknownLooked:
    '{handle} adını aradık ve burada böyle bir sanatçı yok. Belki bir harf eksik, belki de buradan ayrıldı.',
  unknownName: 'Duvarda bir ad arayın',
  unknownOr: 'Ya da [wall|bütün duvara bakın]. Elinizde bir rozetin kodu varsa [check|onu arayın].',
}
