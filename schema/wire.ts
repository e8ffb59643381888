/**
 * The public JSON, as CONTRACT.md gives it: types and literal unions, nothing that runs but lists of words.
 * It only grows. Imports nothing, so that the element, the Worker and outsiders read the same page.
 */

/** The exact claim, in every renderer. */
export const CLAIM = 'created with human intelligence'

export const PLEDGE_STATUSES = ['active', 'withdrawn', 'suspended'] as const
export type PledgeStatus = (typeof PLEDGE_STATUSES)[number]
/** What a lookup answers: a pledge's status, or `missing` for a code that nobody has. */
export type BadgeStatus = PledgeStatus | 'missing'

export const PLACE_KINDS = ['site', 'shop', 'profile'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]
export type PlaceState = 'linked' | 'named' | 'lapsed'
export type PlaceProof = 'site' | 'page'
/** How a place pointed back: the first five prove the site, the rest this one page. */
/** The check that sums up the places: what each of them says stands with it. */
export const PLACES_CHECK = 'places'

export type PlaceMethod =
  | 'dns'
  | 'well-known'
  | 'meta'
  | 'link-header'
  | 'rel-me'
  | 'link'
  | 'frame'
  | 'picture'
  | 'tag'
/** Where a badge is seen, compared in the visitor's browser. `unknown` is never "not authorised". */
export type Here = PlaceState | 'not-listed' | 'unknown'

export const COVERS = ['practice', 'works'] as const
export type Covers = (typeof COVERS)[number]
export const PARTS = ['image', 'text', 'sound', 'video', 'code', 'craft'] as const
export type Part = (typeof PARTS)[number]

export type DrawingKind = 'own' | 'house' | 'plain'

/** A place as the badge carries it. `checkedAt` and `proof` come with `linked` and `lapsed` only. */
export type WirePlace = {
  url: string
  kind: PlaceKind
  state: PlaceState
  proof?: PlaceProof
  checkedAt?: string
  via?: { shop: string }
}

/** What a look at a place found: `POST /places/ID/check`. `absent` is no "not authorised", and `unreadable` no "absent". */
export type PlaceCheck = {
  state: PlaceState
  proof?: PlaceProof
  checkedAt?: string
  method?: PlaceMethod
  outcome: 'found' | 'absent' | 'unreadable'
  looked: { url: string; status: number | null; found: string; expected: string }[]
  /** What to do, in plain words, where there is something. */
  fix?: string
}

/** The picture that the badge shows small: one derived file of the drawing. Sizes in pixels. */
export type WirePicture = { src: string; width: number; height: number; alt: string }

/** What the element reads: `GET /api/v1/badges/CODE`. Times are RFC 3339 UTC. */
export type Badge = {
  code: string
  status: BadgeStatus
  artist: string
  covers: Covers
  page: string
  statement: string
  pledgedAt: string
  changedAt: string
  picture: WirePicture | null
  places: WirePlace[]
  placesTotal: number
  work?: { id: string; title: string; url: string | null } | null
  erased?: true
}

/** The answer for a code that nobody has: it says so and nothing else. */
export type MissingBadge = { code: string; status: 'missing' }

export type BadgeAnswer = Badge | MissingBadge

export type WireLink = { label: string; url: string }

/** Something this service itself looked at. Never a judgement of a work. */
export type Check = { what: string; state: string; at: string; detail: string }

/** `what` is a word from HISTORY_EVENTS; `detail` is an operator's reason, where there is one. */
export type HistoryEntry = { what: HistoryEvent; at: string; detail?: string }
export const HISTORY_EVENTS = [
  'pledged',
  'drawing-shown',
  'house-badge-shown',
  'drawing-removed',
  'drawing-hidden',
  'drawing-described',
  'name-changed',
  'edited',
  'place-named',
  'place-removed',
  'moved',
  'left',
  'withdrawn',
  'restored',
  'suspended',
  'reinstated',
] as const
export type HistoryEvent = (typeof HISTORY_EVENTS)[number]

export type DerivedPicture = {
  src: string
  type: 'image/webp' | 'image/png'
  width: number
  height: number
}

export type WireDrawing = {
  alt: string
  /** Pixels of the drawing upright, as it came. */
  width: number
  height: number
  medium: string | null
  kind: DrawingKind
  pictures: DerivedPicture[]
  strokes?: string
  /** A sentence about the drawing, in the artist's own words. */
  story: string | null
  /** Whose badge it was drawn after: the code of a pledge whose artist agreed to be named. */
  after: string | null
  /** Who drew it, where it is the house badge. */
  credit?: { label: string; url: string }
  /** What the file said of its own origin, where the artist lets it be told. Nobody checked it. */
  credentials?: Credentials
  /** A person must look at it first: so far nobody else sees it. Only in the answer to an upload. */
  held?: true
}

/** Terms of IPTC's list of digital source types that say how people made a picture. */
export type HumanSource =
  | 'digitalCapture'
  | 'computationalCapture'
  | 'negativeFilm'
  | 'positiveFilm'
  | 'print'
  | 'digitalCreation'
  | 'digitalArt'
  | 'humanEdits'
  | 'minorHumanEdits'

/** What a file says of itself. Nobody checked its signature. */
export type Credentials = { digitalSource: HumanSource; tool: string | null }

/** A field in which a file declares that a generator made it, or may declare it. */
export type Finding = {
  /** The part of the file: 'PNG text', 'XMP', 'C2PA', 'EXIF', 'IPTC', 'Samsung trailer', … */
  where: string
  /** The key as it stands there, at most 80 characters. */
  field: string
  /** The value as it stands there, without control characters, at most 200 characters. */
  value: string
  /** The app that probably wrote it, from the list of generators; null where nothing says. */
  app: string | null
  /** Nothing was declared: this part could not be read to its end, and `value` says why. Only among what is held. */
  unread?: true
}

/** The whole public record: `GET /api/v1/pledges/CODE` and the page `/p/CODE`. */
export type PledgeRecord = Badge & {
  artistUrl: string | null
  about: string | null
  since: number | null
  links: WireLink[]
  parts: Part[]
  mediums: string[]
  tools: string | null
  country: string | null
  language: string
  withdrawnAt?: string
  /** The artist's own words when they withdrew, if they gave any. */
  withdrawReason?: string
  suspendedAt?: string
  suspendReason?: string
  statementText: string
  works: { items: never[]; next: string | null }
  checks: Check[]
  notChecked: string[]
  history: HistoryEntry[]
  receipt: string | null
  drawing: WireDrawing | null
  /** The artist's handle: their page is `/@HANDLE`. */
  handle: string | null
  /** Pledges whose drawings were drawn after this one, newest first, with consent; at most 12. */
  inspired: string[]
}

/** A pledge as the wall shows it: `GET /api/v1/pledges`. */
export type WallEntry = {
  code: string
  artist: string
  page: string
  artistUrl: string | null
  status: PledgeStatus
  pledgedAt: string
  covers: Covers
  parts: Part[]
  mediums: string[]
  since: number | null
  links: WireLink[]
  /** The artist's sentence about the drawing. */
  story: string | null
  drawing: Pick<WireDrawing, 'alt' | 'kind' | 'medium' | 'pictures' | 'credit'> | null
}

/** Why a lookup found this pledge: the address that matched, its code, or its artist's name. */
export type LookupMatch = {
  code: string
  artist: string
  status: PledgeStatus
  why: 'address' | 'code' | 'name'
  place?: WirePlace
}

/** What an artist's own desk shows of an account: `GET /api/v1/me`. */
export type Me = {
  email: string
  /** When the address was first used here. */
  createdAt: string
  handle: string | null
  artistUrl: string | null
  pledges: Page<OwnPledge>
}

export type OwnPledge = {
  code: string
  page: string
  status: PledgeStatus
  artist: string
  pledgedAt: string
}

export type Page<T> = { items: T[]; next: string | null }

export type FieldError = { path: string; message: string }

/** RFC 9457, with our stable `code`. `retryAt` says when a refused request may come again. */
export type ProblemDocument = {
  type: string
  title: string
  status: number
  code: string
  detail?: string
  instance?: string
  errors?: FieldError[]
  /** With `declares-ai`: what stands in the file, word for word. */
  findings?: Finding[]
  retryAt?: string
}
