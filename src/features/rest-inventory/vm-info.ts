import type {
  VcenterVmHardwareBootDeviceEntry,
  VcenterVmHardwareBootInfo,
  VcenterVmHardwareCpuInfo,
  VcenterVmHardwareInfo,
  VcenterVmHardwareMemoryInfo,
  VcenterVmHardwareUpgradePolicy,
  VcenterVmHardwareVersion,
  VcenterVmInfo,
} from '../../generated/vcenter/vm.ts'
import type { VirtualDevice } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { ref } from '../../kernel/managed.ts'
import { isA } from '../../spec/typed.ts'
import { type VmState, vmKind } from '../inventory/index.ts'
import {
  busInfo,
  cdromInfo,
  devicesOf,
  diskInfo,
  floppyInfo,
  mapOf,
  nicInfo,
  parallelInfo,
  sataInfo,
  scsiInfo,
  serialInfo,
} from './device-info.ts'
import { guestOs } from './guest-os.ts'
import { powerState } from './vm-list.ts'

export const vmRef = (id: string) => ref('VirtualMachine', id)

/** The VM, as this API sees it: templates are none. NOT_FOUND otherwise, UNAUTHORIZED for who may not read it. */
export function vmFor(call: Call, id: string): VmState {
  const vm = call.get(vmKind, vmRef(id))
  if (vm.config.template) throw call.kernel.notFound(vmRef(id))
  call.require(vmRef(id), 'System.Read')
  return vm
}

export const cpuInfo = ({ config }: VmState): VcenterVmHardwareCpuInfo => ({
  count: config.hardware.numCPU,
  cores_per_socket: config.hardware.numCoresPerSocket || 1,
  hot_add_enabled: config.cpuHotAddEnabled ?? false,
  hot_remove_enabled: config.cpuHotRemoveEnabled ?? false,
})

export const memoryInfo = ({ config }: VmState): VcenterVmHardwareMemoryInfo => ({
  size_MiB: config.hardware.memoryMB,
  hot_add_enabled: config.memoryHotAddEnabled ?? false,
  hot_add_increment_size_MiB: config.hotPlugMemoryIncrementSize,
  hot_add_limit_MiB: config.hotPlugMemoryLimit,
})

/** `VMX_09` for `vmx-09`. */
const versionOf = (key: string) => key.toUpperCase().replace('-', '_') as VcenterVmHardwareVersion

const POLICIES: Readonly<Record<string, VcenterVmHardwareUpgradePolicy>> = {
  onSoftPowerOff: 'AFTER_CLEAN_SHUTDOWN',
  always: 'ALWAYS',
}

export function hardwareInfo({ config }: VmState): VcenterVmHardwareInfo {
  const { upgradePolicy, versionKey, scheduledHardwareUpgradeStatus } = config.scheduledHardwareUpgradeInfo ?? {}
  const status = scheduledHardwareUpgradeStatus?.toUpperCase()
  return {
    version: versionOf(config.version),
    upgrade_policy: POLICIES[upgradePolicy ?? ''] ?? 'NEVER',
    upgrade_version: versionKey ? versionOf(versionKey) : undefined,
    upgrade_status: status === 'PENDING' || status === 'SUCCESS' || status === 'FAILED' ? status : 'NONE',
  }
}

export function bootInfo({ config }: VmState): VcenterVmHardwareBootInfo {
  const boot = config.bootOptions ?? {}
  const isEfi = config.firmware === 'efi'
  return {
    type: isEfi ? 'EFI' : 'BIOS',
    efi_legacy_boot: isEfi ? false : undefined,
    network_protocol: isEfi ? (boot.networkBootProtocol === 'ipv6' ? 'IPV6' : 'IPV4') : undefined,
    delay: boot.bootDelay ?? 0,
    retry: boot.bootRetryEnabled ?? false,
    retry_delay: boot.bootRetryDelay ?? 10_000,
    enter_setup_mode: boot.enterBIOSSetup ?? false,
  }
}

/** The order in which devices are tried; disks that follow each other are one entry. */
export function bootDevices({ config }: VmState): VcenterVmHardwareBootDeviceEntry[] {
  const entries: { type: VcenterVmHardwareBootDeviceEntry['type']; nic?: string; disks?: string[] }[] = []
  for (const device of config.bootOptions?.bootOrder ?? []) {
    const key = String((device as { deviceKey?: number }).deviceKey)
    const form = device._typeName ?? ''
    const last = entries.at(-1)
    if (form.endsWith('CdromDevice')) entries.push({ type: 'CDROM' })
    else if (form.endsWith('FloppyDevice')) entries.push({ type: 'FLOPPY' })
    else if (form.endsWith('EthernetDevice')) entries.push({ type: 'ETHERNET', nic: key })
    else if (last?.type === 'DISK') last.disks?.push(key)
    else entries.push({ type: 'DISK', disks: [key] })
  }
  return entries
}

/** Groups of devices that the API shows, with what is shown of each. */
export const deviceGroups = {
  disk: { type: 'VirtualDisk', info: (_: Call, vm: VmState, device: VirtualDevice) => diskInfo(vm, device) },
  nic: { type: 'VirtualEthernetCard', info: (call: Call, _: VmState, device: VirtualDevice) => nicInfo(call, device) },
  cdrom: { type: 'VirtualCdrom', info: (_: Call, vm: VmState, device: VirtualDevice) => cdromInfo(vm, device) },
  floppy: { type: 'VirtualFloppy', info: (_: Call, __: VmState, device: VirtualDevice) => floppyInfo(device) },
  parallel: {
    type: 'VirtualParallelPort',
    info: (_: Call, __: VmState, device: VirtualDevice) => parallelInfo(device),
  },
  serial: { type: 'VirtualSerialPort', info: (_: Call, __: VmState, device: VirtualDevice) => serialInfo(device) },
  scsi: { type: 'VirtualSCSIController', info: (_: Call, __: VmState, device: VirtualDevice) => scsiInfo(device) },
  sata: { type: 'VirtualSATAController', info: (_: Call, __: VmState, device: VirtualDevice) => sataInfo(device) },
  nvme: { type: 'VirtualNVMEController', info: (_: Call, __: VmState, device: VirtualDevice) => busInfo(device) },
} as const
export type DeviceGroup = keyof typeof deviceGroups

export function devicesIn(vm: VmState, group: DeviceGroup): VirtualDevice[] {
  const { type } = deviceGroups[group]
  return devicesOf(vm).filter((device) => isA(device, type))
}

export function vmInfo(call: Call, vm: VmState): VcenterVmInfo {
  const all = <G extends DeviceGroup>(group: G) =>
    mapOf(devicesIn(vm, group), (device) => deviceGroups[group].info(call, vm, device)) as Record<
      string,
      ReturnType<(typeof deviceGroups)[G]['info']>
    >
  const { config } = vm
  return {
    guest_OS: guestOs(call.spec, config.guestId),
    name: vm.name,
    identity: { name: vm.name, bios_uuid: config.uuid, instance_uuid: config.instanceUuid ?? '' },
    power_state: powerState(vm),
    instant_clone_frozen: vm.runtime.instantCloneFrozen ?? false,
    hardware: hardwareInfo(vm),
    boot: bootInfo(vm),
    boot_devices: bootDevices(vm),
    cpu: cpuInfo(vm),
    memory: memoryInfo(vm),
    disks: all('disk'),
    nics: all('nic'),
    cdroms: all('cdrom'),
    floppies: all('floppy'),
    parallel_ports: all('parallel'),
    serial_ports: all('serial'),
    sata_adapters: all('sata'),
    scsi_adapters: all('scsi'),
    nvme_adapters: all('nvme'),
  }
}
