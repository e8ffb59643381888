import type { check as english } from '../en/check.ts'
import { plural } from '../plural.ts'

/** Looking things up, in Simplified Chinese. */
export const check: typeof english = {
  title: '查证徽章',
  titleAsked: '查证：{query}',
  description: '粘贴一个网址、代码或作者的名字，用简单的话看看这本登记册知道些什么。',
  lead: '你看到了一个徽章、一个名字或一个网页？粘贴到这里，看看这本登记册知道些什么。',
  label: '网址、代码或名字',
  hint: '例如 ada-draws.com/shop、K3V9-X2AM 或 Zoë Lind。小写字母可以，名字不写重音也可以。',
  look: '查一查',
  tooLong: plural({
    other: '这里有 {count} 个字符，最多只能放 {most} 个。一个网址、代码或名字就够了。',
  }),
  unseen: '里面有一个谁也看不见的字符。请不要带它，再输入一次。',

  none: '这里没有相关的记录',
  fit: plural({ other: '有 {count} 个承诺符合' }),
  moreThan: plural({ other: '有超过 {count} 个承诺符合' }),
  thereAreMore: '还有更多。请把名字写得更完整，或者写出整个网址。',
  sameName: '名字是作者自己选的，别人也可能用同样的名字。',
  compare: '谁都可以复制徽章的图片。请打开记录，与你看到的徽章比一比。',

  stands: '[strong|承诺有效。]这是作者自己的承诺；没有人审查过作品。',
  suspended: '[strong|已暂停。]负责这本登记册的人让它停了下来。记录中写明原因。',
  withdrawn: '[strong|已撤回。]作者收回了承诺。它对新的作品不算数。',
  left: '[strong|已撤回。]作者已经离开。它对新的作品不算数。',
  pledged: '{day}作出承诺',
  hadBeenPledged: '曾于{day}作出承诺',

  theArtist: '作者',
  whyCode: '这就是你要查的代码。',
  whyName: '名字相符。',
  whyAddress: '{artist}指明了这个网址，还有许多别的。没有人核对过它。',
  whyNamed: '{artist}指明了此处：{address}。没有人核对过它。',
  whyPage: '{artist}指明了 {address}；我们在{day}查看时，该页带有此徽章。',
  whySite: '{artist}指明了 {address}；我们在{day}查看时，该网站写明了这个承诺。',
  whyLapsed: '{artist}指明了 {address}。它曾经链接回来，最后一次看到是{day}，现在没有了。',

  noCode: '没有代码为 {code} 的承诺。',
  noCodeNoName: '没有代码为 {code} 的承诺，这里也没有叫这个名字的作者。',
  noAddress: '没有作者指明过 {address}。',
  noAddressNoName: '没有作者指明过 {address}，这里也没有叫这个名字的作者。',
  noHandle: '这里没有叫 {handle} 的作者。',
  noName: '这里没有叫这个名字的作者。',
  noAccusation:
    '这不是指责：大多数作者从没听说过这本登记册；一个网页没有徽章，并不说明那里的东西是怎样做出来的。',
  noneCode:
    '如果某个徽章上有这个代码，可能是有人编造的，也可能写错了。每一条真正的记录都在 {address} 加上它的代码。',
  noneAddress:
    '请粘贴你看到徽章的那个网页的完整网址，或者试试作者的名字。作者可以在没有指明的地方展示徽章。',
  noneName: '试试名字中较短的一段，或者你看到作品的那个网址。',

  receipt: '查证回执',
  receiptWhat:
    '回执是承诺的一份签了名的副本：一张里面藏着东西的徽章图片，或者一段文字。有人给了你一份吗？在这里看看它是谁的，有没有被改过，承诺是否仍然有效。由你自己的浏览器来读；它不会被发送到任何地方。',
  receiptScript: '这一部分需要脚本',
  receiptWithout:
    '我们在你的浏览器里读回执，这样你就不必把它发给我们。没有脚本时，可以在上面查承诺的代码，或者[tools|用别人的工具来查]。',
  receiptFile: '选择文件，或者拖到这里',
  receiptKinds: 'PNG、SVG 或 JSON',
  receiptPaste: '或者粘贴它的文字',
  receiptRead: '读取',
}
