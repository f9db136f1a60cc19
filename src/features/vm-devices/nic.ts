import type {
  DistributedVirtualSwitchPortConnection,
  VirtualDeviceBackingInfo,
  VirtualEthernetCard,
} from '../../generated/vim25.ts'
import { ref } from '../../kernel/managed.ts'
import { isA } from '../../spec/typed.ts'
import {
  datacenterOf,
  dvPortKind,
  dvsKind,
  hostKind,
  type NetworkState,
  networkKind,
  vmKind,
} from '../inventory/index.ts'
import { deviceContent, sharesFor } from './content.ts'
import { type Change, type Device, type Draft, portConnector, requireOff } from './context.ts'
import { generatedMac, isMac, isVcenterMac } from './mac.ts'
import { merged, same } from './merge.ts'
import { summaryOf } from './summary.ts'

type Nic = Device & VirtualEthernetCard

/** A NIC as a change adds it; key, unit and label come from the caller. */
export function newNic(draft: Draft, spec: Nic, key: number, change: Change): Nic {
  const template = (deviceContent().optional[spec._typeName] ?? deviceContent().optional.VirtualVmxnet3) as Nic
  const backing = boundTo(draft, spec.backing, key, change)
  const { key: _k, deviceInfo: _d, connectable: _c, slotInfo: _s, ...given } = merged({} as Nic, spec)
  const { uptv2Enabled: _u, ...base } = template as Nic & { uptv2Enabled?: boolean }
  const made = {
    ...(isA(spec, 'VirtualVmxnet3') ? template : base),
    ...given,
    backing,
    ...addressed(draft, spec, undefined, change),
    resourceAllocation: allocation(spec.resourceAllocation),
  } as Nic
  if (given.wakeOnLanEnabled === undefined) made.wakeOnLanEnabled = true
  return {
    ...made,
    _typeName: spec._typeName,
    deviceInfo: { label: '', summary: summaryOf(made, networkName(made, draft)) },
  }
}

/** A NIC as a change edits it. Rebinding and connecting work while the VM runs, addresses change only while it is off. */
export function editedNic(draft: Draft, old: Nic, spec: Nic, change: Change): Nic {
  const { key: _k, deviceInfo: _d, connectable: _c, controllerKey: _ck, unitNumber: _u, backing: _b, ...rest } = spec
  const address = addressed(draft, spec, old, change)
  if (address.macAddress !== old.macAddress || address.addressType !== old.addressType) requireOff(draft.context)
  const backing =
    spec.backing && !same(spec.backing, old.backing) ? boundTo(draft, spec.backing, old.key, change, old) : old.backing
  const made = {
    ...merged(old, rest),
    ...address,
    backing,
    resourceAllocation: spec.resourceAllocation
      ? allocation(merged(old.resourceAllocation ?? {}, spec.resourceAllocation))
      : old.resourceAllocation,
  } as Nic
  return { ...made, deviceInfo: { ...old.deviceInfo!, summary: summaryOf(made, networkName(made, draft)) } }
}

/** Frees the port that a removed NIC was on. */
export function removedNic(draft: Draft, nic: Device): void {
  const port = portOf(nic.backing)
  if (port) portConnector(draft.call.kernel).release?.(draft.call, draft.context.vm, nic.key, port)
}

function allocation(
  given: VirtualEthernetCard['resourceAllocation'] | object,
): VirtualEthernetCard['resourceAllocation'] {
  const asked = given as VirtualEthernetCard['resourceAllocation']
  return { reservation: asked?.reservation ?? 0, share: sharesFor('network', asked?.share), limit: asked?.limit ?? -1 }
}

function networkName(nic: Nic, draft: Draft): string | undefined {
  const network = (nic.backing as { network?: { value: string } } | undefined)?.network
  return network && draft.call.store.get(networkKind, network.value)?.name
}

function addressed(
  draft: Draft,
  spec: Nic,
  old: Nic | undefined,
  change: Change,
): { addressType: string; macAddress: string } {
  const mac = spec.macAddress?.toLowerCase()
  if (mac && !isMac(mac)) throw change.invalid('device.macAddress')
  const type = spec.addressType?.toLowerCase()
  if (type && !['manual', 'generated', 'assigned'].includes(type)) throw change.invalid('device.addressType')
  if (type === 'manual' || (!type && mac && mac !== old?.macAddress)) {
    const address = mac || (old?.addressType === 'manual' ? old.macAddress : undefined)
    if (!address) throw change.invalid('device.macAddress')
    return { addressType: 'manual', macAddress: address }
  }
  if (old?.macAddress && (!type || old.addressType === 'assigned') && (!mac || mac === old.macAddress))
    return { addressType: old.addressType ?? 'assigned', macAddress: old.macAddress }
  if (mac && isVcenterMac(mac) && draft.call.store.ids(vmKind, 'mac', mac).size === 0)
    return { addressType: 'assigned', macAddress: mac }
  return { addressType: 'assigned', macAddress: generatedMac(draft.call, draft.devices) }
}

function portOf(backing: VirtualDeviceBackingInfo | undefined): DistributedVirtualSwitchPortConnection | undefined {
  return isA(backing, 'VirtualEthernetCardDistributedVirtualPortBackingInfo') ? backing.port : undefined
}

function boundTo(
  draft: Draft,
  given: VirtualDeviceBackingInfo | undefined,
  key: number,
  change: Change,
  old?: Nic,
): VirtualDeviceBackingInfo {
  const bad = () => change.invalid('device.backing', 'InvalidDeviceBacking')
  if (!given) throw change.invalid('device.backing')
  const connector = portConnector(draft.call.kernel)
  const oldPort = portOf(old?.backing)
  let made: VirtualDeviceBackingInfo
  if (isA(given, 'VirtualEthernetCardDistributedVirtualPortBackingInfo')) {
    const port = dvPort(draft, given.port, bad)
    const stays = oldPort && oldPort.portgroupKey === port.portgroupKey && oldPort.switchUuid === port.switchUuid
    if (stays && (!port.portKey || port.portKey === oldPort.portKey)) return old!.backing!
    const request = { vm: draft.context.vm, nicKey: key, port, change }
    made = { ...given, port: connector.connect?.(draft.call, request) ?? port } as VirtualDeviceBackingInfo
  } else if (isA(given, 'VirtualEthernetCardNetworkBackingInfo')) {
    const network = standardNetwork(draft, given.deviceName, given.network?.value)
    if (!network) throw bad()
    made = {
      _typeName: 'VirtualEthernetCardNetworkBackingInfo',
      useAutoDetect: given.useAutoDetect ?? false,
      deviceName: network.name,
      network: ref('Network', network.id),
      ...(given.inPassthroughMode === undefined ? {} : { inPassthroughMode: given.inPassthroughMode }),
    } as VirtualDeviceBackingInfo
  } else if (isA(given, 'VirtualEthernetCardOpaqueNetworkBackingInfo')) {
    if (!draft.call.store.first(networkKind, 'opaqueId', given.opaqueNetworkId)) throw bad()
    made = given
  } else if (isA(given, 'VirtualDeviceDeviceBackingInfo')) made = given
  else throw bad()
  if (oldPort) connector.release?.(draft.call, draft.context.vm, key, oldPort)
  return made
}

function dvPort(
  draft: Draft,
  port: DistributedVirtualSwitchPortConnection,
  bad: () => Error,
): DistributedVirtualSwitchPortConnection {
  const { store } = draft.call
  const group = port.portgroupKey ? store.get(networkKind, port.portgroupKey) : undefined
  if (port.portgroupKey && (group?.type !== 'DistributedVirtualPortgroup' || group.portgroupConfig?.uplink)) throw bad()
  const dvs = group ? store.get(dvsKind, group.dvs ?? '') : store.first(dvsKind, 'uuid', port.switchUuid.toLowerCase())
  if (!dvs || (port.switchUuid && dvs.uuid.toLowerCase() !== port.switchUuid.toLowerCase())) throw bad()
  if (!group && !port.portKey) throw bad()
  const portgroupKey = group?.id ?? groupWithPort(draft, dvs.id, port.portKey!)
  if (!portgroupKey) throw bad()
  // The cookie is the server's; what a client copies from another NIC means nothing.
  return { switchUuid: dvs.uuid, portgroupKey, ...(port.portKey ? { portKey: port.portKey } : {}) }
}

function groupWithPort(draft: Draft, dvs: string, portKey: string): string | undefined {
  return draft.call.store.get(dvPortKind, `${dvs}/${portKey}`)?.portgroup
}

// The name decides; the reference counts only where there is none. Source: VirtualEthernetCardNetworkBackingInfo in the API reference.
function standardNetwork(draft: Draft, name: string, id: string | undefined): NetworkState | undefined {
  const { store } = draft.call
  const usable = (network: NetworkState | undefined) => (network?.type === 'Network' ? network : undefined)
  if (!name) return usable(id === undefined ? undefined : store.get(networkKind, id))
  const given = id === undefined ? undefined : usable(store.get(networkKind, id))
  if (given?.name === name) return given
  const host = draft.context.host === undefined ? undefined : store.get(hostKind, draft.context.host)
  for (const one of host?.networks ?? []) {
    const network = usable(store.get(networkKind, one))
    if (network?.name === name) return network
  }
  const home = datacenterOf(draft.call, draft.context.home)
  return store
    .list(networkKind, 'plainName', name)
    .find((network) => usable(network) && (home === undefined || datacenterOf(draft.call, network.id) === home))
}
