import type { privacy as english } from '../en/privacy.ts'

/** What is kept and for how long, in Spanish. */
export const privacy: typeof english = {
  title: 'Privacidad',
  description:
    'De quien nos visita no se guarda nada. Qué se guarda de quien hace una promesa, cuánto tiempo, y cómo llevárselo e irse.',
  lead: 'Si solo miras, no guardamos nada sobre ti. Si haces una promesa, guardamos lo que nos diste, y casi todo puede leerlo todo el mundo, porque para eso es una promesa.',

  visit: 'Si nos visitas',
  visitCookies:
    'Ninguna cookie, ningún contador, ningún script de nadie más. Eso vale también para los distintivos.',
  visitBadges:
    'Un distintivo en otro sitio nos pregunta por una promesa. Nunca nos dice en qué página está ni quién la lee. Si haces clic en él, tu navegador nos dice el nombre del sitio del que vienes; no lo apuntamos.',
  visitTyped:
    'Lo que escribes en Comprobar o en el muro se usa para encontrar una respuesta y no se guarda. Nuestro diario técnico tiene una línea por cada petición: el tipo de página, no su dirección; si funcionó, y cuánto tardó. No contiene ninguna dirección de red.',
  visitCloudflare:
    'Cloudflare lleva las máquinas que te responden. Para traerte una página tiene que ver tu dirección de red, como la ve cada proveedor del camino. Cuando envías un formulario, esa dirección se usa además durante un minuto, para detener a quien envía cientos.',
  visitLanguage:
    'Las páginas llegan en el idioma que pide tu navegador, o en el que está en su dirección. No recordamos cuál.',

  artist: 'Si eres artista',
  everyone: 'Todo el mundo puede leer:',
  everyoneName:
    'tu nombre tal como lo escribiste, las palabras que prometiste, su fecha y qué ha pasado con la promesa desde entonces. Cuando cambias tu nombre, el anterior no se muestra;',
  everyoneDrawing: 'tu dibujo con su descripción, tus enlaces, tus lugares y lo que cuentas de ti.',
  looks:
    'Miramos los lugares que indicas: [how|cómo, y cada cuánto]. De una página así guardamos si menciona tu promesa, y nada más de lo que pone en ella.',
  nobodyElse: 'Solo quienes llevamos este registro podemos leer:',
  mail: 'Tu dirección de correo',
  mailKept: 'Para que puedas entrar y para contarte qué pasa con tu promesa. Hasta que te vayas.',
  original: 'La imagen tal como llegó',
  originalKept:
    '30 días; después se borra, a menos que marques «keep my original as evidence» (en inglés: «guardar mi original como prueba»). Las copias que mostramos nunca llevan el lugar ni la cámara que un archivo puede indicar.',
  held: 'Un dibujo que espera a que lo mire una persona',
  heldKept:
    'Con lo que dice su archivo y lo que escribiste sobre él: hasta que alguien decida, o hasta que lo retires. Qué se decidió, y por qué, se queda hasta que te vayas. [files|Qué leemos en un archivo]',
  draft: 'Una promesa que empezaste',
  draftKept: 'Lo que escribiste antes de que llegara el código: 1 día.',
  codes: 'Los códigos que enviamos por correo',
  codesKept:
    'En forma ilegible, durante 10 minutos. Que se envió un código: 24 horas, con la dirección en forma ilegible.',
  sessions: 'Dónde tienes la sesión abierta',
  sessionsKept:
    'Desde cuándo, y en qué navegador, con palabras sencillas: hasta 14 días después de tu última visita, y 60 días en total como mucho.',
  oldMail: 'Una dirección de correo anterior',
  oldMailKept: 'Después de cambiarla: 48 horas, para que puedas deshacerlo si no fuiste tú.',

  cookies: 'Cookies',
  cookiesWhen:
    'Solo cuando entras o haces una promesa, y solo para reconocer tu navegador hasta que salgas. Vienen únicamente de este sitio, y ningún script puede leerlas.',

  letters: 'Correo',
  lettersWhen:
    'Escribimos cuando pides un código, cuando alguien entra con tu cuenta y cuando pasa algo con tu promesa. Nunca noticias, nunca publicidad. Nuestros correos no cargan nada, para que nadie sepa cuándo los lees. Cloudflare los lleva a tu proveedor de correo.',

  rights: 'Tus derechos',
  rightsSee:
    '[strong|Ver y corregir.] Todo lo que tenemos de ti se puede ver y cambiar en [desk|tu mesa].',
  rightsOut: '[strong|Llevártelo.] Allí también puedes descargarlo todo en un solo archivo.',
  rightsLeave:
    '[strong|Irte.] Se borran tu nombre, tu dirección de correo, tus palabras, tus enlaces y tus imágenes. Lo que queda es que se hizo y se retiró una promesa con ese código, y cuándo, porque otras personas pueden haberse fiado de ella; y que su recibo ya no cuenta. No podemos llegar a las copias de ese recibo que guardaste tú o que guardaron otras personas. Nada de eso dice quién eres. Después de cambiar de dirección de correo, puedes irte cuando hayan pasado 48 horas: durante ese tiempo, la dirección anterior puede deshacer el cambio.',
  rightsAsk: '[strong|Preguntar.] Escríbenos: {mail}',

  training: 'Tu dibujo y el entrenamiento de IA',
  trainingNo:
    'Los buscadores son bienvenidos aquí. Con cada dibujo decimos además, de las maneras que leen las máquinas (TDMRep, {noai}, {noimageai}), que no se puede usar para entrenar modelos. Es un no claro, y no es un candado: obliga a quienes respetan las reglas.',
}
