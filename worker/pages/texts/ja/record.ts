import { plural } from '../plural.ts'
import type { record as english } from '../en/record.ts'

/** The page of one pledge in Japanese. */
export const record: typeof english = {
  title: '{artist} – created with human intelligence',
  titleWithdrawn: '撤回済み: {whose}',
  titleSuspended: '停止中: {whose}',
  whose: '{artist}の約束',
  whosePledge: '約束 {code}',
  inOneLine:
    '{artist}は{day}に、{parts}に生成AIを使っていないと約束しました。作者自身の約束です。作品は誰も調べていません。',
  inOneLineWithdrawn: 'この約束は撤回済みです。{day}に交わされました。',
  inOneLineSuspended: 'この約束は停止中です。{day}に交わされました。',

  left: 'ここを離れた作者',
  pledgedOn: '{day}に、{parts}について約束しました。',
  hadBeenPledgedOn: '{day}に、{parts}について約束していました。',

  suspended: '停止中',
  withdrawn: '撤回済み',
  isSuspended: 'この約束は停止中です',
  isWithdrawn: 'この約束は撤回済みです',
  operatorSuspended: 'この登録簿の運営者が、この約束を停止しました。',
  operatorSuspendedOn: 'この登録簿の運営者が、{day}にこの約束を停止しました。',
  artistWithdrew: '作者がこの約束を撤回しました。',
  artistWithdrewOn: '作者が{day}にこの約束を撤回しました。',
  leftWithdrawn:
    'この約束は撤回されました。作者はここを離れ、名前と絵もいっしょに持っていきました。',
  leftWithdrawnOn:
    'この約束は{day}に撤回されました。作者はここを離れ、名前と絵もいっしょに持っていきました。',
  operatorsReason: '運営者が述べた理由',
  artistsWords: '作者自身の言葉',

  promised: '約束したこと',
  hadBeenPromised: '約束していたこと',
  forReading:
    '読むための補助です。見直しは済んでいません。上の言葉には、次のように書かれています。約束に使われた言語は{language}です。',
  madeWithout: '生成AIなしで作ったもの',
  itCovers: '約束の範囲',
  coversPractice: '作者が自分の作品として見せているものすべて。',
  coversWorks: '作者が「作者紹介」で挙げている作品だけ。',
  coversForgotten: '特定の作品だけ。どの作品かは、もうここには書かれていません。',
  words: '約束の言葉',
  statement: '[words|約束の言葉、{version}版]。約束されたときのまま、ここに残しています',

  support: '{artist}を見つけて応援する',
  noDoor:
    '{artist}はまだ行き先を挙げていません。作品のそばでこのバッジに出会ったのなら、そこへ戻って、その作品が好きだと伝えてください。',

  places: '{artist}がバッジを見せている場所',
  placesOnce: '{artist}がバッジを見せていた場所',
  morePlaces: plural({ other: 'ほかに{count}か所。' }),
  coversBeneath:
    'ひとつのアドレスには、その下にあるすべてのページが含まれます。別の場所でバッジに出会いましたか。それなら{artist}に、そのページがご本人のものか聞いてみてください。',
  noPlace:
    '{artist}は場所をひとつも挙げていません。ですから、バッジを見かけたページについて、バッジからわかることは何もありません。',
  kinds: { site: 'サイト', shop: 'ショップ', profile: 'プロフィール' },
  place: '{kind}: {state}',
  placeStates: {
    site: 'そのサイトがこの約束を挙げています。{day}に見つけました',
    page: 'そのページにバッジがあります。{day}に見つけました',
    lapsed: '以前はつながっていました。最後に見つけた日: {day}',
    found: '作者が挙げた場所。最後に見つけた日: {day}',
    named: '作者が挙げた場所。未確認',
  },

  checked: '確認したことと、その日付',
  nothingChecked: '何も確認していません。',
  check: '{what}: {state}（{day}）。',
  checks: {
    mail: 'メールアドレス',
    drawingFile: '絵のファイル',
    drawingOrigin: '作られ方についてファイルに書かれていること',
    places: '場所',
  },
  checkStates: {
    confirmed: '返答あり',
    reEncoded: 'きれいに写し直しました',
    noAiDeclared: 'AIの記載なし',
    seenByAPerson: '人の目で見ました',
    lookedAt: '見ました',
  },
  checkDetails: {
    mail: '約束をしたのは、知らされたアドレスのメールを読める人です。そこへ送ったコードを入力してもらいました。アドレスは公開されません。',
    drawingFile:
      '画像を開き、新しい写しを作りました。カメラやアプリがファイルに残す隠れた書き込みは入れていません。どう作られたかは、ここからは何もわかりません。',
    seenByAPerson:
      '絵のファイルに、人の目で見る必要のあるものがありました。アプリの書き込みか、読めない部分です。私たちのひとりが見て、絵をそのまま残しました。どう作られたかの証明にはなりません。',
    noAiDeclared:
      '絵のファイルには、AIで作られたという記載がありませんでした。私たちが読むのは、アプリがファイルに書き込むことだけです。見つかるのは、正直なファイルか、うっかりしたファイルだけです。',
    onePlace:
      '作者が挙げた場所のうち1か所に、この記録を指すものがあります。その場所の持ち主にしか置けないものです。頼まれなくても、私たちはまた見に行きます。どこで何がいつ見つかったかは、場所の一覧に書いてあります。',
    morePlaces: plural({
      other:
        '作者が挙げた場所のうち{count}か所に、この記録を指すものがあります。その場所の持ち主にしか置けないものです。頼まれなくても、私たちはまた見に行きます。どこで何がいつ見つかったかは、場所の一覧に書いてあります。',
    }),
  },
  notChecked: '確認していないこと',
  notCheckedDetails: {
    work: '作品そのもの。どう作られたかは、ここの誰も調べていません。これは作者自身の約束です。',
    who: '{artist}が誰なのか。これは作者が選んだ名前です。',
    whoLeft: '作者が誰だったのか。作者はここを離れ、名前も持っていきました。',
    otherPages:
      '場所の一覧にないページ。一覧にある場所についても、それぞれの横に書いてあること以外は確認していません。',
    everyPage: 'バッジがどこに出ているか。この記録を指している場所は、ひとつもありません。',
    drawer: '誰が絵を描いたのか。自分の絵だと、作者は言っています。',
    unscreened:
      'AIが作ったと絵のファイルに書かれているかどうか。私たちが見るようになる前に届いたファイルです。',
    fileClaims: '絵のファイルが自分について述べていること。その署名は誰も確認していません。',
  },

  aboutArtist: '作者紹介: {artist}',
  worksIn: '素材や技法',
  tools: '道具',
  since: '作り始めた年',
  country: '国',

  receipt: '控え',
  receiptStands:
    'あなたのための写しです。私たちが何に署名したか、そしていつ署名したと言っているかが書かれています。',
  receiptFell:
    '私たちが何に署名していたか、そしていつ署名したと言っているかを示す写しです。これを確かめた人には、もう有効ではないことがわかります。',
  receiptPicture: '画像で',
  receiptAnySize: 'どんな大きさにもなる画像で',
  receiptText: '機械が読む文字だけのデータで',
  receiptCheck: '誰かから控えをもらいましたか。どこにも送らずに[check|確かめられます]。',
  receiptEngineers:
    '技術者の方へ: Open Badges 3.0のクレデンシャルで、{did}による{suite}の証明が1つと、W3C Bitstring Status Listが付いています。ほかの人たちの道具を使った[how|確かめ方]もあります。私たちがいなくなった後でも使えます。',

  history: 'この約束に起きたこと',
  times: plural({ other: 'この日に{count}回。' }),
  events: {
    pledged: '約束が交わされました。',
    'drawing-shown': '作者が絵を掲げました。',
    'house-badge-shown': '作者がこのサイトのバッジを選びました。',
    'drawing-described': '作者が絵についての言葉を変えました。',
    'name-changed': '作者が名前を変えました。前の名前は表示しません。',
    edited: '作者がこのページの内容を変えました。',
    'place-named': '作者が、バッジを見せている場所を挙げました。',
    'place-removed': '作者が、場所をひとつ一覧から外しました。',
    moved:
      '運営者が作者のメールアドレスを別のものに変えました。場所のひとつが、その証拠になったためです。',
    left: '作者がここを離れ、自分に関わるものをすべて持っていきました。',
    'drawing-removed': '作者が絵を下ろしました。',
    'drawing-hidden': '運営者が絵を見えないようにしました。',
    withdrawn: '作者が約束を撤回しました。',
    restored: '作者が撤回を取り消しました。約束は再び有効です。',
    suspended: '運営者が約束を停止しました。',
    reinstated: '運営者が停止を解きました。',
  },

  real: '本物の登録簿の見分け方',
  realAddress: 'ブラウザのいちばん上にあるアドレスを見てください。次のとおりでなければなりません。',
  realCopy: 'それ以外は、このページにどれほど似ていてもコピーです。',
  realDrawing:
    '次に、絵と絵を見比べてください。あなたが出会ったバッジの絵は、ここにある絵と同じはずです。',
  realPaper: '紙に書かれたコード{code}をお持ちなら、アドレスは自分で打ち込んでください。',

  chain: 'バッジからバッジへ',
  drawnAfter: '[badge|{artist}のバッジ]をもとに描かれました。',
  drawnAfterThis: 'このバッジをもとに描かれたもの:',
  badgeOf: '{artist}のバッジ',

  unknownCode: 'このコードの約束はありません',
  unknownLooked: '{code}を探しましたが、そのような約束はここにありません。',
  unknownEmpty: '調べるコードがありませんでした。コードは{example}のように、英数字8文字です。',
  unknownWritten: '{written}はコードではないようです。コードは{example}のように、英数字8文字です。',
  unknownAgain: 'コードをもう一度入れてみる',
  unknownHint:
    '小文字でも、ハイフンがなくてもかまいません。Oと0は同じものとして読みます。I、L、1も同じです。Uは使われません。',
  unknownLook: '調べる',
  unknownRight: 'コードが正しいときは',
  unknownMadeUp:
    '誰かが作り上げたコードかもしれません。コードをたどっても何もないバッジには、裏付けとなる約束がありません。悪気のない間違いということもあります。見せている人を知っていたら、聞いてみてください。',

  cameFrom: 'あなたは{host}からここへ来ました。',
  cameWholeNamed:
    '{artist}はそのサイトを挙げています。そこからこちらへのリンクは見つかっていません。',
  cameWholeLapsed:
    '{artist}はそのサイトを挙げています。以前はつながっていました。最後に見つけた日: {day}。',
  cameWholeSite: 'そのサイトは一覧にあり、この約束を挙げています。{day}に見つけました。',
  cameWholePage: 'そのサイトは一覧にあり、その中の1ページにバッジがあります。{day}に見つけました。',
  cameShared: 'そのサイトは、大勢の人がいっしょに使っています。',
  camePart: 'この一覧にあるのは、そのサイトの一部だけです。',
  cameShop: 'ショップの名前を見比べてください。{artist}が挙げているのは{address}です。',
  cameAddress: 'アドレスを見比べてください。{artist}が挙げているのは{address}です。',
  cameUnnamed:
    '{artist}はこの場所を挙げていません。ただの挙げ忘れかもしれません。そのページがご本人のものか、{artist}に聞いてみてください。',
}
