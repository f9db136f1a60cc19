// How clients say over HTTP who they are, in whichever API.
import type { IncomingMessage } from 'node:http'
import type { Arrival } from '../../kernel/call.ts'
import type { Session } from '../../kernel/session.ts'

const COOKIE = /(?:^|[;,\s])vmware_soap_session="?([^";,\s]+)"?/

/** The session id in the cookie that SOAP clients keep. */
export function sessionIdInCookie({ headers }: IncomingMessage): string | undefined {
  return COOKIE.exec(headers.cookie ?? '')?.[1]
}

/** That cookie, to be set. */
export function sessionCookie({ id }: Session, secure: boolean): string {
  return `vmware_soap_session="${id}"; Path=/; HttpOnly;${secure ? ' Secure;' : ''}`
}

/** User and password of Basic authorization; undefined for any other. */
export function basicCredentials({ headers }: IncomingMessage): Arrival['credentials'] {
  const encoded = /^Basic\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1]
  if (encoded === undefined) return undefined
  const text = Buffer.from(encoded, 'base64').toString('utf8')
  const colon = text.indexOf(':')
  return colon < 0 ? undefined : { userName: text.slice(0, colon), password: text.slice(colon + 1) }
}
