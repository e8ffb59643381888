import type { Texts } from './index.ts'

/** The words of the element in Simplified Chinese. */
export const zh: Texts = {
  lang: 'zh-Hans',
  dir: 'ltr',
  dates: 'zh-CN',
  artist: '作者',
  unreachable: '目前无法核对',
  noCode: '此徽章没有指明任何承诺',
  stale: '目前无法核对；最后已知状态：%',
  meaning: '阅读帮助：“以人类智慧创作”。',
  status: {
    active: [
      'created with human intelligence',
      'created with human intelligence：%的承诺，打开记录',
      '承诺自%起登记在案',
    ],
    withdrawn: ['承诺已撤回', '承诺已撤回：%的承诺，打开记录', '%作出承诺，后由作者撤回'],
    suspended: [
      '承诺已暂停',
      '承诺已暂停：%的承诺，打开记录',
      '%作出承诺，后被暂停；记录中写明原因',
    ],
    missing: ['没有此承诺', '没有此承诺：%，打开登记册', '登记册中没有承诺 %'],
  },
  here: {
    site: '与本网站相互链接，核对于%',
    page: '本页带有此徽章，核对于%',
    lapsed: '曾经链接，最后一次找到：%',
    found: '作者指明之处，最后一次找到：%',
    named: '%指明了此处；未核对',
    'not-listed': '%没有指明此处',
  },
  there: {
    site: '该网站已链接，核对于%',
    page: '该页带有此徽章，核对于%',
    lapsed: '曾经链接，最后一次找到：%',
    found: '作者指明之处，最后一次找到：%',
    named: '作者指明之处，未核对',
  },
  checked: '已核对的内容',
  nothing: '作者尚未指明任何地方。',
  unchecked: '未核对的内容',
  work: '作品本身。没有人审查过它是如何创作的：这是作者自己的承诺。',
  record: '打开记录',
  close: '关闭',
}
