import type { EntityPrivilege, UserPrivilegeResult } from '../../generated/vim25.ts'
import { ADMINISTRATORS, type Caller, roleKind } from '../../kernel/authorization.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import type { Ref } from '../../kernel/managed.ts'
import { isDefined } from '../identity/index.ts'

function ofSession(sessionId: string, call: Call): Caller {
  const session = call.kernel.sessions.all().find(({ key, id }) => key === sessionId || id === sessionId)
  if (!session) throw invalidArgument('sessionId')
  return session.caller
}

/** A user's rights as his sessions have them: where logins are open, nobody's user is an administrator until a permission names him. */
function ofUser(userName: string, call: Call): Caller {
  const { kernel, settings } = call
  const known = kernel.directory.find(userName)
  if (!known) throw invalidArgument('userName')
  const isOpen = settings.openLogin && !isDefined(kernel, known.user) && !kernel.authorizer.isNamed(known.user)
  return { user: known.user, groups: isOpen ? [...known.groups, ADMINISTRATORS] : known.groups }
}

/** Whether a session's user has each privilege on the entity. */
export function hasPrivilegeOnEntity(
  entity: Ref,
  sessionId: string,
  privIds: readonly string[] | undefined,
  call: Call,
): boolean[] {
  const caller = ofSession(sessionId, call)
  const target = call.find(entity)
  return (privIds ?? []).map((privilege) => call.kernel.authorizer.has(caller, target, privilege))
}

function availability(
  entities: readonly Ref[],
  caller: Caller,
  privIds: readonly string[] | undefined,
  call: Call,
): EntityPrivilege[] {
  return entities.map((entity) => {
    const target = call.find(entity)
    const privAvailability = (privIds ?? []).map((privId) => ({
      privId,
      isGranted: call.kernel.authorizer.has(caller, target, privId),
    }))
    return { entity: target.ref, privAvailability }
  })
}

export function hasPrivilegeOnEntities(
  entities: readonly Ref[],
  sessionId: string,
  privIds: readonly string[] | undefined,
  call: Call,
): EntityPrivilege[] {
  return availability(entities, ofSession(sessionId, call), privIds, call)
}

export function hasUserPrivilegeOnEntities(
  entities: readonly Ref[],
  userName: string,
  privIds: readonly string[] | undefined,
  call: Call,
): EntityPrivilege[] {
  return availability(entities, ofUser(userName, call), privIds, call)
}

/** All privileges of a user on entities. */
export function fetchUserPrivileges(entities: readonly Ref[], userName: string, call: Call): UserPrivilegeResult[] {
  const caller = ofUser(userName, call)
  return entities.map((entity) => {
    const target = call.find(entity)
    const privileges = new Set<string>()
    for (const role of call.kernel.authorizer.rolesOn(caller, target))
      for (const privilege of call.store.get(roleKind, String(role))?.privileges ?? []) privileges.add(privilege)
    return { entity: target.ref, privileges: [...privileges].sort() }
  })
}
