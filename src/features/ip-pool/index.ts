// Pools of addresses of datacenters, which vApps and extensions draw from.
import type { IpPool, NoAvailableIp } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Feature } from '../../kernel/kernel.ts'
import { defineManaged, type Ref, ref } from '../../kernel/managed.ts'
import { type Privileges, vim, vimRead } from '../../kernel/operation.ts'
import { datacenterKind, type IpPoolState, ipPoolKind, networkKind } from '../inventory/index.ts'
import { datacenterOf } from '../network/index.ts'
import { capacity, freeAddress, invalidField } from './addresses.ts'

const manager = defineManaged<'IpPoolManager', { id: string }>({
  type: 'IpPoolManager',
  id: 'IpPoolManager',
  esxId: '',
  properties: {},
})

const on =
  (privilege: string) =>
  (_self: Ref, { dc }: { dc: Ref }): Privileges => [[dc, privilege]]

/** The datacenter's pool of this number; InvalidArgument when it has none. */
function poolOf(call: Call, dc: Ref, id: number | undefined, argument: string): IpPoolState {
  call.get(datacenterKind, dc)
  const pool = id === undefined ? undefined : call.store.get(ipPoolKind, String(id))
  if (pool?.datacenter !== dc.value) throw invalidArgument(argument)
  return pool
}

/** Checks a pool and fills in the names of its networks. A network has one pool at most: the newest that asks for it. */
function checked(call: Call, dc: Ref, pool: IpPool, except?: string): IpPool {
  if (!pool.name) throw invalidArgument('pool.name')
  for (const other of call.store.list(ipPoolKind, 'datacenter', dc.value))
    if (other.id !== except && other.pool.name === pool.name) throw invalidArgument('pool.name')
  for (const [field, isV6] of [
    ['ipv4Config', false],
    ['ipv6Config', true],
  ] as const) {
    const wrong = pool[field] && invalidField(pool[field], isV6)
    if (wrong) throw invalidArgument(`pool.${field}.${wrong}`)
  }
  const networkAssociation = pool.networkAssociation?.map((association) => {
    const network = association.network && call.store.get(networkKind, association.network.value)
    if (association.network && (!network || datacenterOf(call, network.id)?.id !== dc.value))
      throw invalidArgument('pool.networkAssociation')
    return { ...association, networkName: network?.name ?? association.networkName }
  })
  for (const association of networkAssociation ?? []) {
    const holder = association.network && call.store.first(ipPoolKind, 'network', association.network.value)
    if (!holder || holder.id === except) continue
    const kept = holder.pool.networkAssociation?.filter((one) => one.network?.value !== association.network?.value)
    call.store.update(ipPoolKind, holder.id, { pool: { ...holder.pool, networkAssociation: kept } })
  }
  return { ...pool, networkAssociation }
}

function view({ id, pool, allocations }: IpPoolState): IpPool {
  const given = Object.values(allocations)
  const v4 = given.filter((one) => one.ipv4).length
  const v6 = given.filter((one) => one.ipv6).length
  return {
    ...pool,
    id: Number(id),
    availableIpv4Addresses: Math.max(0, capacity(pool.ipv4Config, false) - v4),
    availableIpv6Addresses: Math.max(0, capacity(pool.ipv6Config, true) - v6),
    allocatedIpv4Addresses: v4,
    allocatedIpv6Addresses: v6,
  }
}

/** The address that an id has already, or the next free one. */
function allocate(call: Call, state: IpPoolState, allocationId: string, family: 'ipv4' | 'ipv6'): string {
  if (allocationId === '') throw invalidArgument('allocationId')
  const own = state.allocations[allocationId]
  if (own?.[family]) return own[family]
  const taken = new Set(Object.values(state.allocations).flatMap((one) => one[family] ?? []))
  const isV6 = family === 'ipv6'
  const address = freeAddress(isV6 ? state.pool.ipv6Config : state.pool.ipv4Config, isV6, taken)
  if (address === undefined) {
    const network = ref('Network', state.pool.networkAssociation?.[0]?.network?.value ?? '')
    const property = { id: '', category: '', label: allocationId, type: 'ip', value: '' }
    const fault: NoAvailableIp = { _typeName: 'NoAvailableIp', ...property, network }
    // The methods declare no fault: what may come is a runtime fault, with the reason in it.
    throw new Fault('InvalidArgument', { invalidProperty: 'poolId', faultCause: { fault } })
  }
  call.store.update(ipPoolKind, state.id, {
    allocations: { ...state.allocations, [allocationId]: { ...own, [family]: address } },
  })
  return address
}

const operations = [
  vim('CreateIpPool', {
    privileges: on('Datacenter.IpPoolConfig'),
    handle: (_self, { dc, pool }, call) => {
      call.get(datacenterKind, dc)
      const { id: _, ...rest } = checked(call, dc, pool)
      const id = call.store.next('ipPool')
      call.store.insert(ipPoolKind, { id: String(id), datacenter: dc.value, pool: rest, allocations: {} })
      return id
    },
  }),
  vim('UpdateIpPool', {
    privileges: on('Datacenter.IpPoolConfig'),
    handle: (_self, { dc, pool }, call) => {
      const state = poolOf(call, dc, pool.id, 'pool.id')
      const { id: _, ...changes } = pool
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
      call.store.update(ipPoolKind, state.id, { pool: checked(call, dc, { ...state.pool, ...given }, state.id) })
    },
  }),
  vim('DestroyIpPool', {
    privileges: on('Datacenter.IpPoolConfig'),
    handle: (_self, { dc, id, force }, call) => {
      const state = poolOf(call, dc, id, 'id')
      const isUsed = Object.keys(state.allocations).length > 0 || (state.pool.networkAssociation?.length ?? 0) > 0
      if (isUsed && !force) throw new Fault('InvalidState')
      call.store.remove(ipPoolKind, state.id)
    },
  }),
  vimRead('QueryIpPools', {
    privileges: on('System.Read'),
    handle: (_self, { dc }, call) => {
      call.get(datacenterKind, dc)
      return call.store.list(ipPoolKind, 'datacenter', dc.value).map(view)
    },
  }),
  vim('AllocateIpv4Address', {
    privileges: on('Datacenter.IpPoolConfig'),
    handle: (_self, { dc, poolId, allocationId }, call) =>
      allocate(call, poolOf(call, dc, poolId, 'poolId'), allocationId, 'ipv4'),
  }),
  vim('AllocateIpv6Address', {
    privileges: on('Datacenter.IpPoolConfig'),
    handle: (_self, { dc, poolId, allocationId }, call) =>
      allocate(call, poolOf(call, dc, poolId, 'poolId'), allocationId, 'ipv6'),
  }),
  vim('ReleaseIpAllocation', {
    privileges: on('Datacenter.IpPoolReleaseIp'),
    handle: (_self, { dc, poolId, allocationId }, call) => {
      const state = poolOf(call, dc, poolId, 'poolId')
      if (!state.allocations[allocationId]) throw invalidArgument('allocationId')
      const { [allocationId]: _, ...allocations } = state.allocations
      call.store.update(ipPoolKind, state.id, { allocations })
    },
  }),
  vimRead('QueryIPAllocations', {
    privileges: on('Datacenter.IpPoolQueryAllocations'),
    handle: (_self, { dc, poolId }, call) =>
      Object.entries(poolOf(call, dc, poolId, 'poolId').allocations).flatMap(([allocationId, { ipv4, ipv6 }]) =>
        [ipv4, ipv6].flatMap((ipAddress) => (ipAddress ? [{ ipAddress, allocationId }] : [])),
      ),
  }),
]

export const ipPoolFeature: Feature = { name: 'ip-pool', managed: [manager], operations }
