import { plural } from '../plural.ts'
import type { check as english } from '../en/check.ts'

/** Looking things up, in Spanish. */
export const check: typeof english = {
  title: 'Comprobar un distintivo',
  titleAsked: 'Comprobar: {query}',
  description:
    'Pega una dirección, un código o un nombre, y lee con palabras sencillas qué sabe de ello este registro.',
  lead: '¿Viste un distintivo, un nombre o una página? Pégalo aquí y lee qué sabe este registro.',
  label: 'Una dirección, un código o un nombre',
  hint: 'Por ejemplo ada-draws.com/shop, K3V9-X2AM o Zoë Lind. Puedes usar minúsculas, y escribir un nombre sin sus acentos.',
  look: 'Buscarlo',
  tooLong: plural({
    one: 'Eso tiene {count} carácter, y caben {most}. Basta con una dirección, un código o un nombre.',
    other:
      'Eso tiene {count} caracteres, y caben {most}. Basta con una dirección, un código o un nombre.',
  }),
  unseen: 'Lo que escribiste lleva un carácter que nadie puede ver. Escríbelo otra vez sin él.',

  none: 'Aquí no hay nada que diga eso',
  fit: plural({ one: 'Encaja una promesa', other: 'Encajan {count} promesas' }),
  moreThan: plural({
    one: 'Encaja más de {count} promesa',
    other: 'Encajan más de {count} promesas',
  }),
  thereAreMore: 'Hay más. Escribe más del nombre, o la dirección entera.',
  sameName: 'Cada artista elige su nombre, y puede que otras personas tengan el mismo.',
  compare:
    'Cualquiera puede copiar la imagen de un distintivo. Abre la ficha y compárala con el distintivo que viste.',

  stands:
    '[strong|La promesa está en pie.] Es la promesa de quien la firma; nadie examinó la obra.',
  suspended:
    '[strong|Suspendida.] La detuvo una persona que lleva este registro. La ficha dice por qué.',
  withdrawn: '[strong|Retirada.] Quien hizo la promesa la retiró. No cuenta para obras nuevas.',
  left: '[strong|Retirada.] Quien hizo la promesa dejó el registro. No cuenta para obras nuevas.',
  pledged: 'promesa hecha el {day}',
  hadBeenPledged: 'la promesa se había hecho el {day}',

  theArtist: 'Quien hizo la promesa',
  whyCode: 'Este es el código por el que preguntaste.',
  whyName: 'El nombre encaja.',
  whyAddress: '{artist} indica esta dirección, entre muchas otras. Nadie la ha comprobado.',
  whyNamed: '{artist} indica este lugar: {address}. Nadie lo ha comprobado.',
  whyPage:
    '{artist} indica {address}, y esa página llevaba el distintivo cuando miramos, el {day}.',
  whySite:
    '{artist} indica {address}, y ese sitio mencionaba esta promesa cuando miramos, el {day}.',
  whyLapsed:
    '{artist} indica {address}. Hubo allí un enlace de vuelta, visto por última vez el {day}, y ya no lo hay.',

  noCode: 'Ninguna promesa tiene el código {code}.',
  noCodeNoName: 'Ninguna promesa tiene el código {code}, y aquí no hay artistas con ese nombre.',
  noAddress: 'Nadie ha indicado {address}.',
  noAddressNoName: 'Nadie ha indicado {address}, y aquí no hay artistas con ese nombre.',
  noHandle: 'Aquí nadie se llama {handle}.',
  noName: 'Aquí no hay artistas con ese nombre.',
  noAccusation:
    'Eso no es una acusación: la mayoría de quienes hacen arte nunca ha oído hablar de este registro, y una página sin distintivo no dice nada de cómo se hizo algo.',
  noneCode:
    'Si un distintivo muestra este código, puede que alguien se lo haya inventado, o que tenga un error. Toda ficha verdadera está en {address} y su código.',
  noneAddress:
    'Pega la dirección entera de la misma página donde viste el distintivo, o prueba con el nombre de quien lo muestra. Se puede mostrar un distintivo en más lugares de los que se han indicado.',
  noneName: 'Prueba con un trozo más corto del nombre, o con la dirección donde viste la obra.',

  receipt: 'Comprobar un recibo',
  receiptWhat:
    'Un recibo es una copia firmada de una promesa: una imagen del distintivo con algo escondido dentro, o un texto. ¿Alguien te dio uno? Lee aquí de quién es, si lo han cambiado y si sigue en pie. Lo lee tu propio navegador; no se envía a ninguna parte.',
  receiptScript: 'Esta parte necesita scripts',
  receiptWithout:
    'Leemos los recibos en tu navegador para que no tengas que enviárnoslos. Sin scripts, busca más arriba el código de la promesa, o [tools|compruébalo con herramientas de otras personas].',
  receiptFile: 'Elige el archivo, o suéltalo aquí',
  receiptKinds: 'PNG, SVG o JSON',
  receiptPaste: 'O pega su texto',
  receiptRead: 'Leerlo',
}
