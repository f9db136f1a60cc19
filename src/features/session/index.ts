import type { UserSession } from '../../generated/vim25.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Feature } from '../../kernel/kernel.ts'
import { defineManaged, own, related } from '../../kernel/managed.ts'
import { vim, vimRead } from '../../kernel/operation.ts'
import { defineKind } from '../../store/kind.ts'
import { localeOf, locales } from './locale.ts'
import { logIn, logInWithPassword, logOut, refused, sessionList, terminateSessions, userSession } from './login.ts'
import { acquireServiceTicket } from './tickets.ts'
import { logInByToken } from './token.ts'

export { logInWithPassword, logOut, userSession } from './login.ts'
export { useServiceTicket } from './tickets.ts'
export { logInByCertificate, logInByToken } from './token.ts'

const SESSION_MANAGERS = ['SessionManager', 'ha-sessionmgr']

interface ServiceMessageState {
  readonly id: string
  readonly message: string
}
const serviceMessageKind = defineKind<ServiceMessageState>({ name: 'ServiceMessage', version: 1 })

const sessionManager = defineManaged({
  type: 'SessionManager',
  id: 'SessionManager',
  esxId: 'ha-sessionmgr',
  properties: {
    sessionList: {
      ...own<{ id: string }, UserSession[] | undefined>([], ({ id }, { objects, kernel, caller }) => {
        const root = objects.find(kernel.authorizer.rootId) ?? objects.find(id)!
        return kernel.authorizer.has(caller, root, 'Sessions.TerminateSession') ? sessionList(kernel) : undefined
      }),
      perCaller: true,
    },
    currentSession: { ...own([], (_, { session }) => (session ? userSession(session) : undefined)), perCaller: true },
    message: related(
      [],
      [{ kind: serviceMessageKind, targets: () => SESSION_MANAGERS }],
      (_, { store }) => store.get(serviceMessageKind, 'message')?.message ?? '',
    ),
    messageLocaleList: own([], () => locales().messageLocaleList),
    supportedLocaleList: own([], () => locales().supportedLocaleList),
    defaultLocale: own([], (_, { kernel }) => localeOf(undefined, kernel)),
  },
})

/** SessionManager: logins of all kinds, sessions and their tickets. */
export const sessionFeature: Feature = {
  name: 'session',
  kinds: [serviceMessageKind],
  managed: [sessionManager],
  operations: [
    vim('Login', { handle: (_, args, call) => userSession(logInWithPassword(args, call)) }),
    vim('LoginByToken', { handle: (_, { locale }, call) => userSession(logInByToken(locale, call)) }),
    vim('Logout', {
      handle: (_, __, call) => {
        if (call.session) logOut(call.session, call)
      },
    }),
    vim('TerminateSession', { handle: (_, { sessionId }, call) => terminateSessions(sessionId, call) }),
    vimRead('SessionIsActive', {
      handle: (_, { sessionID, userName }, call) => {
        const wanted = call.kernel.directory.find(userName)?.user
        return call.kernel.sessions
          .all()
          .some((one) => one.key === sessionID && (one.user === wanted || one.shownAs === userName))
      },
    }),
    vim('AcquireCloneTicket', { handle: (_, __, call) => call.kernel.sessions.cloneTicket(call.session!) }),
    vim('CloneSession', {
      handle: (_, { cloneTicket }, call) => {
        const twin = call.kernel.sessions.useTicket(cloneTicket)
        if (!twin) throw new Fault('InvalidLogin')
        const { user, fullName, locale, shownAs } = twin
        const known = call.kernel.directory.find(user) ?? { user, fullName, groups: twin.caller.groups }
        return userSession(logIn(known, call, { locale, ...(shownAs === undefined ? {} : { as: shownAs }) }))
      },
    }),
    vim('ImpersonateUser', {
      handle: (_, { userName, locale }, call) => {
        localeOf(locale, call.kernel)
        const known = call.kernel.directory.find(userName)
        if (!known) throw refused(userName, call)
        return userSession(logIn(known, call, { locale, as: userName }))
      },
    }),
    vim('SetLocale', {
      handle: (_, { locale }, call) => {
        const valid = localeOf(locale, call.kernel)
        if (call.session) call.session.locale = valid
      },
    }),
    vim('UpdateServiceMessage', {
      handle: (_, { message }, call) => {
        const before = call.store.get(serviceMessageKind, 'message')
        if (before) call.store.update(serviceMessageKind, 'message', { message })
        else call.store.insert(serviceMessageKind, { id: 'message', message })
        call.post('GlobalMessageChangedEvent', {}, { message, prevMessage: before?.message })
      },
    }),
    vim('AcquireGenericServiceTicket', { handle: (self, { spec }, call) => acquireServiceTicket(self, spec, call) }),
  ],
}
