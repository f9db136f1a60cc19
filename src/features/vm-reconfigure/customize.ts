import type { CustomizationSpec } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { vim, vimRead } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { isA } from '../../spec/typed.ts'
import { type VmState, vmKind } from '../inventory/index.ts'
import { assertNotTemplate, assertPower, claimVm, vmOf } from '../vm/index.ts'
import { checkCustomization } from '../vm-guest/index.ts'

interface CustomizeInput {
  readonly vm: string
  readonly spec: CustomizationSpec
}

/** What of a VM rules a customization out: the spec's own checks, one that waits already, no disk to write it to. */
function check(vm: VmState, spec: CustomizationSpec): void {
  if (vm.pendingCustomization) throw new Fault('CustomizationPending')
  if (!vm.config.hardware.device?.some((device) => isA(device, 'VirtualDisk'))) throw new Fault('NoDisksToCustomize')
  checkCustomization(vm, spec)
}

/** CustomizeVM_Task: the specification waits for the next boot. */
export const customizeTask: TaskKind<CustomizeInput> = {
  name: 'vm.customize',
  descriptionId: 'VirtualMachine.customize',
  begin: ({ vm: id, spec }, call) => {
    const vm = claimVm(call, id)
    assertNotTemplate(vm)
    assertPower(vm, 'poweredOff')
    check(vm, spec)
    return undefined
  },
  finish: ({ vm, spec }, call) => {
    store(call, vm, spec)
  },
}

function store(call: Call, id: string, spec: CustomizationSpec): void {
  const vm = vmOf(call, id)
  call.store.update(vmKind, id, {
    pendingCustomization: spec,
    config: { ...vm.config, changeVersion: call.clock.stamp() },
  })
}

export const customize = vim('CustomizeVM_Task', {
  handle: (self, { spec }, call) => call.startTask(customizeTask, self, { vm: self.value, spec }),
})

export const checkSpec = vimRead('CheckCustomizationSpec', {
  handle: (self, { spec }, call) => checkCustomization(vmOf(call, self.value), spec),
})
