import type { statement as english } from '../en/statement.ts'

/** The page of the words that are pledged, in Korean. */
export const statement: typeof english = {
  title: '약속의 말, {version}판',
  forReading: '읽기 도움말이며, 검토를 거치지 않았습니다. 약속하는 것은 위의 영어 문장입니다.',
  version:
    '{version}판, {day}부터. 이 말은 절대 바뀌지 않습니다. 새 표현에는 새 판이 생기고, 기록마다 약속할 때의 말을 그대로 지닙니다. 이 말은 모두의 것입니다([licence|CC0 1.0]). 복사하고, 번역하고, 다른 곳에 써도 됩니다.',
  make: '이 약속 하기',

  parts: '부분',
  partsTick: '직접 만든 것에만 표시합니다. 표시하지 않은 것에 대해서는 아무것도 약속하지 않습니다.',

  covers: '약속의 범위',
  coversWhich:
    '자신의 작품으로 보여 주는 모든 것이거나, 이름을 밝힌 작품만입니다. 여러분이 고르고, 기록이 어느 쪽인지 말합니다.',

  means: '약속한다는 것의 뜻',
  meansPublic: '이름과 날짜와 이 말이 공개 기록에, 언제나 같은 주소에 남습니다.',
  meansWithdraw:
    '언제든 철회할 수 있습니다. 그러면 기록이 그것을 맨 먼저 말하고, 계속 읽을 수 있습니다.',
  meansPoint: '누가 어떻게 만들었느냐고 물으면, 약속한 것을 보여 줄 수 있습니다.',

  meansNot: '뜻하지 않는 것',
  meansNotProof:
    '증명이 아닙니다. 이곳의 누구도 작품을 조사하지 않으며, 무엇을 언제 보았는지 말할 뿐입니다.',
  meansNotClub: '저희와의 계약도, 모임도, 상도 아닙니다. 저희에게 빚진 것은 없습니다.',
  meansNotOthers: '배지 없는 작가에 대해 아무것도 말하지 않습니다. 대부분은 들어 본 적도 없습니다.',
}
