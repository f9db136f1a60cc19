import type {
  DatastoreCapability,
  DatastoreHostMount,
  DatastoreInfo,
  DVPortgroupConfigInfo,
  VMwareDVSConfigInfo,
} from '../../generated/vim25.ts'
import { defineKind } from '../../store/kind.ts'
import { type EntityCommon, entityColumns, entityIndexes } from './entity.ts'

export interface DatastoreState extends EntityCommon {
  /** `VMFS`, `NFS`, `vsan`, `OTHER`, … as DatastoreSummary.type. */
  readonly type: string
  readonly url: string
  /** Folder of this machine that holds its files; unset: files exist as rows only. */
  readonly localPath?: string | undefined
  readonly capacity: number
  /** Concrete subtype with `_typeName` (VmfsDatastoreInfo, LocalDatastoreInfo, …). */
  readonly info: DatastoreInfo & { _typeName: string }
  readonly capability: DatastoreCapability
  readonly hosts: readonly DatastoreHostMount[]
  readonly accessible: boolean
  readonly maintenanceMode: string
  readonly multipleHostAccess: boolean
}
export const datastoreKind = defineKind<DatastoreState>({
  name: 'Datastore',
  version: 1,
  indexes: {
    ...entityIndexes<DatastoreState>(),
    host: { on: ['hosts'], keys: (state) => state.hosts.map((mount) => mount.key.value) },
    plainName: { on: ['name'], keys: (state) => state.name },
    url: { on: ['url'], keys: (state) => state.url },
  },
  columns: entityColumns,
})

/** A standard network, a distributed port group or an opaque network. */
export interface NetworkState extends EntityCommon {
  readonly type: 'Network' | 'DistributedVirtualPortgroup' | 'OpaqueNetwork'
  /** Of a port group: id of its switch, and its configuration. */
  readonly dvs?: string | undefined
  readonly key?: string | undefined
  readonly portgroupConfig?: DVPortgroupConfigInfo | undefined
  /** Ports by key that exist in a port group; allocated ones name their connectee. */
  readonly ports?: readonly DvPort[] | undefined
  readonly opaque?: { readonly id: string; readonly type: string } | undefined
}
export interface DvPort {
  readonly key: string
  /** Id of the VM or host that is connected, and its NIC's key or vmnic. */
  readonly connectee?: { readonly entity: string; readonly nicKey: string; readonly type: string } | undefined
  readonly connectionCookie?: number | undefined
  readonly config?: { readonly name?: string | undefined; readonly description?: string | undefined } | undefined
}
export const networkKind = defineKind<NetworkState>({
  name: 'Network',
  version: 1,
  indexes: {
    ...entityIndexes<NetworkState>(),
    plainName: { on: ['name'], keys: (state) => state.name },
    dvs: { on: ['dvs'], keys: (state) => state.dvs },
    opaqueId: { on: ['opaque'], keys: (state) => state.opaque?.id },
  },
  columns: entityColumns,
})

export interface DvsState extends EntityCommon {
  readonly uuid: string
  readonly config: VMwareDVSConfigInfo & { _typeName: string }
  /** The next port's number. */
  readonly nextPort: number
}
export const dvsKind = defineKind<DvsState>({
  name: 'DistributedVirtualSwitch',
  version: 1,
  indexes: { ...entityIndexes<DvsState>(), uuid: { on: ['uuid'], keys: (state) => state.uuid.toLowerCase() } },
  columns: entityColumns,
})
