import type { about as english } from '../en/about.ts'

/** What a badge means, in Portuguese. */
export const about: typeof english = {
  title: 'O que significa um distintivo',
  description:
    'O que um distintivo de Human Intelligence diz sobre uma obra, o que não diz e o que foi verificado: num minuto.',
  lead: 'Alguém fez uma coisa e di-lo com gosto: {claim}. Desenhou um distintivo à mão, fez uma promessa em palavras simples e pôs-lhe o seu nome e uma data.',

  says: 'O que diz',
  saysPromised:
    '[strong|Alguém fez uma promessa.] A obra foi feita sem IA generativa, nas partes que marcou: imagens, textos, som, filmes, código ou coisas feitas à mão. Pode ler [words|as palavras exatas].',
  saysFound:
    '[strong|A promessa pode ser encontrada.] Cada uma tem um código e uma página própria, a sua ficha, no mesmo endereço para sempre.',
  saysDrawing:
    '[strong|O desenho é o selo.] O de cada pessoa é diferente. O distintivo que viu e o da ficha devem mostrar o mesmo desenho.',
  saysBack:
    '[strong|Pode ser retirada.] Então todos os distintivos vivos dizem «retirada», com o mesmo tamanho, e a ficha di-lo em primeiro lugar.',

  saysNot: 'O que não diz',
  saysNotProof:
    '[strong|Não é uma prova.] Ninguém aqui viu como uma obra foi feita, e nenhum programa tentou adivinhar. É a promessa de quem a assina.',
  saysNotExam:
    '[strong|Não é um exame para pessoas.] O nome numa ficha é o nome que quem fez a promessa escolheu.',
  saysNotMissing:
    '[strong|Sem distintivo também está bem.] A maior parte das pessoas que fazem arte nunca ouviu falar disto. A falta de um distintivo não diz nada sobre ninguém.',
  saysNotAgainst:
    '[strong|Não é contra as máquinas nem contra as pessoas que gostam delas.] É a favor das mãos, e de se saber o que se está a ver.',

  checks: 'O que verificamos',
  checksFew:
    'Algumas coisas pequenas, e cada ficha mostra-as com as suas datas: que alguém podia ler o correio no endereço que deu, que uma imagem se podia abrir e copiar. Ao lado está, com o mesmo tamanho, o que não foi verificado.',
  checksPlaces:
    'Também se podem indicar os lugares onde se mostra o distintivo. «Indicação de quem fez a promessa» quer dizer só isso. Se ninguém olhou, a ficha diz que ninguém olhou.',

  ways: 'Três maneiras de ver',
  waysHow:
    'Clique no distintivo: leva à sua ficha. Escreva o código que está nele. Ou vá a [check|Verificar] e cole um endereço ou um nome.',

  noBadge: 'Porque é que este site não tem distintivo',
  noBadgeWhy:
    'Um distintivo representa a promessa de uma pessoa, e ninguém fez uma promessa sobre o software e as palavras deste site. Só os desenhos e as palavras de cada artista lhe pertencem. Por isso vê aqui letras, linhas e espaço, e nenhuma imagem que tenhamos inventado.',

  whoFor: 'Para quem é',
  whoForEveryone:
    'Para todas as pessoas que fazem coisas, conhecidas ou não. É grátis, não há níveis nem pontos, e pode sair quando quiser.',

  ask: 'A quem perguntar',
  askHow: 'Tem uma pergunta, ou há alguma coisa errada aqui? Escreva-nos: {mail}',
}
