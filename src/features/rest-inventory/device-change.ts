import type { VirtualDevice, VirtualMachineConfigSpec } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { performVim } from '../../kernel/dispatch.ts'
import { Fault } from '../../kernel/fault.ts'
import { VapiError } from '../../kernel/vapi-error.ts'
import { type After, after } from '../../kernel/vapi-operation.ts'
import { datastoreKind, type VmState, vmKind } from '../inventory/index.ts'
import { devicesOf, idOfDevice } from './device-info.ts'
import { DeviceChanges } from './device-spec.ts'
import { guestDefaults } from './vm-create.ts'
import { type DeviceGroup, deviceGroups, devicesIn, vmFor, vmRef } from './vm-info.ts'

/** Changes settings of a VM; the answer comes when that is done. */
export function reconfigure(call: Call, vm: string, spec: VirtualMachineConfigSpec): After<void> {
  vmFor(call, vm)
  return after(performVim(call, 'ReconfigVM_Task', vmRef(vm), { spec }))
}

/** A device of a group by its id; NOT_FOUND for one that the VM has not. */
export function device(vm: VmState, group: DeviceGroup, id: string): VirtualDevice {
  const found = devicesIn(vm, group).find((one) => idOfDevice(one) === id)
  if (!found) throw new Fault('NotFound', {}, `The virtual machine '${vm.id}' has no such device '${id}'.`)
  return found
}

/** What the API tells of one device. */
export function info<G extends DeviceGroup>(call: Call, vmId: string, group: G, id: string) {
  const vm = vmFor(call, vmId)
  return deviceGroups[group].info(call, vm, device(vm, group, id)) as ReturnType<(typeof deviceGroups)[G]['info']>
}

export const idsIn = (call: Call, vm: string, group: DeviceGroup) => devicesIn(vmFor(call, vm), group).map(idOfDevice)

/** Changes of a VM's devices; `directory` is where its files lie. */
function changesOf(call: Call, vm: VmState): { changes: DeviceChanges; directory: string } {
  const path = vm.config.files.vmPathName ?? ''
  const home = call.store.get(datastoreKind, vm.home)
  const defaults = guestDefaults(vm.config.guestId, vm.config.version)
  const changes = new DeviceChanges(call, devicesOf(vm), defaults, home?.name ?? '')
  return { changes, directory: path.slice(0, path.lastIndexOf('/')) }
}

/** Adds a device; the answer is the id that the new one got. */
export function adding(
  call: Call,
  vmId: string,
  group: DeviceGroup,
  add: (changes: DeviceChanges, directory: string) => void,
): After<string> {
  const vm = vmFor(call, vmId)
  const before = new Set(devicesIn(vm, group).map(idOfDevice))
  const { changes, directory } = changesOf(call, vm)
  add(changes, directory)
  const task = performVim(call, 'ReconfigVM_Task', vmRef(vmId), { spec: { deviceChange: changes.specs } })
  return after(task, () => {
    const now = call.store.get(vmKind, vmId)
    return (
      (now &&
        devicesIn(now, group)
          .map(idOfDevice)
          .find((id) => !before.has(id))) ??
      ''
    )
  })
}

/** Changes or removes one device. */
export function changing(
  call: Call,
  vmId: string,
  group: DeviceGroup,
  id: string,
  change: (changes: DeviceChanges, found: VirtualDevice) => void,
): After<void> {
  const vm = vmFor(call, vmId)
  const { changes } = changesOf(call, vm)
  change(changes, device(vm, group, id))
  return after(performVim(call, 'ReconfigVM_Task', vmRef(vmId), { spec: { deviceChange: changes.specs } }))
}

export const removing = (call: Call, vm: string, group: DeviceGroup, id: string) =>
  changing(call, vm, group, id, (changes, found) => changes.remove(found))

/** Plugs a device in or out while the VM runs; ALREADY_IN_DESIRED_STATE where nothing would change. */
export function connecting(call: Call, vmId: string, group: DeviceGroup, id: string, connected: boolean): After<void> {
  const { runtime } = vmFor(call, vmId)
  if (runtime.powerState !== 'poweredOn')
    throw new Fault('InvalidPowerState', { requestedState: 'poweredOn', existingState: runtime.powerState })
  return changing(call, vmId, group, id, (changes, found) => {
    const { connectable } = found
    if (connectable?.connected === connected)
      throw new VapiError('ALREADY_IN_DESIRED_STATE', 'The device is in that state already.')
    changes.edit(found, { connectable: { allowGuestControl: false, startConnected: false, ...connectable, connected } })
  })
}
