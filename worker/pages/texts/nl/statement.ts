import type { statement as english } from '../en/statement.ts'

/** The page of the words that are pledged, in Dutch. */
export const statement: typeof english = {
  title: 'De verklaring, versie {version}',
  forReading:
    'Om je te helpen lezen, niet nagekeken. Wat wordt beloofd, zijn de Engelse woorden hierboven.',
  version:
    'Versie {version}, open sinds {day}. Deze woorden veranderen nooit: andere woorden krijgen een nieuwe versie, en elke vermelding houdt de woorden die zijn beloofd. Ze zijn van iedereen ([licence|CC0 1.0]): kopieer ze, vertaal ze, gebruik ze ergens anders.',
  make: 'Doe deze belofte',

  parts: 'De delen',
  partsTick:
    'Je vinkt alleen aan wat je zelf hebt gemaakt. Over wat je niet aanvinkt, beloof je niets.',

  covers: 'Waarvoor het geldt',
  coversWhich:
    'Voor alles wat je als je eigen werk laat zien, of alleen voor werken die je noemt. Jij kiest, en de vermelding zegt welke van de twee het is.',

  means: 'Wat beloven betekent',
  meansPublic:
    'Je naam, de datum en deze woorden staan in een openbare vermelding, op één adres, voor altijd.',
  meansWithdraw:
    'Je kunt je belofte altijd intrekken. De vermelding zegt dat dan als eerste, en blijft te lezen.',
  meansPoint: 'Als iemand vraagt hoe je iets hebt gemaakt, kun je wijzen op wat je hebt beloofd.',

  meansNot: 'Wat het niet betekent',
  meansNotProof:
    'Het is geen bewijs. Niemand hier onderzoekt het werk; we zeggen alleen wat we hebben bekeken, en wanneer.',
  meansNotClub:
    'Het is geen contract met ons, geen club en geen prijs. Je bent ons niets schuldig.',
  meansNotOthers:
    'Het zegt niets over kunstenaars zonder teken. De meesten hebben er nooit van gehoord.',
}
