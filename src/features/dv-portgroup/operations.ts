import type { DVPortgroupConfigSpec } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { dvPortKind, dvsKind, type NetworkState, networkKind, vmKind } from '../inventory/index.ts'
import { createPortgroup } from './create.ts'
import { reconfigurePortgroup } from './reconfigure.ts'

const addPortgroups: TaskKind<{ dvs: Ref; specs: DVPortgroupConfigSpec[] }> = {
  name: 'dv-portgroup.add-many',
  descriptionId: 'dvs.VmwareDistributedVirtualSwitch.addPortgroups',
  finish({ dvs, specs }, call) {
    for (const spec of specs) createPortgroup(call, dvs.value, spec)
  },
}

const addPortgroup: TaskKind<{ dvs: Ref; spec: DVPortgroupConfigSpec }> = {
  name: 'dv-portgroup.add',
  descriptionId: 'dvs.VmwareDistributedVirtualSwitch.addPortgroup',
  finish({ dvs, spec }, call) {
    const group = createPortgroup(call, dvs.value, spec)
    return { _typeName: 'ManagedObjectReference', ...ref(group.type, group.id) }
  },
}

const destroyPortgroup: TaskKind<{ group: Ref }> = {
  name: 'dv-portgroup.destroy',
  descriptionId: 'dvs.DistributedVirtualPortgroup.destroy',
  begin({ group }, call) {
    call.claim(group.value)
    return undefined
  },
  finish({ group }, call) {
    const state = call.get(networkKind, group)
    // The uplink group lives and dies with its switch.
    if (state.portgroupConfig?.uplink) throw new Fault('NotSupported')
    removePortgroup(call, state)
  },
}

/** Removes a port group with its ports; ResourceInUse while a VM or vmkernel adapter is on it. Posts DVPortgroupDestroyedEvent. */
export function removePortgroup(call: Call, group: NetworkState): void {
  const { store } = call
  const ports = store.list(dvPortKind, 'portgroup', group.id)
  const isUsed =
    store.ids(vmKind, 'network', group.id).size > 0 || ports.some((port) => port.connectee?.type === 'hostVmkVnic')
  if (isUsed) throw new Fault('ResourceInUse', { type: 'DistributedVirtualPortgroup', name: group.name })
  call.post('DVPortgroupDestroyedEvent', { net: group.id })
  for (const port of ports) store.remove(dvPortKind, port.id)
  store.remove(networkKind, group.id)
}

export const tasks = [addPortgroups, addPortgroup, destroyPortgroup, reconfigurePortgroup]

export const operations = [
  vim('AddDVPortgroup_Task', {
    on: 'DistributedVirtualSwitch',
    privileges: 'DVPortgroup.Create',
    handle: (self, { spec }, call) => call.startTask(addPortgroups, self, { dvs: self, specs: [...spec] }),
  }),
  vim('CreateDVPortgroup_Task', {
    on: 'DistributedVirtualSwitch',
    privileges: 'DVPortgroup.Create',
    handle: (self, { spec }, call) => call.startTask(addPortgroup, self, { dvs: self, spec }),
  }),
  vim('ReconfigureDVPortgroup_Task', {
    privileges: (self, { spec }) => [
      [self, 'DVPortgroup.Modify'],
      ...(spec.policy ? [[self, 'DVPortgroup.PolicyOp'] as const] : []),
      ...(spec.scope ? [[self, 'DVPortgroup.ScopeOp'] as const] : []),
    ],
    handle: (self, { spec }, call) => call.startTask(reconfigurePortgroup, self, { group: self, spec }),
  }),
  vim('Destroy_Task', {
    on: 'DistributedVirtualPortgroup',
    privileges: 'DVPortgroup.Delete',
    handle: (self, _args, call) => call.startTask(destroyPortgroup, self, { group: self }),
  }),
  vim('LookupDvPortGroup', {
    handle: (self, { portgroupKey }, call) => groupOf(call, call.get(dvsKind, self).id, portgroupKey),
  }),
]

/** The switch's port group of this key; NotFound when it has none. */
export function groupOf(call: Call, dvs: string, key: string): Ref {
  const group = call.store.get(networkKind, key)
  if (group?.dvs !== dvs) throw new Fault('NotFound')
  return ref(group.type, group.id)
}
