import type { Change } from '../store/change-log.ts'
import { defineKind } from '../store/kind.ts'
import type { Store } from '../store/store.ts'
import type { ManagedObjects, Target } from './managed.ts'

/** Who calls: a user with the groups that he is in. Names are `DOMAIN\name`; an anonymous caller has no user. */
export interface Caller {
  readonly user: string | undefined
  readonly groups: readonly string[]
}

export interface RoleState {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly summary?: string
  readonly system: boolean
  readonly privileges: readonly string[]
}
export interface PermissionState {
  /** `<entity id>|<u or g>|<principal, lower case>` */
  readonly id: string
  readonly entity: string
  readonly principal: string
  readonly group: boolean
  readonly roleId: number
  readonly propagate: boolean
}

export const roleKind = defineKind<RoleState>({
  name: 'Role',
  version: 1,
  indexes: { name: { on: ['name'], unique: true, keys: (role) => role.name } },
})
export const permissionKind = defineKind<PermissionState>({
  name: 'Permission',
  version: 1,
  indexes: {
    entity: { on: ['entity'], keys: (permission) => permission.entity },
    role: { on: ['roleId'], keys: (permission) => String(permission.roleId) },
    principal: { on: ['principal'], keys: (permission) => permission.principal.toLowerCase() },
  },
})

export const ADMINISTRATORS = 'VSPHERE.LOCAL\\Administrators'
const VISIBLE: ReadonlySet<string> = new Set(['System.View', 'System.Read'])
const ANONYMOUS_ROLE = -4
const NO_ROLES: readonly number[] = []

/**
 * Which callers' rights a commit may have changed: those whom its permissions name, or are in a group that they name; everybody's when a
 * role changed. Undefined when it changed none.
 */
export function rightsChangedBy(changes: readonly Change[]): ((caller: Caller | undefined) => boolean) | undefined {
  const principals = new Set<string>()
  for (const { kind, before, after } of changes) {
    if (kind === roleKind.name) return () => true
    if (kind !== permissionKind.name) continue
    for (const state of [before, after]) if (state) principals.add((state as PermissionState).principal.toLowerCase())
  }
  if (principals.size === 0) return undefined
  return (caller) =>
    caller?.user !== undefined &&
    (principals.has(caller.user.toLowerCase()) || caller.groups.some((group) => principals.has(group.toLowerCase())))
}

interface Effective {
  roles: readonly number[]
  privileges: ReadonlySet<string>
}

/**
 * vCenter's rule for one principal and one object: the nearest object upwards with an entry for the user or his groups counts,
 * the user's own entry beats those of his groups, several groups at one level add up. Source: vSphere Security, hierarchical inheritance.
 */
export class Authorizer {
  private readonly store: Store
  private readonly objects: ManagedObjects
  private version = -1
  // Effective rights by caller and by the set of entries that decide.
  private memo = new Map<string, Effective>()
  private byRoles = new Map<string, Effective>()
  private named = new Map<string, boolean>()
  // Where only the root has entries, one answer holds for every object.
  private onlyAtRoot = false
  private whole = new Map<string, Effective>()

  constructor(store: Store, objects: ManagedObjects) {
    this.store = store
    this.objects = objects
  }

  /** Grows when roles or permissions change: filters re-evaluate what they may see. */
  get epoch(): number {
    return this.store.version(roleKind) * 1e6 + this.store.version(permissionKind)
  }

  /** Whether a permission names this user anywhere. */
  isNamed(user: string): boolean {
    this.refresh()
    const key = user.toLowerCase()
    let known = this.named.get(key)
    if (known === undefined) {
      known = this.store.ids(permissionKind, 'principal', key).size > 0
      this.named.set(key, known)
    }
    return known
  }

  private refresh(): void {
    const version = this.epoch
    if (version === this.version) return
    this.version = version
    this.onlyAtRoot = [...this.store.index(permissionKind, 'entity').keys()].every((id) => id === this.rootId)
    this.whole.clear()
    this.memo.clear()
    this.byRoles.clear()
    this.named.clear()
  }

  private effective(caller: Caller | undefined, target: Target): Effective {
    this.refresh()
    if (!caller?.user) return this.ofRoles([ANONYMOUS_ROLE])
    if (this.onlyAtRoot && target.ref.value !== this.rootId) return this.everywhere(caller)
    const holders = this.deciding(target, true)
    if (!target.definition.inheritsFrom) return this.decide(caller, holders)
    // An entry on the object itself replaces what it would inherit.
    const self = `=${target.ref.value}`
    if (holders[0] === self) {
      const here = this.decide(caller, [self])
      if (here.roles.length > 0) return here
    }
    const own = this.decide(caller, holders)
    const roles = new Set(own.roles)
    for (const parent of target.definition.inheritsFrom(target.state)) {
      const found = this.objects.find(parent.value)
      if (!found) continue
      for (const role of this.inherited(caller, found).roles) roles.add(role)
    }
    return roles.size === own.roles.length ? own : this.ofRoles([...roles])
  }

  private everywhere(caller: Caller): Effective {
    const key = caller.groups.length ? `${caller.user}\n${caller.groups.join(',')}` : caller.user!
    let known = this.whole.get(key)
    if (!known) {
      known = this.decide(caller, [this.rootId])
      this.whole.set(key, known)
    }
    return known
  }

  /**
   * A check for many objects in a row, valid until something changes: what is inherited is found once for each parent.
   */
  checker(caller: Caller | undefined): (target: Target, privilege: string) => boolean {
    this.refresh()
    if (!caller?.user || this.onlyAtRoot) {
      const effective = caller?.user ? this.everywhere(caller) : this.ofRoles([ANONYMOUS_ROLE])
      return (target, privilege) =>
        (target.ref.value === this.rootId && caller?.user ? this.effective(caller, target) : effective).privileges.has(
          privilege,
        )
    }
    return (target, privilege) => this.effective(caller, target).privileges.has(privilege)
  }

  private inherited(caller: Caller, target: Target): Effective {
    return this.decide(caller, this.deciding(target, false))
  }

  /** Ids from the object upwards that have entries; singletons and other objects without parents count as the root. */
  private deciding(target: Target, self: boolean): string[] {
    const ids: string[] = []
    const take = (id: string, isSelf: boolean) => {
      if (this.store.ids(permissionKind, 'entity', id).size > 0) ids.push(isSelf ? `=${id}` : id)
    }
    take(target.ref.value, self)
    let last: Target = target
    for (const ancestor of this.objects.ancestors(target)) {
      take(ancestor.ref.value, false)
      last = ancestor
    }
    if (!last.definition.entity) take(this.rootId, false)
    return ids
  }

  /** Id of the root folder, whose entries hold for objects outside of the tree. */
  rootId = 'group-d1'

  private decide(caller: Caller, holders: readonly string[]): Effective {
    const key = `${caller.user}\n${caller.groups.join(',')}\n${holders.join(' ')}`
    const known = this.memo.get(key)
    if (known) return known
    let roles: readonly number[] = NO_ROLES
    for (const holder of holders) {
      const self = holder.startsWith('=')
      const mine: number[] = []
      const groups: number[] = []
      for (const entry of this.store.list(permissionKind, 'entity', self ? holder.slice(1) : holder)) {
        if (!self && !entry.propagate) continue
        const principal = entry.principal.toLowerCase()
        if (!entry.group && principal === caller.user!.toLowerCase()) mine.push(entry.roleId)
        if (entry.group && caller.groups.some((group) => group.toLowerCase() === principal)) groups.push(entry.roleId)
      }
      if (mine.length || groups.length) {
        roles = mine.length ? mine : groups
        break
      }
    }
    const effective = this.ofRoles(roles)
    this.memo.set(key, effective)
    return effective
  }

  private ofRoles(roles: readonly number[]): Effective {
    const key = roles.join(',')
    let known = this.byRoles.get(key)
    if (!known) {
      const privileges = new Set<string>()
      for (const id of roles)
        for (const privilege of this.store.get(roleKind, String(id))?.privileges ?? []) privileges.add(privilege)
      if (roles.length) privileges.add('System.Anonymous')
      known = { roles, privileges }
      this.byRoles.set(key, known)
    }
    return known
  }

  /** Ids of the caller's effective roles on the object. */
  rolesOn(caller: Caller | undefined, target: Target): readonly number[] {
    return this.effective(caller, target).roles
  }

  has(caller: Caller | undefined, target: Target, privilege: string): boolean {
    if (privilege === '' || privilege === 'System.Anonymous') return true
    // Managers, views and collectors are no entities: whoever is logged in sees them, whatever he may see of the inventory.
    if (VISIBLE.has(privilege) && caller?.user && !target.definition.entity && !target.definition.parent) return true
    return this.effective(caller, target).privileges.has(privilege)
  }

  /** Whether the caller has an entry on something below the entity: it is on the way to what he may see. */
  leadsToVisible(caller: Caller | undefined, target: Target): boolean {
    if (!caller?.user) return false
    for (const principal of [caller.user, ...caller.groups]) {
      for (const { entity, roleId } of this.store.list(permissionKind, 'principal', principal.toLowerCase())) {
        const holder = this.objects.find(entity)
        if (!holder || !this.ofRoles([roleId]).privileges.has('System.View')) continue
        for (const ancestor of this.objects.ancestors(holder)) if (ancestor.ref.value === target.ref.value) return true
      }
    }
    return false
  }

  /** Those of `privileges` that the caller lacks on the object. */
  missing(caller: Caller | undefined, target: Target, privileges: readonly string[]): string[] {
    return privileges.filter((privilege) => !this.has(caller, target, privilege))
  }
}
