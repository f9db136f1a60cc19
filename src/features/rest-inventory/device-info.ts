import type {
  VcenterVmHardwareAdapterScsiType,
  VcenterVmHardwareCdromInfo,
  VcenterVmHardwareConnectionState,
  VcenterVmHardwareDiskInfo,
  VcenterVmHardwareEthernetBackingInfo,
  VcenterVmHardwareEthernetEmulationType,
  VcenterVmHardwareEthernetInfo,
  VcenterVmHardwareFloppyInfo,
  VcenterVmHardwareParallelInfo,
  VcenterVmHardwareSerialInfo,
} from '../../generated/vcenter/vm.ts'
import type { VirtualDevice, VirtualSCSIController } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { isA } from '../../spec/typed.ts'
import { networkKind, type VmState } from '../inventory/index.ts'

export const devicesOf = (vm: VmState): readonly VirtualDevice[] => vm.config.hardware.device ?? []
export const idOfDevice = ({ key }: VirtualDevice) => String(key)
const label = ({ deviceInfo, key }: VirtualDevice) => deviceInfo?.label ?? String(key)
const slot = ({ slotInfo }: VirtualDevice) => (slotInfo as { pciSlotNumber?: number } | undefined)?.pciSlotNumber

/** Devices of a VM as a map by their ids. */
export function mapOf<T>(devices: readonly VirtualDevice[], info: (device: VirtualDevice) => T): Record<string, T> {
  return Object.fromEntries(devices.map((device) => [idOfDevice(device), info(device)]))
}

function connectionState({ connectable }: VirtualDevice): VcenterVmHardwareConnectionState {
  if (connectable?.status === 'recoverableError') return 'RECOVERABLE_ERROR'
  if (connectable?.status === 'unrecoverableError') return 'UNRECOVERABLE_ERROR'
  return connectable?.connected ? 'CONNECTED' : 'NOT_CONNECTED'
}
const connection = (device: VirtualDevice) => ({
  label: label(device),
  state: connectionState(device),
  start_connected: device.connectable?.startConnected ?? false,
  allow_guest_control: device.connectable?.allowGuestControl ?? false,
})

type Bus = 'IDE' | 'SCSI' | 'SATA' | 'NVME'
const BUSES: Readonly<Record<string, Bus>> = {
  VirtualIDEController: 'IDE',
  VirtualSCSIController: 'SCSI',
  VirtualSATAController: 'SATA',
  VirtualNVMEController: 'NVME',
}

/** The adapter's class and where the device hangs on it. */
function address(vm: VmState, device: VirtualDevice) {
  const controller = devicesOf(vm).find(({ key }) => key === device.controllerKey)
  const base = Object.keys(BUSES).find((type) => controller && isA(controller, type as 'VirtualIDEController'))
  const type = BUSES[base ?? ''] ?? 'SCSI'
  const bus = (controller as { busNumber?: number } | undefined)?.busNumber ?? 0
  const unit = device.unitNumber ?? 0
  if (type === 'IDE') return { type, ide: { primary: bus === 0, master: unit === 0 } }
  return { type, [type.toLowerCase()]: { bus, unit } }
}

export function diskInfo(vm: VmState, device: VirtualDevice): VcenterVmHardwareDiskInfo {
  const { capacityInBytes, capacityInKB } = device as { capacityInBytes?: number; capacityInKB?: number }
  return {
    label: label(device),
    ...address(vm, device),
    backing: { type: 'VMDK_FILE', vmdk_file: (device.backing as { fileName?: string } | undefined)?.fileName },
    capacity: capacityInBytes ?? (capacityInKB === undefined ? undefined : capacityInKB * 1024),
  }
}

const NIC_TYPES: Readonly<Record<string, VcenterVmHardwareEthernetEmulationType>> = {
  VirtualE1000: 'E1000',
  VirtualE1000e: 'E1000E',
  VirtualPCNet32: 'PCNET32',
  VirtualVmxnet: 'VMXNET',
  VirtualVmxnet2: 'VMXNET2',
}

export function nicInfo(call: Call, device: VirtualDevice): VcenterVmHardwareEthernetInfo {
  const nic = device as {
    addressType?: string
    macAddress?: string
    wakeOnLanEnabled?: boolean
    uptCompatibilityEnabled?: boolean
  }
  const type = NIC_TYPES[device._typeName ?? ''] ?? 'VMXNET3'
  const macType = nic.addressType?.toUpperCase()
  return {
    ...connection(device),
    type,
    upt_compatibility_enabled: type === 'VMXNET3' ? (nic.uptCompatibilityEnabled ?? false) : undefined,
    mac_type: macType === 'MANUAL' || macType === 'GENERATED' ? macType : 'ASSIGNED',
    mac_address: nic.macAddress,
    pci_slot_number: slot(device),
    wake_on_lan_enabled: nic.wakeOnLanEnabled ?? false,
    backing: nicBacking(call, device),
  }
}

function nicBacking(call: Call, { backing }: VirtualDevice): VcenterVmHardwareEthernetBackingInfo {
  if (backing && isA(backing, 'VirtualEthernetCardDistributedVirtualPortBackingInfo')) {
    const { portgroupKey, switchUuid, portKey, connectionCookie } = backing.port
    return {
      type: 'DISTRIBUTED_PORTGROUP',
      network: portgroupKey,
      distributed_switch_uuid: switchUuid,
      distributed_port: portKey,
      connection_cookie: connectionCookie,
    }
  }
  if (backing && isA(backing, 'VirtualEthernetCardOpaqueNetworkBackingInfo')) {
    const { opaqueNetworkId, opaqueNetworkType } = backing
    return {
      type: 'OPAQUE_NETWORK',
      network: call.store.first(networkKind, 'opaqueId', opaqueNetworkId)?.id,
      opaque_network_id: opaqueNetworkId,
      opaque_network_type: opaqueNetworkType,
    }
  }
  const { network, deviceName } = (backing ?? {}) as { network?: { value: string }; deviceName?: string }
  return { type: 'STANDARD_PORTGROUP', network: network?.value, network_name: deviceName }
}

/** Where the content of a removable or port device comes from. */
function simpleBacking(device: VirtualDevice) {
  const backing = (device.backing ?? {}) as { fileName?: string; deviceName?: string; useAutoDetect?: boolean }
  return { ...backing, form: device.backing?._typeName ?? '' }
}

export function cdromInfo(vm: VmState, device: VirtualDevice): VcenterVmHardwareCdromInfo {
  const { fileName, deviceName, useAutoDetect, form } = simpleBacking(device)
  const { type, ...where } = address(vm, device)
  const isExclusive = (device.backing as { exclusive?: boolean } | undefined)?.exclusive === true
  const access = !form.includes('Passthrough') ? 'EMULATION' : isExclusive ? 'PASSTHRU_EXCLUSIVE' : 'PASSTHRU'
  return {
    ...connection(device),
    type: type === 'SATA' ? 'SATA' : 'IDE',
    ...where,
    backing:
      form === 'VirtualCdromIsoBackingInfo'
        ? { type: 'ISO_FILE', iso_file: fileName }
        : form.includes('Remote')
          ? { type: 'CLIENT_DEVICE', device_access_type: access }
          : { type: 'HOST_DEVICE', host_device: deviceName, auto_detect: useAutoDetect, device_access_type: access },
  }
}

export function floppyInfo(device: VirtualDevice): VcenterVmHardwareFloppyInfo {
  const { fileName, deviceName, useAutoDetect, form } = simpleBacking(device)
  return {
    ...connection(device),
    backing: form.includes('Image')
      ? { type: 'IMAGE_FILE', image_file: fileName }
      : form.includes('Remote')
        ? { type: 'CLIENT_DEVICE' }
        : { type: 'HOST_DEVICE', host_device: deviceName, auto_detect: useAutoDetect },
  }
}

export function parallelInfo(device: VirtualDevice): VcenterVmHardwareParallelInfo {
  const { fileName, deviceName, useAutoDetect, form } = simpleBacking(device)
  return {
    ...connection(device),
    backing: form.includes('File')
      ? { type: 'FILE', file: fileName }
      : { type: 'HOST_DEVICE', host_device: deviceName, auto_detect: useAutoDetect },
  }
}

export function serialInfo(device: VirtualDevice): VcenterVmHardwareSerialInfo {
  const { fileName, deviceName, useAutoDetect, form } = simpleBacking(device)
  const more = (device.backing ?? {}) as {
    pipeName?: string
    endpoint?: string
    noRxLoss?: boolean
    serviceURI?: string
    direction?: string
    proxyURI?: string
  }
  const isServer = more.endpoint === 'server' || more.direction === 'server'
  const backing: VcenterVmHardwareSerialInfo['backing'] = form.includes('File')
    ? { type: 'FILE', file: fileName }
    : form.includes('Pipe')
      ? { type: isServer ? 'PIPE_SERVER' : 'PIPE_CLIENT', pipe: more.pipeName, no_rx_loss: more.noRxLoss }
      : form.includes('URI')
        ? {
            type: isServer ? 'NETWORK_SERVER' : 'NETWORK_CLIENT',
            network_location: more.serviceURI,
            proxy: more.proxyURI,
          }
        : { type: 'HOST_DEVICE', host_device: deviceName, auto_detect: useAutoDetect }
  return { ...connection(device), yield_on_poll: (device as { yieldOnPoll?: boolean }).yieldOnPoll ?? false, backing }
}

const SCSI_TYPES: Readonly<Record<string, VcenterVmHardwareAdapterScsiType>> = {
  VirtualBusLogicController: 'BUSLOGIC',
  VirtualLsiLogicController: 'LSILOGIC',
  VirtualLsiLogicSASController: 'LSILOGICSAS',
  ParaVirtualSCSIController: 'PVSCSI',
}
const SHARING = { noSharing: 'NONE', virtualSharing: 'VIRTUAL', physicalSharing: 'PHYSICAL' } as const

export function scsiInfo(device: VirtualDevice) {
  const { busNumber, scsiCtlrUnitNumber, sharedBus } = device as VirtualSCSIController
  return {
    label: label(device),
    type: SCSI_TYPES[device._typeName ?? ''] ?? ('LSILOGIC' as const),
    scsi: { bus: busNumber, unit: scsiCtlrUnitNumber ?? 7 },
    pci_slot_number: slot(device),
    sharing: SHARING[sharedBus as keyof typeof SHARING] ?? ('NONE' as const),
  }
}

export const sataInfo = (device: VirtualDevice) => ({ ...busInfo(device), type: 'AHCI' as const })

export function busInfo(device: VirtualDevice) {
  return { label: label(device), bus: (device as { busNumber?: number }).busNumber ?? 0, pci_slot_number: slot(device) }
}
