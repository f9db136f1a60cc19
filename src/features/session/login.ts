import type { UserSession } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import type { KnownUser, Session } from '../../kernel/session.ts'
import { isDefined } from '../identity/index.ts'
import { localeOf } from './locale.ts'

/** A session as the API shows it. */
export function userSession(session: Session): UserSession {
  return {
    key: session.key,
    userName: session.shownAs ?? session.user,
    fullName: session.fullName,
    loginTime: new Date(session.loginTimeMs).toISOString(),
    lastActiveTime: new Date(session.lastActiveMs).toISOString(),
    locale: session.locale,
    messageLocale: session.locale,
    extensionSession: session.extension,
    ipAddress: session.address.ip,
    userAgent: session.address.userAgent,
    callCount: session.callCount,
  }
}

/** Makes a session for a user whom somebody vouched for, with its event; the protocol hands `call.newSession` to the client. */
export function logIn(
  known: KnownUser,
  call: Call,
  options: { locale?: string | undefined; as?: string; extension?: boolean } = {},
): Session {
  const { kernel } = call
  const locale = localeOf(options.locale, kernel)
  const { sessions, settings } = kernel
  if (sessions.isFull) throw new Fault('LimitExceeded', { property: 'session', limit: sessions.maximum })
  const session = sessions.create(known, {
    open: settings.openLogin && !isDefined(kernel, known.user),
    locale,
    address: call.arrival.address,
    ...(options.extension ? { extension: true } : {}),
  })
  // vcsim's clients find the name that they gave.
  if (settings.identity === 'vcsim' && options.as !== undefined) session.shownAs = options.as
  kernel.events.post(
    'UserLoginSessionEvent',
    {},
    { ipAddress: session.address.ip, userAgent: session.address.userAgent, locale, sessionId: session.key },
    session.user,
    0,
  )
  call.newSession = session
  return session
}

/** Login with a password. InvalidLogin when it is wrong or the caller is logged in already; a refusal leaves its event. */
export function logInWithPassword(
  { userName, password, locale }: { userName: string; password: string; locale?: string | undefined },
  call: Call,
): Session {
  localeOf(locale, call.kernel)
  const known = call.session ? undefined : call.kernel.directory.authenticate(userName, password, call)
  if (!known) throw refused(userName, call)
  return logIn(known, call, { locale, as: userName })
}

/** InvalidLogin, with the event that stays although the call is undone. */
export function refused(userName: string, { kernel, arrival }: Call): Fault {
  void kernel.store
    .write(() => kernel.events.post('BadUsernameSessionEvent', {}, { ipAddress: arrival.address.ip }, userName, 0))
    .catch((error) => kernel.onBug(error, 'BadUsernameSessionEvent', arrival.opId))
  return new Fault('InvalidLogin')
}

/** Ends a session once the operation is durable, with the event of a logout. */
export function logOut(session: Session, call: Call): void {
  const { kernel, store } = call
  kernel.events.post(
    'UserLogoutSessionEvent',
    {},
    {
      ipAddress: session.address.ip,
      userAgent: session.address.userAgent,
      callCount: session.callCount,
      sessionId: session.key,
      loginTime: new Date(session.loginTimeMs).toISOString(),
    },
    session.user,
    0,
  )
  store.afterCommit(() => kernel.sessions.end(session))
}

/** Ends other sessions by key. NotFound for an unknown key, InvalidArgument for one's own. */
export function terminateSessions(keys: readonly string[], call: Call): void {
  const all = call.kernel.sessions.all()
  const ending = keys.map((key) => {
    const session = all.find((one) => one.key === key)
    if (!session) throw new Fault('NotFound')
    if (session === call.session) throw invalidArgument('sessionId')
    return session
  })
  for (const session of ending) {
    call.post('SessionTerminatedEvent', {}, { sessionId: session.key, terminatedUsername: session.user })
    call.store.afterCommit(() => call.kernel.sessions.end(session))
  }
}

/** The sessions that are alive, oldest first. */
export function sessionList(kernel: Kernel): UserSession[] {
  return kernel.sessions
    .all()
    .filter(({ service }) => service === undefined)
    .map(userSession)
}
