import type { ManagedEntityStatus } from '../../generated/vim25.ts'
import type { Store } from '../../store/store.ts'
import { type HostState, hostKind, type VmState, vmKind } from '../inventory/index.ts'

/** What a VM uses while it runs. */
export interface VmLoad {
  readonly cpuMhz: number
  readonly guestMemoryMB: number
  readonly hostMemoryMB: number
  readonly overheadMB: number
}

const IDLE: VmLoad = { cpuMhz: 0, guestMemoryMB: 0, hostMemoryMB: 0, overheadMB: 0 }

/**
 * The load that a VM stands for: nothing while it is off; otherwise a part of its size that is the same each time for the same VM, so
 * that statistics of VMs, hosts, pools and clusters add up.
 */
export function vmLoad(vm: Pick<VmState, 'id' | 'config' | 'runtime'>): VmLoad {
  if (vm.runtime.powerState !== 'poweredOn') return IDLE
  const { numCPU = 1, memoryMB = 0 } = vm.config.hardware
  let hash = 7
  for (const c of vm.id) hash = (hash * 31 + c.charCodeAt(0)) % 997
  return {
    cpuMhz: numCPU * (20 + (hash % 41)),
    guestMemoryMB: Math.floor((memoryMB * (5 + (hash % 11))) / 100),
    hostMemoryMB: Math.floor((memoryMB * (40 + (hash % 31))) / 100),
    overheadMB: Math.floor(24 + 6 * numCPU + memoryMB / 128),
  }
}

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
