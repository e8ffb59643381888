import type { Texts } from './index.ts'

/** The words of the element in Turkish. */
export const tr: Texts = {
  lang: 'tr',
  dir: 'ltr',
  dates: 'tr',
  artist: 'sanatçı',
  unreachable: 'Şu anda denetlenemedi',
  noCode: 'Bu rozet hiçbir sözü göstermiyor',
  stale: 'Şu anda denetlenemedi; bilinen son durum: %',
  meaning: 'Okuma yardımı: “insan zekâsıyla yaratıldı”.',
  status: {
    active: [
      'created with human intelligence',
      'created with human intelligence: söz veren %, kaydı açar',
      '% tarihinden beri kayıtlı söz',
    ],
    withdrawn: [
      'söz geri alındı',
      'Söz geri alındı: %, kaydı açar',
      '% tarihli söz, sonradan sanatçı tarafından geri alındı',
    ],
    suspended: [
      'söz askıya alındı',
      'Söz askıya alındı: %, kaydı açar',
      '% tarihli söz, sonradan askıya alındı; nedeni kayıtta yazıyor',
    ],
    missing: [
      'böyle bir söz yok',
      'Böyle bir söz yok: %, sicili açar',
      'Sicilde % kodlu bir söz yok',
    ],
  },
  here: {
    site: 'Bu siteye bağlı, denetim: %',
    page: 'Bu sayfa rozeti taşıyor, denetim: %',
    lapsed: 'Bağlıydı, son bulunduğu tarih: %',
    found: 'Sözde belirtilmiş, son bulunduğu tarih: %',
    named: '% bu yeri belirtiyor; denetlenmedi',
    'not-listed': '% bu yeri belirtmedi',
  },
  there: {
    site: 'o site bağlı, denetim: %',
    page: 'o sayfa rozeti taşıyor, denetim: %',
    lapsed: 'bağlıydı, son bulunduğu tarih: %',
    found: 'sözde belirtilmiş, son bulunduğu tarih: %',
    named: 'sözde belirtilmiş, denetlenmedi',
  },
  checked: 'Denetlenenler',
  nothing: 'Sanatçı henüz bir yer belirtmedi.',
  unchecked: 'Denetlenmeyenler',
  work: 'Eserin kendisi. Nasıl yapıldığını kimse incelemedi: bu, sanatçının kendi sözüdür.',
  record: 'Kaydı aç',
  close: 'Kapat',
}
