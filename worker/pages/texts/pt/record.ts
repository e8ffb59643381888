import { plural } from '../plural.ts'
import type { record as english } from '../en/record.ts'

/** The page of one pledge in Portuguese. */
export const record: typeof english = {
  title: '{artist} — created with human intelligence',
  titleWithdrawn: 'Retirada: {whose}',
  titleSuspended: 'Suspensa: {whose}',
  whose: 'promessa de {artist}',
  whosePledge: 'promessa {code}',
  inOneLine:
    '{artist} prometeu em {day}: sem IA generativa em {parts}. É a promessa de quem a assina; ninguém examinou a obra.',
  inOneLineWithdrawn: 'Esta promessa está retirada. Foi feita em {day}.',
  inOneLineSuspended: 'Esta promessa está suspensa. Foi feita em {day}.',

  left: 'Artista que deixou o registo',
  pledgedOn: 'Promessa feita em {day} para {parts}.',
  hadBeenPledgedOn: 'A promessa tinha sido feita em {day} para {parts}.',

  suspended: 'suspensa',
  withdrawn: 'retirada',
  isSuspended: 'Esta promessa está suspensa',
  isWithdrawn: 'Esta promessa está retirada',
  operatorSuspended: 'Uma pessoa que gere este registo suspendeu esta promessa.',
  operatorSuspendedOn: 'Uma pessoa que gere este registo suspendeu esta promessa em {day}.',
  artistWithdrew: 'Quem fez esta promessa retirou-a.',
  artistWithdrewOn: 'Quem fez esta promessa retirou-a em {day}.',
  leftWithdrawn:
    'Esta promessa foi retirada. Quem a fez deixou o registo e levou consigo o nome e as imagens.',
  leftWithdrawnOn:
    'Esta promessa foi retirada em {day}. Quem a fez deixou o registo e levou consigo o nome e as imagens.',
  operatorsReason: 'O motivo dado por quem gere o registo',
  artistsWords: 'Nas palavras de quem a fez',

  promised: 'O que foi prometido',
  hadBeenPromised: 'O que tinha sido prometido',
  forReading:
    'Ajuda para a leitura, não revista: é isto que dizem as palavras acima. Foram prometidas em {language}.',
  madeWithout: 'Feito sem IA generativa',
  itCovers: 'Abrange',
  coversPractice: 'Tudo o que quem fez a promessa mostra como obra própria.',
  coversWorks: 'Só as obras que quem fez a promessa nomeia na parte «Sobre».',
  coversForgotten: 'Só certas obras. Já não estão nomeadas aqui.',
  words: 'As palavras',
  statement: '[words|Declaração {version}], guardada aqui exatamente como foi prometida',

  support: 'Encontrar e apoiar {artist}',
  noDoor:
    '{artist} ainda não indicou aonde ir. Se viu este distintivo ao lado de uma obra, volte lá e diga-lhe que gosta da obra.',

  places: 'Onde {artist} mostra o distintivo',
  placesOnce: 'Onde {artist} mostrava o distintivo',
  morePlaces: plural({ one: 'E mais {count}.', other: 'E mais {count}.' }),
  coversBeneath:
    'Um endereço inclui todas as páginas que estão por baixo dele. Viu o distintivo noutro sítio? Então pergunte a {artist} se essa página lhe pertence.',
  noPlace:
    '{artist} não indicou nenhum lugar. Por isso, o distintivo não diz nada sobre a página onde é visto.',
  kinds: { site: 'site', shop: 'loja', profile: 'perfil' },
  place: '{kind}: {state}',
  placeStates: {
    site: 'este site menciona esta promessa, encontrado em {day}',
    page: 'esta página tem o distintivo, encontrado em {day}',
    lapsed: 'houve uma ligação, encontrada pela última vez em {day}',
    found: 'indicação de quem fez a promessa, encontrada pela última vez em {day}',
    named: 'indicação de quem fez a promessa, não verificada',
  },

  checked: 'O que foi verificado, e quando',
  nothingChecked: 'Nada foi verificado.',
  check: '{what}: {state} ({day}).',
  checks: {
    mail: 'O endereço de e-mail',
    drawingFile: 'O ficheiro do desenho',
    drawingOrigin: 'O que o ficheiro diz da sua origem',
    places: 'Os lugares',
  },
  checkStates: {
    confirmed: 'houve resposta',
    reEncoded: 'copiado a limpo',
    noAiDeclared: 'nenhuma IA declarada',
    seenByAPerson: 'visto por uma pessoa',
    lookedAt: 'consultados',
  },
  checkDetails: {
    mail: 'A promessa foi feita por alguém que podia ler o correio no endereço que deu: escreveu um código que enviámos para lá. O endereço continua privado.',
    drawingFile:
      'Abrimos a imagem e fizemos novas cópias dela, sem as notas escondidas que as câmaras e as aplicações deixam nos ficheiros. Isso nada diz sobre como foi feita.',
    seenByAPerson:
      'Alguma coisa no ficheiro do desenho precisava de uma pessoa: uma nota de uma aplicação, ou uma parte que não se conseguia ler. Uma pessoa deste registo olhou e deixou ficar o desenho. Isso não prova como foi feito.',
    noAiDeclared:
      'O ficheiro do desenho não declarava origem em IA. Só lemos o que as aplicações escrevem num ficheiro: assim só se encontram ficheiros honestos ou descuidados.',
    onePlace:
      'Um dos lugares que quem fez a promessa indica aponta para esta ficha, com algo que só a pessoa a quem ele pertence pode pôr lá. Voltamos a olhar por nossa iniciativa. A lista de lugares diz o que foi encontrado em cada um, e quando.',
    morePlaces: plural({
      one: 'Um dos lugares que quem fez a promessa indica aponta para esta ficha, com algo que só a pessoa a quem ele pertence pode pôr lá. Voltamos a olhar por nossa iniciativa. A lista de lugares diz o que foi encontrado em cada um, e quando.',
      other:
        '{count} dos lugares que quem fez a promessa indica apontam para esta ficha, com algo que só a pessoa a quem cada um pertence pode pôr lá. Voltamos a olhar por nossa iniciativa. A lista de lugares diz o que foi encontrado em cada um, e quando.',
    }),
  },
  notChecked: 'O que não foi verificado',
  notCheckedDetails: {
    work: 'A obra em si. Ninguém aqui examinou como foi feita: é a promessa de quem a assina.',
    who: 'Quem é {artist}. Esse nome foi escolhido por quem fez a promessa.',
    whoLeft: 'Quem fez a promessa. Deixou o registo e levou consigo o nome.',
    otherPages:
      'As páginas que não estão na lista de lugares; e, das que lá estão, nada além do que está escrito ao lado de cada uma.',
    everyPage: 'Onde aparece o distintivo. Nenhum lugar aponta para esta ficha.',
    drawer: 'Quem fez o desenho. Quem fez a promessa diz que o desenho lhe pertence.',
    unscreened:
      'Se o ficheiro do desenho diz que foi feito por IA. Chegou antes de começarmos a olhar.',
    fileClaims: 'O que o ficheiro do desenho diz de si mesmo. Ninguém verificou a sua assinatura.',
  },

  aboutArtist: 'Sobre {artist}',
  worksIn: 'Trabalha com',
  tools: 'Ferramentas',
  since: 'Cria desde',
  country: 'País',

  receipt: 'O recibo',
  receiptStands: 'A sua cópia: mostra o que assinámos, e quando dizemos que o assinámos.',
  receiptFell:
    'Uma cópia do que tínhamos assinado, e de quando dizemos que o assinámos. Quem a verificar lerá que a promessa já não está de pé.',
  receiptPicture: 'Como imagem',
  receiptAnySize: 'Como imagem de qualquer tamanho',
  receiptText: 'Como texto simples para máquinas',
  receiptCheck: 'Alguém lhe deu um? [check|Verifique-o], sem o enviar para lado nenhum.',
  receiptEngineers:
    'Para especialistas: uma credencial Open Badges 3.0 com uma prova {suite} de {did}, e uma W3C Bitstring Status List. [how|Como a verificar] com ferramentas de outras pessoas, mesmo quando já cá não estivermos.',

  history: 'O que aconteceu a esta promessa',
  times: plural({ one: '{count} vez nesse dia.', other: '{count} vezes nesse dia.' }),
  events: {
    pledged: 'A promessa foi feita.',
    'drawing-shown': 'Quem fez a promessa pôs um desenho.',
    'house-badge-shown': 'Quem fez a promessa escolheu o distintivo da casa.',
    'drawing-described': 'Quem fez a promessa mudou as palavras sobre o desenho.',
    'name-changed': 'Quem fez a promessa mudou o nome. O antigo não é mostrado.',
    edited: 'Quem fez a promessa mudou o que está escrito nesta página.',
    'place-named': 'Quem fez a promessa indicou um lugar onde o distintivo é mostrado.',
    'place-removed': 'Quem fez a promessa tirou um lugar da lista.',
    moved:
      'Uma pessoa que gere o registo deu outro endereço de e-mail a quem fez a promessa, porque um lugar o provou.',
    left: 'Quem fez a promessa deixou o registo e levou consigo tudo o que é pessoal.',
    'drawing-removed': 'Quem fez a promessa tirou o desenho.',
    'drawing-hidden': 'Uma pessoa que gere o registo escondeu o desenho.',
    withdrawn: 'Quem fez a promessa retirou-a.',
    restored: 'Quem fez a promessa anulou a retirada. A promessa está de pé outra vez.',
    suspended: 'Uma pessoa que gere o registo suspendeu a promessa.',
    reinstated: 'Uma pessoa que gere o registo levantou a suspensão.',
  },

  real: 'Como saber que este é o registo verdadeiro',
  realAddress: 'Veja o endereço no topo do navegador. Tem de ser exatamente este:',
  realCopy: 'Qualquer outra coisa é uma cópia, por mais que se pareça com esta página.',
  realDrawing:
    'Depois compare os dois desenhos: o distintivo que viu deve mostrar o mesmo que está aqui.',
  realPaper: 'Se tem o código em papel, {code}, escreva o endereço por si.',

  chain: 'De distintivo em distintivo',
  drawnAfter: 'Desenhado a partir [badge|do distintivo de {artist}].',
  drawnAfterThis: 'Desenhados a partir deste:',
  badgeOf: 'Distintivo de {artist}',

  unknownCode: 'Nenhuma promessa tem este código',
  unknownLooked: 'Procurámos {code}, e não há aqui nenhuma promessa assim.',
  unknownEmpty:
    'Não havia nenhum código para procurar. Um código tem 8 letras e algarismos, como {example}.',
  unknownWritten:
    '{written} não parece um código. Um código tem 8 letras e algarismos, como {example}.',
  unknownAgain: 'Tente outra vez com o código',
  unknownHint:
    'Pode usar minúsculas e deixar de fora o hífen. Para nós, O e 0 são iguais; I, L e 1 também. Não há U.',
  unknownLook: 'Procurar',
  unknownRight: 'Se o código está certo',
  unknownMadeUp:
    'Então talvez alguém o tenha inventado. Um distintivo cujo código não leva a lado nenhum não tem uma promessa por trás. Também pode ser um engano sem má intenção: se sabe quem o mostra, pergunte.',

  cameFrom: 'Chegou aqui a partir de {host}.',
  cameWholeNamed: '{artist} indica este lugar; não encontrámos uma ligação de volta.',
  cameWholeLapsed:
    '{artist} indica este lugar. Esteve ligado; vimos isso pela última vez em {day}.',
  cameWholeSite: 'Está na lista, e o site menciona esta promessa: encontrámo-la lá em {day}.',
  cameWholePage: 'Está na lista, e uma página de lá tem o distintivo: encontrámo-lo em {day}.',
  cameShared: 'Muitas pessoas partilham esse site.',
  camePart: 'Só uma parte desse site está nesta lista.',
  cameShop: 'Compare o nome da loja: {artist} indica {address}.',
  cameAddress: 'Compare o endereço: {artist} indica {address}.',
  cameUnnamed:
    '{artist} não indicou este lugar. Pode ter sido só esquecimento: pergunte a {artist} se a página lhe pertence.',
}
