import type { Texts } from './index.ts'

/** The words of the element in Spanish. */
export const es: Texts = {
  lang: 'es',
  dir: 'ltr',
  dates: 'es',
  artist: 'quien la hizo',
  unreachable: 'Ahora no se ha podido comprobar',
  noCode: 'Este distintivo no indica ninguna promesa',
  stale: 'Ahora no se ha podido comprobar; último estado conocido, del %',
  meaning: 'Ayuda para leer: «creado con inteligencia humana».',
  status: {
    active: [
      'created with human intelligence',
      'created with human intelligence: promesa de %, abre la ficha',
      'Promesa registrada desde el %',
    ],
    withdrawn: [
      'promesa retirada',
      'Promesa retirada por %, abre la ficha',
      'Promesa del %, retirada después por quien la hizo',
    ],
    suspended: [
      'promesa suspendida',
      'Promesa suspendida: promesa de %, abre la ficha',
      'Promesa del %, suspendida después; la ficha dice por qué',
    ],
    missing: [
      'promesa no encontrada',
      'Promesa no encontrada: %, abre el registro',
      'En el registro no hay ninguna promesa %',
    ],
  },
  here: {
    site: 'Enlazada con este sitio, comprobado el %',
    page: 'Esta página lleva el distintivo, comprobado el %',
    lapsed: 'Estuvo enlazada, encontrado por última vez el %',
    found: 'Indicado en la promesa, encontrado por última vez el %',
    named: '% indica este lugar; sin comprobar',
    'not-listed': '% no ha indicado este lugar',
  },
  there: {
    site: 'ese sitio está enlazado, comprobado el %',
    page: 'esa página lleva el distintivo, comprobado el %',
    lapsed: 'estuvo enlazado, encontrado por última vez el %',
    found: 'indicado en la promesa, encontrado por última vez el %',
    named: 'indicado en la promesa, sin comprobar',
  },
  checked: 'Qué se ha comprobado',
  nothing: 'La promesa aún no indica ningún lugar.',
  unchecked: 'Qué no se ha comprobado',
  work: 'La obra en sí. Nadie ha examinado cómo se hizo: es la promesa de quien la firma.',
  record: 'Abrir la ficha',
  close: 'Cerrar',
}
