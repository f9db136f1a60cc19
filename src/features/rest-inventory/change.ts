import type { Call } from '../../kernel/call.ts'
import { performVim } from '../../kernel/dispatch.ts'
import { Fault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import { VapiError } from '../../kernel/vapi-error.ts'
import { after, idOfResult, type VapiOperation, vapi } from '../../kernel/vapi-operation.ts'
import { hostThumbprint } from '../host/index.ts'
import {
  computeResourceKind,
  type DatacenterState,
  datacenterKind,
  datastoreKind,
  folderKind,
  type HostState,
  hostKind,
  networkKind,
  vmKind,
} from '../inventory/index.ts'

function assertEmpty(call: Call, { id, name, vmFolder, hostFolder, datastoreFolder, networkFolder }: DatacenterState) {
  const kinds = [folderKind, computeResourceKind, datastoreKind, networkKind]
  const folders = [vmFolder, hostFolder, datastoreFolder, networkFolder]
  const isUsed = folders.some((folder) =>
    kinds.some((kind) => call.store.ids(kind as typeof folderKind, 'parent', folder).size > 0),
  )
  const hasVms = call.store.ids(vmKind, 'parent', vmFolder).size > 0
  if (isUsed || hasVms)
    throw new Fault('ResourceInUse', { type: 'Datacenter', name }, `The datacenter '${id}' is not empty.`)
}

// A standalone host goes with the compute resource that was made for it.
function hostToRemove(call: Call, host: HostState) {
  const owner = call.store.get(computeResourceKind, host.parent)
  return owner?.type === 'ComputeResource' ? ref('ComputeResource', owner.id) : ref('HostSystem', host.id)
}

/** Datacenters and hosts: made, removed, connected. What the operations of the SOAP API behind them check, they check. */
export const changeOperations: VapiOperation[] = [
  vapi('Vcenter.Datacenter_create', {
    handle: ({ spec }, call) => {
      const folder = ref('Folder', spec.folder ?? call.kernel.authorizer.rootId)
      call.get(folderKind, folder)
      return performVim(call, 'CreateDatacenter', folder, { name: spec.name }).value
    },
  }),
  vapi('Vcenter.Datacenter_delete', {
    handle: ({ datacenter, force }, call) => {
      const object = ref('Datacenter', datacenter)
      const state = call.get(datacenterKind, object)
      if (!force) assertEmpty(call, state)
      return after(performVim(call, 'Destroy_Task', object, {}))
    },
  }),
  vapi('Vcenter.Host_create', {
    handle: ({ spec }, call) => {
      const folder = ref('Folder', spec.folder ?? defaultHostFolder(call))
      call.get(folderKind, folder)
      const task = performVim(call, 'AddStandaloneHost_Task', folder, {
        spec: {
          hostName: spec.hostname,
          port: spec.port,
          userName: spec.user_name,
          password: spec.password,
          // Whoever asks for no verification takes the certificate that the host has.
          sslThumbprint: spec.thumbprint_verification === 'NONE' ? hostThumbprint(spec.hostname) : spec.thumbprint,
          force: spec.force_add ?? false,
        },
        addConnected: true,
      })
      return after(task, (result) => hostOf(call, idOfResult(result)))
    },
  }),
  vapi('Vcenter.Host_delete', {
    handle: ({ host }, call) => {
      const state = call.get(hostKind, ref('HostSystem', host))
      return after(performVim(call, 'Destroy_Task', hostToRemove(call, state), {}))
    },
  }),
  vapi('Vcenter.Host_connect', {
    handle: ({ host }, call) => {
      const { runtime } = call.get(hostKind, ref('HostSystem', host))
      if (runtime.connectionState === 'connected') throw new Fault('AlreadyConnected', { name: host })
      return after(performVim(call, 'ReconnectHost_Task', ref('HostSystem', host), {}))
    },
  }),
  vapi('Vcenter.Host_disconnect', {
    handle: ({ host }, call) => {
      const { runtime } = call.get(hostKind, ref('HostSystem', host))
      if (runtime.connectionState === 'disconnected')
        throw new VapiError('ALREADY_IN_DESIRED_STATE', `The host '${host}' is disconnected already.`)
      return after(performVim(call, 'DisconnectHost_Task', ref('HostSystem', host), {}))
    },
  }),
]

// Unset, the folder is the only one that there can be.
function defaultHostFolder(call: Call): string {
  const [first, second] = call.store.all(datacenterKind)
  if (!first || second) throw new Fault('InvalidArgument', { invalidProperty: 'spec.folder' })
  return first.hostFolder
}

// The task answers with the compute resource that was made for the host.
function hostOf(call: Call, id: string): string {
  return call.store.list(hostKind, 'parent', id)[0]?.id ?? id
}
