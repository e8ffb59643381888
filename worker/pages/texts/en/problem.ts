/** The page for what went wrong, and the words of the one that a visitor may meet: there is no such page. */
export const problem = {
  notFound: 'There is nothing at this address',
  retry: 'You can try again after {moment}.',
  again: 'You can go back with your browser and try again, or start from [home|the first page].',
  write: 'Write to us: {mail}. These words help us find what happened: {words}',
}
