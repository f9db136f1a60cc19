import { permissionKind, type RoleState, roleKind } from '../../kernel/authorization.ts'
import { ref } from '../../kernel/managed.ts'
import { addRole, setEntityPermissions } from '../authorization/index.ts'
import {
  addGroup,
  addMember,
  addUser,
  groupName,
  groupNamed,
  knownPrincipal,
  updateUser,
  userKind,
  userName,
} from '../identity/index.ts'
import type { Estate } from './estate.ts'
import type { EstateCall } from './estate-call.ts'
import { objectAt } from './estate-paths.ts'
import { ShapeError } from './shape.ts'

/** Makes groups and users, and puts users into their groups. */
export function buildUsers(call: EstateCall, { sso }: Estate): void {
  for (const { name, description } of sso.groups) addGroup(name, description, call)
  // Where the settings name the one user who may log in, nobody else can.
  const isOpenToAll = call.settings.username === undefined
  for (const [u, { name, password, groups }] of sso.users.entries()) {
    const id = userName(call.kernel, name).toLowerCase()
    const secret = isOpenToAll ? { password } : {}
    if (call.store.get(userKind, id)) updateUser(name, secret, call)
    else addUser({ name, ...secret, groups: ['Users'] }, call)
    for (const [g, group] of groups.entries()) {
      const path = `sso.users[${u}].groups[${g}]`
      if (knownPrincipal(call.kernel, group, true) === undefined)
        throw new ShapeError(path, `there is no group "${group}"`)
      if (!groupNamed(groupName(call.kernel, group), call).members.includes(id)) addMember(group, id, call)
    }
  }
}

/** Makes roles, each of another one's privileges. */
export function buildRoles(call: EstateCall, { roles }: Estate): void {
  for (const [r, { name, from, without }] of roles.entries()) {
    const base = roleNamed(call, from, `roles[${r}].from`)
    for (const [w, privilege] of without.entries())
      if (!base.privileges.includes(privilege))
        throw new ShapeError(`roles[${r}].without[${w}]`, `the role ${from} has no privilege "${privilege}"`)
    addRole(
      name,
      base.privileges.filter((privilege) => !without.includes(privilege)),
      call,
    )
  }
}

function roleNamed(call: EstateCall, name: string, path: string): RoleState {
  const found = call.store.first(roleKind, 'name', name)
  if (found) return found
  const known = [...call.store.all(roleKind)].map((role) => role.name)
  throw new ShapeError(path, `there is no role "${name}"; there are ${known.join(', ')}`)
}

export function buildPermissions(call: EstateCall, { permissions }: Estate): void {
  for (const [p, { on, principal, group, role, propagate }] of permissions.entries()) {
    const path = `permissions[${p}]`
    const entity = objectAt(call, on, `${path}.on`)
    if (knownPrincipal(call.kernel, principal, group) === undefined)
      throw new ShapeError(`${path}.principal`, `there is no ${group ? 'group' : 'user'} "${principal}"`)
    const roleId = Number(roleNamed(call, role, `${path}.role`).id)
    const known = call.store.list(permissionKind, 'entity', entity.value)
    const full = knownPrincipal(call.kernel, principal, group)!
    if (
      known.some(
        (one) => one.principal === full && one.group === group && one.roleId === roleId && one.propagate === propagate,
      )
    )
      continue
    setEntityPermissions(ref(entity.type, entity.value), [{ principal: full, group, roleId, propagate }], call)
  }
}
