import type { HostLockdownMode } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { constant, own, type Ref, ref } from '../../kernel/managed.ts'
import { vim, vimRead } from '../../kernel/operation.ts'
import { fill, hostBehind, hostCompanion, hostValues, managerContent, planOf, updateHostConfig } from '../host/index.ts'
import type { HostAccounts } from '../identity/index.ts'
import { type HostManagerStates, type HostState, hostKind } from '../inventory/index.ts'

/** Changes what a host's managers hold beside its configuration. */
export function updateManagers(call: Call, host: HostState, change: Partial<HostManagerStates>): void {
  const { managers } = call.get(hostKind, ref('HostSystem', host.id))
  call.store.update(hostKind, host.id, { managers: { ...managers, ...change } })
}

export const accessDefinition = hostCompanion('HostAccessManager', 'hostAccessManager', {
  lockdownMode: own(['config'], (host) => host.config.lockdownMode ?? 'lockdownDisabled'),
})
export const accountDefinition = hostCompanion('HostLocalAccountManager', 'accountManager', {})
export const authenticationDefinition = hostCompanion('HostAuthenticationManager', 'authenticationManager', {
  info: own(['config'], (host) => host.config.authenticationManagerInfo!),
  supportedStore: own(['number'], (host) => [
    ref('HostLocalAuthentication', `localAuthentication-${host.number}`),
    ref('HostActiveDirectoryAuthentication', `activeDirectoryAuthentication-${host.number}`),
  ]),
})
export const localStoreDefinition = hostCompanion('HostLocalAuthentication', 'localAuthentication', {
  info: own(['config'], (host) => host.config.authenticationManagerInfo!.authConfig[0]!),
})
export const directoryStoreDefinition = hostCompanion(
  'HostActiveDirectoryAuthentication',
  'activeDirectoryAuthentication',
  {
    info: own(['config'], (host) => host.config.authenticationManagerInfo!.authConfig[1]!),
  },
)
export const certificateDefinition = hostCompanion('HostCertificateManager', 'hostcertificatemanager', {
  certificateInfo: own(['managers', 'name', 'uuid', 'runtime'], (host, { kernel }) =>
    certificateOf(host, kernel.clock),
  ),
})
export const cryptoDefinition = hostCompanion('CryptoManagerHost', 'cryptoManager', { enabled: constant(false) })

function certificateOf(host: HostState, clock: Call['clock']) {
  const info = managerContent().certificateInfo
  const values = hostValues({ clock }, { id: host.id, name: host.name, uuid: host.uuid, ip: host.connect.ip })
  const since = Date.parse(host.runtime.bootTime ?? clock.stamp())
  return (
    host.managers?.certificateInfo ??
    fill(info, planOf(info), {
      ...values,
      'host.certNotBefore': new Date(since - 86_400_000).toISOString(),
      'host.certNotAfter': new Date(since + 5 * 365 * 86_400_000).toISOString(),
    })
  )
}

function setLockdown(call: Call, host: HostState, mode: HostLockdownMode): void {
  updateHostConfig(call, host, { lockdownMode: mode, adminDisabled: mode !== 'lockdownDisabled' })
}

const accounts = (host: HostState) => host.managers?.localAccounts ?? managerContent().localAccounts
const entries = (host: HostState) => host.managers?.accessEntries ?? managerContent().accessEntries

function assertKnown(host: HostState, users: readonly string[]): void {
  for (const user of users)
    if (!accounts(host).some(({ principal }) => principal === user))
      throw new Fault('UserNotFound', { principal: user, unresolved: true })
}

const FIXED = new Set(['root', 'dcui', 'vpxuser'])

export const accessOperations = [
  vim('ChangeLockdownMode', { handle: (self, { mode }, call) => setLockdown(call, hostBehind(call, self), mode) }),
  vim('EnterLockdownMode', {
    handle: (self, _args, call) => {
      const host = hostBehind(call, self)
      if (host.config.adminDisabled) throw new Fault('HostConfigFault', {}, 'Lockdown mode is on already.')
      setLockdown(call, host, 'lockdownNormal')
    },
  }),
  vim('ExitLockdownMode', {
    handle: (self, _args, call) => {
      const host = hostBehind(call, self)
      if (!host.config.adminDisabled) throw new Fault('HostConfigFault', {}, 'Lockdown mode is off already.')
      setLockdown(call, host, 'lockdownDisabled')
    },
  }),
  vimRead('QueryLockdownExceptions', {
    handle: (self, _args, call) => [...(hostBehind(call, self).managers?.lockdownExceptions ?? [])],
  }),
  vim('UpdateLockdownExceptions', {
    handle: (self, { users = [] }, call) => {
      const host = hostBehind(call, self)
      assertKnown(host, users)
      updateManagers(call, host, { lockdownExceptions: users })
    },
  }),
  vimRead('QuerySystemUsers', {
    handle: (self, _args, call) => [...(hostBehind(call, self).managers?.systemUsers ?? ['dcui', 'vpxuser'])],
  }),
  vim('UpdateSystemUsers', {
    handle: (self, { users = [] }, call) => {
      const host = hostBehind(call, self)
      assertKnown(host, users)
      updateManagers(call, host, { systemUsers: users })
    },
  }),
  vimRead('RetrieveHostAccessControlEntries', { handle: (self, _args, call) => [...entries(hostBehind(call, self))] }),
  vim('ChangeAccessMode', {
    handle: (self, { principal, isGroup, accessMode }, call) => {
      const host = hostBehind(call, self)
      const rest = entries(host).filter((entry) => entry.principal !== principal || entry.group !== isGroup)
      // Users of a directory are known there, groups are not listed by the host.
      if (!isGroup && !principal.includes('\\')) assertKnown(host, [principal])
      if (principal === 'root' && accessMode !== 'accessAdmin') throw new Fault('AuthMinimumAdminPermission')
      const accessEntries = accessMode === 'accessNone' ? rest : [...rest, { principal, group: isGroup, accessMode }]
      updateManagers(call, host, { accessEntries })
    },
  }),
  vimRead('ListCACertificates', { handle: (self, _args, call) => certificates(call, self) }),
  vimRead('ListCACertificateRevocationLists', { handle: (self, _args, call) => certificates(call, self) }),
  vimRead('RetrieveCertificateInfoList', {
    handle: (self, _args, call) => [certificateOf(hostBehind(call, self), call.clock)],
  }),
]

/** Local users of a host, as its HostLocalAccountManager changes them. */
export const hostAccounts: HostAccounts = {
  create: (self, user, call) => {
    const host = hostBehind(call, self)
    if (!/^[a-z_][\w.$-]{0,31}$/i.test(user.id)) throw invalidArgument('user.id')
    if (accounts(host).some(({ principal }) => principal === user.id))
      throw new Fault('AlreadyExists', { name: user.id })
    if (!user.password) throw invalidArgument('user.password')
    const added = { principal: user.id, fullName: user.description ?? '', group: false }
    updateManagers(call, host, { localAccounts: [...accounts(host), added] })
  },
  update: (self, user, call) => {
    const host = hostBehind(call, self)
    assertKnown(host, [user.id])
    const localAccounts = accounts(host).map((account) =>
      account.principal === user.id ? { ...account, fullName: user.description ?? account.fullName } : account,
    )
    updateManagers(call, host, { localAccounts })
  },
  remove: (self, userName, call) => {
    const host = hostBehind(call, self)
    assertKnown(host, [userName])
    if (FIXED.has(userName)) throw new Fault('SecurityError', {}, `The user ${userName} belongs to the system.`)
    updateManagers(call, host, { localAccounts: accounts(host).filter(({ principal }) => principal !== userName) })
  },
}

/** The host trusts no authority besides the system's own, whose certificate is not part of it. */
function certificates(call: Call, self: Ref): string[] {
  hostBehind(call, self)
  return []
}
