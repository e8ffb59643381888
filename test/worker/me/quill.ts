import { env } from 'cloudflare:workers'
import { makePng } from '../../support/pictures.ts'
import { makeArtist, pledge, PLEDGE } from '../../support/worker/artist.ts'
import { Visitor } from '../../support/worker/visitor.ts'

/** What must not be found anywhere when Quill has left. */
export const TRACES = [
  'Quillfeather',
  'quill@example.com',
  'quill-old@example.com',
  'quill-handle',
  'A heron made of quavers',
  'Drawn while it rained in Trondheim',
  'walnut ink',
  'quill-shop.com',
  'Buy my quills',
  'I sing to herons',
  'a nibbled pen',
  'I had second thoughts',
  'quill-key-123',
]

export async function draw(
  artist: Visitor,
  code: string,
  file: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const form = new FormData()
  form.set('drawing', new File([file], 'quill.png', { type: 'image/png' }))
  form.set('alt', 'A heron made of quavers')
  form.set('medium', 'walnut ink')
  const response = await artist.sendFile('PUT', `/api/v1/pledges/${code}/drawing`, form)
  if (!response.ok) throw new Error(await response.text())
}

/** An artist with something of theirs in every place that the service has. */
export async function makeQuill(): Promise<{
  artist: Visitor
  codes: string[]
  accountId: string
}> {
  const artist = await makeArtist('quill@example.com')
  const response = await artist.sendJson(
    'POST',
    '/api/v1/pledges',
    {
      ...PLEDGE,
      artistName: 'Ada Quillfeather',
      handle: 'quill-handle',
      about: 'I sing to herons',
      links: [{ label: 'Buy my quills', url: 'https://quill-shop.com/' }],
      tools: 'a nibbled pen',
      mediums: ['walnut ink'],
      country: 'NO',
      since: 1987,
    },
    { 'idempotency-key': 'quill-key-123' },
  )
  const { code } = await response.json<{ code: string }>()
  const other = await pledge(artist, { artistName: 'Ada Quillfeather' })
  await draw(artist, code, await makePng({ width: 300, height: 200 }))
  await artist.postForm(`/studio/${code}/edit`, [
    ['artistName', 'Ada Quillfeather'],
    ['handle', 'quill-handle'],
    ['about', 'I sing to herons'],
    ['since', '1987'],
    ['mediums', 'walnut ink'],
    ['country', 'NO'],
    ['links.0.label', 'Buy my quills'],
    ['links.0.url', 'https://quill-shop.com/'],
    ['alt', 'A heron made of quavers'],
    ['story', 'Drawn while it rained in Trondheim'],
    ['medium', 'walnut ink'],
  ])
  const named = await artist.sendJson('POST', `/api/v1/pledges/${code}/places`, {
    url: 'https://quill-shop.com/',
    kind: 'shop',
  })
  if (!named.ok) throw new Error(await named.text())
  await artist.sendJson('POST', `/api/v1/pledges/${other}/withdraw`, {
    reason: 'I had second thoughts',
  })
  // Pictures with words are made when somebody asks for them.
  for (const path of [`/badge/${code}.png`, `/badge/${code}.svg`]) await new Visitor().get(path)
  await new Visitor().postForm('/pledge', [
    ['artistName', 'Ada Quillfeather'],
    ['parts', 'image'],
    ['covers', 'practice'],
    ['email', 'quill@example.com'],
  ])
  const accountId = String(
    await env.DB.prepare('SELECT id FROM accounts WHERE email = ?')
      .bind('quill@example.com')
      .first('id'),
  )
  // Run out, and not swept yet: while it can be undone, nobody leaves.
  await env.DB.prepare('INSERT INTO mail_changes VALUES (?, ?, ?, ?, ?, ?)')
    .bind('00', accountId, 'quill-old@example.com', 'quill@example.com', 1, Date.now() - 1)
    .run()
  return { artist, codes: [code, other], accountId }
}
