import type { statement as english } from '../en/statement.ts'

/** The page of the words that are pledged, in Spanish. */
export const statement: typeof english = {
  title: 'La declaración, versión {version}',
  forReading:
    'Ayuda para leer, no revisada. Lo que se promete son las palabras en inglés de arriba.',
  version:
    'Versión {version}, abierta desde el {day}. Estas palabras no cambian nunca: un texto nuevo recibe una versión nueva, y cada ficha guarda las palabras que se prometieron. Son de todo el mundo ([licence|CC0 1.0]): cópialas, tradúcelas, úsalas en otra parte.',
  make: 'Hacer esta promesa',

  parts: 'Las partes',
  partsTick: 'Marcas solo lo que hiciste tú. De lo que dejas sin marcar no prometes nada.',

  covers: 'Qué abarca',
  coversWhich:
    'O todo lo que muestras como obra propia, o solo las obras que nombras. Tú eliges, y la ficha dice cuál de las dos cosas.',

  means: 'Qué significa prometer',
  meansPublic:
    'Tu nombre, la fecha y estas palabras están en una ficha pública, en una sola dirección, para siempre.',
  meansWithdraw:
    'Puedes retirar la promesa en cualquier momento. Entonces la ficha lo dice lo primero, y se puede seguir leyendo.',
  meansPoint: 'Si alguien pregunta cómo hiciste algo, puedes señalar lo que prometiste.',

  meansNot: 'Qué no significa',
  meansNotProof:
    'No es una prueba. Nadie aquí examina la obra; solo decimos qué miramos, y cuándo.',
  meansNotClub: 'No es un contrato con este registro, ni un club, ni un premio. No nos debes nada.',
  meansNotOthers:
    'No dice nada de artistas sin distintivo. La mayoría nunca ha oído hablar de esto.',
}
