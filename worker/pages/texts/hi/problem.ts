import type { problem as english } from '../en/problem.ts'

/** The page for what went wrong, in Hindi. */
export const problem: typeof english = {
  notFound: 'इस पते पर कुछ नहीं है',
  retry: 'आप {moment} के बाद फिर कोशिश कर सकते हैं।',
  again: 'आप अपने ब्राउज़र से पीछे जाकर फिर कोशिश कर सकते हैं, या [home|पहले पृष्ठ] से शुरू कर सकते हैं।',
  write: 'हमें लिखें: {mail}। इन शब्दों से हमें यह पता लगाने में मदद मिलती है कि क्या हुआ: {words}',
}
