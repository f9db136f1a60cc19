import { Fault } from '../../kernel/fault.ts'
import type { Ref } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import { NotYet, type TaskCall, type TaskKind } from '../../kernel/task.ts'
import { setHostRoles } from '../cluster/index.ts'
import { setConnectionState } from '../host-connection/index.ts'
import { computeResourceKind, hostKind } from '../inventory/index.ts'
import { clusterConfig } from '../placement/index.ts'
import { switchOff } from '../vm-guest/index.ts'
import { assertInTime, deadlineOf, evacuate, hostOf, runningOn } from './evacuate.ts'

interface PowerInput {
  readonly host: string
  readonly force: boolean
}

function assertMayGoDown({ host, force }: PowerInput, call: TaskCall): undefined {
  call.claim(host)
  const { runtime } = hostOf(call, host)
  if (runtime.connectionState !== 'connected') throw new Fault('InvalidState', {}, 'The host is not connected.')
  if (!runtime.inMaintenanceMode && !force) throw new Fault('InvalidState', {}, 'The host is not in maintenance mode.')
  return undefined
}

/** VMs that still run lose their power with the host. */
function dropVms(call: TaskCall, host: string): void {
  for (const vm of runningOn(call, host)) switchOff(call, vm.id, false)
}

export const rebootHost: TaskKind<PowerInput> = {
  name: 'host.reboot',
  descriptionId: 'HostSystem.reboot',
  seconds: [20, 60],
  begin: (input, call) => {
    assertMayGoDown(input, call)
    dropVms(call, input.host)
    return undefined
  },
  finish: ({ host }, call) => {
    const state = hostOf(call, host)
    const { hyperThread } = state.config
    call.post('HostShutdownEvent', { host }, { reason: 'reboot' })
    call.store.update(hostKind, host, {
      runtime: { ...state.runtime, bootTime: call.clock.stamp() },
      rebootRequired: undefined,
      config: { ...state.config, hyperThread: hyperThread && { ...hyperThread, active: hyperThread.config } },
    })
    call.post('HostConnectedEvent', { host })
  },
}

export const shutdownHost: TaskKind<PowerInput> = {
  name: 'host.shutdown',
  descriptionId: 'HostSystem.shutdown',
  seconds: [5, 15],
  begin: assertMayGoDown,
  finish: ({ host }, call) => {
    dropVms(call, host)
    call.post('HostShutdownEvent', { host }, { reason: 'shutdown' })
    setConnectionState(call, host, 'notResponding')
    const { runtime } = hostOf(call, host)
    // vCenter only knows that it does not answer any more.
    call.store.update(hostKind, host, { runtime: { ...runtime, powerState: 'unknown', bootTime: undefined } })
    call.post('HostConnectionLostEvent', { host })
  },
}

interface StandbyInput {
  readonly host: string
  readonly timeout: number
  readonly poweredOff: boolean
  readonly deadline?: number | undefined
}

function setPower(call: TaskCall, host: string, isStandby: boolean): void {
  const state = hostOf(call, host)
  call.store.update(hostKind, host, {
    runtime: {
      ...state.runtime,
      powerState: isStandby ? 'standBy' : 'poweredOn',
      standbyMode: isStandby ? 'in' : 'none',
      connectionState: isStandby ? 'notResponding' : 'connected',
      bootTime: isStandby ? undefined : call.clock.stamp(),
    },
  })
  const compute = call.store.get(computeResourceKind, state.parent)
  if (compute && clusterConfig(compute)?.dasConfig.enabled) setHostRoles(call, compute.id, true)
}

export const enterStandby: TaskKind<StandbyInput> = {
  name: 'host.enter-standby',
  descriptionId: 'HostSystem.enterStandbyMode',
  cancelable: true,
  seconds: [5, 15],
  begin: (input, call) => {
    call.claim(input.host)
    const { runtime } = hostOf(call, input.host)
    if (runtime.connectionState !== 'connected' || runtime.powerState !== 'poweredOn') throw new Fault('InvalidState')
    call.post('EnteringStandbyModeEvent', { host: input.host })
    return { ...input, deadline: deadlineOf(call, input.timeout) }
  },
  steps: [
    ({ host, poweredOff, deadline }, call) => {
      evacuate(call, host, poweredOff)
      if (runningOn(call, host).length === 0) return
      assertInTime(call, deadline)
      throw new NotYet()
    },
  ],
  finish: ({ host }, call) => {
    setPower(call, host, true)
    call.post('EnteredStandbyModeEvent', { host })
  },
}

export const exitStandby: TaskKind<StandbyInput> = {
  name: 'host.exit-standby',
  descriptionId: 'HostSystem.exitStandbyMode',
  seconds: [20, 60],
  begin: ({ host }, call) => {
    call.claim(host)
    if (hostOf(call, host).runtime.powerState !== 'standBy') throw new Fault('InvalidState')
    call.post('ExitingStandbyModeEvent', { host })
    return undefined
  },
  finish: ({ host }, call) => {
    setPower(call, host, false)
    call.post('ExitedStandbyModeEvent', { host })
  },
}

export const reconfigureForHa: TaskKind<{ readonly host: string }> = {
  name: 'host.reconfigure-das',
  descriptionId: 'HostSystem.reconfigureDAS',
  begin: ({ host }, call) => {
    const compute = call.store.get(computeResourceKind, hostOf(call, host).parent)
    if (!compute || !clusterConfig(compute)?.dasConfig.enabled)
      throw new Fault(
        'DasConfigFault',
        { reason: 'NoDatastoresConfigured' },
        'vSphere HA is not enabled on the cluster.',
      )
    return undefined
  },
  finish: ({ host }, call) => {
    setHostRoles(call, hostOf(call, host).parent, true)
    call.post('HostDasEnabledEvent', { host })
  },
}

const input = (self: Ref, force: boolean): PowerInput => ({ host: self.value, force })

export const powerOperations = [
  vim('RebootHost_Task', {
    privileges: 'Host.Config.Maintenance',
    handle: (self, { force }, call) => call.startTask(rebootHost, self, input(self, force)),
  }),
  vim('ShutdownHost_Task', {
    privileges: 'Host.Config.Maintenance',
    handle: (self, { force }, call) => call.startTask(shutdownHost, self, input(self, force)),
  }),
  vim('PowerDownHostToStandBy_Task', {
    privileges: 'Host.Config.Maintenance',
    handle: (self, { timeoutSec, evacuatePoweredOffVms }, call) =>
      call.startTask(enterStandby, self, {
        host: self.value,
        timeout: timeoutSec,
        poweredOff: evacuatePoweredOffVms ?? false,
      }),
  }),
  vim('PowerUpHostFromStandBy_Task', {
    privileges: 'Host.Config.Maintenance',
    handle: (self, { timeoutSec }, call) =>
      call.startTask(exitStandby, self, { host: self.value, timeout: timeoutSec, poweredOff: false }),
  }),
  vim('ReconfigureHostForDAS_Task', {
    privileges: 'Host.Config.Connection',
    handle: (self, _args, call) => call.startTask(reconfigureForHa, self, { host: self.value }),
  }),
]
