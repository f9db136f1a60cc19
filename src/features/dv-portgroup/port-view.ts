import type { DistributedVirtualPort, DVPortSetting, DVPortState, NumericRange } from '../../generated/vim25.ts'
import { ref } from '../../kernel/managed.ts'
import { isA } from '../../spec/typed.ts'
import type { Store } from '../../store/store.ts'
import {
  type DvPortState,
  type DvsState,
  dvsKind,
  hostKind,
  networkKind,
  type VmState,
  vmKind,
} from '../inventory/index.ts'
import { inheritedSetting, mergeSetting } from './setting.ts'

/** The VM that has the port, where it is still there. */
function vmOf(store: Store, port: DvPortState): VmState | undefined {
  return port.connectee?.type === 'vmVnic' ? store.get(vmKind, port.connectee.entity) : undefined
}

/** Id of the host whose part of the switch the port is on. */
export function hostOfPort(store: Store, port: DvPortState): string | undefined {
  if (port.proxyHost !== undefined) return port.proxyHost
  if (port.connectee?.type === 'hostVmkVnic') return port.connectee.entity
  return vmOf(store, port)?.runtime.host.value
}

/** Something is connected and its link is up: running VMs, and whatever a host has connected. */
export function isActive(store: Store, port: DvPortState): boolean {
  if (!port.connectee) return false
  if (port.connectee.type !== 'vmVnic')
    return store.get(hostKind, port.connectee.entity)?.runtime.connectionState === 'connected'
  return vmOf(store, port)?.runtime.powerState === 'poweredOn'
}

/** A connectee that has not left the inventory. */
export function isConnected(store: Store, port: DvPortState): boolean {
  if (!port.connectee) return false
  return port.connectee.type === 'vmVnic' ? vmOf(store, port) !== undefined : true
}

/** A port as the API shows it. */
export function portView(store: Store, port: DvPortState): DistributedVirtualPort {
  const dvs = store.get(dvsKind, port.dvs)!
  const setting = effectiveSetting(store, dvs, port)
  const host = hostOfPort(store, port)
  const { connectee } = port
  const connected = isConnected(store, port) && connectee
  return {
    key: port.key,
    config: {
      name: port.name ?? '',
      scope: [],
      description: port.description ?? '',
      setting,
      configVersion: String(port.configVersion),
    },
    dvsUuid: dvs.uuid,
    portgroupKey: port.portgroup,
    proxyHost: host === undefined ? undefined : ref('HostSystem', host),
    connectee: connected
      ? {
          connectedEntity: ref(connected.type === 'vmVnic' ? 'VirtualMachine' : 'HostSystem', connected.entity),
          nicKey: connected.nicKey,
          type: connected.type,
        }
      : undefined,
    conflict: false,
    state: isActive(store, port) ? portState(store, dvs, port, setting) : undefined,
    connectionCookie: connected ? port.connectionCookie : undefined,
    lastStatusChange: port.lastStatusChange,
    hostLocalPort: false,
  }
}

function effectiveSetting(store: Store, dvs: DvsState, port: DvPortState): DVPortSetting {
  const group = port.portgroup === undefined ? undefined : store.get(networkKind, port.portgroup)
  const parent = group?.portgroupConfig?.defaultPortConfig ?? dvs.config.defaultPortConfig
  return mergeSetting(inheritedSetting(parent), port.setting, parent)
}

function portState(store: Store, dvs: DvsState, port: DvPortState, setting: DVPortSetting): DVPortState {
  const { vlan } = setting as { vlan?: unknown }
  const vm = vmOf(store, port)
  const nic = vm?.config.hardware.device?.find((device) => String(device.key) === port.connectee?.nicKey)
  return {
    runtimeInfo: {
      linkUp: true,
      blocked: setting.blocked?.value ?? false,
      vlanIds: vlanRanges(vlan),
      trunkingMode: isA(vlan, 'VmwareDistributedVirtualSwitchTrunkVlanSpec'),
      mtu: dvs.config.maxMtu,
      linkPeer: vm?.name ?? port.connectee?.nicKey,
      macAddress: (nic as { macAddress?: string } | undefined)?.macAddress,
      statusDetail: '',
      vmDirectPathGen2Active: false,
    },
    stats: NO_TRAFFIC,
  }
}

/** VLANs that a policy lets through. */
export function vlanRanges(vlan: unknown): NumericRange[] {
  if (isA(vlan, 'VmwareDistributedVirtualSwitchVlanIdSpec')) return [{ start: vlan.vlanId, end: vlan.vlanId }]
  if (isA(vlan, 'VmwareDistributedVirtualSwitchTrunkVlanSpec')) return [...(vlan.vlanId ?? [])]
  if (isA(vlan, 'VmwareDistributedVirtualSwitchPvlanSpec')) return [{ start: vlan.pvlanId, end: vlan.pvlanId }]
  return []
}

const NO_TRAFFIC: DVPortState['stats'] = {
  packetsInMulticast: 0,
  packetsOutMulticast: 0,
  bytesInMulticast: 0,
  bytesOutMulticast: 0,
  packetsInUnicast: 0,
  packetsOutUnicast: 0,
  bytesInUnicast: 0,
  bytesOutUnicast: 0,
  packetsInBroadcast: 0,
  packetsOutBroadcast: 0,
  bytesInBroadcast: 0,
  bytesOutBroadcast: 0,
  packetsInDropped: 0,
  packetsOutDropped: 0,
  packetsInException: 0,
  packetsOutException: 0,
}
