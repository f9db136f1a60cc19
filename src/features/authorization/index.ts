import { ADMINISTRATORS, permissionKind, roleKind } from '../../kernel/authorization.ts'
import type { Call } from '../../kernel/call.ts'
import type { Feature } from '../../kernel/kernel.ts'
import { defineManaged, own, type Ref, related } from '../../kernel/managed.ts'
import { vim, vimRead } from '../../kernel/operation.ts'
import {
  entityPermissions,
  permissionId,
  removeEntityPermission,
  resetEntityPermissions,
  setEntityPermissions,
  shown,
} from './permissions.ts'
import {
  fetchUserPrivileges,
  hasPrivilegeOnEntities,
  hasPrivilegeOnEntity,
  hasUserPrivilegeOnEntities,
} from './queries.ts'
import { addRole, mergePermissions, removeRole, roleById, roleList, updateRole } from './roles.ts'
import { ADMIN_ROLE, authorizationContent, sampleRoles, systemRoles } from './system-roles.ts'

export { setEntityPermissions } from './permissions.ts'
export { addRole } from './roles.ts'

const authorizationManager = defineManaged({
  type: 'AuthorizationManager',
  id: 'AuthorizationManager',
  esxId: 'ha-authmgr',
  properties: {
    privilegeList: own([], () => authorizationContent().privilegeList),
    description: own([], () => authorizationContent().description),
    roleList: related([], [{ kind: roleKind, targets: () => ['AuthorizationManager', 'ha-authmgr'] }], (_, { store }) =>
      roleList(store),
    ),
  },
})

function createDefaults(call: Call): void {
  const { esx, identity } = call.settings
  for (const role of [...systemRoles(), ...(esx ? [] : sampleRoles())]) call.store.insert(roleKind, role)
  const last = Math.max(0, ...[...call.store.all(roleKind)].map(({ id }) => Number(id)))
  call.store.setCounter('role', Math.max(last, 1000))
  const entity = call.kernel.authorizer.rootId
  const allow = (principal: string, group: boolean) =>
    call.store.insert(permissionKind, {
      id: permissionId(entity, principal, group),
      entity,
      principal,
      group,
      roleId: ADMIN_ROLE,
      propagate: true,
    })
  allow(ADMINISTRATORS, true)
  if (esx) for (const user of ['root', 'dcui', 'vpxuser']) allow(user, false)
  else if (identity === 'vcsim') for (const user of ['root', 'admin']) allow(user, false)
}

const mayChange = (_: Ref, { entity }: { entity: Ref }) => [[entity, 'Authorization.ModifyPermissions']] as const

/** AuthorizationManager: roles, permissions, and what somebody may do where. */
export const authorizationFeature: Feature = {
  name: 'authorization',
  managed: [authorizationManager],
  operations: [
    vim('AddAuthorizationRole', { handle: (_, { name, privIds }, call) => addRole(name, privIds, call) }),
    vim('UpdateAuthorizationRole', {
      handle: (_, { roleId, newName, privIds }, call) => updateRole(roleId, newName, privIds, call),
    }),
    vim('RemoveAuthorizationRole', {
      handle: (_, { roleId, failIfUsed }, call) => removeRole(roleId, failIfUsed, call),
    }),
    vim('MergePermissions', {
      handle: (_, { srcRoleId, dstRoleId }, call) => mergePermissions(srcRoleId, dstRoleId, call),
    }),
    vimRead('RetrieveEntityPermissions', {
      privileges: (_, { entity }) => [[entity, 'System.Read']],
      handle: (_, { entity, inherited }, call) => entityPermissions(entity, inherited, call),
    }),
    vimRead('RetrieveAllPermissions', {
      handle: (_, __, call) =>
        [...call.store.all(permissionKind)]
          .map((permission) => shown(permission, call.kernel.objects))
          .filter(({ entity }) => entity !== undefined && call.may(entity, 'System.View')),
    }),
    vimRead('RetrieveRolePermissions', {
      handle: (_, { roleId }, call) =>
        call.store
          .list(permissionKind, 'role', roleById(roleId, call).id)
          .map((permission) => shown(permission, call.kernel.objects)),
    }),
    vim('SetEntityPermissions', {
      privileges: mayChange,
      handle: (_, { entity, permission }, call) => setEntityPermissions(entity, permission, call),
    }),
    vim('ResetEntityPermissions', {
      privileges: mayChange,
      handle: (_, { entity, permission }, call) => resetEntityPermissions(entity, permission, call),
    }),
    vim('RemoveEntityPermission', {
      privileges: mayChange,
      handle: (_, { entity, user, isGroup }, call) => removeEntityPermission(entity, user, isGroup, call),
    }),
    vimRead('HasPrivilegeOnEntity', {
      privileges: (_, { entity }) => [[entity, 'System.Read']],
      handle: (_, { entity, sessionId, privId }, call) => hasPrivilegeOnEntity(entity, sessionId, privId, call),
    }),
    vimRead('HasPrivilegeOnEntities', {
      privileges: (_, { entity }) => entity.map((one) => [one, 'System.Read'] as const),
      handle: (_, { entity, sessionId, privId }, call) => hasPrivilegeOnEntities(entity, sessionId, privId, call),
    }),
    vimRead('HasUserPrivilegeOnEntities', {
      privileges: (_, { entities }) => entities.map((one) => [one, 'System.View'] as const),
      handle: (_, { entities, userName, privId }, call) => hasUserPrivilegeOnEntities(entities, userName, privId, call),
    }),
    vimRead('FetchUserPrivilegeOnEntities', {
      privileges: (_, { entities }) => entities.map((one) => [one, 'System.View'] as const),
      handle: (_, { entities, userName }, call) => fetchUserPrivileges(entities, userName, call),
    }),
  ],
  create: createDefaults,
}
