/*
 * What /check says of a receipt, in English. The page hands the words over in its own language, and the reader in the
 * visitor's browser fills their `{gaps}`: it knows no language by itself.
 */
export const RECEIPT_WORDS = {
  reading: 'Reading it …',
  empty: 'Please choose a file, or paste the text of a receipt.',
  notFetched: 'The reader could not be fetched. Please look at your connection and try again.',
  broken: 'Something went wrong while we read it. That says nothing about the receipt.',

  tooLarge: 'This is too large to be a receipt.',
  tooLargeWhy: 'It has {size}, and we read up to {most}. Receipts are much smaller.',
  /** `{kind}` is PNG or SVG. */
  nothingInside: 'There is no receipt in this {kind}.',
  /** Said alone, and after onlyPngAndSvg. */
  lost: 'Many sites and apps take out whatever is hidden in a picture when they copy it. Ask for the file itself, or look up the code that stands on the badge.',
  otherPicture: 'A picture of this kind cannot hold a receipt.',
  onlyPngAndSvg: 'Only PNG and SVG can.',
  several: 'There is more than one receipt in this picture, so we cannot tell which one is meant.',
  severalWhat:
    'No picture of ours has two. Ask for the file as it came from this register, or look up the code that stands on the badge.',
  tooMuch: 'We could not read this picture to its end.',
  tooMuchWhat:
    'There is much more in it than in any picture of ours, so there may be a second receipt further in. Ask for the receipt as text, or look up the code that stands on the badge.',
  older: 'This is an Open Badge of an older kind.',
  olderWhat: 'It is not one of ours: we have never given out that kind. We cannot read it here.',
  token: 'This is a badge in another form, a signed token.',
  tokenWhat: 'It is not one of ours: we do not give out that form. We cannot read it here.',
  noJson: 'This is no receipt that we can read.',
  noJsonWhat:
    'A receipt begins with { and ends with }. If you pasted it, a piece may be missing: copy the whole of it, or choose the file.',
  noCredential: 'This is well-formed, but it is no receipt.',
  noCredentialWhat: 'It does not say who signed what. Did you choose another file by mistake?',

  notThePicture:
    'We signed the text inside it, not the picture around it. The record shows the drawing that belongs to this promise, if it has one.',
  altered: 'This is not what we signed.',
  alteredWhat:
    'It names this register, but something in it was changed after it was signed, or we never signed it. Do not rely on it. The record at this register always tells what is true.',
  unknownKey: 'It is signed with a key that we do not know, or know no longer.',
  /** What it says follows. */
  unknownKeyWhat:
    'We stop knowing a key when somebody may have stolen it. Then we sign everything anew. Do not rely on this copy: the record has the newest one. This is what it says, whoever wrote it:',
  couldNotTell: 'Could not tell.',
  /** What it says follows. */
  couldNotTellWhat:
    'We did not get an answer from this register just now, so we do not know whether this copy is whole. That says nothing against it. Please try again in a minute. This is what it says:',

  whole: 'This is what we signed. Could not tell whether it still stands.',
  wholeWhat: 'The list of those that do not stand could not be read just now. Please try again.',
  fallen: 'This is what we signed, and it does not stand any more.',
  fallenWhat:
    'The pledge was withdrawn or suspended after this copy was made. Its record says which, and why.',
  fallenNewer:
    'The promise was ended after this copy was made. But there is a newer copy, of {day}. The record says how it is now.',
  stands: 'This is what we signed, and it stands.',
  standsNewer:
    'There is a newer copy, of {day}: something that it says has changed since. The record has it.',

  foreign: 'This is an Open Badge of somebody else.',
  foreignUnknown: 'This register knows nothing about it.',
  foreignWhole:
    'It is whole: nobody has changed it since it was signed. Whether it still stands, only they can tell.',
  foreignAltered: 'It was changed after it was signed.',
  foreignCouldNotTell:
    'Whether it is whole, and whether it still stands, we could not tell: only they can, and this page asks nobody but this register.',
  /** What it says follows. */
  foreignSays: 'This is what it says of itself. Anybody can write anything there:',
  foreignUnsigned: 'It does not say who signed it.',
  foreignName: 'What it is called',
  foreignIssuer: 'Who it is from',
  foreignId: 'The name that it is signed under',

  /** Names of facts; what the receipt says stands beside each. */
  whose: 'Whose promise it is',
  promisedOn: 'Promised on',
  signedOn: 'We say that we signed it on',
  words: 'The words',
  record: 'The record',
  /** A list follows. */
  checked: 'It says that these things were checked:',
  promise: 'It is the artist’s own promise. Nobody here has examined how the work was made.',
}

export type ReceiptWords = typeof RECEIPT_WORDS
