import type { home as english } from '../en/home.ts'

/** The first page, in Spanish. */
export const home: typeof english = {
  description:
    'Dibuja un distintivo, promete con palabras sencillas que tu obra la hiciste tú, y muestra las dos cosas juntas.',
  titleMade: 'Lo hiciste tú.',
  titleSay: 'Dilo de tu puño y letra.',
  lead: 'Dibuja un distintivo, promete con palabras sencillas que tu obra se hizo sin IA generativa, y muestra las dos cosas juntas. Quien vea tu distintivo puede leer, con un clic, de quién es el dibujo y qué se prometió.',
  make: 'Haz tu promesa',
  readFirst: 'Lee primero las palabras',

  nobodyYet: 'Nadie ha colgado todavía un dibujo',
  nobodyYetWhy:
    'Aquí colgarán los distintivos más nuevos, cada uno dibujado por la persona cuyo nombre está debajo. No nos inventamos ninguno. El primero podría ser el tuyo.',
  justDrawn: 'Recién dibujados',
  seeAll: 'Verlos todos en el muro',

  how: 'Cómo funciona',
  promise: 'Promete',
  promiseHow:
    'Marca lo que hiciste tú: imágenes, textos, sonido, películas, código, cosas hechas a mano. Cinco frases cortas dicen qué significa eso.',
  draw: 'Dibuja',
  drawHow:
    'Dibuja un distintivo, en papel o en una pantalla, y envíanos una imagen. ¿Aún no tienes dibujo? Mientras tanto ocupa su lugar un sello sencillo hecho de letras, y puedes cambiarlo cualquier día.',
  show: 'Muestra',
  showHow:
    'Pega una etiqueta de código en tu página. El distintivo muestra tu dibujo, y lleva a tu ficha y de ahí a tu propia puerta.',
  free: 'Es gratis, se tarda unos dos minutos y no hace falta contraseña.',

  notProved: 'Qué no demuestra el distintivo',
  notProvedWork:
    'No demuestra cómo se hizo una obra. Es la promesa de quien la firma, con un nombre, una fecha y las palabras exactas, para que todo el mundo la lea. Nadie aquí ha examinado la obra.',
  notProvedChecks:
    'Lo que sí comprobamos está en cada ficha con su fecha, y al lado lo que no. Cada artista puede retirar su promesa en cualquier momento. Entonces lo dice todo distintivo vivo, y su página pública lo dice lo primero. Las capturas de pantalla y los enlaces simples no pueden decirlo; llevan a esa página.',

  realAddress:
    'Una página se puede imitar; su dirección, no. La ficha de una promesa está siempre en esta dirección, con el código de la promesa al final:',
  realCompare:
    'Compárala con lo que pone en la parte de arriba del navegador, y después compara el dibujo de la ficha con el que viste.',
}
