import { plural } from '../plural.ts'
import type { record as english } from '../en/record.ts'

/** The page of one pledge in Spanish. */
export const record: typeof english = {
  title: '{artist} — created with human intelligence',
  titleWithdrawn: 'Retirada: {whose}',
  titleSuspended: 'Suspendida: {whose}',
  whose: 'promesa de {artist}',
  whosePledge: 'promesa {code}',
  inOneLine:
    '{artist} prometió el {day}: sin IA generativa en {parts}. Es su propia promesa; nadie examinó la obra.',
  inOneLineWithdrawn: 'Esta promesa está retirada. Se hizo el {day}.',
  inOneLineSuspended: 'Esta promesa está suspendida. Se hizo el {day}.',

  left: 'Artista que dejó el registro',
  pledgedOn: 'Promesa hecha el {day} para {parts}.',
  hadBeenPledgedOn: 'La promesa se había hecho el {day} para {parts}.',

  suspended: 'suspendida',
  withdrawn: 'retirada',
  isSuspended: 'Esta promesa está suspendida',
  isWithdrawn: 'Esta promesa está retirada',
  operatorSuspended: 'Una persona que lleva este registro suspendió esta promesa.',
  operatorSuspendedOn: 'Una persona que lleva este registro suspendió esta promesa el {day}.',
  artistWithdrew: 'Quien hizo esta promesa la retiró.',
  artistWithdrewOn: 'Quien hizo esta promesa la retiró el {day}.',
  leftWithdrawn:
    'Esta promesa se retiró. Quien la hizo dejó el registro y se llevó su nombre y sus imágenes.',
  leftWithdrawnOn:
    'Esta promesa se retiró el {day}. Quien la hizo dejó el registro y se llevó su nombre y sus imágenes.',
  operatorsReason: 'El motivo que da quien lleva el registro',
  artistsWords: 'En palabras de quien la hizo',

  promised: 'Qué se prometió',
  hadBeenPromised: 'Qué se había prometido',
  forReading:
    'Ayuda para leer, no revisada: esto es lo que dicen las palabras de arriba. Se prometieron en {language}.',
  madeWithout: 'Hecho sin IA generativa',
  itCovers: 'Abarca',
  coversPractice: 'Todo lo que quien hizo la promesa muestra como obra propia.',
  coversWorks: 'Solo las obras que quien hizo la promesa nombra en el apartado «Sobre».',
  coversForgotten: 'Solo ciertas obras. Aquí ya no se nombran.',
  words: 'Las palabras',
  statement: '[words|Declaración {version}], guardada aquí exactamente como se prometió',

  support: 'Encuentra y apoya a {artist}',
  noDoor:
    '{artist} aún no ha indicado ningún sitio adonde ir. Si viste este distintivo junto a una obra, vuelve allí y dile que te gusta la obra.',

  places: 'Dónde muestra {artist} el distintivo',
  placesOnce: 'Dónde mostraba {artist} el distintivo',
  morePlaces: plural({ one: 'Y {count} más.', other: 'Y {count} más.' }),
  coversBeneath:
    'Una dirección incluye todas las páginas que cuelgan de ella. ¿Viste el distintivo en otra parte? Entonces pregunta a {artist} si esa página es suya.',
  noPlace:
    '{artist} no ha indicado ningún lugar. Por eso el distintivo no dice nada de la página en la que se ve.',
  kinds: { site: 'sitio', shop: 'tienda', profile: 'perfil' },
  place: '{kind}: {state}',
  placeStates: {
    site: 'este sitio menciona esta promesa, encontrado el {day}',
    page: 'esta página lleva el distintivo, encontrado el {day}',
    lapsed: 'hubo un enlace, encontrado por última vez el {day}',
    found: 'lo indica quien hizo la promesa, encontrado por última vez el {day}',
    named: 'lo indica quien hizo la promesa, sin comprobar',
  },

  checked: 'Qué se ha comprobado, y cuándo',
  nothingChecked: 'No se ha comprobado nada.',
  check: '{what}: {state} ({day}).',
  checks: {
    mail: 'La dirección de correo',
    drawingFile: 'El archivo del dibujo',
    drawingOrigin: 'Lo que el archivo dice de su origen',
    places: 'Los lugares',
  },
  checkStates: {
    confirmed: 'hubo respuesta',
    reEncoded: 'copiado en limpio',
    noAiDeclared: 'no declara IA',
    seenByAPerson: 'mirado por una persona',
    lookedAt: 'consultados',
  },
  checkDetails: {
    mail: 'La promesa la hizo alguien que podía leer el correo en la dirección que dio: escribió un código que enviamos allí. La dirección sigue siendo privada.',
    drawingFile:
      'Abrimos la imagen e hicimos copias nuevas, sin las notas ocultas que las cámaras y las aplicaciones dejan en los archivos. Eso no dice nada de cómo se hizo.',
    seenByAPerson:
      'Algo en el archivo del dibujo necesitaba que lo mirara una persona: una nota de una aplicación, o una parte que no se podía leer. Una persona de este registro lo miró y dejó el dibujo donde estaba. Eso no demuestra cómo se hizo.',
    noAiDeclared:
      'El archivo del dibujo no declaraba ningún origen de IA. Solo leemos lo que las aplicaciones escriben en un archivo: así solo se descubren los archivos sinceros o descuidados.',
    onePlace:
      'Uno de los lugares que indica quien hizo la promesa remite a esta ficha, con algo que solo puede poner allí la persona a quien pertenece el lugar. Volvemos a mirar por nuestra cuenta. La lista de lugares dice qué se encontró en cada uno, y cuándo.',
    morePlaces: plural({
      one: 'Uno de los lugares que indica quien hizo la promesa remite a esta ficha, con algo que solo puede poner allí la persona a quien pertenece el lugar. Volvemos a mirar por nuestra cuenta. La lista de lugares dice qué se encontró en cada uno, y cuándo.',
      other:
        '{count} de los lugares que indica quien hizo la promesa remiten a esta ficha, con algo que solo puede poner allí la persona a quien pertenece cada lugar. Volvemos a mirar por nuestra cuenta. La lista de lugares dice qué se encontró en cada uno, y cuándo.',
    }),
  },
  notChecked: 'Qué no se ha comprobado',
  notCheckedDetails: {
    work: 'La obra en sí. Nadie aquí ha examinado cómo se hizo: es la promesa de quien la firma.',
    who: 'Quién es {artist}. Ese es el nombre que eligió.',
    whoLeft: 'Quién hizo la promesa. Dejó el registro y se llevó su nombre.',
    otherPages:
      'Las páginas que no están en la lista de lugares; y de las que sí están, nada más que lo que pone al lado de cada una.',
    everyPage: 'Dónde aparece el distintivo. Ningún lugar remite a esta ficha.',
    drawer: 'Quién hizo el dibujo. Quien hizo la promesa dice que es suyo.',
    unscreened:
      'Si el archivo del dibujo dice que lo hizo una IA. Llegó antes de que empezáramos a mirarlo.',
    fileClaims: 'Lo que el archivo del dibujo dice de sí mismo. Nadie comprobó su firma.',
  },

  aboutArtist: 'Sobre {artist}',
  worksIn: 'Trabaja con',
  tools: 'Herramientas',
  since: 'Crea desde',
  country: 'País',

  receipt: 'El recibo',
  receiptStands: 'Tu copia: muestra qué firmamos y cuándo decimos que lo firmamos.',
  receiptFell:
    'Una copia de lo que habíamos firmado, y de cuándo decimos que lo firmamos. Quien la compruebe leerá que la promesa ya no está en pie.',
  receiptPicture: 'Como imagen',
  receiptAnySize: 'Como imagen de cualquier tamaño',
  receiptText: 'Como texto sencillo para máquinas',
  receiptCheck: '¿Alguien te dio uno? [check|Compruébalo], sin enviarlo a ninguna parte.',
  receiptEngineers:
    'Para especialistas: una credencial Open Badges 3.0 con una prueba {suite} de {did}, y una W3C Bitstring Status List. [how|Cómo comprobarla] con herramientas de otras personas, también cuando ya no estemos.',

  history: 'Qué ha pasado con esta promesa',
  times: plural({ one: '{count} vez ese día.', other: '{count} veces ese día.' }),
  events: {
    pledged: 'Se hizo la promesa.',
    'drawing-shown': 'Quien hizo la promesa puso un dibujo.',
    'house-badge-shown': 'Quien hizo la promesa eligió el distintivo de la casa.',
    'drawing-described': 'Quien hizo la promesa cambió las palabras sobre el dibujo.',
    'name-changed': 'Quien hizo la promesa cambió el nombre. El anterior no se muestra.',
    edited: 'Quien hizo la promesa cambió lo que pone en esta página.',
    'place-named': 'Quien hizo la promesa indicó un lugar donde se muestra el distintivo.',
    'place-removed': 'Quien hizo la promesa quitó un lugar de la lista.',
    moved:
      'Una persona que lleva el registro dio otra dirección de correo a quien hizo la promesa, porque un lugar lo demostró.',
    left: 'Quien hizo la promesa dejó el registro y se llevó todo lo personal.',
    'drawing-removed': 'Quien hizo la promesa quitó el dibujo.',
    'drawing-hidden': 'Una persona que lleva el registro ocultó el dibujo.',
    withdrawn: 'Quien hizo la promesa la retiró.',
    restored: 'Quien hizo la promesa anuló la retirada. La promesa vuelve a estar en pie.',
    suspended: 'Una persona que lleva el registro suspendió la promesa.',
    reinstated: 'Una persona que lleva el registro levantó la suspensión.',
  },

  real: 'Cómo saber que este es el registro verdadero',
  realAddress:
    'Mira la dirección en la parte de arriba del navegador. Tiene que ser exactamente esta:',
  realCopy: 'Cualquier otra cosa es una copia, por mucho que se parezca a esta página.',
  realDrawing:
    'Después compara un dibujo con el otro: el distintivo que viste debería mostrar el mismo que hay aquí.',
  realPaper: 'Si tienes el código en papel, {code}, escribe tú la dirección.',

  chain: 'De distintivo en distintivo',
  drawnAfter: 'Dibujado a partir [badge|del distintivo de {artist}].',
  drawnAfterThis: 'Dibujados a partir de este:',
  badgeOf: 'Distintivo de {artist}',

  unknownCode: 'Ninguna promesa tiene este código',
  unknownLooked: 'Buscamos {code}, y aquí no hay ninguna promesa así.',
  unknownEmpty:
    'No había ningún código que buscar. Un código tiene 8 letras y cifras, como {example}.',
  unknownWritten:
    '{written} no parece un código. Un código tiene 8 letras y cifras, como {example}.',
  unknownAgain: 'Prueba otra vez con el código',
  unknownHint:
    'Puedes usar minúsculas y dejar fuera el guion. Aquí la O y el 0 son lo mismo, y también la I, la L y el 1. No hay U.',
  unknownLook: 'Buscarlo',
  unknownRight: 'Si el código está bien',
  unknownMadeUp:
    'Entonces puede que alguien se lo haya inventado. Un distintivo cuyo código no lleva a ninguna parte no tiene una promesa detrás. También puede ser un descuido sin mala intención: si sabes quién lo muestra, pregúntale.',

  cameFrom: 'Has llegado aquí desde {host}.',
  cameWholeNamed: '{artist} lo indica; no hemos encontrado un enlace de vuelta.',
  cameWholeLapsed: '{artist} lo indica. Estuvo enlazado; lo vimos así por última vez el {day}.',
  cameWholeSite: 'Está en la lista, y el sitio menciona esta promesa: lo encontramos el {day}.',
  cameWholePage:
    'Está en la lista, y una de sus páginas lleva el distintivo: lo encontramos el {day}.',
  cameShared: 'Ese sitio lo comparten muchas personas.',
  camePart: 'En esta lista solo está una parte de ese sitio.',
  cameShop: 'Compara el nombre de la tienda: {artist} indica {address}.',
  cameAddress: 'Compara la dirección: {artist} indica {address}.',
  cameUnnamed:
    '{artist} no ha indicado este lugar. Puede que solo sea un olvido: pregunta a {artist} si la página es suya.',
}
