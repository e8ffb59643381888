import { base64, hex } from '@scure/base'
import { printCode } from '../../../schema/code.ts'
import { sayParts } from '../../../schema/parts.ts'
import {
  CLAIM,
  PLACES_CHECK,
  type Check,
  type PledgeRecord,
  type WirePlace,
} from '../../../schema/wire.ts'
import { cleanAddress, cleanText } from './clean.ts'
import { OB_CONTEXT, VC_CONTEXT, type Unsigned } from './proof.ts'
import { statusListPath } from './status-list.ts'

/*
 * The receipt of a pledge as an Open Badges 3.0 credential. The issuer claims only what it knows: that this
 * promise was made, when, in which words, and what was looked at. No two objects have the same `id`: to
 * eddsa-rdfc-2022 they would be one, and their properties could be swapped without breaking the signature.
 */

export type Issuer = { did: string; origin: string; name: string }

/** Where the receipt stands on a status list, and the how manieth of its pledge it is. */
export type Entry = { list: number; position: number; issue: number }

type Claims = { [property: string]: unknown }

/**
 * The whole receipt, still to be signed. `now` in milliseconds since 1970. Every name in it stands on the closed list
 * of names.ts, and nothing in it is empty: readers refuse the rest.
 */
export function composeReceipt(
  record: PledgeRecord,
  issuer: Issuer,
  { entry, now }: { entry: Entry; now: number },
): Unsigned {
  const list = issuer.origin + statusListPath(entry.list)
  const { evidence, ...claims } = composeClaims(record, issuer)
  const receipt = {
    '@context': [VC_CONTEXT, OB_CONTEXT],
    id: `${record.page}/receipt.json#${entry.issue}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    // Wallets take the later one of two with the same id.
    validFrom: new Date(now).toISOString(),
    ...claims,
    credentialStatus: {
      id: `${list}#${entry.position}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(entry.position),
      statusListCredential: list,
    },
  }
  return { ...receipt, evidence: nameOnce(evidence, receipt) }
}

/**
 * Everything that a receipt claims, as text: when this changes, it is signed anew. The date of a re-check is
 * left out: a place that is still linked is nothing new.
 */
export function describeClaims(record: PledgeRecord): string {
  const places = record.places.map((place) => {
    const undated = { ...place }
    delete undated.checkedAt
    return undated
  })
  return JSON.stringify(composeClaims({ ...record, places }, NO_ISSUER))
}

/** Who signs is no claim of the artist's. */
const NO_ISSUER: Issuer = { did: '', origin: '', name: '' }

function composeClaims(record: PledgeRecord, issuer: Issuer): Claims & { evidence: Claims[] } {
  const { page, pledgedAt } = record
  const artist = cleanText(record.artist)
  const told = `${artist} promised on ${dayOf(pledgedAt)}, in the words below, that no generative AI was used in the ${sayParts(record.parts)}. ${sayCovered(record)} This is self-declared: the issuer kept the promise, and does not examine or certify the work.`
  return {
    name: `${artist}: ${CLAIM} (${printCode(record.code)})`,
    description: told,
    awardedDate: pledgedAt,
    issuer: {
      id: issuer.did,
      type: ['Profile'],
      name: cleanText(issuer.name),
      url: issuer.origin,
    },
    credentialSubject: {
      id: `${page}#artist`,
      type: ['AchievementSubject'],
      identifier: [
        {
          type: 'IdentityObject',
          hashed: false,
          identityHash: artist,
          identityType: 'name',
        },
      ],
      achievement: {
        id: `${page}#pledge`,
        type: ['Achievement'],
        achievementType: 'ext:SelfDeclaredPledge',
        name: CLAIM,
        description: told,
        criteria: {
          id: `${issuer.origin}/statements/${record.statement}`,
          narrative: `The artist’s own promise, in the words of statement ${record.statement}: “${cleanText(record.statementText)}”`,
        },
        version: record.statement,
        inLanguage: record.language,
        tag: [...record.parts],
        ...composeImage(record),
      },
      // Who assessed: the artist, of themself.
      source: {
        id: `${page}#by-the-artist`,
        type: ['Profile'],
        name: artist,
        ...composeDoor(record),
      },
    },
    evidence: [
      // Each place is evidence of its own below: the sum of them changes its date with every look.
      ...record.checks.filter(({ what }) => what !== PLACES_CHECK).map(composeCheck),
      ...record.places.filter(({ state }) => state === 'linked').flatMap(composePlace),
    ],
    ...bindDrawing(record, issuer),
  }
}

function sayCovered({ covers, about }: PledgeRecord): string {
  if (covers === 'practice') return 'It covers everything that the artist shows as their own work.'
  return about === null
    ? 'It covers only works that the artist names.'
    : `It covers only the works that the artist names: “${cleanText(about)}”.`
}

/** Where the artist can be found: the first door that they named. */
function composeDoor({ links }: PledgeRecord): { url?: string } {
  const url = links[0] ? cleanAddress(links[0].url) : null
  return url === null ? {} : { url }
}

/** The largest picture that is not the one bound by its hash below: that one has the address already. */
function composeImage({ drawing }: PledgeRecord): Claims {
  const picture = drawing?.pictures
    .filter(({ src, type }) => type === 'image/png' && !src.endsWith(MASTER))
    .toSorted((a, b) => b.width - a.width)[0]
  if (!drawing || !picture) return {}
  return { image: { id: picture.src, type: 'Image', caption: cleanText(drawing.alt) } }
}

const MASTER = '/768.png'

/** Binds the drawing by its hash, which is also its name here: the receipt is of this very picture. */
function bindDrawing({ drawing }: PledgeRecord, issuer: Issuer): Claims {
  const hash = drawing?.pictures
    .map(({ src }) => /\/drawing\/([0-9a-f]{64})\//.exec(src)?.[1])
    .find(Boolean)
  if (!hash) return {}
  return {
    relatedResource: [
      {
        id: `${issuer.origin}/drawing/${hash}${MASTER}`,
        mediaType: 'image/png',
        digestSRI: `sha256-${base64.encode(hex.decode(hash))}`,
      },
    ],
  }
}

function composeCheck({ what, state, at, detail }: Check): Claims {
  return {
    type: ['Evidence'],
    genre: 'check',
    name: `${what}: ${state}`,
    narrative: `${cleanText(detail)} Checked on ${dayOf(at)}.`,
  }
}

/** A place that points back. What the site says and what one page carries are never worded alike. */
function composePlace({ url, proof, checkedAt }: WirePlace): Claims[] {
  const id = cleanAddress(url)
  if (id === null) return []
  const on = checkedAt === undefined ? '' : ` when we looked on ${dayOf(checkedAt)}`
  return [
    {
      id,
      type: ['Evidence'],
      genre: 'place',
      name: proof === 'page' ? 'This page carries the badge' : 'This site names this pledge',
      narrative:
        proof === 'page'
          ? `The artist names this page, and it carried the badge${on}.`
          : `The artist names this site, and it named this pledge${on}.`,
    },
  ]
}

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

function dayOf(at: string): string {
  return DAY.format(Date.parse(at))
}

/** Of an artist's own addresses, each names one object at most, and none that has its name from us. */
function nameOnce(evidence: Claims[], others: Claims): Claims[] {
  const taken = new Set(listIds(others))
  return evidence.map(({ id, ...rest }) => {
    if (typeof id !== 'string' || taken.has(id)) return rest
    taken.add(id)
    return { id, ...rest }
  })
}

/** Every `id` in a value, however deep. */
export function listIds(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listIds)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'id' && typeof inner === 'string' ? [inner] : listIds(inner),
  )
}
