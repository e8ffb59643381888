import { plural } from '../plural.ts'
import type { record as english } from '../en/record.ts'

/** The page of one pledge in Korean. No particle that depends on the last sound stands after a gap. */
export const record: typeof english = {
  title: '{artist} – created with human intelligence',
  titleWithdrawn: '철회됨: {whose}',
  titleSuspended: '정지됨: {whose}',
  whose: '{artist} 님의 약속',
  whosePledge: '약속 {code}',
  inOneLine:
    '{artist} 님이 {day}에 약속했습니다. {parts}에 생성형 AI를 쓰지 않았다는 약속입니다. 작가 자신의 약속이며, 작품은 아무도 조사하지 않았습니다.',
  inOneLineWithdrawn: '이 약속은 철회되었습니다. 약속한 날은 {day}입니다.',
  inOneLineSuspended: '이 약속은 정지되었습니다. 약속한 날은 {day}입니다.',

  left: '이곳을 떠난 작가',
  pledgedOn: '{day}에 {parts}에 대해 약속했습니다.',
  hadBeenPledgedOn: '{day}에 {parts}에 대해 약속했었습니다.',

  suspended: '정지됨',
  withdrawn: '철회됨',
  isSuspended: '이 약속은 정지되었습니다',
  isWithdrawn: '이 약속은 철회되었습니다',
  operatorSuspended: '이 등록부의 운영자가 이 약속을 정지했습니다.',
  operatorSuspendedOn: '이 등록부의 운영자가 {day}에 이 약속을 정지했습니다.',
  artistWithdrew: '작가가 이 약속을 철회했습니다.',
  artistWithdrewOn: '작가가 {day}에 이 약속을 철회했습니다.',
  leftWithdrawn: '이 약속은 철회되었습니다. 작가는 이곳을 떠나면서 이름과 그림도 가져갔습니다.',
  leftWithdrawnOn:
    '이 약속은 {day}에 철회되었습니다. 작가는 이곳을 떠나면서 이름과 그림도 가져갔습니다.',
  operatorsReason: '운영자가 밝힌 이유',
  artistsWords: '작가가 직접 쓴 말',

  promised: '약속한 내용',
  hadBeenPromised: '약속했던 내용',
  forReading:
    '읽기를 돕는 글이며 검토를 거치지 않았습니다. 위의 말은 이런 뜻입니다. 약속한 언어: {language}.',
  madeWithout: '생성형 AI 없이 만든 것',
  itCovers: '약속의 범위',
  coversPractice: '작가가 자기 작품으로 보여 주는 모든 것.',
  coversWorks: '작가가 “작가 소개”에서 밝힌 작품만.',
  coversForgotten: '정해진 작품만. 어떤 작품인지는 이제 여기에 적혀 있지 않습니다.',
  words: '약속의 말',
  statement: '[words|약속의 말, {version}판], 약속한 그대로 이곳에 보관',

  support: '{artist} 님을 찾아가 응원하기',
  noDoor:
    '{artist} 님은 아직 찾아갈 곳을 밝히지 않았습니다. 작품 옆에서 이 배지를 만났다면, 그곳으로 돌아가 작품이 마음에 든다고 전해 주세요.',

  places: '{artist} 님이 배지를 보여 주는 곳',
  placesOnce: '{artist} 님이 배지를 보여 주던 곳',
  morePlaces: plural({ other: '그 밖에 {count}곳.' }),
  coversBeneath:
    '주소 하나에는 그 아래의 모든 페이지가 포함됩니다. 다른 곳에서 배지를 만났나요? 그렇다면 {artist} 님에게 그 페이지가 본인의 것인지 물어보세요.',
  noPlace:
    '{artist} 님은 아무 곳도 밝히지 않았습니다. 그래서 배지는 배지가 보이는 페이지에 대해 아무것도 말해 주지 않습니다.',
  kinds: { site: '사이트', shop: '상점', profile: '프로필' },
  place: '{kind}: {state}',
  placeStates: {
    site: '그 사이트가 이 약속을 가리킴, 찾은 날: {day}',
    page: '그 페이지에 배지가 있음, 찾은 날: {day}',
    lapsed: '연결된 적이 있음, 마지막으로 찾은 날: {day}',
    found: '작가가 밝힌 곳, 마지막으로 찾은 날: {day}',
    named: '작가가 밝힌 곳, 확인되지 않음',
  },

  checked: '확인한 것과 확인한 날',
  nothingChecked: '확인한 것이 없습니다.',
  check: '{what}: {state} ({day}).',
  checks: {
    mail: '메일 주소',
    drawingFile: '그림 파일',
    drawingOrigin: '파일에 적힌 출처',
    places: '밝힌 곳',
  },
  checkStates: {
    confirmed: '답이 있음',
    reEncoded: '깨끗이 복사함',
    noAiDeclared: 'AI 표기 없음',
    seenByAPerson: '사람이 살펴봄',
    lookedAt: '살펴봄',
  },
  checkDetails: {
    mail: '적어 준 주소의 메일을 읽을 수 있는 사람이 약속했습니다. 저희가 그 주소로 보낸 코드를 입력했습니다. 주소는 공개하지 않습니다.',
    drawingFile:
      '그림을 열어 새로 복사했습니다. 카메라와 앱이 파일에 남기는 숨은 기록은 옮기지 않았습니다. 어떻게 만들었는지는 이것으로 전혀 알 수 없습니다.',
    seenByAPerson:
      '그림 파일에 사람이 봐야 할 것이 있었습니다. 앱이 남긴 기록이거나 읽을 수 없는 부분입니다. 저희 중 한 사람이 살펴보고 그림을 그대로 두었습니다. 어떻게 만들었는지 증명해 주지는 않습니다.',
    noAiDeclared:
      '그림 파일에 AI로 만들었다는 표기가 없었습니다. 저희는 앱이 파일에 적은 것만 읽습니다. 그래서 정직하거나 부주의한 파일만 찾아냅니다.',
    onePlace:
      '작가가 밝힌 곳 가운데 한 곳이 이 기록을 가리킵니다. 그곳의 주인만 둘 수 있는 것으로 가리킵니다. 저희는 알아서 다시 살펴봅니다. 어디에서 무엇을 언제 찾았는지는 장소 목록에 있습니다.',
    morePlaces: plural({
      other:
        '작가가 밝힌 곳 가운데 {count}곳이 이 기록을 가리킵니다. 그곳의 주인만 둘 수 있는 것으로 가리킵니다. 저희는 알아서 다시 살펴봅니다. 어디에서 무엇을 언제 찾았는지는 장소 목록에 있습니다.',
    }),
  },
  notChecked: '확인하지 않은 것',
  notCheckedDetails: {
    work: '작품 자체. 어떻게 만들었는지 이곳의 누구도 조사하지 않았습니다. 이것은 작가 자신의 약속입니다.',
    who: '{artist} 님이 누구인지. 이 이름은 작가가 고른 것입니다.',
    whoLeft: '작가가 누구였는지. 작가는 이곳을 떠나면서 이름도 가져갔습니다.',
    otherPages:
      '장소 목록에 없는 페이지. 목록에 있는 곳도 그 옆에 적힌 것 말고는 확인하지 않았습니다.',
    everyPage: '배지가 어디에 나타나는지. 이 기록을 가리키는 곳이 없습니다.',
    drawer: '누가 그림을 그렸는지. 작가는 자기 그림이라고 말합니다.',
    unscreened:
      '그림 파일에 AI가 만들었다고 적혀 있는지. 이 파일은 저희가 살펴보기 시작하기 전에 왔습니다.',
    fileClaims: '그림 파일에 스스로 적힌 내용. 그 서명은 아무도 확인하지 않았습니다.',
  },

  aboutArtist: '작가 소개: {artist}',
  worksIn: '재료와 기법',
  tools: '도구',
  since: '만들기 시작한 해',
  country: '나라',

  receipt: '서명된 사본',
  receiptStands:
    '간직할 수 있는 사본입니다. 저희가 무엇에 서명했는지, 언제 서명했다고 말하는지 보여 줍니다.',
  receiptFell:
    '저희가 무엇에 서명했었는지, 언제 서명했다고 말하는지 보여 주는 사본입니다. 이것을 확인하는 사람은 더는 유효하지 않다는 것을 알게 됩니다.',
  receiptPicture: '그림으로',
  receiptAnySize: '크기를 마음대로 바꿀 수 있는 그림으로',
  receiptText: '기계가 읽는 순수한 텍스트로',
  receiptCheck: '누군가에게서 서명된 사본을 받았나요? 어디에도 보내지 않고 [check|확인해 보세요].',
  receiptEngineers:
    '엔지니어를 위한 설명: Open Badges 3.0 credential이며, {did}의 {suite} 증명 하나와 W3C Bitstring Status List가 있습니다. 다른 사람들의 도구로 [how|확인하는 방법]이 있고, 저희가 사라진 뒤에도 쓸 수 있습니다.',

  history: '이 약속에 있었던 일',
  times: plural({ other: '그날 {count}번.' }),
  events: {
    pledged: '약속을 했습니다.',
    'drawing-shown': '작가가 그림을 걸었습니다.',
    'house-badge-shown': '작가가 이 사이트의 배지를 골랐습니다.',
    'drawing-described': '작가가 그림에 대한 말을 바꾸었습니다.',
    'name-changed': '작가가 이름을 바꾸었습니다. 예전 이름은 보여 주지 않습니다.',
    edited: '작가가 이 페이지의 내용을 바꾸었습니다.',
    'place-named': '작가가 배지를 보여 주는 곳을 밝혔습니다.',
    'place-removed': '작가가 목록에서 한 곳을 뺐습니다.',
    moved: '운영자가 작가의 메일 주소를 다른 주소로 바꾸었습니다. 밝힌 곳이 증명해 주었습니다.',
    left: '작가가 이곳을 떠나면서 개인적인 것을 모두 가져갔습니다.',
    'drawing-removed': '작가가 그림을 내렸습니다.',
    'drawing-hidden': '운영자가 그림을 숨겼습니다.',
    withdrawn: '작가가 약속을 철회했습니다.',
    restored: '작가가 철회를 거두었습니다. 약속은 다시 유효합니다.',
    suspended: '운영자가 약속을 정지했습니다.',
    reinstated: '운영자가 정지를 풀었습니다.',
  },

  real: '진짜 등록부를 알아보는 방법',
  realAddress: '브라우저 맨 위의 주소를 보세요. 정확히 이래야 합니다.',
  realCopy: '그 밖의 것은 이 페이지와 아무리 비슷해 보여도 복제품입니다.',
  realDrawing:
    '그다음 그림과 그림을 견주어 보세요. 만났던 배지의 그림은 여기 있는 그림과 같아야 합니다.',
  realPaper: '종이에 적힌 코드가 있다면({code}) 주소를 직접 입력하세요.',

  chain: '배지에서 배지로',
  drawnAfter: '[badge|{artist} 님의 배지]를 보고 그렸습니다.',
  drawnAfterThis: '이 배지를 보고 그린 것:',
  badgeOf: '{artist} 님의 배지',

  unknownCode: '이 코드의 약속은 없습니다',
  unknownLooked: '{code} 코드를 찾아보았지만 이곳에 그런 약속은 없습니다.',
  unknownEmpty: '찾아볼 코드가 없었습니다. 코드는 {example}처럼 영문자와 숫자 8자입니다.',
  unknownWritten:
    '코드가 아닌 것 같습니다: {written}. 코드는 {example}처럼 영문자와 숫자 8자입니다.',
  unknownAgain: '코드를 다시 입력해 보기',
  unknownHint:
    '소문자로 써도 되고 하이픈은 빼도 됩니다. O와 0은 같은 글자로 읽고, I, L, 1도 그렇습니다. U는 없습니다.',
  unknownLook: '찾아보기',
  unknownRight: '코드가 맞다면',
  unknownMadeUp:
    '누군가 지어낸 코드일 수도 있습니다. 코드를 따라가도 아무것도 없는 배지는 뒷받침하는 약속이 없습니다. 악의 없는 실수일 수도 있으니, 누가 보여 주는지 안다면 물어보세요.',

  cameFrom: '{host}에서 이곳으로 왔습니다.',
  cameWholeNamed:
    '{artist} 님이 그 사이트를 밝혔습니다. 그곳에서 이곳으로 오는 링크는 찾지 못했습니다.',
  cameWholeLapsed:
    '{artist} 님이 그 사이트를 밝혔습니다. 연결된 적이 있으며, 마지막으로 찾은 날은 {day}입니다.',
  cameWholeSite: '그 사이트는 목록에 있고 이 약속을 가리킵니다. 찾은 날은 {day}입니다.',
  cameWholePage: '그 사이트는 목록에 있고 그중 한 페이지에 배지가 있습니다. 찾은 날은 {day}입니다.',
  cameShared: '그 사이트는 많은 사람이 함께 씁니다.',
  camePart: '그 사이트의 일부만 이 목록에 있습니다.',
  cameShop: '상점 이름을 견주어 보세요. {artist} 님이 밝힌 곳: {address}.',
  cameAddress: '주소를 견주어 보세요. {artist} 님이 밝힌 곳: {address}.',
  cameUnnamed:
    '{artist} 님은 이곳을 밝히지 않았습니다. 그저 잊은 것일 수도 있습니다. 그 페이지가 본인의 것인지 {artist} 님에게 물어보세요.',
}
