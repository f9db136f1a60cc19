import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Arrival } from '../../kernel/call.ts'
import type { Session } from '../../kernel/session.ts'
import type { Credentials } from './credentials.ts'

/** Where a call came from, and the session that it made. */
export class VapiArrival implements Arrival {
  readonly api: 'rest' | 'jsonrpc'
  readonly host: string
  readonly secure: boolean
  readonly opId: string | undefined
  readonly rank = Number.MAX_SAFE_INTEGER
  readonly samlToken: string | undefined
  readonly credentials: Arrival['credentials']
  newSession: Session | undefined
  readonly onNewSession = (session: Session) => {
    this.newSession = session
  }
  private readonly request: IncomingMessage
  private readonly response: ServerResponse
  private controller: AbortController | undefined

  constructor(
    api: 'rest' | 'jsonrpc',
    request: IncomingMessage,
    response: ServerResponse,
    credentials: Credentials,
    opId: string | undefined,
  ) {
    this.api = api
    this.request = request
    this.response = response
    this.host = request.headers.host ?? 'localhost'
    this.secure = 'encrypted' in request.socket
    this.opId = opId
    this.samlToken = credentials.samlToken
    this.credentials = credentials.credentials
  }

  get address() {
    return { ip: this.request.socket.remoteAddress ?? '', userAgent: this.request.headers['user-agent'] ?? '' }
  }

  // Few calls wait: made at first use.
  get signal(): AbortSignal {
    if (!this.controller) {
      const controller = new AbortController()
      this.controller = controller
      this.response.on('close', () => controller.abort())
    }
    return this.controller.signal
  }
}
