import { plural } from '../plural.ts'
import type { record as english } from '../en/record.ts'

/** The page of one pledge in Simplified Chinese. */
export const record: typeof english = {
  title: '{artist}：created with human intelligence',
  titleWithdrawn: '已撤回：{whose}',
  titleSuspended: '已暂停：{whose}',
  whose: '{artist}的承诺',
  whosePledge: '承诺 {code}',
  inOneLine:
    '{artist}于{day}承诺：{parts}没有使用生成式人工智能。这是作者自己的承诺；没有人审查过作品。',
  inOneLineWithdrawn: '此承诺已撤回。它作于{day}。',
  inOneLineSuspended: '此承诺已暂停。它作于{day}。',

  left: '一位已离开的作者',
  pledgedOn: '{day}作出承诺，涉及：{parts}。',
  hadBeenPledgedOn: '曾于{day}作出承诺，涉及：{parts}。',

  suspended: '已暂停',
  withdrawn: '已撤回',
  isSuspended: '此承诺已暂停',
  isWithdrawn: '此承诺已撤回',
  operatorSuspended: '本登记册的管理员暂停了此承诺。',
  operatorSuspendedOn: '本登记册的管理员于{day}暂停了此承诺。',
  artistWithdrew: '作者撤回了此承诺。',
  artistWithdrewOn: '作者于{day}撤回了此承诺。',
  leftWithdrawn: '此承诺已被撤回。作者已经离开，名字和图画也一并带走了。',
  leftWithdrawnOn: '此承诺已于{day}被撤回。作者已经离开，名字和图画也一并带走了。',
  operatorsReason: '管理员说明的理由',
  artistsWords: '作者自己的话',

  promised: '承诺了什么',
  hadBeenPromised: '曾经承诺了什么',
  forReading: '仅供阅读参考，未经审校：上面的原文是这个意思。作出承诺时所用的语言是{language}。',
  madeWithout: '不用生成式人工智能创作',
  itCovers: '承诺的范围',
  coversPractice: '作者当作自己的作品来展示的一切。',
  coversWorks: '仅限作者在“作者介绍”中指明的作品。',
  coversForgotten: '仅限某些作品。这里已不再写明是哪些。',
  words: '原文',
  statement: '[words|声明 {version}]，按承诺时的原样保存在这里',

  support: '找到并支持{artist}',
  noDoor:
    '{artist}还没有指明可以去的地方。如果你是在一件作品旁边遇见这个徽章的，请回到那里，告诉作者你喜欢它。',

  places: '{artist}在哪里展示徽章',
  placesOnce: '{artist}曾在哪里展示徽章',
  morePlaces: plural({ other: '另有 {count} 处。' }),
  coversBeneath:
    '一个网址包括它下面的所有网页。你是在别处遇见这个徽章的吗？那就问问{artist}，那个网页是不是本人的。',
  noPlace: '{artist}没有指明任何地方。所以，对于你看到徽章的那个网页，徽章什么也没有说明。',
  kinds: { site: '网站', shop: '网店', profile: '个人主页' },
  place: '{kind}：{state}',
  placeStates: {
    site: '该网站写明了此承诺，{day}找到',
    page: '该页带有此徽章，{day}找到',
    lapsed: '曾经链接，最后一次找到：{day}',
    found: '作者指明之处，最后一次找到：{day}',
    named: '作者指明之处，未核对',
  },

  checked: '核对了什么，何时核对',
  nothingChecked: '没有核对过任何内容。',
  check: '{what}：{state}，{day}。',
  checks: {
    mail: '邮箱地址',
    drawingFile: '图画的文件',
    drawingOrigin: '文件中写明的来源',
    places: '各处地方',
  },
  checkStates: {
    confirmed: '有回应',
    reEncoded: '已重新复制干净',
    noAiDeclared: '没有标明人工智能',
    seenByAPerson: '有人看过',
    lookedAt: '已看过',
  },
  checkDetails: {
    mail: '作出承诺的人能够读到所填邮箱里的邮件：此人输入了我们发到那里的代码。邮箱地址不会公开。',
    drawingFile:
      '我们打开了图片，并重新制作了副本，去掉了相机和应用留在文件里的隐藏信息。这并不能说明图片是如何制作的。',
    seenByAPerson:
      '图画的文件里有需要人来看的东西：某个应用留下的信息，或无法读取的部分。我们当中有人看过，并让图画保留下来。这并不证明它是如何制作的。',
    noAiDeclared:
      '图画的文件没有标明出自人工智能。我们只读取应用写进文件里的内容：这样只能发现诚实的或疏忽的文件。',
    onePlace:
      '作者指明的地方中，有一处指回这条记录，所凭的东西只有那里的主人才能放上去。我们会自行再去查看。每一处找到了什么、何时找到，都写在地方列表里。',
    morePlaces: plural({
      other:
        '作者指明的地方中，有 {count} 处指回这条记录，所凭的东西只有那里的主人才能放上去。我们会自行再去查看。每一处找到了什么、何时找到，都写在地方列表里。',
    }),
  },
  notChecked: '没有核对什么',
  notCheckedDetails: {
    work: '作品本身。这里没有人审查过它是如何创作的：这是作者自己的承诺。',
    who: '{artist}是谁。这是作者自己选的名字。',
    whoLeft: '作者曾是谁。作者已经离开，名字也一并带走了。',
    otherPages: '不在地方列表里的网页；列表里的各处，除了旁边写明的内容，其余也没有核对。',
    everyPage: '徽章出现在哪里。没有任何地方指回这条记录。',
    drawer: '图画是谁画的。作者说是自己画的。',
    unscreened: '图画的文件是否写明由人工智能制作。它在我们开始查看之前就已收到。',
    fileClaims: '图画的文件关于自己的说法。没有人核对过它的签名。',
  },

  aboutArtist: '作者介绍：{artist}',
  worksIn: '材料与技法',
  tools: '工具',
  since: '从哪一年开始创作',
  country: '国家或地区',

  receipt: '回执',
  receiptStands: '给你的副本：它写明我们签署了什么，以及我们说是何时签署的。',
  receiptFell:
    '一份副本，写明我们曾签署了什么，以及我们说是何时签署的。谁来核对它，都会读到它已不再有效。',
  receiptPicture: '图片',
  receiptAnySize: '可任意缩放的图片',
  receiptText: '供机器读取的纯文本',
  receiptCheck: '有人给了你一份回执吗？[check|查证一下]，不必把它发到任何地方。',
  receiptEngineers:
    '写给工程师：这是一份 Open Badges 3.0 credential，带有一个由 {did} 作出的 {suite} 证明，以及一份 W3C Bitstring Status List。[how|如何核对]：可以用别人的工具，即使我们已不在了也行。',

  history: '此承诺的经过',
  times: plural({ other: '当天共 {count} 次。' }),
  events: {
    pledged: '承诺作出了。',
    'drawing-shown': '作者挂上了一幅图画。',
    'house-badge-shown': '作者选用了本站的徽章。',
    'drawing-described': '作者修改了关于图画的文字。',
    'name-changed': '作者更改了名字。旧名字不再显示。',
    edited: '作者修改了本页的内容。',
    'place-named': '作者指明了一处展示徽章的地方。',
    'place-removed': '作者从列表中去掉了一处地方。',
    moved: '管理员为作者换了另一个邮箱地址，因为有一处地方提供了证明。',
    left: '作者离开了，并带走了所有个人内容。',
    'drawing-removed': '作者取下了图画。',
    'drawing-hidden': '管理员隐藏了图画。',
    withdrawn: '作者撤回了承诺。',
    restored: '作者取消了撤回。承诺重新有效。',
    suspended: '管理员暂停了承诺。',
    reinstated: '管理员解除了暂停。',
  },

  real: '如何辨认真正的登记册',
  realAddress: '请看浏览器顶部的网址。它必须与下面完全一样：',
  realCopy: '其他的都是仿制品，不管看起来多么像本页。',
  realDrawing: '然后把两幅图画比一比：你遇见的徽章上的图画，应当和这里的一样。',
  realPaper: '如果你手里的纸上写着代码 {code}，请自己输入网址。',

  chain: '从徽章到徽章',
  drawnAfter: '受[badge|{artist}的徽章]启发而画。',
  drawnAfterThis: '受这个徽章启发而画：',
  badgeOf: '{artist}的徽章',

  unknownCode: '没有使用此代码的承诺',
  unknownLooked: '我们查找了 {code}，这里没有这样的承诺。',
  unknownEmpty: '没有可查找的代码。代码由 8 个字母和数字组成，例如 {example}。',
  unknownWritten: '{written} 看起来不像代码。代码由 8 个字母和数字组成，例如 {example}。',
  unknownAgain: '再试一次代码',
  unknownHint:
    '小写字母也可以，不写连字符也可以。O 和 0 对我们来说是一样的，I、L 和 1 也是。代码里没有 U。',
  unknownLook: '查找',
  unknownRight: '如果代码没有写错',
  unknownMadeUp:
    '那么它可能是有人编造的。如果徽章的代码查不到任何内容，它背后就没有承诺。也可能只是无心之失：如果你知道是谁在展示它，就去问一问。',

  cameFrom: '你是从 {host} 来到这里的。',
  cameWholeNamed: '{artist}指明了该网站；我们没有找到指回这里的链接。',
  cameWholeLapsed: '{artist}指明了该网站。它曾经链接；我们最后一次找到是在{day}。',
  cameWholeSite: '它在列表里，而且该网站写明了此承诺：我们在{day}找到了这一点。',
  cameWholePage: '它在列表里，而且那里有一页带有此徽章：我们在{day}找到了它。',
  cameShared: '该网站由许多人共用。',
  camePart: '该网站只有一部分在这份列表里。',
  cameShop: '请对照网店的名字：{artist}指明的是 {address}。',
  cameAddress: '请对照网址：{artist}指明的是 {address}。',
  cameUnnamed: '{artist}没有指明此处。也许只是忘了：问问{artist}，那个网页是不是本人的。',
}
