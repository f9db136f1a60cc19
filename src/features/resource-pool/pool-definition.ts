import type {
  ResourceConfigSpec,
  ResourcePoolRuntimeInfo,
  ResourcePoolSummary,
  VirtualAppSummary,
} from '../../generated/vim25.ts'
import { defineManaged, field, own, type Reading, type Ref, type Relation, ref, related } from '../../kernel/managed.ts'
import type { Store } from '../../store/store.ts'
import {
  datastoreIds,
  entityProperties,
  type HostState,
  hostKind,
  networkIds,
  networkKind,
  type ResourcePoolState,
  resourcePoolKind,
  type VmState,
  vmKind,
} from '../inventory/index.ts'
import { poolConfig, poolUsage, runningBelow, vmsBelow } from '../placement/index.ts'

/** A pool and those above it, up to the root pool. */
export function poolChain(store: Store, id: string | undefined): string[] {
  const chain: string[] = []
  for (let pool = id === undefined ? undefined : store.get(resourcePoolKind, id); pool; ) {
    chain.push(pool.id)
    pool = pool.parent === pool.owner ? undefined : store.get(resourcePoolKind, pool.parent)
  }
  return chain
}

const poolsOfOwner = (store: Store, owner: string) => [...store.ids(resourcePoolKind, 'owner', owner)]

const hosts: Relation = {
  kind: hostKind,
  fields: ['runtime', 'hardware', 'parent'],
  targets: (host: HostState, store) => poolsOfOwner(store, host.parent),
}
const pools: Relation = {
  kind: resourcePoolKind,
  fields: ['config', 'parent', 'owner'],
  targets: (pool: ResourcePoolState, store) => poolsOfOwner(store, pool.owner),
}
const running: Relation = {
  kind: vmKind,
  fields: ['runtime', 'config', 'resourcePool'],
  targets: (vm: VmState, store) => poolChain(store, vm.resourcePool),
}
const members: Relation = {
  kind: vmKind,
  fields: ['resourcePool'],
  targets: (vm: VmState) => (vm.resourcePool === undefined ? [] : [vm.resourcePool]),
}

const common = {
  ...entityProperties<ResourcePoolState>({}),
  summary: related<ResourcePoolState, ResourcePoolSummary>(
    ['name', 'config', 'vAppConfig'],
    [hosts, pools, running],
    summary,
  ),
  runtime: related<ResourcePoolState, ResourcePoolRuntimeInfo>(['config'], [hosts, pools, running], (pool, { store }) =>
    runtimeOf(store, pool),
  ),
  owner: own(['owner'], (pool: ResourcePoolState, { objects }: Reading): Ref => {
    return objects.find(pool.owner)?.ref ?? ref('ComputeResource', pool.owner)
  }),
  resourcePool: related<ResourcePoolState, Ref[]>(
    [],
    [{ kind: resourcePoolKind, fields: ['parent'], targets: (child: ResourcePoolState) => [child.parent] }],
    (pool, { store }) => store.list(resourcePoolKind, 'parent', pool.id).map((child) => ref(child.type, child.id)),
  ),
  vm: related<ResourcePoolState, Ref[]>([], [members], (pool, { store }) =>
    store.list(vmKind, 'pool', pool.id).map((vm) => ref('VirtualMachine', vm.id)),
  ),
  config: related<ResourcePoolState, ResourceConfigSpec>(['config', 'parent'], [hosts], (pool, { store }) =>
    poolConfig(store, pool),
  ),
  namespace: field<ResourcePoolState, 'namespace'>('namespace'),
  childConfiguration: related<ResourcePoolState, ResourceConfigSpec[]>(
    [],
    [
      { kind: resourcePoolKind, fields: ['parent', 'config'], targets: (child: ResourcePoolState) => [child.parent] },
      { ...members, fields: ['resourcePool', 'config'] },
    ],
    childConfiguration,
  ),
}

/** Pools and vApps: one definition, the class by the state. */
export const resourcePoolDefinition = defineManaged<'VirtualApp', ResourcePoolState>({
  type: 'VirtualApp',
  typeOf: (pool) => pool.type,
  kind: resourcePoolKind,
  entity: true,
  nameOf: (pool) => pool.name,
  parent: (pool) => ref('ResourcePool', pool.parent),
  inheritsFrom: (pool) => (pool.parentFolder === undefined ? [] : [ref('Folder', pool.parentFolder)]),
  properties: {
    ...common,
    parentFolder: own(['parentFolder'], (pool) =>
      pool.parentFolder === undefined ? undefined : ref('Folder', pool.parentFolder),
    ),
    parentVApp: related(['parent'], [], (pool, { store }) =>
      isVApp(store, pool.parent) ? ref('VirtualApp', pool.parent) : undefined,
    ),
    datastore: related([], [running], (pool, { store }) =>
      pool.type === 'VirtualApp' ? datastoresOfVms(vmsBelow(store, pool.id)) : undefined,
    ),
    network: related([], [running], (pool, { store }) =>
      pool.type === 'VirtualApp' ? networksOfVms(store, vmsBelow(store, pool.id)) : undefined,
    ),
    vAppConfig: field<ResourcePoolState, 'vAppConfig'>('vAppConfig'),
    childLink: own(['childLink'], (pool) => (pool.type === 'VirtualApp' ? [...(pool.childLink ?? [])] : undefined)),
  },
})

export function isVApp(store: Store, id: string): boolean {
  return store.get(resourcePoolKind, id)?.type === 'VirtualApp'
}

function datastoresOfVms(vms: Iterable<VmState>): Ref[] {
  return [...new Set([...vms].flatMap((vm) => [...datastoreIds(vm)]))].map((id) => ref('Datastore', id))
}

function networksOfVms(store: Store, vms: Iterable<VmState>): Ref[] {
  const ids = new Set([...vms].flatMap((vm) => [...networkIds(vm.config)]))
  return [...ids].map((id) => ref(store.get(networkKind, id)?.type ?? 'Network', id))
}

function runtimeOf(store: Store, pool: ResourcePoolState): ResourcePoolRuntimeInfo {
  return {
    memory: poolUsage(store, pool, 'memory'),
    cpu: poolUsage(store, pool, 'cpu'),
    overallStatus: 'green',
    sharesScalable: pool.config.scaleDescendantsShares ?? 'none',
  }
}

function childConfiguration(pool: ResourcePoolState, { store }: Reading): ResourceConfigSpec[] {
  const children = store.list(resourcePoolKind, 'parent', pool.id).map((child) => poolConfig(store, child))
  const vms = store.list(vmKind, 'pool', pool.id).flatMap((vm): ResourceConfigSpec[] => {
    const { cpuAllocation, memoryAllocation } = vm.config
    if (!cpuAllocation || !memoryAllocation) return []
    return [{ entity: ref('VirtualMachine', vm.id), cpuAllocation, memoryAllocation }]
  })
  return [...children, ...vms]
}

function summary(pool: ResourcePoolState, { store }: Reading): ResourcePoolSummary {
  let cpu = 0
  let guest = 0
  let host = 0
  let overhead = 0
  let configuredMemoryMB = 0
  for (const load of runningBelow(store, pool.id)) {
    cpu += load.cpuMhz
    guest += load.guestMemoryMB
    host += load.hostMemoryMB
    overhead += load.overheadMB
  }
  for (const vm of vmsBelow(store, pool.id)) configuredMemoryMB += vm.config.hardware.memoryMB ?? 0
  const base: ResourcePoolSummary = {
    _typeName: 'ResourcePoolSummary',
    name: pool.name,
    config: poolConfig(store, pool),
    runtime: runtimeOf(store, pool),
    quickStats: {
      overallCpuUsage: cpu,
      overallCpuDemand: cpu,
      guestMemoryUsage: guest,
      hostMemoryUsage: host,
      distributedCpuEntitlement: cpu,
      distributedMemoryEntitlement: host,
      staticCpuEntitlement: 0,
      staticMemoryEntitlement: 0,
      privateMemory: host,
      sharedMemory: 0,
      swappedMemory: 0,
      balloonedMemory: 0,
      overheadMemory: overhead,
      consumedOverheadMemory: overhead,
      compressedMemory: 0,
    },
    configuredMemoryMB,
  }
  return pool.type === 'VirtualApp' ? vAppSummary(store, pool, base) : base
}

function vAppSummary(store: Store, pool: ResourcePoolState, base: ResourcePoolSummary): VirtualAppSummary {
  const states = [...vmsBelow(store, pool.id)].map((vm) => vm.runtime.powerState)
  return {
    ...base,
    _typeName: 'VirtualAppSummary',
    product: pool.vAppConfig?.product?.[0],
    vAppState: states.includes('poweredOn') ? 'started' : 'stopped',
    suspended: states.length > 0 && states.every((state) => state === 'suspended'),
    installBootRequired: pool.vAppConfig?.installBootRequired ?? false,
    instanceUuid: pool.vAppConfig?.instanceUuid,
  }
}
