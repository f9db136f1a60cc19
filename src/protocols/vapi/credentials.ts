import type { IncomingMessage } from 'node:http'
import { gunzipSync } from 'node:zlib'
import type { Arrival } from '../../kernel/call.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import type { Session } from '../../kernel/session.ts'
import { basicCredentials } from '../wire/credentials.ts'

const HEADER = 'vmware-api-session-id'
const COOKIE = /(?:^|[;\s])vmware-api-session-id="?([^";\s]+)"?/
/** Tokens are small; what unfolds to more is no token. */
const MAX_TOKEN = 1024 * 1024

/** The session that a request's header or cookie names. */
export function sessionOf(kernel: Kernel, request: IncomingMessage): Session | undefined {
  const header = request.headers[HEADER]
  const id = typeof header === 'string' ? header : COOKIE.exec(request.headers.cookie ?? '')?.[1]
  return id === undefined ? undefined : kernel.sessions.find(id)
}

/** What a request brings to log in with. */
export type Credentials = Pick<Arrival, 'samlToken' | 'credentials'>

/** What `Authorization` says: Basic, or SIGN with a SAML token (base64 of its gzip, or of its text). */
export function credentialsOf(request: IncomingMessage): Credentials {
  const header = request.headers.authorization
  if (header === undefined) return {}
  const credentials = basicCredentials(request)
  if (credentials) return { credentials }
  const token = /^(?:SIGN\b.*\btoken="?([^",\s]+)"?|Bearer\s+(\S+))/i.exec(header)
  return token ? { samlToken: unfold(token[1] ?? token[2] ?? '') } : {}
}

function unfold(token: string): string {
  const bytes = Buffer.from(token, 'base64')
  try {
    return bytes[0] === 0x1f
      ? gunzipSync(bytes, { maxOutputLength: MAX_TOKEN }).toString('utf8')
      : bytes.toString('utf8')
  } catch {
    return ''
  }
}
