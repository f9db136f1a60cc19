import type { VirtualMachinePowerState as PowerState } from '../../generated/vim25.ts'
import { vim } from '../../kernel/operation.ts'
import type { TaskCall, TaskKind } from '../../kernel/task.ts'
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

/** The first part of a change of power: the VM is held, must be in one of these states, and an event says what begins. */
function beginning(
  event: 'VmStoppingEvent' | 'VmSuspendingEvent' | 'VmResettingEvent',
  ...states: [PowerState, ...PowerState[]]
) {
  return (input: VmInput, call: TaskCall): undefined => {
    const vm = claimVm(call, input.vm)
    assertNotTemplate(vm)
    assertPower(vm, ...states)
    postVm(call, vm, event)
  }
}

/** PowerOffVM_Task: from running, or from suspended (the state file goes). */
export const powerOffTask: TaskKind<VmInput> = {
  name: 'vm.power-off',
  descriptionId: 'VirtualMachine.powerOff',
  seconds: [1, 2],
  begin: beginning('VmStoppingEvent', 'poweredOn', 'suspended'),
  finish: (input, call) => switchOff(call, input.vm, true),
  failed: failedWith('VmFailedToPowerOffEvent'),
}

export const suspendTask: TaskKind<VmInput> = {
  name: 'vm.suspend',
  descriptionId: 'VirtualMachine.suspend',
  seconds: [2, 5],
  begin: beginning('VmSuspendingEvent', 'poweredOn'),
  finish: (input, call) => switchToSuspended(call, input.vm),
  failed: failedWith('VmFailedToSuspendEvent'),
}

export const resetTask: TaskKind<VmInput> = {
  name: 'vm.reset',
  descriptionId: 'VirtualMachine.reset',
  seconds: [1, 2],
  begin: beginning('VmResettingEvent', 'poweredOn'),
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
