import type { ResourceConfigSpec, ResourcePoolEventArgument } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import { assertNameFree, type ResourcePoolState, resourcePoolKind, storedName, vmKind } from '../inventory/index.ts'
import { assertReservable, unreserved } from '../placement/index.ts'
import { poolConfiguration } from './allocation.ts'
import { poolChain } from './pool-definition.ts'

export const poolOf = (call: Call, self: Ref): ResourcePoolState => call.get(resourcePoolKind, self)
export const isRoot = (pool: ResourcePoolState): boolean => pool.parent === pool.owner

export function poolArgument(call: Call, id: string): ResourcePoolEventArgument {
  const pool = poolOf(call, ref('ResourcePool', id))
  return { name: pool.name, resourcePool: ref(pool.type, pool.id) }
}

/** What a new pool or vApp is made from. */
export interface NewPool {
  readonly name: string
  readonly spec: ResourceConfigSpec
  readonly type: ResourcePoolState['type']
  readonly vAppConfig?: ResourcePoolState['vAppConfig']
  readonly parentFolder?: string | undefined
}

/** Makes a pool or vApp below `parent` and posts ResourcePoolCreatedEvent. Throws DuplicateName, InvalidName, InvalidArgument and Insufficient…ResourcesFault. */
export function createPool(call: Call, parent: ResourcePoolState, options: NewPool): ResourcePoolState {
  const name = storedName(options.name)
  assertNameFree(call, parent.id, name)
  const config = poolConfiguration(call, options.spec, undefined)
  assertReservable(call.store, parent, config.cpuAllocation.reservation ?? 0, config.memoryAllocation.reservation ?? 0)
  const id =
    options.type === 'VirtualApp' ? call.newId('resgroup').replace('resgroup-', 'resgroup-v') : call.newId('resgroup')
  const pool = call.store.insert(resourcePoolKind, {
    id,
    type: options.type,
    name,
    parent: parent.id,
    owner: parent.owner,
    config,
    vAppConfig: options.vAppConfig,
    parentFolder: options.parentFolder,
  })
  call.post(
    'ResourcePoolCreatedEvent',
    { entity: id },
    { resourcePool: poolArgument(call, id), parent: poolArgument(call, parent.id) },
  )
  return pool
}

/** Changes a pool's allocation. ConcurrentAccess where `changeVersion` is not the current one. */
export function updatePool(call: Call, pool: ResourcePoolState, spec: ResourceConfigSpec, argument: string): void {
  if (isRoot(pool)) throw new Fault('NotSupported', {}, 'The root resource pool takes its resources from its hosts.')
  if (spec.changeVersion && spec.changeVersion !== pool.config.changeVersion) throw new Fault('ConcurrentAccess')
  const config = poolConfiguration(call, spec, pool.config, argument)
  const parent = poolOf(call, ref('ResourcePool', pool.parent))
  const more = (which: 'cpuAllocation' | 'memoryAllocation') =>
    Math.max(0, (config[which].reservation ?? 0) - (pool.config[which].reservation ?? 0))
  assertReservable(call.store, parent, more('cpuAllocation'), more('memoryAllocation'))
  call.store.update(resourcePoolKind, pool.id, { config })
  const now = poolOf(call, ref(pool.type, pool.id))
  // What is taken already must still fit.
  for (const resource of ['cpu', 'memory'] as const) {
    if (unreserved(call.store, now, resource) < 0)
      throw new Fault(resource === 'cpu' ? 'InsufficientCpuResourcesFault' : 'InsufficientMemoryResourcesFault', {
        unreserved: 0,
        requested: -unreserved(call.store, now, resource),
      })
  }
  call.post('ResourcePoolReconfiguredEvent', { entity: pool.id }, { resourcePool: poolArgument(call, pool.id) })
}

export function renamePool(call: Call, pool: ResourcePoolState, newName: string): void {
  if (isRoot(pool)) throw new Fault('NotSupported', {}, 'The root resource pool cannot be renamed.')
  const name = storedName(newName)
  assertNameFree(call, pool.parent, name, pool.id)
  call.store.update(resourcePoolKind, pool.id, { name })
}

/** Moves one VM, pool or vApp into a pool of the same compute resource. */
export function moveIntoPool(call: Call, target: ResourcePoolState, entity: Ref): void {
  const vm = call.store.get(vmKind, entity.value)
  if (vm) {
    if (vm.resourcePool === target.id) return
    const old = vm.resourcePool === undefined ? undefined : call.store.get(resourcePoolKind, vm.resourcePool)
    if (!old || old.owner !== target.owner) throw invalidArgument('list')
    const isVApp = target.type === 'VirtualApp'
    const oldParent = poolArgument(call, old.id)
    call.store.update(vmKind, vm.id, { resourcePool: target.id, parentVApp: isVApp ? target.id : undefined })
    call.post(
      'VmResourcePoolMovedEvent',
      { vm: vm.id },
      { template: false, oldParent, newParent: poolArgument(call, target.id) },
    )
    return
  }
  const pool = poolOf(call, entity)
  if (isRoot(pool)) throw new Fault('NotSupported', {}, 'The root resource pool cannot be moved.')
  if (pool.owner !== target.owner || poolChain(call.store, target.id).includes(pool.id)) throw invalidArgument('list')
  if (pool.parent === target.id) return
  assertNameFree(call, target.id, pool.name, pool.id)
  const oldParent = poolArgument(call, pool.parent)
  const { cpuAllocation, memoryAllocation } = pool.config
  assertReservable(call.store, target, cpuAllocation.reservation ?? 0, memoryAllocation.reservation ?? 0)
  call.store.update(resourcePoolKind, pool.id, { parent: target.id })
  call.post(
    'ResourcePoolMovedEvent',
    { entity: pool.id },
    { resourcePool: poolArgument(call, pool.id), oldParent, newParent: poolArgument(call, target.id) },
  )
}

/** Removes a pool; its VMs and child pools move to its parent. */
export function destroyPool(call: Call, pool: ResourcePoolState): void {
  if (isRoot(pool)) throw new Fault('NotSupported', {}, 'The root resource pool cannot be destroyed.')
  const { store } = call
  const parentVApp = store.get(resourcePoolKind, pool.parent)?.type === 'VirtualApp' ? pool.parent : undefined
  for (const vm of store.list(vmKind, 'pool', pool.id))
    store.update(vmKind, vm.id, { resourcePool: pool.parent, parentVApp })
  for (const child of store.list(resourcePoolKind, 'parent', pool.id))
    store.update(resourcePoolKind, child.id, { parent: pool.parent })
  call.post('ResourcePoolDestroyedEvent', { entity: pool.id }, { resourcePool: poolArgument(call, pool.id) })
  store.remove(resourcePoolKind, pool.id)
}
