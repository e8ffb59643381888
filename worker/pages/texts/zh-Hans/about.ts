import type { about as english } from '../en/about.ts'

/** What a badge means, in Simplified Chinese. */
export const about: typeof english = {
  title: '徽章是什么意思',
  description: 'Human Intelligence 徽章对一件作品说了什么、没有说什么、核对过什么：一分钟读完。',
  lead: '有人做了一件东西，并且高兴地说出来：{claim}。作者亲手画了徽章，用简单的话作出承诺，并写上名字和日期。',

  says: '它说了什么',
  saysPromised:
    '[strong|作者作出了承诺。]作品中勾选的部分没有用生成式人工智能：图像、文字、声音、影片、代码或手工。你可以读[words|原文]。',
  saysFound:
    '[strong|承诺可以找到。]每个承诺都有一个代码和自己的一页，也就是它的记录，网址永远不变。',
  saysDrawing:
    '[strong|画就是印章。]每个人的都不一样。你看到的徽章与记录上的徽章，应该是同一张画。',
  saysBack: '[strong|承诺可以收回。]那时每个活的徽章都会用同样大的字说“已撤回”，记录会首先说出来。',

  saysNot: '它没有说什么',
  saysNotProof:
    '[strong|它不是证明。]这里没有人看过作品是怎样做出来的，也没有程序去猜。这是作者自己的承诺。',
  saysNotExam: '[strong|它不是对人的考试。]记录上的名字是作者自己选的。',
  saysNotMissing:
    '[strong|没有徽章也很好。]大多数作者从没听说过它。没有徽章，不说明任何人的任何事。',
  saysNotAgainst:
    '[strong|它不反对机器，也不反对喜欢机器的人。]它是为了手，也是为了让人知道自己看到的是什么。',

  checks: '我们核对什么',
  checksFew:
    '几件小事，每条记录都列出来并注明日期：有人能读到所填邮箱的邮件；图片能够打开和复制。旁边用同样大的字写着没有核对的。',
  checksPlaces:
    '作者也可以指明自己展示徽章的地方。“作者指明了此处”就只是这个意思。如果没有人看过，记录会说没有人看过。',

  ways: '三种查看的办法',
  waysHow:
    '点一下徽章：它通向自己的记录。输入写在上面的代码。或者到[check|查证]，粘贴网址或作者的名字。',

  noBadge: '为什么本网站没有徽章',
  noBadgeWhy:
    '徽章代表一个人的承诺，而没有人为本网站的软件和文字作过承诺。只有作者的画和文字是他们自己的。所以你在这里看到的是字、线和空白，没有我们编造的图画。',

  whoFor: '它是给谁的',
  whoForEveryone:
    '给每一个做东西的人，有名没名都一样。它是免费的，没有等级，没有分数，你想离开时随时可以离开。',

  ask: '可以问谁',
  askHow: '有问题，或者这里有什么不对？请写信给我们：{mail}',
}
