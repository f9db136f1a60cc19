import type {
  DistributedVirtualPort,
  DVPortgroupConfigInfo,
  VirtualDevice,
  VMwareDVSConfigInfo,
} from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import { dvsContent, insertPorts } from '../dv-portgroup/index.ts'
import { connectPort, joinHost } from '../dvs/index.ts'
import { type DvPortConnectee, dvPortKind, dvsKind, hostKind, networkKind, vmKind } from '../inventory/index.ts'
import { common, type Homes, put } from './loaded-common.ts'
import type { Saved, SavedObjects } from './saved.ts'

/** Networks, port groups and switches. `finish`, once all else is there, gives NICs their ports where the ports were not saved. */
export function loadNetworks(call: Call, saved: SavedObjects, homes: Homes): { finish(): void } {
  const switches = saved.of('DistributedVirtualSwitch')
  for (const one of switches) dvSwitch(call, one, homes)
  for (const one of saved.of('Network')) network(call, one, saved, homes)
  for (const { id, ports } of switches) if (ports) savedPorts(call, id, ports as DistributedVirtualPort[])
  const withoutPorts = switches.filter(({ ports }) => !ports)
  for (const one of withoutPorts) newPorts(call, one)
  for (const one of switches) joinMembers(call, one)
  return { finish: () => connectNics(call, new Set(withoutPorts.map(({ id }) => id))) }
}

function network(call: Call, { id, type, p }: Saved<'Network'>, saved: SavedObjects, homes: Homes): void {
  const base = { ...common(p), id, name: p.name ?? id, parent: homes.parentOf(id, 'network') }
  if (type === 'DistributedVirtualPortgroup') {
    const { config } = p as { config?: DVPortgroupConfigInfo }
    const dvs = config?.distributedVirtualSwitch?.value
    if (!config || dvs === undefined || !saved.has(dvs)) return
    const state = call.store.get(dvsKind, dvs)
    const isUplink = config.uplink ?? state?.config.uplinkPortgroup?.some((group) => group.value === id) ?? false
    const content = isUplink ? dvsContent().uplinkPortgroup : dvsContent().portgroup
    put(call, networkKind, {
      ...base,
      type: 'DistributedVirtualPortgroup',
      dvs,
      portgroupConfig: { ...content, ...meaningful(config), numPorts: config.numPorts, uplink: isUplink },
    })
    return
  }
  if (type === 'OpaqueNetwork') {
    const summary = p.summary as { opaqueNetworkId?: string; opaqueNetworkType?: string } | undefined
    const opaque = { id: summary?.opaqueNetworkId ?? '', type: summary?.opaqueNetworkType ?? 'nsx.LogicalSwitch' }
    const { extraConfig = [] } = p as { extraConfig?: [] }
    put(call, networkKind, { ...base, type: 'OpaqueNetwork', opaque, extraConfig })
    return
  }
  put(call, networkKind, { ...base, type: 'Network' })
}

function dvSwitch(call: Call, { id, p }: Saved<'DistributedVirtualSwitch'>, homes: Homes): void {
  const { defaultConfig, capability } = dvsContent()
  const config = meaningful((p.config ?? {}) as Partial<VMwareDVSConfigInfo>)
  put(call, dvsKind, {
    ...common(p),
    id,
    name: p.name ?? id,
    parent: homes.parentOf(id, 'network'),
    uuid: p.uuid ?? config.uuid ?? '',
    config: {
      ...defaultConfig,
      ...config,
      _typeName: 'VMwareDVSConfigInfo',
      uuid: p.uuid ?? config.uuid ?? '',
      name: p.name ?? id,
      productInfo: config.productInfo ?? p.summary?.productInfo,
      configVersion: config.configVersion || '1',
      createTime: config.createTime ?? call.clock.stamp(),
      host: undefined,
    } as VMwareDVSConfigInfo & { _typeName: string },
    capability: { ...capability, ...p.capability },
    members: [],
    networkResourcePools: p.networkResourcePool ?? [],
    nextPort: 0,
  })
}

/** Without members that say nothing: a thinner product writes zeros and empty texts where it knows no value. */
function meaningful<T extends object>(value: T): T {
  const isNothing = (item: unknown) =>
    item === undefined ||
    item === '' ||
    item === 0 ||
    (typeof item === 'string' && item.startsWith('0001-01-01')) ||
    (typeof item === 'object' && item !== null && Object.keys(item).length === 0)
  return Object.fromEntries(Object.entries(value).filter(([, item]) => !isNothing(item))) as T
}

/** Ports as they were saved, with who is connected to them. */
function savedPorts(call: Call, dvs: string, ports: readonly DistributedVirtualPort[]): void {
  let highest = -1
  for (const port of ports) {
    if (/^\d+$/.test(port.key)) highest = Math.max(highest, Number(port.key))
    const { connectedEntity, nicKey = '', type } = port.connectee ?? {}
    const connectee: DvPortConnectee | undefined = connectedEntity && {
      entity: connectedEntity.value,
      nicKey,
      type: (type as DvPortConnectee['type']) ?? 'vmVnic',
    }
    const { name, description } = port.config
    put(call, dvPortKind, {
      id: `${dvs}/${port.key}`,
      dvs,
      key: port.key,
      ...(port.portgroupKey === undefined ? {} : { portgroup: port.portgroupKey }),
      ...(connectee ? { connectee, connectionCookie: port.connectionCookie } : {}),
      ...(port.proxyHost ? { proxyHost: port.proxyHost.value } : {}),
      ...(name ? { name } : {}),
      ...(description ? { description } : {}),
      configVersion: Number(port.config.configVersion) || 0,
      lastStatusChange: port.lastStatusChange ?? call.clock.stamp(),
    })
  }
  call.store.update(dvsKind, dvs, { nextPort: highest + 1 })
}

/** Groups get as many ports as they had. */
function newPorts(call: Call, { id }: Saved<'DistributedVirtualSwitch'>): void {
  for (const group of call.store.list(networkKind, 'dvs', id)) {
    const config = group.portgroupConfig!
    if (!config.uplink && config.type !== 'ephemeral')
      insertPorts(call, id, { portgroup: group.id, count: config.numPorts ?? 0 })
  }
}

/** Makes hosts members of their switches again; members whose ports were saved are as they were. */
function joinMembers(call: Call, { id, p, ports }: Saved<'DistributedVirtualSwitch'>): void {
  const members = new Map(p.config?.host?.map((member) => [member.config.host?.value, member]))
  for (const value of new Set([...members.keys(), ...(p.summary?.hostMember ?? []).map((one) => one.value)])) {
    const member = members.get(value)
    const host = value === undefined ? undefined : call.store.get(hostKind, value)
    if (!host || host.switches.includes(id)) continue
    if (ports && member?.config.backing && member.status) {
      const state = call.get(dvsKind, ref('VmwareDistributedVirtualSwitch', id))
      call.store.update(dvsKind, id, { members: [...state.members, member] })
      call.store.update(hostKind, host.id, { switches: [...host.switches, id] })
      continue
    }
    try {
      joinHost(call, id, { operation: 'add', host: ref('HostSystem', host.id) })
    } catch (error) {
      // A host that is not connected stays out until it is.
      if (!(error instanceof Fault)) throw error
    }
  }
}

function connectNics(call: Call, switches: ReadonlySet<string>): void {
  for (const vm of [...call.store.all(vmKind)]) {
    const devices = vm.config.hardware.device ?? []
    const device = devices.map((one) => connected(call, vm.id, one, switches))
    if (device.every((one, i) => one === devices[i])) continue
    call.store.update(vmKind, vm.id, { config: { ...vm.config, hardware: { ...vm.config.hardware, device } } })
  }
}

function connected(call: Call, vm: string, device: VirtualDevice, switches: ReadonlySet<string>): VirtualDevice {
  const { port } = (device.backing ?? {}) as { port?: { switchUuid: string; portgroupKey?: string } }
  const dvs = port?.portgroupKey === undefined ? undefined : call.store.get(networkKind, port.portgroupKey)?.dvs
  if (!port || dvs === undefined || !switches.has(dvs)) return device
  try {
    const asked = { switchUuid: port.switchUuid, portgroupKey: port.portgroupKey }
    const made = connectPort(call, { vm, nicKey: device.key, port: asked })
    return { ...device, backing: { ...device.backing, port: made } } as VirtualDevice
  } catch (error) {
    if (error instanceof Fault) return device
    throw error
  }
}
