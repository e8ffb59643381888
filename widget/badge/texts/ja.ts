import type { Texts } from './index.ts'

/** The words of the element in Japanese. */
export const ja: Texts = {
  lang: 'ja',
  dir: 'ltr',
  dates: 'ja',
  artist: '作者',
  unreachable: '今は確認できませんでした',
  noCode: 'このバッジは約束を示していません',
  stale: '今は確認できませんでした。最後に確認できた状態: %',
  meaning: '読むための補助: 「人間の知性で作られました」。',
  status: {
    active: [
      'created with human intelligence',
      'created with human intelligence: %の約束、記録を開く',
      '%から約束を登録',
    ],
    withdrawn: [
      '約束は撤回済み',
      '約束は撤回済み: %の約束、記録を開く',
      '%に約束、のちに作者が撤回',
    ],
    suspended: [
      '約束は停止中',
      '約束は停止中: %の約束、記録を開く',
      '%に約束、のちに停止。理由は記録にあります',
    ],
    missing: ['該当する約束なし', '該当する約束なし: %、登録簿を開く', '登録簿に約束%はありません'],
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
  work: '作品そのもの。どう作られたかは誰も調べていません。これは作者自身の約束です。',
  record: '記録を開く',
  close: '閉じる',
}
