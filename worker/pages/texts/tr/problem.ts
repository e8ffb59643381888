import type { problem as english } from '../en/problem.ts'

/** The page for what went wrong, in Turkish. */
export const problem: typeof english = {
  notFound: 'Bu adreste bir şey yok',
  retry: '{moment} sonrasında yeniden deneyebilirsiniz.',
  again:
    'Tarayıcınızla geri dönüp yeniden deneyebilir ya da [home|ilk sayfadan] başlayabilirsiniz.',
  write: 'Bize yazın: {mail}. Ne olduğunu bulmamıza yardım eden bilgiler: {words}',
}
