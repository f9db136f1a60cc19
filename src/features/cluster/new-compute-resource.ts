import type { ClusterConfigInfoEx, ClusterFailoverLevelAdmissionControlPolicy } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { COUNTED_MANAGERS, createHostState, type HostOptions } from '../host/index.ts'
import { type ComputeResourceState, computeResourceKind, type HostState, resourcePoolKind } from '../inventory/index.ts'

const DEFAULT_ADMISSION: ClusterFailoverLevelAdmissionControlPolicy = {
  _typeName: 'ClusterFailoverLevelAdmissionControlPolicy',
  failoverLevel: 1,
  resourceReductionToToleratePercent: 100,
}

/** What a cluster has when nothing is asked for: DRS and HA are off; their values are those that count once they are on. */
export const DEFAULT_CLUSTER: ClusterConfigInfoEx = {
  _typeName: 'ClusterConfigInfoEx',
  vmSwapPlacement: 'vmDirectory',
  spbmEnabled: true,
  systemVMsConfig: { allowedDatastores: [], notAllowedDatastores: [], dsTagCategoriesToExclude: [] },
  dasConfig: {
    enabled: false,
    vmMonitoring: 'vmMonitoringDisabled',
    hostMonitoring: 'enabled',
    vmComponentProtecting: 'disabled',
    failoverLevel: 1,
    admissionControlPolicy: DEFAULT_ADMISSION,
    admissionControlEnabled: true,
    defaultVmSettings: {
      restartPriority: 'medium',
      restartPriorityTimeout: -1,
      isolationResponse: 'none',
      vmToolsMonitoringSettings: {
        enabled: false,
        vmMonitoring: 'vmMonitoringDisabled',
        clusterSettings: false,
        failureInterval: 30,
        minUpTime: 120,
        maxFailures: 3,
        maxFailureWindow: -1,
      },
      vmComponentProtectionSettings: {
        vmStorageProtectionForAPD: 'disabled',
        enableAPDTimeoutForHosts: true,
        vmTerminateDelayForAPDSec: 180,
        vmReactionOnAPDCleared: 'none',
        vmStorageProtectionForPDL: 'disabled',
      },
    },
    option: [],
    heartbeatDatastore: [],
    hBDatastoreCandidatePolicy: 'allFeasibleDsWithUserPreference',
  },
  dasVmConfig: [],
  drsConfig: {
    enabled: false,
    enableVmBehaviorOverrides: true,
    defaultVmBehavior: 'fullyAutomated',
    vmotionRate: 3,
    scaleDescendantsShares: 'disabled',
    option: [],
  },
  drsVmConfig: [],
  rule: [],
  orchestration: { defaultVmReadiness: { readyCondition: 'none', postReadyDelay: 0 } },
  vmOrchestration: [],
  dpmConfigInfo: { enabled: false, defaultDpmBehavior: 'automated', hostPowerActionRate: 3, option: [] },
  dpmHostConfig: [],
  vsanConfigInfo: { enabled: false, defaultConfig: { uuid: '', autoClaimStorage: false, checksumEnabled: true } },
  vsanHostConfig: [],
  group: [],
  infraUpdateHaConfig: {
    enabled: false,
    behavior: 'Manual',
    moderateRemediation: 'QuarantineMode',
    severeRemediation: 'QuarantineMode',
    providers: [],
  },
  proactiveDrsConfig: { enabled: false },
  cryptoConfig: { cryptoMode: 'onDemand' },
}

/** What a new cluster or standalone compute resource is made from. */
export interface ComputeResourceOptions {
  /** Stored name. */
  name: string
  /** Id of the host folder. */
  folder: string
  type: ComputeResourceState['type']
  /** Unset: the defaults of the type. */
  configurationEx?: ComputeResourceState['configurationEx'] | undefined
  /** Ids that do not come from the counter (an ESXi host's own). */
  ids?: { readonly computeResource: string; readonly resourcePool: string } | undefined
}

/**
 * Makes and stores a compute resource with its root pool: draws numbers for the environment browser, the pool and itself, in this order.
 * Checks no name and posts no event.
 */
export function createComputeResource(call: Call, options: ComputeResourceOptions): ComputeResourceState {
  const isCluster = options.type === 'ClusterComputeResource'
  const environmentBrowser = call.newId('envbrowser')
  const resourcePool = options.ids?.resourcePool ?? call.newId('resgroup')
  const id =
    options.ids?.computeResource ?? `domain-${isCluster ? 'c' : 's'}${call.newId('domain').slice('domain-'.length)}`
  call.store.insert(resourcePoolKind, {
    id: resourcePool,
    type: 'ResourcePool',
    name: 'Resources',
    parent: id,
    owner: id,
    config: rootConfig(call),
  })
  return call.store.insert(computeResourceKind, {
    id,
    type: options.type,
    name: options.name,
    parent: options.folder,
    resourcePool,
    environmentBrowser,
    configurationEx:
      options.configurationEx ??
      (isCluster
        ? DEFAULT_CLUSTER
        : { _typeName: 'ComputeResourceConfigInfo', vmSwapPlacement: 'vmDirectory', spbmEnabled: true }),
  })
}

/** Makes a standalone host with its ComputeResource of the same name. The host draws its numbers first. */
export function createStandaloneHost(
  call: Call,
  folder: string,
  options: Omit<HostOptions, 'computeResource'>,
  more: Pick<ComputeResourceOptions, 'ids' | 'configurationEx'> = {},
): { host: HostState; computeResource: ComputeResourceState } {
  // Seven managers, the host (unless it has an id), the environment browser, the pool; then the compute resource's own number.
  const next = call.store.counter('object') + COUNTED_MANAGERS.length + (options.id === undefined ? 1 : 0) + 3
  const id = more.ids?.computeResource ?? `domain-s${next}`
  const host = createHostState(call, { ...options, computeResource: id })
  const computeResource = createComputeResource(call, { ...more, name: options.name, folder, type: 'ComputeResource' })
  if (computeResource.id !== id) throw new Error(`${computeResource.id} is not the ${id} that the host was told`)
  return { host, computeResource }
}

/** A root pool's numbers come from the hosts (placement's poolConfig); only versions are kept. */
function rootConfig(call: Call) {
  const allocation = (shares: number) => ({
    reservation: 0,
    expandableReservation: true,
    limit: -1,
    shares: { shares, level: 'normal' as const },
  })
  return {
    changeVersion: call.clock.stamp(),
    lastModified: call.clock.stamp(),
    cpuAllocation: allocation(4000),
    memoryAllocation: allocation(163_840),
    scaleDescendantsShares: 'disabled',
  }
}
