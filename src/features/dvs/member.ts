import type {
  DistributedVirtualSwitchHostMember,
  DistributedVirtualSwitchHostMemberConfigSpec,
  DistributedVirtualSwitchHostMemberPnicSpec,
  HostProxySwitch,
} from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import { isA } from '../../spec/typed.ts'
import { dvsContent, freePortsOf, insertPorts } from '../dv-portgroup/index.ts'
import { updateHostConfig } from '../host/index.ts'
import {
  type DvPortState,
  type DvsState,
  dvPortKind,
  dvsKind,
  type HostState,
  hostKind,
  networkKind,
  vmKind,
} from '../inventory/index.ts'
import { datacenterOf, leaveHostNetworks } from '../network/index.ts'
import { dvsOf } from './dvs-of.ts'
import { uplinkNames, uplinkPorts } from './uplinks.ts'

type MemberSpec = DistributedVirtualSwitchHostMemberConfigSpec

const hostOf = (call: Call, id: string) => call.get(hostKind, ref('HostSystem', id))
export const memberOf = (dvs: DvsState, host: string): DistributedVirtualSwitchHostMember | undefined =>
  dvs.members.find((member) => member.config.host?.value === host)

/**
 * Makes a host a member: it gets its uplink ports, its physical NICs are bound to them, and its `config.network.proxySwitch` names the
 * switch. Posts DvsHostJoinedEvent. AlreadyExists: it is a member; ResourceInUse: a NIC serves another switch; NotFound: no such host or NIC.
 */
export function joinHost(call: Call, dvs: string, spec: MemberSpec): void {
  const state = dvsOf(call, dvs)
  const host = call.store.get(hostKind, spec.host.value)
  if (!host) throw new Fault('NotFound')
  if (memberOf(state, host.id)) throw new Fault('AlreadyExists', { name: host.name })
  if (host.runtime.connectionState !== 'connected') throw onHost(host, new Fault('HostNotConnected'))
  if (datacenterOf(call, host.id)?.id !== datacenterOf(call, dvs)?.id)
    throw onHost(host, new Fault('DvsFault', {}, `${host.name} is in another datacenter than the switch.`))
  const names = uplinkNames(state.config)
  const portgroup = state.config.uplinkPortgroup?.[0]?.value
  const ports = insertPorts(call, dvs, { portgroup, count: names.length, proxyHost: host.id, names })
  const pnicSpec = bindPnics(call, state, host, ports, spec)
  const maxProxySwitchPorts = spec.maxProxySwitchPorts ?? dvsContent().hostProxyPorts.maxProxySwitchPorts
  const member: DistributedVirtualSwitchHostMember = {
    runtimeState: { currentMaxProxySwitchPorts: maxProxySwitchPorts },
    config: {
      host: ref('HostSystem', host.id),
      maxProxySwitchPorts,
      vendorSpecificConfig: spec.vendorSpecificConfig ?? [],
      backing: { _typeName: 'DistributedVirtualSwitchHostMemberPnicBacking', pnicSpec } as never,
      nsxSwitch: false,
    },
    productInfo: state.config.productInfo,
    uplinkPortKey: ports.map((port) => port.key),
    status: 'up',
    statusDetail: '',
  }
  const latest = dvsOf(call, dvs)
  call.store.update(dvsKind, dvs, { members: [...latest.members, member] })
  call.store.update(hostKind, host.id, { switches: [...host.switches, dvs] })
  syncProxySwitch(call, dvs, host.id)
  call.post('DvsHostJoinedEvent', { dvs }, { hostJoined: { name: host.name, host: ref('HostSystem', host.id) } })
}

/** Changes a member's NICs or port limit. NotFound: the host is no member. */
export function editHost(call: Call, dvs: string, spec: MemberSpec): void {
  const state = dvsOf(call, dvs)
  const member = memberOf(state, spec.host.value)
  if (!member) throw new Fault('NotFound')
  const host = hostOf(call, spec.host.value)
  let { config } = member
  if (spec.maxProxySwitchPorts !== undefined) config = { ...config, maxProxySwitchPorts: spec.maxProxySwitchPorts }
  if (spec.vendorSpecificConfig) config = { ...config, vendorSpecificConfig: spec.vendorSpecificConfig }
  if (spec.backing) {
    const ports = uplinkPorts(call, dvs, host.id)
    for (const port of ports)
      if (port.connectee) call.store.update(dvPortKind, port.id, { connectee: undefined, connectionCookie: undefined })
    const pnicSpec = bindPnics(call, state, host, uplinkPorts(call, dvs, host.id), spec)
    config = { ...config, backing: { _typeName: 'DistributedVirtualSwitchHostMemberPnicBacking', pnicSpec } as never }
  }
  replaceMember(call, dvs, { ...member, config })
  syncProxySwitch(call, dvs, host.id)
}

function replaceMember(call: Call, dvs: string, member: DistributedVirtualSwitchHostMember): void {
  const { members } = dvsOf(call, dvs)
  const id = member.config.host?.value
  call.store.update(dvsKind, dvs, { members: members.map((one) => (one.config.host?.value === id ? member : one)) })
}

/**
 * Takes a host out of a switch. ResourceInUse while its VMs or vmkernel adapters use the switch; `force` (the host leaves the inventory)
 * takes it out anyway. Posts DvsHostLeftEvent.
 */
export function leaveHost(call: Call, dvs: string, hostId: string, force = false): void {
  const { store } = call
  const state = dvsOf(call, dvs)
  if (!memberOf(state, hostId)) throw new Fault('NotFound')
  const host = hostOf(call, hostId)
  if (!force) assertUnused(call, state, host)
  for (const port of uplinkPorts(call, dvs, hostId)) store.remove(dvPortKind, port.id)
  store.update(dvsKind, dvs, { members: state.members.filter((member) => member.config.host?.value !== hostId) })
  store.update(hostKind, hostId, { switches: host.switches.filter((id) => id !== dvs) })
  syncProxySwitch(call, dvs, hostId)
  call.post('DvsHostLeftEvent', { dvs }, { hostLeft: { name: host.name, host: ref('HostSystem', hostId) } })
}

/** Takes a host, which leaves the inventory, out of its switches and standard networks; networks that only it had go with it. */
export function leaveAllNetworks(call: Call, hostId: string): void {
  for (const dvs of hostOf(call, hostId).switches) leaveHost(call, dvs, hostId, true)
  freePortsOf(call, hostId)
  leaveHostNetworks(call, hostId)
}

function assertUnused(call: Call, dvs: DvsState, host: HostState): void {
  const { store } = call
  for (const group of store.list(networkKind, 'dvs', dvs.id)) {
    for (const vm of store.list(vmKind, 'network', group.id))
      if (vm.runtime.host.value === host.id)
        throw new Fault('ResourceInUse', { type: 'VmwareDistributedVirtualSwitch', name: dvs.name })
  }
  const hasVmk = store
    .list(dvPortKind, 'connectee', host.id)
    .some((port) => port.dvs === dvs.id && port.connectee?.type === 'hostVmkVnic')
  if (hasVmk) throw new Fault('ResourceInUse', { type: 'VmwareDistributedVirtualSwitch', name: dvs.name })
}

/** Connects the NICs of a spec to uplink ports: the ones it names, otherwise the first free ones. */
function bindPnics(
  call: Call,
  dvs: DvsState,
  host: HostState,
  ports: readonly DvPortState[],
  spec: MemberSpec,
): DistributedVirtualSwitchHostMemberPnicSpec[] {
  if (!isA(spec.backing, 'DistributedVirtualSwitchHostMemberPnicBacking')) return []
  const taken = new Set<string>()
  return (spec.backing.pnicSpec ?? []).map((pnic) => {
    const { pnicDevice } = pnic
    if (!host.config.network?.pnic?.some((one) => one.device === pnicDevice))
      throw onHost(host, new Fault('NotFound', {}, `${host.name} has no physical NIC ${pnicDevice}.`))
    if (isServing(host, pnicDevice, dvs.uuid))
      throw new Fault('ResourceInUse', { type: 'PhysicalNic', name: pnicDevice })
    const named = pnic.uplinkPortKey === undefined ? undefined : ports.find((port) => port.key === pnic.uplinkPortKey)
    const port = named ?? ports.find((one) => !taken.has(one.key))
    if (!port || taken.has(port.key))
      throw onHost(
        host,
        new Fault('ResourceNotAvailable', {
          containerType: 'DistributedVirtualSwitch',
          containerName: dvs.name,
          type: 'uplink port',
        }),
      )
    taken.add(port.key)
    const connectionCookie = call.random.integer(2 ** 31 - 1)
    call.store.update(dvPortKind, port.id, {
      connectee: { entity: host.id, nicKey: pnicDevice, type: 'pnic' },
      connectionCookie,
      lastStatusChange: call.clock.stamp(),
    })
    return { pnicDevice, uplinkPortKey: port.key, uplinkPortgroupKey: port.portgroup, connectionCookie }
  })
}

/** A physical NIC belongs to a standard switch or to another distributed one. */
function isServing(host: HostState, device: string, exceptUuid: string): boolean {
  const key = `key-vim.host.PhysicalNic-${device}`
  const network = host.config.network
  return (
    (network?.vswitch?.some((vswitch) => vswitch.pnic?.includes(key)) ?? false) ||
    (network?.proxySwitch?.some((proxy) => proxy.dvsUuid !== exceptUuid && proxy.pnic?.includes(key)) ?? false)
  )
}

/** What went wrong on one host, as the operations over many hosts report it. */
function onHost(host: HostState, fault: Fault): Fault {
  return new Fault(
    'DvsOperationBulkFault',
    {
      hostFault: [
        {
          host: ref('HostSystem', host.id),
          fault: { fault: { _typeName: fault.fault, ...fault.data } as never, localizedMessage: fault.message },
        },
      ],
    },
    fault.message,
  )
}

/** Makes `config.network.proxySwitch` of a host say what the switch has. */
export function syncProxySwitch(call: Call, dvs: string, hostId: string): void {
  const state = dvsOf(call, dvs)
  const host = hostOf(call, hostId)
  const network = host.config.network
  if (!network) return
  const others = (network.proxySwitch ?? []).filter((proxy) => proxy.dvsUuid !== state.uuid)
  const member = memberOf(state, hostId)
  const proxySwitch = member ? [...others, proxyOf(call, state, hostId, member, others)] : others
  updateHostConfig(call, host, { network: { ...network, proxySwitch } })
}

function proxyOf(
  call: Call,
  dvs: DvsState,
  host: string,
  member: DistributedVirtualSwitchHostMember,
  others: readonly HostProxySwitch[],
): HostProxySwitch {
  const { hostProxyPorts } = dvsContent()
  const { backing } = member.config
  const pnics = isA(backing, 'DistributedVirtualSwitchHostMemberPnicBacking') ? (backing.pnicSpec ?? []) : []
  let n = 0
  while (others.some((proxy) => proxy.key === `key-vim.host.HostProxySwitch-DvsPortset-${n}`)) n++
  return {
    dvsUuid: dvs.uuid,
    dvsName: dvs.name,
    key: `key-vim.host.HostProxySwitch-DvsPortset-${n}`,
    numPorts: hostProxyPorts.numPorts,
    configNumPorts: member.config.maxProxySwitchPorts,
    numPortsAvailable: hostProxyPorts.numPorts - 10,
    uplinkPort: uplinkPorts(call, dvs.id, host).map((port) => ({ key: port.key, value: port.name ?? '' })),
    mtu: dvs.config.maxMtu,
    pnic: pnics.map((pnic) => `key-vim.host.PhysicalNic-${pnic.pnicDevice}`),
    spec: { backing },
    networkReservationSupported: true,
    nsxtEnabled: false,
    ensEnabled: false,
    ensInterruptEnabled: false,
  }
}
