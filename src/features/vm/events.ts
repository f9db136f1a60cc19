import type { DataTypes, LocalizedMethodFault, VmEvent } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import type { EventFields } from '../../kernel/event-log.ts'
import { type Fault, localizedFault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import { isA } from '../../spec/typed.ts'
import type { VmState } from '../inventory/index.ts'

/** Event classes that are about a virtual machine. */
export type VmEventType = {
  [K in keyof DataTypes]: DataTypes[K] extends VmEvent ? K : never
}[keyof DataTypes]

type OwnFields<T extends VmEventType> = Omit<EventFields<T>, 'template'>

/** Posts an event about a VM that exists (or existed in this operation: pass its last state). Returns the event's key. */
export function postVm<T extends VmEventType>(
  call: Call,
  vm: VmState,
  type: T,
  ...fields: Record<string, never> extends OwnFields<T> ? [OwnFields<T>?] : [OwnFields<T>]
): number {
  const about = { vm: vm.id, host: vm.runtime.host.value }
  return call.post(type as 'VmPoweredOnEvent', about, { template: vm.config.template, ...fields[0] } as never)
}

/** Posts an event about a VM that is not in the inventory yet: it names the VM, and belongs to its folder and host. */
export function postNewVm<T extends VmEventType>(
  call: Call,
  vm: { id: string; name: string; folder: string | undefined; host: string; template?: boolean },
  type: T,
  ...fields: Record<string, never> extends OwnFields<T> ? [OwnFields<T>?] : [OwnFields<T>]
): number {
  return call.post(type as 'VmBeingCreatedEvent', { entity: vm.folder, host: vm.host }, {
    template: vm.template ?? false,
    vm: { name: vm.name, vm: ref('VirtualMachine', vm.id) },
    ...fields[0],
  } as never)
}

/** The events of a VM that got its identity: instance UUID, UUID, then one for each NIC's address. */
export function postIdentity(call: Call, vm: VmState): void {
  postVm(call, vm, 'VmInstanceUuidAssignedEvent', { instanceUuid: vm.config.instanceUuid ?? '' })
  postVm(call, vm, 'VmUuidAssignedEvent', { uuid: vm.config.uuid })
  for (const device of vm.config.hardware.device ?? []) {
    if (isA(device, 'VirtualEthernetCard') && device.macAddress)
      postVm(call, vm, 'VmMacAssignedEvent', { adapter: device.deviceInfo?.label ?? '', mac: device.macAddress })
  }
}

/** A fault as the `reason` of a failure event. */
export function reason(fault: Fault): { reason: LocalizedMethodFault } {
  return { reason: localizedFault(fault) as LocalizedMethodFault }
}
