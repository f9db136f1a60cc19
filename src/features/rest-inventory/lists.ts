import type {
  VcenterDatastoreType,
  VcenterFolderType,
  VcenterHostConnectionState,
  VcenterHostPowerState,
  VcenterNetworkType,
} from '../../generated/vcenter/inventory.ts'
import type { ClusterConfigInfoEx } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { ref } from '../../kernel/managed.ts'
import { type VapiOperation, vapiRead } from '../../kernel/vapi-operation.ts'
import type { Kind } from '../../store/kind.ts'
import {
  type ComputeResourceState,
  computeResourceKind,
  type DatastoreState,
  datacenterKind,
  datastoreKind,
  type EntityCommon,
  type FolderState,
  folderKind,
  type HostState,
  hostKind,
  type NetworkState,
  networkKind,
} from '../inventory/index.ts'
import { datacenterFinder, readable, select } from './select.ts'

/** How many objects a list answers at most. */
const LIMIT = { cluster: 1000, datacenter: 1000, datastore: 2500, folder: 1000, host: 2500, network: 1000 }

const FOLDER_TYPES: Readonly<Record<string, VcenterFolderType>> = {
  Datacenter: 'DATACENTER',
  Datastore: 'DATASTORE',
  ComputeResource: 'HOST',
  Network: 'NETWORK',
  VirtualMachine: 'VIRTUAL_MACHINE',
}
function folderType({ childType }: FolderState): VcenterFolderType {
  for (const type of childType) if (FOLDER_TYPES[type]) return FOLDER_TYPES[type]
  return 'DATACENTER'
}

const NETWORK_TYPES: Readonly<Record<NetworkState['type'], VcenterNetworkType>> = {
  Network: 'STANDARD_PORTGROUP',
  DistributedVirtualPortgroup: 'DISTRIBUTED_PORTGROUP',
  OpaqueNetwork: 'OPAQUE_NETWORK',
}

const DATASTORE_TYPES: Readonly<Record<string, VcenterDatastoreType>> = {
  VMFS: 'VMFS',
  NFS: 'NFS',
  NFS41: 'NFS41',
  CIFS: 'CIFS',
  VSAN: 'VSAN',
  VFFS: 'VFFS',
  VVOL: 'VVOL',
}
// A local folder has no type of its own in this API.
const datastoreType = ({ type }: DatastoreState): VcenterDatastoreType => DATASTORE_TYPES[type.toUpperCase()] ?? 'VMFS'

const CONNECTION: Readonly<Record<string, VcenterHostConnectionState>> = {
  connected: 'CONNECTED',
  disconnected: 'DISCONNECTED',
  notResponding: 'NOT_RESPONDING',
}
const connectionState = ({ runtime }: HostState) => CONNECTION[runtime.connectionState] ?? 'NOT_RESPONDING'
const HOST_POWER: Readonly<Record<string, VcenterHostPowerState>> = {
  poweredOn: 'POWERED_ON',
  poweredOff: 'POWERED_OFF',
  standBy: 'STANDBY',
}

const isCluster = (state: ComputeResourceState) => state.type === 'ClusterComputeResource'
const nameOf = ({ name }: { name: string }) => name
const parentOf = ({ parent }: { parent: string | undefined }) => parent

function spaceOf(call: Call, id: string) {
  const summary = call.read(ref('Datastore', id), 'Datastore', 'summary')
  return summary?.accessible ? { free_space: summary.freeSpace, capacity: summary.capacity } : {}
}

/** The class of each object; NOT_FOUND where one is not there. */
function typesOf<S extends EntityCommon>(call: Call, kind: Kind<S>, type: string, ids: readonly string[]) {
  return Object.fromEntries(
    ids.map((id) => {
      readable(call, kind, ref(type, id))
      return [id, { type: call.find(ref(type, id)).ref.type }]
    }),
  )
}

/** Lists with their filters, and what is known of one object, of everything but VMs and pools. */
export const listOperations: VapiOperation[] = [
  vapiRead('Vcenter.Datacenter_list', {
    handle: ({ filter = {} }, call) =>
      select(call, datacenterKind, LIMIT.datacenter, filter.datacenters, [
        [filter.names, nameOf],
        [filter.folders, parentOf],
      ]).map(({ id, name }) => ({ datacenter: id, name })),
  }),
  vapiRead('Vcenter.Datacenter_get', {
    handle: ({ datacenter }, call) => {
      const state = readable(call, datacenterKind, ref('Datacenter', datacenter))
      return {
        name: state.name,
        vm_folder: state.vmFolder,
        host_folder: state.hostFolder,
        datastore_folder: state.datastoreFolder,
        network_folder: state.networkFolder,
      }
    },
  }),
  vapiRead('Vcenter.Folder_list', {
    handle: ({ filter = {} }, call) =>
      select(call, folderKind, LIMIT.folder, filter.folders, [
        [filter.names, nameOf],
        [filter.type && [filter.type], folderType],
        [filter.parent_folders, parentOf],
        [filter.datacenters, datacenterFinder(call)],
      ]).map((state) => ({ folder: state.id, name: state.name, type: folderType(state) })),
  }),
  vapiRead('Vcenter.Cluster_list', {
    handle: ({ filter = {} }, call) =>
      select(call, computeResourceKind, LIMIT.cluster, filter.clusters, [
        [['ClusterComputeResource'], ({ type }) => type],
        [filter.names, nameOf],
        [filter.folders, parentOf],
        [filter.datacenters, datacenterFinder(call)],
      ]).map(({ id, name, configurationEx }) => {
        const { dasConfig, drsConfig } = configurationEx as ClusterConfigInfoEx
        return {
          cluster: id,
          name,
          ha_enabled: dasConfig.enabled ?? false,
          drs_enabled: drsConfig.enabled ?? false,
        }
      }),
  }),
  vapiRead('Vcenter.Cluster_get', {
    handle: ({ cluster }, call) => {
      const object = ref('ClusterComputeResource', cluster)
      const state = readable(call, computeResourceKind, object)
      if (!isCluster(state)) throw call.kernel.notFound(object)
      return { name: state.name, resource_pool: state.resourcePool }
    },
  }),
  vapiRead('Vcenter.Host_list', {
    handle: ({ filter = {} }, call) => {
      const owner = ({ parent }: HostState) => call.store.get(computeResourceKind, parent)
      const isStandalone = (host: HostState) => String(owner(host)?.type === 'ComputeResource')
      return select(call, hostKind, LIMIT.host, filter.hosts, [
        [filter.names, nameOf],
        // A standalone host stands in its compute resource, and that in the folder.
        [filter.folders, (host) => (isStandalone(host) === 'true' ? owner(host)?.parent : undefined)],
        [filter.datacenters, datacenterFinder(call)],
        [filter.clusters, (host) => host.parent],
        [filter.standalone === undefined ? undefined : [String(filter.standalone)], isStandalone],
        [filter.connection_states, connectionState],
        [filter.host_uuids?.map((uuid) => uuid.toLowerCase()), ({ uuid }) => uuid.toLowerCase()],
      ]).map((host) => {
        const connection_state = connectionState(host)
        return {
          host: host.id,
          name: host.name,
          connection_state,
          power_state: connection_state === 'CONNECTED' ? HOST_POWER[host.runtime.powerState] : undefined,
        }
      })
    },
  }),
  vapiRead('Vcenter.Datastore_list', {
    handle: ({ filter = {} }, call) =>
      select(call, datastoreKind, LIMIT.datastore, filter.datastores, [
        [filter.names, nameOf],
        [filter.types, datastoreType],
        [filter.folders, parentOf],
        [filter.datacenters, datacenterFinder(call)],
      ]).map((state) => ({
        datastore: state.id,
        name: state.name,
        type: datastoreType(state),
        ...spaceOf(call, state.id),
      })),
  }),
  vapiRead('Vcenter.Datastore_get', {
    handle: ({ datastore }, call) => {
      const state = readable(call, datastoreKind, ref('Datastore', datastore))
      return {
        name: state.name,
        type: datastoreType(state),
        accessible: state.accessible,
        free_space: spaceOf(call, state.id).free_space,
        multiple_host_access: state.multipleHostAccess,
        thin_provisioning_supported: state.capability.perFileThinProvisioningSupported,
      }
    },
  }),
  vapiRead('Vcenter.Network_list', {
    handle: ({ filter = {} }, call) =>
      select(call, networkKind, LIMIT.network, filter.networks, [
        [filter.names, nameOf],
        [filter.types, ({ type }) => NETWORK_TYPES[type]],
        [filter.folders, parentOf],
        [filter.datacenters, datacenterFinder(call)],
      ]).map(({ id, name, type }) => ({ network: id, name, type: NETWORK_TYPES[type] })),
  }),
  vapiRead('Vcenter.Inventory.Datastore_find', {
    handle: ({ datastores }, call) => typesOf(call, datastoreKind, 'Datastore', datastores),
  }),
  vapiRead('Vcenter.Inventory.Network_find', {
    handle: ({ networks }, call) => typesOf(call, networkKind, 'Network', networks),
  }),
]
