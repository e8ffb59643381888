import type { PledgeRecord } from '../../../schema/wire.ts'
import { ROOMS } from './hosted.ts'
import { escapeXml, nameAloud } from './svg.ts'

/*
 * What other sites are told when somebody pastes the address of a record there (oembed.com, version 1.0).
 */

/** CSS pixels of the framed badge: words beside the drawing, or in a narrow frame beneath it. */
const WIDE = { width: 360, height: 225 }
const NARROW = { below: 300, height: 320 }
/** So narrow, every line of it becomes two. */
const THIN = { below: 160, height: 400 }

/** The frame's size: never more than what is asked for at the most. */
export function sizeFrame(maxWidth: string | undefined, maxHeight: string | undefined) {
  const width = Math.min(WIDE.width, readMost(maxWidth))
  const { height } = [THIN, NARROW].find(({ below }) => width < below) ?? WIDE
  return { width, height: Math.min(height, readMost(maxHeight)) }
}

function readMost(written: string | undefined): number {
  return written && /^[1-9]\d{0,5}$/.test(written) ? Number(written) : Infinity
}

/**
 * The answer. Its frame is all that there is in `html`: a paragraph to fall back on would stand beside the badge
 * wherever nobody hides it. The frame has no `&` and no `#` in its address, which consumers write into their own.
 */
export function composeOembed(
  record: PledgeRecord,
  { origin, site }: { origin: string; site: string },
  { width, height }: { width: number; height: number },
  most: { width: number; height: number },
): object {
  const { code, artist, artistUrl } = record
  const title = nameAloud(record)
  const thumbnail = { width: 2 * ROOMS.seal.width, height: 2 * ROOMS.seal.height }
  const fits = thumbnail.width <= most.width && thumbnail.height <= most.height
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(artist ? { author_name: artist } : {}),
    ...(artist && artistUrl ? { author_url: artistUrl } : {}),
    provider_name: site,
    provider_url: origin,
    // As long as a browser keeps the badge itself.
    cache_age: 60,
    width,
    height,
    html: `<iframe src="${origin}/p/${code}/embed" width="${width}" height="${height}" title="${escapeXml(title)}" frameborder="0" scrolling="no"></iframe>`,
    ...(fits
      ? {
          thumbnail_url: `${origin}/badge/${code}.png`,
          thumbnail_width: thumbnail.width,
          thumbnail_height: thumbnail.height,
        }
      : {}),
  }
}

/** What is asked for at the most, as numbers. */
export function readMosts(maxWidth: string | undefined, maxHeight: string | undefined) {
  return { width: readMost(maxWidth), height: readMost(maxHeight) }
}
