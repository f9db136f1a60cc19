import type {
  ClusterConfigInfoEx,
  ComputeResourceConfigInfo,
  HostConfigInfo,
  HostHardwareInfo,
  HostRuntimeInfo,
  ResourceConfigSpec,
  VAppConfigInfo,
} from '../../generated/vim25.ts'
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

export interface HostState extends EntityCommon {
  /** `parent` is the compute resource. */
  readonly parent: string
  /** Number that its managers' ids carry: `networkSystem-<n>`. */
  readonly number: string
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
  readonly connect: { readonly userName: string; readonly port: number; readonly sslThumbprint: string }
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
  },
  columns: { ...entityColumns, connectionState: (state) => state.runtime.connectionState },
  parts: { hot: ['runtime'], hardware: ['hardware'], config: ['config'] },
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
