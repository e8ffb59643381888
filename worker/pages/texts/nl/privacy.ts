import type { privacy as english } from '../en/privacy.ts'

/** What is kept and for how long, in Dutch. */
export const privacy: typeof english = {
  title: 'Privacy',
  description:
    'Over bezoekers bewaren we niets. Wat we van kunstenaars bewaren, hoelang, en hoe je het meeneemt en vertrekt.',
  lead: 'Als je alleen kijkt, bewaren we niets over je. Als je een belofte doet, bewaren we wat je ons hebt gegeven, en het meeste daarvan kan iedereen lezen, want daar is een belofte voor.',

  visit: 'Als je op bezoek bent',
  visitCookies:
    'Geen cookie, geen teller, geen script van iemand anders. Dat geldt ook voor de tekens.',
  visitBadges:
    'Een teken op een andere site vraagt ons naar één belofte. Het vertelt ons nooit op welke pagina het staat of wie er leest. Als je erop klikt, noemt je browser ons de naam van de site waar je vandaan komt; die schrijven we niet op.',
  visitTyped:
    'Wat je typt bij Nakijken of op de muur, gebruiken we om een antwoord te vinden en bewaren we niet. Ons logboek heeft één regel per verzoek: de soort pagina, niet het adres ervan, of het lukte en hoelang het duurde. Er staat geen netwerkadres in.',
  visitCloudflare:
    'Cloudflare laat de computers draaien die je antwoorden. Om je een pagina te brengen, moet Cloudflare je netwerkadres zien, net als elke provider onderweg. Als je een formulier stuurt, wordt dat adres ook een minuut lang gebruikt, om iemand tegen te houden die er honderden stuurt.',
  visitLanguage:
    'Pagina’s komen in de taal waar je browser om vraagt, of in de taal die in hun adres staat. We onthouden niet welke.',

  artist: 'Als je kunstenaar bent',
  everyone: 'Iedereen kan lezen:',
  everyoneName:
    'je naam zoals je die hebt geschreven, de woorden die je hebt beloofd, hun datum, en wat er sindsdien met de belofte is gebeurd. Als je je naam verandert, is de oude niet te zien;',
  everyoneDrawing:
    'je tekening met de beschrijving ervan, je links, plekken, en wat je over jezelf vertelt.',
  looks:
    'We kijken op de plekken die je noemt: [how|hoe, en hoe vaak]. Van zo’n pagina bewaren we of die je belofte noemt, en niets anders van wat erop staat.',
  nobodyElse: 'Niemand behalve wij kan lezen:',
  mail: 'Je mailadres',
  mailKept:
    'Om je te laten inloggen en om je te vertellen wat er met je belofte gebeurt. Tot je vertrekt.',
  original: 'De afbeelding zoals die binnenkwam',
  originalKept:
    '30 dagen, daarna wordt die gewist, tenzij je ‘Keep my original as evidence’ aanvinkt (bewaar mijn bestand als bewijsstuk). In de kopieën die we laten zien, staat nooit de plaats of de camera die een bestand kan noemen.',
  held: 'Een tekening die op een mens wacht',
  heldKept:
    'Met wat het bestand ervan zegt en wat jij erover schreef: tot iemand heeft beslist, of tot je die terugneemt. Wat er is beslist, en waarom, blijft tot je vertrekt. [files|Wat we in een bestand lezen]',
  draft: 'Een belofte waaraan je begon',
  draftKept: 'Wat je typte voordat de code kwam: 1 dag.',
  codes: 'Codes die we hebben gemaild',
  codesKept:
    'Onleesbaar gemaakt, 10 minuten lang. Dat er een code is gestuurd: 24 uur, met het adres onleesbaar gemaakt.',
  sessions: 'Waar je bent ingelogd',
  sessionsKept:
    'Sinds wanneer, en in welke browser, in gewone woorden: tot 14 dagen na je laatste bezoek, en in totaal 60 dagen.',
  oldMail: 'Een oud mailadres',
  oldMailKept:
    'Nadat je het hebt veranderd: 48 uur, zodat je het kunt terugdraaien als jij het niet was.',

  cookies: 'Cookies',
  cookiesWhen:
    'Alleen als je inlogt of een belofte doet, en alleen om je browser te herkennen tot je uitlogt. Ze komen alleen van deze site, en geen script kan ze lezen.',

  letters: 'Mail',
  lettersWhen:
    'We schrijven als je om een code vraagt, als iemand onder jouw naam inlogt, en als er iets met je belofte gebeurt. Nooit nieuws, nooit reclame. Onze mails halen niets op van internet, zodat niemand te weten komt wanneer je ze leest. Cloudflare brengt ze naar je mailprovider.',

  rights: 'Je rechten',
  rightsSee:
    '[strong|Bekijken en verbeteren.] Alles wat we van je hebben, kun je zien en veranderen op [desk|je bureau].',
  rightsOut: '[strong|Meenemen.] Daar kun je ook alles downloaden in één bestand.',
  rightsLeave:
    '[strong|Vertrekken.] Je naam, mailadres, woorden, links en afbeeldingen worden gewist. Wat blijft, is dat er een belofte met die code is gedaan en ingetrokken, en wanneer, omdat anderen erop kunnen hebben vertrouwd; en dat de bon ervan niet meer telt. Bij kopieën van die bon die jij of anderen hebben bewaard, kunnen we niet. Niets daarvan vertelt wie je bent. Na een verandering van mailadres kun je vertrekken als er 48 uur voorbij zijn: zo lang kan het oude adres de verandering terugdraaien.',
  rightsAsk: '[strong|Vragen.] Schrijf ons: {mail}',

  training: 'Je tekening en het trainen van AI',
  trainingNo:
    'Zoekmachines zijn hier welkom. Bij elke tekening zeggen we ook, zoals machines het lezen (TDMRep, {noai}, {noimageai}), dat die niet mag worden gebruikt om modellen te trainen. Dat is een duidelijk nee, en geen slot: het geldt voor wie zich aan de regels houdt.',
}
