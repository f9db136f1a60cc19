import { ADMINISTRATORS } from '../../kernel/authorization.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import { type Operation, soap } from '../../kernel/operation.ts'

/** The services of the administration server: class and id of each. */
export const CONTENT = {
  sessionManager: ref('SsoSessionManager', 'ssoSessionManager'),
  configurationManagementService: ref('SsoAdminConfigurationManagementService', 'configurationManagementService'),
  smtpManagementService: ref('SsoAdminSmtpManagementService', 'smtpManagementService'),
  principalDiscoveryService: ref('SsoAdminPrincipalDiscoveryService', 'principalDiscoveryService'),
  principalManagementService: ref('SsoAdminPrincipalManagementService', 'principalManagementService'),
  roleManagementService: ref('SsoAdminRoleManagementService', 'roleManagementService'),
  passwordPolicyService: ref('SsoAdminPasswordPolicyService', 'passwordPolicyService'),
  lockoutPolicyService: ref('SsoAdminLockoutPolicyService', 'lockoutPolicyService'),
  domainManagementService: ref('SsoAdminDomainManagementService', 'domainManagementService'),
  identitySourceManagementService: ref('SsoAdminIdentitySourceManagementService', 'identitySourceManagementService'),
  systemManagementService: ref('SsoAdminSystemManagementService', 'systemManagementService'),
  computerManagementService: ref('SsoAdminComputerManagementService', 'computerManagementService'),
  ssoHealthManagementService: ref('SsoHealthManagementService', 'ssoHealthManagementService'),
  deploymentInformationService: ref('SsoAdminDeploymentInformationService', 'deploymentInformationService'),
  replicationService: ref('SsoAdminReplicationService', 'replicationService'),
} as const
export const GROUP_CHECK = ref('SsoGroupcheckGroupCheckService', 'groupCheckService')

export type Service = keyof typeof CONTENT | 'groupCheck'
type Arguments = Record<string, unknown>

export const typeOf = (service: Service) => (service === 'groupCheck' ? GROUP_CHECK : CONTENT[service]).type

/** A call that reads: whoever has a session may make it. */
export function reading(service: Service, id: string, handle: (args: Arguments, call: Call) => unknown): Operation {
  return soap('sso', id, {
    on: typeOf(service),
    mode: 'read',
    privileges: '',
    handle: (_, args, call) => handle(args, call),
  })
}

/** A call that changes something: administrators make it. */
export function changing(service: Service, id: string, handle: (args: Arguments, call: Call) => unknown): Operation {
  return soap('sso', id, {
    on: typeOf(service),
    privileges: '',
    handle: (self, args, call) => {
      if (!isAdministrator(call)) throw new Fault('NoPermission', { object: self, privilegeId: 'Administrator' })
      return handle(args, call)
    },
  })
}

/** A call about the caller himself. */
export function forSelf(service: Service, id: string, handle: (args: Arguments, call: Call) => unknown): Operation {
  return soap('sso', id, { on: typeOf(service), privileges: '', handle: (_, args, call) => handle(args, call) })
}

export function isAdministrator(call: Call): boolean {
  return call.caller?.groups.includes(ADMINISTRATORS) ?? false
}
