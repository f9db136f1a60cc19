import type { ManagedEntityStatus } from '../../generated/vim25.ts'
import type { Store } from '../../store/store.ts'
import { type HostState, hostKind, type VmState, vmKind } from '../inventory/index.ts'

export { vmLoad } from '../inventory/index.ts'

/** CPU (MHz) and memory (bytes) that a host has. */
export function hostCapacity(host: Pick<HostState, 'hardware'>): { cpuMhz: number; memoryBytes: number } {
  const { numCpuCores, hz } = host.hardware.cpuInfo
  return { cpuMhz: numCpuCores * Math.round(hz / 1e6), memoryBytes: host.hardware.memorySize }
}

/** Connected, on, and neither in maintenance nor on the way to standby: it counts for capacity and takes VMs. */
export function isEffective(host: Pick<HostState, 'runtime'>): boolean {
  const { connectionState, inMaintenanceMode, powerState } = host.runtime
  return connectionState === 'connected' && !inMaintenanceMode && powerState === 'poweredOn'
}

export interface Capacity {
  readonly totalCpu: number
  readonly totalMemory: number
  readonly effectiveCpu: number
  readonly effectiveMemory: number
  readonly numCpuCores: number
  readonly numCpuThreads: number
  readonly numHosts: number
  readonly numEffectiveHosts: number
  readonly overallStatus: ManagedEntityStatus
}

/** Sums over a compute resource's hosts: CPU in MHz, totalMemory in bytes, effectiveMemory in MB. */
export function capacityOf(store: Store, computeResource: string): Capacity {
  const sum = {
    totalCpu: 0,
    totalMemory: 0,
    effectiveCpu: 0,
    effectiveMemory: 0,
    numCpuCores: 0,
    numCpuThreads: 0,
    numHosts: 0,
    numEffectiveHosts: 0,
    overallStatus: 'green' as ManagedEntityStatus,
  }
  let effectiveBytes = 0
  for (const host of store.list(hostKind, 'parent', computeResource)) {
    const { cpuMhz, memoryBytes } = hostCapacity(host)
    sum.totalCpu += cpuMhz
    sum.totalMemory += memoryBytes
    sum.numCpuCores += host.hardware.cpuInfo.numCpuCores
    sum.numCpuThreads += host.hardware.cpuInfo.numCpuThreads
    sum.numHosts++
    if (!isEffective(host)) continue
    sum.effectiveCpu += cpuMhz
    effectiveBytes += memoryBytes
    sum.numEffectiveHosts++
  }
  sum.effectiveMemory = Math.floor(effectiveBytes / 2 ** 20)
  return sum
}

/** VMs registered on a host, templates included. */
export function vmsOn(store: Store, host: string): VmState[] {
  return store.list(vmKind, 'host', host)
}
