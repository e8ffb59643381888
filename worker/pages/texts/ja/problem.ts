import type { problem as english } from '../en/problem.ts'

/** The page for what went wrong, in Japanese. */
export const problem: typeof english = {
  notFound: 'このアドレスには何もありません',
  retry: '{moment}を過ぎたら、もう一度試せます。',
  again: 'ブラウザで戻ってもう一度試すか、[home|最初のページ]から始めてください。',
  write: '書いてください: {mail}。何が起きたかを調べる手がかり: {words}',
}
