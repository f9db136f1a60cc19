import { X509Certificate } from 'node:crypto'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Session } from '../../kernel/session.ts'
import { logIn, refused } from './login.ts'

/** Login by a SAML assertion in the request's header: its NameID counts; who issued it is not checked. */
export function logInByToken(locale: string | undefined, call: Call): Session {
  const token = call.arrival.samlToken ?? ''
  const name = /<(?:\w+:)?NameID\b[^>]*>([^<]+)</.exec(token)?.[1]?.trim()
  const notAfter = /\bNotOnOrAfter="([^"]+)"/.exec(token)?.[1]
  const isExpired = notAfter !== undefined && Date.parse(notAfter) + CLOCK_TOLERANCE_MS < call.clock.now()
  const known = name && !isExpired && !call.session ? call.kernel.directory.find(name) : undefined
  if (!known) throw refused(name ?? '', call)
  return logIn(known, call, { locale, as: name! })
}

// SSO's default clock tolerance.
const CLOCK_TOLERANCE_MS = 10 * 60_000

/** Login of an extension by the client certificate of its TLS connection: its public key must be the registered one. */
export function logInByCertificate(
  extensionKey: string,
  subjectName: string | undefined,
  locale: string | undefined,
  call: Call,
): Session {
  const pem = call.arrival.clientCertificate
  if (!pem) throw new Fault('NoClientCertificate')
  if (subjectName === undefined) throw refused(extensionKey, call)
  const { subject } = new X509Certificate(pem)
  const common = /(?:^|\n)CN=([^\n]+)/.exec(subject)?.[1]
  if (subjectName !== '' && common !== subjectName && subject.replaceAll('\n', ',') !== subjectName)
    throw refused(extensionKey, call)
  const known = call.kernel.directory.find(extensionKey) ?? { user: extensionKey, fullName: extensionKey, groups: [] }
  return logIn(known, call, { locale, as: extensionKey, extension: true })
}
