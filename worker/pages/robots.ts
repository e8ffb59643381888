/**
 * What machines are told: search is welcome everywhere but on desks and forms; drawings are reserved from
 * text and data mining (TDMRep, by a W3C Community Group), and from training by name, where a crawler has one.
 */

const TRAINERS = [
  'AI2Bot',
  'Applebot-Extended',
  'Bytespider',
  'CCBot',
  'ClaudeBot',
  'Google-Extended',
  'GPTBot',
  'Meta-ExternalAgent',
  'cohere-training-data-crawler',
] as const

/** Where pictures of artists are; a path that ends in `/` stands for everything below it. */
const PICTURES = ['/drawing/', '/badge/', '/p/*/og.png'] as const
const SHUT = ['/api/auth/', '/desk', '/studio', '/sign-in', '/docs/mails'] as const

/** `/robots.txt`. The rules of a named group replace those of `*`, so that each group says everything. */
export function writeRobots(publicOrigin: string): string {
  const shut = SHUT.map((path) => `Disallow: ${path}`)
  return [
    '# Search engines and people’s own tools are welcome.',
    'User-agent: *',
    ...shut,
    '',
    '# The drawings of artists are no food for models.',
    ...TRAINERS.map((name) => `User-agent: ${name}`),
    ...PICTURES.map((path) => `Disallow: ${path}`),
    ...shut,
    '',
    `Sitemap: ${publicOrigin}/sitemap.xml`,
    '',
  ].join('\n')
}

/** `/.well-known/tdmrep.json`: the rights in these pictures are reserved. */
export const TDM_RESERVATION = PICTURES.map((path) => ({
  location: path.endsWith('/') ? `${path}*` : path,
  'tdm-reservation': 1,
}))
