import { plural } from '../plural.ts'
import type { record as english } from '../en/record.ts'

/** The page of one pledge in Dutch. */
export const record: typeof english = {
  title: '{artist} – created with human intelligence',
  titleWithdrawn: 'Ingetrokken: {whose}',
  titleSuspended: 'Opgeschort: {whose}',
  whose: 'belofte van {artist}',
  whosePledge: 'belofte {code}',
  inOneLine:
    '{artist} beloofde op {day}: {parts} zonder generatieve AI. Het is de eigen belofte van de kunstenaar; niemand heeft het werk onderzocht.',
  inOneLineWithdrawn: 'Deze belofte is ingetrokken. Ze is gedaan op {day}.',
  inOneLineSuspended: 'Deze belofte is opgeschort. Ze is gedaan op {day}.',

  left: 'Een kunstenaar die is vertrokken',
  pledgedOn: 'Beloofd op {day} voor {parts}.',
  hadBeenPledgedOn: 'Was beloofd op {day} voor {parts}.',

  suspended: 'opgeschort',
  withdrawn: 'ingetrokken',
  isSuspended: 'Deze belofte is opgeschort',
  isWithdrawn: 'Deze belofte is ingetrokken',
  operatorSuspended: 'Een beheerder van dit register heeft deze belofte opgeschort.',
  operatorSuspendedOn: 'Een beheerder van dit register heeft deze belofte op {day} opgeschort.',
  artistWithdrew: 'De kunstenaar heeft deze belofte ingetrokken.',
  artistWithdrewOn: 'De kunstenaar heeft deze belofte op {day} ingetrokken.',
  leftWithdrawn:
    'Deze belofte is ingetrokken. De kunstenaar is vertrokken en heeft naam en afbeeldingen meegenomen.',
  leftWithdrawnOn:
    'Deze belofte is op {day} ingetrokken. De kunstenaar is vertrokken en heeft naam en afbeeldingen meegenomen.',
  operatorsReason: 'De reden van de beheerder',
  artistsWords: 'In de woorden van de kunstenaar zelf',

  promised: 'Wat er is beloofd',
  hadBeenPromised: 'Wat er was beloofd',
  forReading:
    'Om je te helpen lezen, niet nagekeken: dit zeggen de woorden hierboven. Ze zijn beloofd in het {language}.',
  madeWithout: 'Gemaakt zonder generatieve AI',
  itCovers: 'Het geldt voor',
  coversPractice: 'Alles wat de kunstenaar als eigen werk laat zien.',
  coversWorks: 'Alleen de werken die de kunstenaar noemt onder ‘Over’.',
  coversForgotten: 'Alleen bepaalde werken. Ze staan hier niet meer genoemd.',
  words: 'De woorden',
  statement: '[words|Versie {version}], hier precies bewaard zoals die is beloofd',

  support: '{artist} vinden en steunen',
  noDoor:
    '{artist} heeft nog niet genoemd waar je heen kunt. Kwam je dit teken naast een werk tegen? Ga daar dan naar terug en zeg dat je het mooi vindt.',

  places: 'Waar {artist} het teken laat zien',
  placesOnce: 'Waar {artist} het teken liet zien',
  morePlaces: plural({ one: 'En nog {count}.', other: 'En nog {count}.' }),
  coversBeneath:
    'Een adres geldt voor alle pagina’s die eronder liggen. Kwam je het teken ergens anders tegen? Vraag {artist} dan: ‘Is die pagina van jou?’',
  noPlace:
    '{artist} heeft geen plek genoemd. Daarom zegt het teken niets over de pagina waarop je het ziet.',
  kinds: { site: 'site', shop: 'winkel', profile: 'profiel' },
  place: '{kind}: {state}',
  placeStates: {
    site: 'deze site noemt deze belofte, gevonden op {day}',
    page: 'deze pagina draagt het teken, gevonden op {day}',
    lapsed: 'was gekoppeld, voor het laatst gevonden op {day}',
    found: 'genoemd door de kunstenaar, voor het laatst gevonden op {day}',
    named: 'genoemd door de kunstenaar, niet nagekeken',
  },

  checked: 'Wat is nagekeken, en wanneer',
  nothingChecked: 'Er is niets nagekeken.',
  check: '{what}: {state} ({day}).',
  checks: {
    mail: 'Het mailadres',
    drawingFile: 'Het bestand van de tekening',
    drawingOrigin: 'Wat het bestand over zijn herkomst zegt',
    places: 'De plekken',
  },
  checkStates: {
    confirmed: 'heeft geantwoord',
    reEncoded: 'schoon gekopieerd',
    noAiDeclared: 'geen AI opgegeven',
    seenByAPerson: 'door een mens bekeken',
    lookedAt: 'bekeken',
  },
  checkDetails: {
    mail: 'De belofte is gedaan door iemand die de mail kon lezen op het opgegeven adres, en die een code intypte die we daarheen stuurden. Het adres blijft privé.',
    drawingFile:
      'We hebben de afbeelding geopend en er nieuwe kopieën van gemaakt, zonder de verborgen notities die camera’s en apps in bestanden achterlaten. Dat zegt niets over hoe de afbeelding is gemaakt.',
    seenByAPerson:
      'In het bestand van de tekening zat iets waar een mens naar moest kijken: een notitie van een app, of een stuk dat niet te lezen was. Iemand van ons heeft gekeken en de tekening laten staan. Dat bewijst niet hoe de tekening is gemaakt.',
    noAiDeclared:
      'Het bestand van de tekening gaf niet op dat het van AI kwam. We lezen alleen wat apps in een bestand schrijven: zo vinden we alleen eerlijke of slordige bestanden.',
    onePlace:
      'Een van de plekken die de kunstenaar noemt, wijst terug naar deze vermelding, met iets wat alleen de eigenaar daar kan neerzetten. We kijken vanzelf opnieuw. In de lijst van plekken staat wat er op elke plek is gevonden, en wanneer.',
    morePlaces: plural({
      one: 'Een van de plekken die de kunstenaar noemt, wijst terug naar deze vermelding, met iets wat alleen de eigenaar daar kan neerzetten. We kijken vanzelf opnieuw. In de lijst van plekken staat wat er op elke plek is gevonden, en wanneer.',
      other:
        '{count} van de plekken die de kunstenaar noemt, wijzen terug naar deze vermelding, met iets wat alleen de eigenaar daar kan neerzetten. We kijken vanzelf opnieuw. In de lijst van plekken staat wat er op elke plek is gevonden, en wanneer.',
    }),
  },
  notChecked: 'Wat niet is nagekeken',
  notCheckedDetails: {
    work: 'Het werk zelf. Niemand hier heeft onderzocht hoe het is gemaakt: dit is de eigen belofte van de kunstenaar.',
    who: 'Wie {artist} is. Het is de naam die de kunstenaar heeft gekozen.',
    whoLeft: 'Wie de kunstenaar was. Die is vertrokken en heeft de naam meegenomen.',
    otherPages:
      'Pagina’s die niet op de lijst van plekken staan; en van die op de lijst alles wat er niet naast staat.',
    everyPage: 'Waar het teken te zien is. Geen enkele plek wijst terug naar deze vermelding.',
    drawer: 'Wie de tekening heeft gemaakt. De kunstenaar zegt dat het een eigen tekening is.',
    unscreened:
      'Of het bestand van de tekening zegt dat AI die heeft gemaakt. Het kwam binnen voordat we daarnaar gingen kijken.',
    fileClaims:
      'Wat het bestand van de tekening over zichzelf zegt. Niemand heeft de handtekening ervan nagekeken.',
  },

  aboutArtist: 'Over {artist}',
  worksIn: 'Werkt met',
  tools: 'Gereedschap',
  since: 'Maakt dingen sinds',
  country: 'Land',

  receipt: 'De bon',
  receiptStands:
    'Jouw kopie: die laat zien wat we hebben ondertekend, en wanneer we zeggen dat we dat deden.',
  receiptFell:
    'Een kopie van wat we hadden ondertekend, en wanneer we zeggen dat we dat deden. Wie die nakijkt, leest dat het niet meer geldt.',
  receiptPicture: 'Als afbeelding',
  receiptAnySize: 'Als afbeelding in elke grootte',
  receiptText: 'Als gewone tekst voor machines',
  receiptCheck:
    'Heeft iemand je een bon gegeven? [check|Kijk hem na], zonder hem ergens heen te sturen.',
  receiptEngineers:
    'Voor technici: een credential volgens Open Badges 3.0 met één handtekening ({suite}) van {did}, en een W3C Bitstring Status List. [how|Hoe je het nakijkt] met hulpmiddelen van anderen, ook als wij er niet meer zijn.',

  history: 'Wat er met deze belofte is gebeurd',
  times: plural({ one: '{count} keer op die dag.', other: '{count} keer op die dag.' }),
  events: {
    pledged: 'De belofte is gedaan.',
    'drawing-shown': 'De kunstenaar heeft een tekening opgehangen.',
    'house-badge-shown': 'De kunstenaar heeft het teken van het huis gekozen.',
    'drawing-described': 'De kunstenaar heeft de woorden bij de tekening veranderd.',
    'name-changed': 'De kunstenaar heeft de naam veranderd. De oude is niet te zien.',
    edited: 'De kunstenaar heeft veranderd wat er op deze pagina staat.',
    'place-named': 'De kunstenaar heeft een plek genoemd waar het teken te zien is.',
    'place-removed': 'De kunstenaar heeft een plek van de lijst gehaald.',
    moved:
      'Een beheerder heeft de kunstenaar een ander mailadres gegeven, omdat een plek het bewees.',
    left: 'De kunstenaar is vertrokken en heeft alles wat persoonlijk was meegenomen.',
    'drawing-removed': 'De kunstenaar heeft de tekening weggehaald.',
    'drawing-hidden': 'Een beheerder heeft de tekening verborgen.',
    withdrawn: 'De kunstenaar heeft de belofte ingetrokken.',
    restored: 'De kunstenaar heeft het intrekken teruggedraaid. De belofte geldt weer.',
    suspended: 'Een beheerder heeft de belofte opgeschort.',
    reinstated: 'Een beheerder heeft de opschorting opgeheven.',
  },

  real: 'Hoe je ziet dat dit het echte register is',
  realAddress: 'Kijk naar het adres boven in je browser. Het moet precies dit zijn:',
  realCopy: 'Al het andere is een kopie, hoeveel het ook op deze pagina lijkt.',
  realDrawing:
    'Vergelijk daarna tekening met tekening: op het teken dat je tegenkwam, hoort dezelfde te staan als hier.',
  realPaper: 'Heb je de code {code} op papier, typ het adres dan zelf in.',

  chain: 'Van teken tot teken',
  drawnAfter: 'Getekend naar [badge|het teken van {artist}].',
  drawnAfterThis: 'Naar dit teken getekend:',
  badgeOf: 'Het teken van {artist}',

  unknownCode: 'Geen belofte heeft deze code',
  unknownLooked: 'We hebben {code} opgezocht. Zo’n belofte is hier niet.',
  unknownEmpty:
    'Er was geen code om op te zoeken. Een code heeft 8 letters en cijfers, zoals {example}.',
  unknownWritten:
    '{written} ziet er niet uit als een code. Een code heeft 8 letters en cijfers, zoals {example}.',
  unknownAgain: 'Probeer de code nog eens',
  unknownHint:
    'Kleine letters mogen, en het streepje mag je weglaten. O en 0 zijn voor ons hetzelfde, net als I, L en 1. Er is geen U.',
  unknownLook: 'Opzoeken',
  unknownRight: 'Als de code klopt',
  unknownMadeUp:
    'Dan heeft iemand hem misschien verzonnen. Achter een teken met een code die nergens heen leidt, staat geen belofte. Het kan ook een eerlijk foutje zijn: weet je wie het laat zien, vraag het dan.',

  cameFrom: 'Je kwam hierheen van {host}.',
  cameWholeNamed: '{artist} noemt die site; we hebben geen link terug gevonden.',
  cameWholeLapsed:
    '{artist} noemt die site. Die was gekoppeld; dat vonden we voor het laatst op {day}.',
  cameWholeSite: 'Die staat op de lijst, en de site noemt deze belofte: dat vonden we op {day}.',
  cameWholePage:
    'Die staat op de lijst, en één pagina daar draagt het teken: dat vonden we op {day}.',
  cameShared: 'Veel mensen delen die site.',
  camePart: 'Alleen een deel van die site staat op deze lijst.',
  cameShop: 'Vergelijk de naam van de winkel: {artist} noemt {address}.',
  cameAddress: 'Vergelijk het adres: {artist} noemt {address}.',
  cameUnnamed:
    '{artist} heeft deze plek niet genoemd. Misschien is dat alleen vergeten. Vraag {artist}: ‘Is die pagina van jou?’',
}
