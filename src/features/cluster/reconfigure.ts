import type { ClusterConfigInfoEx, ClusterConfigSpecEx, ComputeResourceConfigSpec } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import {
  assertNameFree,
  type ComputeResourceState,
  computeResourceKind,
  folderKind,
  hostKind,
  storedName,
} from '../inventory/index.ts'
import { applyClusterSpec } from './cluster-spec.ts'
import { createComputeResource, DEFAULT_CLUSTER } from './new-compute-resource.ts'

export const computeOf = (call: Call, self: Ref): ComputeResourceState => call.get(computeResourceKind, self)

/** Puts a new configuration into place: events of what was switched, and the state that HA gives its hosts. */
function replaceConfiguration(
  call: Call,
  cluster: ComputeResourceState,
  config: ClusterConfigInfoEx,
  lastKey: number,
): void {
  const before = cluster.configurationEx as ClusterConfigInfoEx
  call.store.update(computeResourceKind, cluster.id, { configurationEx: config, lastKey })
  const about = { entity: cluster.id }
  const isDrs = config.drsConfig.enabled === true
  if (isDrs !== (before.drsConfig.enabled === true)) {
    if (isDrs) call.post('DrsEnabledEvent', about, { behavior: config.drsConfig.defaultVmBehavior ?? 'fullyAutomated' })
    else call.post('DrsDisabledEvent', about)
  }
  const isHa = config.dasConfig.enabled === true
  if (isHa === (before.dasConfig.enabled === true)) return
  call.post(isHa ? 'DasEnabledEvent' : 'DasDisabledEvent', about)
  setHostRoles(call, cluster.id, isHa)
}

/** HA elects the oldest connected host to be master. */
export function setHostRoles(call: Call, cluster: string, isHa: boolean): void {
  let master = false
  for (const host of call.store.list(hostKind, 'parent', cluster)) {
    let state: string | undefined
    if (isHa && host.runtime.connectionState === 'connected') state = master ? 'connectedToMaster' : 'master'
    if (state) master = true
    if (host.runtime.dasHostState?.state === state) continue
    const dasHostState = state === undefined ? undefined : { state, stateReporter: undefined }
    call.store.update(hostKind, host.id, { runtime: { ...host.runtime, dasHostState } })
  }
}

interface ReconfigureInput {
  compute: string
  spec: ComputeResourceConfigSpec
  modify: boolean
  extended: boolean
}

export const reconfigure: TaskKind<ReconfigureInput> = {
  name: 'compute-resource.reconfigure',
  descriptionId: ({ extended, compute }) => {
    const type = compute.startsWith('domain-c') ? 'ClusterComputeResource' : 'ComputeResource'
    return `${type}.${extended ? 'reconfigureEx' : 'reconfigure'}`
  },
  begin: ({ compute }, call) => {
    call.claim(compute)
    return undefined
  },
  finish: ({ compute, spec, modify }, call) => {
    const state = computeOf(call, ref('ComputeResource', compute))
    if (state.type === 'ComputeResource') {
      const { vmSwapPlacement, spbmEnabled, defaultHardwareVersionKey, maximumHardwareVersionKey } = spec
      const before = state.configurationEx
      call.store.update(computeResourceKind, compute, {
        configurationEx: {
          ...before,
          vmSwapPlacement: vmSwapPlacement ?? before.vmSwapPlacement,
          spbmEnabled: spbmEnabled ?? before.spbmEnabled,
          defaultHardwareVersionKey: defaultHardwareVersionKey ?? before.defaultHardwareVersionKey,
          maximumHardwareVersionKey: maximumHardwareVersionKey ?? before.maximumHardwareVersionKey,
        },
      })
      return
    }
    const { config, lastKey } = applyClusterSpec(call, state, spec as ClusterConfigSpecEx, modify)
    replaceConfiguration(call, state, config, lastKey)
    call.post('ClusterReconfiguredEvent', { entity: compute })
  },
}

function createCluster(call: Call, folderRef: Ref, givenName: string, spec: ClusterConfigSpecEx): Ref {
  const folder = call.get(folderKind, folderRef)
  if (!folder.childType.includes('ComputeResource')) throw new Fault('NotSupported')
  const name = storedName(givenName)
  assertNameFree(call, folder.id, name)
  const cluster = createComputeResource(call, { name, folder: folder.id, type: 'ClusterComputeResource' })
  const { config, lastKey } = applyClusterSpec(call, { ...cluster, configurationEx: DEFAULT_CLUSTER }, spec, true)
  call.store.update(computeResourceKind, cluster.id, { configurationEx: config, lastKey })
  call.post(
    'ClusterCreatedEvent',
    { entity: cluster.id },
    { parent: { name: folder.name, folder: ref('Folder', folder.id) } },
  )
  return ref('ClusterComputeResource', cluster.id)
}

interface RenameInput {
  compute: string
  name: string
}
export const renameCompute: TaskKind<RenameInput> = {
  name: 'compute-resource.rename',
  descriptionId: ({ compute }) =>
    `${compute.startsWith('domain-c') ? 'ClusterComputeResource' : 'ComputeResource'}.rename`,
  finish: ({ compute, name }, call) => {
    const state = computeOf(call, ref('ComputeResource', compute))
    const stored = storedName(name)
    assertNameFree(call, state.parent ?? '', stored, compute)
    call.store.update(computeResourceKind, compute, { name: stored })
  },
}

export const reconfigureOperations = [
  vim('CreateCluster', {
    privileges: 'Host.Inventory.CreateCluster',
    handle: (self, { name, spec }, call) =>
      call.asTask('Folder.createCluster', self, (task) => createCluster(task, self, name, spec)),
  }),
  vim('CreateClusterEx', {
    privileges: 'Host.Inventory.CreateCluster',
    handle: (self, { name, spec }, call) =>
      call.asTask('Folder.createClusterEx', self, (task) => createCluster(task, self, name, spec)),
  }),
  vim('ReconfigureComputeResource_Task', {
    privileges: 'Host.Inventory.EditCluster',
    handle: (self, { spec, modify }, call) =>
      call.startTask(reconfigure, self, { compute: self.value, spec, modify, extended: true }),
  }),
  vim('ReconfigureCluster_Task', {
    privileges: 'Host.Inventory.EditCluster',
    handle: (self, { spec, modify }, call) =>
      call.startTask(reconfigure, self, { compute: self.value, spec, modify, extended: false }),
  }),
  vim('Rename_Task', {
    on: 'ComputeResource',
    privileges: 'Host.Inventory.RenameCluster',
    handle: (self, { newName }, call) => call.startTask(renameCompute, self, { compute: self.value, name: newName }),
  }),
]
