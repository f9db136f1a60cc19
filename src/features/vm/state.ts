import type {
  OptionValue,
  VirtualDevice,
  VirtualHardware,
  VirtualMachineConfigInfo,
  VirtualMachineRuntimeInfo,
} from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { type VmFile, type VmState, vmTemplate } from '../inventory/index.ts'
import { standardDevices } from '../vm-devices/index.ts'
import { guestOs, vmDefaults } from './defaults.ts'
import { newVmUuids } from './identity.ts'
import { directoryOf } from './paths.ts'

/** What a new virtual machine is made of; everything that is left out is vCenter's default. */
export interface NewVm {
  /** Made by `call.newId('vm')`. */
  id: string
  name: string
  /** Id of the folder; unset only for a vApp's VM without one. */
  parent: string | undefined
  /** Id of the host. */
  host: string
  /** Id of the pool or vApp; unset for a template. */
  pool: string | undefined
  parentVApp?: string | undefined
  /** Id of the datastore that holds the .vmx. */
  home: string
  /** `[datastore] directory/name.vmx` */
  vmPathName: string
  uuid?: string | undefined
  instanceUuid?: string | undefined
  template?: boolean
  guestId?: string
  numCPU?: number
  memoryMB?: number
  /** Hz of the host's processors: maxCpuUsage follows. */
  hz?: number
  /** Devices as they are answered; default none. */
  devices?: readonly VirtualDevice[]
  /** Files of the disks; those of the VM itself are added. */
  files?: readonly VmFile[]
  /** Added to vCenter's own keys. */
  extraConfig?: readonly OptionValue[]
  /** Further fields of the configuration, as they are. */
  config?: Partial<VirtualMachineConfigInfo>
}

/**
 * The state of a new VM, powered off. Pure but for UUIDs and the time: nothing is stored and no event is posted. Shares all content that
 * VMs have in common; 10,000 take well below a second.
 */
export function createVmState(call: Call, vm: NewVm): VmState {
  const defaults = vmDefaults()
  const now = call.clock.stamp()
  const uuids = vm.uuid && vm.instanceUuid ? undefined : newVmUuids(call, vm.vmPathName)
  const uuid = vm.uuid ?? uuids!.uuid
  const guestId = vm.guestId ?? 'otherGuest'
  const numCPU = vm.numCPU ?? 1
  const memoryMB = vm.memoryMB ?? 32
  const directory = directoryOf(vm.vmPathName)
  const files: VmFile[] = [
    { key: 0, name: vm.vmPathName, type: 'config', size: 2600 },
    { key: 1, name: vm.vmPathName.replace(/\.vmx$/, '.vmsd'), type: 'snapshotList', size: 0 },
  ]
  for (const file of vm.files ?? []) files.push({ ...file, key: files.length })
  const config: VirtualMachineConfigInfo = {
    ...defaults.config,
    changeVersion: now,
    name: vm.name,
    guestFullName: guestOs(guestId)?.fullName ?? guestId,
    guestId,
    uuid,
    instanceUuid: vm.instanceUuid ?? uuids!.instanceUuid,
    createDate: now,
    locationId: locationId(uuid),
    template: vm.template ?? false,
    files: {
      vmPathName: vm.vmPathName,
      snapshotDirectory: directory,
      suspendDirectory: directory,
      logDirectory: directory,
    },
    hardware: hardware(numCPU, memoryMB, vm.devices),
    cpuAllocation: {
      ...defaults.config.cpuAllocation,
      shares: { shares: 1000 * numCPU, level: 'normal' },
    },
    memoryAllocation: {
      ...defaults.config.memoryAllocation,
      shares: { shares: 10 * memoryMB, level: 'normal' },
    },
    extraConfig: [...extraConfigAtCreate(vm.name, uuid), ...(vm.extraConfig ?? [])],
    ...vm.config,
  }
  return {
    id: vm.id,
    name: vm.name,
    parent: vm.parent,
    config,
    runtime: {
      ...defaults.runtime,
      host: { type: 'HostSystem', value: vm.host },
      ...usageLimits(config.hardware, vm.hz),
    },
    guest: { ...defaults.guestNeverRun, hwVersion: config.version },
    home: vm.home,
    resourcePool: vm.pool,
    ...(vm.parentVApp ? { parentVApp: vm.parentVApp } : {}),
    nextSnapshot: 1,
    files,
  }
}

function hardware(numCPU: number, memoryMB: number, devices: readonly VirtualDevice[] | undefined): VirtualHardware {
  return { ...vmDefaults().config.hardware, numCPU, memoryMB, device: [...(devices ?? [])] }
}

/** `runtime.maxCpuUsage` (MHz) and `maxMemoryUsage` (MB) of a VM with this hardware on a host of that frequency. */
export function usageLimits(
  hardware: Pick<VirtualHardware, 'numCPU' | 'memoryMB'>,
  hz = 2_294_000_000,
): Pick<VirtualMachineRuntimeInfo, 'maxCpuUsage' | 'maxMemoryUsage'> {
  return { maxCpuUsage: hardware.numCPU * Math.floor(hz / 1e6), maxMemoryUsage: hardware.memoryMB }
}

/** Eight hexadecimal digits that files of a running VM carry in their names: `web-1a2b3c4d.vswp`. */
export function fileHash(uuid: string): string {
  return uuid.slice(0, 8)
}

function locationId(uuid: string): string {
  return `564d${uuid.slice(4)}`
}

/** Keys that vCenter writes into every new VM's configuration. */
export function extraConfigAtCreate(name: string, uuid: string): OptionValue[] {
  const found: OptionValue[] = []
  for (const option of vmDefaults().extraConfigAtCreate) {
    const text = option.value as string
    if (!text.includes('${')) found.push(option)
    else if (option.key === 'nvram') found.push({ key: option.key, value: `${name}.nvram` })
    else if (option.key === 'migrate.hostLog') found.push({ key: option.key, value: `${name}-${fileHash(uuid)}.hlog` })
  }
  return found
}

/** Registers what VMs have in common with the store, so that it is neither written nor held twice. */
export function registerVmTemplate(): void {
  const { config, runtime, guestNeverRun, extraConfigAtCreate } = vmDefaults()
  vmTemplate({
    config: {
      ...config,
      hardware: { ...config.hardware, device: [...standardDevices()] },
      extraConfig: extraConfigAtCreate,
    },
    runtime: { ...runtime, host: { type: 'HostSystem', value: '' } },
    guest: guestNeverRun,
  })
}
