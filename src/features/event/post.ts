import type { Event, TaskInfo } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { nameOf } from '../../kernel/event-about.ts'
import type { EventAbout, EventFields, EventType } from '../../kernel/event-log.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Ref } from '../../kernel/managed.ts'

const FIELD_OF: Readonly<Record<string, keyof EventAbout>> = {
  VirtualMachine: 'vm',
  HostSystem: 'host',
  ComputeResource: 'computeResource',
  Datastore: 'ds',
  Network: 'net',
  DistributedVirtualSwitch: 'dvs',
  Datacenter: 'datacenter',
}

/** How an event names this object. */
export function aboutObject({ type, value }: Ref, call: Call): EventAbout {
  for (const ancestor of call.spec.managedType(type)?.ancestors ?? []) {
    const field = FIELD_OF[ancestor]
    if (field) return { [field]: value }
  }
  return { entity: value }
}

/** A text of the caller's own in the log of an entity. */
export function logUserEvent(entity: Ref, message: string, call: Call): void {
  const target = call.find(entity)
  call.post('GeneralUserEvent', aboutObject(target.ref, call), {
    message,
    entity: { name: nameOf(target), entity: target.ref },
  })
}

/** Puts a client's event into the log, with a key and time of ours. InvalidEvent when it is none or names objects that do not exist. */
export function postEvent(event: Event, task: TaskInfo | undefined, call: Call): void {
  const type = event._typeName ?? 'Event'
  if (!call.spec.isSubtype(type, 'Event')) throw new Fault('InvalidEvent')
  const { key: _key, chainId: _chain, createdTime: _time, userName, _typeName, ...fields } = event
  const about: EventAbout = {
    vm: event.vm?.vm.value,
    host: event.host?.host.value,
    computeResource: event.computeResource?.computeResource.value,
    datacenter: event.datacenter?.datacenter.value,
    ds: event.ds?.datastore.value,
    net: event.net?.network.value,
    dvs: event.dvs?.dvs.value,
    entity: (event as { objectId?: string }).objectId,
  }
  for (const id of [about.vm, about.host, about.computeResource, about.datacenter, about.ds, about.net, about.dvs])
    if (id !== undefined && !call.kernel.objects.find(id)) throw new Fault('InvalidEvent')
  call.kernel.events.post(
    type as EventType,
    about,
    fields as EventFields<EventType>,
    userName || call.userName,
    task?.eventChainId ?? 0,
  )
}
