import type { problem as english } from '../en/problem.ts'

/** The page for what went wrong, in Polish. */
export const problem: typeof english = {
  notFound: 'Pod tym adresem nic nie ma',
  retry: 'Możesz spróbować jeszcze raz po tej chwili: {moment}.',
  again:
    'Możesz wrócić w przeglądarce i spróbować jeszcze raz albo zacząć od [home|pierwszej strony].',
  write: 'Napisz do nas: {mail}. Te słowa pomogą nam ustalić, co się stało: {words}',
}
