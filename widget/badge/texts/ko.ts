import type { Texts } from './index.ts'

/** The words of the element in Korean. */
export const ko: Texts = {
  lang: 'ko',
  dir: 'ltr',
  dates: 'ko',
  artist: '작가',
  unreachable: '지금은 확인할 수 없습니다',
  noCode: '이 배지는 약속을 가리키지 않습니다',
  stale: '지금은 확인할 수 없습니다. 마지막으로 알려진 상태: %',
  meaning: '읽기 도움말: “사람의 지성으로 만들었습니다”.',
  status: {
    active: [
      'created with human intelligence',
      'created with human intelligence: % 님의 약속, 기록 열기',
      '% 등록된 약속',
    ],
    withdrawn: ['약속 철회됨', '약속 철회됨: % 님의 약속, 기록 열기', '% 약속, 이후 작가가 철회함'],
    suspended: [
      '약속 정지됨',
      '약속 정지됨: % 님의 약속, 기록 열기',
      '% 약속, 이후 정지됨. 이유는 기록에 있습니다',
    ],
    missing: ['해당 약속 없음', '해당 약속 없음: %, 등록부 열기', '등록부에 없는 약속입니다: %'],
  },
  here: {
    site: '이 사이트와 연결됨, 확인: %',
    page: '이 페이지에 배지가 있음, 확인: %',
    lapsed: '연결된 적이 있음, 마지막 확인: %',
    found: '작가가 밝힌 곳, 마지막 확인: %',
    named: '% 님이 이곳을 밝힘. 확인되지 않음',
    'not-listed': '% 님이 이곳을 밝히지 않았습니다',
  },
  there: {
    site: '그 사이트와 연결됨, 확인: %',
    page: '그 페이지에 배지가 있음, 확인: %',
    lapsed: '연결된 적이 있음, 마지막 확인: %',
    found: '작가가 밝힌 곳, 마지막 확인: %',
    named: '작가가 밝힌 곳, 확인되지 않음',
  },
  checked: '확인한 것',
  nothing: '작가가 아직 장소를 밝히지 않았습니다.',
  unchecked: '확인하지 않은 것',
  work: '작품 자체. 어떻게 만들었는지 아무도 조사하지 않았습니다. 이것은 작가 자신의 약속입니다.',
  record: '기록 열기',
  close: '닫기',
}
