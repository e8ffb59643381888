import type { PlaceCheck, WirePlace } from '../../../schema/wire.ts'
import { makeArtist, pledge } from './artist.ts'
import type { Net } from './net.ts'
import { ORIGIN } from './sign-in.ts'
import type { Visitor } from './visitor.ts'

type Named = WirePlace & { id: string }

/** An artist with a pledge, whose places are looked at in `net`. */
export class PlaceOwner {
  readonly record: string
  readonly visitor: Visitor
  readonly code: string

  private constructor(visitor: Visitor, code: string) {
    this.visitor = visitor
    this.code = code
    this.record = `${ORIGIN}/p/${code}`
  }

  static async of(net: Net, email?: string): Promise<PlaceOwner> {
    const visitor = await makeArtist(email, { outside: net.outside, clock: net.clock })
    return new PlaceOwner(visitor, await pledge(visitor))
  }

  async name(url: string): Promise<Named> {
    const named = await this.tryToName(url)
    if (!named.ok) throw new Error(await named.text())
    return await named.json()
  }

  async tryToName(url: string): Promise<Response> {
    const path = `/api/v1/pledges/${this.code}/places`
    return await this.visitor.sendJson('POST', path, { url, kind: 'site' })
  }

  async check({ id }: { id: string }): Promise<PlaceCheck> {
    const checked = await this.visitor.sendJson('POST', `/api/v1/places/${id}/check`, {})
    if (!checked.ok) throw new Error(await checked.text())
    return await checked.json()
  }

  async remove({ id }: { id: string }): Promise<void> {
    await this.visitor.sendJson('DELETE', `/api/v1/places/${id}`, {})
  }

  /** Names an address, looks at it once, and takes it off the list again. */
  async tryOut(url: string): Promise<PlaceCheck> {
    const place = await this.name(url)
    const checked = await this.check(place)
    await this.remove(place)
    return checked
  }

  /** A text of the corpus, with this pledge in it. */
  fill(text: string): string {
    return text
      .replaceAll('OURS-IN-UPPER-CASE', 'LOCALHOST:8787')
      .replaceAll('OURS', 'localhost:8787')
      .replaceAll('RECORD', this.record)
      .replaceAll(/CODE(?!=)/g, this.code)
      .replaceAll('\\t', '\t')
      .replaceAll('\\n', '\n')
  }
}

/** What a check says in one line: `linked site`, `named absent`, `named unreadable`. */
export function summarise({ state, proof, outcome }: PlaceCheck): string {
  return state === 'linked' ? `linked ${proof}` : `${state} ${outcome}`
}
