import type { Texts } from './index.ts'

/** The words of the element in Japanese. */
export const ja: Texts = {
  lang: 'ja',
  dir: 'ltr',
  dates: 'ja',
  artist: '作者',
  unreachable: '今は確認できませんでした',
  noCode: 'このバッジは誓約を示していません',
  stale: '今は確認できませんでした。最後に確認できた状態: %',
  meaning: '読むための補助: 「人間の知性で作られた」。',
  status: {
    active: [
      'created with human intelligence',
      'created with human intelligence: %の誓約、記録を開く',
      '%から誓約を登録',
    ],
    withdrawn: [
      '誓約は取り下げ済み',
      '%が誓約を取り下げました、記録を開く',
      '%に誓約、のちに作者が取り下げ',
    ],
    suspended: [
      '誓約は停止中',
      '誓約は停止中: %の誓約、記録を開く',
      '%に誓約、のちに停止。理由は記録にあります',
    ],
    missing: [
      'この誓約はありません',
      'この誓約はありません: %、登録簿を開く',
      '登録簿に誓約%はありません',
    ],
  },
  here: {
    site: 'このサイトとつながっています。%に確認',
    page: 'このページにバッジがあります。%に確認',
    lapsed: '以前はつながっていました。最後の確認: %',
    found: '作者が挙げた場所。最後の確認: %',
    named: '%がこの場所を挙げています。未確認',
    'not-listed': '%はこの場所を挙げていません',
  },
  there: {
    site: 'そのサイトとつながっています。%に確認',
    page: 'そのページにバッジがあります。%に確認',
    lapsed: '以前はつながっていました。最後の確認: %',
    found: '作者が挙げた場所。最後の確認: %',
    named: '作者が挙げた場所。未確認',
  },
  checked: '確認したこと',
  nothing: '作者はまだ場所を挙げていません。',
  unchecked: '確認していないこと',
  work: '作品そのもの。どう作られたかは誰も調べていません。これは作者自身の誓約です。',
  record: '記録を開く',
  close: '閉じる',
}
