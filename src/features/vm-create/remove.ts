import { permissionKind } from '../../kernel/authorization.ts'
import type { Call } from '../../kernel/call.ts'
import { ref } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { isA } from '../../spec/typed.ts'
import { diskKeys, snapshotKind, unregisteredVmKind, type VmState, vmKind } from '../inventory/index.ts'
import { assertPower, claimVm, postVm, readyVm, vmOf } from '../vm/index.ts'
import { portConnector } from '../vm-devices/index.ts'

/**
 * Takes a VM out of the inventory with its snapshots, ports and permissions, and posts VmRemovedEvent. Its files go with it; with
 * `keepFiles` they stay in the datastore, where RegisterVM finds them. No check of its state.
 */
export function removeVm(call: Call, vm: VmState, options: { keepFiles: boolean }): void {
  postVm(call, vm, 'VmRemovedEvent')
  const snapshots = call.store.list(snapshotKind, 'vm', vm.id)
  const path = vm.config.files.vmPathName
  if (options.keepFiles && path) {
    if (call.store.get(unregisteredVmKind, path)) call.store.remove(unregisteredVmKind, path)
    const { id: _, name: __, parent: ___, ...rest } = vm
    const { home, config, files, currentSnapshot, nextSnapshot } = rest
    call.store.insert(unregisteredVmKind, { id: path, home, config, files, snapshots, currentSnapshot, nextSnapshot })
  }
  const release = portConnector(call.kernel).release
  for (const device of vm.config.hardware.device ?? [])
    if (isA(device.backing, 'VirtualEthernetCardDistributedVirtualPortBackingInfo'))
      release?.(call, vm.id, device.key, device.backing.port)
  for (const snapshot of snapshots) call.store.remove(snapshotKind, snapshot.id)
  for (const permission of call.store.list(permissionKind, 'entity', vm.id))
    call.store.remove(permissionKind, permission.id)
  call.store.remove(vmKind, vm.id)
  if (!options.keepFiles) forgetFiles(call, vm)
}

/** A disk that other VMs have attached is deleted with this one all the same: its files are gone for them too. */
function forgetFiles(call: Call, { config, files }: VmState): void {
  const gone = new Set(files.map(({ name }) => name))
  for (const key of diskKeys(config)) {
    for (const other of call.store.list(vmKind, 'disk', key))
      call.store.update(vmKind, other.id, { files: other.files.filter(({ name }) => !gone.has(name)) })
  }
}

/** Unregisters a VM that is off or suspended: InvalidPowerState otherwise. Its files stay. */
export function unregisterVm(call: Call, id: string): void {
  const vm = readyVm(call, id)
  assertPower(vm, 'poweredOff', 'suspended')
  removeVm(call, vm, { keepFiles: true })
}

export const destroyTask: TaskKind<{ readonly vm: string }> = {
  name: 'vm.destroy',
  descriptionId: 'VirtualMachine.destroy',
  seconds: [1, 3],
  begin: (input, call) => {
    assertPower(claimVm(call, input.vm), 'poweredOff', 'suspended')
    return undefined
  },
  finish: (input, call) => removeVm(call, vmOf(call, input.vm), { keepFiles: false }),
}

export const destroy = vim('Destroy_Task', {
  on: 'VirtualMachine',
  privileges: (self, _, call) => {
    const { parent } = call.get(vmKind, self)
    const privilege = 'VirtualMachine.Inventory.Delete'
    return [[self, privilege] as const, ...(parent ? [[ref('Folder', parent), privilege] as const] : [])]
  },
  handle: (self, _, call) => call.startTask(destroyTask, self, { vm: self.value }),
})

export const unregister = vim('UnregisterVM', {
  on: 'VirtualMachine',
  handle: (self, _, call) =>
    call.asTask('VirtualMachine.unregister', self, (inside) => unregisterVm(inside, self.value)),
})
