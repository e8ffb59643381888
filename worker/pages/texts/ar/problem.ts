import type { problem as english } from '../en/problem.ts'

/** The page for what went wrong, in Arabic. */
export const problem: typeof english = {
  notFound: 'لا يوجد شيء في هذا العنوان',
  retry: 'يمكنك المحاولة مرة أخرى بعد {moment}.',
  again: 'يمكنك أن تعود بمتصفحك وتحاول مرة أخرى، أو أن تبدأ من [home|الصفحة الأولى].',
  write: 'اكتب إلينا: {mail}. هذه الكلمات تساعدنا على معرفة ما حدث: {words}',
}
