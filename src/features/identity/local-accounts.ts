import type { HostAccountSpec } from '../../generated/vim25.ts'
import { Fault } from '../../kernel/fault.ts'
import { type Operation, vim } from '../../kernel/operation.ts'
import {
  addGroup,
  addMember,
  addUser,
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

/** HostLocalAccountManager: the users of an ESXi host. */
export const localAccountOperations: readonly Operation[] = [
  vim('CreateUser', {
    handle: (_, { user }, call) => {
      addUser(newUser(user), call)
      call.post('AccountCreatedEvent', {}, { spec: withoutPassword(user), group: false })
    },
  }),
  vim('UpdateUser', {
    handle: (_, { user }, call) => {
      const { name: _name, ...fields } = newUser(user)
      updateUser(user.id, fields, call)
      call.post('AccountUpdatedEvent', {}, { spec: withoutPassword(user), group: false })
    },
  }),
  vim('RemoveUser', {
    handle: (_, { userName }, call) => {
      removeUser(userName, call)
      call.post('AccountRemovedEvent', {}, { account: userName, group: false })
    },
  }),
  vim('ChangePassword', {
    handle: (_, { user, oldPassword, newPassword }, call) => {
      const known = userNamed(user, call)
      if (!isPasswordOf(known, oldPassword)) throw new Fault('InvalidLogin')
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
