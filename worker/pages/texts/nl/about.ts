import type { about as english } from '../en/about.ts'

/** What a badge means and what it does not, in Dutch. */
export const about: typeof english = {
  title: 'Wat een teken betekent',
  description:
    'Wat een teken van Human Intelligence over een werk zegt, wat het niet zegt, en wat er is nagekeken: in één minuut.',
  lead: 'Iemand heeft iets gemaakt en zegt dat graag: {claim}. Daarbij horen een met de hand getekend teken, een belofte in gewone woorden, een naam en een datum.',

  says: 'Wat het zegt',
  saysPromised:
    '[strong|Een kunstenaar heeft iets beloofd.] Het werk is gemaakt zonder generatieve AI, in de delen die zijn aangevinkt: beeld, tekst, geluid, film, code of handgemaakte dingen. Je kunt [words|de precieze woorden] lezen.',
  saysFound:
    '[strong|De belofte is te vinden.] Elke belofte heeft een code en een eigen pagina, de vermelding, voor altijd op hetzelfde adres.',
  saysDrawing:
    '[strong|De tekening is het zegel.] Die is bij iedereen anders. Het teken dat je tegenkwam en dat op de vermelding horen dezelfde tekening te laten zien.',
  saysBack:
    '[strong|De belofte kan worden teruggenomen.] Dan zegt elk levend teken ‘ingetrokken’, net zo groot, en de vermelding zegt het als eerste.',

  saysNot: 'Wat het niet zegt',
  saysNotProof:
    '[strong|Het is geen bewijs.] Niemand hier heeft gekeken hoe een werk is gemaakt, en geen programma heeft ernaar geraden. Het is de eigen belofte van de kunstenaar.',
  saysNotExam:
    '[strong|Het is geen examen voor mensen.] Een naam op een vermelding is de naam die de kunstenaar heeft gekozen.',
  saysNotMissing:
    '[strong|Zonder teken is het ook goed.] De meeste kunstenaars hebben hier nooit van gehoord. Dat er geen teken is, zegt niets over wie dan ook.',
  saysNotAgainst:
    '[strong|Het is niet tegen machines of tegen mensen die ze leuk vinden.] Het is vóór handen, en om te weten waar je naar kijkt.',

  checks: 'Wat we wel nakijken',
  checksFew:
    'Een paar kleine dingen, en elke vermelding noemt ze met hun datum: dat iemand de mail kon lezen op het opgegeven adres, dat een afbeelding te openen en te kopiëren was. Daarnaast staat, net zo groot, wat niet is nagekeken.',
  checksPlaces:
    'Een kunstenaar kan ook de plekken noemen waar het teken te zien is. ‘Genoemd door de kunstenaar’ betekent alleen dat. Als niemand heeft gekeken, zegt de vermelding dat niemand heeft gekeken.',

  ways: 'Drie manieren om te kijken',
  waysHow:
    'Klik op het teken: het leidt naar de vermelding. Typ de code in die erop staat. Of ga naar [check|Nakijken] en plak een adres of de naam van een kunstenaar.',

  noBadge: 'Waarom deze site geen teken draagt',
  noBadgeWhy:
    'Een teken staat voor de belofte van een mens, en niemand heeft iets beloofd over de software en de woorden van deze site. Alleen de tekeningen en de woorden van de kunstenaars zijn van henzelf. Daarom zie je hier letters, lijnen en ruimte, en geen plaatje dat wij hebben verzonnen.',

  whoFor: 'Voor wie het is',
  whoForEveryone:
    'Voor iedereen die dingen maakt, bekend of niet. Het is gratis, er zijn geen rangen en geen punten, en je kunt weggaan wanneer je wilt.',

  ask: 'Aan wie je het kunt vragen',
  askHow: 'Heb je een vraag, of klopt hier iets niet? Schrijf ons: {mail}',
}
