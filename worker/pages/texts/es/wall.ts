import { plural } from '../plural.ts'
import type { wall as english } from '../en/wall.ts'

/** The gallery of standing pledges, and the page of one artist, in Spanish. */
export const wall: typeof english = {
  title: 'El muro',
  description:
    'Distintivos dibujados a mano por artistas, los más nuevos primero: cada uno con la promesa que tiene detrás y el camino hacia quien lo dibujó.',
  lead: 'Cada distintivo representa la promesa de quien la firma: hecho sin IA generativa. Los más nuevos primero.',

  form: 'Buscar en el muro',
  formWord: 'Un nombre, o una palabra',
  formMedium: 'Técnica, por ejemplo tinta',
  formPart: 'Promesa para',
  formAnything: 'cualquier cosa',
  formLook: 'Buscar',
  mistake: 'Esto no se pudo leer. Escríbelo más corto, o déjalo vacío.',
  matching: 'Solo los distintivos que encajan. [wall|Mostrar todo el muro]',

  ends: 'Aquí termina el muro. [wall|Volver a los distintivos más nuevos]',
  noMatch: 'Ningún distintivo encaja',
  noMatchWhy:
    '¿Quizá con menos palabras, o escrito de otra manera? Las tildes y las mayúsculas dan igual. Que alguien no esté aquí no dice nada de cómo trabaja.',
  whole: 'Mostrar todo el muro',
  empty: 'El muro aún está vacío',
  emptyWhy:
    'Nadie ha colgado todavía un distintivo. Las imágenes de aquí las dibujarán artistas y nadie más, así que, hasta que llegue la primera, no hay nada que mostrar. Podría ser la tuya.',

  pages: 'Más del muro',
  newer: 'Distintivos más nuevos',
  older: 'Distintivos más antiguos',

  entry: ': el distintivo de {artist}, y su ficha',
  entrySince: 'Crea desde {year}.',
  entryPledged: 'Promesa hecha el {day} para {parts}.',
  door: 'Encuentra y apoya a {artist}: {door}',

  artistPledges: plural({
    one: '{artist} tiene una promesa en el registro: {parts}, created with human intelligence. Es su propia promesa; nadie examinó la obra.',
    other:
      '{artist} tiene {count} promesas en el registro: {parts}, created with human intelligence. Son sus propias promesas; nadie examinó la obra.',
  }),
  artistNone: 'Aquí no hay en pie ninguna promesa de {artist}.',
  nothingStands: 'Aquí no hay ninguna promesa en pie',
  nothingStandsNow:
    'Ahora no hay en pie ninguna promesa de {artist}. Lo que hubo está más abajo, con sus fechas.',
  readRecord: 'Leer la ficha {code}',
  others: plural({ one: 'Otro distintivo', other: 'Más distintivos' }),
  chain: 'De dibujo en dibujo',
  chainAfter: 'Dibujado a partir de',
  chainInspired: 'Dibujados a partir de un distintivo suyo',
  fallen: 'Lo que ya no está en pie',
  fallenWithdrawn: '[strong|retirada] el {day}, hecha el {pledged}',
  fallenSuspended: '[strong|suspendida] el {day}, hecha el {pledged}',

  noPledgeYet: 'Aquí aún no hay ninguna promesa. Cuando la haya, estará en este lugar.',
  lookAtWall: 'Mirar el muro',
  unknown: 'Nadie tiene este nombre de usuario',
  unknownLooked:
    'Buscamos {handle}, y aquí no hay nadie que se llame así. Quizá falta una letra, o quizá esa persona dejó el registro.',
  unknownName: 'Busca un nombre en el muro',
  unknownOr: 'O [wall|mira todo el muro]. Si tienes el código de un distintivo, [check|búscalo].',
}
