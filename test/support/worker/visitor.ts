import { openApp, ORIGIN, readCode, type AppOptions } from './sign-in.ts'

type Headings = { [name: string]: string }

/**
 * A browser as far as the Worker can tell: keeps cookies, says where a write comes from, follows nothing by
 * itself. Pass `headers` to say something else.
 */
export class Visitor {
  readonly cookies = new Map<string, string>()
  readonly #app

  constructor(options: AppOptions = {}) {
    this.#app = openApp(options)
  }

  /** The code in the newest mail that this browser caused. */
  readMailedCode(): string {
    return readCode(this.#app.mails.at(-1))
  }

  async get(path: string, headers: Headings = {}): Promise<Response> {
    return await this.#send(path, { headers })
  }

  async postForm(
    path: string,
    fields: [string, string][],
    headers: Headings = {},
  ): Promise<Response> {
    const body = new URLSearchParams(fields).toString()
    return await this.#send(path, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: ORIGIN, ...headers },
    })
  }

  async sendJson(
    method: string,
    path: string,
    body: unknown,
    headers: Headings = {},
  ): Promise<Response> {
    return await this.#send(path, {
      method,
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', origin: ORIGIN, ...headers },
    })
  }

  /** Exactly these bytes under exactly this type. */
  async sendRaw(method: string, path: string, body: BodyInit, type: string): Promise<Response> {
    return await this.#send(path, {
      method,
      body,
      headers: { 'content-type': type, origin: ORIGIN },
    })
  }

  async sendFile(method: string, path: string, form: FormData): Promise<Response> {
    return await this.#send(path, { method, body: form, headers: { origin: ORIGIN } })
  }

  async #send(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers)
    if (this.cookies.size > 0) {
      headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    }
    const response = await this.#app.fetch(path, {
      ...init,
      headers,
      redirect: 'manual',
    })
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie)
    return response
  }

  #keep(cookie: string): void {
    const [pair = '', ...attributes] = cookie.split('; ')
    const at = pair.indexOf('=')
    const name = pair.slice(0, at)
    const value = pair.slice(at + 1)
    const gone = value === '' || attributes.some((a) => /^max-age=0$/i.test(a))
    if (gone) this.cookies.delete(name)
    else this.cookies.set(name, value)
  }
}
