import type { PlaceCheck, WirePlace } from '../../../schema/wire.ts'
import type { Service } from './service.ts'
import { Visitor } from './visitor.ts'

/** The gate lets so many writes through in a minute from one network address. */
const A_GATEFUL = 100

/** What came of asking for a look: the whole answer, and how long it took. */
export type Asked = { status: number; check: PlaceCheck; ms: number }

/** An artist with a pledge, who names places and asks for looks through the API. */
export class PlaceOwner {
  /** Of all artists together. */
  static #writes = 0
  readonly code: string
  readonly record: string
  readonly #service: Service
  readonly #visitor: Visitor
  /** Two who change one list at once would get in each other's way: naming stands in line. */
  #naming: Promise<unknown> = Promise.resolve()

  private constructor(service: Service, visitor: Visitor, code: string) {
    this.#service = service
    this.#visitor = visitor
    this.code = code
    this.record = `${service.origin}/p/${code}`
  }

  static async of(service: Service, email: string): Promise<PlaceOwner> {
    const visitor = await Visitor.signIn(service, email)
    return new PlaceOwner(service, visitor, await visitor.pledge())
  }

  /** Answers the id of the place. */
  async name(url: string): Promise<string> {
    const naming = this.#naming.then(async () => {
      const named = await this.#write(`/api/v1/pledges/${this.code}/places`, { url, kind: 'site' })
      if (!named.ok) throw new Error(await named.text())
      const place: { id: string } = await named.json()
      return place.id
    })
    this.#naming = naming.catch(() => undefined)
    return await naming
  }

  async check(id: string): Promise<Asked> {
    const start = performance.now()
    const response = await this.#write(`/api/v1/places/${id}/check`, {})
    const check: PlaceCheck = await response.json()
    return { status: response.status, check, ms: performance.now() - start }
  }

  /** A place as everybody reads it on the badge. */
  async readPlace(url: string): Promise<WirePlace | undefined> {
    const response = await fetch(`${this.#service.origin}/api/v1/badges/${this.code}`)
    const { places }: { places: WirePlace[] } = await response.json()
    return places.find((place) => place.url === url)
  }

  async #write(path: string, body: object): Promise<Response> {
    const address = `192.0.2.${1 + Math.floor(PlaceOwner.#writes / A_GATEFUL)}`
    PlaceOwner.#writes += 1
    return await this.#visitor.send(path, body, { 'cf-connecting-ip': address })
  }
}
