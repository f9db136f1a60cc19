import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Arrival } from '../../kernel/call.ts'
import type { Session } from '../../kernel/session.ts'
import { headerOf } from './http.ts'

/** Who sent a request, as sessions and logs tell of it. */
export function addressOf(request: IncomingMessage): Arrival['address'] {
  return { ip: request.socket.remoteAddress ?? '', userAgent: headerOf(request, 'user-agent') ?? '' }
}

/** Where a call came from over HTTP, and the session that it made. */
export class HttpArrival implements Arrival {
  readonly api: Arrival['api']
  readonly host: string
  readonly secure: boolean
  readonly opId: string | undefined
  readonly rank: number
  newSession: Session | undefined
  /** What the specification does not allow in the request; filled while it is read. */
  readonly violations: string[] = []
  readonly onNewSession = (session: Session) => {
    this.newSession = session
  }
  private readonly request: IncomingMessage
  private readonly response: ServerResponse
  private controller: AbortController | undefined

  /** `rank`: of the API version that the client speaks, where it names one. */
  constructor(
    api: Arrival['api'],
    request: IncomingMessage,
    response: ServerResponse,
    opId: string | undefined,
    rank: number = Number.MAX_SAFE_INTEGER,
  ) {
    this.api = api
    this.request = request
    this.response = response
    this.host = headerOf(request, 'host') ?? 'localhost'
    this.secure = 'encrypted' in request.socket
    this.opId = opId
    this.rank = rank
  }

  get address() {
    return addressOf(this.request)
  }

  get clientCertificate() {
    const socket = this.request.socket as { getPeerX509Certificate?: () => { toString(): string } | undefined }
    return socket.getPeerX509Certificate?.()?.toString()
  }

  // Few calls ask: made at first use.
  get signal(): AbortSignal {
    if (!this.controller) {
      const controller = new AbortController()
      this.controller = controller
      this.response.on('close', () => {
        // After a whole answer nobody is there who would have to be told.
        if (!this.response.writableFinished) controller.abort()
      })
    }
    return this.controller.signal
  }
}
