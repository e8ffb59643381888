import type { receipt as english } from '../en/receipt.ts'

/** What is said of a receipt, in Simplified Chinese. */
export const receipt: typeof english = {
  reading: '正在读取……',
  empty: '请选择一个文件，或者粘贴回执的文字。',
  notFetched: '读取回执要用的东西没能取来。请看看网络连接，再试一次。',
  broken: '读取时出了问题。这并不说明回执有什么不对。',

  tooLarge: '这太大了，不会是回执。',
  tooLargeWhy: '它有 {size}，我们最多读 {most}。回执要小得多。',
  nothingInside: '这个 {kind} 里没有回执。',
  lost: '许多网站和应用在复制图片时，会去掉藏在里面的东西。请索要原来的文件，或者查一查徽章上的代码。',
  otherPicture: '这种图片放不了回执。',
  onlyPngAndSvg: '只有 PNG 和 SVG 可以。',
  several: '这张图片里有不止一份回执，所以我们分不清指的是哪一份。',
  severalWhat: '我们的图片都不会有两份。请索要从本登记册得到的原文件，或者查一查徽章上的代码。',
  tooMuch: '我们没能把这张图片读完。',
  tooMuchWhat:
    '里面的东西比我们的任何图片都多得多，所以后面可能还有第二份回执。请索要文字形式的回执，或者查一查徽章上的代码。',
  older: '这是一种旧的 Open Badge。',
  olderWhat: '它不是我们的：我们从没发过这种。在这里读不了它。',
  token: '这是另一种形式的徽章，一个签了名的令牌。',
  tokenWhat: '它不是我们的：我们不发这种形式。在这里读不了它。',
  noJson: '这不是我们能读的回执。',
  noJsonWhat: '回执以 { 开头，以 } 结尾。如果是粘贴的，可能少了一段：请完整复制，或者选择文件。',
  noCredential: '它写得没有错，但不是回执。',
  noCredentialWhat: '它没有说谁签了什么。是不是选错了文件？',

  notThePicture: '我们签的是里面的文字，不是外面的图片。如果这个承诺有图画，记录中会显示是哪一张。',
  altered: '这不是我们签过的东西。',
  alteredWhat:
    '它写着本登记册的名字，但签名之后有地方被改过，或者我们从没签过它。请不要相信它。本登记册中的记录总会告诉你实情。',
  unknownKey: '签它用的密钥，我们不认识，或者不再承认。',
  unknownKeyWhat:
    '当一把密钥可能被人偷走时，我们就不再承认它，并把一切重新签过。请不要相信这份副本：记录中有最新的一份。不管是谁写的，它是这样说的：',
  couldNotTell: '无法判断。',
  couldNotTellWhat:
    '刚才没有得到本登记册的回答，所以我们不知道这份副本是否完整。这并不说明它有问题。请过一分钟再试。它是这样说的：',

  whole: '这是我们签过的。无法判断它是否仍然有效。',
  wholeWhat: '刚才读不到失效名单。请再试一次。',
  fallen: '这是我们签过的，但它已不再有效。',
  fallenWhat: '这份副本做好之后，承诺被撤回或暂停了。记录中写明是哪一种，以及原因。',
  fallenNewer:
    '这份副本做好之后，承诺结束了。不过还有一份较新的副本，日期是{day}。记录中写明现在的情况。',
  stands: '这是我们签过的，并且仍然有效。',
  standsNewer: '还有一份较新的副本，日期是{day}：它说的某些内容后来变了。记录中有那一份。',

  foreign: '这是别人的 Open Badge。',
  foreignUnknown: '本登记册对它一无所知。',
  foreignWhole: '它是完整的：签名之后没有人改过。是否仍然有效，只有发它的人能说。',
  foreignAltered: '它在签名之后被改过。',
  foreignCouldNotTell:
    '它是否完整、是否仍然有效，我们无法判断：只有发它的人能说，而本页除了本登记册谁也不问。',
  foreignSays: '它是这样说自己的。那里谁都可以随便写：',
  foreignUnsigned: '它没有说是谁签的。',
  foreignName: '它的名称',
  foreignIssuer: '它来自谁',
  foreignId: '签名用的名字',

  whose: '是谁的承诺',
  promisedOn: '承诺于',
  signedOn: '我们说我们签于',
  words: '原文',
  record: '记录',
  checked: '它说核对过这些：',
  promise: '这是作者自己的承诺。这里没有人审查过作品是怎样做出来的。',
}
