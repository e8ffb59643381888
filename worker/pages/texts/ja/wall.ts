import type { wall as english } from '../en/wall.ts'
import { plural } from '../plural.ts'

/** The gallery and the page of one artist, in Japanese. */
export const wall: typeof english = {
  title: 'ギャラリーの壁',
  description:
    '作者が手で描いたバッジ。新しいものから順に、それぞれの約束と、作者のもとへ行く道が添えてあります。',
  lead: 'どのバッジにも、生成AIを使わずに作ったという作者自身の約束があります。新しいものから順に並んでいます。',

  form: '壁の中を探す',
  formWord: '名前か、言葉',
  formMedium: '画材や技法（例: インク）',
  formPart: '約束している部分',
  formAnything: 'すべて',
  formLook: '探す',
  mistake: 'ここが読めませんでした。短く書き直すか、空のままにしてください。',
  matching: '合うバッジだけを表示しています。[wall|壁全体を見る]',

  ends: '壁はここで終わりです。[wall|いちばん新しいバッジに戻る]',
  noMatch: '合うバッジはありません',
  noMatchWhy:
    '言葉を減らすか、別の書き方にしてみませんか。アクセント記号や大文字は関係ありません。ここにいないことは、その人の作り方について何も語りません。',
  whole: '壁全体を見る',
  empty: '壁にはまだ何もありません',
  emptyWhy:
    'まだ誰もバッジを掛けていません。ここの絵は作者だけが描き、ほかの誰も描きません。だから最初の一枚が来るまで、見るものはありません。それはあなたの一枚かもしれません。',

  pages: '壁の続き',
  newer: 'より新しいバッジ',
  older: 'より古いバッジ',

  entry: '。{artist}のバッジとその記録',
  entrySince: '{year}年から作っています。',
  entryPledged: '{day}に約束: {parts}。',
  door: '{artist}に会いに行く、応援する: {door}',

  artistPledges: plural({
    other:
      '{artist}は{count}件の約束を登録しています: {parts}、created with human intelligence。作者自身の約束です。作品は誰も調べていません。',
  }),
  artistNone: '{artist}には、ここで今も有効な約束はありません。',
  nothingStands: 'ここに有効な約束はありません',
  nothingStandsNow:
    '{artist}の約束で、今もここで有効なものはありません。これまでのものは、日付とともに下にあります。',
  readRecord: '記録{code}を読む',
  others: plural({ other: 'ほかのバッジ' }),
  chain: '絵から絵へ',
  chainAfter: 'もとになったバッジ',
  chainInspired: 'この作者のバッジをもとに描かれたもの',
  fallen: '今は有効でないもの',
  fallenWithdrawn: '{day}に[strong|撤回]、{pledged}に約束',
  fallenSuspended: '{day}に[strong|停止]、{pledged}に約束',

  noPledgeYet: 'ここにはまだ約束がありません。できたら、ここに載ります。',
  lookAtWall: '壁を見る',
  unknown: 'この名前の人はいません',
  unknownLooked:
    '{handle}を探しましたが、その作者はここにいません。文字が抜けているか、もうここを離れたのかもしれません。',
  unknownName: '壁で名前を探す',
  unknownOr:
    'または[wall|壁全体を見てください]。バッジのコードがあれば、[check|それを調べてください]。',
}
