import type { IncomingMessage } from 'node:http'
import { Call } from '../../kernel/call.ts'
import { datastoreFiles } from '../../kernel/datastore-files.ts'
import { INTERNAL, type Kernel } from '../../kernel/kernel.ts'
import type { Session } from '../../kernel/session.ts'
import { addressOf } from '../wire/arrival.ts'
import { basicCredentials, sessionIdInCookie } from '../wire/credentials.ts'

/** Who asks; `end` closes a session that was made for this request alone. */
export interface Asker {
  readonly session: Session
  readonly end: () => void
}

const TICKET = /(?:^|[;,\s])vmware_cgi_ticket="?([^";,\s]+)"?/

/** The session of a request, by cookie, header, ticket or Basic; undefined where none of them is good. */
export function askerOf(kernel: Kernel, request: IncomingMessage, path: string): Asker | undefined {
  const cookie = request.headers.cookie ?? ''
  const header = request.headers['vmware-api-session-id']
  const id = sessionIdInCookie(request) ?? (typeof header === 'string' ? header : undefined)
  const session = id === undefined ? undefined : kernel.sessions.find(id)
  if (session) return { session, end: () => {} }
  const ticket = TICKET.exec(cookie)?.[1]
  const byTicket =
    ticket === undefined
      ? undefined
      : datastoreFiles(kernel).implementation?.sessionOfTicket(ticket, path, request.method ?? 'GET')
  if (byTicket) return { session: byTicket, end: () => {} }
  return basic(kernel, request)
}

function basic(kernel: Kernel, request: IncomingMessage): Asker | undefined {
  const credentials = basicCredentials(request)
  if (!credentials) return undefined
  const anonymous = callOf(kernel, request, undefined)
  const files = datastoreFiles(kernel).implementation
  const session = files?.sessionOfPassword(anonymous, credentials.userName, credentials.password)
  if (!session) return undefined
  return { session, end: () => kernel.sessions.end(session) }
}

/** The call that stands for a request. */
export function callOf(kernel: Kernel, request: IncomingMessage, session: Session | undefined): Call {
  const { encrypted } = request.socket as { encrypted?: boolean }
  return new Call(kernel, `${request.method} /folder`, session, {
    ...INTERNAL,
    api: 'files',
    host: request.headers.host ?? 'localhost',
    secure: encrypted ?? false,
    address: addressOf(request),
  })
}
