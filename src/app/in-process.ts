import { Agent, type IncomingMessage, request, type Server } from 'node:http'
import { Duplex } from 'node:stream'

/** One end of a connection within the process. */
class End extends Duplex {
  peer!: End
  private whenRead: (() => void) | undefined

  // What an agent asks of the sockets that it keeps: there is nothing to do.
  setKeepAlive(): this {
    return this
  }
  setTimeout(): this {
    return this
  }
  ref(): this {
    return this
  }
  unref(): this {
    return this
  }

  override _read(): void {
    const { whenRead } = this
    this.whenRead = undefined
    whenRead?.()
  }

  override _write(chunk: Buffer, _encoding: string, written: () => void): void {
    // The next piece waits until the other side has read this one.
    if (this.peer.push(chunk)) written()
    else this.peer.whenRead = written
  }

  override _final(ended: () => void): void {
    this.peer.push(null)
    ended()
  }

  override _destroy(error: Error | null, destroyed: (error: Error | null) => void): void {
    if (!this.peer.destroyed) process.nextTick(() => this.peer.destroy())
    destroyed(error)
  }
}

function connect(server: Server): Duplex {
  const near = new End()
  const far = new End()
  near.peer = far
  far.peer = near
  server.emit('connection', far)
  return near
}

/** An HTTP request as text, to a path of the server. */
export interface Asked {
  readonly method?: string | undefined
  readonly path: string
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly body?: string | Uint8Array | undefined
}

export interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

/** Requests to a server that need no port: they come in over connections within the process. */
export class InProcessClient {
  private readonly agent: Agent

  constructor(server: Server) {
    const agent = new Agent({ keepAlive: true })
    agent.createConnection = () => connect(server)
    this.agent = agent
  }

  ask({ method = 'GET', path, headers = {}, body }: Asked): Promise<Answered> {
    return new Promise((resolve, reject) => {
      const sent = request(
        { agent: this.agent, host: 'localhost', method, path, headers },
        (response: IncomingMessage) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('error', reject)
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
          )
        },
      )
      sent.on('error', reject)
      sent.end(body)
    })
  }

  close(): void {
    this.agent.destroy()
  }
}
