import type {
  ConfigTarget,
  DistributedVirtualPortgroupInfo,
  DistributedVirtualSwitchInfo,
  HostScsiDisk,
  OpaqueNetworkSummary,
  VirtualMachineDatastoreInfo,
  VirtualMachineScsiDiskDeviceInfo,
} from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { ref } from '../../kernel/managed.ts'
import { loadFixture } from '../../spec/fixture.ts'
import { isA } from '../../spec/typed.ts'
import {
  type ComputeResourceState,
  datastoreKind,
  dvsKind,
  type HostState,
  type NetworkState,
  networkKind,
} from '../inventory/index.ts'

const LARGEST_FILE = 64 * 1024 ** 4

/** What hosts have for VMs: sizes, datastores, networks, devices. All hosts of the compute resource, or one of them. */
export function configTarget(
  call: Call,
  computeResource: ComputeResourceState,
  hosts: readonly HostState[],
): ConfigTarget {
  const fixed = loadFixture<Record<string, ConfigTarget>>('config-option/config-target.json')
  const sum = (of: (host: HostState) => number) => hosts.reduce((total, host) => total + of(host), 0)
  const threads = (host: HostState) => host.hardware.cpuInfo.numCpuThreads
  const networks = networksOf(call, hosts)
  const least = Math.min(...hosts.map((host) => host.hardware.memorySize))
  return {
    ...(hosts.some((host) => threads(host) > 8) ? fixed.vsphere! : fixed.small!),
    numCpus: sum(threads),
    numCpuCores: sum((host) => host.hardware.cpuInfo.numCpuCores),
    numNumaNodes: sum((host) => host.hardware.cpuInfo.numCpuPackages),
    maxCpusPerHost: Math.max(0, ...hosts.map(threads)),
    maxMemMBOptimalPerf: hosts.length ? Math.floor(least / 2 ** 20) : 0,
    datastore: datastoresOf(call, hosts),
    network: networks
      .filter((network) => network.type === 'Network')
      .map(({ id, name }) => ({
        name,
        network: call.read(ref('Network', id), 'Network', 'summary') ?? {
          network: ref('Network', id),
          name,
          accessible: true,
          ipPoolName: '',
        },
      })),
    opaqueNetwork: networks.flatMap(({ id, name, type }) => {
      const summary = type === 'OpaqueNetwork' && call.read(ref('OpaqueNetwork', id), 'Network', 'summary')
      return summary ? [{ name, network: summary as OpaqueNetworkSummary, networkReservationSupported: false }] : []
    }),
    distributedVirtualPortgroup: portgroups(call, networks),
    distributedVirtualSwitch: switches(call, hosts),
    scsiDisk: disks(call, hosts),
    resourcePool: call.read(ref('ResourcePool', computeResource.resourcePool), 'ResourcePool', 'runtime'),
    autoVmotion: false,
  }
}

function datastoresOf(call: Call, hosts: readonly HostState[]): VirtualMachineDatastoreInfo[] {
  const found = new Map(
    hosts.flatMap((host) => call.store.list(datastoreKind, 'host', host.id)).map((one) => [one.id, one]),
  )
  return [...found.values()].flatMap((one): VirtualMachineDatastoreInfo[] => {
    const summary = call.read(ref('Datastore', one.id), 'Datastore', 'summary')
    if (!summary) return []
    const mine = one.hosts.find((mount) => hosts.some((host) => host.id === mount.key.value))
    return [
      {
        name: one.name,
        datastore: summary,
        capability: one.capability,
        maxFileSize: one.info.maxFileSize ?? LARGEST_FILE,
        maxVirtualDiskCapacity: one.info.maxVirtualDiskCapacity ?? LARGEST_FILE,
        maxPhysicalRDMFileSize: LARGEST_FILE,
        maxVirtualRDMFileSize: LARGEST_FILE,
        mode: mine?.mountInfo.accessMode ?? 'readWrite',
        vStorageSupport: 'vStorageUnsupported',
      },
    ]
  })
}

/** Networks that VMs on these hosts can be connected to. */
function networksOf(call: Call, hosts: readonly HostState[]): NetworkState[] {
  const found = new Map<string, NetworkState>()
  for (const host of hosts) {
    for (const id of host.networks) {
      const network = call.store.get(networkKind, id)
      if (network) found.set(id, network)
    }
    for (const dvs of host.switches)
      for (const group of call.store.list(networkKind, 'dvs', dvs)) found.set(group.id, group)
  }
  return [...found.values()]
}

function portgroups(call: Call, networks: readonly NetworkState[]): DistributedVirtualPortgroupInfo[] {
  return networks.flatMap((group): DistributedVirtualPortgroupInfo[] => {
    const dvs = group.dvs === undefined ? undefined : call.store.get(dvsKind, group.dvs)
    if (!dvs || group.type !== 'DistributedVirtualPortgroup') return []
    return [
      {
        switchName: dvs.name,
        switchUuid: dvs.uuid,
        portgroupName: group.name,
        portgroupKey: group.id,
        portgroupType: group.portgroupConfig?.type ?? 'earlyBinding',
        uplinkPortgroup: group.portgroupConfig?.uplink ?? false,
        portgroup: ref('DistributedVirtualPortgroup', group.id),
        networkReservationSupported: false,
        backingType: group.portgroupConfig?.backingType ?? 'standard',
      },
    ]
  })
}

function switches(call: Call, hosts: readonly HostState[]): DistributedVirtualSwitchInfo[] {
  const ids = new Set(hosts.flatMap((host) => host.switches))
  return [...ids].flatMap((id) => {
    const dvs = call.store.get(dvsKind, id)
    if (!dvs) return []
    const distributedVirtualSwitch = ref('VmwareDistributedVirtualSwitch', id)
    return [{ switchName: dvs.name, switchUuid: dvs.uuid, distributedVirtualSwitch, networkReservationSupported: true }]
  })
}

// LUNs that a raw device mapping can lead to; a cluster offers those of any host.
function disks(call: Call, hosts: readonly HostState[]): VirtualMachineScsiDiskDeviceInfo[] {
  const found = new Map<string, VirtualMachineScsiDiskDeviceInfo>()
  for (const host of hosts) {
    const config = call.read(ref('HostSystem', host.id), 'HostSystem', 'config')
    for (const lun of config?.storageDevice?.scsiLun ?? []) {
      if (!isA(lun, 'HostScsiDisk') || found.has(lun.uuid)) continue
      const disk: HostScsiDisk = lun
      const { block, blockSize } = disk.capacity
      const name = disk.deviceName
      found.set(lun.uuid, {
        name,
        capacity: block * blockSize,
        disk,
        transportHint: disk.vendor ?? '',
        lunNumber: found.size,
      })
    }
  }
  return [...found.values()]
}
