import { Fault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import { type Operation, vim } from '../../kernel/operation.ts'
import { hostKind, networkIds, resourcePoolKind, vmKind } from '../inventory/index.ts'
import { chooseHostAndDatastore } from '../placement/index.ts'
import { assertNotTemplate, assertPower, readyVm } from '../vm/index.ts'

/** MarkAsTemplate and MarkAsVirtualMachine: a template has no pool, keeps its host, and cannot be switched on. */
export const templateOperations: Operation[] = [
  vim('MarkAsTemplate', {
    handle: (self, _, call) =>
      call.asTask('VirtualMachine.markAsTemplate', self, (inside) => {
        const vm = readyVm(inside, self.value)
        assertNotTemplate(vm)
        assertPower(vm, 'poweredOff')
        const config = { ...vm.config, template: true, changeVersion: inside.clock.stamp() }
        inside.store.update(vmKind, vm.id, { config, resourcePool: undefined, parentVApp: undefined })
      }),
  }),
  vim('MarkAsVirtualMachine', {
    privileges: (self, { pool }) => [
      [self, 'VirtualMachine.Provisioning.MarkAsVM'],
      [pool, 'Resource.AssignVMToPool'],
    ],
    handle: (self, { pool, host }, call) =>
      call.asTask('VirtualMachine.markAsVirtualMachine', self, (inside) => {
        const vm = readyVm(inside, self.value)
        if (!vm.config.template) throw new Fault('InvalidState')
        const { numCPU, memoryMB } = vm.config.hardware
        const owner = inside.get(resourcePoolKind, pool).owner
        // It stays on its host where the pool reaches it.
        const registered = inside.store.get(hostKind, vm.runtime.host.value)
        const wanted = host?.value ?? (registered?.parent === owner ? registered.id : undefined)
        const place = { pool: pool.value, datastore: vm.home, networks: networkIds(vm.config), cpus: numCPU, memoryMB }
        const chosen = chooseHostAndDatastore(inside, { ...place, host: wanted }).host
        const isVApp = inside.get(resourcePoolKind, pool).type === 'VirtualApp'
        inside.store.update(vmKind, vm.id, {
          config: { ...vm.config, template: false, changeVersion: inside.clock.stamp() },
          runtime: { ...vm.runtime, host: ref('HostSystem', chosen) },
          resourcePool: pool.value,
          ...(isVApp ? { parentVApp: pool.value } : {}),
        })
      }),
  }),
]
