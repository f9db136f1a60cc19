import type { Kernel } from '../../kernel/kernel.ts'
import { ref, type Target } from '../../kernel/managed.ts'
import { hostKind, vmKind } from '../inventory/index.ts'

/** What an object uses now, as its quickStats say; samples are made around it. */
export interface Load {
  cpuMhz: number
  cpuTotalMhz: number
  /** MB */
  memoryUsed: number
  memoryActive: number
  memoryTotal: number
  uptimeSeconds: number
  /** MB; datastores. */
  spaceUsed: number
  spaceTotal: number
  /** Devices that have values of their own, by counter group. */
  instances: Readonly<Record<string, readonly string[]>>
}

const IDLE: Load = {
  cpuMhz: 0,
  cpuTotalMhz: 0,
  memoryUsed: 0,
  memoryActive: 0,
  memoryTotal: 0,
  uptimeSeconds: 0,
  spaceUsed: 0,
  spaceTotal: 0,
  instances: {},
}

/** undefined: nothing is measured, because it does not run or is not connected. */
export function loadOf(target: Target, kernel: Kernel): Load | undefined {
  switch (classOf(target, kernel)) {
    case 'VirtualMachine':
      return ofVm(target, kernel)
    case 'HostSystem':
      return ofHost(target, kernel)
    case 'ClusterComputeResource':
      return sum(
        [...kernel.store.list(hostKind, 'parent', target.ref.value)].flatMap(({ id }) =>
          part('HostSystem', id, kernel),
        ),
      )
    case 'ResourcePool':
      return sum(
        [...kernel.store.all(vmKind)]
          .filter((vm) => vm.resourcePool === target.ref.value)
          .flatMap(({ id }) => part('VirtualMachine', id, kernel)),
      )
    case 'Datastore':
      return ofDatastore(target, kernel)
    default:
      return IDLE
  }
}

const MEASURED = ['VirtualMachine', 'HostSystem', 'ClusterComputeResource', 'ResourcePool', 'Datastore', 'Datacenter']

/** The measured class that an object belongs to. */
export function classOf({ ref }: Target, { spec }: Kernel): string | undefined {
  return spec.managedType(ref.type)?.ancestors.find((type) => MEASURED.includes(type))
}

function part(type: string, id: string, kernel: Kernel): Load[] {
  const target = kernel.objects.find(ref(type, id).value)
  const load = target && loadOf(target, kernel)
  return load ? [load] : []
}

function sum(parts: readonly Load[]): Load {
  const total = { ...IDLE }
  for (const one of parts)
    for (const field of ['cpuMhz', 'cpuTotalMhz', 'memoryUsed', 'memoryActive', 'memoryTotal'] as const)
      total[field] += one[field]
  return total
}

interface VmSummary {
  quickStats?: {
    overallCpuUsage?: number
    hostMemoryUsage?: number
    guestMemoryUsage?: number
    uptimeSeconds?: number
  }
}

function ofVm(target: Target, kernel: Kernel): Load | undefined {
  const vm = kernel.store.get(vmKind, target.ref.value)
  if (vm?.runtime.powerState !== 'poweredOn') return undefined
  const { quickStats } = (kernel.objects.read(target, 'summary', undefined) ?? {}) as VmSummary
  const { numCPU, memoryMB, device } = vm.config.hardware
  const host = kernel.store.get(hostKind, vm.runtime.host.value)
  const hz = host?.hardware?.cpuInfo?.hz ?? 2_000_000_000
  const nics = (device ?? []).filter(({ key }) => key >= 4000 && key < 5000).map(({ key }) => String(key))
  return {
    ...IDLE,
    cpuMhz: quickStats?.overallCpuUsage ?? 0,
    cpuTotalMhz: Math.round((numCPU * Number(hz)) / 1e6),
    memoryUsed: quickStats?.hostMemoryUsage ?? 0,
    memoryActive: quickStats?.guestMemoryUsage ?? 0,
    memoryTotal: memoryMB,
    uptimeSeconds: quickStats?.uptimeSeconds ?? 0,
    instances: { cpu: numbered(numCPU), net: nics },
  }
}

interface HostSummary {
  hardware?: { cpuMhz?: number; numCpuCores?: number; numCpuThreads?: number; memorySize?: number }
  quickStats?: { overallCpuUsage?: number; overallMemoryUsage?: number; uptime?: number }
}

function ofHost(target: Target, kernel: Kernel): Load | undefined {
  const host = kernel.store.get(hostKind, target.ref.value)
  if (host?.runtime.connectionState !== 'connected') return undefined
  const { hardware, quickStats } = (kernel.objects.read(target, 'summary', undefined) ?? {}) as HostSummary
  return {
    ...IDLE,
    cpuMhz: quickStats?.overallCpuUsage ?? 0,
    cpuTotalMhz: (hardware?.cpuMhz ?? 0) * (hardware?.numCpuCores ?? 0),
    memoryUsed: quickStats?.overallMemoryUsage ?? 0,
    memoryActive: Math.round((quickStats?.overallMemoryUsage ?? 0) / 2),
    memoryTotal: Math.round((hardware?.memorySize ?? 0) / 1_048_576),
    uptimeSeconds: quickStats?.uptime ?? 0,
    instances: { cpu: numbered(hardware?.numCpuThreads ?? 0), net: ['vmnic0'] },
  }
}

function ofDatastore(target: Target, kernel: Kernel): Load {
  const summary = (kernel.objects.read(target, 'summary', undefined) ?? {}) as { capacity?: number; freeSpace?: number }
  const toMb = (bytes: number) => Math.round(bytes / 1_048_576)
  const capacity = summary.capacity ?? 0
  return { ...IDLE, spaceTotal: toMb(capacity), spaceUsed: toMb(capacity - (summary.freeSpace ?? 0)) }
}

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, i) => String(i))
}
