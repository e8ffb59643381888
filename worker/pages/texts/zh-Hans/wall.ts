import type { wall as english } from '../en/wall.ts'
import { plural } from '../plural.ts'

/** The gallery and the page of one artist, in Simplified Chinese. */
export const wall: typeof english = {
  title: '展示墙',
  description: '作者亲手画的徽章，最新的在前；每个都带着背后的承诺，也指明去找作者的路。',
  lead: '每个徽章背后都是作者自己的承诺：创作时没有用生成式人工智能。最新的在前。',

  form: '在展示墙上查找',
  formWord: '名字或一个词',
  formMedium: '材料或手法，例如墨水',
  formPart: '承诺的部分',
  formAnything: '全部',
  formLook: '查找',
  mistake: '这里读不出来。请写短一些，或者不填。',
  matching: '只显示符合的徽章。[wall|显示整面墙]',

  ends: '墙到这里就结束了。[wall|回到最新的徽章]',
  noMatch: '没有符合的徽章',
  noMatchWhy:
    '也许少写几个词，或者换个写法？重音和大小写没有关系。某个人不在这里，并不说明他怎样创作。',
  whole: '显示整面墙',
  empty: '墙上还是空的',
  emptyWhy:
    '还没有人挂上徽章。这里的图画只会由作者来画，不会由别人来画，所以在第一张到来之前没有东西可看。第一张可以是你的。',

  pages: '展示墙的其他页',
  newer: '较新的徽章',
  older: '较早的徽章',

  entry: '：{artist}的徽章和它的记录',
  entrySince: '从 {year} 年开始创作。',
  entryPledged: '{day}作出承诺：{parts}。',
  door: '找到并支持{artist}：{door}',

  artistPledges: plural({
    other:
      '{artist}在这里登记了 {count} 个承诺：{parts}，created with human intelligence。这是作者自己的承诺；没有人审查过作品。',
  }),
  artistNone: '{artist}在这里没有仍然有效的承诺。',
  nothingStands: '这里没有仍然有效的承诺',
  nothingStandsNow: '{artist}现在在这里没有仍然有效的承诺。以前有过的列在下面，并写明日期。',
  readRecord: '阅读记录 {code}',
  others: plural({ other: '其他徽章' }),
  chain: '从一张画到另一张画',
  chainAfter: '受它启发而画',
  chainInspired: '受这位作者的徽章启发而画',
  fallen: '不再有效',
  fallenWithdrawn: '[strong|已撤回]（{day}），承诺于{pledged}',
  fallenSuspended: '[strong|已暂停]（{day}），承诺于{pledged}',

  noPledgeYet: '这里还没有承诺。等有了，就会出现在这里。',
  lookAtWall: '看看展示墙',
  unknown: '没有人用这个名字',
  unknownLooked: '我们查了 {handle}，这里没有这位作者。也许少了一个字母，也许作者已经离开。',
  unknownName: '在展示墙上查一个名字',
  unknownOr: '或者[wall|看看整面墙]。如果你有徽章上的代码，[check|请查一查]。',
}
