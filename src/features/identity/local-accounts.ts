import type { HostAccountSpec } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import type { Ref } from '../../kernel/managed.ts'
import { type Operation, vim } from '../../kernel/operation.ts'
import {
  addGroup,
  addMember,
  addUser,
  findUser,
  isPasswordOf,
  removeGroup,
  removeMember,
  removeUser,
  updateUser,
  userNamed,
} from './users.ts'

function newUser({ id, password, description, ...rest }: HostAccountSpec) {
  return { name: id, password, description, shellAccess: (rest as { shellAccess?: boolean }).shellAccess }
}

/** Accounts of one host of a vCenter, kept with the host. */
export interface HostAccounts {
  create(self: Ref, user: HostAccountSpec, call: Call): void
  update(self: Ref, user: HostAccountSpec, call: Call): void
  remove(self: Ref, userName: string, call: Call): void
}

const HOST_ACCOUNTS = Symbol('host accounts')
const holder = (kernel: Kernel) => kernel.service(HOST_ACCOUNTS, (): { accounts?: HostAccounts } => ({}))

/** Who keeps the accounts of a vCenter's hosts. */
export function provideHostAccounts(kernel: Kernel, accounts: HostAccounts): void {
  holder(kernel).accounts = accounts
}

/** An ESXi's own manager has the users of the instance; every other belongs to a host. */
const hostAccounts = (call: Call) => (call.settings.esx ? undefined : holder(call.kernel).accounts)

/** HostLocalAccountManager: the users of an ESXi host. */
export const localAccountOperations: readonly Operation[] = [
  vim('CreateUser', {
    handle: (self, { user }, call) => {
      const ofHost = hostAccounts(call)
      if (ofHost) ofHost.create(self, user, call)
      else addUser(newUser(user), call)
      call.post('AccountCreatedEvent', {}, { spec: withoutPassword(user), group: false })
    },
  }),
  vim('UpdateUser', {
    handle: (self, { user }, call) => {
      const { name: _name, ...fields } = newUser(user)
      const ofHost = hostAccounts(call)
      if (ofHost) ofHost.update(self, user, call)
      else updateUser(user.id, fields, call)
      call.post('AccountUpdatedEvent', {}, { spec: withoutPassword(user), group: false })
    },
  }),
  vim('RemoveUser', {
    handle: (self, { userName }, call) => {
      const ofHost = hostAccounts(call)
      if (ofHost) ofHost.remove(self, userName, call)
      else removeUser(userName, call)
      call.post('AccountRemovedEvent', {}, { account: userName, group: false })
    },
  }),
  vim('ChangePassword', {
    handle: (_, { user, oldPassword, newPassword }, call) => {
      // Who has no account is told the same as who has a wrong password.
      const known = findUser(user, call)
      if (!known || !isPasswordOf(known, oldPassword)) throw new Fault('InvalidLogin')
      updateUser(user, { password: newPassword }, call)
    },
  }),
  vim('CreateGroup', {
    handle: (_, { group }, call) => {
      addGroup(group.id, group.description ?? '', call)
      call.post('AccountCreatedEvent', {}, { spec: withoutPassword(group), group: true })
    },
  }),
  vim('RemoveGroup', {
    handle: (_, { groupName }, call) => {
      removeGroup(groupName, call)
      call.post('AccountRemovedEvent', {}, { account: groupName, group: true })
    },
  }),
  vim('AssignUserToGroup', { handle: (_, { user, group }, call) => addMember(group, userNamed(user, call).id, call) }),
  vim('UnassignUserFromGroup', {
    handle: (_, { user, group }, call) => removeMember(group, userNamed(user, call).id, call),
  }),
]

function withoutPassword({ password: _, ...spec }: HostAccountSpec): HostAccountSpec {
  return spec
}
