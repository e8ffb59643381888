import type { statement as english } from '../en/statement.ts'

/** The page of the words that are pledged, in Japanese. */
export const statement: typeof english = {
  title: '約束の言葉、{version}版',
  forReading: '読むための補助で、見直しは済んでいません。約束するのは、上の英語の言葉です。',
  version:
    '{version}版、{day}から。この言葉は決して変わりません。新しい言い回しには新しい版ができ、どの記録も約束したときの言葉を持ち続けます。言葉はみんなのものです（[licence|CC0 1.0]）。写しても、訳しても、ほかで使ってもかまいません。',
  make: 'この約束をする',

  parts: '部分',
  partsTick:
    '自分で作ったものにだけ印を付けます。印を付けなかった部分については、何も約束しません。',

  covers: '約束の範囲',
  coversWhich:
    '自分の作品として見せるものすべてか、名前を挙げた作品だけか。選ぶのはあなたで、記録にどちらかが書かれます。',

  means: '約束することの意味',
  meansPublic: 'あなたの名前と日付とこの言葉が、公開の記録に、ずっと同じアドレスで残ります。',
  meansWithdraw: 'いつでも撤回できます。すると記録は最初にそう言い、その後も読めます。',
  meansPoint: 'どう作ったかと尋ねられたら、約束したことを見せられます。',

  meansNot: '意味しないこと',
  meansNotProof: '証明ではありません。ここの誰も作品を調べません。何をいつ見たかを言うだけです。',
  meansNotClub: '私たちとの契約でも、会でも、賞でもありません。あなたに何の借りもできません。',
  meansNotOthers: 'バッジのない作者について何も語りません。ほとんどの人はこれを知りません。',
}
