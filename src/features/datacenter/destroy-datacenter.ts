import { type Ref, ref } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import type { TaskCall, TaskKind } from '../../kernel/task.ts'
import { destroyDatastore, removeEntity } from '../datastore/index.ts'
import { childrenOf, performInside, withParent } from '../folder/index.ts'
import {
  datacenterKind,
  datastoreKind,
  folderKind,
  networkKind,
  resourcePoolKind,
  snapshotKind,
  storagePodKind,
  vmKind,
} from '../inventory/index.ts'

/** Empties a folder, folders below it first, then removes it. */
function empty(call: TaskCall, folder: string, remove: (child: Ref) => void): void {
  for (const child of childrenOf(call.store, folder)) {
    if (child.type === 'Folder' || child.type === 'StoragePod') empty(call, child.value, remove)
    else remove(child)
  }
  removeEntity(call, folderKind, folder)
  removeEntity(call, storagePodKind, folder)
}

function switchesBelow(call: TaskCall, folder: string): Ref[] {
  return childrenOf(call.store, folder).flatMap((child) => {
    if (child.type === 'Folder') return switchesBelow(call, child.value)
    return child.type === 'VmwareDistributedVirtualSwitch' ? [child] : []
  })
}

// VMs leave the inventory whatever they do; their files stay, and what runs goes on on its host.
function forgetVm(call: TaskCall, id: string): void {
  const vm = call.store.get(vmKind, id)
  if (!vm) return
  call.post('VmRemovedEvent', { vm: id }, { template: vm.config.template })
  for (const snapshot of call.store.list(snapshotKind, 'vm', id)) call.store.remove(snapshotKind, snapshot.id)
  removeEntity(call, vmKind, id)
}

/** A datacenter goes with everything in it: VMs are unregistered, hosts removed with their storage and networks. */
export const destroyDatacenterTask: TaskKind<{ id: string }> = {
  name: 'datacenter.destroy',
  descriptionId: 'Datacenter.destroy',
  begin({ id }, call) {
    call.claim(id)
    return undefined
  },
  finish({ id }, call) {
    const { store } = call
    const state = call.get(datacenterKind, ref('Datacenter', id))
    const vApps: string[] = []
    empty(call, state.vmFolder, (child) => {
      if (child.type === 'VirtualMachine') forgetVm(call, child.value)
      else vApps.push(child.value)
    })
    for (const vApp of vApps) {
      for (const vm of store.list(vmKind, 'pool', vApp)) forgetVm(call, vm.id)
      if (store.get(resourcePoolKind, vApp)) removeEntity(call, resourcePoolKind, vApp)
    }
    // Switches before hosts would still be in use by them.
    empty(call, state.hostFolder, (child) => performInside(call, 'Destroy_Task', child))
    for (const child of switchesBelow(call, state.networkFolder)) performInside(call, 'Destroy_Task', child)
    empty(call, state.networkFolder, (child) => removeEntity(call, networkKind, child.value))
    empty(call, state.datastoreFolder, (child) => {
      if (store.get(datastoreKind, child.value)) destroyDatastore(call, child.value)
    })
    removeEntity(call, datacenterKind, id)
  },
}

export const destroyDatacenterOperations = [
  vim('Destroy_Task', {
    on: 'Datacenter',
    privileges: withParent('Datacenter.Delete'),
    handle: (self, _, call) => call.startTask(destroyDatacenterTask, self, { id: self.value }),
  }),
]
