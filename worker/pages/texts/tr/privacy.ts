import type { privacy as english } from '../en/privacy.ts'

/** What is kept and for how long, in Turkish. */
export const privacy: typeof english = {
  title: 'Gizlilik',
  description:
    'Ziyaretçiler hakkında hiçbir şey saklanmaz. Sanatçılardan ne, ne kadar süre saklanır ve her şey nasıl alınıp gidilir.',
  lead: 'Yalnızca bakıyorsanız hakkınızda hiçbir şey saklamayız. Bir söz verirseniz bize verdiklerinizi saklarız; çoğunu herkes okuyabilir, çünkü söz bunun içindir.',

  visit: 'Ziyaret ederseniz',
  visitCookies: 'Çerez yok, sayaç yok, başka kimsenin betiği yok. Rozetler için de böyledir.',
  visitBadges:
    'Başka bir sitedeki rozet bize tek bir sözü sorar. Hangi sayfada durduğunu ya da kimin okuduğunu bize hiç söylemez. Ona tıklarsanız tarayıcınız bize geldiğiniz sitenin adını söyler; bunu bir yere yazmayız.',
  visitTyped:
    'Denetle sayfasında ya da duvarda yazdığınız, yanıt bulmak için kullanılır ve saklanmaz. Günlüğümüzde her istek için bir satır vardır: adresi değil, sayfanın türü, işe yarayıp yaramadığı ve ne kadar sürdüğü. İçinde ağ adresi yoktur.',
  visitCloudflare:
    'Size yanıt veren bilgisayarları Cloudflare çalıştırır. Size bir sayfa getirebilmek için, yoldaki her sağlayıcı gibi, ağ adresinizi görmesi gerekir. Bir form gönderdiğinizde bu adres, yüzlerce form gönderen birini durdurmak için bir dakika boyunca da kullanılır.',
  visitLanguage:
    'Sayfalar, tarayıcınızın istediği dilde ya da adreslerinde yazan dilde gelir. Hangisi olduğunu aklımızda tutmayız.',

  artist: 'Sanatçıysanız',
  everyone: 'Herkes şunları okuyabilir:',
  everyoneName:
    'yazdığınız biçimiyle adınızı, söz verdiğiniz metni, tarihini ve o günden beri söze ne olduğunu. Adınızı değiştirdiğinizde eskisi gösterilmez;',
  everyoneDrawing:
    'çiziminizi ve açıklamasını, bağlantılarınızı, yerlerinizi ve kendiniz hakkında anlattıklarınızı.',
  looks:
    'Belirttiğiniz yerlere bakarız: [how|nasıl ve ne sıklıkta]. Böyle bir sayfadan yalnızca sözünüzü belirtip belirtmediğini saklarız, üzerinde duran başka hiçbir şeyi saklamayız.',
  nobodyElse: 'Bizden başka kimse şunları okuyamaz:',
  mail: 'E-posta adresiniz',
  mailKept: 'Giriş yapmanız ve sözünüze ne olduğunu size söylememiz için. Siz ayrılana kadar.',
  original: 'Geldiği hâliyle resim',
  originalKept:
    '30 gün, sonra silinir; “keep my original as evidence” (aslını delil olarak sakla) kutusunu işaretlediyseniz kalır. Gösterdiğimiz kopyalarda, bir dosyada yazabilecek yer ya da kamera bilgisi hiç bulunmaz.',
  held: 'Bir insanı bekleyen çizim',
  heldKept:
    'Dosyasının söylediği ve sizin onun hakkında yazdığınızla birlikte: biri karar verene ya da siz geri alana kadar. Neye, neden karar verildiği siz ayrılana kadar kalır. [files|Bir dosyada ne okuyoruz]',
  draft: 'Başladığınız bir söz',
  draftKept: 'Kod gelmeden önce yazdıklarınız: 1 gün.',
  codes: 'E-postayla gönderdiğimiz kodlar',
  codesKept:
    'Okunmaz hâlde, 10 dakika. Bir kod gönderildiği bilgisi: 24 saat, adres okunmaz hâlde.',
  sessions: 'Nerede giriş yaptığınız',
  sessionsKept:
    'Ne zamandan beri ve hangi tarayıcıda, sade bir dille: son ziyaretinizden sonra 14 gün, toplamda en çok 60 gün.',
  oldMail: 'Eski bir e-posta adresi',
  oldMailKept: 'Değiştirdikten sonra 48 saat; değiştiren siz değilseniz geri alabilesiniz diye.',

  cookies: 'Çerezler',
  cookiesWhen:
    'Yalnızca giriş yaptığınızda ya da söz verdiğinizde ve yalnızca çıkış yapana kadar tarayıcınız yeniden tanınsın diye. Yalnızca bu siteden gelirler ve hiçbir betik onları okuyamaz.',

  letters: 'E-posta',
  lettersWhen:
    'Bir kod istediğinizde, biri sizin adınıza giriş yaptığında ve sözünüze bir şey olduğunda yazarız. Haber de reklam da hiç göndermeyiz. E-postalarımız hiçbir şey yüklemez; böylece onları ne zaman okuduğunuzu kimse öğrenmez. Onları e-posta sağlayıcınıza Cloudflare taşır.',

  rights: 'Haklarınız',
  rightsSee:
    '[strong|Görün ve düzeltin.] Sizinle ilgili sakladığımız her şeyi [desk|masanızda] görebilir ve değiştirebilirsiniz.',
  rightsOut: '[strong|Yanınıza alın.] Orada hepsini tek bir dosya olarak da indirebilirsiniz.',
  rightsLeave:
    '[strong|Ayrılın.] Adınız, e-posta adresiniz, yazılarınız, bağlantılarınız ve resimleriniz silinir. Kalan şudur: bu kodla bir söz verildiği ve geri alındığı, ne zaman olduğu (çünkü başkaları ona güvenmiş olabilir) ve makbuzunun artık sayılmadığı. Sizin ya da başkalarının sakladığı makbuz kopyalarına erişemeyiz. Burada kalanların hiçbiri kim olduğunuzu söylemez. E-posta adresi değiştikten sonra 48 saat geçince ayrılabilirsiniz: eski adres o süre boyunca değişikliği geri alabilir.',
  rightsAsk: '[strong|Sorun.] Bize yazın: {mail}',

  training: 'Çiziminiz ve yapay zekâ eğitimi',
  trainingNo:
    'Arama motorları burada hoş karşılanır. Her çizimde, makinelerin okuduğu yollarla (TDMRep, {noai}, {noimageai}), onun model eğitmek için kullanılamayacağını da söyleriz. Bu açık bir hayırdır, kilit değil: kurallara uyanları bağlar.',
}
