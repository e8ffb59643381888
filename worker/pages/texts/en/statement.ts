/** The page of the words that are pledged. The words themselves stand in schema/statements. */
export const statement = {
  title: 'The statement, version {version}',
  /**
   * Above the words in the reader's language, beneath the English words that are pledged: help for reading, which
   * nobody has reviewed; what is pledged are the English words above. Empty in English.
   */
  forReading: '',
  version:
    'Version {version}, open since {day}. These words never change: a new wording gets a new version, and each record keeps the words that were pledged. They belong to everyone ([licence|CC0 1.0]): copy them, translate them, use them elsewhere.',
  make: 'Make this pledge',

  parts: 'The parts',
  partsTick:
    'You tick only what you made yourself. What you leave unticked, you promise nothing about.',

  covers: 'What it covers',
  coversWhich:
    'Either everything that you show as your own work, or only works that you name. You choose, and the record says which.',

  means: 'What pledging means',
  meansPublic:
    'Your name, the date and these words stand on a public record, at one address, for ever.',
  meansWithdraw: 'You can withdraw at any time. The record then says so first, and stays readable.',
  meansPoint: 'If somebody asks how you made something, you can point at what you promised.',

  meansNot: 'What it does not mean',
  meansNotProof:
    'It is no proof. Nobody here examines the work; we only say what we looked at, and when.',
  meansNotClub: 'It is no contract with us, no club and no prize. You owe us nothing.',
  meansNotOthers: 'It says nothing about artists without a badge. Most have never heard of it.',
}
