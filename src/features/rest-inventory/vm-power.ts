import type { VcenterVmGuestPowerState } from '../../generated/vcenter/vm.ts'
import type { Call } from '../../kernel/call.ts'
import { performVim } from '../../kernel/dispatch.ts'
import { Fault } from '../../kernel/fault.ts'
import { VapiError } from '../../kernel/vapi-error.ts'
import { type After, after, type VapiOperation, vapi, vapiRead } from '../../kernel/vapi-operation.ts'
import type { VmState } from '../inventory/index.ts'
import { vmFor, vmRef } from './vm-info.ts'
import { powerState } from './vm-list.ts'

const SAID = { poweredOn: 'powered on', poweredOff: 'powered off', suspended: 'suspended' } as const

// What is asked for already is told apart from what is not possible now.
function assertNot(vm: VmState, state: keyof typeof SAID): void {
  if (vm.runtime.powerState !== state) return
  const text = `Virtual machine is already ${SAID[state]}.`
  throw new VapiError(
    'ALREADY_IN_DESIRED_STATE',
    text,
    `com.vmware.api.vcenter.vm.power.already_${SAID[state].replace(' ', '_')}`,
  )
}

function change(
  method: 'PowerOnVM_Task' | 'PowerOffVM_Task' | 'SuspendVM_Task' | 'ResetVM_Task',
  desired: keyof typeof SAID | undefined,
) {
  return ({ vm }: { vm: string }, call: Call): After<void> => {
    const state = vmFor(call, vm)
    if (desired) assertNot(state, desired)
    return after(performVim(call, method, vmRef(vm), {}))
  }
}

const GUEST_STATES: Readonly<Record<string, VcenterVmGuestPowerState>> = {
  running: 'RUNNING',
  shuttingDown: 'SHUTTING_DOWN',
  resetting: 'RESETTING',
  standby: 'STANDBY',
  notRunning: 'NOT_RUNNING',
}

// The guest is asked and the call returns: what it does takes its time.
function ask(method: 'ShutdownGuest' | 'RebootGuest' | 'StandbyGuest') {
  return ({ vm }: { vm: string }, call: Call): void => {
    const { runtime } = vmFor(call, vm)
    if (runtime.powerState !== 'poweredOn')
      throw new Fault('InvalidPowerState', {
        requestedState: 'poweredOn',
        existingState: runtime.powerState === 'suspended' ? 'suspended' : 'poweredOff',
      })
    performVim(call, method, vmRef(vm), {})
  }
}

export const vmPowerOperations: VapiOperation[] = [
  vapiRead('Vcenter.Vm.Power_get', {
    handle: ({ vm }, call) => {
      const state = vmFor(call, vm)
      return {
        state: powerState(state),
        clean_power_off: state.runtime.powerState === 'poweredOff' ? (state.runtime.cleanPowerOff ?? true) : undefined,
      }
    },
  }),
  vapi('Vcenter.Vm.Power_start', { handle: change('PowerOnVM_Task', 'poweredOn') }),
  vapi('Vcenter.Vm.Power_stop', { handle: change('PowerOffVM_Task', 'poweredOff') }),
  vapi('Vcenter.Vm.Power_suspend', { handle: change('SuspendVM_Task', 'suspended') }),
  vapi('Vcenter.Vm.Power_reset', { handle: change('ResetVM_Task', undefined) }),
  vapiRead('Vcenter.Vm.Guest.Power_get', {
    handle: ({ vm }, call) => {
      const { guest } = vmFor(call, vm)
      return {
        state: GUEST_STATES[guest.guestState] ?? 'UNAVAILABLE',
        operations_ready: guest.guestStateChangeSupported ?? false,
      }
    },
  }),
  vapi('Vcenter.Vm.Guest.Power_shutdown', { handle: ask('ShutdownGuest') }),
  vapi('Vcenter.Vm.Guest.Power_reboot', { handle: ask('RebootGuest') }),
  vapi('Vcenter.Vm.Guest.Power_standby', { handle: ask('StandbyGuest') }),
]
