import type { VirtualMachinePowerState } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import { claimKind, type TaskCall } from '../../kernel/task.ts'
import { hostKind, type VmState, vmKind } from '../inventory/index.ts'

/** TaskInProgress while another task than this call's own holds the object. */
export function assertNoTask(call: Call, id: string): void {
  const holder = call.store.get(claimKind, id)
  const own = (call as Partial<TaskCall>).task?.key
  if (holder && holder.task !== own) throw new Fault('TaskInProgress', { task: ref('Task', holder.task) })
}

/** The VM as it is; ManagedObjectNotFound when it has gone. */
export function vmOf(call: Call, id: string): VmState {
  return call.get(vmKind, ref('VirtualMachine', id))
}

/** The host answers: HostNotConnected when somebody disconnected it, HostNotReachable when it is silent. */
export function assertHostConnected(call: Call, id: string): void {
  const state = call.store.get(hostKind, id)?.runtime.connectionState
  if (state === 'disconnected') throw new Fault('HostNotConnected')
  if (state === 'notResponding') throw new Fault('HostNotReachable')
}

/**
 * The VM, when nothing stands in the way of working on it: TaskInProgress, HostNotConnected or HostNotReachable, InvalidState
 * (inaccessible, invalid, orphaned) and QuestionPending, in this order. Source: vsphere-behaviour 1.
 */
export function readyVm(call: Call, id: string): VmState {
  const vm = vmOf(call, id)
  assertNoTask(call, id)
  assertHostConnected(call, vm.runtime.host.value)
  const { connectionState, question } = vm.runtime
  if (connectionState === 'inaccessible' || connectionState === 'invalid' || connectionState === 'orphaned')
    throw new Fault('InvalidState')
  if (question) throw new Fault('QuestionPending', { text: question.text })
  return vm
}

/** `readyVm`, and the task holds the VM until it ends. */
export function claimVm(call: TaskCall, id: string): VmState {
  vmOf(call, id)
  call.claim(id)
  return readyVm(call, id)
}

/** InvalidPowerState unless the VM is in one of these states; the first is the one that the fault asks for. */
export function assertPower(
  vm: VmState,
  ...allowed: readonly [VirtualMachinePowerState, ...VirtualMachinePowerState[]]
): void {
  const existingState = vm.runtime.powerState
  if (!allowed.includes(existingState))
    throw new Fault('InvalidPowerState', { requestedState: allowed[0], existingState })
}

/** NotSupported on a template. */
export function assertNotTemplate(vm: VmState): void {
  if (vm.config.template) throw new Fault('NotSupported')
}
