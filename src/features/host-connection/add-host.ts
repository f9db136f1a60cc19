import type { ComputeResourceConfigSpec, HostConnectSpec } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import { vim, vimRead } from '../../kernel/operation.ts'
import type { TaskCall, TaskKind } from '../../kernel/task.ts'
import { createStandaloneHost, setHostRoles } from '../cluster/index.ts'
import { createHostState } from '../host/index.ts'
import {
  assertNameFree,
  computeResourceKind,
  folderKind,
  type HostState,
  hostKind,
  resourcePoolKind,
  storedName,
} from '../inventory/index.ts'
import { clusterConfig } from '../placement/index.ts'
import { addressOf, adoptNetworks, assertConnectable, connectInfo } from './connect.ts'

interface AddInput {
  /** Folder or cluster. */
  parent: string
  spec: HostConnectSpec
  connected: boolean
  config?: ComputeResourceConfigSpec | undefined
}

function hostOptions(name: string, { spec, connected }: AddInput) {
  return {
    name: storedName(name),
    size: 'small' as const,
    ip: addressOf(name, spec),
    port: spec.port === undefined || spec.port <= 0 ? undefined : spec.port,
    userName: spec.userName,
    connectionState: connected ? ('connected' as const) : ('disconnected' as const),
  }
}

function announce(call: TaskCall, host: HostState): void {
  adoptNetworks(call, host)
  call.post('HostAddedEvent', { host: host.id })
  if (host.runtime.connectionState === 'connected') call.post('HostConnectedEvent', { host: host.id })
}

// The password is not kept with the task.
const withoutPassword = (input: AddInput): AddInput => ({ ...input, spec: { ...input.spec, password: undefined } })

export const addStandaloneHost: TaskKind<AddInput> = {
  name: 'host.add-standalone',
  descriptionId: 'Folder.addStandaloneHost',
  admit: ({ parent }, call) => {
    if (!call.get(folderKind, ref('Folder', parent)).childType.includes('ComputeResource'))
      throw new Fault('NotSupported')
  },
  begin: (input, call) => {
    const name = assertConnectable(call, input.spec)
    call.claim(`host/${name.toLowerCase()}`)
    assertNameFree(call, input.parent, storedName(name))
    return withoutPassword(input)
  },
  finish: (input, call) => {
    const { host, computeResource } = createStandaloneHost(
      call,
      input.parent,
      hostOptions(input.spec.hostName!.trim(), input),
    )
    if (input.config?.vmSwapPlacement)
      call.store.update(computeResourceKind, computeResource.id, {
        configurationEx: { ...computeResource.configurationEx, vmSwapPlacement: input.config.vmSwapPlacement },
      })
    announce(call, host)
    return { _typeName: 'ManagedObjectReference', ...ref('ComputeResource', computeResource.id) }
  },
  failed: (fault, { spec }, call) => addFailed(call, fault, spec),
  seconds: [5, 20],
}

export const addHost: TaskKind<AddInput> = {
  name: 'host.add',
  descriptionId: 'ClusterComputeResource.addHost',
  begin: (input, call) => {
    const name = assertConnectable(call, input.spec)
    call.claim(`host/${name.toLowerCase()}`)
    assertNameFree(call, input.parent, storedName(name))
    return withoutPassword(input)
  },
  finish: (input, call) => {
    const host = createHostState(call, {
      ...hostOptions(input.spec.hostName!.trim(), input),
      computeResource: input.parent,
    })
    announce(call, host)
    const cluster = call.get(computeResourceKind, ref('ComputeResource', input.parent))
    if (clusterConfig(cluster)?.dasConfig.enabled) setHostRoles(call, cluster.id, true)
    return { _typeName: 'ManagedObjectReference', ...ref('HostSystem', host.id) }
  },
  failed: (fault, { spec }, call) => addFailed(call, fault, spec),
  seconds: [5, 20],
}

function addFailed(call: TaskCall, fault: Fault, spec: HostConnectSpec): void {
  const hostname = spec.hostName ?? ''
  if (fault.fault === 'AlreadyConnected') call.post('HostCnxFailedAlreadyManagedEvent', {}, { serverName: hostname })
  else if (fault.fault === 'InvalidLogin') call.post('HostCnxFailedBadUsernameEvent', {})
  else call.post('HostAddFailedEvent', {}, { hostname })
}

function addressed(self: Ref, call: Call) {
  return call.get(computeResourceKind, self)
}

export const addOperations = [
  vim('AddStandaloneHost_Task', {
    privileges: 'Host.Inventory.AddStandaloneHost',
    handle: (self, { spec, compResSpec, addConnected }, call) =>
      call.startTask(addStandaloneHost, self, {
        parent: self.value,
        spec,
        connected: addConnected,
        config: compResSpec,
      }),
  }),
  vim('AddHost_Task', {
    privileges: (self, { resourcePool }) => [
      [self, 'Host.Inventory.AddHostToCluster'],
      ...(resourcePool ? [[resourcePool, 'Resource.AssignVMToPool'] as const] : []),
    ],
    handle: (self, { spec, asConnected, resourcePool }, call) => {
      const cluster = addressed(self, call)
      if (resourcePool && call.get(resourcePoolKind, resourcePool).owner !== cluster.id)
        throw invalidArgument('resourcePool')
      return call.startTask(addHost, self, { parent: cluster.id, spec, connected: asConnected })
    },
  }),
  vimRead('QueryHostConnectionInfo', {
    handle: (self, _args, call) => {
      const host = call.get(hostKind, self)
      return connectInfo(call, host, host.name, host.connect.port)
    },
  }),
  vimRead('QueryConnectionInfo', {
    handle: (_self, { hostname, port, username, password, sslThumbprint }, call) => {
      const name = assertConnectable(
        call,
        {
          hostName: hostname,
          port,
          userName: username,
          password,
          sslThumbprint,
          force: false,
        },
        'hostname',
      )
      return connectInfo(call, undefined, name, port)
    },
  }),
  vimRead('QueryConnectionInfoViaSpec', {
    handle: (_self, { spec }, call) => {
      const name = assertConnectable(call, spec)
      return connectInfo(call, undefined, name, spec.port ?? 443)
    },
  }),
]
