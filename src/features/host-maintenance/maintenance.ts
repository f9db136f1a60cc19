import { Fault } from '../../kernel/fault.ts'
import type { Ref } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import { NotYet, type TaskCall, type TaskKind } from '../../kernel/task.ts'
import { hostKind } from '../inventory/index.ts'
import { assertInTime, deadlineOf, evacuate, hostOf, runningOn } from './evacuate.ts'

interface MaintenanceInput {
  readonly host: string
  readonly timeout: number
  readonly poweredOff: boolean
  readonly deadline?: number | undefined
}

const notConnected = () => new Fault('InvalidState', {}, 'The host is not connected.')

function setMaintenance(call: TaskCall, id: string, inMaintenanceMode: boolean): void {
  const { runtime } = hostOf(call, id)
  call.store.update(hostKind, id, { runtime: { ...runtime, inMaintenanceMode } })
}

/** Waits until no VM runs on the host: DRS moves what it may, the rest is for the administrator. */
function waitUntilEmpty({ host, poweredOff, deadline }: MaintenanceInput, call: TaskCall): void {
  if (hostOf(call, host).runtime.connectionState !== 'connected') throw notConnected()
  evacuate(call, host, poweredOff)
  if (runningOn(call, host).length === 0) return
  assertInTime(call, deadline)
  throw new NotYet()
}

export const enterMaintenance: TaskKind<MaintenanceInput> = {
  name: 'host.enter-maintenance',
  descriptionId: 'HostSystem.enterMaintenanceMode',
  cancelable: true,
  seconds: [1, 4],
  begin: (input, call) => {
    call.claim(input.host)
    const { runtime } = hostOf(call, input.host)
    if (runtime.connectionState !== 'connected') throw notConnected()
    if (runtime.inMaintenanceMode) throw new Fault('InvalidState', {}, 'The host is in maintenance mode already.')
    call.post('EnteringMaintenanceModeEvent', { host: input.host })
    return { ...input, deadline: deadlineOf(call, input.timeout) }
  },
  steps: [waitUntilEmpty],
  finish: ({ host }, call) => {
    setMaintenance(call, host, true)
    call.post('EnteredMaintenanceModeEvent', { host })
  },
  undo: ({ host }, call) => {
    call.post('CanceledHostOperationEvent', { host })
  },
}

export const exitMaintenance: TaskKind<MaintenanceInput> = {
  name: 'host.exit-maintenance',
  descriptionId: 'HostSystem.exitMaintenanceMode',
  seconds: [1, 2],
  begin: ({ host }, call) => {
    call.claim(host)
    const { runtime } = hostOf(call, host)
    if (runtime.connectionState !== 'connected') throw notConnected()
    if (!runtime.inMaintenanceMode) throw new Fault('InvalidState', {}, 'The host is not in maintenance mode.')
    return undefined
  },
  finish: ({ host }, call) => {
    setMaintenance(call, host, false)
    call.post('ExitMaintenanceModeEvent', { host })
  },
}

const input = (self: Ref, timeout: number, poweredOff = false): MaintenanceInput => ({
  host: self.value,
  timeout,
  poweredOff,
})

export const maintenanceOperations = [
  vim('EnterMaintenanceMode_Task', {
    privileges: 'Host.Config.Maintenance',
    handle: (self, { timeout, evacuatePoweredOffVms }, call) =>
      call.startTask(enterMaintenance, self, input(self, timeout, evacuatePoweredOffVms)),
  }),
  vim('ExitMaintenanceMode_Task', {
    privileges: 'Host.Config.Maintenance',
    handle: (self, { timeout }, call) => call.startTask(exitMaintenance, self, input(self, timeout)),
  }),
]
