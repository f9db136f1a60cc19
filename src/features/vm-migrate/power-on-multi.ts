import type { ClusterAttemptedVmInfo, ClusterNotAttemptedVmInfo } from '../../generated/vim25.ts'
import { Fault, localizedFault } from '../../kernel/fault.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { type ComputeResourceState, vmKind } from '../inventory/index.ts'
import { computeResourceOf, demandOf, drsBehavior, rankHosts } from '../placement/index.ts'
import { readyVm } from '../vm/index.ts'
import { type PowerOnInput, powerOnTask } from '../vm-power/index.ts'

const drsPowerOn: TaskKind<PowerOnInput> = {
  ...powerOnTask,
  name: 'vm.power-on-by-drs',
  descriptionId: 'Drm.ExecuteVmPowerOnLRO',
}
const plainPowerOn: TaskKind<PowerOnInput> = {
  ...powerOnTask,
  name: 'vm.power-on-of-many',
  descriptionId: 'Datacenter.ExecuteVmPowerOnLRO',
}

interface MultiInput {
  readonly vms: readonly string[]
}

/** PowerOnMultiVM_Task: one child task for each VM that can be tried; the others with what stands against them. */
export const powerOnMulti: TaskKind<MultiInput> = {
  name: 'datacenter.power-on-vms',
  descriptionId: 'Datacenter.powerOnVm',
  finish: ({ vms }, call) => {
    const attempted: ClusterAttemptedVmInfo[] = []
    const notAttempted: ClusterNotAttemptedVmInfo[] = []
    for (const id of vms) {
      const vm = ref('VirtualMachine', id)
      try {
        const state = readyVm(call, id)
        if (state.config.template) throw new Fault('NotSupported')
        if (state.runtime.powerState === 'poweredOn')
          throw new Fault('InvalidPowerState', { requestedState: 'poweredOn', existingState: 'poweredOn' })
        const compute = computeResourceOf(call, state)
        assertSomewhere(call, compute, id)
        const kind = drsBehavior(compute, id) === undefined ? plainPowerOn : drsPowerOn
        const task = call.startTask(kind, vm, { vm: id }, { parentTaskKey: call.task.key })
        attempted.push({ vm, task })
      } catch (error) {
        if (!(error instanceof Fault)) throw error
        notAttempted.push({ vm, fault: localizedFault(error) as ClusterNotAttemptedVmInfo['fault'] })
      }
    }
    return { _typeName: 'ClusterPowerOnVmResult', attempted, notAttempted, recommendations: [] }
  },
}

/** NoCompatibleHost where no host of a DRS cluster fits: such a VM is not even tried. */
function assertSomewhere(
  call: Parameters<NonNullable<typeof powerOnMulti.finish>>[1],
  compute: ComputeResourceState,
  id: string,
): void {
  const behavior = drsBehavior(compute, id)
  if (behavior === undefined || behavior === 'manual') return
  const candidates = rankHosts(call.store, compute, demandOf(call.get(vmKind, ref('VirtualMachine', id))))
  if (candidates[0] && !candidates[0].fault) return
  throw new Fault('NoCompatibleHost', {
    host: candidates.map(({ host }) => ref('HostSystem', host.id)),
    error: candidates.map(({ fault }) => localizedFault(fault!)),
  })
}

export const powerOnTasks = [powerOnMulti, drsPowerOn, plainPowerOn]

export const powerOnMultiOperations = [
  vim('PowerOnMultiVM_Task', {
    privileges: (_self, { vm }) => vm.map((one: Ref) => [one, 'VirtualMachine.Interact.PowerOn'] as const),
    handle: (self, { vm }, call) => {
      for (const one of vm) call.get(vmKind, one)
      return call.startTask(powerOnMulti, self, { vms: vm.map((one) => one.value) })
    },
  }),
]
