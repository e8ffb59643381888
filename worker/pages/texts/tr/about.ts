import type { about as english } from '../en/about.ts'

/** What a badge means, in Turkish. */
export const about: typeof english = {
  title: 'Bir rozet ne demek',
  description:
    'Bir Human Intelligence rozeti bir eser hakkında ne söyler, ne söylemez ve ne denetlendi: bir dakikada.',
  lead: 'Biri bir şey yaptı ve bunu söylemekten mutlu: {claim}. Elle bir rozet çizdi, sade bir dille söz verdi, altına adını ve tarihi yazdı.',

  says: 'Ne söyler',
  saysPromised:
    '[strong|Bir sanatçı söz verdi:] eser, işaretlenen kısımlarda üretken yapay zekâ olmadan yapıldı: resimler, yazılar, ses, film, kod ya da el yapımı şeyler. [words|Tam metni] okuyabilirsiniz.',
  saysFound:
    '[strong|Söz bulunabilir.] Her birinin bir kodu ve kendi sayfası, yani kaydı vardır; adresi hiç değişmez.',
  saysDrawing:
    '[strong|Çizim mühürdür.] Herkesinki farklıdır. Gördüğünüz rozetle kayıttaki rozet aynı çizimi göstermelidir.',
  saysBack:
    '[strong|Geri alınabilir.] O zaman canlı her rozet aynı büyüklükte “geri alındı” der, kayıt da bunu en başta söyler.',

  saysNot: 'Ne söylemez',
  saysNotProof:
    '[strong|Kanıt değildir.] Bir eserin nasıl yapıldığına burada kimse bakmadı, hiçbir program da tahmin yürütmedi. Sanatçının kendi sözüdür.',
  saysNotExam:
    '[strong|İnsanlar için bir sınav değildir.] Kayıttaki ad, sanatçının kendi seçtiği addır.',
  saysNotMissing:
    '[strong|Rozetsiz de olur.] Çoğu sanatçı bunu hiç duymamıştır. Bir rozetin olmaması kimse hakkında bir şey söylemez.',
  saysNotAgainst:
    '[strong|Makinelere ya da onları sevenlere karşı değildir.] Eller içindir ve neye baktığınızı bilmeniz içindir.',

  checks: 'Neyi denetliyoruz',
  checksFew:
    'Birkaç küçük şey; her kayıt bunları tarihleriyle sıralar: verilen adresteki e-postayı birinin okuyabildiği, bir resmin açılıp kopyalanabildiği. Yanında, aynı büyüklükte, neyin denetlenmediği yazar.',
  checksPlaces:
    'Bir sanatçı, rozeti gösterdiği yerleri de belirtebilir. “Sanatçı bu yeri belirtiyor” yalnızca bu demektir. Kimse bakmadıysa, kayıt kimsenin bakmadığını söyler.',

  ways: 'Bakmanın üç yolu',
  waysHow:
    'Rozete tıklayın: kaydına götürür. Üzerinde yazan kodu yazın. Ya da [check|Denetle] sayfasına gidip bir adres ya da bir sanatçının adını yapıştırın.',

  noBadge: 'Bu sitede neden rozet yok',
  noBadgeWhy:
    'Bir rozet bir insanın sözünün yerini tutar; bu sitenin yazılımı ve yazıları için kimse söz vermedi. Yalnızca sanatçıların çizimleri ve sözleri kendilerinindir. Bu yüzden burada yazı, çizgi ve boşluk görürsünüz, bizim uydurduğumuz bir resim görmezsiniz.',

  whoFor: 'Kimin için',
  whoForEveryone:
    'Bir şey yapan herkes için, tanınmış olsun olmasın. Ücretsizdir, rütbe de puan da yoktur; ne zaman isterseniz ayrılabilirsiniz.',

  ask: 'Kime sormalı',
  askHow: 'Bir sorunuz mu var, burada yanlış bir şey mi var? Bize yazın: {mail}',
}
