import type { statement as english } from '../en/statement.ts'

/** The page of the words that are pledged, in Simplified Chinese. */
export const statement: typeof english = {
  title: '声明，版本 {version}',
  forReading: '帮助阅读，未经审校。所承诺的是上面的英文原文。',
  version:
    '版本 {version}，自{day}起开放。这些话永远不变：新的措辞会有新的版本，每条记录都保留当时承诺的原文。它们属于所有人（[licence|CC0 1.0]）：可以复制、翻译、用在别处。',
  make: '作出这个承诺',

  parts: '各个部分',
  partsTick: '你只勾选自己做的部分。没有勾选的，你什么也没有承诺。',

  covers: '它包括什么',
  coversWhich:
    '或者是你作为自己作品展示的一切，或者只是你指明的作品。由你选择，记录会写明是哪一种。',

  means: '作出承诺意味着什么',
  meansPublic: '你的名字、日期和这些话，写在一条公开的记录里，网址永远不变。',
  meansWithdraw: '你随时可以撤回。那时记录会首先说出来，并且仍然可以阅读。',
  meansPoint: '如果有人问你某件东西是怎样做的，你可以指给他看你承诺过什么。',

  meansNot: '它不意味着什么',
  meansNotProof: '它不是证明。这里没有人审查作品；我们只说自己看过什么、什么时候看的。',
  meansNotClub: '它不是与我们的合同，不是俱乐部，也不是奖项。你什么都不欠我们。',
  meansNotOthers: '它不说明没有徽章的作者怎样。大多数人从没听说过它。',
}
