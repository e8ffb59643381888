import { printCode } from '../../../schema/code.ts'
import { fillGaps } from '../../../schema/sentences.ts'
import type { PledgeRecord } from '../../../schema/wire.ts'
import { largestPicture } from '../../pages/drawing-picture.tsx'
import { printDay, printParts } from '../../pages/print.ts'
import { ENGLISH, type Reader } from '../../pages/reader.tsx'
import { SIZES } from '../rules/pictures.ts'
import { nameAloud } from '../rules/svg.ts'

/* What a record says to search engines and link previews: the status first, and no more than is known. */

export function titleOf({ artist, code, status }: PledgeRecord, { texts }: Reader): string {
  const { record } = texts
  const whose = artist
    ? fillGaps(record.whose, { artist })
    : fillGaps(record.whosePledge, { code: printCode(code) })
  if (status === 'withdrawn') return fillGaps(record.titleWithdrawn, { whose })
  if (status === 'suspended') return fillGaps(record.titleSuspended, { whose })
  return fillGaps(record.title, { artist })
}

export function describeInOneLine(told: PledgeRecord, reader: Reader): string {
  const { artist, status, pledgedAt } = told
  const { record } = reader.texts
  const day = printDay(pledgedAt, reader.language)
  if (status === 'withdrawn') return fillGaps(record.inOneLineWithdrawn, { day })
  if (status === 'suspended') return fillGaps(record.inOneLineSuspended, { day })
  return fillGaps(record.inOneLine, { artist, day, parts: printParts(told.parts, reader) })
}

export function previewPicture({ drawing }: PledgeRecord, origin: string) {
  const picture = drawing ? largestPicture(drawing, 'image/png') : null
  if (!drawing || !picture) return undefined
  const { width, height } = picture
  return { src: new URL(picture.src, origin).href, width, height, alt: drawing.alt }
}

/** What link previews show: the drawing, the claim and the code in one picture, whatever the state. */
export function linkPreview(record: PledgeRecord, origin: string) {
  const src = `${origin}/p/${record.code}/og.png`
  return { src, ...SIZES.og, alt: describePicture(record) }
}

/** Alt text for a picture with words: the drawing as its artist describes it, then what the words say. */
export function describePicture(record: PledgeRecord): string {
  const words = `${nameAloud(record)}.`
  if (!record.drawing) return words
  const shown = record.drawing.alt.trim()
  return `${shown}${/[.!?…。！？]$/.test(shown) ? '' : '.'} ${words}`
}

/** schema.org's view of a record: a document with words and an author. It says nothing about a check or a proof. */
export function describeForMachines(
  record: PledgeRecord,
  config: { publicOrigin: string; siteName: string },
): object {
  const address = `${config.publicOrigin}/p/${record.code}`
  const picture = previewPicture(record, config.publicOrigin)
  const drawnBy = record.drawing?.credit?.label ?? record.artist
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': address,
    url: address,
    name: titleOf(record, ENGLISH),
    identifier: printCode(record.code),
    text: record.statementText,
    inLanguage: record.language,
    datePublished: record.pledgedAt,
    dateModified: record.changedAt,
    creativeWorkStatus: record.status,
    ...(record.artist
      ? { author: describePerson(record.artist), creator: describePerson(record.artist) }
      : {}),
    ...(picture
      ? {
          image: {
            '@type': 'ImageObject',
            url: picture.src,
            contentUrl: picture.src,
            width: picture.width,
            height: picture.height,
            caption: picture.alt,
            creator: describePerson(drawnBy),
            creditText: drawnBy,
          },
        }
      : {}),
    isPartOf: { '@type': 'WebSite', name: config.siteName, url: config.publicOrigin },
  }
}

function describePerson(name: string): object {
  return { '@type': 'Person', name }
}
