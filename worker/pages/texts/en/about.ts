/** What a badge means and what it does not, in one minute. `[strong|…]` is bold: the short answer. */
export const about = {
  title: 'What a badge means',
  description:
    'What a Human Intelligence badge says about a work, what it does not say, and what was checked: in one minute.',
  lead: 'Somebody made something and is glad to say so: {claim}. They drew a badge by hand, made a promise in plain words, and put their name and a date to it.',

  says: 'What it says',
  saysPromised:
    '[strong|An artist promised.] The work was made without generative AI, in the parts that they ticked: pictures, words, sound, film, code or things made by hand. You can read [words|the exact words].',
  saysFound:
    '[strong|The promise can be found.] Each one has a code and a page of its own, its record, at the same address for ever.',
  saysDrawing:
    '[strong|The drawing is the seal.] Everybody’s is different. The badge that you met and the one on the record should show the same drawing.',
  /** “withdrawn” as on a badge: frame.seal.withdrawn. */
  saysBack:
    '[strong|It can be taken back.] Then every live badge says “withdrawn”, just as large, and the record says it first.',

  saysNot: 'What it does not say',
  saysNotProof:
    '[strong|It is no proof.] Nobody here looked at how a work was made, and no program guessed. It is the artist’s own promise.',
  saysNotExam:
    '[strong|It is no exam for people.] A name on a record is the name that the artist chose.',
  saysNotMissing:
    '[strong|Without a badge is fine too.] Most artists have never heard of this. A missing badge says nothing about anybody.',
  saysNotAgainst:
    '[strong|It is not against machines or the people who like them.] It is for hands, and for knowing what you are looking at.',

  checks: 'What we do check',
  checksFew:
    'A few small things, and each record lists them with their dates: that somebody could read mail at the address they gave, that a picture could be opened and copied. Beside them stands, as large, what was not checked.',
  /** What a record says of a place that nobody looked at: record.placeStates.named. */
  checksPlaces:
    'An artist can also name the places where they show the badge. “The artist names this place” means just that. If nobody looked, the record says that nobody looked.',

  ways: 'Three ways to look',
  /** Check is a page, named as in the navigation: frame.check. */
  waysHow:
    'Click the badge: it leads to its record. Type the code that is written on it. Or go to [check|Check] and paste an address or an artist’s name.',

  noBadge: 'Why this site carries no badge',
  noBadgeWhy:
    'A badge stands for a person’s promise, and nobody has pledged the software and the words of this site. Only the drawings and the words of the artists are theirs. So you see type, lines and space here, and no picture that we made up.',

  whoFor: 'Who it is for',
  whoForEveryone:
    'For everyone who makes things, well known or not. It is free, there are no ranks and no points, and you can leave whenever you like.',

  ask: 'Who to ask',
  askHow: 'Do you have a question, or is something wrong here? Write to us: {mail}',
}
