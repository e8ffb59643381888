import type { problem as english } from '../en/problem.ts'

/** The page for what went wrong, in Portuguese. */
export const problem: typeof english = {
  notFound: 'Não há nada neste endereço',
  retry: 'Pode tentar outra vez depois deste momento: {moment}.',
  again:
    'Pode voltar atrás com o navegador e tentar outra vez, ou começar pela [home|primeira página].',
  write: 'Escreva-nos: {mail}. Estas palavras ajudam-nos a descobrir o que aconteceu: {words}',
}
