import { createServer, type Server, type Socket } from 'node:net'

/*
 * Servers on this machine that say whatever they like, byte by byte: no library stands between a test and the wire.
 */

/** What a server does with whoever connects. */
export type Animal = (visitor: Socket) => void

/** A server with its address, and everybody who came. Another animal may move in. */
export type Den = {
  readonly url: string
  readonly visitors: Socket[]
  animal: Animal
  /** From here on nobody is there. */
  readonly leave: () => void
}

export class Zoo {
  readonly #servers: Server[] = []
  readonly #visitors = new Set<Socket>()

  /** A port of its own for this animal. */
  async house(animal: Animal): Promise<Den> {
    const server = createServer()
    this.#servers.push(server)
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
    await promise
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const den: Den = {
      url: `http://127.0.0.1:${port}/`,
      visitors: [],
      animal,
      leave: () => server.close(),
    }
    server.on('connection', (socket) => {
      den.visitors.push(socket)
      this.#visitors.add(socket)
      socket.once('close', () => this.#visitors.delete(socket))
      // The service hangs up on most of them, as it should.
      socket.on('error', () => undefined)
      den.animal(socket)
    })
    return den
  }

  /** Nobody is left inside, whatever is still being said. */
  close(): void {
    for (const server of this.#servers) server.close()
    for (const socket of this.#visitors) socket.destroy()
  }
}
