import type { PledgeRecord } from '../../../schema/wire.ts'
import { previewPicture } from '../../badges/pages/record-head.ts'

/**
 * schema.org's view of an artist's page, in the shape that Google asks of a ProfilePage. It says who and where,
 * and nothing about a check or a proof.
 */
export function describeArtist({
  handle,
  lead,
  standing,
  address,
  config,
}: {
  handle: string
  lead: PledgeRecord
  standing: PledgeRecord[]
  address: string
  config: { publicOrigin: string; siteName: string }
}): object {
  const picture = previewPicture(lead, config.publicOrigin)
  const links = [...new Set(standing.flatMap((record) => record.links.map(({ url }) => url)))]
  const dates = [lead, ...standing]
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    '@id': address,
    url: address,
    dateCreated: dates.map(({ pledgedAt }) => pledgedAt).toSorted()[0],
    dateModified: dates
      .map(({ changedAt }) => changedAt)
      .toSorted()
      .at(-1),
    mainEntity: {
      '@type': 'Person',
      '@id': `${address}#artist`,
      name: lead.artist,
      alternateName: `@${handle}`,
      identifier: handle,
      url: address,
      ...(lead.about ? { description: lead.about } : {}),
      ...(picture ? { image: picture.src } : {}),
      ...(links.length > 0 ? { sameAs: links } : {}),
    },
    isPartOf: { '@type': 'WebSite', name: config.siteName, url: config.publicOrigin },
  }
}
