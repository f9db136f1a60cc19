import type { Event } from '../generated/vim25.ts'
import type { Store } from '../store/store.ts'
import type { Clock } from './clock.ts'
import { type EventAbout, type EventFields, type EventRow, type EventType, eventLog } from './event-log.ts'
import type { ManagedObjects, Ref, Target } from './managed.ts'

/** Texts of events by class or eventTypeId, with `{vm.name}`-like places; features fill it at start. */
export type EventFormats = Map<string, string>

/** Posts events into the log, inside an operation. */
export class EventPoster {
  private readonly store: Store
  private readonly objects: ManagedObjects
  private readonly clock: Clock
  private readonly formats: EventFormats

  constructor(store: Store, objects: ManagedObjects, clock: Clock, formats: EventFormats) {
    this.store = store
    this.objects = objects
    this.clock = clock
    this.formats = formats
  }

  /** Appends an event. `chainId` 0: it starts a chain of its own. Returns its key. */
  post<T extends EventType>(
    type: T,
    about: EventAbout,
    fields: EventFields<T>,
    userName: string,
    chainId: number,
  ): number {
    const key = this.store.next('event')
    const event = {
      _typeName: type,
      key,
      chainId: chainId || key,
      createdTime: this.clock.stamp(),
      userName,
    } as Event & { _typeName: string }
    const scope: string[] = []
    this.fill(event, about, scope)
    Object.assign(event, fields)
    // A VM that is not in the inventory yet is named by its event and found by it.
    if (event.vm && !scope.includes(event.vm.vm.value)) scope.push(event.vm.vm.value)
    if (event.fullFormattedMessage === undefined) event.fullFormattedMessage = this.format(event)
    const row: EventRow = { key, at: this.clock.now(), event, scope }
    this.store.append(eventLog, row)
    return key
  }

  private fill(event: Event, about: EventAbout, scope: string[]): void {
    const vm = about.vm === undefined ? undefined : this.objects.find(about.vm)
    const hostId = about.host ?? vm?.definition.eventScope?.(vm.state).host
    const host = hostId === undefined ? undefined : this.objects.find(hostId)
    const first =
      vm ??
      this.lookup(about.entity) ??
      this.lookup(about.ds) ??
      this.lookup(about.net) ??
      this.lookup(about.dvs) ??
      host ??
      this.lookup(about.computeResource) ??
      this.lookup(about.datacenter)
    for (const target of [first, host]) {
      if (!target) continue
      for (const one of [target, ...this.objects.ancestors(target)]) {
        if (!scope.includes(one.ref.value)) scope.push(one.ref.value)
        if (one.ref.type === 'Datacenter' && !event.datacenter)
          event.datacenter = { name: nameOf(one), datacenter: one.ref }
        if (COMPUTE.has(one.ref.type) && !event.computeResource)
          event.computeResource = { name: nameOf(one), computeResource: one.ref }
      }
    }
    const named = (id: string | undefined, put: (name: string, ref: Ref) => void) => {
      const target = this.lookup(id)
      if (!target) return
      put(nameOf(target), target.ref)
      if (!scope.includes(target.ref.value)) scope.push(target.ref.value)
    }
    named(hostId, (name, host) => (event.host = { name, host }))
    named(about.vm, (name, vm) => (event.vm = { name, vm }))
    named(about.ds, (name, datastore) => (event.ds = { name, datastore }))
    named(about.net, (name, network) => (event.net = { name, network }))
    named(about.dvs, (name, dvs) => (event.dvs = { name, dvs }))
    named(about.computeResource, (name, computeResource) => (event.computeResource = { name, computeResource }))
    named(about.datacenter, (name, datacenter) => (event.datacenter = { name, datacenter }))
  }

  private lookup(id: string | undefined): Target | undefined {
    return id === undefined ? undefined : this.objects.find(id)
  }

  private format(event: Event & { _typeName: string; eventTypeId?: string }): string {
    const text = this.formats.get(event.eventTypeId ?? '') ?? this.formats.get(event._typeName)
    if (text === undefined) return event._typeName
    return text.replace(/\{([\w.]+?)(?:\.@[\w.]+)?\}/g, (_, path: string) => {
      let value: unknown = event
      for (const step of path.split('.')) {
        value = (value as Record<string, unknown> | undefined)?.[step]
      }
      // An EventEx brings its values as pairs.
      value ??= (event as { arguments?: { key: string; value: unknown }[] }).arguments?.find(
        ({ key }) => key === path,
      )?.value
      if (typeof value === 'object' && value !== null) {
        const named = value as { name?: string; localizedMessage?: string }
        return named.name ?? named.localizedMessage ?? ''
      }
      if (typeof value === 'boolean') return value ? 'Yes' : 'No'
      return value === undefined ? '' : String(value)
    })
  }
}

const COMPUTE = new Set(['ComputeResource', 'ClusterComputeResource'])

/** An entity's name as events and messages show it. */
export function nameOf(target: Target): string {
  return target.definition.nameOf?.(target.state) ?? target.ref.value
}
