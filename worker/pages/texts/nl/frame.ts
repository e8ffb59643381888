import { plural } from '../plural.ts'
import type { frame as english } from '../en/frame.ts'

/** What stands around every page, in Dutch. */
export const frame: typeof english = {
  skip: 'Naar de inhoud',
  main: 'Hoofdmenu',
  pledge: 'Beloven',
  wall: 'Muur',
  check: 'Nakijken',
  about: 'Uitleg',
  desk: 'Je bureau',
  signIn: 'Inloggen',
  theWords: 'De woorden van de belofte',
  realRegister: 'Is dit het echte register?',
  docs: 'Documentatie (in het Engels)',
  privacy: 'Privacy',
  noTrace:
    'We bewaren geen spoor van bezoekers. Een belofte is het eigen woord van een kunstenaar.',
  languages: 'Talen',
  meaning: 'Leeshulp: ‘gemaakt met menselijke intelligentie’.',
  utc: '{moment} uur UTC',
  standing: { active: 'Geldt', withdrawn: 'Ingetrokken', suspended: 'Opgeschort' },
  seal: { withdrawn: 'ingetrokken', suspended: 'opgeschort', missing: 'belofte niet gevonden' },
  parts: {
    image: 'beeld',
    text: 'tekst',
    sound: 'geluid en muziek',
    video: 'film en animatie',
    code: 'code',
    craft: 'handgemaakte dingen',
  },
  partExamples: {
    image: 'tekeningen, schilderijen, foto’s, strips, ontwerpen',
    text: 'verhalen, gedichten, artikelen, scenario’s, letterwerk met je eigen woorden',
    sound: 'liedjes, partituren, opnamen, stemmen',
    video: 'films, animatie, alle soorten bewegend beeld',
    code: 'games, websites, hulpmiddelen, plaatjes die je eigen programma tekent',
    craft: 'aardewerk, textiel, sieraden, houtwerk, prenten',
  },
  lookAgain: plural({
    one: 'Kijk nog eens naar één ding',
    other: 'Kijk nog eens naar {count} dingen',
  }),
  needsLook: 'Kijk hier nog eens naar: ',
  stillHere: 'Alles wat je hebt getypt staat er nog.',
  houseBadge: 'Het teken van het huis, getekend door {name}',
  credentials: 'Het bestand zegt over zichzelf: {source}. Wij geven dat alleen door.',
  credentialsWith:
    'Het bestand zegt over zichzelf: {source}, met ‘{tool}’. Wij geven dat alleen door.',
  sources: {
    digitalCapture: 'gemaakt met een camera of een scanner',
    computationalCapture: 'gemaakt met de camera van een telefoon',
    negativeFilm: 'overgenomen van film',
    positiveFilm: 'overgenomen van film',
    print: 'overgenomen van papier',
    digitalCreation: 'door een mens getekend met digitale hulpmiddelen',
    digitalArt: 'door een mens getekend met digitale hulpmiddelen',
    humanEdits: 'door een mens bewerkt',
    minorHumanEdits: 'door een mens een beetje bijgewerkt',
  },
}
