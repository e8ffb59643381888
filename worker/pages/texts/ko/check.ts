import type { check as english } from '../en/check.ts'
import { plural } from '../plural.ts'

/** Looking things up, in Korean. */
export const check: typeof english = {
  title: '배지 확인하기',
  titleAsked: '확인: {query}',
  description:
    '주소나 코드나 작가의 이름을 붙여 넣고, 이 등록부가 아는 것을 쉬운 말로 읽어 보세요.',
  lead: '배지나 이름이나 페이지를 보셨나요? 여기에 붙여 넣고 이 등록부가 아는 것을 읽어 보세요.',
  label: '주소, 코드 또는 이름',
  hint: '예: ada-draws.com/shop, K3V9-X2AM, Zoë Lind. 소문자도 괜찮고, 악센트 없는 이름도 괜찮습니다.',
  look: '찾아보기',
  tooLong: plural({
    other: '{count}자입니다. {most}자까지 들어갑니다. 주소나 코드나 이름이면 충분합니다.',
  }),
  unseen: '눈에 보이지 않는 글자가 들어 있습니다. 그 글자 없이 다시 입력해 주세요.',

  none: '여기에는 그런 기록이 없습니다',
  fit: plural({ other: '맞는 약속 {count}개' }),
  moreThan: plural({ other: '맞는 약속이 {count}개보다 많습니다' }),
  thereAreMore: '더 있습니다. 이름을 더 길게 쓰거나 주소 전체를 써 주세요.',
  sameName: '이름은 작가가 고른 것이며, 같은 이름을 쓰는 사람이 더 있을 수 있습니다.',
  compare: '배지 그림은 누구나 베낄 수 있습니다. 기록을 열고, 여러분이 본 배지와 비교해 보세요.',

  stands: '[strong|약속이 유효합니다.] 작가 자신의 약속이며, 작품은 아무도 조사하지 않았습니다.',
  suspended: '[strong|정지됨.] 이 등록부를 돌보는 사람이 멈추었습니다. 이유는 기록에 있습니다.',
  withdrawn: '[strong|철회됨.] 작가가 약속을 거두었습니다. 새 작품에는 해당하지 않습니다.',
  left: '[strong|철회됨.] 작가가 이곳을 떠났습니다. 새 작품에는 해당하지 않습니다.',
  pledged: '{day} 약속',
  hadBeenPledged: '{day}에 약속했었음',

  theArtist: '작가',
  whyCode: '찾으신 코드입니다.',
  whyName: '이름이 맞습니다.',
  whyAddress: '{artist} 님이 다른 여러 곳과 함께 이 주소를 밝혔습니다. 아무도 확인하지 않았습니다.',
  whyNamed: '{artist} 님이 밝힌 곳: {address}. 아무도 확인하지 않았습니다.',
  whyPage: '{artist} 님이 밝힌 곳: {address}. {day}에 보았을 때 그 페이지에 배지가 있었습니다.',
  whySite:
    '{artist} 님이 밝힌 곳: {address}. {day}에 보았을 때 그 사이트가 이 약속을 밝히고 있었습니다.',
  whyLapsed:
    '{artist} 님이 밝힌 곳: {address}. 전에는 이 기록을 가리켰고 마지막으로 본 날은 {day}이며, 지금은 그렇지 않습니다.',

  noCode: '코드가 {code}인 약속은 없습니다.',
  noCodeNoName: '코드가 {code}인 약속은 없고, 그런 이름의 작가도 없습니다.',
  noAddress: '이 주소를 밝힌 작가가 없습니다: {address}.',
  noAddressNoName: '이 주소를 밝힌 작가가 없고, 그런 이름의 작가도 없습니다: {address}.',
  noHandle: '이곳에 이런 작가는 없습니다: {handle}.',
  noName: '그런 이름의 작가는 이곳에 없습니다.',
  noAccusation:
    '이것은 탓하는 말이 아닙니다. 대부분의 작가는 이 등록부를 들어 본 적이 없으며, 배지 없는 페이지는 무엇이 어떻게 만들어졌는지에 대해 아무것도 말하지 않습니다.',
  noneCode:
    '배지에 이 코드가 있다면 누가 지어냈거나 잘못 적었을 수 있습니다. 진짜 기록은 모두 {address} 뒤에 그 코드를 붙인 곳에 있습니다.',
  noneAddress:
    '배지를 본 바로 그 페이지의 주소 전체를 붙여 넣거나, 작가의 이름으로 찾아보세요. 작가는 밝힌 곳보다 더 많은 곳에서 배지를 보여도 됩니다.',
  noneName: '이름을 더 짧게 쓰거나, 작품을 본 주소로 찾아보세요.',

  receipt: '서명된 사본 확인하기',
  receiptWhat:
    '서명된 사본은 저희가 서명한, 약속의 사본입니다. 안에 무언가가 숨어 있는 배지 그림이거나 글입니다. 누가 주었나요? 누구의 것인지, 바뀌지 않았는지, 아직 유효한지 여기서 읽어 보세요. 여러분의 브라우저가 직접 읽으며, 아무 데도 보내지 않습니다.',
  receiptScript: '이 부분에는 스크립트가 필요합니다',
  receiptWithout:
    '사본을 저희에게 보내지 않아도 되도록 여러분의 브라우저에서 읽습니다. 스크립트가 없으면 위에서 약속의 코드를 찾아보거나 [tools|다른 사람들의 도구로 확인]하세요.',
  receiptFile: '파일을 고르거나 여기에 놓으세요',
  receiptKinds: 'PNG, SVG 또는 JSON 파일',
  receiptPaste: '또는 글을 붙여 넣으세요',
  receiptRead: '읽기',
}
