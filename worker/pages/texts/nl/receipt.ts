import type { receipt as english } from '../en/receipt.ts'

/** What /check says of a receipt, in Dutch. */
export const receipt: typeof english = {
  reading: 'Even lezen …',
  empty: 'Kies een bestand, of plak de tekst van een bon.',
  notFetched:
    'Het leesprogramma kon niet worden opgehaald. Kijk je verbinding na en probeer het nog eens.',
  broken: 'Bij het lezen ging er iets mis. Dat zegt niets over de bon.',

  tooLarge: 'Dit is te groot voor een bon.',
  tooLargeWhy: 'Het is {size} groot, en we lezen tot {most}. Bonnen zijn veel kleiner.',
  nothingInside: 'Er zit geen bon in dit {kind}-bestand.',
  lost: 'Veel sites en apps halen weg wat er in een afbeelding verborgen zit als ze die kopiëren. Vraag om het bestand zelf, of zoek de code op die op het teken staat.',
  otherPicture: 'In een afbeelding van deze soort past geen bon.',
  onlyPngAndSvg: 'Dat kan alleen in PNG en SVG.',
  several: 'In deze afbeelding zit meer dan één bon. Daarom weten we niet welke er wordt bedoeld.',
  severalWhat:
    'Geen enkele afbeelding van ons heeft er twee. Vraag om het bestand zoals het uit dit register kwam, of zoek de code op die op het teken staat.',
  tooMuch: 'We konden deze afbeelding niet tot het einde lezen.',
  tooMuchWhat:
    'Er zit veel meer in dan in welke afbeelding van ons ook, dus misschien zit er verderop nog een bon. Vraag om de bon als tekst, of zoek de code op die op het teken staat.',
  older: 'Dit is een Open Badge van een oudere soort.',
  olderWhat:
    'Hij is niet van ons: die soort hebben we nooit uitgegeven. We kunnen hem hier niet lezen.',
  token: 'Dit is een teken in een andere vorm: een ondertekend token.',
  tokenWhat: 'Het is niet van ons: die vorm geven we niet uit. We kunnen het hier niet lezen.',
  noJson: 'Dit is geen bon die we kunnen lezen.',
  noJsonWhat:
    'Een bon begint met { en eindigt met }. Als je hem hebt geplakt, ontbreekt er misschien een stuk: kopieer hem helemaal, of kies het bestand.',
  noCredential: 'De vorm klopt, maar het is geen bon.',
  noCredentialWhat:
    'Er staat niet in wie wat heeft ondertekend. Heb je misschien per ongeluk een ander bestand gekozen?',

  notThePicture:
    'We hebben de tekst erin ondertekend, niet de afbeelding eromheen. De vermelding laat de tekening zien die bij deze belofte hoort, als die er is.',
  altered: 'Dit is niet wat we hebben ondertekend.',
  alteredWhat:
    'Het noemt dit register, maar er is na het ondertekenen iets in veranderd, of we hebben het nooit ondertekend. Vertrouw er niet op. De vermelding in dit register zegt altijd wat waar is.',
  unknownKey: 'Het is ondertekend met een sleutel die we niet kennen, of niet meer.',
  unknownKeyWhat:
    'We kennen een sleutel niet meer als iemand hem misschien heeft gestolen. Dan ondertekenen we alles opnieuw. Vertrouw niet op deze kopie: bij de vermelding staat de nieuwste. Dit is wat erin staat, wie het ook heeft geschreven:',
  couldNotTell: 'Niet te zeggen.',
  couldNotTellWhat:
    'We kregen net geen antwoord van dit register, dus we weten niet of deze kopie gaaf is. Dat zegt niets slechts over de kopie. Probeer het over een minuut nog eens. Dit is wat erin staat:',

  whole: 'Dit is wat we hebben ondertekend. Of het nog geldt, was niet te zeggen.',
  wholeWhat: 'De lijst van wat niet meer geldt, was net niet te lezen. Probeer het nog eens.',
  fallen: 'Dit is wat we hebben ondertekend, en het geldt niet meer.',
  fallenWhat:
    'De belofte is ingetrokken of opgeschort nadat deze kopie was gemaakt. De vermelding zegt welke van de twee, en waarom.',
  fallenNewer:
    'De belofte is beëindigd nadat deze kopie was gemaakt. Maar er is een nieuwere kopie, van {day}. De vermelding zegt hoe het nu is.',
  stands: 'Dit is wat we hebben ondertekend, en het geldt.',
  standsNewer:
    'Er is een nieuwere kopie, van {day}: iets wat in deze staat, is sindsdien veranderd. Je vindt de nieuwere bij de vermelding.',

  foreign: 'Dit is een Open Badge van iemand anders.',
  foreignUnknown: 'Dit register weet er niets van.',
  foreignWhole:
    'Hij is gaaf: niemand heeft hem veranderd sinds hij is ondertekend. Of hij nog geldt, kunnen alleen zij zeggen die hem hebben uitgegeven.',
  foreignAltered: 'Hij is veranderd nadat hij was ondertekend.',
  foreignCouldNotTell:
    'Of hij gaaf is en nog geldt, konden we niet nagaan. Dat kunnen alleen zij zeggen die hem hebben uitgegeven, en deze pagina vraagt niemand iets behalve dit register.',
  foreignSays: 'Dit zegt hij over zichzelf. Iedereen kan daar van alles in schrijven:',
  foreignUnsigned: 'Hij zegt niet wie hem heeft ondertekend.',
  foreignName: 'Hoe hij heet',
  foreignIssuer: 'Van wie hij komt',
  foreignId: 'De naam waaronder hij is ondertekend',

  whose: 'Van wie de belofte is',
  promisedOn: 'Beloofd op',
  signedOn: 'We zeggen dat we dit hebben ondertekend op',
  words: 'De woorden',
  record: 'De vermelding',
  checked: 'Er staat in dat dit is nagekeken:',
  promise:
    'Het is de eigen belofte van de kunstenaar. Niemand hier heeft onderzocht hoe het werk is gemaakt.',
}
