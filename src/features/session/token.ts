import type { Call } from '../../kernel/call.ts'
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

/** Login of an extension; whether its client certificate is the right one, the feature that knows extensions says. */
export function logInByCertificate(
  extensionKey: string,
  isRight: boolean,
  locale: string | undefined,
  call: Call,
): Session {
  if (!isRight || call.session) throw refused(extensionKey, call)
  const known = call.kernel.directory.find(extensionKey) ?? { user: extensionKey, fullName: extensionKey, groups: [] }
  return logIn(known, call, { locale, as: extensionKey, extension: true })
}
