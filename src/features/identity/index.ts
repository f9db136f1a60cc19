import type { Call } from '../../kernel/call.ts'
import type { Feature } from '../../kernel/kernel.ts'
import { defineManaged, own } from '../../kernel/managed.ts'
import { vimRead } from '../../kernel/operation.ts'
import { makeDirectory } from './directory.ts'
import { localAccountOperations } from './local-accounts.ts'

export { type HostAccounts, provideHostAccounts } from './local-accounts.ts'

import { domainList, retrieveUserGroups } from './user-directory.ts'
import { groupKind, userKind } from './user-kind.ts'
import { addGroup, addUser } from './users.ts'

export { isDefined } from './directory.ts'
export { groupName, knownPrincipal, SSO_DOMAIN, splitName, userName } from './principal.ts'
export { type GroupState, groupKind, type UserState, userKind } from './user-kind.ts'
export * from './users.ts'

const userDirectory = defineManaged({
  type: 'UserDirectory',
  id: 'UserDirectory',
  esxId: 'ha-user-directory',
  properties: { domainList: own([], (_, { kernel }) => (kernel.settings.esx ? undefined : domainList())) },
})

const accountManager = defineManaged({
  type: 'HostLocalAccountManager',
  id: '',
  esxId: 'ha-localacctmgr',
  properties: {},
})

// Groups that every SSO domain has, with what they are for.
const SSO_GROUPS: readonly (readonly [name: string, description: string])[] = [
  ['Administrators', 'Administrators of the SSO domain and of vCenter'],
  ['Users', 'All users of the SSO domain'],
  ['Everyone', 'All users that vCenter knows'],
  ['SolutionUsers', 'Accounts of services'],
  ['CAAdmins', 'Administrators of the certificate authority'],
  ['DCAdmins', 'Administrators of the directory service'],
  ['DCClients', 'Clients of the directory service'],
  ['ExternalIDPUsers', 'Users that an external identity provider vouches for'],
  ['SystemConfiguration.Administrators', 'May configure and manage services'],
  ['SystemConfiguration.SupportUsers', 'May collect support data of services'],
  ['SystemConfiguration.BashShellAdministrators', 'May enable the shell of the appliance'],
  ['SystemConfiguration.ReadOnly', 'May look at the configuration of services'],
  ['LicenseService.Administrators', 'Administrators of the licence service'],
  ['ComponentManager.Administrators', 'Administrators of the registry of services'],
  ['ActAsUsers', 'May get tokens to act for others'],
  ['TrustedAdmins', 'Administrators of trusted infrastructure'],
  ['SyncUsers', 'Accounts that replicate'],
  ['AutoUpdate', 'Accounts that update the appliance'],
  ['RegistryAdministrators', 'Administrators of the container registry'],
  ['ServiceProviderUsers', 'Administrators of Workload Management'],
  ['NsxAdministrators', 'Administrators of NSX'],
  ['NsxViAdministrators', 'Administrators of NSX in vCenter'],
  ['NsxAuditors', 'May look at NSX'],
  ['vSphereClientSolutionUsers', 'Accounts of the client'],
  ['WorkloadStorage', 'May manage storage of workloads'],
  ['vCLSAdmin', 'May manage cluster service machines'],
  ['vStatsGroup', 'May collect statistics'],
]

function createUsers(call: Call): void {
  const { esx, password, username } = call.settings
  if (esx) {
    addUser(
      {
        name: 'root',
        fullName: 'Administrator',
        password: username === undefined ? password : undefined,
        shellAccess: true,
      },
      call,
    )
    addUser({ name: 'dcui', fullName: 'DCUI User' }, call)
    addUser({ name: 'vpxuser', fullName: 'VMware VirtualCenter administration account' }, call)
    return
  }
  for (const [name, description] of SSO_GROUPS) addGroup(name, description, call)
  addUser(
    {
      name: 'Administrator',
      fullName: 'Administrator vsphere.local',
      password: username === undefined ? password : undefined,
      groups: ['Administrators', 'Users'],
    },
    call,
  )
}

/** Who exists: users, groups, and whether a password is right. */
export const identityFeature: Feature = {
  name: 'identity',
  kinds: [userKind, groupKind],
  managed: [userDirectory, accountManager],
  operations: [
    vimRead('RetrieveUserGroups', {
      privileges: 'System.View',
      handle: (_, args, call) => retrieveUserGroups(args, call),
    }),
    ...localAccountOperations,
  ],
  create: createUsers,
  start: (kernel) => {
    kernel.directory = makeDirectory(kernel)
  },
}
