import type { PlaceKind } from '../../../schema/wire.ts'

/*
 * Where artists show work, and what can be put there. Data, with the month in which it was looked at and where it
 * was read; menus move and rules change, so that it is said which words to look for. Nothing here says that a
 * marketplace endorses the badge: none does.
 */

/** What is handed out, by what it is: the tag, a linked picture, a line of Markdown, the bare address, words, … */
export type Piece =
  | 'tag'
  | 'picture'
  | 'markdown'
  | 'rich'
  | 'address'
  | 'sentence'
  | 'files'
  | 'kit'
  | 'print'

export type Guide = {
  /** In addresses. */
  id: string
  name: string
  /** What kind of place it is, where it can be named; null for what has no address. */
  kind: PlaceKind | null
  /** Exactly what works there, the best first, and nothing else. */
  takes: Piece[]
  steps: string[]
  /** What does not work there, said plainly. */
  not?: string
  /** Nobody's in particular: there is no one who could seem to endorse the badge. */
  isNobodys?: true
  since: string
  /** Where it was read what the place allows; null where only practice says so. */
  source: string | null
}

const SINCE = '2026-11'

export const GUIDES: readonly Guide[] = [
  {
    id: 'own-site',
    name: 'A site of your own',
    kind: 'site',
    takes: ['tag', 'picture'],
    steps: [
      'Open the page where the badge shall stand.',
      'Paste the tag where it shall appear: in the text, beside a work, or in the footer.',
    ],
    isNobodys: true,
    since: SINCE,
    source: 'https://html.spec.whatwg.org/multipage/custom-elements.html',
  },
  {
    id: 'wordpress',
    name: 'WordPress, on your own host',
    kind: 'site',
    takes: ['address', 'tag'],
    steps: [
      'The easy way: paste the address into an empty line of a post. WordPress turns it into the badge.',
      'For the footer or a sidebar: add a block “Custom HTML” and paste the tag.',
    ],
    not: 'If you are not an administrator or an editor, WordPress takes the tag apart when you save. The address always works.',
    since: SINCE,
    source: 'https://developer.wordpress.org/advanced-administration/wordpress/oembed/',
  },
  {
    id: 'wordpress-com',
    name: 'WordPress.com',
    kind: 'site',
    takes: ['picture', 'address'],
    steps: [
      'Add a block “Custom HTML” and paste the lines of the picture.',
      'Or add a block “Image”, take the picture that you downloaded, and give it the address as its link.',
    ],
    not: 'WordPress.com takes scripts out of pages, so that the tag does not work there.',
    since: SINCE,
    source: 'https://wordpress.com/support/code/',
  },
  {
    id: 'squarespace',
    name: 'Squarespace',
    kind: 'site',
    takes: ['tag', 'picture'],
    steps: [
      'Edit the page, add a block “Code”, set it to HTML, and paste the tag.',
      'For every page at once: add the block to the footer.',
    ],
    not: 'The smallest plan has no script in code blocks: there, paste the lines of the picture.',
    since: SINCE,
    source: 'https://support.squarespace.com/hc/en-us/articles/206543167-Code-Blocks',
  },
  {
    id: 'wix',
    name: 'Wix',
    kind: 'site',
    takes: ['files', 'address'],
    steps: [
      'Add the picture that you downloaded to your page.',
      'Click it, choose “Link”, then “Web address”, and paste the address.',
    ],
    not: '“Embed HTML” puts the badge into a frame with an address of Wix: there it cannot tell where it is, and says nothing of the place.',
    since: SINCE,
    source: 'https://support.wix.com/en/article/wix-editor-embedding-a-site-or-a-widget',
  },
  {
    id: 'shopify',
    name: 'Shopify',
    kind: 'shop',
    takes: ['tag', 'picture'],
    steps: [
      'Open “Online store”, “Themes”, “Customize”.',
      'Add a section “Custom Liquid” where the badge shall stand, and paste the tag.',
    ],
    since: SINCE,
    source: 'https://help.shopify.com/en/manual/online-store/themes/theme-structure/theme-features',
  },
  {
    id: 'etsy',
    name: 'Etsy',
    kind: 'shop',
    takes: ['kit', 'sentence'],
    steps: [
      'Make your kit, and add the tile as the last picture of a listing.',
      'Put the sentence at the end of the description, and the longer words into “About”.',
    ],
    not: 'Etsy takes no HTML. Links can be clicked in “About” only, and must not lead buyers away.',
    since: SINCE,
    source: 'https://www.etsy.com/legal/sellers/',
  },
  {
    id: 'ebay',
    name: 'eBay',
    kind: 'shop',
    takes: ['kit', 'sentence'],
    steps: [
      'Make your kit, and add the tile as the last picture of a listing.',
      'Put the sentence into the description. It carries your code, and no link.',
    ],
    not: 'eBay allows no script, and no links to other sites in a listing.',
    since: SINCE,
    source: 'https://www.ebay.com/help/policies/listing-policies/javascript-policy?id=4247',
  },
  {
    id: 'redbubble',
    name: 'Redbubble',
    kind: 'shop',
    takes: ['sentence', 'address'],
    steps: [
      'Open “Edit profile” and put the sentence into your bio.',
      'If there is room for a website, put the address there.',
    ],
    not: 'Do not upload the badge as a work: it is no product.',
    since: SINCE,
    source: null,
  },
  {
    id: 'substack',
    name: 'Substack',
    kind: 'profile',
    takes: ['files', 'address'],
    steps: [
      'In the editor, add the picture that you downloaded.',
      'Select it, press the link sign, and paste the address.',
    ],
    not: 'Substack takes no HTML.',
    since: SINCE,
    source: null,
  },
  {
    id: 'ghost',
    name: 'Ghost',
    kind: 'site',
    takes: ['address', 'tag'],
    steps: [
      'The easy way: paste the address into an empty line of a post. Ghost turns it into the badge.',
      'Or type /html, and paste the tag into the card.',
    ],
    since: SINCE,
    source: 'https://ghost.org/help/cards/',
  },
  {
    id: 'tumblr',
    name: 'Tumblr',
    kind: 'profile',
    takes: ['tag', 'files', 'address'],
    steps: [
      'For your blog’s own pages: “Edit theme”, “Edit HTML”, and paste the tag just above </body>.',
      'For a post: add the picture that you downloaded, and give it the address as its link.',
    ],
    not: 'The tag shows on your blog’s own address only, not in the app.',
    since: SINCE,
    source: 'https://www.tumblr.com/docs/en/custom_themes',
  },
  {
    id: 'instagram',
    name: 'Instagram',
    kind: 'profile',
    takes: ['address', 'files', 'sentence'],
    steps: [
      '“Edit profile”, “Links”, “Add external link”: paste the address.',
      'Post the square or the story that you downloaded, and pin it.',
      'The sentence fits under a post.',
    ],
    not: 'Links in posts cannot be clicked there.',
    since: SINCE,
    source: null,
  },
  {
    id: 'tiktok',
    name: 'TikTok',
    kind: 'profile',
    takes: ['sentence', 'files'],
    steps: [
      'Show the story that you downloaded at the end of a film.',
      'The sentence fits under it, or shorter: your code.',
    ],
    not: 'Only some accounts may put a link into their profile.',
    since: SINCE,
    source: null,
  },
  {
    id: 'github',
    name: 'A README on GitHub',
    kind: 'site',
    takes: ['markdown'],
    steps: ['Open README.md, paste the line where the badge shall stand, and commit.'],
    not: 'GitHub takes scripts out, and keeps linked pictures. It keeps a copy of a picture for a while: after a change the old one may be seen a little longer.',
    since: SINCE,
    source: 'https://github.com/github/markup#github-markup',
  },
  {
    id: 'email',
    name: 'The end of your mails',
    kind: null,
    takes: ['rich', 'sentence'],
    steps: [
      'Copy the badge with the button.',
      'Open the settings of your mail program, look for “Signature”, and paste.',
    ],
    not: 'The picture in a mail is a copy: it cannot change. Its link always leads to how things stand.',
    isNobodys: true,
    since: SINCE,
    source: null,
  },
  {
    id: 'print',
    name: 'Paper: labels, cards, parcels',
    kind: null,
    takes: ['print', 'files'],
    steps: [
      'Make your kit: hang tags and a slip for parcels, for A4 and for Letter.',
      'Print it at 100 %, and try the square code with a phone once.',
    ],
    not: 'Paper cannot change. The code on it leads to how things stand.',
    isNobodys: true,
    since: SINCE,
    source: null,
  },
]

export function findGuide(id: string): Guide | null {
  return GUIDES.find((guide) => guide.id === id) ?? null
}
