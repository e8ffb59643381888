import { plural } from '../plural.ts'
import type { check as english } from '../en/check.ts'

/** Looking things up, in Turkish. A name takes no ending. */
export const check: typeof english = {
  title: 'Bir rozeti denetleyin',
  titleAsked: 'Denetleme: {query}',
  description:
    'Bir adres, bir kod ya da bir sanatçının adını yapıştırın ve bu sicilin onun hakkında ne bildiğini sade bir dille okuyun.',
  lead: 'Bir rozet, bir ad ya da bir sayfa mı gördünüz? Buraya yapıştırın ve bu sicilin ne bildiğini okuyun.',
  label: 'Bir adres, bir kod ya da bir ad',
  hint: 'Örneğin ada-draws.com/shop, K3V9-X2AM ya da Zoë Lind. Küçük harfler olur, vurgu işaretleri olmadan yazılan bir ad da olur.',
  look: 'Ara',
  tooLong: plural({
    one: 'Bu {count} karakter, oysa {most} karakterlik yer var. Bir adres, bir kod ya da bir ad yeter.',
    other:
      'Bu {count} karakter, oysa {most} karakterlik yer var. Bir adres, bir kod ya da bir ad yeter.',
  }),
  unseen: 'İçinde kimsenin göremediği bir karakter var. Lütfen onsuz yeniden yazın.',

  none: 'Burada bunu söyleyen bir şey yok',
  fit: plural({ one: 'Buna uyan bir söz var', other: 'Buna uyan {count} söz var' }),
  moreThan: plural({
    one: 'Buna uyan birden fazla söz var',
    other: 'Buna uyan {count} taneden fazla söz var',
  }),
  thereAreMore: 'Dahası var. Adın daha fazlasını ya da adresin tamamını yazın.',
  sameName: 'Ad, sanatçının kendi seçtiği addır; aynı adı kullanan başkaları da olabilir.',
  compare:
    'Bir rozetin resmini herkes kopyalayabilir. Kaydı açın ve gördüğünüz rozetle karşılaştırın.',

  stands: '[strong|Söz geçerli.] Sanatçının kendi sözüdür; eseri kimse incelemedi.',
  suspended:
    '[strong|Askıya alındı.] Bu sicille ilgilenen bir insan onu durdurdu. Nedeni kayıtta yazıyor.',
  withdrawn: '[strong|Geri alındı.] Sanatçı sözünü geri aldı. Yeni eserler için geçerli değil.',
  left: '[strong|Geri alındı.] Sanatçı buradan ayrıldı. Yeni eserler için geçerli değil.',
  pledged: 'sözün verildiği tarih: {day}',
  hadBeenPledged: 'sözün verilmiş olduğu tarih: {day}',

  theArtist: 'Sanatçı',
  whyCode: 'Sorduğunuz kod bu.',
  whyName: 'Ad eşleşiyor.',
  whyAddress: '{artist} bu adresi, birçok başka adresle birlikte belirtiyor. Kimse denetlemedi.',
  whyNamed: '{artist} bu yeri belirtiyor: {address}. Kimse denetlemedi.',
  whyPage:
    '{artist} şu adresi belirtiyor: {address}. {day} tarihinde baktığımızda o sayfa rozeti taşıyordu.',
  whySite:
    '{artist} şu adresi belirtiyor: {address}. {day} tarihinde baktığımızda o site bu sözü belirtiyordu.',
  whyLapsed:
    '{artist} şu adresi belirtiyor: {address}. Bir zamanlar buraya bağlıydı, en son {day} tarihinde görüldü; artık bağlı değil.',

  noCode: '{code} koduyla bir söz yok.',
  noCodeNoName: '{code} koduyla bir söz yok, bu adda bir sanatçı da yok.',
  noAddress: 'Bu adresi hiçbir sanatçı belirtmedi: {address}.',
  noAddressNoName: 'Bu adresi hiçbir sanatçı belirtmedi, bu adda bir sanatçı da yok: {address}.',
  noHandle: 'Burada {handle} adında bir sanatçı yok.',
  noName: 'Burada bu adda bir sanatçı yok.',
  noAccusation:
    'Bu bir suçlama değil: çoğu sanatçı bu sicili hiç duymamıştır; rozeti olmayan bir sayfa, bir şeyin nasıl yapıldığı hakkında hiçbir şey söylemez.',
  noneCode:
    'Bir rozet bu kodu gösteriyorsa biri onu uydurmuş olabilir ya da içinde bir yazım yanlışı vardır. Her gerçek kayıt şu adreste, sonunda kendi koduyla durur: {address}',
  noneAddress:
    'Rozeti gördüğünüz sayfanın tam adresini yapıştırın ya da sanatçının adıyla deneyin. Bir sanatçı rozeti, belirttiğinden daha çok yerde gösterebilir.',
  noneName: 'Adın daha kısa bir parçasını ya da eseri gördüğünüz adresi deneyin.',

  receipt: 'Bir makbuzu denetleyin',
  receiptWhat:
    'Makbuz, bir sözün imzalı kopyasıdır: içinde bir şey gizli olan bir rozet resmi ya da bir metin. Biri size bir tane mi verdi? Kimin olduğunu, değiştirilip değiştirilmediğini ve hâlâ geçerli olup olmadığını burada okuyun. Onu kendi tarayıcınız okur; hiçbir yere gönderilmez.',
  receiptScript: 'Bu bölüm için JavaScript gerekir',
  receiptWithout:
    'Makbuzları bize göndermeniz gerekmesin diye tarayıcınızda okuyoruz. JavaScript yoksa sözün kodunu yukarıda arayın ya da [tools|başkalarının araçlarıyla denetleyin].',
  receiptFile: 'Dosyayı seçin ya da buraya bırakın',
  receiptKinds: 'PNG, SVG ya da JSON',
  receiptPaste: 'Ya da metnini yapıştırın',
  receiptRead: 'Oku',
}
