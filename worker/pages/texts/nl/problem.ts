import type { problem as english } from '../en/problem.ts'

/** The page for what went wrong, in Dutch. */
export const problem: typeof english = {
  notFound: 'Op dit adres is niets',
  retry: 'Je kunt het weer proberen na {moment}.',
  again:
    'Je kunt met je browser teruggaan en het nog eens proberen, of beginnen bij [home|de eerste pagina].',
  write: 'Schrijf ons: {mail}. Met deze woorden kunnen we vinden wat er is gebeurd: {words}',
}
