import type { HostConnectSpec, HostRuntimeInfo } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { setHostRoles } from '../cluster/index.ts'
import { computeResourceKind, type HostState, hostKind, vmKind } from '../inventory/index.ts'
import { clusterConfig } from '../placement/index.ts'
import { assertIdentity } from './connect.ts'

interface LinkInput {
  host: string
  spec?: HostConnectSpec | undefined
}

const hostOf = (call: Call, id: string): HostState => call.get(hostKind, ref('HostSystem', id))

/** Changes a host's connection state, and with it that of its VMs. */
export function setConnectionState(call: Call, id: string, state: HostRuntimeInfo['connectionState']): void {
  const host = hostOf(call, id)
  call.store.update(hostKind, id, { runtime: { ...host.runtime, connectionState: state } })
  const isConnected = state === 'connected'
  for (const vm of call.store.list(vmKind, 'host', id)) {
    const { connectionState } = vm.runtime
    if (isConnected ? connectionState !== 'disconnected' : connectionState !== 'connected') continue
    call.store.update(vmKind, vm.id, {
      runtime: { ...vm.runtime, connectionState: isConnected ? 'connected' : 'disconnected' },
    })
    if (state === 'notResponding') call.post('VmDisconnectedEvent', { vm: vm.id }, { template: vm.config.template })
  }
  const cluster = call.store.get(computeResourceKind, host.parent)
  if (cluster && clusterConfig(cluster)?.dasConfig.enabled) setHostRoles(call, cluster.id, true)
}

export const disconnectHost: TaskKind<LinkInput> = {
  name: 'host.disconnect',
  descriptionId: 'HostSystem.disconnect',
  begin: ({ host }, call) => {
    call.claim(host)
    return undefined
  },
  finish: ({ host }, call) => {
    if (hostOf(call, host).runtime.connectionState === 'disconnected') return
    setConnectionState(call, host, 'disconnected')
    call.post('HostDisconnectedEvent', { host })
  },
}

export const reconnectHost: TaskKind<LinkInput> = {
  name: 'host.reconnect',
  descriptionId: 'HostSystem.reconnect',
  begin: ({ host, spec }, call) => {
    call.claim(host)
    const state = hostOf(call, host)
    if (state.runtime.connectionState === 'connected')
      throw new Fault('InvalidState', {}, 'The host is connected already.')
    // Who gives another user or a thumbprint has it checked; otherwise what is stored is used.
    if (spec && (spec.userName !== undefined || spec.password !== undefined || spec.sslThumbprint !== undefined))
      assertIdentity(
        call,
        {
          ...spec,
          sslThumbprint: spec.sslThumbprint ?? state.connect.sslThumbprint,
          userName: spec.userName ?? state.connect.userName,
        },
        state.name,
      )
    return { host, spec: spec && { ...spec, password: undefined } }
  },
  finish: ({ host, spec }, call) => {
    const state = hostOf(call, host)
    if (spec?.userName) call.store.update(hostKind, host, { connect: { ...state.connect, userName: spec.userName } })
    setConnectionState(call, host, 'connected')
    call.post('HostConnectedEvent', { host })
  },
}

export const linkOperations = [
  vim('DisconnectHost_Task', {
    privileges: 'Host.Config.Connection',
    handle: (self, _args, call) => call.startTask(disconnectHost, self, { host: self.value }),
  }),
  vim('ReconnectHost_Task', {
    privileges: 'Host.Config.Connection',
    handle: (self, { cnxSpec }, call) => call.startTask(reconnectHost, self, { host: self.value, spec: cnxSpec }),
  }),
]
