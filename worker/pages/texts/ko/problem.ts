import type { problem as english } from '../en/problem.ts'

/** The page for what went wrong, in Korean. */
export const problem: typeof english = {
  notFound: '이 주소에는 아무것도 없습니다',
  retry: '{moment} 뒤에 다시 해 볼 수 있습니다.',
  again: '브라우저로 돌아가서 다시 해 보거나, [home|첫 페이지]에서 시작하세요.',
  write: '저희에게 써 주세요: {mail}. 무슨 일이 있었는지 찾는 데 도움이 되는 말: {words}',
}
