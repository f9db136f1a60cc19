import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import { type Privileges, vim, vimRead } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { resourcePoolKind, vmKind } from '../inventory/index.ts'
import { createPool, destroyPool, isRoot, moveIntoPool, poolOf, renamePool, updatePool } from './pools.ts'

interface PoolInput {
  pool: string
}

export const destroyPoolTask: TaskKind<PoolInput> = {
  name: 'resource-pool.destroy',
  descriptionId: 'ResourcePool.destroy',
  begin: ({ pool }, call) => {
    call.claim(pool)
    if (isRoot(poolOf(call, ref('ResourcePool', pool))))
      throw new Fault('NotSupported', {}, 'The root resource pool cannot be destroyed.')
    return undefined
  },
  finish: ({ pool }, call) => destroyPool(call, poolOf(call, ref('ResourcePool', pool))),
}

export const renamePoolTask: TaskKind<PoolInput & { name: string }> = {
  name: 'resource-pool.rename',
  descriptionId: 'ResourcePool.rename',
  finish: ({ pool, name }, call) => renamePool(call, poolOf(call, ref('ResourcePool', pool)), name),
}

/** A pool and what it lies in: deleting needs the privilege on both. */
const deletion = (self: Ref, _args: unknown, call: Call) => {
  const pool = poolOf(call, self)
  return [
    [self, 'Resource.DeletePool'],
    [ref('ResourcePool', pool.parent), 'Resource.DeletePool'],
  ] as const
}

export const poolOperations = [
  vim('CreateResourcePool', {
    privileges: 'Resource.CreatePool',
    handle: (self, { name, spec }, call) =>
      call.asTask('ResourcePool.createResourcePool', self, (task) => {
        const parent = poolOf(task, self)
        // A vApp holds pools only where it is itself one of pools; vCenter makes plain pools below it.
        return ref('ResourcePool', createPool(task, parent, { name, spec, type: 'ResourcePool' }).id)
      }),
  }),
  vim('UpdateConfig', {
    privileges: (self, { name, config }) => [
      ...(name === undefined ? [] : [[self, 'Resource.RenamePool'] as const]),
      ...(config === undefined ? [] : [[self, 'Resource.EditPool'] as const]),
    ],
    handle: (self, { name, config }, call) => {
      call.asTask('ResourcePool.updateConfig', self, (task) => {
        const pool = poolOf(task, self)
        if (name !== undefined && name !== pool.name) renamePool(task, pool, name)
        if (config) updatePool(task, poolOf(task, self), config, 'config')
      })
    },
  }),
  vim('UpdateChildResourceConfiguration', {
    privileges: (_self, { spec }) =>
      spec.flatMap(({ entity }) => (entity ? [[entity, 'Resource.EditPool'] as const] : [])),
    handle: (self, { spec }, call) => {
      call.asTask('ResourcePool.updateChildResourceConfiguration', self, (task) => {
        const parent = poolOf(task, self)
        for (const one of spec) {
          const child = one.entity && task.store.get(resourcePoolKind, one.entity.value)
          const vm = one.entity && task.store.get(vmKind, one.entity.value)
          if (child?.parent === parent.id) updatePool(task, child, one, 'spec')
          else if (vm?.resourcePool === parent.id)
            task.store.update(vmKind, vm.id, {
              config: {
                ...vm.config,
                cpuAllocation: { ...vm.config.cpuAllocation, ...one.cpuAllocation },
                memoryAllocation: { ...vm.config.memoryAllocation, ...one.memoryAllocation },
              },
            })
          else throw new Fault('InvalidArgument', { invalidProperty: 'spec.entity' })
        }
      })
    },
  }),
  vim('MoveIntoResourcePool', {
    privileges: (self, { list }, call) =>
      list.flatMap((entity): Privileges => {
        const pool = call.store.get(resourcePoolKind, entity.value)
        if (!pool) return [[self, 'Resource.AssignVMToPool'] as const]
        if (pool.type === 'VirtualApp') return [[self, 'Resource.AssignVAppToPool'] as const]
        return [[entity, 'Resource.MovePool'] as const, [self, 'Resource.MovePool'] as const]
      }),
    handle: (self, { list }, call) => {
      call.asTask('ResourcePool.moveInto', self, (task) => {
        for (const entity of list) moveIntoPool(task, poolOf(task, self), entity)
      })
    },
  }),
  vim('Destroy_Task', {
    on: 'ResourcePool',
    privileges: deletion,
    handle: (self, _args, call) => call.startTask(destroyPoolTask, self, { pool: self.value }),
  }),
  vim('Rename_Task', {
    on: 'ResourcePool',
    privileges: 'Resource.RenamePool',
    handle: (self, { newName }, call) => call.startTask(renamePoolTask, self, { pool: self.value, name: newName }),
  }),
  vim('DestroyChildren', {
    privileges: (self, _args, call) =>
      [self, ...call.store.list(resourcePoolKind, 'parent', self.value).map((child) => ref(child.type, child.id))].map(
        (object) => [object, 'Resource.DeletePool'] as const,
      ),
    handle: (self, _args, call) => {
      call.asTask('ResourcePool.destroyChildren', self, (task) => {
        const below = (id: string): void => {
          for (const child of task.store.list(resourcePoolKind, 'parent', id)) {
            if (child.type === 'VirtualApp') continue
            below(child.id)
            destroyPool(task, poolOf(task, ref('ResourcePool', child.id)))
          }
        }
        below(self.value)
      })
    },
  }),
  vimRead('RefreshRuntime', {
    handle: (self, _args, call) => {
      poolOf(call, self)
    },
  }),
  vimRead('QueryResourceConfigOption', {
    handle: (self, _args, call) => {
      poolOf(call, self)
      const option = (least: number, most: number, normal: number) => ({
        sharesOption: {
          sharesOption: { min: least, max: most, defaultValue: normal },
          defaultLevel: 'normal' as const,
        },
      })
      return { cpuAllocationOption: option(1, 1_000_000, 4000), memoryAllocationOption: option(1, 1_000_000, 163_840) }
    },
  }),
]
