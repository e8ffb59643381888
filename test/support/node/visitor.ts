import type { Service } from './service.ts'

type Headings = { [name: string]: string }

/** A browser's worth of cookies, for the API of a service that runs. */
export class Visitor {
  readonly #origin: string
  readonly #cookies = new Map<string, string>()

  constructor(origin: string) {
    this.#origin = origin
  }

  /** Signed in by a code from the mail, as everybody is. */
  static async signIn(service: Service, email: string, headers: Headings = {}): Promise<Visitor> {
    const visitor = new Visitor(service.origin)
    const asked = { email, type: 'sign-in' }
    await visitor.send('/api/auth/email-otp/send-verification-otp', asked, headers)
    const otp = await service.readCode(email)
    await visitor.send('/api/auth/sign-in/email-otp', { email, otp }, headers)
    return visitor
  }

  /** A pledge of theirs. Answers its code. */
  async pledge(headers: Headings = {}): Promise<string> {
    const words = { artistName: 'Ada Lovelock', covers: 'practice', parts: ['image'] }
    const made = await this.send('/api/v1/pledges', words, headers)
    if (!made.ok) throw new Error(await made.text())
    const { code }: { code: string } = await made.json()
    return code
  }

  async send(path: string, body?: object, headers: Headings = {}): Promise<Response> {
    const json = { method: 'POST', body: JSON.stringify(body) }
    const type = { 'content-type': 'application/json' }
    return await this.#fetch(path, body ? json : {}, { ...type, ...headers })
  }

  async sendFile(path: string, form: FormData, headers: Headings = {}): Promise<Response> {
    return await this.#fetch(path, { method: 'PUT', body: form }, headers)
  }

  async #fetch(path: string, init: RequestInit, headers: Headings): Promise<Response> {
    const response = await fetch(`${this.#origin}${path}`, {
      ...init,
      headers: {
        origin: this.#origin,
        cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...headers,
      },
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (name && value !== undefined) this.#cookies.set(name, value)
    }
    return response
  }
}
