import { CLAIM } from '../../../schema/wire.ts'

/*
 * What an artist pastes where no tag can stand. All of it says the claim and leads to the record; none of it says
 * that anybody but the artist vouches for it.
 */

export type About = {
  /** As the artist wrote it. */
  name: string
  code: string
  /** Of this service, without a slash at its end. */
  origin: string
}

const CAPITAL = CLAIM.replace('c', 'C')

/** Of a hosted picture: its variant, and how large it stands there, in CSS pixels. */
export type Standing = { variant: string; width: number; height: number }

/** The picture that stays up to date by itself, as a link to the record. */
export function composePicture(about: About, { variant, width, height }: Standing): string {
  const asked = `${askFor(variant)}width=${width * 2}`.replaceAll('&', '&amp;')
  return `<a href="${recordOf(about)}"><img src="${about.origin}/badge/${about.code}.png?${asked}" width="${width}" height="${height}" alt="${escapeText(sayAlt(about))}"></a>`
}

export function composeMarkdown(about: About, { variant }: Standing): string {
  const asked = askFor(variant)
  const alt = sayAlt(about).replace(/[\\[\]<>`*_]/g, '\\$&')
  return `[![${alt}](${about.origin}/badge/${about.code}.svg${asked ? `?${asked.slice(0, -1)}` : ''})](${recordOf(about)})`
}

/** The seal goes without saying. */
function askFor(variant: string): string {
  return variant === 'seal' ? '' : `variant=${variant}&`
}

/** What stands in for the badge where nobody sees it. */
export function sayAlt({ name }: Pick<About, 'name'>): string {
  return `${CAPITAL}: ${name}’s pledge`
}

export function recordOf({ code, origin }: Pick<About, 'code' | 'origin'>): string {
  return `${origin}/p/${code}`
}

function escapeText(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
