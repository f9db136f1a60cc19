import type { Call } from '../../kernel/call.ts'
import { ref } from '../../kernel/managed.ts'
import { hostKind, networkKind, storedName, vmKind } from '../inventory/index.ts'
import { createNetwork } from './create.ts'
import { datacenterOf, networkNamed } from './datacenter.ts'

/**
 * Makes the inventory's standard networks follow a host's port groups: one Network of that name in its datacenter, shared by all its
 * hosts, gone with the last host (or VM) that has it. Port groups of vmkernel adapters are no networks. Call it after every change of
 * the host's `config.network` and after a host came into a datacenter.
 */
export function syncHostNetworks(call: Call, hostId: string): void {
  const host = call.get(hostKind, ref('HostSystem', hostId))
  const datacenter = datacenterOf(call, hostId)
  if (!datacenter) return
  const network = host.config.network
  const ofVmkernel = new Set(network?.vnic?.map((vnic) => vnic.portgroup))
  const wanted: string[] = []
  for (const { spec } of network?.portgroup ?? []) {
    if (ofVmkernel.has(spec.name)) continue
    const name = storedName(spec.name)
    const known = networkNamed(call, datacenter.id, name)
    const found = known?.type === 'Network' ? known : createNetwork(call, { name, parent: datacenter.networkFolder })
    if (!wanted.includes(found.id)) wanted.push(found.id)
  }
  // Networks that are not the host's port groups (opaque ones) stay.
  const kept = host.networks.filter((id) => call.store.get(networkKind, id)?.type === 'OpaqueNetwork')
  const networks = [...wanted, ...kept]
  if (networks.length === host.networks.length && networks.every((id, i) => id === host.networks[i])) return
  call.store.update(hostKind, hostId, { networks })
  for (const id of host.networks) if (!networks.includes(id)) dropUnused(call, id)
}

/** Takes a host, which is leaving the inventory or its datacenter, out of its standard networks. */
export function leaveHostNetworks(call: Call, hostId: string): void {
  const host = call.get(hostKind, ref('HostSystem', hostId))
  call.store.update(hostKind, hostId, { networks: [] })
  for (const id of host.networks) dropUnused(call, id)
}

function dropUnused(call: Call, id: string): void {
  const { store } = call
  if (store.get(networkKind, id)?.type !== 'Network') return
  if (store.ids(hostKind, 'network', id).size === 0 && store.ids(vmKind, 'network', id).size === 0)
    store.remove(networkKind, id)
}
