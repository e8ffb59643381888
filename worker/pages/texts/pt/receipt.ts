import type { receipt as english } from '../en/receipt.ts'

/** What is said of a receipt, in Portuguese. */
export const receipt: typeof english = {
  reading: 'A ler…',
  empty: 'Escolha um ficheiro, ou cole o texto de um recibo.',
  notFetched:
    'Não foi possível carregar o que é preciso para ler. Veja a sua ligação e tente outra vez.',
  broken: 'Alguma coisa correu mal enquanto o líamos. Isso não diz nada sobre o recibo.',

  tooLarge: 'Isto é grande demais para ser um recibo.',
  tooLargeWhy: 'Tem {size}, e lemos até {most}. Os recibos são muito mais pequenos.',
  nothingInside: 'Não há nenhum recibo neste {kind}.',
  lost: 'Muitos sites e aplicações tiram o que está escondido numa imagem quando a copiam. Peça o próprio ficheiro, ou procure o código que está no distintivo.',
  otherPicture: 'Uma imagem deste tipo não pode conter um recibo.',
  onlyPngAndSvg: 'Só PNG e SVG podem.',
  several: 'Há mais de um recibo nesta imagem, por isso não conseguimos saber de qual se trata.',
  severalWhat:
    'Nenhuma imagem nossa tem dois. Peça o ficheiro tal como saiu deste registo, ou procure o código que está no distintivo.',
  tooMuch: 'Não conseguimos ler esta imagem até ao fim.',
  tooMuchWhat:
    'Tem muito mais lá dentro do que qualquer imagem nossa, por isso pode haver um segundo recibo mais adiante. Peça o recibo como texto, ou procure o código que está no distintivo.',
  older: 'Isto é um Open Badge de um tipo mais antigo.',
  olderWhat: 'Não é dos nossos: nunca demos nenhum desse tipo. Não o conseguimos ler aqui.',
  token: 'Isto é um distintivo noutra forma, um token assinado.',
  tokenWhat: 'Não é dos nossos: não os damos nessa forma. Não o conseguimos ler aqui.',
  noJson: 'Isto não é um recibo que consigamos ler.',
  noJsonWhat:
    'Um recibo começa por { e acaba em }. Se o colou, talvez falte um pedaço: copie-o inteiro, ou escolha o ficheiro.',
  noCredential: 'Isto está bem escrito, mas não é um recibo.',
  noCredentialWhat: 'Não diz quem assinou o quê. Terá escolhido outro ficheiro por engano?',

  notThePicture:
    'Assinámos o texto que está lá dentro, não a imagem à volta. A ficha mostra o desenho que pertence a esta promessa, se ela tiver um.',
  altered: 'Isto não é o que assinámos.',
  alteredWhat:
    'Nomeia este registo, mas alguma coisa foi alterada depois da assinatura, ou nunca assinámos isto. Não confie nisto. A ficha neste registo diz sempre o que é verdade.',
  unknownKey: 'Está assinado com uma chave que não conhecemos, ou que já não conhecemos.',
  unknownKeyWhat:
    'Deixamos de conhecer uma chave quando alguém a pode ter roubado. Então assinamos tudo de novo. Não confie nesta cópia: a ficha tem a mais recente. Isto é o que ela diz, seja quem for que o escreveu:',
  couldNotTell: 'Não foi possível saber.',
  couldNotTellWhat:
    'Este registo não nos respondeu agora, por isso não sabemos se esta cópia está intacta. Isso não diz nada contra ela. Tente outra vez daqui a um minuto. Isto é o que ela diz:',

  whole: 'Isto é o que assinámos. Não foi possível saber se ainda está de pé.',
  wholeWhat: 'Não foi possível ler agora a lista dos recibos que não estão de pé. Tente outra vez.',
  fallen: 'Isto é o que assinámos, e já não está de pé.',
  fallenWhat:
    'A promessa foi retirada ou suspensa depois de esta cópia ser feita. A ficha diz qual das duas coisas, e porquê.',
  fallenNewer:
    'A promessa terminou depois de esta cópia ser feita. Mas há uma cópia mais recente, de {day}. A ficha diz como está agora.',
  stands: 'Isto é o que assinámos, e está de pé.',
  standsNewer:
    'Há uma cópia mais recente, de {day}: alguma coisa que esta diz mudou desde então. A nova está na ficha.',

  foreign: 'Isto é um Open Badge de outra pessoa.',
  foreignUnknown: 'Este registo não sabe nada sobre ele.',
  foreignWhole:
    'Está intacto: ninguém o alterou desde que foi assinado. Se ainda está de pé, só quem o deu pode dizer.',
  foreignAltered: 'Foi alterado depois de assinado.',
  foreignCouldNotTell:
    'Não conseguimos saber se está intacto nem se ainda está de pé: só quem o deu pode dizer, e esta página não pergunta a ninguém senão a este registo.',
  foreignSays:
    'Isto é o que ele diz de si mesmo. Ali qualquer pessoa pode escrever qualquer coisa:',
  foreignUnsigned: 'Não diz quem o assinou.',
  foreignName: 'Como se chama',
  foreignIssuer: 'De quem vem',
  foreignId: 'O nome com que está assinado',

  whose: 'De quem é a promessa',
  promisedOn: 'Prometido em',
  signedOn: 'Dizemos que o assinámos em',
  words: 'As palavras',
  record: 'A ficha',
  checked: 'Diz que isto foi verificado:',
  promise: 'É a palavra de quem fez a promessa. Ninguém aqui examinou como a obra foi feita.',
}
