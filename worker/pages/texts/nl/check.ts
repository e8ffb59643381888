import { plural } from '../plural.ts'
import type { check as english } from '../en/check.ts'

/** Looking anything up, in Dutch. */
export const check: typeof english = {
  title: 'Een teken nakijken',
  titleAsked: 'Nakijken: {query}',
  description:
    'Plak een adres, een code of de naam van een kunstenaar, en lees in gewone woorden wat dit register erover weet.',
  lead: 'Kwam je een teken, een naam of een pagina tegen? Plak het hier en lees wat dit register weet.',
  label: 'Een adres, een code of een naam',
  hint: 'Zoals ada-draws.com/shop, K3V9-X2AM of Zoë Lind. Kleine letters mogen, en een naam zonder accenten mag ook.',
  look: 'Opzoeken',
  tooLong: plural({
    one: 'Dat is {count} letter lang, en er is plek voor {most}. Een adres, een code of een naam is genoeg.',
    other:
      'Dat is {count} letters lang, en er is plek voor {most}. Een adres, een code of een naam is genoeg.',
  }),
  unseen: 'Er zit iets tussen wat niemand kan zien. Typ het nog eens, zonder dat.',

  none: 'Daarover staat hier niets',
  fit: plural({ one: 'Eén belofte past', other: '{count} beloften passen' }),
  moreThan: plural({
    one: 'Meer dan {count} belofte past',
    other: 'Meer dan {count} beloften passen',
  }),
  thereAreMore: 'Er zijn er meer. Schrijf een groter stuk van de naam, of het hele adres.',
  sameName: 'Een naam kiest de kunstenaar zelf, en anderen kunnen dezelfde hebben.',
  compare:
    'Iedereen kan een plaatje van een teken kopiëren. Open de vermelding en vergelijk die met het teken dat je tegenkwam.',

  stands:
    '[strong|De belofte geldt.] Het is de eigen belofte van de kunstenaar; niemand heeft het werk onderzocht.',
  suspended:
    '[strong|Opgeschort.] Een beheerder van dit register heeft de belofte stilgezet. De vermelding zegt waarom.',
  withdrawn:
    '[strong|Ingetrokken.] De kunstenaar heeft de belofte teruggenomen. Voor nieuw werk telt ze niet.',
  left: '[strong|Ingetrokken.] De kunstenaar is vertrokken. Voor nieuw werk telt de belofte niet.',
  pledged: 'beloofd op {day}',
  hadBeenPledged: 'was beloofd op {day}',

  theArtist: 'De kunstenaar',
  whyCode: 'Dit is de code waar je naar vroeg.',
  whyName: 'De naam past.',
  whyAddress: '{artist} noemt dit adres, naast veel andere. Niemand heeft het nagekeken.',
  whyNamed: '{artist} noemt deze plek: {address}. Niemand heeft die nagekeken.',
  whyPage: '{artist} noemt {address}, en die pagina droeg het teken toen we op {day} keken.',
  whySite: '{artist} noemt {address}, en die site noemde deze belofte toen we op {day} keken.',
  whyLapsed:
    '{artist} noemt {address}. Die plek wees ooit terug, voor het laatst gezien op {day}, en nu niet meer.',

  noCode: 'Geen belofte heeft de code {code}.',
  noCodeNoName: 'Geen belofte heeft de code {code}, en hier heeft geen kunstenaar die naam.',
  noAddress: 'Geen kunstenaar heeft {address} genoemd.',
  noAddressNoName:
    'Geen kunstenaar heeft {address} genoemd, en hier heeft geen kunstenaar die naam.',
  noHandle: 'Hier heet geen kunstenaar {handle}.',
  noName: 'Hier heeft geen kunstenaar die naam.',
  noAccusation:
    'Dat is geen verwijt: de meeste kunstenaars hebben nooit van dit register gehoord, en een pagina zonder teken zegt niets over hoe iets is gemaakt.',
  noneCode:
    'Staat deze code op een teken? Dan heeft iemand hem misschien verzonnen, of er zit een foutje in. Elke echte vermelding staat op {address} met de code erachter.',
  noneAddress:
    'Plak het hele adres van precies de pagina waar je het teken tegenkwam, of probeer de naam van de kunstenaar. Een kunstenaar kan een teken op meer plekken laten zien dan er zijn genoemd.',
  noneName: 'Probeer een korter stuk van de naam, of het adres waar je het werk tegenkwam.',

  receipt: 'Een bon nakijken',
  receiptWhat:
    'Een bon is een ondertekende kopie van een belofte: een afbeelding van het teken met iets erin verborgen, of een tekst. Heeft iemand je er een gegeven? Lees hier van wie hij is, of hij is veranderd, en of hij nog geldt. Je eigen browser leest hem; hij wordt nergens heen gestuurd.',
  receiptScript: 'Dit deel heeft JavaScript nodig',
  receiptWithout:
    'We lezen bonnen in je browser, zodat je ze niet naar ons hoeft te sturen. Zonder JavaScript kun je hierboven de code van de belofte opzoeken, of [tools|de bon nakijken met hulpmiddelen van anderen].',
  receiptFile: 'Kies het bestand, of sleep het hierheen',
  receiptKinds: 'PNG, SVG of JSON',
  receiptPaste: 'Of plak de tekst ervan',
  receiptRead: 'Lezen',
}
