import { plural } from '../plural.ts'
import type { frame as english } from '../en/frame.ts'

/** What stands around every page, in German. */
export const frame: typeof english = {
  skip: 'Zum Inhalt springen',
  main: 'Hauptmenü',
  pledge: 'Versprechen',
  wall: 'Wand',
  check: 'Prüfen',
  about: 'Worum es geht',
  desk: 'Dein Schreibtisch',
  signIn: 'Anmelden',
  theWords: 'Die Worte des Versprechens',
  realRegister: 'Ist das hier das echte Register?',
  docs: 'Dokumentation (auf Englisch)',
  privacy: 'Datenschutz',
  noTrace:
    'Von denen, die uns besuchen, behalten wir keine Spur. Jedes Versprechen ist das eigene Wort der Person, die es gibt.',
  languages: 'Sprachen',
  meaning: 'Lesehilfe: „mit menschlicher Intelligenz geschaffen“.',
  utc: '{moment} Uhr UTC',
  standing: { active: 'Gilt', withdrawn: 'Zurückgezogen', suspended: 'Ausgesetzt' },
  seal: {
    withdrawn: 'zurückgezogen',
    suspended: 'ausgesetzt',
    missing: 'kein solches Versprechen',
  },
  parts: {
    image: 'Bilder',
    text: 'Texte',
    sound: 'Klang und Musik',
    video: 'Film und Animation',
    code: 'Code',
    craft: 'Handgemachtes',
  },
  partExamples: {
    image: 'Zeichnungen, Gemälde, Fotos, Comics, Gestaltung',
    text: 'Geschichten, Gedichte, Artikel, Drehbücher, Schriftzüge mit deinen Worten',
    sound: 'Lieder, Partituren, Aufnahmen, Stimmen',
    video: 'Filme, Animationen, bewegte Bilder aller Art',
    code: 'Spiele, Websites, Werkzeuge, Bilder, die dein eigenes Programm zeichnet',
    craft: 'Töpferei, Textilien, Schmuck, Holzarbeiten, Drucke',
  },
  lookAgain: plural({
    one: 'Eine Sache braucht noch einen Blick',
    other: '{count} Sachen brauchen noch einen Blick',
  }),
  needsLook: 'Braucht noch einen Blick: ',
  stillHere: 'Alles, was du getippt hast, ist noch da.',
  houseBadge: 'Das Zeichen des Hauses, gezeichnet von {name}',
  credentials: 'Die Datei sagt über sich selbst: {source}. Wir geben das nur weiter.',
  credentialsWith:
    'Die Datei sagt über sich selbst: {source}, mit „{tool}“. Wir geben das nur weiter.',
  sources: {
    digitalCapture: 'mit einer Kamera oder einem Scanner aufgenommen',
    computationalCapture: 'mit einer Handykamera aufgenommen',
    negativeFilm: 'von Filmmaterial kopiert',
    positiveFilm: 'von Filmmaterial kopiert',
    print: 'von Papier kopiert',
    digitalCreation: 'von einem Menschen mit digitalen Werkzeugen gezeichnet',
    digitalArt: 'von einem Menschen mit digitalen Werkzeugen gezeichnet',
    humanEdits: 'von einem Menschen bearbeitet',
    minorHumanEdits: 'von einem Menschen ein wenig nachgebessert',
  },
}
