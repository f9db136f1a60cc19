import type { ClusterConfigInfo, ClusterConfigInfoEx } from '../../generated/vim25.ts'
import {
  constant,
  defineManaged,
  own,
  type Reading,
  type Ref,
  type Relation,
  ref,
  related,
} from '../../kernel/managed.ts'
import type { Store } from '../../store/store.ts'
import { hostDatastores, hostNetworks } from '../host/index.ts'
import {
  type ComputeResourceState,
  computeResourceKind,
  type DatastoreState,
  datastoreKind,
  entityProperties,
  type HostState,
  hostKind,
  type NetworkState,
  networkKind,
  type VmState,
  vmKind,
} from '../inventory/index.ts'
import { clusterSummary, computeSummary } from './cluster-summary.ts'

const parentOf = (store: Store, host: string) => store.get(hostKind, host)?.parent ?? ''
const hosts: Relation = {
  kind: hostKind,
  fields: ['parent', 'runtime', 'hardware'],
  targets: (host: HostState) => [host.parent],
}
const vms: Relation = {
  kind: vmKind,
  fields: ['runtime', 'config'],
  targets: (vm: VmState, store) => [parentOf(store, vm.runtime.host.value)],
}

/** Standalone hosts' compute resources and clusters: one definition, the class by the state. */
export const computeResourceDefinition = defineManaged<'ClusterComputeResource', ComputeResourceState>({
  type: 'ClusterComputeResource',
  typeOf: (compute) => compute.type,
  kind: computeResourceKind,
  entity: true,
  nameOf: (compute) => compute.name,
  parent: (compute) => ref('Folder', compute.parent ?? ''),
  properties: {
    ...entityProperties<ComputeResourceState>({}),
    resourcePool: own(['resourcePool'], (compute) => ref('ResourcePool', compute.resourcePool)),
    host: related(
      [],
      [{ kind: hostKind, fields: ['parent'], targets: (host: HostState) => [host.parent] }],
      (compute, { store }) => hostsOf(store, compute.id).map((host) => ref('HostSystem', host.id)),
    ),
    datastore: related(
      [],
      [
        { kind: hostKind, fields: ['parent'], targets: (host: HostState) => [host.parent] },
        {
          kind: datastoreKind,
          fields: ['hosts'],
          targets: (datastore: DatastoreState, store) => datastore.hosts.map(({ key }) => parentOf(store, key.value)),
        },
      ],
      (compute, { store }) => union(hostsOf(store, compute.id).flatMap((host) => hostDatastores(store, host.id))),
    ),
    network: related(
      [],
      [
        {
          kind: hostKind,
          fields: ['parent', 'networks', 'switches'],
          targets: (host: HostState) => [host.parent],
        },
        {
          kind: networkKind,
          fields: ['dvs'],
          targets: (network: NetworkState, store) =>
            network.dvs ? store.list(hostKind, 'switch', network.dvs).map((host) => host.parent) : [],
        },
      ],
      (compute, { store }) => union(hostsOf(store, compute.id).flatMap((host) => hostNetworks(store, host))),
    ),
    summary: related(
      ['configurationEx', 'evcMode', 'numVmotions', 'triggeredAlarmState', 'type'],
      [hosts, vms],
      (compute, { store }) => computeSummary(store, compute),
    ),
    summaryEx: related(['configurationEx', 'evcMode', 'numVmotions', 'type'], [hosts, vms], (compute, { store }) =>
      compute.type === 'ClusterComputeResource' ? clusterSummary(store, compute) : undefined,
    ),
    environmentBrowser: own(['environmentBrowser'], (compute) => ref('EnvironmentBrowser', compute.environmentBrowser)),
    configurationEx: own(['configurationEx'], (compute) => compute.configurationEx),
    configuration: own(['configurationEx', 'type'], plainConfiguration),
    // Clusters are not managed with images.
    lifecycleManaged: constant(false),
    configManagerEnabled: constant(false),
    networkBootMode: constant(undefined),
    recommendation: own(['recommendation', 'type'], (compute) => ofCluster(compute, compute.recommendation)),
    // Superseded by `recommendation` since VI 2.5.
    drsRecommendation: own(['type'], (compute) => ofCluster(compute, [])),
    hciConfig: constant(undefined),
    migrationHistory: own(['migrationHistory', 'type'], (compute) => ofCluster(compute, compute.migrationHistory)),
    actionHistory: own(['actionHistory', 'type'], (compute) => ofCluster(compute, compute.actionHistory)),
    drsFault: own(['drsFault', 'type'], (compute) => ofCluster(compute, compute.drsFault)),
  },
})

function hostsOf(store: Store, compute: string): HostState[] {
  return store.list(hostKind, 'parent', compute)
}

function union(refs: readonly Ref[]): Ref[] {
  return [...new Map(refs.map((one) => [one.value, one])).values()]
}

function ofCluster<T>(compute: ComputeResourceState, list: readonly T[] | undefined): T[] | undefined {
  return compute.type === 'ClusterComputeResource' ? [...(list ?? [])] : undefined
}

function plainConfiguration(compute: ComputeResourceState, _reading: Reading): ClusterConfigInfo | undefined {
  if (compute.type !== 'ClusterComputeResource') return undefined
  const { dasConfig, dasVmConfig, drsConfig, drsVmConfig, rule } = compute.configurationEx as ClusterConfigInfoEx
  return { dasConfig, dasVmConfig, drsConfig, drsVmConfig, rule }
}
