import type { Event } from '../generated/vim25.ts'
import type { Store } from '../store/store.ts'
import { type AboutFields, type EventAbout, rememberAbout } from './event-log.ts'
import type { ManagedObjects, Ref, Target } from './managed.ts'

/** What an event says about its objects: arguments with their names, and the scope that it is found by. Shared by many events. */
export interface Shared {
  readonly fields: AboutFields
  readonly scope: readonly string[]
}
interface Known extends Shared {
  readonly structure: number
  readonly name: string | undefined
  readonly parent: string | undefined
}

const COMPUTE = new Set(['ComputeResource', 'ClusterComputeResource'])
/** Kinds that change all the time while what events say of them stays; name and parent are compared instead. */
const BUSY = 'VirtualMachine'
const KEPT = 4096

/** Finds out what events say about objects; the same again while nothing of it has changed. */
export class EventScopes {
  private readonly store: Store
  private readonly objects: ManagedObjects
  private readonly known = new Map<string, Known>()
  private kinds: readonly { name: string }[] | undefined

  constructor(store: Store, objects: ManagedObjects) {
    this.store = store
    this.objects = objects
  }

  of(about: EventAbout): Shared {
    const vm = this.lookup(about.vm)
    const hostId = about.host ?? vm?.definition.eventScope?.(vm.state).host
    const { entity, ds, net, dvs, computeResource, datacenter } = about
    const key = `${about.vm}|${hostId}|${entity}|${ds}|${net}|${dvs}|${computeResource}|${datacenter}`
    const first =
      vm ??
      this.lookup(entity) ??
      this.lookup(ds) ??
      this.lookup(net) ??
      this.lookup(dvs) ??
      this.lookup(hostId) ??
      this.lookup(computeResource) ??
      this.lookup(datacenter)
    const structure = this.structure()
    const name = first && nameOf(first)
    const parent = first?.definition.parent?.(first.state)?.value
    const known = this.known.get(key)
    if (known && known.structure === structure && known.name === name && known.parent === parent) return known
    const { fields, scope } = this.make(about, hostId, first)
    const made: Known = { fields, scope, structure, name, parent }
    if (this.known.size >= KEPT) this.known.clear()
    this.known.set(key, made)
    rememberAbout(made)
    return made
  }

  // Grows with each change of an object that events name or lie below.
  private structure(): number {
    this.kinds ??= this.objects.entityDefinitions().flatMap(({ kind }) => (kind && kind.name !== BUSY ? [kind] : []))
    let sum = 0
    for (const kind of this.kinds) sum += this.store.version(kind)
    return sum
  }

  private make(about: EventAbout, hostId: string | undefined, first: Target | undefined): Shared {
    const fields: { -readonly [K in keyof AboutFields]: AboutFields[K] } = {}
    const scope: string[] = []
    for (const target of [first, this.lookup(hostId)]) {
      if (!target) continue
      for (const one of [target, ...this.objects.ancestors(target)]) {
        if (!scope.includes(one.ref.value)) scope.push(one.ref.value)
        if (one.ref.type === 'Datacenter' && !fields.datacenter)
          fields.datacenter = { name: nameOf(one), datacenter: one.ref }
        if (COMPUTE.has(one.ref.type) && !fields.computeResource)
          fields.computeResource = { name: nameOf(one), computeResource: one.ref }
      }
    }
    const named = (id: string | undefined, put: (name: string, ref: Ref) => void) => {
      const target = this.lookup(id)
      if (!target) return
      put(nameOf(target), target.ref)
      if (!scope.includes(target.ref.value)) scope.push(target.ref.value)
    }
    named(hostId, (name, host) => (fields.host = { name, host }))
    named(about.vm, (name, vm) => (fields.vm = { name, vm }))
    named(about.ds, (name, datastore) => (fields.ds = { name, datastore }))
    named(about.net, (name, network) => (fields.net = { name, network }))
    named(about.dvs, (name, dvs) => (fields.dvs = { name, dvs }))
    named(about.computeResource, (name, computeResource) => (fields.computeResource = { name, computeResource }))
    named(about.datacenter, (name, datacenter) => (fields.datacenter = { name, datacenter }))
    return { fields, scope }
  }

  private lookup(id: string | undefined): Target | undefined {
    return id === undefined ? undefined : this.objects.find(id)
  }
}

/** An entity's name as events and messages show it. */
export function nameOf(target: Target): string {
  return target.definition.nameOf?.(target.state) ?? target.ref.value
}

/** An event with its class. */
export type TypedEvent = Event & { _typeName: string }
