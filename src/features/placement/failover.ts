import type {
  ClusterConfigInfoEx,
  ClusterFailoverLevelAdmissionControlPolicy,
  ClusterFailoverResourcesAdmissionControlPolicy,
} from '../../generated/vim25.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Store } from '../../store/store.ts'
import { type ComputeResourceState, hostKind, type VmState, vmReservation } from '../inventory/index.ts'
import { clusterConfig } from './cluster-config.ts'
import { hostCapacity, isEffective, vmsOn } from './load.ts'

/** HA's slot: what the largest reservation of a running VM needs; at least 32 MHz, and memory for the overhead of a small VM. */
export interface Slots {
  readonly cpuMHz: number
  readonly memoryMB: number
  readonly numVcpus: number
  readonly used: number
  readonly vms: readonly VmState[]
  readonly byHost: readonly { readonly host: string; readonly slots: number }[]
}

const LEAST_CPU_MHZ = 32
const LEAST_MEMORY_MB = 48

/** Slots of a cluster, with `extra` running too. Source: vSphere Availability, slot policy. */
export function slotsOf(store: Store, compute: ComputeResourceState, extra?: VmState): Slots {
  const hosts = store.list(hostKind, 'parent', compute.id)
  const vms = hosts
    .flatMap((host) => vmsOn(store, host.id))
    .filter((vm) => vm.runtime.powerState === 'poweredOn' && vm.id !== extra?.id)
  if (extra) vms.push(extra)
  const cpuMHz = Math.max(LEAST_CPU_MHZ, ...vms.map((vm) => vmReservation(vm, 'cpu')))
  const memoryMB = Math.max(LEAST_MEMORY_MB, ...vms.map((vm) => vmReservation(vm, 'memory')))
  const byHost = hosts.filter(isEffective).map((host) => {
    const capacity = hostCapacity(host)
    const slots = Math.min(Math.floor(capacity.cpuMhz / cpuMHz), Math.floor(capacity.memoryBytes / 2 ** 20 / memoryMB))
    return { host: host.id, slots }
  })
  const numVcpus = Math.max(1, ...vms.map((vm) => vm.config.hardware.numCPU ?? 1))
  return { cpuMHz, memoryMB, numVcpus, used: vms.length, vms, byHost }
}

/** How many hosts may fail while all running VMs still have slots. */
export function currentFailoverLevel(slots: Slots): number {
  const sorted = slots.byHost.map((host) => host.slots).sort((a, b) => a - b)
  let left = sorted.reduce((sum, n) => sum + n, 0)
  let level = 0
  while (sorted.length > 0) {
    left -= sorted.pop()!
    if (left < slots.used || sorted.length === 0) break
    level++
  }
  return level
}

/** The share of a cluster's capacity that running VMs have not reserved, in percent. */
export function unreservedPercent(
  store: Store,
  compute: ComputeResourceState,
  extra?: VmState,
): { cpu: number; memory: number } {
  let cpu = 0
  let memory = 0
  for (const host of store.list(hostKind, 'parent', compute.id)) {
    if (!isEffective(host)) continue
    const capacity = hostCapacity(host)
    cpu += capacity.cpuMhz
    memory += capacity.memoryBytes / 2 ** 20
  }
  const { vms } = slotsOf(store, compute, extra)
  const usedCpu = vms.reduce((sum, vm) => sum + Math.max(LEAST_CPU_MHZ, vmReservation(vm, 'cpu')), 0)
  const usedMemory = vms.reduce((sum, vm) => sum + vmReservation(vm, 'memory'), 0)
  const percent = (used: number, total: number) => (total ? Math.max(0, Math.floor((100 * (total - used)) / total)) : 0)
  return { cpu: percent(usedCpu, cpu), memory: percent(usedMemory, memory) }
}

/** Throws InsufficientFailoverResourcesFault where HA's admission control would not let another VM start. */
export function assertFailover(store: Store, compute: ComputeResourceState, vm: VmState): void {
  const das = (clusterConfig(compute) as ClusterConfigInfoEx | undefined)?.dasConfig
  if (!das?.enabled || das.admissionControlEnabled === false) return
  const policy = das.admissionControlPolicy
  if (policy?._typeName === 'ClusterFailoverResourcesAdmissionControlPolicy') {
    const { cpuFailoverResourcesPercent, memoryFailoverResourcesPercent } =
      policy as ClusterFailoverResourcesAdmissionControlPolicy
    const left = unreservedPercent(store, compute, vm)
    if (left.cpu >= cpuFailoverResourcesPercent && left.memory >= memoryFailoverResourcesPercent) return
  } else if (policy?._typeName === 'ClusterFailoverHostAdmissionControlPolicy') return
  else {
    const wanted =
      (policy as ClusterFailoverLevelAdmissionControlPolicy | undefined)?.failoverLevel ?? das.failoverLevel ?? 1
    if (currentFailoverLevel(slotsOf(store, compute, vm)) >= wanted) return
  }
  throw new Fault(
    'InsufficientFailoverResourcesFault',
    {},
    'Insufficient resources to satisfy configured failover level for vSphere HA.',
  )
}
