import type { home as english } from '../en/home.ts'

/** The first page, in Dutch. */
export const home: typeof english = {
  description:
    'Teken een teken, beloof in gewone woorden dat je je werk zelf hebt gemaakt, en laat die twee samen zien.',
  titleMade: 'Jij hebt het gemaakt.',
  titleSay: 'Zeg het met je eigen hand.',
  lead: 'Teken een teken, beloof in gewone woorden dat je werk zonder generatieve AI is gemaakt, en laat die twee samen zien. Wie je teken tegenkomt, kan met één klik lezen van wie de tekening is en wat er is beloofd.',
  make: 'Doe je belofte',
  readFirst: 'Lees eerst de woorden',

  nobodyYet: 'Nog niemand heeft een tekening opgehangen',
  nobodyYetWhy:
    'Hier komen de nieuwste tekens te hangen, elk getekend door de kunstenaar van wie de naam eronder staat. Wij verzinnen er geen. Het eerste kan dat van jou zijn.',
  justDrawn: 'Net getekend',
  seeAll: 'Bekijk ze allemaal op de muur',

  how: 'Zo werkt het',
  promise: 'Beloof',
  promiseHow:
    'Vink aan wat je zelf hebt gemaakt: beeld, tekst, geluid, film, code, handwerk. Vijf korte zinnen zeggen wat dat betekent.',
  draw: 'Teken',
  drawHow:
    'Teken een teken, op papier of op een scherm, en stuur ons er een afbeelding van. Nog geen tekening? Dan staat er een eenvoudig zegel van letters, en dat kun je elke dag veranderen.',
  show: 'Laat zien',
  showHow:
    'Plak één stukje code in je pagina. Het teken laat je tekening zien en leidt naar je vermelding, en vandaar naar je eigen deur.',
  free: 'Het is gratis, duurt ongeveer twee minuten en er is geen wachtwoord nodig.',

  notProved: 'Wat het teken niet bewijst',
  notProvedWork:
    'Het bewijst niet hoe een werk is gemaakt. Het is de eigen belofte van de kunstenaar, met een naam, een datum en de precieze woorden, die iedereen kan lezen. Niemand hier heeft het werk onderzocht.',
  notProvedChecks:
    'Wat we wel hebben nagekeken, staat op elke vermelding met de datum erbij, en daarnaast wat we niet hebben nagekeken. Een kunstenaar kan een belofte altijd intrekken. Elk levend teken zegt dat dan, en de openbare pagina ervan zegt het als eerste. Schermafdrukken en gewone links kunnen dat niet; die leiden naar die pagina.',

  realAddress:
    'Een pagina kun je namaken, het adres niet. De vermelding van een belofte staat altijd op dit adres, met de code van de belofte aan het eind:',
  realCompare:
    'Vergelijk dat met wat er boven in je browser staat, en vergelijk daarna de tekening op de vermelding met die je tegenkwam.',
}
