import type { about as english } from '../en/about.ts'

/** What a badge means, in Spanish. */
export const about: typeof english = {
  title: 'Qué significa un distintivo',
  description:
    'Qué dice de una obra un distintivo de Human Intelligence, qué no dice y qué se ha comprobado: en un minuto.',
  lead: 'Alguien hizo algo y lo dice con gusto: {claim}. Dibujó un distintivo a mano, hizo una promesa con palabras sencillas y le puso su nombre y una fecha.',

  says: 'Qué dice',
  saysPromised:
    '[strong|Alguien hizo una promesa.] La obra se hizo sin IA generativa, en las partes que marcó: imágenes, textos, sonido, películas, código o cosas hechas a mano. Puedes leer [words|las palabras exactas].',
  saysFound:
    '[strong|La promesa se puede encontrar.] Cada una tiene un código y una página propia, su ficha, en la misma dirección para siempre.',
  saysDrawing:
    '[strong|El dibujo es el sello.] El de cada persona es diferente. El distintivo que viste y el de la ficha deberían mostrar el mismo dibujo.',
  saysBack:
    '[strong|Se puede retirar.] Entonces todo distintivo vivo dice «retirada», igual de grande, y la ficha lo dice lo primero.',

  saysNot: 'Qué no dice',
  saysNotProof:
    '[strong|No es una prueba.] Nadie aquí miró cómo se hizo una obra, y ningún programa intentó adivinarlo. Es la promesa de quien la firma.',
  saysNotExam:
    '[strong|No es un examen para personas.] El nombre de una ficha es el que eligió quien hizo la promesa.',
  saysNotMissing:
    '[strong|Sin distintivo también está bien.] La mayoría de quienes hacen arte nunca ha oído hablar de esto. Que falte un distintivo no dice nada de nadie.',
  saysNotAgainst:
    '[strong|No va contra las máquinas ni contra la gente a la que le gustan.] Está a favor de las manos, y de que sepas qué estás mirando.',

  checks: 'Qué sí comprobamos',
  checksFew:
    'Unas pocas cosas pequeñas, y cada ficha las cuenta con su fecha: que alguien podía leer el correo en la dirección que dio, que una imagen se pudo abrir y copiar. Al lado está, igual de grande, lo que no se ha comprobado.',
  checksPlaces:
    'También se pueden indicar los lugares donde se muestra el distintivo. «Lo indica quien hizo la promesa» quiere decir justo eso. Si nadie miró, la ficha dice que nadie miró.',

  ways: 'Tres maneras de mirar',
  waysHow:
    'Haz clic en el distintivo: lleva a su ficha. Escribe el código que pone en él. O ve a [check|Comprobar] y pega una dirección o un nombre.',

  noBadge: 'Por qué este sitio no lleva distintivo',
  noBadgeWhy:
    'Un distintivo representa la promesa de una persona, y nadie ha hecho una promesa por el software y las palabras de este sitio. Solo los dibujos y las palabras de cada artista son suyos. Por eso aquí ves letras, líneas y espacio, y ninguna imagen que nos hayamos inventado.',

  whoFor: 'Para quién es',
  whoForEveryone:
    'Para todas las personas que hacen cosas, conocidas o no. Es gratis, no hay niveles ni puntos, y puedes irte cuando quieras.',

  ask: 'A quién preguntar',
  askHow: '¿Tienes una pregunta, o hay algo mal aquí? Escríbenos: {mail}',
}
