import type { check as english } from '../en/check.ts'
import { plural } from '../plural.ts'

/** Looking things up, in Japanese. */
export const check: typeof english = {
  title: 'バッジを確かめる',
  titleAsked: '確かめる: {query}',
  description:
    'アドレスかコードか作者の名前を貼り付けると、この登録簿が知っていることをやさしい言葉で読めます。',
  lead: 'バッジや名前やページを見かけましたか。ここに貼り付けて、この登録簿が知っていることを読んでください。',
  label: 'アドレス、コード、または名前',
  hint: '例: ada-draws.com/shop、K3V9-X2AM、Zoë Lind。小文字でも、アクセント記号なしの名前でもかまいません。',
  look: '調べる',
  tooLong: plural({
    other:
      '{count}文字あります。入るのは{most}文字までです。アドレスかコードか名前だけで足ります。',
  }),
  unseen: '目に見えない文字が入っています。それを入れずに、もう一度入力してください。',

  none: 'ここにはそう書かれていません',
  fit: plural({ other: '合う約束が{count}件あります' }),
  moreThan: plural({ other: '合う約束が{count}件より多くあります' }),
  thereAreMore: 'ほかにもあります。名前をもっと長く、またはアドレスを全部書いてください。',
  sameName: '名前は作者が選んだものです。同じ名前の人がほかにもいるかもしれません。',
  compare: 'バッジの画像は誰でも写せます。記録を開いて、あなたが見たバッジと比べてください。',

  stands: '[strong|約束は有効です。]作者自身の約束です。作品は誰も調べていません。',
  suspended: '[strong|停止中。]この登録簿の世話をする人が止めました。理由は記録にあります。',
  withdrawn: '[strong|撤回済み。]作者が約束を取り下げました。新しい作品には当てはまりません。',
  left: '[strong|撤回済み。]作者はここを離れました。新しい作品には当てはまりません。',
  pledged: '{day}に約束',
  hadBeenPledged: '{day}に約束していました',

  theArtist: '作者',
  whyCode: 'お尋ねのコードです。',
  whyName: '名前が合っています。',
  whyAddress: '{artist}がこのアドレスを、ほかの多くとともに挙げています。誰も確認していません。',
  whyNamed: '{artist}がこの場所を挙げています: {address}。誰も確認していません。',
  whyPage: '{artist}が{address}を挙げています。{day}に見たとき、そのページにバッジがありました。',
  whySite:
    '{artist}が{address}を挙げています。{day}に見たとき、そのサイトがこの約束を挙げていました。',
  whyLapsed:
    '{artist}が{address}を挙げています。以前はそこからつながっていました。最後に見たのは{day}で、今はつながっていません。',

  noCode: 'コード{code}の約束はありません。',
  noCodeNoName: 'コード{code}の約束はなく、その名前の作者もいません。',
  noAddress: '{address}を挙げている作者はいません。',
  noAddressNoName: '{address}を挙げている作者はなく、その名前の作者もいません。',
  noHandle: '{handle}という作者はここにいません。',
  noName: 'その名前の作者はここにいません。',
  noAccusation:
    'これは責めているのではありません。ほとんどの作者はこの登録簿を知りません。バッジのないページは、ものの作り方について何も語りません。',
  noneCode:
    'バッジにこのコードがあるなら、誰かが作り上げたか、書き間違いかもしれません。本物の記録はどれも{address}とそのコードのところにあります。',
  noneAddress:
    'バッジを見たまさにそのページのアドレスを全部貼り付けるか、作者の名前で試してください。作者は、挙げた場所より多くの場所でバッジを見せてかまいません。',
  noneName: '名前をもっと短くするか、作品を見たアドレスで試してください。',

  receipt: '控えを確かめる',
  receiptWhat:
    '控えは、署名された約束の写しです。中に何かが隠れたバッジの画像か、文章の形をしています。誰かにもらいましたか。誰のものか、書き換えられていないか、今も有効かを、ここで読めます。読むのはあなたのブラウザで、どこにも送られません。',
  receiptScript: 'ここにはスクリプトが必要です',
  receiptWithout:
    '控えをこちらに送らなくて済むように、あなたのブラウザの中で読みます。スクリプトがないときは、上で約束のコードを調べるか、[tools|ほかの人の道具で確かめて]ください。',
  receiptFile: 'ファイルを選ぶか、ここに落としてください',
  receiptKinds: 'PNG、SVG、JSONのどれか',
  receiptPaste: 'または文章を貼り付けてください',
  receiptRead: '読む',
}
