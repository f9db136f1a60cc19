import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Session } from '../../kernel/session.ts'
import { type VapiOperation, vapi, vapiRead } from '../../kernel/vapi-operation.ts'
import { logInByToken, logInWithPassword, logOut } from '../session/index.ts'

/** `name@domain`, or what the client called itself where it must find that again. */
export function restUser(session: Session): string {
  if (session.shownAs !== undefined) return session.shownAs
  return userAtDomain(session.user)
}

export function userAtDomain(user: string): string {
  const slash = user.indexOf('\\')
  return slash < 0 ? user : `${user.slice(slash + 1)}@${user.slice(0, slash).toLowerCase()}`
}

function logIn(call: Call): Session {
  const { credentials, samlToken } = call.arrival
  if (credentials) return logInWithPassword(credentials, call)
  if (samlToken !== undefined) return logInByToken(undefined, call)
  throw new Fault('NotAuthenticated', {}, 'Authentication required.')
}

/** `com.vmware.cis.session`: the same sessions as those of the SOAP API. */
export const sessionOperations: VapiOperation[] = [
  vapi('Cis.Session_create', { isAnonymous: true, handle: (_, call) => logIn(call).id }),
  // Time that a client's own look at its session takes is no use of it, but vCenter counts it all the same.
  vapiRead('Cis.Session_get', {
    handle: (_, { session }) => ({
      user: restUser(session!),
      created_time: new Date(session!.loginTimeMs).toISOString(),
      last_accessed_time: new Date(session!.lastActiveMs).toISOString(),
    }),
  }),
  vapi('Cis.Session_delete', { handle: (_, call) => logOut(call.session!, call) }),
]
