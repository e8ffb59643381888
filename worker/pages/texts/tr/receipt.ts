import type { receipt as english } from '../en/receipt.ts'

/** What is said of a receipt, in Turkish. */
export const receipt: typeof english = {
  reading: 'Okunuyor …',
  empty: 'Lütfen bir dosya seçin ya da bir makbuzun metnini yapıştırın.',
  notFetched: 'Okumak için gerekenler alınamadı. Lütfen bağlantınıza bakın ve yeniden deneyin.',
  broken: 'Okurken bir şey ters gitti. Bu, makbuz hakkında bir şey söylemez.',

  tooLarge: 'Bu, bir makbuz için fazla büyük.',
  tooLargeWhy: 'Boyutu {size}; biz en çok {most} okuyoruz. Makbuzlar çok daha küçüktür.',
  nothingInside: 'Bu {kind} dosyasının içinde makbuz yok.',
  lost: 'Birçok site ve uygulama, bir resmi kopyalarken içinde gizli olanı çıkarır. Dosyanın kendisini isteyin ya da rozetin üzerindeki kodu arayın.',
  otherPicture: 'Bu türden bir resmin içinde makbuz olamaz.',
  onlyPngAndSvg: 'Yalnızca PNG ve SVG olur.',
  several: 'Bu resimde birden çok makbuz var; hangisinin kastedildiğini anlayamıyoruz.',
  severalWhat:
    'Bizim hiçbir resmimizde iki tane olmaz. Dosyayı bu sicilden çıktığı hâliyle isteyin ya da rozetin üzerindeki kodu arayın.',
  tooMuch: 'Bu resmi sonuna kadar okuyamadık.',
  tooMuchWhat:
    'İçinde, bizim herhangi bir resmimizdekinden çok daha fazlası var; ileride ikinci bir makbuz olabilir. Makbuzu metin olarak isteyin ya da rozetin üzerindeki kodu arayın.',
  older: 'Bu, eski türden bir Open Badge.',
  olderWhat: 'Bizim değil: o türü hiç vermedik. Burada okuyamıyoruz.',
  token: 'Bu, başka biçimde bir rozet: imzalı bir jeton.',
  tokenWhat: 'Bizim değil: o biçimi vermiyoruz. Burada okuyamıyoruz.',
  noJson: 'Bu, okuyabildiğimiz bir makbuz değil.',
  noJsonWhat:
    'Bir makbuz { ile başlar ve } ile biter. Yapıştırdıysanız bir parçası eksik olabilir: tamamını kopyalayın ya da dosyayı seçin.',
  noCredential: 'Düzgün yazılmış, ama bir makbuz değil.',
  noCredentialWhat: 'Kimin neyi imzaladığını söylemiyor. Yanlışlıkla başka bir dosya mı seçtiniz?',

  notThePicture:
    'Biz içindeki metni imzaladık, çevresindeki resmi değil. Bu sözün bir çizimi varsa kayıtta görünür.',
  altered: 'Bu, imzaladığımız şey değil.',
  alteredWhat:
    'Bu sicilin adını taşıyor, ama imzalandıktan sonra içinde bir şey değiştirildi ya da biz onu hiç imzalamadık. Ona güvenmeyin. Doğrusunu her zaman bu sicildeki kayıt söyler.',
  unknownKey: 'Tanımadığımız ya da artık tanımadığımız bir anahtarla imzalanmış.',
  unknownKeyWhat:
    'Birinin çalmış olabileceği bir anahtarı artık tanımayız. O zaman her şeyi yeniden imzalarız. Bu kopyaya güvenmeyin: en yenisi kayıtta. Kim yazmış olursa olsun, şöyle diyor:',
  couldNotTell: 'Anlaşılamadı.',
  couldNotTellWhat:
    'Az önce bu sicilden yanıt alamadık; bu yüzden bu kopyanın değişmemiş olup olmadığını bilmiyoruz. Bu, ona karşı bir şey söylemez. Lütfen bir dakika sonra yeniden deneyin. Şöyle diyor:',

  whole: 'Bunu biz imzaladık. Hâlâ geçerli mi, anlaşılamadı.',
  wholeWhat: 'Geçerli olmayanların listesi az önce okunamadı. Lütfen yeniden deneyin.',
  fallen: 'Bunu biz imzaladık, ama artık geçerli değil.',
  fallenWhat:
    'Bu kopya yapıldıktan sonra söz geri alındı ya da askıya alındı. Hangisi olduğunu ve nedenini kayıt söyler.',
  fallenNewer:
    'Bu kopya yapıldıktan sonra söz sona erdi. Ama daha yeni bir kopya var, tarihi {day}. Şimdiki durumu kayıt söyler.',
  stands: 'Bunu biz imzaladık ve geçerli.',
  standsNewer:
    'Daha yeni bir kopya var, tarihi {day}: bunun söylediği bir şey o günden beri değişti. Yenisi kayıtta.',

  foreign: 'Bu, başkasının bir Open Badge’i.',
  foreignUnknown: 'Bu sicil onun hakkında hiçbir şey bilmiyor.',
  foreignWhole:
    'Değişmemiş: imzalandığından beri kimse ona dokunmadı. Hâlâ geçerli mi, yalnızca onu verenler söyleyebilir.',
  foreignAltered: 'İmzalandıktan sonra değiştirilmiş.',
  foreignCouldNotTell:
    'Değişmemiş mi ve hâlâ geçerli mi, anlayamadık: bunu yalnızca onu verenler söyleyebilir ve bu sayfa bu sicilden başka kimseye sormaz.',
  foreignSays: 'Kendisi hakkında şunu söylüyor. Oraya herkes her şeyi yazabilir:',
  foreignUnsigned: 'Kimin imzaladığını söylemiyor.',
  foreignName: 'Adı ne',
  foreignIssuer: 'Kimden',
  foreignId: 'İmzanın altındaki ad',

  whose: 'Kimin sözü',
  promisedOn: 'Sözün verildiği tarih',
  signedOn: 'İmzaladığımızı söylediğimiz tarih',
  words: 'Metin',
  record: 'Kayıt',
  checked: 'Şunların denetlendiğini söylüyor:',
  promise: 'Sanatçının kendi sözüdür. Eserin nasıl yapıldığını burada kimse incelemedi.',
}
