import type {
  VcenterResourcePoolResourceAllocationInfo,
  VcenterResourcePoolResourceAllocationUpdateSpec,
  VcenterResourcePoolSharesInfoLevel,
} from '../../generated/vcenter/inventory.ts'
import type { ResourceAllocationInfo } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { performVim } from '../../kernel/dispatch.ts'
import { ref } from '../../kernel/managed.ts'
import { after, type VapiOperation, vapi, vapiRead } from '../../kernel/vapi-operation.ts'
import { computeResourceKind, hostKind, type ResourcePoolState, resourcePoolKind } from '../inventory/index.ts'
import { datacenterFinder, readable, select } from './select.ts'

const LIMIT = 1000
type Level = VcenterResourcePoolSharesInfoLevel
type VimLevel = 'low' | 'normal' | 'high' | 'custom'

function allocationInfo(allocation: ResourceAllocationInfo): VcenterResourcePoolResourceAllocationInfo {
  const level = (allocation.shares?.level ?? 'normal').toUpperCase() as Level
  return {
    reservation: allocation.reservation ?? 0,
    expandable_reservation: allocation.expandableReservation ?? true,
    limit: allocation.limit ?? -1,
    shares: level === 'CUSTOM' ? { level, shares: allocation.shares?.shares } : { level },
  }
}

/** The allocation with what the spec names changed; unset fields keep what was before. */
function changed(
  before: ResourceAllocationInfo,
  spec: VcenterResourcePoolResourceAllocationUpdateSpec | undefined,
): ResourceAllocationInfo {
  if (!spec) return before
  return {
    reservation: spec.reservation ?? before.reservation,
    expandableReservation: spec.expandable_reservation ?? before.expandableReservation,
    limit: spec.limit ?? before.limit,
    shares: spec.shares
      ? { level: spec.shares.level.toLowerCase() as VimLevel, shares: spec.shares.shares ?? 0 }
      : before.shares,
  }
}

// What a new pool has where the spec says nothing: no reservation that cannot grow, no limit, normal shares.
const DEFAULT: ResourceAllocationInfo = {
  reservation: 0,
  expandableReservation: true,
  limit: -1,
  shares: { level: 'normal', shares: 0 },
}

const pool = (id: string) => ref('ResourcePool', id)

function poolOf(call: Call, id: string): ResourcePoolState {
  return call.get(resourcePoolKind, pool(id))
}

// A host's pools are those of the compute resource that it is in.
function ownersOf(call: Call, hosts: readonly string[] | undefined): string[] | undefined {
  return hosts?.flatMap((id) => call.store.get(hostKind, id)?.parent ?? [])
}

export const resourcePoolOperations: VapiOperation[] = [
  vapiRead('Vcenter.ResourcePool_list', {
    handle: ({ filter = {} }, call) => {
      const datacenter = datacenterFinder(call)
      return select(call, resourcePoolKind, LIMIT, filter.resource_pools, [
        [filter.names, ({ name }) => name],
        [filter.parent_resource_pools, ({ parent }) => parent],
        [filter.clusters, ({ owner }) => owner],
        [ownersOf(call, filter.hosts), ({ owner }) => owner],
        [
          filter.datacenters,
          ({ owner }) => {
            const compute = call.store.get(computeResourceKind, owner)
            return compute && datacenter(compute)
          },
        ],
      ]).map(({ id, name }) => ({ resource_pool: id, name }))
    },
  }),
  vapiRead('Vcenter.ResourcePool_get', {
    handle: ({ resource_pool }, call) => {
      const { id, name, config } = readable(call, resourcePoolKind, pool(resource_pool))
      return {
        name,
        resource_pools: call.store
          .list(resourcePoolKind, 'parent', id)
          .filter((child) => call.may(pool(child.id), 'System.Read'))
          .map((child) => child.id),
        cpu_allocation: allocationInfo(config.cpuAllocation),
        memory_allocation: allocationInfo(config.memoryAllocation),
      }
    },
  }),
  vapi('Vcenter.ResourcePool_create', {
    handle: ({ spec }, call) => {
      poolOf(call, spec.parent)
      const cpuAllocation = changed(DEFAULT, spec.cpu_allocation)
      const memoryAllocation = changed(DEFAULT, spec.memory_allocation)
      return performVim(call, 'CreateResourcePool', pool(spec.parent), {
        name: spec.name,
        spec: { cpuAllocation, memoryAllocation },
      }).value
    },
  }),
  vapi('Vcenter.ResourcePool_update', {
    handle: ({ resource_pool, spec }, call) => {
      const { config } = poolOf(call, resource_pool)
      performVim(call, 'UpdateConfig', pool(resource_pool), {
        name: spec.name,
        config: {
          cpuAllocation: changed(config.cpuAllocation, spec.cpu_allocation),
          memoryAllocation: changed(config.memoryAllocation, spec.memory_allocation),
        },
      })
    },
  }),
  vapi('Vcenter.ResourcePool_delete', {
    handle: ({ resource_pool }, call) => {
      poolOf(call, resource_pool)
      return after(performVim(call, 'Destroy_Task', pool(resource_pool), {}))
    },
  }),
]
