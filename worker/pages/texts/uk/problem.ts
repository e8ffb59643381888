import type { problem as english } from '../en/problem.ts'

/** The page for what went wrong, in Ukrainian. */
export const problem: typeof english = {
  notFound: 'За цією адресою нічого немає',
  retry: 'Спробувати ще раз можна після цієї миті: {moment}.',
  again:
    'Ви можете повернутися назад у браузері й спробувати ще раз або почати з [home|першої сторінки].',
  write: 'Напишіть нам: {mail}. Ці слова допоможуть нам знайти, що сталося: {words}',
}
