import type { home as english } from '../en/home.ts'

/** The first page, in Turkish. */
export const home: typeof english = {
  description:
    'Bir rozet çizin, işinizi kendiniz yaptığınıza sade bir dille söz verin ve ikisini birlikte gösterin.',
  titleMade: 'Siz yaptınız.',
  titleSay: 'Kendi elinizle söyleyin.',
  lead: 'Bir rozet çizin, işinizin üretken yapay zekâ olmadan yapıldığına sade bir dille söz verin ve ikisini birlikte gösterin. Rozetinizle karşılaşan herkes, tek tıkla, çizimin kimin olduğunu ve neye söz verildiğini okuyabilir.',
  make: 'Sözünüzü verin',
  readFirst: 'Önce metni okuyun',

  nobodyYet: 'Henüz kimse bir çizim asmadı',
  nobodyYetWhy:
    'En yeni rozetler burada asılı duracak; her birini, adı altında yazan sanatçı çizmiş olacak. Biz hiç uydurmuyoruz. İlki sizinki olabilir.',
  justDrawn: 'Yeni çizildi',
  seeAll: 'Hepsini duvarda görün',

  how: 'Nasıl işliyor',
  promise: 'Söz verin',
  promiseHow:
    'Kendi yaptığınızı işaretleyin: resimler, yazılar, ses, film, kod, el işi. Bunun ne demek olduğunu beş kısa cümle söyler.',
  draw: 'Çizin',
  drawHow:
    'Kâğıda ya da ekranda bir rozet çizin ve bize resmini gönderin. Henüz çizim yok mu? Yerini yazıdan oluşan sade bir mühür tutar; onu istediğiniz gün değiştirebilirsiniz.',
  show: 'Gösterin',
  showHow:
    'Sayfanıza tek bir etiket yapıştırın. Rozet çiziminizi gösterir, kaydınıza ve oradan kendi kapınıza götürür.',
  free: 'Ücretsizdir, yaklaşık iki dakika sürer ve parola istemez.',

  notProved: 'Rozet neyi kanıtlamaz',
  notProvedWork:
    'Bir eserin nasıl yapıldığını kanıtlamaz. Adı, tarihi ve tam metniyle herkesin okuyabileceği, sanatçının kendi sözüdür. Eseri burada kimse incelemedi.',
  notProvedChecks:
    'Neyi denetlediğimiz her kayıtta tarihiyle yazar, yanında da neyi denetlemediğimiz. Bir sanatçı sözünü her zaman geri alabilir. O zaman canlı her rozet bunu söyler, herkese açık sayfası da en başta söyler. Ekran görüntüleri ve düz bağlantılar bunu yapamaz; o sayfaya götürürler.',

  realAddress:
    'Bir sayfa taklit edilebilir, adresi edilemez. Bir sözün kaydı her zaman bu adreste, sonunda sözün koduyla durur:',
  realCompare:
    'Bunu tarayıcınızın en üstüyle karşılaştırın; sonra kayıttaki çizimi gördüğünüz çizimle karşılaştırın.',
}
