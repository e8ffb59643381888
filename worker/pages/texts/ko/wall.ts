import type { wall as english } from '../en/wall.ts'
import { plural } from '../plural.ts'

/** The gallery and the page of one artist, in Korean. */
export const wall: typeof english = {
  title: '배지 벽',
  description:
    '작가가 손으로 그린 배지들. 새것부터 나오며, 저마다 뒤에 있는 약속과 작가에게 가는 길이 함께 있습니다.',
  lead: '배지마다 생성형 AI 없이 만들었다는 작가 자신의 약속이 있습니다. 새것부터 나옵니다.',

  form: '배지 벽에서 찾기',
  formWord: '이름이나 낱말',
  formMedium: '재료나 기법 (예: 잉크)',
  formPart: '약속한 부분',
  formAnything: '모두',
  formLook: '찾기',
  mistake: '이것을 읽을 수 없었습니다. 더 짧게 쓰거나 비워 두세요.',
  matching: '맞는 배지만 보입니다. [wall|벽 전체 보기]',

  ends: '벽은 여기서 끝납니다. [wall|가장 새로운 배지로 돌아가기]',
  noMatch: '맞는 배지가 없습니다',
  noMatchWhy:
    '낱말을 줄이거나 다르게 써 보면 어떨까요? 악센트와 대문자는 상관없습니다. 여기에 없다는 것은 그 사람이 어떻게 작업하는지에 대해 아무것도 말하지 않습니다.',
  whole: '벽 전체 보기',
  empty: '벽이 아직 비어 있습니다',
  emptyWhy:
    '아직 아무도 배지를 걸지 않았습니다. 이곳의 그림은 작가만 그리고 다른 누구도 그리지 않습니다. 그래서 첫 그림이 올 때까지는 볼 것이 없습니다. 첫 그림은 여러분의 것일 수 있습니다.',

  pages: '벽의 다른 쪽',
  newer: '더 새로운 배지',
  older: '더 오래된 배지',

  entry: ': {artist} 님의 배지와 기록',
  entrySince: '{year}년부터 만들고 있습니다.',
  entryPledged: '{day} 약속: {parts}.',
  door: '{artist} 님을 찾아가고 응원하기: {door}',

  artistPledges: plural({
    other:
      '{artist} 님이 등록한 약속 {count}개: {parts}, created with human intelligence. 작가 자신의 약속이며, 작품은 아무도 조사하지 않았습니다.',
  }),
  artistNone: '{artist} 님에게는 이곳에 유효한 약속이 없습니다.',
  nothingStands: '이곳에 유효한 약속이 없습니다',
  nothingStandsNow:
    '{artist} 님의 약속 가운데 지금 유효한 것은 이곳에 없습니다. 지난 약속은 날짜와 함께 아래에 있습니다.',
  readRecord: '기록 {code} 읽기',
  others: plural({ other: '다른 배지' }),
  chain: '그림에서 그림으로',
  chainAfter: '이것을 보고 그렸습니다',
  chainInspired: '이 작가의 배지를 보고 그린 것',
  fallen: '이제 유효하지 않은 것',
  fallenWithdrawn: '[strong|철회됨] {day}, 약속 {pledged}',
  fallenSuspended: '[strong|정지됨] {day}, 약속 {pledged}',

  noPledgeYet: '아직 약속이 없습니다. 생기면 이곳에 있게 됩니다.',
  lookAtWall: '배지 벽 보기',
  unknown: '이 이름을 쓰는 사람이 없습니다',
  unknownLooked:
    '{handle}: 찾아보았지만 그런 작가는 이곳에 없습니다. 글자가 빠졌거나, 작가가 떠났을 수 있습니다.',
  unknownName: '배지 벽에서 이름 찾기',
  unknownOr: '아니면 [wall|벽 전체를 보세요]. 배지의 코드가 있으면 [check|그것을 찾아보세요].',
}
