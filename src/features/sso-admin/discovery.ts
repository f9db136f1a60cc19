import { ADMINISTRATORS } from '../../kernel/authorization.ts'
import type { Call } from '../../kernel/call.ts'
import { type GroupState, groupKind, groupName, groupsOf } from '../identity/index.ts'
import {
  type Criteria,
  findGroup,
  findUser,
  groupsLike,
  groupView,
  idOf,
  isSolution,
  localGroup,
  type PrincipalId,
  personView,
  solutionView,
  userKey,
  usersLike,
  userView,
} from './principals.ts'
import { reading } from './service.ts'

const D = 'principalDiscoveryService'
const criteriaOf = (args: Record<string, unknown>) => (args.criteria ?? {}) as Criteria
const like = (text: unknown): Criteria => ({ searchString: String(text ?? '') })
const principal = (value: unknown) => value as PrincipalId

function membersOf(call: Call, id: unknown): ReadonlySet<string> {
  return new Set(findGroup(call, principal(id))?.members ?? [])
}

/** Names of all groups that a principal, a user or a group, is in. */
function parentNames(call: Call, id: PrincipalId): string[] {
  const group = findGroup(call, id)
  const known = findUser(call, id) ? undefined : group
  return groupsOf(call.kernel, known ? known.id : userKey(call.kernel, id))
}

function groupsNamed(call: Call, names: readonly string[]): GroupState[] {
  return names.flatMap((name) => call.store.get(groupKind, name.toLowerCase()) ?? [])
}

function directParents(call: Call, id: PrincipalId): GroupState[] {
  const key = findUser(call, id)?.id ?? findGroup(call, id)?.id
  return key === undefined ? [] : call.store.list(groupKind, 'member', key)
}

const personsIn = (call: Call, args: Record<string, unknown>, members?: ReadonlySet<string>) =>
  usersLike(call, like(args.searchString ?? args.searchStr), args.limit, members)

/** Finding users and groups. */
export const discoveryOperations = [
  reading(D, 'FindPersonUser', ({ userId }, call) => {
    const user = findUser(call, principal(userId))
    return user && !isSolution(user) ? personView(user) : undefined
  }),
  reading(D, 'FindUser', ({ userId }, call) => {
    const user = findUser(call, principal(userId))
    return user && userView(user)
  }),
  reading(D, 'FindSolutionUser', ({ userName }, call) => {
    const user = findUser(call, { name: String(userName), domain: '' })
    return user && isSolution(user) ? solutionView(user) : undefined
  }),
  reading(D, 'FindPersonUsers', (args, call) =>
    usersLike(call, criteriaOf(args), undefined)
      .filter((user) => !isSolution(user))
      .slice(0, limitOf(args.limit))
      .map(personView),
  ),
  reading(D, 'FindUsers', (args, call) => usersLike(call, criteriaOf(args), args.limit).map(userView)),
  reading(D, 'FindSolutionUsers', (args, call) =>
    usersLike(call, like(args.searchString), undefined)
      .filter(isSolution)
      .slice(0, limitOf(args.limit))
      .map(solutionView),
  ),
  reading(D, 'FindGroup', ({ groupId }, call) => {
    const group = findGroup(call, principal(groupId))
    return group && groupView(group)
  }),
  reading(D, 'FindGroups', (args, call) => groupsLike(call, criteriaOf(args), args.limit).map(groupView)),
  reading(D, 'Find', (args, call) => {
    const users = usersLike(call, criteriaOf(args), args.limit)
    return {
      personUsers: users.filter((user) => !isSolution(user)).map(personView),
      solutionUsers: users.filter(isSolution).map(solutionView),
      groups: groupsLike(call, criteriaOf(args), args.limit).map(groupView),
    }
  }),
  reading(D, 'FindUsersInGroup', (args, call) => personsIn(call, args, membersOf(call, args.groupId)).map(userView)),
  reading(D, 'FindPersonUsersInGroup', (args, call) =>
    personsIn(call, args, membersOf(call, args.groupId))
      .filter((user) => !isSolution(user))
      .map(personView),
  ),
  reading(D, 'FindSolutionUsersInGroup', (args, call) =>
    personsIn(call, args, new Set(localGroup(call, String(args.groupName)).members))
      .filter(isSolution)
      .map(solutionView),
  ),
  reading(D, 'FindGroupsInGroup', (args, call) =>
    groupsLike(call, like(args.searchString), args.limit, membersOf(call, args.groupId)).map(groupView),
  ),
  reading(D, 'FindDirectParentGroups', ({ principalId }, call) =>
    directParents(call, principal(principalId)).map(groupView),
  ),
  reading(D, 'FindNestedParentGroups', ({ userId }, call) =>
    groupsNamed(call, parentNames(call, principal(userId))).map(groupView),
  ),
  reading(D, 'FindDisabledPersonUsers', (args, call) =>
    personsIn(call, args)
      .filter((user) => !isSolution(user) && user.disabled)
      .map(personView),
  ),
  reading(D, 'FindDisabledSolutionUsers', (args, call) =>
    personsIn(call, args)
      .filter((user) => isSolution(user) && user.disabled)
      .map(solutionView),
  ),
  reading(D, 'FindLockedUsers', (args, call) =>
    personsIn(call, args)
      .filter((user) => user.locked)
      .map(personView),
  ),
  reading('groupCheck', 'FindAllParentGroups', ({ userId }, call) => parentNames(call, principal(userId)).map(idOf)),
  reading('groupCheck', 'FindParentGroups', ({ userId, groupList }, call) => {
    const wanted = groupList as PrincipalId[] | undefined
    const found = parentNames(call, principal(userId))
    const names = wanted?.map((id) => groupName(call.kernel, `${id.domain}\\${id.name}`).toLowerCase())
    return found.filter((name) => !names || names.includes(name.toLowerCase())).map(idOf)
  }),
  reading('groupCheck', 'IsMemberOfGroup', ({ userId, groupId }, call) => {
    const group = findGroup(call, principal(groupId))
    return group !== undefined && parentNames(call, principal(userId)).includes(group.name)
  }),
  reading('roleManagementService', 'HasAdministratorRole', ({ userId }, call) =>
    parentNames(call, principal(userId)).includes(ADMINISTRATORS),
  ),
  reading(
    'roleManagementService',
    'HasRegularUserRole',
    ({ userId }, call) => findUser(call, principal(userId)) !== undefined,
  ),
]

const limitOf = (limit: unknown) => (typeof limit === 'number' && limit > 0 ? limit : Number.MAX_SAFE_INTEGER)
