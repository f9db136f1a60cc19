import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Arrival } from '../../kernel/call.ts'
import { HttpArrival } from '../wire/arrival.ts'
import type { Credentials } from './credentials.ts'

/** Where a call came from, and what it brings to log in with. */
export class VapiArrival extends HttpArrival {
  readonly samlToken: string | undefined
  readonly credentials: Arrival['credentials']

  constructor(
    api: 'rest' | 'jsonrpc',
    request: IncomingMessage,
    response: ServerResponse,
    { samlToken, credentials }: Credentials,
    opId: string | undefined,
  ) {
    super(api, request, response, opId)
    this.samlToken = samlToken
    this.credentials = credentials
  }
}
