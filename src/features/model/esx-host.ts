import type { Call } from '../../kernel/call.ts'
import { createStandaloneHost } from '../cluster/index.ts'
import { createDatacenter } from '../datacenter/index.ts'
import { createDatastore } from '../datastore/index.ts'
import { createNetwork, syncHostNetworks } from '../network/index.ts'
import type { ModelCounts } from './counts.ts'
import { VmBatch, type VmPlace } from './vm-batch.ts'

/** Hardware UUID that the drop-in model's ESXi host reports. */
const HOST_UUID = 'e88d4d56-9f1e-3ea1-71fa-13a8e1a7fd70'

/** Makes the inventory of an ESXi host that no vCenter manages: one of each, under that product's own ids, with datastores and VMs by count. */
export function buildEsxHost(call: Call, counts: ModelCounts, rootFolder: string): void {
  const datacenter = createDatacenter(call, rootFolder, 'ha-datacenter')
  const standard = createNetwork(call, {
    name: 'VM Network',
    parent: datacenter.networkFolder,
    id: 'HaNetwork-VM Network',
  })
  const { host, computeResource } = createStandaloneHost(
    call,
    datacenter.hostFolder,
    { name: 'localhost.localdomain', size: 'small', id: 'ha-host', uuid: HOST_UUID, port: 902 },
    { ids: { computeResource: 'ha-compute-res', resourcePool: 'ha-root-pool' } },
  )
  syncHostNetworks(call, host.id)
  const datastores = Array.from({ length: counts.ds }, (_, i) =>
    createDatastore(call, { name: `LocalDS_${i}`, datacenter: datacenter.id, type: 'OTHER', hosts: [host.id] }),
  )
  const [datastore] = datastores
  if (!datastore) return
  const network = {
    _typeName: 'VirtualEthernetCardNetworkBackingInfo',
    deviceName: standard.name,
    network: { type: 'Network', value: standard.id },
  } as VmPlace['network']
  const batch = new VmBatch(call, counts.autostart)
  const place: VmPlace = {
    folder: datacenter.vmFolder,
    pool: computeResource.resourcePool,
    hosts: [host.id],
    datastore,
    network,
  }
  for (let i = 0; i < counts.vm; i++) {
    // A number that the drop-in model gives to the task that makes the VM, and to the one that starts it.
    call.store.next('object')
    batch.make(`ha-host_VM${i}`, place)
    if (counts.autostart) call.store.next('object')
  }
}
