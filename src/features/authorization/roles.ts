import type { AuthorizationRole } from '../../generated/vim25.ts'
import { permissionKind, type RoleState, roleKind } from '../../kernel/authorization.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Store } from '../../store/store.ts'
import { assertAdministratorLeft, removePermission, setPermission } from './permissions.ts'
import { authorizationContent, SYSTEM_PRIVILEGES } from './system-roles.ts'

export function roleList(store: Store): AuthorizationRole[] {
  return [...store.all(roleKind)].map(({ id, system, name, label, summary, privileges }) => ({
    roleId: Number(id),
    system,
    name,
    info: { label, summary: summary ?? label },
    privilege: privileges as string[],
  }))
}

/** The role with this id; NotFound when there is none. */
export function roleById(roleId: number, call: Call): RoleState {
  const role = call.store.get(roleKind, String(roleId))
  if (!role) throw new Fault('NotFound')
  return role
}

/** Makes a role and returns its id. AlreadyExists, InvalidName, InvalidArgument for an unknown privilege. */
export function addRole(name: string, privIds: readonly string[] | undefined, call: Call): number {
  assertNameUsable(name, call)
  const roleId = call.store.next('role')
  const privileges = withSystem(privIds)
  call.store.insert(roleKind, { id: String(roleId), name, label: name, summary: name, system: false, privileges })
  call.post('RoleAddedEvent', {}, { role: { roleId, name }, privilegeList: privileges })
  return roleId
}

/** Renames a role and replaces its privileges. */
export function updateRole(roleId: number, name: string, privIds: readonly string[] | undefined, call: Call): void {
  const before = changeable(roleId, call)
  if (name !== before.name) assertNameUsable(name, call)
  const privileges = withSystem(privIds)
  call.store.update(roleKind, before.id, { name, label: name, summary: name, privileges })
  call.post(
    'RoleUpdatedEvent',
    {},
    {
      role: { roleId, name },
      privilegeList: privileges,
      prevRoleName: before.name,
      privilegesAdded: privileges.filter((privilege) => !before.privileges.includes(privilege)),
      privilegesRemoved: before.privileges.filter((privilege) => !privileges.includes(privilege)),
    },
  )
}

/** Removes a role; with `failIfUsed` RemoveFailed when a permission has it, otherwise those permissions go too. */
export function removeRole(roleId: number, failIfUsed: boolean, call: Call): void {
  const role = changeable(roleId, call)
  const used = call.store.list(permissionKind, 'role', role.id)
  if (failIfUsed && used.length > 0) throw new Fault('RemoveFailed')
  for (const permission of used) removePermission(permission, call)
  call.store.remove(roleKind, role.id)
  call.post('RoleRemovedEvent', {}, { role: { roleId, name: role.name } })
}

/** Gives everybody who has one role the other. */
export function mergePermissions(srcRoleId: number, dstRoleId: number, call: Call): void {
  const from = roleById(srcRoleId, call)
  roleById(dstRoleId, call)
  for (const permission of call.store.list(permissionKind, 'role', from.id))
    setPermission({ ...permission, roleId: dstRoleId }, call)
  assertAdministratorLeft(call)
}

function changeable(roleId: number, call: Call): RoleState {
  const role = roleById(roleId, call)
  if (role.system) throw invalidArgument('roleId')
  return role
}

function assertNameUsable(name: string, call: Call): void {
  if (name.trim() === '' || name.length > 255) throw new Fault('InvalidName', { name })
  if (call.store.first(roleKind, 'name', name)) throw new Fault('AlreadyExists', { name })
}

function withSystem(privIds: readonly string[] | undefined): string[] {
  const known = new Set(authorizationContent().privilegeList.map(({ privId }) => privId))
  for (const privilege of privIds ?? []) if (!known.has(privilege)) throw invalidArgument('privIds')
  return [...new Set([...(privIds ?? []), ...SYSTEM_PRIVILEGES])].sort()
}
