import type { Texts } from './index.ts'

/** The words of the element in Portuguese. */
export const pt: Texts = {
  lang: 'pt',
  dir: 'ltr',
  dates: 'pt',
  artist: 'quem a fez',
  unreachable: 'Não foi possível verificar agora',
  noCode: 'Este distintivo não indica nenhuma promessa',
  stale: 'Não foi possível verificar agora; último estado conhecido: %',
  meaning: 'Ajuda para a leitura: «criado com inteligência humana».',
  status: {
    active: [
      'created with human intelligence',
      'created with human intelligence: promessa de %, abre a ficha',
      'Promessa registada desde %',
    ],
    withdrawn: [
      'promessa retirada',
      'Promessa retirada por %, abre a ficha',
      'Promessa de %, depois retirada por quem a fez',
    ],
    suspended: [
      'promessa suspensa',
      'Promessa suspensa: promessa de %, abre a ficha',
      'Promessa de %, depois suspensa; a ficha diz porquê',
    ],
    missing: [
      'promessa não encontrada',
      'Promessa não encontrada: %, abre o registo',
      'Não há no registo nenhuma promessa %',
    ],
  },
  here: {
    site: 'Ligada a este site, verificado em %',
    page: 'Esta página tem o distintivo, verificado em %',
    lapsed: 'Esteve ligada, encontrado pela última vez em %',
    found: 'Indicado na promessa, encontrado pela última vez em %',
    named: '% indica este lugar; não verificado',
    'not-listed': '% não indicou este lugar',
  },
  there: {
    site: 'esse site está ligado, verificado em %',
    page: 'essa página tem o distintivo, verificado em %',
    lapsed: 'esteve ligado, encontrado pela última vez em %',
    found: 'indicado na promessa, encontrado pela última vez em %',
    named: 'indicado na promessa, não verificado',
  },
  checked: 'O que foi verificado',
  nothing: 'A promessa ainda não indica nenhum lugar.',
  unchecked: 'O que não foi verificado',
  work: 'A obra em si. Ninguém examinou como foi feita: é a promessa de quem a assina.',
  record: 'Abrir a ficha',
  close: 'Fechar',
}
