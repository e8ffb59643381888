import type { home as english } from '../en/home.ts'

/** The first page, in Portuguese. */
export const home: typeof english = {
  description:
    'Desenhe um distintivo, prometa em palavras simples que a sua obra foi feita por si, e mostre as duas coisas juntas.',
  titleMade: 'Foi feito por si.',
  titleSay: 'Diga-o pelo seu próprio punho.',
  lead: 'Desenhe um distintivo, prometa em palavras simples que a sua obra foi feita sem IA generativa, e mostre as duas coisas juntas. Quem vir o seu distintivo pode ler, com um clique, de quem é o desenho e o que foi prometido.',
  make: 'Fazer a sua promessa',
  readFirst: 'Ler primeiro as palavras',

  nobodyYet: 'Ainda ninguém pendurou um desenho',
  nobodyYetWhy:
    'Aqui vão ficar pendurados os distintivos mais recentes, cada um desenhado pela pessoa cujo nome está por baixo. Não inventamos nenhum. O primeiro pode ser o seu.',
  justDrawn: 'Acabados de desenhar',
  seeAll: 'Vê-los todos no mural',

  how: 'Como funciona',
  promise: 'Prometa',
  promiseHow:
    'Marque o que foi feito por si: imagens, textos, som, filmes, código, coisas feitas à mão. Cinco frases curtas dizem o que isso significa.',
  draw: 'Desenhe',
  drawHow:
    'Desenhe um distintivo, em papel ou num ecrã, e envie-nos uma imagem dele. Ainda não tem desenho? Um selo simples feito de letras fica no lugar dele, e pode mudá-lo em qualquer dia.',
  show: 'Mostre',
  showHow:
    'Cole uma etiqueta de código na sua página. O distintivo mostra o seu desenho, e leva à sua ficha e daí à sua própria porta.',
  free: 'É grátis, demora cerca de dois minutos e não precisa de palavra-passe.',

  notProved: 'O que o distintivo não prova',
  notProvedWork:
    'Não prova como uma obra foi feita. É a promessa de quem a assina, com um nome, uma data e as palavras exatas, para toda a gente ler. Ninguém aqui examinou a obra.',
  notProvedChecks:
    'O que verificámos está em cada ficha com a sua data, e ao lado o que não verificámos. Cada artista pode retirar a sua promessa em qualquer altura. Então todos os distintivos vivos o dizem, e a página pública di-lo em primeiro lugar. As capturas de ecrã e as ligações simples não o podem dizer; levam a essa página.',

  realAddress:
    'Uma página pode ser imitada, o seu endereço não. A ficha de uma promessa está sempre neste endereço, com o código da promessa no fim:',
  realCompare:
    'Compare-o com o que está no topo do navegador, e depois compare o desenho da ficha com o que viu.',
}
