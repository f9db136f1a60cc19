// Administration of the SSO domain: who there is, who is in which group, passwords and policies. It has sessions of its own.
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Feature } from '../../kernel/kernel.ts'
import type { ManagedDefinition, Ref } from '../../kernel/managed.ts'
import { soap } from '../../kernel/operation.ts'
import { isDefined } from '../identity/index.ts'
import { userOfToken } from '../sts/index.ts'
import { discoveryOperations } from './discovery.ts'
import { managementOperations } from './management.ts'
import { policyOperations, ssoSettingKind } from './policies.ts'
import { CONTENT, GROUP_CHECK } from './service.ts'

const singleton = (type: string, id: string): ManagedDefinition => ({
  type,
  id,
  esxId: '',
  namespace: 'sso',
  properties: {},
})
const service = ({ type, value }: Ref) => singleton(type, value)

/** A session of the administration server, for the user that the request's token is about. vCenter's list does not show it. */
function logIn(call: Call): void {
  const { kernel } = call
  const known = userOfToken(call.arrival.samlToken ?? '', call)
  if (!known) throw new Fault('InvalidLogin')
  const open = kernel.settings.openLogin && !isDefined(kernel, known.user)
  const session = kernel.sessions.create(known, { open, address: call.arrival.address })
  session.service = 'sso'
  call.newSession = session
}

const anonymous = { mode: 'read', privileges: 'System.Anonymous' } as const

export const ssoAdminFeature: Feature = {
  name: 'sso-admin',
  kinds: [ssoSettingKind],
  managed: [
    singleton('SsoAdminServiceInstance', 'SsoAdminServiceInstance'),
    singleton('SsoGroupcheckServiceInstance', 'ServiceInstance'),
    service(GROUP_CHECK),
    ...Object.values(CONTENT).map(service),
  ],
  operations: [
    soap('sso', 'SsoAdminServiceInstance', { ...anonymous, handle: () => CONTENT }),
    soap('sso', 'SsoGroupcheckServiceInstance', {
      ...anonymous,
      handle: () => ({ sessionManager: CONTENT.sessionManager, groupCheckService: GROUP_CHECK }),
    }),
    soap('sso', 'Login', { privileges: 'System.Anonymous', handle: (_, __, call) => logIn(call) }),
    soap('sso', 'Logout', {
      privileges: '',
      handle: (_, __, call) => {
        const { session } = call
        if (session?.service === 'sso') call.store.afterCommit(() => call.kernel.sessions.end(session))
      },
    }),
    ...discoveryOperations,
    ...managementOperations,
    ...policyOperations,
  ],
}
