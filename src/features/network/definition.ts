import type { NetworkSummary, OpaqueNetworkSummary } from '../../generated/vim25.ts'
import { defineManaged, own, type Properties, type Reading, type Ref, ref, related } from '../../kernel/managed.ts'
import type { Store } from '../../store/store.ts'
import {
  type DvPortState,
  type DvsState,
  dvPortKind,
  dvsKind,
  entityProperties,
  type HostState,
  hostKind,
  type IpPoolState,
  ipPoolKind,
  type NetworkState,
  networkIds,
  networkKind,
  type VmState,
  vmKind,
} from '../inventory/index.ts'

/** Hosts count for the standard networks that they have and for all port groups of their switches. */
const hosts = {
  kind: hostKind,
  fields: ['networks', 'switches'],
  targets: (host: HostState, store: Store) => [
    ...host.networks,
    ...host.switches.flatMap((dvs) => [...store.ids(networkKind, 'dvs', dvs)]),
  ],
}
const vms = { kind: vmKind, fields: ['config'], targets: (vm: VmState) => networkIds(vm.config) }
const ports = {
  kind: dvPortKind,
  fields: ['portgroup'],
  targets: (port: DvPortState) => (port.portgroup ? [port.portgroup] : []),
}
const pools = {
  kind: ipPoolKind,
  targets: (pool: IpPoolState) => pool.pool.networkAssociation?.flatMap((one) => one.network?.value ?? []) ?? [],
}
const switches = {
  kind: dvsKind,
  fields: ['members'],
  targets: (dvs: DvsState, store: Store) => [...store.ids(networkKind, 'dvs', dvs.id)],
}

/** Standard networks, distributed port groups and opaque networks. What only some of them have is unset on the others. */
const properties: Properties<'DistributedVirtualPortgroup', NetworkState> & Properties<'OpaqueNetwork', NetworkState> =
  {
    ...entityProperties<NetworkState>({}),
    summary: related(['name', 'type', 'dvs', 'opaque'], [hosts, pools, switches], summary),
    host: related(['dvs', 'type'], [hosts, switches], (network, { store }) => networkHosts(store, network)),
    vm: related([], [vms], (network, { store }) =>
      store.list(vmKind, 'network', network.id).map((vm) => ref('VirtualMachine', vm.id)),
    ),
    key: own(['type'], (network) => (network.portgroupConfig ? network.id : undefined)),
    config: related(['portgroupConfig', 'name', 'dvs'], [ports], (network, { store }) =>
      portgroupConfig(store, network),
    ),
    portKeys: related([], [ports], (network, { store }) =>
      network.portgroupConfig ? store.list(dvPortKind, 'portgroup', network.id).map((port) => port.key) : undefined,
    ),
    capability: own(['opaque'], (network) => (network.opaque ? { networkReservationSupported: false } : undefined)),
    extraConfig: own(['extraConfig'], (network) => (network.extraConfig ? [...network.extraConfig] : undefined)),
  }

export const networkDefinition = {
  ...defineManaged<'Network', NetworkState>({
    type: 'Network',
    kind: networkKind,
    entity: true,
    typeOf: (network) => network.type,
    nameOf: (network) => network.name,
    parent: (network) => (network.parent === undefined ? undefined : ref('Folder', network.parent)),
    properties: {},
  }),
  properties,
}

/** `config` of a port group as the API shows it. */
export function portgroupConfig(store: Store, network: NetworkState) {
  if (!network.portgroupConfig || !network.dvs) return undefined
  return {
    ...network.portgroupConfig,
    key: network.id,
    name: network.name,
    numPorts: store.ids(dvPortKind, 'portgroup', network.id).size,
    distributedVirtualSwitch: ref('VmwareDistributedVirtualSwitch', network.dvs),
  }
}

/** References of the hosts that have a network. */
export function networkHosts(store: Store, network: NetworkState): Ref[] {
  const found =
    network.dvs === undefined
      ? store.list(hostKind, 'network', network.id)
      : store.list(hostKind, 'switch', network.dvs)
  return found.map((host) => ref('HostSystem', host.id))
}

function summary(network: NetworkState, { store }: Reading): NetworkSummary | OpaqueNetworkSummary {
  const pool = store.first(ipPoolKind, 'network', network.id)
  const common: NetworkSummary = {
    network: ref(network.type, network.id),
    name: network.name,
    accessible: networkHosts(store, network).length > 0,
    ipPoolName: pool?.pool.name ?? '',
    ipPoolId: pool ? Number(pool.id) : undefined,
  }
  if (!network.opaque) return common
  const { id, type } = network.opaque
  const opaque: OpaqueNetworkSummary = {
    _typeName: 'OpaqueNetworkSummary',
    ...common,
    accessible: true,
    opaqueNetworkId: id,
    opaqueNetworkType: type,
  }
  return opaque
}
