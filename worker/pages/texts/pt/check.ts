import { plural } from '../plural.ts'
import type { check as english } from '../en/check.ts'

/** Looking things up, in Portuguese. */
export const check: typeof english = {
  title: 'Verificar um distintivo',
  titleAsked: 'Verificar: {query}',
  description:
    'Cole um endereço, um código ou um nome, e leia em palavras simples o que este registo sabe sobre isso.',
  lead: 'Viu um distintivo, um nome ou uma página? Cole-o aqui e leia o que este registo sabe.',
  label: 'Um endereço, um código ou um nome',
  hint: 'Por exemplo ada-draws.com/shop, K3V9-X2AM ou Zoë Lind. Pode usar minúsculas, e escrever um nome sem os acentos.',
  look: 'Procurar',
  tooLong: plural({
    one: 'Isso tem {count} carácter, e há espaço para {most}. Basta um endereço, um código ou um nome.',
    other:
      'Isso tem {count} caracteres, e há espaço para {most}. Basta um endereço, um código ou um nome.',
  }),
  unseen: 'Há aí um carácter que ninguém consegue ver. Escreva outra vez sem ele.',

  none: 'Não há aqui nada que diga isso',
  fit: plural({ one: 'Uma promessa corresponde', other: '{count} promessas correspondem' }),
  moreThan: plural({
    one: 'Mais de {count} promessa corresponde',
    other: 'Mais de {count} promessas correspondem',
  }),
  thereAreMore: 'Há mais. Escreva mais do nome, ou o endereço completo.',
  sameName: 'Cada artista escolhe o seu nome, e pode haver outras pessoas com o mesmo.',
  compare:
    'Qualquer pessoa pode copiar a imagem de um distintivo. Abra a ficha e compare-a com o distintivo que viu.',

  stands: '[strong|A promessa está de pé.] É a promessa de quem a assina; ninguém examinou a obra.',
  suspended:
    '[strong|Suspensa.] Foi parada por uma pessoa que gere este registo. A ficha diz porquê.',
  withdrawn: '[strong|Retirada.] Quem fez a promessa retirou-a. Não conta para obras novas.',
  left: '[strong|Retirada.] Quem fez a promessa deixou o registo. Não conta para obras novas.',
  pledged: 'promessa feita em {day}',
  hadBeenPledged: 'a promessa tinha sido feita em {day}',

  theArtist: 'Quem fez a promessa',
  whyCode: 'Este é o código que procurou.',
  whyName: 'O nome corresponde.',
  whyAddress: '{artist} indica este endereço, entre muitos outros. Ninguém o verificou.',
  whyNamed: '{artist} indica este lugar: {address}. Ninguém o verificou.',
  whyPage: '{artist} indica {address}, e essa página tinha o distintivo quando olhámos, em {day}.',
  whySite:
    '{artist} indica {address}, e esse site mencionava esta promessa quando olhámos, em {day}.',
  whyLapsed:
    '{artist} indica {address}. Houve lá uma ligação de volta, vista pela última vez em {day}, e já não há.',

  noCode: 'Nenhuma promessa tem o código {code}.',
  noCodeNoName: 'Nenhuma promessa tem o código {code}, e não há aqui artistas com esse nome.',
  noAddress: 'Ninguém indicou {address}.',
  noAddressNoName: 'Ninguém indicou {address}, e não há aqui artistas com esse nome.',
  noHandle: 'Ninguém aqui se chama {handle}.',
  noName: 'Não há aqui artistas com esse nome.',
  noAccusation:
    'Isso não é uma acusação: a maior parte das pessoas que fazem arte nunca ouviu falar deste registo, e uma página sem distintivo não diz nada sobre como uma coisa foi feita.',
  noneCode:
    'Se um distintivo mostra este código, talvez alguém o tenha inventado, ou haja um engano nele. Todas as fichas verdadeiras estão em {address} e o seu código.',
  noneAddress:
    'Cole o endereço completo da própria página onde viu o distintivo, ou tente com o nome de quem o mostra. Pode-se mostrar um distintivo em mais lugares do que os que foram indicados.',
  noneName: 'Tente com uma parte mais curta do nome, ou com o endereço onde viu a obra.',

  receipt: 'Verificar um recibo',
  receiptWhat:
    'Um recibo é uma cópia assinada de uma promessa: uma imagem do distintivo com uma coisa escondida lá dentro, ou um texto. Alguém lhe deu um? Leia aqui de quem é, se foi alterado e se ainda está de pé. É o seu próprio navegador que o lê; não é enviado para lado nenhum.',
  receiptScript: 'Esta parte precisa de scripts',
  receiptWithout:
    'Lemos os recibos no seu navegador, para que não tenha de no-los enviar. Sem scripts, procure acima o código da promessa, ou [tools|verifique-o com ferramentas de outras pessoas].',
  receiptFile: 'Escolha o ficheiro, ou largue-o aqui',
  receiptKinds: 'PNG, SVG ou JSON',
  receiptPaste: 'Ou cole o texto',
  receiptRead: 'Ler',
}
