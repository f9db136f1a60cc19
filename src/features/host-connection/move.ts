import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { createComputeResource, setHostRoles } from '../cluster/index.ts'
import {
  assertNameFree,
  computeResourceKind,
  type HostState,
  hostKind,
  resourcePoolKind,
  vmKind,
} from '../inventory/index.ts'
import { clusterConfig } from '../placement/index.ts'

interface MoveInput {
  cluster: string
  hosts: readonly string[]
  pool?: string | undefined
}

const MOST_HOSTS = 96

/**
 * Puts a host into another compute resource: its VMs come along, into `pool`. The ComputeResource of a standalone host ends with it.
 * A host of a cluster has to be in maintenance mode, a standalone one only where it has running VMs.
 */
export function moveHost(call: Call, host: HostState, target: string, pool: string): void {
  const before = call.get(computeResourceKind, ref('ComputeResource', host.parent))
  call.store.update(hostKind, host.id, { parent: target })
  for (const vm of call.store.list(vmKind, 'host', host.id))
    if (vm.resourcePool !== undefined) call.store.update(vmKind, vm.id, { resourcePool: pool })
  for (const compute of [before.id, target]) {
    const state = call.store.get(computeResourceKind, compute)
    if (state && clusterConfig(state)?.dasConfig.enabled) setHostRoles(call, compute, true)
  }
  if (before.type === 'ComputeResource') {
    for (const old of call.store.list(resourcePoolKind, 'owner', before.id)) call.store.remove(resourcePoolKind, old.id)
    call.store.remove(computeResourceKind, before.id)
  }
}

/** Moves a host out of its cluster into a host folder: it gets a ComputeResource of its own name. Throws InvalidState outside of maintenance mode. */
export function moveHostIntoFolder(call: Call, host: HostState, folder: string): void {
  if (!host.runtime.inMaintenanceMode) throw new Fault('InvalidState', {}, 'The host has to be in maintenance mode.')
  assertNameFree(call, folder, host.name)
  const compute = createComputeResource(call, { name: host.name, folder, type: 'ComputeResource' })
  moveHost(call, host, compute.id, compute.resourcePool)
}

/** What MoveIntoFolder_Task does with a host, found by its name. */
export const hostIntoFolder: TaskKind<{ host: string; folder: string }> = {
  name: 'host.move-into-folder',
  descriptionId: 'Folder.moveInto',
  finish: ({ host, folder }, call) => moveHostIntoFolder(call, call.get(hostKind, ref('HostSystem', host)), folder),
}

function assertMovable(call: Call, { cluster, hosts }: MoveInput): void {
  if (call.store.ids(hostKind, 'parent', cluster).size + hosts.length > MOST_HOSTS) throw new Fault('TooManyHosts')
  for (const id of hosts) {
    const host = call.get(hostKind, ref('HostSystem', id))
    if (host.parent === cluster) throw invalidArgument('host')
    const isStandalone = call.get(computeResourceKind, ref('ComputeResource', host.parent)).type === 'ComputeResource'
    const running = call.store.list(vmKind, 'host', id).some((vm) => vm.runtime.powerState === 'poweredOn')
    if (!host.runtime.inMaintenanceMode && (!isStandalone || running))
      throw new Fault('InvalidState', {}, 'The host has to be in maintenance mode.')
  }
}

export const moveHosts: TaskKind<MoveInput> = {
  name: 'host.move',
  descriptionId: ({ pool }) => `ClusterComputeResource.${pool === undefined ? 'moveInto' : 'moveHostInto'}`,
  begin: (input, call) => {
    for (const host of input.hosts) call.claim(host)
    assertMovable(call, input)
    return undefined
  },
  finish: ({ cluster, hosts, pool }, call) => {
    const target = call.get(computeResourceKind, ref('ComputeResource', cluster))
    for (const id of hosts)
      moveHost(call, call.get(hostKind, ref('HostSystem', id)), cluster, pool ?? target.resourcePool)
  },
}

const privileges = (self: Ref, hosts: readonly Ref[]) => [
  [self, 'Host.Inventory.EditCluster'] as const,
  ...hosts.map((host) => [host, 'Host.Inventory.MoveHost'] as const),
]

export const moveOperations = [
  vim('MoveInto_Task', {
    privileges: (self, { host }) => privileges(self, host),
    handle: (self, { host }, call) =>
      call.startTask(moveHosts, self, { cluster: self.value, hosts: host.map((one) => one.value) }),
  }),
  vim('MoveHostInto_Task', {
    privileges: (self, { host }) => privileges(self, [host]),
    handle: (self, { host, resourcePool }, call) => {
      const cluster = call.get(computeResourceKind, self)
      if (resourcePool && call.get(resourcePoolKind, resourcePool).owner !== cluster.id)
        throw invalidArgument('resourcePool')
      const pool = resourcePool?.value ?? cluster.resourcePool
      return call.startTask(moveHosts, self, { cluster: cluster.id, hosts: [host.value], pool })
    },
  }),
]
