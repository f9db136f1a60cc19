import type { ResourceConfigSpec, ResourcePoolResourceUsage } from '../../generated/vim25.ts'
import { Fault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import type { Store } from '../../store/store.ts'
import {
  type ResourcePoolState,
  type RunningSums,
  resourcePoolKind,
  runningSums,
  type VmState,
  vmKind,
} from '../inventory/index.ts'
import { capacityOf } from './load.ts'

export type Resource = 'cpu' | 'memory'
const MB = 2 ** 20

/** A pool's allocation; a root pool's is what its compute resource has: reservation = limit = effective capacity. */
export function poolConfig(store: Store, pool: ResourcePoolState): ResourceConfigSpec {
  if (pool.parent !== pool.owner) return { ...pool.config, entity: ref(pool.type, pool.id) }
  const { effectiveCpu, effectiveMemory } = capacityOf(store, pool.owner)
  const allocation = (amount: number, shares: number) => ({
    reservation: amount,
    expandableReservation: true,
    limit: amount,
    shares: { shares, level: 'normal' as const },
  })
  return {
    ...pool.config,
    entity: ref(pool.type, pool.id),
    cpuAllocation: allocation(effectiveCpu, 4000),
    memoryAllocation: allocation(effectiveMemory, 163_840),
  }
}

interface Use {
  readonly reservation: number
  readonly expandable: boolean
  /** By child pools and running VMs, and by VMs alone. */
  readonly used: number
  readonly usedByVms: number
}

function useOf(store: Store, pool: ResourcePoolState, resource: Resource): Use {
  const allocation = poolConfig(store, pool)[resource === 'cpu' ? 'cpuAllocation' : 'memoryAllocation']
  const running = runningSums(store, `pool/${pool.id}`)
  const usedByVms = resource === 'cpu' ? running.reservedCpuMhz : running.reservedMemoryMB
  let used = usedByVms
  for (const child of store.list(resourcePoolKind, 'parent', pool.id)) {
    const use = useOf(store, child, resource)
    // What a child's content needs beyond its reservation it borrows here.
    used += use.expandable ? Math.max(use.reservation, use.used) : use.reservation
  }
  return {
    reservation: allocation.reservation ?? 0,
    expandable: pool.parent !== pool.owner && (allocation.expandableReservation ?? false),
    used,
    usedByVms,
  }
}

/** What may still be reserved in a pool, its parents' included where it may expand; MHz or MB. */
export function unreserved(store: Store, pool: ResourcePoolState, resource: Resource): number {
  const use = useOf(store, pool, resource)
  const own = use.reservation - use.used
  const parent = use.expandable ? store.get(resourcePoolKind, pool.parent) : undefined
  return parent ? Math.max(own, 0) + Math.max(0, unreserved(store, parent, resource)) : own
}

/** Throws Insufficient{Cpu,Memory}ResourcesFault where a pool and its parents cannot grant so much more. */
export function assertReservable(store: Store, pool: ResourcePoolState, cpuMhz: number, memoryMB: number): void {
  if (cpuMhz > 0) {
    const free = unreserved(store, pool, 'cpu')
    if (cpuMhz > free)
      throw new Fault('InsufficientCpuResourcesFault', { unreserved: Math.max(0, free), requested: cpuMhz }, CPU_TEXT)
  }
  if (memoryMB > 0) {
    const free = unreserved(store, pool, 'memory')
    if (memoryMB > free)
      throw new Fault(
        'InsufficientMemoryResourcesFault',
        { unreserved: Math.max(0, free) * MB, requested: memoryMB * MB },
        MEMORY_TEXT,
      )
  }
}

export const CPU_TEXT = 'The available CPU resources in the parent resource pool are insufficient for the operation.'
export const MEMORY_TEXT =
  'The available Memory resources in the parent resource pool are insufficient for the operation.'

/** VMs of a pool and of all pools below it. */
export function* vmsBelow(store: Store, pool: string): Generator<VmState> {
  yield* store.list(vmKind, 'pool', pool)
  for (const child of store.list(resourcePoolKind, 'parent', pool)) yield* vmsBelow(store, child.id)
}

/** What runs in a pool and in each pool below it. */
export function* runningBelow(store: Store, pool: string): Generator<RunningSums> {
  yield runningSums(store, `pool/${pool}`)
  for (const child of store.list(resourcePoolKind, 'parent', pool)) yield* runningBelow(store, child.id)
}

/** `runtime.cpu` (MHz) or `runtime.memory` (bytes) of a pool. */
export function poolUsage(store: Store, pool: ResourcePoolState, resource: Resource): ResourcePoolResourceUsage {
  const unit = resource === 'cpu' ? 1 : MB
  const use = useOf(store, pool, resource)
  const free = Math.max(0, unreserved(store, pool, resource)) * unit
  let overallUsage = 0
  for (const load of runningBelow(store, pool.id))
    overallUsage += resource === 'cpu' ? load.cpuMhz : load.hostMemoryMB + load.overheadMB
  return {
    reservationUsed: use.used * unit,
    reservationUsedForVm: use.usedByVms * unit,
    unreservedForPool: free,
    unreservedForVm: free,
    overallUsage: overallUsage * unit,
    maxUsage: maxUsage(store, pool, resource) * unit,
  }
}

function maxUsage(store: Store, pool: ResourcePoolState, resource: Resource): number {
  const limit = poolConfig(store, pool)[resource === 'cpu' ? 'cpuAllocation' : 'memoryAllocation'].limit ?? -1
  const parent = pool.parent === pool.owner ? undefined : store.get(resourcePoolKind, pool.parent)
  const above = parent ? maxUsage(store, parent, resource) : Number.POSITIVE_INFINITY
  const own = limit < 0 ? Number.POSITIVE_INFINITY : limit
  const least = Math.min(own, above)
  return Number.isFinite(least) ? least : 0
}
