import type { Permission } from '../../generated/vim25.ts'
import { type PermissionState, permissionKind, roleKind } from '../../kernel/authorization.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { nameOf } from '../../kernel/event-about.ts'
import { Fault } from '../../kernel/fault.ts'
import type { ManagedObjects, Ref, Target } from '../../kernel/managed.ts'
import { groupName, knownPrincipal, userName } from '../identity/index.ts'
import { ADMIN_ROLE } from './system-roles.ts'

export function permissionId(entity: string, principal: string, isGroup: boolean): string {
  return `${entity}|${isGroup ? 'g' : 'u'}|${principal.toLowerCase()}`
}

/** A permission as the API shows it. */
export function shown(permission: PermissionState, objects: ManagedObjects): Permission {
  const { entity, principal, group, roleId, propagate } = permission
  return { entity: objects.find(entity)?.ref, principal, group, roleId, propagate }
}

/** Stores one permission, new or changed, with its event. */
export function setPermission(permission: PermissionState, call: Call): void {
  const before = call.store.get(permissionKind, permission.id)
  const { entity, principal, group, roleId, propagate } = permission
  if (before?.roleId === roleId && before.propagate === propagate) return
  if (before) call.store.update(permissionKind, permission.id, { roleId, propagate })
  else call.store.insert(permissionKind, permission)
  const about = entityArgument(entity, call)
  const role = roleArgument(roleId, call)
  if (before)
    call.post(
      'PermissionUpdatedEvent',
      { entity },
      {
        entity: about,
        principal,
        group,
        role,
        propagate,
        prevRole: roleArgument(before.roleId, call),
        prevPropagate: before.propagate,
      },
    )
  else call.post('PermissionAddedEvent', { entity }, { entity: about, principal, group, role, propagate })
}

export function removePermission({ id, entity, principal, group }: PermissionState, call: Call): void {
  call.store.remove(permissionKind, id)
  call.post('PermissionRemovedEvent', { entity }, { entity: entityArgument(entity, call), principal, group })
}

/** Adds or changes permissions on an entity. UserNotFound, NotFound for an unknown role, AuthMinimumAdminPermission. */
export function setEntityPermissions(entity: Ref, permissions: readonly Permission[] | undefined, call: Call): void {
  const target = managedEntity(entity, call)
  for (const permission of permissions ?? []) setPermission(stateOf(target, permission, call), call)
  assertAdministratorLeft(call)
}

/** Makes these the only permissions on an entity. */
export function resetEntityPermissions(entity: Ref, permissions: readonly Permission[] | undefined, call: Call): void {
  const target = managedEntity(entity, call)
  const wanted = (permissions ?? []).map((permission) => stateOf(target, permission, call))
  const kept = new Set(wanted.map(({ id }) => id))
  for (const before of call.store.list(permissionKind, 'entity', target.ref.value))
    if (!kept.has(before.id)) removePermission(before, call)
  for (const permission of wanted) setPermission(permission, call)
  assertAdministratorLeft(call)
}

/** Removes one permission; NotFound when there is none for the principal. */
export function removeEntityPermission(entity: Ref, user: string, isGroup: boolean, call: Call): void {
  const target = managedEntity(entity, call)
  const principal = isGroup ? groupName(call.kernel, user) : userName(call.kernel, user)
  const permission = call.store.get(permissionKind, permissionId(target.ref.value, principal, isGroup))
  if (!permission) throw new Fault('NotFound')
  removePermission(permission, call)
  assertAdministratorLeft(call)
}

/** Permissions of an entity; with `inherited` also those from above that no nearer entry for the same principal replaces. */
export function entityPermissions(entity: Ref, inherited: boolean, call: Call): Permission[] {
  const target = call.find(entity)
  const { objects, store } = call.kernel
  const found = store.list(permissionKind, 'entity', target.ref.value)
  if (inherited) {
    const taken = new Set(found.map(principalKey))
    for (const ancestor of objects.ancestors(target)) {
      const level = store
        .list(permissionKind, 'entity', ancestor.ref.value)
        .filter((permission) => permission.propagate && !taken.has(principalKey(permission)))
      for (const permission of level) taken.add(principalKey(permission))
      found.push(...level)
    }
  }
  return found.map((permission) => shown(permission, objects))
}

/** AuthMinimumAdminPermission unless somebody is an administrator of everything. */
export function assertAdministratorLeft(call: Call): void {
  const root = call.kernel.authorizer.rootId
  const isLeft = call.store
    .list(permissionKind, 'entity', root)
    .some(({ roleId, propagate }) => roleId === ADMIN_ROLE && propagate)
  if (!isLeft) throw new Fault('AuthMinimumAdminPermission')
}

function managedEntity(entity: Ref, call: Call): Target {
  const target = call.find(entity)
  if (!target.definition.entity) throw invalidArgument('entity')
  return target
}

function stateOf({ ref }: Target, permission: Permission, call: Call): PermissionState {
  const { group, roleId, propagate } = permission
  const principal = knownPrincipal(call.kernel, permission.principal, group)
  if (principal === undefined) throw new Fault('UserNotFound', { principal: permission.principal, unresolved: false })
  if (!call.store.get(roleKind, String(roleId))) throw new Fault('NotFound')
  const entity = ref.value
  return { id: permissionId(entity, principal, group), entity, principal, group, roleId, propagate }
}

function principalKey({ principal, group }: PermissionState): string {
  return `${group ? 'g' : 'u'}|${principal.toLowerCase()}`
}

function roleArgument(roleId: number, call: Call) {
  return { roleId, name: call.store.get(roleKind, String(roleId))?.name ?? String(roleId) }
}

function entityArgument(id: string, call: Call) {
  const target = call.kernel.objects.find(id)
  return target
    ? { entity: target.ref, name: nameOf(target) }
    : { entity: { type: 'ManagedEntity', value: id }, name: id }
}
