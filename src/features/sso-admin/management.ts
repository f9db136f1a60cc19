import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import {
  addGroup,
  addMember,
  addUser,
  groupKind,
  isPasswordOf,
  removeGroup,
  removeMember,
  removeUser,
  SSO_DOMAIN,
  updateUser,
  userKind,
} from '../identity/index.ts'
import { assertAllowed } from './policies.ts'
import { certificateFields, findGroup, findUser, localGroup, localUser, type PrincipalId } from './principals.ts'
import { changing, forSelf } from './service.ts'

const M = 'principalManagementService'

interface PersonDetails {
  readonly description?: string
  readonly emailAddress?: string
  readonly firstName?: string
  readonly lastName?: string
}

function personFields({ description, emailAddress, firstName, lastName }: PersonDetails) {
  const fullName = [firstName, lastName].filter(Boolean).join(' ')
  return { description, email: emailAddress, firstName, lastName, ...(fullName ? { fullName } : {}) }
}

const local = (name: unknown) => `${SSO_DOMAIN}\\${String(name)}`

/** Id of a user or group that is put into a group. NotFound. */
function memberKey(call: Call, id: PrincipalId): string {
  const found = findUser(call, id) ?? findGroup(call, id)
  if (!found) throw new Fault('NotFound', {}, `Principal ${id.name}@${id.domain} was not found`)
  return found.id
}

/** True where it was not in the group before. */
function join(call: Call, id: PrincipalId, group: unknown): boolean {
  const { members } = localGroup(call, String(group))
  const key = memberKey(call, id)
  if (members.includes(key)) return false
  addMember(local(group), key, call)
  return true
}

function leave(call: Call, id: PrincipalId, group: unknown): boolean {
  const { members } = localGroup(call, String(group))
  const key = memberKey(call, id)
  if (!members.includes(key)) return false
  removeMember(local(group), key, call)
  return true
}

const one = (value: unknown) => value as PrincipalId
const all = (value: unknown) => (value ?? []) as PrincipalId[]

function setFlag(call: Call, userId: unknown, change: { disabled?: boolean; locked?: boolean }): boolean {
  const user = findUser(call, one(userId))
  if (!user) throw new Fault('NotFound')
  call.store.update(userKind, user.id, change)
  return true
}

function setPassword(call: Call, name: unknown, password: unknown): void {
  const user = localUser(call, String(name))
  assertAllowed(String(password), call)
  updateUser(user.name, { password: String(password) }, call)
}

// Roles of the administration server are groups of the domain.
const GROUP_OF_ROLE: Readonly<Record<string, string>> = {
  Administrator: 'Administrators',
  RegularUser: 'Users',
  GuestUser: 'Everyone',
  ActAsUser: 'ActAsUsers',
}

function roleGroup(role: unknown): string {
  const group = GROUP_OF_ROLE[String(role)]
  if (!group) throw invalidArgument('role')
  return group
}

const self = (call: Call) => call.userName

/** Users and groups of the SSO domain. */
export const managementOperations = [
  changing(M, 'CreateLocalPersonUser', ({ userName, userDetails, password }, call) => {
    assertAllowed(String(password), call)
    const fields = personFields(userDetails as PersonDetails)
    addUser({ name: local(userName), password: String(password), ...fields, groups: [local('Users')] }, call)
  }),
  changing(M, 'CreateLocalSolutionUser', ({ userName, userDetails }, call) => {
    const { description, certificate } = userDetails as { description?: string; certificate: string }
    const fields = { description, ...certificateFields(certificate) }
    addUser({ name: local(userName), ...fields, groups: [local('SolutionUsers')] }, call)
  }),
  changing(M, 'CreateLocalGroup', ({ groupName, groupDetails }, call) => {
    addGroup(local(groupName), (groupDetails as { description?: string }).description ?? '', call)
  }),
  changing(M, 'DeleteLocalPrincipal', ({ principalName }, call) => {
    const id = { name: String(principalName), domain: SSO_DOMAIN }
    const user = findUser(call, id)
    if (user) removeUser(user.name, call)
    else removeGroup(localGroup(call, id.name).name, call)
  }),
  changing(M, 'UpdateLocalPersonUserDetails', ({ userName, userDetails }, call) => {
    updateUser(localUser(call, String(userName)).name, personFields(userDetails as PersonDetails), call)
  }),
  changing(M, 'UpdateLocalSolutionUserDetails', ({ userName, userDetails }, call) => {
    const { description, certificate } = userDetails as { description?: string; certificate: string }
    updateUser(localUser(call, String(userName)).name, { description, ...certificateFields(certificate) }, call)
  }),
  changing(M, 'UpdateLocalGroupDetails', ({ groupName, groupDetails }, call) => {
    const { description = '' } = groupDetails as { description?: string }
    call.store.update(groupKind, localGroup(call, String(groupName)).id, { description })
  }),
  changing(M, 'ResetLocalPersonUserPassword', ({ userName, newPassword }, call) =>
    setPassword(call, userName, newPassword),
  ),
  forSelf(M, 'ResetLocalUserPassword', ({ username, currentPassword, newPassword }, call) => {
    const user = localUser(call, String(username))
    if (!isPasswordOf(user, String(currentPassword))) throw new Fault('InvalidLogin')
    setPassword(call, username, newPassword)
  }),
  forSelf(M, 'ResetSelfLocalPersonUserPassword', ({ newPassword }, call) => {
    assertAllowed(String(newPassword), call)
    updateUser(self(call), { password: String(newPassword) }, call)
  }),
  forSelf(M, 'UpdateSelfLocalPersonUserDetails', ({ userDetails }, call) => {
    updateUser(self(call), personFields(userDetails as PersonDetails), call)
  }),
  changing(M, 'AddUserToLocalGroup', ({ userId, groupName }, call) => join(call, one(userId), groupName)),
  changing(M, 'AddGroupToLocalGroup', ({ groupId, groupName }, call) => join(call, one(groupId), groupName)),
  changing(M, 'AddUsersToLocalGroup', ({ userIds, groupName }, call) =>
    all(userIds).map((id) => join(call, id, groupName)),
  ),
  changing(M, 'AddGroupsToLocalGroup', ({ groupIds, groupName }, call) =>
    all(groupIds).map((id) => join(call, id, groupName)),
  ),
  changing(M, 'RemoveFromLocalGroup', ({ principalId, groupName }, call) => leave(call, one(principalId), groupName)),
  changing(M, 'RemovePrincipalsFromLocalGroup', ({ principalsIds, groupName }, call) =>
    all(principalsIds).map((id) => leave(call, id, groupName)),
  ),
  changing(M, 'DisableUserAccount', ({ userId }, call) => setFlag(call, userId, { disabled: true })),
  changing(M, 'EnableUserAccount', ({ userId }, call) => setFlag(call, userId, { disabled: false })),
  changing(M, 'UnlockUserAccount', ({ userId }, call) => setFlag(call, userId, { locked: false })),
  changing('roleManagementService', 'SetRole', ({ userId, role }, call) => {
    const wanted = roleGroup(role)
    for (const group of ['Administrators', 'Users']) if (group !== wanted) leave(call, one(userId), group)
    return join(call, one(userId), wanted)
  }),
  changing('roleManagementService', 'GrantWSTrustRole', ({ userId, role }, call) =>
    join(call, one(userId), roleGroup(role)),
  ),
  changing('roleManagementService', 'RevokeWSTrustRole', ({ userId, role }, call) =>
    leave(call, one(userId), roleGroup(role)),
  ),
]
