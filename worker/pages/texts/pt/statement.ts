import type { statement as english } from '../en/statement.ts'

/** The page of the words that are pledged, in Portuguese. */
export const statement: typeof english = {
  title: 'A declaração, versão {version}',
  forReading:
    'Ajuda para a leitura, não revista. O que se promete são as palavras em inglês que estão acima.',
  version:
    'Versão {version}, aberta desde {day}. Estas palavras nunca mudam: um texto novo recebe uma versão nova, e cada ficha guarda as palavras que foram prometidas. São de toda a gente ([licence|CC0 1.0]): copie-as, traduza-as, use-as noutros sítios.',
  make: 'Fazer esta promessa',

  parts: 'As partes',
  partsTick: 'Marca só o que foi feito por si. Sobre o que deixa por marcar, não promete nada.',

  covers: 'O que abrange',
  coversWhich:
    'Ou tudo o que mostra como obra própria, ou só as obras que nomeia. A escolha é sua, e a ficha diz qual das duas coisas.',

  means: 'O que significa prometer',
  meansPublic:
    'O seu nome, a data e estas palavras ficam numa ficha pública, num só endereço, para sempre.',
  meansWithdraw:
    'Pode retirar a promessa em qualquer altura. Então a ficha di-lo em primeiro lugar, e continua a poder ser lida.',
  meansPoint: 'Se alguém perguntar como fez uma coisa, pode apontar para o que prometeu.',

  meansNot: 'O que não significa',
  meansNotProof: 'Não é uma prova. Ninguém aqui examina a obra; só dizemos o que vimos, e quando.',
  meansNotClub: 'Não é um contrato connosco, nem um clube, nem um prémio. Não nos deve nada.',
  meansNotOthers: 'Não diz nada sobre artistas sem distintivo. A maioria nunca ouviu falar disto.',
}
