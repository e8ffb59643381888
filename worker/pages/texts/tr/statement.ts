import type { statement as english } from '../en/statement.ts'

/** The page of the words that are pledged, in Turkish. */
export const statement: typeof english = {
  title: 'Söz metni, sürüm {version}',
  forReading:
    'Okuma yardımıdır, gözden geçirilmemiştir. Söz verilen, yukarıdaki İngilizce metindir.',
  version:
    'Sürüm {version}, açıldığı tarih: {day}. Bu metin hiç değişmez: yeni bir ifade yeni bir sürüm alır ve her kayıt, söz verildiği andaki metni saklar. Metin herkesindir ([licence|CC0 1.0]): kopyalayın, çevirin, başka yerde kullanın.',
  make: 'Bu sözü verin',

  parts: 'Kısımlar',
  partsTick:
    'Yalnızca kendi yaptığınızı işaretlersiniz. İşaretlemediğiniz hakkında hiçbir söz vermezsiniz.',

  covers: 'Neyi kapsar',
  coversWhich:
    'Ya kendi eseriniz olarak gösterdiğiniz her şeyi ya da yalnızca adını verdiğiniz eserleri. Siz seçersiniz, kayıt hangisi olduğunu söyler.',

  means: 'Söz vermek ne demek',
  meansPublic: 'Adınız, tarih ve bu metin herkese açık bir kayıtta, tek bir adreste, hep durur.',
  meansWithdraw:
    'Sözünüzü her zaman geri alabilirsiniz. O zaman kayıt bunu en başta söyler ve okunabilir kalır.',
  meansPoint: 'Biri bir şeyi nasıl yaptığınızı sorarsa, neye söz verdiğinizi gösterebilirsiniz.',

  meansNot: 'Ne demek değil',
  meansNotProof:
    'Kanıt değildir. Eseri burada kimse incelemez; yalnızca neye, ne zaman baktığımızı söyleriz.',
  meansNotClub:
    'Bizimle bir sözleşme, bir kulüp ya da bir ödül değildir. Bize hiçbir borcunuz olmaz.',
  meansNotOthers:
    'Rozeti olmayan sanatçılar hakkında hiçbir şey söylemez. Çoğu bunu hiç duymamıştır.',
}
