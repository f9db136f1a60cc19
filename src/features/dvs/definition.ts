import type { DVSRuntimeInfo, DVSSummary, VMwareDVSConfigInfo } from '../../generated/vim25.ts'
import { defineManaged, field, own, ref, related } from '../../kernel/managed.ts'
import type { Store } from '../../store/store.ts'
import {
  type DvPortState,
  type DvsState,
  dvPortKind,
  dvsKind,
  entityProperties,
  type NetworkState,
  networkIds,
  networkKind,
  type VmState,
  vmKind,
} from '../inventory/index.ts'

const groups = {
  kind: networkKind,
  fields: ['dvs', 'name'],
  targets: (network: NetworkState) => (network.dvs ? [network.dvs] : []),
}
const ports = { kind: dvPortKind, fields: ['dvs'], targets: (port: DvPortState) => [port.dvs] }
const vms = {
  kind: vmKind,
  fields: ['config'],
  targets: (vm: VmState, store: Store) =>
    networkIds(vm.config).flatMap((network) => store.get(networkKind, network)?.dvs ?? []),
}

export const dvsDefinition = defineManaged<'VmwareDistributedVirtualSwitch', DvsState>({
  type: 'VmwareDistributedVirtualSwitch',
  kind: dvsKind,
  entity: true,
  nameOf: (dvs) => dvs.name,
  parent: (dvs) => (dvs.parent === undefined ? undefined : ref('Folder', dvs.parent)),
  properties: {
    ...entityProperties<DvsState>({}),
    uuid: field<DvsState, 'uuid'>('uuid'),
    capability: field<DvsState, 'capability'>('capability'),
    config: related(['config', 'name', 'uuid', 'members'], [ports], (dvs, { store }) => dvsConfig(store, dvs)),
    summary: related(['config', 'name', 'uuid', 'members'], [ports, groups, vms], (dvs, { store }) =>
      summary(store, dvs),
    ),
    networkResourcePool: own(['networkResourcePools'], (dvs) => [...dvs.networkResourcePools]),
    portgroup: related([], [groups], (dvs, { store }) =>
      store.list(networkKind, 'dvs', dvs.id).map((group) => ref(group.type, group.id)),
    ),
    runtime: own(['members'], runtime),
  },
})

/** `config` of a switch as the API shows it. */
export function dvsConfig(store: Store, dvs: DvsState): VMwareDVSConfigInfo {
  return {
    ...dvs.config,
    uuid: dvs.uuid,
    name: dvs.name,
    numStandalonePorts: store.ids(dvPortKind, 'standalone', dvs.id).size,
    numPorts: store.ids(dvPortKind, 'dvs', dvs.id).size,
    host: [...dvs.members],
  }
}

function summary(store: Store, dvs: DvsState): DVSSummary {
  const hosts = dvs.members.flatMap((member) => member.config.host ?? [])
  const found = store.list(networkKind, 'dvs', dvs.id)
  const vmIds = new Set(found.flatMap((group) => [...store.ids(vmKind, 'network', group.id)]))
  return {
    name: dvs.name,
    uuid: dvs.uuid,
    numPorts: store.ids(dvPortKind, 'dvs', dvs.id).size,
    productInfo: dvs.config.productInfo,
    hostMember: hosts,
    vm: [...vmIds].map((id) => ref('VirtualMachine', id)),
    host: hosts,
    portgroupName: found.map((group) => group.name),
    description: dvs.config.description,
    contact: dvs.config.contact,
    numHosts: hosts.length,
  }
}

function runtime(dvs: DvsState): DVSRuntimeInfo {
  return {
    hostMemberRuntime: dvs.members.flatMap(({ config, status, statusDetail }) =>
      config.host ? [{ host: config.host, status, statusDetail, healthCheckResult: [] }] : [],
    ),
  }
}
