import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import { type Privileges, vim } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { setHostRoles } from '../cluster/index.ts'
import { leaveAllNetworks } from '../dvs/index.ts'
import {
  type ComputeResourceState,
  computeResourceKind,
  datastoreKind,
  type HostState,
  hostKind,
  resourcePoolKind,
  vmKind,
} from '../inventory/index.ts'
import { clusterConfig, isEffective } from '../placement/index.ts'
import { removeVm } from '../vm-create/index.ts'

interface RemoveInput {
  id: string
}

const hostOf = (call: Call, id: string): HostState => call.get(hostKind, ref('HostSystem', id))

/** Takes a host's VMs out of the inventory; their files stay. */
function unregisterVms(call: Call, host: HostState): void {
  for (const vm of call.store.list(vmKind, 'host', host.id)) removeVm(call, vm, { keepFiles: true })
}

/** Removes a host with its VMs; datastores that only it mounted go with it. Posts HostRemovedEvent. */
export function removeHost(call: Call, host: HostState): void {
  unregisterVms(call, host)
  for (const datastore of call.store.list(datastoreKind, 'host', host.id)) {
    const hosts = datastore.hosts.filter(({ key }) => key.value !== host.id)
    if (hosts.length === 0 && call.store.ids(vmKind, 'datastore', datastore.id).size === 0)
      call.store.remove(datastoreKind, datastore.id)
    else call.store.update(datastoreKind, datastore.id, { hosts })
  }
  leaveAllNetworks(call, host.id)
  call.post('HostRemovedEvent', { host: host.id })
  call.store.remove(hostKind, host.id)
}

/** Removes a cluster or standalone compute resource with its hosts, VMs and pools. */
export function removeComputeResource(call: Call, compute: ComputeResourceState): void {
  for (const host of call.store.list(hostKind, 'parent', compute.id)) removeHost(call, host)
  for (const pool of call.store.list(resourcePoolKind, 'owner', compute.id))
    call.store.remove(resourcePoolKind, pool.id)
  if (compute.type === 'ClusterComputeResource') call.post('ClusterDestroyedEvent', { entity: compute.id })
  call.store.remove(computeResourceKind, compute.id)
}

export const destroyHost: TaskKind<RemoveInput> = {
  name: 'host.destroy',
  descriptionId: 'HostSystem.destroy',
  begin: ({ id }, call) => {
    call.claim(id)
    const host = hostOf(call, id)
    const compute = call.get(computeResourceKind, ref('ComputeResource', host.parent))
    if (compute.type === 'ClusterComputeResource' && isEffective(host))
      throw new Fault('InvalidState', {}, 'The host has to be in maintenance mode or disconnected.')
    return undefined
  },
  finish: ({ id }, call) => {
    const host = hostOf(call, id)
    const compute = call.get(computeResourceKind, ref('ComputeResource', host.parent))
    if (compute.type === 'ComputeResource') {
      removeComputeResource(call, compute)
      return
    }
    removeHost(call, host)
    if (clusterConfig(compute)?.dasConfig.enabled) setHostRoles(call, compute.id, true)
  },
}

export const destroyComputeResource: TaskKind<RemoveInput> = {
  name: 'compute-resource.destroy',
  descriptionId: ({ id }) => `${id.startsWith('domain-c') ? 'ClusterComputeResource' : 'ComputeResource'}.destroy`,
  begin: ({ id }, call) => {
    call.claim(id)
    return undefined
  },
  finish: ({ id }, call) => removeComputeResource(call, call.get(computeResourceKind, ref('ComputeResource', id))),
}

function computePrivileges(self: Ref, _args: unknown, call: Call): Privileges {
  const compute = call.get(computeResourceKind, self)
  const folder = ref('Folder', compute.parent ?? '')
  if (compute.type === 'ClusterComputeResource')
    return [
      [self, 'Host.Inventory.DeleteCluster'],
      [folder, 'Host.Inventory.DeleteCluster'],
    ]
  const hosts = call.store.list(hostKind, 'parent', compute.id)
  return [
    ...hosts.map((host) => [ref('HostSystem', host.id), 'Host.Inventory.RemoveHostFromCluster'] as const),
    [folder, 'Host.Inventory.RemoveHostFromCluster'],
  ]
}

export const removeOperations = [
  vim('Destroy_Task', {
    on: 'HostSystem',
    privileges: 'Host.Inventory.RemoveHostFromCluster',
    handle: (self, _args, call) => call.startTask(destroyHost, self, { id: self.value }),
  }),
  vim('Destroy_Task', {
    on: 'ComputeResource',
    privileges: computePrivileges,
    handle: (self, _args, call) => call.startTask(destroyComputeResource, self, { id: self.value }),
  }),
]
