import type {
  DatastoreCapability,
  DatastoreHostMount,
  DatastoreInfo,
  DistributedVirtualSwitchHostMember,
  DVPortgroupConfigInfo,
  DVPortSetting,
  DVSCapability,
  DVSNetworkResourcePool,
  IpPool,
  OptionValue,
  StorageIORMInfo,
  VMwareDVSConfigInfo,
} from '../../generated/vim25.ts'
import { defineKind, type EntityState } from '../../store/kind.ts'
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
  /** `normal`, `enteringMaintenance` or `inMaintenance`. */
  readonly maintenanceMode: string
  readonly multipleHostAccess: boolean
  /** Id of its HostDatastoreBrowser. */
  readonly browser: string
  readonly iormConfiguration: StorageIORMInfo
}
export const datastoreKind = defineKind<DatastoreState>({
  name: 'Datastore',
  version: 1,
  indexes: {
    ...entityIndexes<DatastoreState>(),
    host: { on: ['hosts'], keys: (state) => state.hosts.map((mount) => mount.key.value) },
    plainName: { on: ['name'], keys: (state) => state.name },
    url: { on: ['url'], keys: (state) => state.url },
    browser: { on: ['browser'], keys: (state) => state.browser },
  },
  columns: entityColumns,
})

/** A standard network, a distributed port group or an opaque network. Which hosts have it follows from HostState, which VMs from theirs. */
export interface NetworkState extends EntityCommon {
  readonly type: 'Network' | 'DistributedVirtualPortgroup' | 'OpaqueNetwork'
  /** Of a port group: id of its switch, and its configuration; `name`, `numPorts` and the key in it are not kept up, they follow from the rest. */
  readonly dvs?: string | undefined
  readonly portgroupConfig?: DVPortgroupConfigInfo | undefined
  readonly opaque?: { readonly id: string; readonly type: string } | undefined
  /** Of an opaque network. */
  readonly extraConfig?: readonly OptionValue[] | undefined
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

/** What is connected to a port: a VM or host, and its NIC's key, vmk or vmnic. */
export interface DvPortConnectee {
  readonly entity: string
  readonly nicKey: string
  readonly type: 'vmVnic' | 'hostVmkVnic' | 'pnic'
}

/** A port of a distributed switch, in a port group or standalone. */
export interface DvPortState extends EntityState {
  /** `<id of the switch>/<key>` */
  readonly id: string
  readonly dvs: string
  /** Decimal number within the switch. */
  readonly key: string
  /** Id of the port group; unset: a standalone port. */
  readonly portgroup?: string | undefined
  readonly connectee?: DvPortConnectee | undefined
  readonly connectionCookie?: number | undefined
  /** Id of the host that an uplink port belongs to. */
  readonly proxyHost?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  /** Settings that override those of the port group. */
  readonly setting?: DVPortSetting | undefined
  readonly configVersion: number
  readonly lastStatusChange: string
}
export const dvPortKind = defineKind<DvPortState>({
  name: 'DvPort',
  version: 1,
  indexes: {
    dvs: { on: ['dvs'], keys: (port) => port.dvs },
    portgroup: { on: ['portgroup'], keys: (port) => port.portgroup },
    /** Ports of a group (or `<switch>` for standalone ones) that nothing is connected to. */
    free: {
      on: ['portgroup', 'connectee'],
      keys: (port) => (port.connectee ? undefined : (port.portgroup ?? port.dvs)),
    },
    /** Uplink ports, by `<switch>/<host>`. */
    uplink: {
      on: ['proxyHost'],
      keys: (port) => (port.proxyHost === undefined ? undefined : `${port.dvs}/${port.proxyHost}`),
    },
    standalone: { on: ['portgroup'], keys: (port) => (port.portgroup === undefined ? port.dvs : undefined) },
    /** By VM or host. */
    connectee: { on: ['connectee'], keys: (port) => port.connectee?.entity },
  },
})

export interface DvsState extends EntityCommon {
  readonly uuid: string
  /** `name`, `numPorts` and `host` in it are not kept up: they follow from the rest. */
  readonly config: VMwareDVSConfigInfo & { _typeName: string }
  readonly capability: DVSCapability
  readonly members: readonly DistributedVirtualSwitchHostMember[]
  readonly networkResourcePools: readonly DVSNetworkResourcePool[]
  /** The next port's number. */
  readonly nextPort: number
}
export const dvsKind = defineKind<DvsState>({
  name: 'DistributedVirtualSwitch',
  version: 1,
  indexes: { ...entityIndexes<DvsState>(), uuid: { on: ['uuid'], keys: (state) => state.uuid.toLowerCase() } },
  columns: entityColumns,
  parts: { config: ['config'], members: ['members'], capability: ['capability'] },
})

/** A pool of addresses of a datacenter. */
export interface IpPoolState extends EntityState {
  /** Decimal number, as the API's ids are. */
  readonly id: string
  readonly datacenter: string
  readonly pool: IpPool
  /** Addresses given out, by the id that the caller gave. */
  readonly allocations: Readonly<
    Record<string, { readonly ipv4?: string; readonly ipv6?: string; readonly extension?: string }>
  >
}
export const ipPoolKind = defineKind<IpPoolState>({
  name: 'IpPool',
  version: 1,
  indexes: {
    datacenter: { on: ['datacenter'], keys: (state) => state.datacenter },
    network: { on: ['pool'], keys: (state) => state.pool.networkAssociation?.flatMap((a) => a.network?.value ?? []) },
  },
})
