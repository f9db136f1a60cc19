import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EVCMode } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { defineManaged, own, type Ref, ref } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { share } from '../../spec/shared-value.ts'
import { packageRoot } from '../../spec/tables.ts'
import { hostContent } from '../host/index.ts'
import { type ComputeResourceState, computeResourceKind, hostKind, vmKind } from '../inventory/index.ts'

const PREFIX = 'evcManager-domain'

/** Id of a cluster's EVC manager: `evcManager-domain-c28`. */
export const evcManagerId = (cluster: string): string => `evcManager-${cluster}`

let modes: readonly EVCMode[] | undefined

/** The EVC modes that vCenter knows, the oldest first (fixtures/vcenter/capability.json). */
function evcModes(): readonly EVCMode[] {
  const read = () =>
    JSON.parse(readFileSync(join(packageRoot(), 'fixtures', 'vcenter', 'capability.json'), 'utf8')) as {
      capability: { supportedEVCMode: EVCMode[] }
    }
  modes ??= share(read().capability.supportedEVCMode)
  return modes
}

/** Modes that a cluster of our hosts can have: Intel ones up to the hosts' own generation. */
function supportedModes(): EVCMode[] {
  const most = hostContent('small').summary.maxEVCModeKey
  const intel = evcModes().filter((mode) => mode.vendor.toLowerCase() === 'intel')
  const at = intel.findIndex((mode) => mode.key === most)
  return intel.slice(0, at < 0 ? intel.length : at + 1)
}

export const evcManagerDefinition = defineManaged<'ClusterEVCManager', ComputeResourceState>({
  type: 'ClusterEVCManager',
  kind: computeResourceKind,
  companion: {
    prefix: PREFIX,
    resolve: (id, store) => {
      const cluster = store.get(computeResourceKind, id.slice('evcManager-'.length))
      return cluster?.type === 'ClusterComputeResource' ? cluster : undefined
    },
    idOf: (cluster) => evcManagerId(cluster.id),
  },
  parent: (cluster) => ref(cluster.type, cluster.id),
  properties: {
    managedCluster: own(['type'], (cluster) => ref(cluster.type, cluster.id)),
    evcState: own(['evcMode'], (cluster) => {
      const mode = evcModes().find((one) => one.key === cluster.evcMode)
      return {
        supportedEVCMode: supportedModes(),
        currentEVCModeKey: cluster.evcMode,
        guaranteedCPUFeatures: mode?.guaranteedCPUFeatures ?? [],
        featureCapability: mode?.featureCapability ?? [],
        featureMask: mode?.featureMask ?? [],
        featureRequirement: mode?.featureRequirement ?? [],
      }
    }),
  },
})

interface EvcInput {
  cluster: string
  mode: string | undefined
}

const clusterBehind = (call: Call, self: Ref): ComputeResourceState => call.find(self).state as ComputeResourceState

/** Throws EVCModeUnsupportedByHosts for a mode beyond the hosts' processors, EVCModeIllegalByVendor for another vendor's. */
function assertMode(call: Call, { cluster, mode }: EvcInput): void {
  if (mode === undefined || supportedModes().some((one) => one.key === mode)) return
  const known = evcModes().find((one) => one.key === mode)
  if (!known) throw new Fault('InvalidArgument', { invalidProperty: 'evcModeKey' })
  if (known.vendor.toLowerCase() !== 'intel')
    throw new Fault('EVCModeIllegalByVendor', { clusterCPUVendor: 'intel', modeCPUVendor: known.vendor })
  const hosts = call.store.list(hostKind, 'parent', cluster)
  throw new Fault('EVCModeUnsupportedByHosts', {
    evcMode: mode,
    host: hosts.map((host) => ref('HostSystem', host.id)),
    hostName: hosts.map((host) => host.name),
  })
}

/** Baselines only rise while VMs run: theirs may use what a lower one hides. */
function assertNoRunningVmLoses(call: Call, { cluster, mode }: EvcInput): void {
  const rank = (key: string | undefined) =>
    key === undefined ? Number.POSITIVE_INFINITY : supportedModes().findIndex((one) => one.key === key)
  const now = call.get(computeResourceKind, ref('ComputeResource', cluster)).evcMode
  if (rank(mode) >= rank(now)) return
  for (const host of call.store.list(hostKind, 'parent', cluster)) {
    const running = call.store.list(vmKind, 'host', host.id).some((vm) => vm.runtime.powerState === 'poweredOn')
    // A first baseline at the hosts' own generation takes nothing away.
    if (running && !(now === undefined && rank(mode) === supportedModes().length - 1))
      throw new Fault('ActiveVMsBlockingEVC', {
        evcMode: mode,
        host: [ref('HostSystem', host.id)],
        hostName: [host.name],
      })
  }
}

export const configureEvc: TaskKind<EvcInput> = {
  name: 'cluster.evc',
  descriptionId: ({ mode }) => (mode === undefined ? 'EVCManager.disableEvc' : 'EVCManager.configureEvc'),
  begin: (input, call) => {
    call.claim(input.cluster)
    assertMode(call, input)
    if (input.mode !== undefined) assertNoRunningVmLoses(call, input)
    return undefined
  },
  finish: ({ cluster, mode }, call) => {
    call.store.update(computeResourceKind, cluster, { evcMode: mode })
  },
}

export const checkEvc: TaskKind<EvcInput> = {
  name: 'cluster.evc-check',
  descriptionId: 'EVCManager.checkConfigureEvc',
  finish: (input, call) => {
    const results = []
    for (const check of [assertMode, assertNoRunningVmLoses]) {
      try {
        check(call, input)
      } catch (error) {
        if (!(error instanceof Fault)) throw error
        results.push({
          _typeName: 'ClusterEVCManagerCheckResult',
          evcModeKey: input.mode,
          error: { fault: { _typeName: error.fault, ...error.data }, localizedMessage: error.message },
        })
      }
    }
    return { _typeName: 'ArrayOfClusterEVCManagerCheckResult', _value: results }
  },
}

export const evcOperations = [
  vim('ConfigureEvcMode_Task', {
    privileges: (self, _args, call) => [
      [ref('ComputeResource', clusterBehind(call, self).id), 'Host.Inventory.EditCluster'],
    ],
    handle: (self, { evcModeKey }, call) => {
      const { id, type } = clusterBehind(call, self)
      return call.startTask(configureEvc, ref(type, id), { cluster: id, mode: evcModeKey })
    },
  }),
  vim('DisableEvcMode_Task', {
    privileges: (self, _args, call) => [
      [ref('ComputeResource', clusterBehind(call, self).id), 'Host.Inventory.EditCluster'],
    ],
    handle: (self, _args, call) => {
      const { id, type } = clusterBehind(call, self)
      return call.startTask(configureEvc, ref(type, id), { cluster: id, mode: undefined })
    },
  }),
  vim('CheckConfigureEvcMode_Task', {
    handle: (self, { evcModeKey }, call) => {
      const { id, type } = clusterBehind(call, self)
      return call.startTask(checkEvc, ref(type, id), { cluster: id, mode: evcModeKey })
    },
  }),
]
