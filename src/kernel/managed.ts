// What a managed object type is made of: where its state lives, its inventory parent, and each property by declaration.
import type { ManagedObjectReference, ManagedTypes } from '../generated/vim25.ts'
import type { Change } from '../store/change-log.ts'
import type { EntityState, Kind } from '../store/kind.ts'
import type { Store } from '../store/store.ts'
import type { Caller } from './authorization.ts'
import type { Kernel } from './kernel.ts'
import type { Session } from './session.ts'

export type Ref = ManagedObjectReference
export const ref = (type: string, value: string): Ref => ({ type, value })

/** What a property function may look at. */
export interface Reading {
  readonly store: Store
  readonly caller: Caller | undefined
  /** The session that asks, where one does: what belongs to it is `perCaller`. */
  readonly session: Session | undefined
  readonly objects: ManagedObjects
  readonly kernel: Kernel
}

/** Entities of another kind that a property is made from. */
export interface Relation {
  kind: { name: string }
  /** Fields of that kind that matter; unset: all, and always insert and delete. */
  fields?: readonly string[]
  /** Ids of this type's objects that a state of the other kind counts for. Called for the state before and after a change. */
  // biome-ignore lint/suspicious/noExplicitAny: relations of unlike states stand in one list
  targets: (state: any, store: Store) => readonly string[]
}

export type PropertyOrigin = 'source' | 'derived' | 'constant'

export interface Property<S> {
  origin: PropertyOrigin
  /** Own top-level fields that the value is made from. */
  fields: readonly string[]
  relations: readonly Relation[]
  /** undefined: the property is unset. */
  read: (state: S, reading: Reading) => unknown
  /** The value depends on who asks; it is never cached. */
  perCaller?: boolean
  /** Changes ride along with others of the object but make no update of their own (quickStats, recentTask). */
  quiet?: boolean
}

type Value<T extends keyof ManagedTypes, P extends keyof ManagedTypes[T]> = ManagedTypes[T][P] | undefined

/** The value of one own field, as it is. */
export function field<S, F extends keyof S & string>(
  name: F,
): Property<S> & { read: (state: S, reading: Reading) => S[F] } {
  return { origin: 'source', fields: [name], relations: [], read: (state) => state[name] }
}

/** A value made from own fields alone. */
export function own<S, V>(
  fields: readonly (keyof S & string)[],
  read: (state: S, reading: Reading) => V,
): Property<S> & { read: (state: S, reading: Reading) => V } {
  return { origin: 'derived', fields, relations: [], read }
}

/** A value made from own fields and from other entities, by declared relations. */
export function related<S, V>(
  fields: readonly (keyof S & string)[],
  relations: readonly Relation[],
  read: (state: S, reading: Reading) => V,
): Property<S> & { read: (state: S, reading: Reading) => V } {
  return { origin: 'derived', fields, relations, read }
}

/** A value that never changes. */
export function constant<V>(value: V): Property<unknown> & { read: () => V } {
  return { origin: 'constant', fields: [], relations: [], read: () => value }
}

export type Properties<T extends keyof ManagedTypes, S> = {
  [P in keyof ManagedTypes[T]]?: Property<S> & { read: (state: S, reading: Reading) => Value<T, P> }
}

export interface ManagedDefinition<S extends EntityState = EntityState> {
  /** Wire class; `typeOf` gives the most derived one where a kind holds several. */
  type: string
  kind?: Kind<S>
  typeOf?: (state: S) => string
  /** Wire namespace of the service that a singleton belongs to; unset: vim25. Services reuse each other's ids (`ServiceInstance`). */
  namespace?: string
  /** A singleton's id (`EventManager`): it has no kind and its state is `{ id }`. */
  id?: string
  /** The singleton's id on an ESXi host (`ha-eventmgr`); empty: a host has none. Unset: `id`. */
  esxId?: string
  /** Objects that exist with another entity of `kind` (`networkSystem-21` of a host): prefix of their ids, the state behind an id, and back. */
  companion?: {
    prefix: string
    resolve: (id: string, store: Store, kernel: Kernel) => S | undefined
    idOf: (state: S) => string
  }
  /** Inventory parent; permissions are inherited along it. */
  parent?: (state: S) => Ref | undefined
  /** Further objects that permissions are inherited from (a VM's pool and host). */
  inheritsFrom?: (state: S) => readonly Ref[]
  /** What an event about such an object names besides it. */
  eventScope?: (state: S) => { host?: string | undefined }
  /** A managed entity, in the sense of the API: has a name, permissions, events. */
  entity?: boolean
  nameOf?: (state: S) => string
  properties: Record<string, Property<S>>
}

/** Declares a managed object type with its properties; names and value types are checked against the API's tables. */
export function defineManaged<T extends keyof ManagedTypes & string, S extends EntityState>(
  definition: Omit<ManagedDefinition<S>, 'type' | 'properties'> & { type: T; properties: Properties<T, S> },
): ManagedDefinition<S> {
  return definition as unknown as ManagedDefinition<S>
}

/** An object that was found, with the state that it has now. */
export interface Target<S extends EntityState = EntityState> {
  readonly ref: Ref
  readonly definition: ManagedDefinition<S>
  readonly state: S
}

/** An object that lives in a session only: view, filter, collector. */
export interface SessionObject {
  readonly ref: Ref
  readonly definition: ManagedDefinition
  readonly state: EntityState
  dispose?(): void
}

/** All managed object types of an instance: finds objects by id and reads their properties. */
export class ManagedObjects {
  readonly store: Store
  private readonly singletons = new Map<string, ManagedDefinition>()
  private readonly companions = new Map<string, ManagedDefinition>()
  private readonly byKind = new Map<string, ManagedDefinition>()
  private readonly ofChange = new Map<string, ManagedDefinition[]>()
  private readonly kinds: ManagedDefinition[] = []
  /** The kind that an id of this prefix was last found in: where to look first. */
  private readonly kindOfPrefix = new Map<string, ManagedDefinition>()
  private readonly dependents = new Map<
    string,
    { definition: ManagedDefinition; property: string; relation: Relation; quiet: boolean }[]
  >()

  // biome-ignore lint/suspicious/noExplicitAny: definitions of unlike states stand in one list
  constructor(store: Store, definitions: readonly ManagedDefinition<any>[], esx = false) {
    this.store = store
    for (const definition of definitions as ManagedDefinition[]) {
      const singleton = esx ? (definition.esxId ?? definition.id) : definition.id
      if (definition.id !== undefined) {
        if (!singleton) continue
        this.singletons.set(definition.namespace ? `${definition.namespace}/${singleton}` : singleton, definition)
      } else if (definition.companion) this.companions.set(definition.companion.prefix, definition)
      else if (definition.kind) {
        this.kinds.push(definition)
        this.byKind.set(definition.kind.name, definition)
      }
      if (definition.kind)
        this.ofChange.set(definition.kind.name, [...(this.ofChange.get(definition.kind.name) ?? []), definition])
      for (const [property, { relations, quiet }] of Object.entries(definition.properties)) {
        for (const relation of relations) {
          const list = this.dependents.get(relation.kind.name) ?? []
          list.push({ definition, property, relation, quiet: quiet ?? false })
          this.dependents.set(relation.kind.name, list)
        }
      }
    }
  }

  /** The instance; it sets itself. */
  kernel!: Kernel

  /** Ids of a caller's effective roles on an object; the kernel sets it once there is an authorizer. */
  rolesOn: (caller: Caller, target: Target) => readonly number[] = () => []

  definitions(): ManagedDefinition[] {
    return [...this.kinds, ...this.singletons.values(), ...this.companions.values()]
  }

  /** Definitions of the kinds of managed entities. */
  entityDefinitions(): ManagedDefinition[] {
    return this.kinds.filter((definition) => definition.entity)
  }

  ofKind(kind: string): ManagedDefinition | undefined {
    return this.byKind.get(kind)
  }

  /** The object with this id, whatever type the client said it has; undefined when there is none. */
  find(id: string, session?: { objects: ReadonlyMap<string, SessionObject> }, namespace = 'vim25'): Target | undefined {
    const ofService = namespace === 'vim25' ? undefined : this.singletons.get(`${namespace}/${id}`)
    if (ofService) return { ref: { type: ofService.type, value: id }, definition: ofService, state: { id } }
    const dash = id.lastIndexOf('-')
    const prefix = dash > 0 ? id.slice(0, dash) : id
    const usual = this.kindOfPrefix.get(prefix)
    const known = usual && this.store.get(usual.kind!, id)
    if (known) return this.target(usual, known)
    const definition = this.singletons.get(id)
    if (definition) return { ref: { type: definition.type, value: id }, definition, state: { id } }
    for (const kind of this.kinds) {
      const state = this.store.get(kind.kind!, id)
      if (!state) continue
      this.kindOfPrefix.set(prefix, kind)
      return this.target(kind, state)
    }
    const companion = this.companions.get(prefix)
    const state = companion?.companion?.resolve(id, this.store, this.kernel)
    if (companion && state)
      return { ref: { type: companion.typeOf?.(state) ?? companion.type, value: id }, definition: companion, state }
    return session?.objects.get(id)
  }

  target<S extends EntityState>(definition: ManagedDefinition<S>, state: S): Target {
    return {
      ref: { type: definition.typeOf?.(state) ?? definition.type, value: state.id },
      definition: definition as unknown as ManagedDefinition,
      state,
    }
  }

  /** The managed entities from an object's parent up to the root. */
  *ancestors(target: Target): Generator<Target> {
    let parent = target.definition.parent?.(target.state)
    while (parent) {
      const found = this.find(parent.value)
      if (!found) return
      yield found
      parent = found.definition.parent?.(found.state)
    }
  }

  /** A property's value; undefined when it is unset or the object's type has no such property. */
  read(target: Target, property: string, caller: Caller | undefined, session?: Session): unknown {
    return target.definition.properties[property]?.read(target.state, this.reading(caller, session))
  }

  /** What property functions get to look at. */
  reading(caller: Caller | undefined, session: Session | undefined): Reading {
    return { store: this.store, caller, session, objects: this, kernel: this.kernel }
  }

  /**
   * Objects and properties that a committed change touches, own and related, for watchers.
   * `quiet` properties are reported with that mark.
   */
  touched(
    change: Change,
    report: (definition: ManagedDefinition, id: string, property: string, quiet: boolean) => void,
  ): void {
    const { before, after } = change
    for (const mine of before && after ? (this.ofChange.get(change.kind) ?? []) : []) {
      const old = before as unknown as Record<string, unknown>
      const now = after as unknown as Record<string, unknown>
      const id = mine.companion ? mine.companion.idOf(after!) : change.id
      for (const [name, property] of Object.entries(mine.properties)) {
        if (property.fields.some((f) => old[f] !== now[f])) report(mine, id, name, property.quiet ?? false)
      }
    }
    for (const { definition, property, relation, quiet } of this.dependents.get(change.kind) ?? []) {
      if (before && after && relation.fields) {
        const old = before as unknown as Record<string, unknown>
        const now = after as unknown as Record<string, unknown>
        if (relation.fields.every((f) => old[f] === now[f])) continue
      }
      const ids = new Set<string>()
      if (before) for (const id of relation.targets(before, this.store)) ids.add(id)
      if (after) for (const id of relation.targets(after, this.store)) ids.add(id)
      for (const id of ids) report(definition, id, property, quiet)
    }
  }
}
