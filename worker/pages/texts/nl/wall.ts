import { plural } from '../plural.ts'
import type { wall as english } from '../en/wall.ts'

/** The gallery of standing pledges, and the page of one artist, in Dutch. */
export const wall: typeof english = {
  title: 'De muur',
  description:
    'Tekens die kunstenaars met de hand hebben getekend, de nieuwste eerst, elk met de belofte erachter en de weg naar de kunstenaar.',
  lead: 'Elk teken staat voor de eigen belofte van een kunstenaar: gemaakt zonder generatieve AI. De nieuwste eerst.',

  form: 'Zoeken op de muur',
  formWord: 'Een naam of een woord',
  formMedium: 'Materiaal of techniek, zoals inkt',
  formPart: 'Beloofd voor',
  formAnything: 'alles',
  formLook: 'Zoeken',
  mistake: 'Dit was niet te lezen. Schrijf het korter, of laat het weg.',
  matching: 'Alleen tekens die passen. [wall|Laat de hele muur zien]',

  ends: 'Hier houdt de muur op. [wall|Terug naar de nieuwste tekens]',
  noMatch: 'Geen enkel teken past',
  noMatchWhy:
    'Misschien met minder woorden, of anders gespeld? Accenten en hoofdletters maken niet uit. Dat iemand hier niet staat, zegt niets over hoe diegene werkt.',
  whole: 'Laat de hele muur zien',
  empty: 'De muur is nog leeg',
  emptyWhy:
    'Nog niemand heeft een teken opgehangen. De tekeningen hier worden door kunstenaars gemaakt en door niemand anders. Tot de eerste komt, is er dus niets te zien. Het kan die van jou zijn.',

  pages: 'Meer van de muur',
  newer: 'Nieuwere tekens',
  older: 'Oudere tekens',

  entry: ': het teken van {artist}, met de vermelding',
  entrySince: 'Maakt dingen sinds {year}.',
  entryPledged: 'Beloofd op {day} voor {parts}.',
  door: '{artist} vinden en steunen: {door}',

  artistPledges: plural({
    one: '{artist} heeft een belofte in het register: {parts}, created with human intelligence. De eigen belofte van de kunstenaar; niemand heeft het werk onderzocht.',
    other:
      '{artist} heeft {count} beloften in het register: {parts}, created with human intelligence. De eigen belofte van de kunstenaar; niemand heeft het werk onderzocht.',
  }),
  artistNone: '{artist} heeft hier geen belofte die geldt.',
  nothingStands: 'Hier geldt geen belofte',
  nothingStandsNow:
    'Van {artist} geldt hier nu geen belofte. Wat er was, staat hieronder, met de datums.',
  readRecord: 'Lees de vermelding {code}',
  others: plural({ one: 'Nog een teken', other: 'Meer tekens' }),
  chain: 'Van tekening tot tekening',
  chainAfter: 'Getekend naar',
  chainInspired: 'Getekend naar een teken van deze kunstenaar',
  fallen: 'Geldt niet meer',
  fallenWithdrawn: '[strong|ingetrokken] op {day}, beloofd op {pledged}',
  fallenSuspended: '[strong|opgeschort] op {day}, beloofd op {pledged}',

  noPledgeYet: 'Hier is nog geen belofte. Als er een komt, staat die hier.',
  lookAtWall: 'Bekijk de muur',
  unknown: 'Niemand heeft deze gebruikersnaam',
  unknownLooked:
    'We hebben {handle} gezocht, maar zo’n kunstenaar is hier niet. Misschien ontbreekt er een letter, of is diegene vertrokken.',
  unknownName: 'Zoek een naam op de muur',
  unknownOr:
    'Of [wall|bekijk de hele muur]. Heb je een code van een teken? [check|Zoek die dan op].',
}
