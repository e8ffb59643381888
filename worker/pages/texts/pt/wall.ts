import { plural } from '../plural.ts'
import type { wall as english } from '../en/wall.ts'

/** The gallery of standing pledges, and the page of one artist, in Portuguese. */
export const wall: typeof english = {
  title: 'O mural',
  description:
    'Distintivos desenhados à mão por artistas, os mais recentes primeiro: cada um com a promessa que tem por trás e o caminho até quem o desenhou.',
  lead: 'Cada distintivo representa a promessa de quem a assina: feito sem IA generativa. Os mais recentes primeiro.',

  form: 'Procurar no mural',
  formWord: 'Um nome, ou uma palavra',
  formMedium: 'Técnica, por exemplo tinta',
  formPart: 'Promessa para',
  formAnything: 'qualquer coisa',
  formLook: 'Procurar',
  mistake: 'Não foi possível ler isto. Escreva-o mais curto, ou deixe-o em branco.',
  matching: 'Só os distintivos que correspondem. [wall|Mostrar o mural inteiro]',

  ends: 'O mural acaba aqui. [wall|Voltar aos distintivos mais recentes]',
  noMatch: 'Nenhum distintivo corresponde',
  noMatchWhy:
    'Talvez com menos palavras, ou escrito de outra maneira? Os acentos e as maiúsculas não fazem diferença. Alguém não estar aqui não diz nada sobre como trabalha.',
  whole: 'Mostrar o mural inteiro',
  empty: 'O mural ainda está vazio',
  emptyWhy:
    'Ainda ninguém pendurou um distintivo. As imagens daqui serão desenhadas por artistas e por mais ninguém; por isso, até chegar a primeira, não há nada para mostrar. Pode ser a sua.',

  pages: 'Mais do mural',
  newer: 'Distintivos mais recentes',
  older: 'Distintivos mais antigos',

  entry: ': o distintivo de {artist}, e a sua ficha',
  entrySince: 'Cria desde {year}.',
  entryPledged: 'Promessa feita em {day} para {parts}.',
  door: 'Encontrar e apoiar {artist}: {door}',

  artistPledges: plural({
    one: '{artist} tem uma promessa no registo: {parts}, created with human intelligence. É a promessa de quem a assina; ninguém examinou a obra.',
    other:
      '{artist} tem {count} promessas no registo: {parts}, created with human intelligence. São as promessas de quem as assina; ninguém examinou a obra.',
  }),
  artistNone: 'Não há aqui nenhuma promessa de {artist} de pé.',
  nothingStands: 'Não há aqui nenhuma promessa de pé',
  nothingStandsNow:
    'Neste momento não há aqui nenhuma promessa de {artist} de pé. O que houve está mais abaixo, com as datas.',
  readRecord: 'Ler a ficha {code}',
  others: plural({ one: 'Outro distintivo', other: 'Mais distintivos' }),
  chain: 'De desenho em desenho',
  chainAfter: 'Desenhado a partir de',
  chainInspired: 'Desenhados a partir de um distintivo seu',
  fallen: 'O que já não está de pé',
  fallenWithdrawn: '[strong|retirada] em {day}, feita em {pledged}',
  fallenSuspended: '[strong|suspensa] em {day}, feita em {pledged}',

  noPledgeYet: 'Ainda não há aqui nenhuma promessa. Quando houver, estará neste lugar.',
  lookAtWall: 'Ver o mural',
  unknown: 'Ninguém tem este nome de utilizador',
  unknownLooked:
    'Procurámos {handle}, e não há aqui ninguém com esse nome. Talvez falte uma letra, ou essa pessoa tenha deixado o registo.',
  unknownName: 'Procurar um nome no mural',
  unknownOr: 'Ou [wall|veja o mural inteiro]. Se tem o código de um distintivo, [check|procure-o].',
}
