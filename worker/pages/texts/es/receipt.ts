import type { receipt as english } from '../en/receipt.ts'

/** What is said of a receipt, in Spanish. */
export const receipt: typeof english = {
  reading: 'Leyendo…',
  empty: 'Elige un archivo, o pega el texto de un recibo.',
  notFetched:
    'No se pudo cargar lo que hace falta para leerlo. Mira tu conexión y prueba otra vez.',
  broken: 'Algo falló mientras lo leíamos. Eso no dice nada del recibo.',

  tooLarge: 'Esto es demasiado grande para ser un recibo.',
  tooLargeWhy: 'Ocupa {size}, y leemos hasta {most}. Los recibos son mucho más pequeños.',
  nothingInside: 'En este {kind} no hay ningún recibo.',
  lost: 'Muchos sitios y aplicaciones quitan lo que hay escondido en una imagen cuando la copian. Pide el archivo mismo, o busca el código que está en el distintivo.',
  otherPicture: 'Una imagen de este tipo no puede llevar un recibo.',
  onlyPngAndSvg: 'Solo pueden PNG y SVG.',
  several: 'En esta imagen hay más de un recibo, así que no podemos saber de cuál se trata.',
  severalWhat:
    'Ninguna imagen nuestra lleva dos. Pide el archivo tal como salió de este registro, o busca el código que está en el distintivo.',
  tooMuch: 'No pudimos leer esta imagen hasta el final.',
  tooMuchWhat:
    'Contiene mucho más que cualquier imagen nuestra, así que más adentro puede haber un segundo recibo. Pide el recibo como texto, o busca el código que está en el distintivo.',
  older: 'Esto es un Open Badge de un tipo más antiguo.',
  olderWhat: 'No es de los nuestros: nunca hemos dado ninguno de ese tipo. Aquí no podemos leerlo.',
  token: 'Esto es un distintivo en otra forma, un token firmado.',
  tokenWhat: 'No es de los nuestros: no los damos en esa forma. Aquí no podemos leerlo.',
  noJson: 'Esto no es un recibo que podamos leer.',
  noJsonWhat:
    'Un recibo empieza por { y termina en }. Si lo pegaste, puede que falte un trozo: cópialo entero, o elige el archivo.',
  noCredential: 'Esto está bien escrito, pero no es un recibo.',
  noCredentialWhat: 'No dice quién firmó qué. ¿Quizá elegiste otro archivo sin querer?',

  notThePicture:
    'Firmamos el texto que hay dentro, no la imagen que lo rodea. La ficha muestra el dibujo que va con esta promesa, si tiene uno.',
  altered: 'Esto no es lo que firmamos.',
  alteredWhat:
    'Nombra este registro, pero algo se cambió después de firmarlo, o nunca lo firmamos. No te fíes de ello. La ficha de este registro siempre dice lo que es verdad.',
  unknownKey: 'Está firmado con una clave que no conocemos, o que ya no conocemos.',
  unknownKeyWhat:
    'Dejamos de conocer una clave cuando alguien puede haberla robado. Entonces lo firmamos todo de nuevo. No te fíes de esta copia: la ficha tiene la más nueva. Esto es lo que dice, lo haya escrito quien lo haya escrito:',
  couldNotTell: 'No se ha podido saber.',
  couldNotTellWhat:
    'Ahora mismo este registro no nos ha respondido, así que no sabemos si esta copia está intacta. Eso no dice nada en su contra. Prueba otra vez en un minuto. Esto es lo que dice:',

  whole: 'Esto es lo que firmamos. No se ha podido saber si sigue en pie.',
  wholeWhat:
    'Ahora mismo no se ha podido leer la lista de los recibos que no están en pie. Prueba otra vez.',
  fallen: 'Esto es lo que firmamos, y ya no está en pie.',
  fallenWhat:
    'La promesa se retiró o se suspendió después de hacerse esta copia. Su ficha dice cuál de las dos cosas, y por qué.',
  fallenNewer:
    'La promesa terminó después de hacerse esta copia. Pero hay una copia más nueva, del {day}. La ficha dice cómo está ahora.',
  stands: 'Esto es lo que firmamos, y está en pie.',
  standsNewer:
    'Hay una copia más nueva, del {day}: algo de lo que dice esta ha cambiado desde entonces. La nueva está en la ficha.',

  foreign: 'Esto es un Open Badge de otra persona.',
  foreignUnknown: 'Este registro no sabe nada de él.',
  foreignWhole:
    'Está intacto: nadie lo ha cambiado desde que se firmó. Si sigue en pie, solo puede decirlo quien lo dio.',
  foreignAltered: 'Se cambió después de firmarlo.',
  foreignCouldNotTell:
    'No hemos podido saber si está intacto ni si sigue en pie: solo puede decirlo quien lo dio, y esta página no pregunta a nadie más que a este registro.',
  foreignSays: 'Esto es lo que dice de sí mismo. Ahí cualquiera puede escribir cualquier cosa:',
  foreignUnsigned: 'No dice quién lo firmó.',
  foreignName: 'Cómo se llama',
  foreignIssuer: 'De quién viene',
  foreignId: 'El nombre con el que está firmado',

  whose: 'De quién es la promesa',
  promisedOn: 'Se prometió el',
  signedOn: 'Decimos que lo firmamos el',
  words: 'Las palabras',
  record: 'La ficha',
  checked: 'Dice que se comprobó esto:',
  promise: 'Es la palabra de quien hizo la promesa. Nadie aquí ha examinado cómo se hizo la obra.',
}
