/** With accents and of several tongues, because names are. */
export const FIRST_NAMES =
  `Ada Bo Cléo Dana Emil Fatima Gustav Hana Ivo Jun Kaya Lior Maren Nora Otis Pia Quentin Rosa Sören Tariq
  Uma Véra Wim Xenia Yara Zoë Amadou Björn Chiara Dáithí Esra Farid Greta Hugo Inès Jakub Keiko Lucía Mirko
  Nkechi`.split(/\s+/)

export const LAST_NAMES =
  `Lovelock Tollefsen Nakamura Okafor Silveira Novák Müller Bergström Castillo Dubois Itō Kowalski Larsen
  Moreau Nilsen Obi Petrov Quist Rossi Sato Tremblay Ueda Varga Wójcik Yıldız Zamora Andersen Bakker Conti
  Diallo Eriksen Fontaine García Haddad Ivanova Jansen Keller Lindqvist Mbeki Nagy`.split(/\s+/)

export const MEDIUMS =
  `Ink Watercolour Oil Gouache Clay Linen Wood Pencil Film Charcoal Aquarelle Linocut Letterpress
  Embroidery Guitar Voice`.split(/\s+/)

export const THINGS = [
  'small comics',
  'bowls',
  'songs about rain',
  'maps of places',
  'puppets',
  'portraits of dogs',
  'quilts',
  'letters',
  'short films',
  'woodcuts',
  'zines',
  'poems',
]

export const WAYS = [
  'at the kitchen table',
  'in a shed by the river',
  'on trains',
  'before breakfast',
  'with my sister',
  'slowly',
  'from what I find',
  'in the old bakery',
  'outdoors',
]
