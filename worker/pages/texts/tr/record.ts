import { plural } from '../plural.ts'
import type { record as english } from '../en/record.ts'

/** The page of one pledge in Turkish. A name takes no ending here, so that every name fits. */
export const record: typeof english = {
  title: '{artist} – created with human intelligence',
  titleWithdrawn: 'Geri alındı: {whose}',
  titleSuspended: 'Askıya alındı: {whose}',
  whose: '{artist} tarafından verilen söz',
  whosePledge: '{code} kodlu söz',
  inOneLine:
    '{artist}, {day} tarihinde şunlarda üretken yapay zekâ olmadığına söz verdi: {parts}. Bu, sanatçının kendi sözüdür; eseri kimse incelemedi.',
  inOneLineWithdrawn: 'Bu söz geri alındı. Verildiği tarih: {day}.',
  inOneLineSuspended: 'Bu söz askıya alındı. Verildiği tarih: {day}.',

  left: 'Buradan ayrılan bir sanatçı',
  pledgedOn: '{day} tarihinde şunlar için söz verildi: {parts}.',
  hadBeenPledgedOn: '{day} tarihinde şunlar için söz verilmişti: {parts}.',

  suspended: 'askıya alındı',
  withdrawn: 'geri alındı',
  isSuspended: 'Bu söz askıya alındı',
  isWithdrawn: 'Bu söz geri alındı',
  operatorSuspended: 'Bu sicilin bir görevlisi bu sözü askıya aldı.',
  operatorSuspendedOn: 'Bu sicilin bir görevlisi bu sözü {day} tarihinde askıya aldı.',
  artistWithdrew: 'Sanatçı bu sözü geri aldı.',
  artistWithdrewOn: 'Sanatçı bu sözü {day} tarihinde geri aldı.',
  leftWithdrawn:
    'Bu söz geri alındı. Sanatçı buradan ayrıldı, adını ve resimlerini de yanında götürdü.',
  leftWithdrawnOn:
    'Bu söz {day} tarihinde geri alındı. Sanatçı buradan ayrıldı, adını ve resimlerini de yanında götürdü.',
  operatorsReason: 'Görevlinin gösterdiği neden',
  artistsWords: 'Sanatçının kendi anlatımıyla',

  promised: 'Neye söz verildi',
  hadBeenPromised: 'Neye söz verilmişti',
  forReading:
    'Okuma yardımıdır, gözden geçirilmemiştir: yukarıdaki metin bunu söylüyor. Sözün verildiği dil: {language}.',
  madeWithout: 'Üretken yapay zekâ olmadan yapılanlar',
  itCovers: 'Kapsamı',
  coversPractice: 'Sanatçının kendi eseri olarak gösterdiği her şey.',
  coversWorks: 'Yalnızca sanatçının “hakkında” bölümünde adını verdiği eserler.',
  coversForgotten: 'Yalnızca belirli eserler. Adları artık burada yazmıyor.',
  words: 'Metni',
  statement: '[words|Söz metni {version}], burada tam verildiği gibi saklanıyor',

  support: 'Bulun ve destekleyin: {artist}',
  noDoor:
    '{artist} henüz gidilecek bir yer belirtmedi. Bu rozeti bir eserin yanında gördüyseniz oraya dönün ve eseri beğendiğinizi söyleyin.',

  places: 'Rozeti {artist} nerede gösteriyor',
  placesOnce: 'Rozeti {artist} nerede gösteriyordu',
  morePlaces: plural({ one: 'Ve {count} yer daha.', other: 'Ve {count} yer daha.' }),
  coversBeneath:
    'Bir adres, altındaki bütün sayfaları kapsar. Rozeti başka bir yerde mi gördünüz? O zaman sanatçıya ({artist}) o sayfanın kendisine ait olup olmadığını sorun.',
  noPlace:
    '{artist} hiçbir yer belirtmedi. Bu yüzden rozet, görüldüğü sayfa hakkında hiçbir şey söylemez.',
  kinds: { site: 'site', shop: 'dükkân', profile: 'profil' },
  place: '{kind}: {state}',
  placeStates: {
    site: 'bu site bu sözü belirtiyor, bulunduğu tarih: {day}',
    page: 'bu sayfa rozeti taşıyor, bulunduğu tarih: {day}',
    lapsed: 'bağlıydı, son bulunduğu tarih: {day}',
    found: 'sanatçı belirtti, son bulunduğu tarih: {day}',
    named: 'sanatçı belirtti, denetlenmedi',
  },

  checked: 'Ne denetlendi, ne zaman',
  nothingChecked: 'Hiçbir şey denetlenmedi.',
  check: '{what}: {state} ({day}).',
  checks: {
    mail: 'E-posta adresi',
    drawingFile: 'Çizimin dosyası',
    drawingOrigin: 'Dosyanın kökeni için söylediği',
    places: 'Yerler',
  },
  checkStates: {
    confirmed: 'yanıt geldi',
    reEncoded: 'temiz kopyası çıkarıldı',
    noAiDeclared: 'yapay zekâ bildirilmemiş',
    seenByAPerson: 'bir insan baktı',
    lookedAt: 'bakıldı',
  },
  checkDetails: {
    mail: 'Sözü, verilen adrese gelen e-postaları okuyabilen biri verdi: oraya gönderdiğimiz kodu yazdı. Adres gizli kalır.',
    drawingFile:
      'Resmi açtık ve yeni kopyalarını çıkardık. Fotoğraf makinelerinin ve uygulamaların dosyalarda bıraktığı gizli notlar bu kopyalarda yok. Bu, resmin nasıl yapıldığı hakkında hiçbir şey söylemez.',
    seenByAPerson:
      'Çizimin dosyasında bir insanın bakması gereken bir şey vardı: bir uygulamanın notu ya da okunamayan bir bölüm. Birimiz baktı ve çizimi yerinde bıraktı. Bu, çizimin nasıl yapıldığını kanıtlamaz.',
    noAiDeclared:
      'Çizimin dosyası, yapay zekâdan geldiğini bildirmedi. Yalnızca uygulamaların dosyaya yazdıklarını okuyoruz: böyle ancak dürüst ya da dikkatsiz dosyalar bulunur.',
    onePlace:
      'Sanatçının belirttiği yerlerden biri, oraya yalnızca sahibinin koyabileceği bir şeyle bu kaydı gösteriyor. Kendiliğimizden yeniden bakıyoruz. Her birinde neyin, ne zaman bulunduğu yer listesinde yazıyor.',
    morePlaces: plural({
      one: 'Sanatçının belirttiği yerlerden {count} tanesi, oraya yalnızca sahibinin koyabileceği bir şeyle bu kaydı gösteriyor. Kendiliğimizden yeniden bakıyoruz. Her birinde neyin, ne zaman bulunduğu yer listesinde yazıyor.',
      other:
        'Sanatçının belirttiği yerlerden {count} tanesi, oraya yalnızca sahibinin koyabileceği bir şeyle bu kaydı gösteriyor. Kendiliğimizden yeniden bakıyoruz. Her birinde neyin, ne zaman bulunduğu yer listesinde yazıyor.',
    }),
  },
  notChecked: 'Ne denetlenmedi',
  notCheckedDetails: {
    work: 'Eserin kendisi. Nasıl yapıldığını burada kimse incelemedi: bu, sanatçının kendi sözüdür.',
    who: '{artist} adının kime ait olduğu. Bu adı sanatçı seçti.',
    whoLeft: 'Sanatçının kim olduğu. Buradan ayrıldı, adını da yanında götürdü.',
    otherPages:
      'Yer listesinde olmayan sayfalar; listedekilerde de, yanlarında yazanların dışında kalan her şey.',
    everyPage: 'Rozetin nerede göründüğü. Hiçbir yer bu kaydı göstermiyor.',
    drawer: 'Çizimi kimin yaptığı. Sanatçı, çizimin kendisine ait olduğunu söylüyor.',
    unscreened:
      'Çizimin dosyasının, onu yapay zekânın yaptığını söyleyip söylemediği. Dosya, biz buna bakmaya başlamadan önce geldi.',
    fileClaims: 'Çizimin dosyasının kendisi için söyledikleri. İmzasını kimse denetlemedi.',
  },

  aboutArtist: '{artist} hakkında',
  worksIn: 'Çalıştığı alanlar',
  tools: 'Araçları',
  since: 'Bir şeyler yapmaya başladığı yıl',
  country: 'Ülke',

  receipt: 'Makbuz',
  receiptStands:
    'Sizin kopyanız: neyi imzaladığımızı ve kendi söylediğimize göre ne zaman imzaladığımızı gösterir.',
  receiptFell:
    'Neyi imzalamış olduğumuzu ve kendi söylediğimize göre ne zaman imzaladığımızı gösteren bir kopya. Onu denetleyen, artık geçerli olmadığını okur.',
  receiptPicture: 'Resim olarak',
  receiptAnySize: 'Her boyutta resim olarak',
  receiptText: 'Makineler için düz metin olarak',
  receiptCheck: 'Biri size bir makbuz mu verdi? Hiçbir yere göndermeden [check|denetleyin].',
  receiptEngineers:
    'Mühendisler için: {did} tarafından verilmiş tek bir {suite} kanıtı taşıyan bir Open Badges 3.0 belgesi ve bir W3C Bitstring Status List. Biz artık olmasak bile, başkalarının araçlarıyla [how|nasıl denetlenir].',

  history: 'Bu sözün başından geçenler',
  times: plural({ one: 'O gün {count} kez.', other: 'O gün {count} kez.' }),
  events: {
    pledged: 'Söz verildi.',
    'drawing-shown': 'Sanatçı bir çizim koydu.',
    'house-badge-shown': 'Sanatçı sicilin kendi rozetini seçti.',
    'drawing-described': 'Sanatçı çizimi anlatan yazıyı değiştirdi.',
    'name-changed': 'Sanatçı adı değiştirdi. Eskisi gösterilmiyor.',
    edited: 'Sanatçı bu sayfada yazanları değiştirdi.',
    'place-named': 'Sanatçı rozetin gösterildiği bir yer belirtti.',
    'place-removed': 'Sanatçı bir yeri listeden çıkardı.',
    moved: 'Bir görevli sanatçıya başka bir e-posta adresi verdi, çünkü bir yer bunu kanıtladı.',
    left: 'Sanatçı buradan ayrıldı, kişisel olan her şeyi de yanında götürdü.',
    'drawing-removed': 'Sanatçı çizimi kaldırdı.',
    'drawing-hidden': 'Bir görevli çizimi gizledi.',
    withdrawn: 'Sanatçı sözü geri aldı.',
    restored: 'Sanatçı sözü geri almaktan vazgeçti. Söz yeniden geçerli.',
    suspended: 'Bir görevli sözü askıya aldı.',
    reinstated: 'Bir görevli askıya alma kararını kaldırdı.',
  },

  real: 'Gerçek sicilin bu olduğu nasıl anlaşılır',
  realAddress: 'Tarayıcınızın en üstündeki adrese bakın. Tam olarak şu olmalı:',
  realCopy: 'Başka her şey, bu sayfaya ne kadar benzerse benzesin, kopyadır.',
  realDrawing: 'Sonra çizimi çizimle karşılaştırın: gördüğünüz rozette de buradaki çizim olmalı.',
  realPaper: 'Kod elinizde kâğıt üzerindeyse ({code}), adresi kendiniz yazın.',

  chain: 'Rozetten rozete',
  drawnAfter: '[badge|{artist} adlı sanatçının rozeti] örnek alınarak çizildi.',
  drawnAfterThis: 'Bu rozet örnek alınarak çizilenler:',
  badgeOf: '{artist} adlı sanatçının rozeti',

  unknownCode: 'Bu kodu taşıyan bir söz yok',
  unknownLooked: '{code} kodunu aradık, burada böyle bir söz yok.',
  unknownEmpty: 'Aranacak bir kod yoktu. Bir kod, {example} gibi 8 harf ve rakamdan oluşur.',
  unknownWritten:
    '{written} bir koda benzemiyor. Bir kod, {example} gibi 8 harf ve rakamdan oluşur.',
  unknownAgain: 'Kodu yeniden deneyin',
  unknownHint:
    'Küçük harf de olur, tireyi yazmamak da. O ile 0 bizim için aynıdır; I, L ve 1 de öyle. U hiç yoktur.',
  unknownLook: 'Ara',
  unknownRight: 'Kod doğruysa',
  unknownMadeUp:
    'O zaman biri kodu uydurmuş olabilir. Kodu hiçbir yere çıkmayan bir rozetin arkasında söz yoktur. İyi niyetli bir yanlışlık da olabilir: rozeti kimin gösterdiğini biliyorsanız ona sorun.',

  cameFrom: 'Buraya {host} sitesinden geldiniz.',
  cameWholeNamed: '{artist} bu yeri belirtiyor; buraya dönen bir bağlantı bulmadık.',
  cameWholeLapsed: '{artist} bu yeri belirtiyor. Bağlıydı; bunu son bulduğumuz tarih: {day}.',
  cameWholeSite: 'Listede var ve site bu sözü belirtiyor. Bunu bulduğumuz tarih: {day}.',
  cameWholePage: 'Listede var ve oradaki bir sayfa rozeti taşıyor. Bunu bulduğumuz tarih: {day}.',
  cameShared: 'O siteyi birçok kişi birlikte kullanıyor.',
  camePart: 'O sitenin yalnızca bir bölümü bu listede.',
  cameShop: 'Dükkânın adını karşılaştırın; {artist} şunu belirtiyor: {address}.',
  cameAddress: 'Adresi karşılaştırın; {artist} şunu belirtiyor: {address}.',
  cameUnnamed:
    '{artist} bu yeri belirtmedi. Belki de yalnızca unutuldu: sanatçıya ({artist}) sayfanın kendisine ait olup olmadığını sorun.',
}
