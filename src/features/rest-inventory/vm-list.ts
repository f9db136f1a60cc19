import type { VcenterVmPowerState } from '../../generated/vcenter/vm.ts'
import { type VapiOperation, vapiRead } from '../../kernel/vapi-operation.ts'
import { hostKind, type VmState, vmKind } from '../inventory/index.ts'
import { datacenterFinder, select } from './select.ts'

const LIMIT = 4000

const POWER_STATES = { poweredOn: 'POWERED_ON', poweredOff: 'POWERED_OFF', suspended: 'SUSPENDED' } as const

export function powerState({ runtime }: VmState): VcenterVmPowerState {
  return POWER_STATES[runtime.powerState]
}

export const vmListOperations: VapiOperation[] = [
  // Templates are no virtual machines to this API.
  vapiRead('Vcenter.VM_list', {
    handle: ({ filter = {} }, call) =>
      select(call, vmKind, LIMIT, filter.vms, [
        [['false'], ({ config }) => String(config.template)],
        [filter.names, ({ name }) => name],
        [filter.power_states, powerState],
        [filter.folders, ({ parent }) => parent],
        [filter.hosts, ({ runtime }) => runtime.host.value],
        [filter.clusters, ({ runtime }) => call.store.get(hostKind, runtime.host.value)?.parent],
        [filter.resource_pools, ({ resourcePool }) => resourcePool],
        [filter.datacenters, datacenterFinder(call)],
      ]).map((vm) => ({
        vm: vm.id,
        name: vm.name,
        power_state: powerState(vm),
        cpu_count: vm.config.hardware.numCPU,
        memory_size_MiB: vm.config.hardware.memoryMB,
      })),
  }),
]
