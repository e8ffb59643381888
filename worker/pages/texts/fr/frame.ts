import { plural } from '../plural.ts'
import type { frame as english } from '../en/frame.ts'

/** What stands around every page, in French. */
export const frame: typeof english = {
  skip: 'Aller au contenu',
  main: 'Principal',
  pledge: 'Promettre',
  wall: 'Le mur',
  check: 'Vérifier',
  about: 'À propos',
  desk: 'Ton bureau',
  signIn: 'Se connecter',
  theWords: 'Les mots de la promesse',
  realRegister: 'Est-ce le vrai registre ?',
  docs: 'Documentation (en anglais)',
  privacy: 'Vie privée',
  noTrace: 'Nous ne gardons aucune trace des visites. Une promesse, c’est la parole de l’artiste.',
  languages: 'Langues',
  meaning: 'Aide à la lecture : « créé avec l’intelligence humaine ».',
  utc: '{moment}, heure UTC',
  standing: { active: 'Tient toujours', withdrawn: 'Retirée', suspended: 'Suspendue' },
  seal: { withdrawn: 'retirée', suspended: 'suspendue', missing: 'promesse introuvable' },
  parts: {
    image: 'images',
    text: 'textes',
    sound: 'son et musique',
    video: 'films et animation',
    code: 'code',
    craft: 'objets faits à la main',
  },
  partExamples: {
    image: 'dessin, peinture, photo, BD, design',
    text: 'histoires, poèmes, articles, scénarios, lettrages que tu as écrits',
    sound: 'chansons, partitions, enregistrements, voix',
    video: 'films, animation, images en mouvement de toutes sortes',
    code: 'jeux, sites web, outils, images que dessine ton propre programme',
    craft: 'poterie, textiles, bijoux, objets en bois, gravures',
  },
  lookAgain: plural({
    one: 'Une chose est à revoir',
    other: '{count} choses sont à revoir',
  }),
  needsLook: 'À revoir : ',
  stillHere: 'Tout ce que tu as écrit est encore là.',
  houseBadge: 'Le badge de la maison, dessiné par {name}',
  credentials:
    'Voici ce que le fichier dit de lui-même : {source}. Nous ne faisons que le répéter.',
  credentialsWith:
    'Voici ce que le fichier dit de lui-même : {source}, avec « {tool} ». Nous ne faisons que le répéter.',
  sources: {
    digitalCapture: 'pris avec un appareil photo ou un scanner',
    computationalCapture: 'pris avec l’appareil photo d’un téléphone',
    negativeFilm: 'copié d’une pellicule',
    positiveFilm: 'copié d’une pellicule',
    print: 'copié depuis du papier',
    digitalCreation: 'dessiné par une personne avec des outils numériques',
    digitalArt: 'dessiné par une personne avec des outils numériques',
    humanEdits: 'modifié par une personne',
    minorHumanEdits: 'retouché par une personne',
  },
}
