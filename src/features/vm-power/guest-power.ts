import type { Call } from '../../kernel/call.ts'
import { invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Ref } from '../../kernel/managed.ts'
import { type Operation, vim } from '../../kernel/operation.ts'
import { type VmState, vmKind } from '../inventory/index.ts'
import { assertNoTask, assertNotTemplate, assertPower, postVm, readyVm, vmOf, withRuntime } from '../vm/index.ts'
import { requestOfGuest, switchOff } from '../vm-guest/index.ts'

type Stage = 'shutdown' | 'standby' | 'reboot'
const EVENTS = {
  shutdown: 'VmGuestShutdownEvent',
  standby: 'VmGuestStandbyEvent',
  reboot: 'VmGuestRebootEvent',
} as const
/** ToolsUnavailable unless the guest's tools run. */
export function assertTools(vm: VmState): void {
  if (vm.guest.toolsRunningStatus !== 'guestToolsRunning') throw new Fault('ToolsUnavailable')
}

/** Asks the guest; the call returns at once and the power state changes when the guest is done. Its task has ended by then. */
function askGuest(call: Call, self: Ref, stage: Stage): void {
  call.asTask(`VirtualMachine.${stage}Guest`, self, (inside) => {
    const vm = readyVm(inside, self.value)
    assertNotTemplate(vm)
    assertPower(vm, 'poweredOn')
    assertTools(vm)
    postVm(inside, vm, EVENTS[stage])
    requestOfGuest(inside, vm.id, stage)
  })
}

export const guestOperations: Operation[] = [
  vim('ShutdownGuest', { handle: (self, _, call) => askGuest(call, self, 'shutdown') }),
  vim('RebootGuest', { handle: (self, _, call) => askGuest(call, self, 'reboot') }),
  vim('StandbyGuest', { handle: (self, _, call) => askGuest(call, self, 'standby') }),
  // Kills the VM's process: no guest, no question and no task is in its way but one of its own.
  vim('TerminateVM', {
    handle: (self, _, call) =>
      call.asTask('VirtualMachine.terminate', self, (inside) => {
        const vm = vmOf(inside, self.value)
        assertNoTask(inside, vm.id)
        assertPower(vm, 'poweredOn', 'suspended')
        switchOff(inside, vm.id, false)
      }),
  }),
  vim('AnswerVM', {
    handle: (self, { questionId, answerChoice }, call) => {
      const vm = call.get(vmKind, self)
      const { question } = vm.runtime
      // Somebody answered already, or there is another question by now.
      if (!question || question.id !== questionId) throw new Fault('ConcurrentAccess')
      if (!question.choice.choiceInfo.some((choice) => choice.key === answerChoice))
        throw invalidArgument('answerChoice')
      call.asTask('VirtualMachine.answer', self, (inside) => {
        inside.store.update(vmKind, vm.id, { runtime: withRuntime(vm, { question: undefined }) })
      })
    },
  }),
]
