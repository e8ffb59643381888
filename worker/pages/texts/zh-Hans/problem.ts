import type { problem as english } from '../en/problem.ts'

/** The page for what went wrong, in Simplified Chinese. */
export const problem: typeof english = {
  notFound: '这个网址什么也没有',
  retry: '{moment}之后可以再试。',
  again: '你可以用浏览器返回再试一次，或者从[home|首页]开始。',
  write: '写信给我们：{mail}。下面这些帮助我们查明发生了什么：{words}',
}
