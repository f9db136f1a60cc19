import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Arrival } from '../../kernel/call.ts'
import type { Session } from '../../kernel/session.ts'
import { headerOf } from './http.ts'

/** Where a call came from, and the session that it made. */
export class VijsonArrival implements Arrival {
  readonly api = 'vijson'
  readonly host: string
  readonly secure: boolean
  readonly opId: string | undefined
  readonly rank: number
  newSession: Session | undefined
  readonly onNewSession = (session: Session) => {
    this.newSession = session
  }
  private readonly request: IncomingMessage
  private readonly response: ServerResponse
  private controller: AbortController | undefined

  constructor(request: IncomingMessage, response: ServerResponse, rank: number) {
    this.request = request
    this.response = response
    this.rank = rank
    this.host = headerOf(request, 'host') ?? 'localhost'
    this.secure = 'encrypted' in request.socket
    this.opId = headerOf(request, 'x-request-id')
  }

  get address() {
    return { ip: this.request.socket.remoteAddress ?? '', userAgent: headerOf(this.request, 'user-agent') ?? '' }
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
      this.response.on('close', () => controller.abort())
    }
    return this.controller.signal
  }
}
