import { vim } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { vmKind } from '../inventory/index.ts'
import {
  assertNotTemplate,
  assertPower,
  claimVm,
  postVm,
  reason,
  type VmEventType,
  vmOf,
  withRuntime,
} from '../vm/index.ts'
import { bootGuest, switchOff, switchToSuspended } from '../vm-guest/index.ts'

interface VmInput {
  readonly vm: string
}

/** A task's `failed` part that posts this event. */
function failedWith(
  type: 'VmFailedToPowerOffEvent' | 'VmFailedToSuspendEvent' | 'VmFailedToResetEvent',
): NonNullable<TaskKind<VmInput>['failed']> {
  return (fault, input, call) => {
    const vm = call.store.get(vmKind, input.vm)
    if (vm) postVm(call, vm, type as VmEventType as 'VmFailedToPowerOffEvent', reason(fault))
  }
}

/** PowerOffVM_Task: from running, or from suspended (the state file goes). */
export const powerOffTask: TaskKind<VmInput> = {
  name: 'vm.power-off',
  descriptionId: 'VirtualMachine.powerOff',
  seconds: [1, 2],
  begin: (input, call) => {
    const vm = claimVm(call, input.vm)
    assertNotTemplate(vm)
    assertPower(vm, 'poweredOn', 'suspended')
    postVm(call, vm, 'VmStoppingEvent')
    return undefined
  },
  finish: (input, call) => switchOff(call, input.vm, true),
  failed: failedWith('VmFailedToPowerOffEvent'),
}

export const suspendTask: TaskKind<VmInput> = {
  name: 'vm.suspend',
  descriptionId: 'VirtualMachine.suspend',
  seconds: [2, 5],
  begin: (input, call) => {
    const vm = claimVm(call, input.vm)
    assertNotTemplate(vm)
    assertPower(vm, 'poweredOn')
    postVm(call, vm, 'VmSuspendingEvent')
    return undefined
  },
  finish: (input, call) => switchToSuspended(call, input.vm),
  failed: failedWith('VmFailedToSuspendEvent'),
}

export const resetTask: TaskKind<VmInput> = {
  name: 'vm.reset',
  descriptionId: 'VirtualMachine.reset',
  seconds: [1, 2],
  begin: (input, call) => {
    const vm = claimVm(call, input.vm)
    assertNotTemplate(vm)
    assertPower(vm, 'poweredOn')
    postVm(call, vm, 'VmResettingEvent')
    return undefined
  },
  finish: (input, call) => {
    const vm = vmOf(call, input.vm)
    call.store.update(vmKind, vm.id, { runtime: withRuntime(vm, { bootTime: call.clock.stamp() }) })
    bootGuest(call, vm.id)
  },
  failed: failedWith('VmFailedToResetEvent'),
}

export const powerOff = vim('PowerOffVM_Task', {
  on: 'VirtualMachine',
  handle: (self, _, call) => call.startTask(powerOffTask, self, { vm: self.value }),
})
export const suspend = vim('SuspendVM_Task', {
  on: 'VirtualMachine',
  handle: (self, _, call) => call.startTask(suspendTask, self, { vm: self.value }),
})
export const reset = vim('ResetVM_Task', {
  on: 'VirtualMachine',
  handle: (self, _, call) => call.startTask(resetTask, self, { vm: self.value }),
})
