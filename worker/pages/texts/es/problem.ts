import type { problem as english } from '../en/problem.ts'

/** The page for what went wrong, in Spanish. */
export const problem: typeof english = {
  notFound: 'No hay nada en esta dirección',
  retry: 'Puedes probar otra vez después de este momento: {moment}.',
  again:
    'Puedes volver atrás con el navegador y probar otra vez, o empezar por [home|la primera página].',
  write: 'Escríbenos: {mail}. Estas palabras nos ayudan a encontrar qué pasó: {words}',
}
