import type {
  ClusterActionHistory,
  ClusterConfigInfoEx,
  ClusterDrsFaults,
  ClusterDrsMigration,
  ClusterRecommendation,
  ComputeResourceConfigInfo,
  HostAccessControlEntry,
  HostBootDeviceInfo,
  HostCertificateManagerCertificateInfo,
  HostConfigInfo,
  HostHardwareInfo,
  HostListSummaryQuickStats,
  HostNetworkConfig,
  HostRuntimeInfo,
  HostSnmpConfigSpec,
  KernelModuleInfo,
  ResourceConfigSpec,
  UserSearchResult,
  VAppConfigInfo,
  VirtualAppLinkInfo,
} from '../../generated/vim25.ts'
import { share } from '../../spec/shared-value.ts'
import { defineKind } from '../../store/kind.ts'
import { type EntityCommon, entityColumns, entityIndexes } from './entity.ts'

/** A standalone host's ComputeResource or a cluster. */
export interface ComputeResourceState extends EntityCommon {
  readonly type: 'ComputeResource' | 'ClusterComputeResource'
  /** Id of the root pool. */
  readonly resourcePool: string
  /** `envbrowser-N` */
  readonly environmentBrowser: string
  /** For a cluster a ClusterConfigInfoEx. */
  readonly configurationEx: ComputeResourceConfigInfo | ClusterConfigInfoEx
  /** EVC mode key, where EVC is on. */
  readonly evcMode?: string | undefined
  /** What DRS advises, has done and could not do; newest last. */
  readonly recommendation?: readonly ClusterRecommendation[] | undefined
  readonly actionHistory?: readonly ClusterActionHistory[] | undefined
  readonly drsFault?: readonly ClusterDrsFaults[] | undefined
  readonly migrationHistory?: readonly ClusterDrsMigration[] | undefined
  readonly numVmotions?: number | undefined
  /** Key of the latest rule or recommendation. */
  readonly lastKey?: number | undefined
}
export const computeResourceKind = defineKind<ComputeResourceState>({
  name: 'ComputeResource',
  version: 1,
  indexes: {
    ...entityIndexes<ComputeResourceState>(),
    environmentBrowser: { on: ['environmentBrowser'], keys: (state) => state.environmentBrowser },
  },
  columns: entityColumns,
  parts: { config: ['configurationEx'] },
})

/** What a host's managers hold beside HostConfigInfo, where it differs from what a new host has. */
export interface HostManagerStates {
  readonly kernelModules?: readonly KernelModuleInfo[]
  readonly bootDevices?: HostBootDeviceInfo
  readonly snmpConfiguration?: HostSnmpConfigSpec
  readonly accessEntries?: readonly HostAccessControlEntry[]
  readonly lockdownExceptions?: readonly string[]
  readonly systemUsers?: readonly string[]
  readonly localAccounts?: readonly UserSearchResult[]
  readonly certificateInfo?: HostCertificateManagerCertificateInfo
  readonly networkConfig?: HostNetworkConfig
  readonly acceptanceLevel?: string
  /** The firewall lets everything pass, whatever its rules say. */
  readonly firewallDisabled?: boolean
}

export interface HostState extends EntityCommon {
  /** `parent` is the compute resource. */
  readonly parent: string
  /** Number that its managers' ids carry: `networkSystem-<n>`. */
  readonly number: string
  /** Number of the first of the seven managers whose ids come from the inventory's counter. */
  readonly firstManager: number
  /** Which content in fixtures/host it was made from. */
  readonly variant: 'small' | 'vsphere'
  readonly uuid: string
  readonly hardware: HostHardwareInfo
  /** Everything of HostConfigInfo that is not kept elsewhere (`datastorePrincipal`, `network`, `storageDevice`, `option`, `service`, …). */
  readonly config: HostConfigInfo
  readonly runtime: HostRuntimeInfo
  /** Ids of networks (standard ones) that its port groups stand for. */
  readonly networks: readonly string[]
  /** Ids of distributed switches that it is a member of. */
  readonly switches: readonly string[]
  /** Name and thumbprint that it was added with; port of its management agent. */
  readonly connect: {
    readonly userName: string
    readonly port: number
    readonly sslThumbprint: string
    /** Address of its management interface. */
    readonly ip: string
  }
  /** What the host itself uses, without VMs. */
  readonly quickStats: HostListSummaryQuickStats
  readonly rebootRequired?: boolean | undefined
  readonly managers?: HostManagerStates | undefined
}

const hostTemplates = new Map<string, () => object>()

/** Registers the content that hosts of a variant share, made at first use: what equals it is neither stored nor held twice. */
export function hostTemplate(variant: HostState['variant'], make: () => Partial<HostState>): void {
  let made: object | undefined
  hostTemplates.set(variant, () => (made ??= share(make())))
}

export const hostKind = defineKind<HostState>({
  name: 'HostSystem',
  version: 1,
  indexes: {
    ...entityIndexes<HostState>(),
    uuid: { on: ['uuid'], keys: (state) => state.uuid.toLowerCase() },
    network: { on: ['networks'], keys: (state) => state.networks },
    switch: { on: ['switches'], keys: (state) => state.switches },
    number: { on: ['number'], keys: (state) => state.number },
    firstManager: { on: ['firstManager'], keys: (state) => String(state.firstManager) },
  },
  columns: { ...entityColumns, connectionState: (state) => state.runtime.connectionState },
  parts: { hot: ['runtime'], hardware: ['hardware'], config: ['config'] },
  template: (state) => hostTemplates.get(state.variant)?.(),
})

export interface ResourcePoolState extends EntityCommon {
  readonly type: 'ResourcePool' | 'VirtualApp'
  /** Id of the parent pool, or of the compute resource for a root pool. */
  readonly parent: string
  /** Id of the compute resource. */
  readonly owner: string
  readonly config: ResourceConfigSpec
  readonly vAppConfig?: VAppConfigInfo | undefined
  /** A vApp's inventory folder. */
  readonly parentFolder?: string | undefined
  readonly childLink?: readonly VirtualAppLinkInfo[] | undefined
  readonly namespace?: string | undefined
}
export const resourcePoolKind = defineKind<ResourcePoolState>({
  name: 'ResourcePool',
  version: 1,
  indexes: {
    ...entityIndexes<ResourcePoolState>(),
    owner: { on: ['owner'], keys: (state) => state.owner },
    parentFolder: { on: ['parentFolder'], keys: (state) => state.parentFolder },
  },
  columns: entityColumns,
})
