import type { Socket } from 'node:net'
import type { Animal } from './zoo.ts'

/* What animals are made of: hearing a request, and saying these bytes and no others. */

export type Bytes = string | Uint8Array

/** Goes on once a whole request has come; `path` is what it asks for. */
export function hear(visitor: Socket, then: (path: string) => void): void {
  let heard = ''
  const listen = (bytes: Buffer) => {
    heard += bytes.toString('latin1')
    if (!heard.includes('\r\n\r\n')) return
    visitor.off('data', listen)
    visitor.resume()
    then(/^GET (\S+) /.exec(heard)?.[1] ?? '')
  }
  visitor.on('data', listen)
}

/** Hears the request, says this, and hangs up politely. */
export function says(...bytes: Bytes[]): Animal {
  return (visitor) => hear(visitor, () => visitor.end(join(bytes)))
}

/** Hears the request, says this, and then neither a word nor a farewell. */
export function saysAndWaits(...bytes: Bytes[]): Animal {
  return (visitor) => hear(visitor, () => visitor.write(join(bytes)))
}

/** Hears the request, says this, and slams the door: a reset, where others hang up. */
export function saysAndResets(...bytes: Bytes[]): Animal {
  return (visitor) =>
    hear(visitor, () => visitor.write(join(bytes), () => visitor.resetAndDestroy()))
}

/** After that beginning, one more drop each second for ever. */
export function drips(start: string, drop: string): Animal {
  return (visitor) =>
    hear(visitor, () => {
      visitor.write(start)
      const dripping = setInterval(() => visitor.write(drop), 1000)
      visitor.once('close', () => clearInterval(dripping))
    })
}

/** After that beginning, this over and over, as fast as it is taken. */
export function pours(start: Bytes, bucket: Bytes): Animal {
  return (visitor) => hear(visitor, () => pour(visitor, start, bucket))
}

export function pour(visitor: Socket, start: Bytes, bucket: Bytes): void {
  const more = () => {
    while (visitor.writable && visitor.write(bucket)) continue
  }
  visitor.on('drain', more)
  visitor.write(start)
  more()
}

/** Another answer for each path; whatever is not named is not there. */
export function answers(paths: { [path: string]: Bytes }): Animal {
  return (visitor) =>
    hear(visitor, (path) => visitor.end(paths[path] ?? head('404 Not Found', 'Content-Length: 0')))
}

/** The lines of a head under this status, with the empty line behind them. */
export function head(status: string, ...lines: string[]): string {
  return [`HTTP/1.1 ${status}`, ...lines, 'Connection: close', '', ''].join('\r\n')
}

/** The head of a page. */
export function page(...lines: string[]): string {
  return head('200 OK', 'Content-Type: text/html', ...lines)
}

/** A whole page with its true length. */
export function whole(body: Bytes, ...lines: string[]): Buffer {
  return join([page(`Content-Length: ${join([body]).length}`, ...lines), body])
}

/** A chunk of a body, with its true size in front. */
export function chunk(body: string): string {
  return `${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n`
}

export function join(bytes: Bytes[]): Buffer {
  return Buffer.concat(bytes.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))
}
