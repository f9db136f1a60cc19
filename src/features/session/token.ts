import type { Call } from '../../kernel/call.ts'
import type { Session } from '../../kernel/session.ts'
import { subjectOf, userOfToken } from '../sts/index.ts'
import { logIn, refused } from './login.ts'

/** Login by a SAML assertion in the request's header: for the user that its NameID names. */
export function logInByToken(locale: string | undefined, call: Call): Session {
  const token = call.arrival.samlToken ?? ''
  const name = subjectOf(token) ?? ''
  const known = call.session ? undefined : userOfToken(token, call)
  if (!known) throw refused(name, call)
  return logIn(known, call, { locale, as: name })
}

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
