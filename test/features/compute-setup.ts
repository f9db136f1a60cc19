import { createComputeResource, createStandaloneHost, DEFAULT_CLUSTER } from '../../src/features/cluster/index.ts'
import { createHostState } from '../../src/features/host/index.ts'
import { allFeatures } from '../../src/features/index.ts'
import {
  datacenterKind,
  datastoreKind,
  folderKind,
  networkKind,
  type VmState,
  vmKind,
} from '../../src/features/inventory/index.ts'
import type { Call } from '../../src/kernel/call.ts'
import type { KernelSettings } from '../../src/kernel/kernel.ts'
import { ref } from '../../src/kernel/managed.ts'
import { makeTestInstance, type TestInstance } from './harness.ts'

export interface Compute extends TestInstance {
  readonly cluster: string
  readonly pool: string
  readonly hosts: readonly string[]
  readonly standalone: { readonly host: string; readonly computeResource: string; readonly pool: string }
  readonly folders: { readonly host: string; readonly vm: string }
  readonly datastore: string
  readonly network: string
  write<T>(work: (call: Call) => T): T
  addVm(
    vm: Partial<{
      id: string
      host: string
      on: boolean
      cpus: number
      memoryMB: number
      cpuReservation: number
      memoryReservation: number
      pool: string
      network: string
      datastore: string
    }>,
  ): string
  vm(id: string): VmState
}

/** A datacenter with a DRS cluster of three hosts and a standalone host; one datastore and one network that all of them reach. */
export async function makeCompute(settings: Partial<KernelSettings> = {}): Promise<Compute> {
  const instance = await makeTestInstance({ features: allFeatures, settings })
  const { kernel } = instance
  const write = <T>(work: (call: Call) => T): T => kernel.store.writeNow(() => work(kernel.systemCall('test')))
  const made = write((call) => {
    const folder = (id: string, parent: string, name: string, childType: string[]) =>
      call.store.insert(folderKind, { id, parent, name, childType, fixed: true })
    if (!call.store.get(folderKind, 'group-d1'))
      call.store.insert(folderKind, {
        id: 'group-d1',
        parent: undefined,
        name: 'Datacenters',
        childType: ['Folder', 'Datacenter'],
        fixed: true,
      })
    const folders = {
      vmFolder: 'group-v3',
      hostFolder: 'group-h4',
      datastoreFolder: 'group-s5',
      networkFolder: 'group-n6',
    }
    call.store.insert(datacenterKind, {
      id: 'datacenter-2',
      parent: 'group-d1',
      name: 'DC0',
      ...folders,
      configuration: {},
    })
    folder('group-v3', 'datacenter-2', 'vm', ['Folder', 'VirtualMachine', 'VirtualApp'])
    folder('group-h4', 'datacenter-2', 'host', ['Folder', 'ComputeResource'])
    folder('group-s5', 'datacenter-2', 'datastore', ['Folder', 'Datastore', 'StoragePod'])
    folder('group-n6', 'datacenter-2', 'network', ['Folder', 'Network', 'DistributedVirtualSwitch'])
    call.store.setCounter('object', 10)
    const network = call.newId('network')
    call.store.insert(networkKind, { id: network, type: 'Network', name: 'VM Network', parent: 'group-n6' } as never)
    const standalone = createStandaloneHost(call, 'group-h4', { name: 'DC0_H0', size: 'small', networks: [network] })
    const cluster = createComputeResource(call, {
      name: 'DC0_C0',
      folder: 'group-h4',
      type: 'ClusterComputeResource',
      configurationEx: { ...DEFAULT_CLUSTER, drsConfig: { ...DEFAULT_CLUSTER.drsConfig, enabled: true } },
    })
    const hosts = [0, 1, 2].map(
      (i) =>
        createHostState(call, { name: `DC0_C0_H${i}`, computeResource: cluster.id, size: 'small', networks: [network] })
          .id,
    )
    const datastore = call.newId('datastore')
    call.store.insert(datastoreKind, {
      id: datastore,
      name: 'LocalDS_0',
      parent: 'group-s5',
      type: 'OTHER',
      url: 'ds:///vmfs/volumes/x/',
      capacity: 2 ** 40,
      accessible: true,
      maintenanceMode: 'normal',
      multipleHostAccess: true,
      hosts: [standalone.host.id, ...hosts].map((id) => ({
        key: ref('HostSystem', id),
        mountInfo: { accessMode: 'readWrite', mounted: true, accessible: true },
      })),
      info: { _typeName: 'LocalDatastoreInfo', name: 'LocalDS_0', url: '', freeSpace: 0, maxFileSize: 0 },
      capability: {} as never,
    } as never)
    return {
      cluster: cluster.id,
      pool: cluster.resourcePool,
      hosts,
      standalone: {
        host: standalone.host.id,
        computeResource: standalone.computeResource.id,
        pool: standalone.computeResource.resourcePool,
      },
      datastore,
      network,
    }
  })
  return {
    ...instance,
    ...made,
    folders: { host: 'group-h4', vm: 'group-v3' },
    write,
    addVm: (options) =>
      write((call) =>
        addVm(call, {
          pool: made.pool,
          datastore: made.datastore,
          network: made.network,
          host: made.hosts[0]!,
          ...options,
        }),
      ),
    vm: (id) => kernel.store.get(vmKind, id)!,
  }
}

function addVm(call: Call, o: Parameters<Compute['addVm']>[0]): string {
  const id = o.id ?? call.newId('vm')
  const allocation = (reservation: number) => ({
    reservation,
    expandableReservation: false,
    limit: -1,
    shares: { level: 'normal' as const, shares: 1000 },
  })
  call.store.insert(vmKind, {
    id,
    name: id,
    parent: 'group-v3',
    home: o.datastore!,
    resourcePool: o.pool,
    nextSnapshot: 1,
    files: [],
    guest: {},
    runtime: {
      host: ref('HostSystem', o.host!),
      connectionState: 'connected',
      powerState: o.on ? 'poweredOn' : 'poweredOff',
      faultToleranceState: 'notConfigured',
      toolsInstallerMounted: false,
      numMksConnections: 0,
      recordReplayState: 'inactive',
      onlineStandby: false,
      consolidationNeeded: false,
    },
    config: {
      name: id,
      uuid: id,
      instanceUuid: `i-${id}`,
      template: false,
      files: { vmPathName: `[LocalDS_0] ${id}/${id}.vmx` },
      cpuAllocation: allocation(o.cpuReservation ?? 0),
      memoryAllocation: allocation(o.memoryReservation ?? 0),
      hardware: {
        numCPU: o.cpus ?? 1,
        memoryMB: o.memoryMB ?? 32,
        device: [
          {
            _typeName: 'VirtualE1000',
            key: 4000,
            backing: { network: ref('Network', o.network!), deviceName: 'VM Network' },
          },
        ],
      },
    },
  } as unknown as VmState)
  return id
}
