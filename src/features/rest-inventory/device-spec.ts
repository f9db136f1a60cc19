import type {
  VcenterVmHardwareAdapterScsiType,
  VcenterVmHardwareCdromBackingSpec,
  VcenterVmHardwareCdromCreateSpec,
  VcenterVmHardwareDiskCreateSpec,
  VcenterVmHardwareEthernetBackingSpec,
  VcenterVmHardwareEthernetCreateSpec,
  VcenterVmHardwareEthernetUpdateSpec,
  VcenterVmHardwareFloppyCreateSpec,
  VcenterVmHardwareFloppyUpdateSpec,
  VcenterVmHardwareParallelCreateSpec,
  VcenterVmHardwareParallelUpdateSpec,
  VcenterVmHardwareSerialCreateSpec,
  VcenterVmHardwareSerialUpdateSpec,
} from '../../generated/vcenter/vm.ts'
import type { VirtualDevice, VirtualDeviceConfigSpec, VirtualMachineDefinedProfileSpec } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { ref } from '../../kernel/managed.ts'
import { VapiError } from '../../kernel/vapi-error.ts'
import { isA } from '../../spec/typed.ts'
import { dvsKind, networkKind } from '../inventory/index.ts'
import { floppyBacking, parallelBacking, serialBacking } from './port-backing.ts'

type Device = VirtualDevice & Record<string, unknown>

const SCSI_CLASSES: Readonly<Record<VcenterVmHardwareAdapterScsiType, string>> = {
  BUSLOGIC: 'VirtualBusLogicController',
  LSILOGIC: 'VirtualLsiLogicController',
  LSILOGICSAS: 'VirtualLsiLogicSASController',
  PVSCSI: 'ParaVirtualSCSIController',
}
const NIC_CLASSES = {
  E1000: 'VirtualE1000',
  E1000E: 'VirtualE1000e',
  PCNET32: 'VirtualPCNet32',
  VMXNET: 'VirtualVmxnet',
  VMXNET2: 'VirtualVmxnet2',
  VMXNET3: 'VirtualVmxnet3',
} as const
/** A storage policy as the SOAP API has it. */
export function definedProfile(profileId: string): VirtualMachineDefinedProfileSpec {
  return { _typeName: 'VirtualMachineDefinedProfileSpec', profileId }
}

/** How adapters share their bus with other VMs. */
export const SHARING = { NONE: 'noSharing', VIRTUAL: 'virtualSharing', PHYSICAL: 'physicalSharing' } as const
const BASES = {
  IDE: 'VirtualIDEController',
  SCSI: 'VirtualSCSIController',
  SATA: 'VirtualSATAController',
  NVME: 'VirtualNVMEController',
} as const
/** Adapters of one class that a VM has at most. */
const BUSES = 4
const busOf = (device: object) => (device as { busNumber?: number }).busNumber

type Bus = keyof typeof BASES

interface ConnectionSpec {
  readonly start_connected?: boolean | undefined
  readonly allow_guest_control?: boolean | undefined
}

interface Guest {
  /** Classes that new adapters and NICs have where the spec names none. */
  readonly scsi: string
  readonly nic: string
  readonly bus: Bus
  readonly diskBytes: number
}

/** Collects changes of devices as ReconfigVM and CreateVM take them; adapters that disks need are added to them. */
export class DeviceChanges {
  readonly specs: VirtualDeviceConfigSpec[] = []
  private readonly call: Call
  private readonly devices: VirtualDevice[]
  private readonly guest: Guest
  private readonly datastoreName: string
  private nextKey = -1

  constructor(call: Call, devices: readonly VirtualDevice[], guest: Guest, datastoreName: string) {
    this.call = call
    this.devices = [...devices]
    this.guest = guest
    this.datastoreName = datastoreName
  }

  private add(
    device: Omit<Device, 'key'>,
    more: Omit<VirtualDeviceConfigSpec, 'device' | 'operation'> = {},
  ): VirtualDevice {
    const made = { ...device, key: this.nextKey-- } as unknown as VirtualDevice
    this.devices.push(made)
    this.specs.push({ operation: 'add', device: made, ...more })
    return made
  }

  edit(device: VirtualDevice, patch: Readonly<Record<string, unknown>>): void {
    this.specs.push({ operation: 'edit', device: { ...device, ...patch } })
  }

  remove(device: VirtualDevice): void {
    this.specs.push({ operation: 'remove', device })
  }

  // RESOURCE_IN_USE for a bus that another adapter has, UNABLE_TO_ALLOCATE_RESOURCE where none is left.
  private bus(base: string, wanted: number | undefined): number {
    const used = new Set(
      this.devices.filter((device) => isA(device, base as 'VirtualIDEController')).map((device) => busOf(device)),
    )
    if (wanted !== undefined) {
      if (used.has(wanted)) throw new VapiError('RESOURCE_IN_USE', `Another adapter has the bus ${wanted}.`)
      return wanted
    }
    for (let bus = 0; bus < BUSES; bus++) if (!used.has(bus)) return bus
    throw new VapiError('UNABLE_TO_ALLOCATE_RESOURCE', 'No bus is left for another adapter.')
  }

  addScsi(spec: {
    type?: VcenterVmHardwareAdapterScsiType | undefined
    bus?: number | undefined
    sharing?: keyof typeof SHARING | undefined
  }): VirtualDevice {
    return this.add({
      _typeName: spec.type ? SCSI_CLASSES[spec.type] : this.guest.scsi,
      busNumber: this.bus(BASES.SCSI, spec.bus),
      sharedBus: SHARING[spec.sharing ?? 'NONE'],
    })
  }

  addSata(spec: { bus?: number | undefined }): VirtualDevice {
    return this.add({ _typeName: 'VirtualAHCIController', busNumber: this.bus(BASES.SATA, spec.bus) })
  }

  addNvme(spec: { bus?: number | undefined }): VirtualDevice {
    return this.add({ _typeName: 'VirtualNVMEController', busNumber: this.bus(BASES.NVME, spec.bus) })
  }

  // The adapter of a bus number; without one the first, which is made where there is none.
  private adapter(type: Bus, bus: number | undefined): number {
    const found = this.devices.find(
      (device) => isA(device, BASES[type]) && (bus === undefined || busOf(device) === bus),
    )
    if (found) return found.key
    // Every VM has its IDE channels.
    if (type === 'IDE') return 200 + (bus ?? 0)
    if (type === 'SATA') return this.addSata({ bus }).key
    if (type === 'NVME') return this.addNvme({ bus }).key
    return this.addScsi({ bus }).key
  }

  private place(spec: Pick<VcenterVmHardwareDiskCreateSpec, 'type' | 'ide' | 'scsi' | 'sata' | 'nvme'>, usual: Bus) {
    const named = (['scsi', 'sata', 'nvme'] as const).find((bus) => spec[bus])
    const type: Bus = spec.type ?? (spec.ide ? 'IDE' : ((named?.toUpperCase() ?? usual) as Bus))
    if (type === 'IDE') {
      const { primary, master } = spec.ide ?? {}
      const isFull = (bus: number) =>
        this.devices.filter(({ controllerKey }) => controllerKey === this.adapter('IDE', bus)).length > 1
      const bus = primary === undefined ? (isFull(0) ? 1 : 0) : primary ? 0 : 1
      return { controllerKey: this.adapter('IDE', bus), unitNumber: master === undefined ? undefined : master ? 0 : 1 }
    }
    const address = spec[type.toLowerCase() as 'scsi']
    const controllerKey = this.adapter(type, address?.bus)
    const unitNumber = address?.unit
    const isTaken = (device: VirtualDevice) =>
      device.controllerKey === controllerKey && device.unitNumber === unitNumber
    if (unitNumber !== undefined && this.devices.some(isTaken))
      throw new VapiError('RESOURCE_IN_USE', `Another device is at unit ${unitNumber} of that adapter.`)
    return { controllerKey, unitNumber }
  }

  /** A new or an existing virtual disk. */
  addDisk(spec: VcenterVmHardwareDiskCreateSpec, directory?: string): void {
    const where = this.place(spec, this.guest.bus)
    const flat = { _typeName: 'VirtualDiskFlatVer2BackingInfo', diskMode: 'persistent' }
    if (spec.backing) {
      if (spec.backing.vmdk_file === undefined) throw invalidArgument('spec.backing.vmdk_file')
      this.add({
        _typeName: 'VirtualDisk',
        ...where,
        capacityInKB: 0,
        backing: { ...flat, fileName: spec.backing.vmdk_file },
      })
      return
    }
    const { capacity = this.guest.diskBytes, name, storage_policy } = spec.new_vmdk ?? {}
    if (capacity <= 0) throw invalidArgument('spec.new_vmdk.capacity')
    const fileName =
      name !== undefined && directory !== undefined
        ? `${directory}/${name.endsWith('.vmdk') ? name : `${name}.vmdk`}`
        : `[${this.datastoreName}]`
    const capacityInKB = Math.ceil(capacity / 1024)
    this.add(
      {
        _typeName: 'VirtualDisk',
        ...where,
        capacityInKB,
        capacityInBytes: capacityInKB * 1024,
        backing: { ...flat, fileName },
      },
      { fileOperation: 'create', ...(storage_policy ? { profile: [definedProfile(storage_policy.policy)] } : {}) },
    )
  }

  addNic(spec: VcenterVmHardwareEthernetCreateSpec): void {
    this.add({
      _typeName: spec.type ? NIC_CLASSES[spec.type] : this.guest.nic,
      backing: nicBacking(this.call, spec.backing),
      addressType: (spec.mac_type ?? 'ASSIGNED').toLowerCase(),
      macAddress: spec.mac_address,
      wakeOnLanEnabled: spec.wake_on_lan_enabled ?? false,
      ...(spec.upt_compatibility_enabled === undefined
        ? {}
        : { uptCompatibilityEnabled: spec.upt_compatibility_enabled }),
      connectable: {
        startConnected: spec.start_connected ?? false,
        allowGuestControl: spec.allow_guest_control ?? false,
        connected: spec.start_connected ?? false,
      },
    })
  }

  editNic(device: VirtualDevice, spec: VcenterVmHardwareEthernetUpdateSpec): void {
    const { connectable } = device
    this.edit(device, {
      ...(spec.backing ? { backing: nicBacking(this.call, spec.backing) } : {}),
      ...(spec.mac_type ? { addressType: spec.mac_type.toLowerCase() } : {}),
      ...(spec.mac_address === undefined ? {} : { macAddress: spec.mac_address }),
      ...(spec.wake_on_lan_enabled === undefined ? {} : { wakeOnLanEnabled: spec.wake_on_lan_enabled }),
      ...(spec.upt_compatibility_enabled === undefined
        ? {}
        : { uptCompatibilityEnabled: spec.upt_compatibility_enabled }),
      connectable: changedConnection(connectable, spec),
    })
  }

  addCdrom(spec: VcenterVmHardwareCdromCreateSpec): void {
    this.add({
      _typeName: 'VirtualCdrom',
      ...this.place(spec, 'IDE'),
      backing: cdromBacking(spec.backing ?? { type: 'CLIENT_DEVICE' }),
      connectable: {
        startConnected: spec.start_connected ?? false,
        allowGuestControl: spec.allow_guest_control ?? false,
        connected: false,
      },
    })
  }

  editCdrom(device: VirtualDevice, spec: Omit<VcenterVmHardwareCdromCreateSpec, 'ide' | 'sata' | 'type'>): void {
    this.edit(device, {
      ...(spec.backing ? { backing: cdromBacking(spec.backing) } : {}),
      connectable: changedConnection(device.connectable, spec),
    })
  }

  private addPort(device: Record<string, unknown>, spec: ConnectionSpec): void {
    const { start_connected: startConnected = false, allow_guest_control: allowGuestControl = false } = spec
    this.add({ ...device, connectable: { startConnected, allowGuestControl, connected: false } })
  }

  private editPort(device: VirtualDevice, patch: Record<string, unknown>, spec: ConnectionSpec): void {
    this.edit(device, { ...patch, connectable: changedConnection(device.connectable, spec) })
  }

  addFloppy(spec: VcenterVmHardwareFloppyCreateSpec): void {
    const backing = floppyBacking(spec.backing ?? { type: 'CLIENT_DEVICE' })
    this.addPort({ _typeName: 'VirtualFloppy', controllerKey: 400, backing }, spec)
  }

  editFloppy(device: VirtualDevice, spec: VcenterVmHardwareFloppyUpdateSpec): void {
    this.editPort(device, spec.backing ? { backing: floppyBacking(spec.backing) } : {}, spec)
  }

  addParallel(spec: VcenterVmHardwareParallelCreateSpec): void {
    const backing = parallelBacking(spec.backing ?? { type: 'HOST_DEVICE' })
    this.addPort({ _typeName: 'VirtualParallelPort', controllerKey: 400, backing }, spec)
  }

  editParallel(device: VirtualDevice, spec: VcenterVmHardwareParallelUpdateSpec): void {
    this.editPort(device, spec.backing ? { backing: parallelBacking(spec.backing) } : {}, spec)
  }

  addSerial(spec: VcenterVmHardwareSerialCreateSpec): void {
    const backing = serialBacking(spec.backing ?? { type: 'HOST_DEVICE' })
    const yieldOnPoll = spec.yield_on_poll ?? false
    this.addPort({ _typeName: 'VirtualSerialPort', controllerKey: 400, yieldOnPoll, backing }, spec)
  }

  editSerial(device: VirtualDevice, spec: VcenterVmHardwareSerialUpdateSpec): void {
    const patch = {
      ...(spec.backing ? { backing: serialBacking(spec.backing) } : {}),
      ...(spec.yield_on_poll === undefined ? {} : { yieldOnPoll: spec.yield_on_poll }),
    }
    this.editPort(device, patch, spec)
  }
}

function changedConnection(before: VirtualDevice['connectable'], spec: ConnectionSpec) {
  return {
    startConnected: spec.start_connected ?? before?.startConnected ?? false,
    allowGuestControl: spec.allow_guest_control ?? before?.allowGuestControl ?? false,
    connected: before?.connected ?? false,
  }
}

function cdromBacking({ type, iso_file, host_device, device_access_type }: VcenterVmHardwareCdromBackingSpec) {
  if (type === 'ISO_FILE') return { _typeName: 'VirtualCdromIsoBackingInfo', fileName: iso_file }
  const isPassthrough = device_access_type !== undefined && device_access_type !== 'EMULATION'
  if (type === 'CLIENT_DEVICE')
    return isPassthrough
      ? {
          _typeName: 'VirtualCdromRemotePassthroughBackingInfo',
          deviceName: '',
          exclusive: device_access_type === 'PASSTHRU_EXCLUSIVE',
        }
      : { _typeName: 'VirtualCdromRemoteAtapiBackingInfo', deviceName: '' }
  return {
    _typeName: isPassthrough ? 'VirtualCdromPassthroughBackingInfo' : 'VirtualCdromAtapiBackingInfo',
    deviceName: host_device ?? '',
    useAutoDetect: host_device === undefined,
  }
}

function nicBacking(call: Call, spec: VcenterVmHardwareEthernetBackingSpec | undefined) {
  if (spec?.network === undefined) throw invalidArgument('spec.backing.network')
  const network = call.get(networkKind, ref('Network', spec.network))
  if (network.type === 'DistributedVirtualPortgroup') {
    const dvs = call.get(dvsKind, ref('DistributedVirtualSwitch', network.dvs ?? ''))
    const port = { switchUuid: dvs.uuid, portgroupKey: network.id, portKey: spec.distributed_port }
    return { _typeName: 'VirtualEthernetCardDistributedVirtualPortBackingInfo', port }
  }
  if (network.type === 'OpaqueNetwork')
    return {
      _typeName: 'VirtualEthernetCardOpaqueNetworkBackingInfo',
      opaqueNetworkId: network.opaque?.id ?? '',
      opaqueNetworkType: network.opaque?.type ?? '',
    }
  return {
    _typeName: 'VirtualEthernetCardNetworkBackingInfo',
    deviceName: network.name,
    network: ref('Network', network.id),
  }
}
