import type { OptionValue, VirtualDevice, VirtualMachineRuntimeInfo } from '../../generated/vim25.ts'
import { extended } from '../../spec/extended.ts'
import { share } from '../../spec/shared-value.ts'
import { isA } from '../../spec/typed.ts'
import type { VmFile, VmState } from '../inventory/index.ts'
import { type Device, withPciSlots } from '../vm-devices/index.ts'
import { vmDefaults } from './defaults.ts'
import { baseName, directoryOf } from './paths.ts'
import { fileHash, usageLimits } from './state.ts'

/** Fields of a VM that a change of its power state changes. */
export type PowerChange = Pick<VmState, 'runtime' | 'config' | 'files'>

const MB = 1024 * 1024

/**
 * The VM running on `host` since `bootTime` (ISO 8601). `hz`: frequency of the host's processors. The guest is not touched.
 */
export function poweredOn(vm: VmState, at: { host: string; bootTime: string; hz?: number | undefined }): PowerChange {
  const { cleanPowerOff: _, suspendTime: __, suspendInterval: ___, ...runtime } = vm.runtime
  const { device, options } = firstBoot(vm, (vm.config.hardware.device ?? []).map(connected))
  return {
    runtime: extended(runtime, {
      host: { type: 'HostSystem', value: at.host },
      powerState: 'poweredOn',
      bootTime: at.bootTime,
      featureRequirement: vmDefaults().poweredOnFeatureRequirement,
      minRequiredEVCModeKey: vmDefaults().minRequiredEVCModeKey,
      suspendedToMemory: false,
      ...usageLimits(vm.config.hardware, at.hz),
      ...(at.hz === undefined && vm.runtime.maxCpuUsage ? { maxCpuUsage: vm.runtime.maxCpuUsage } : {}),
    } as const),
    config: {
      ...vm.config,
      hardware: { ...vm.config.hardware, device },
      ...(options ? { extraConfig: options } : {}),
    },
    files: runningFiles(vm),
  }
}

/** The VM off. `clean`: the guest had shut down or the power off was orderly. */
export function poweredOff(vm: VmState, clean: boolean): PowerChange {
  const { bootTime: _, suspendTime: __, suspendInterval: ___, minRequiredEVCModeKey: ____, ...runtime } = vm.runtime
  return {
    runtime: extended(runtime, {
      powerState: 'poweredOff',
      cleanPowerOff: clean,
      featureRequirement: [],
      suspendedToMemory: false,
      numMksConnections: 0,
      toolsInstallerMounted: false,
    } as const),
    config: withDevices(vm, disconnected),
    files: vm.files.filter(({ type }) => !RUNNING_FILES.has(type) && !SUSPEND_FILES.has(type)),
  }
}

/** The VM suspended to disk at `suspendTime`. */
export function suspended(vm: VmState, suspendTime: string): PowerChange {
  const { dir, stem } = fileStem(vm)
  const runtime: VmState['runtime'] = extended(vm.runtime, {
    powerState: 'suspended',
    suspendTime,
    suspendInterval: 0,
    numMksConnections: 0,
  } as const)
  return {
    runtime,
    config: withDevices(vm, disconnected),
    files: withFiles(
      vm.files.filter(({ type }) => !RUNNING_FILES.has(type)),
      [
        { name: `${dir}${stem}.vmss`, type: 'suspend', size: 3 * MB },
        { name: `${dir}${stem}.vmem`, type: 'suspendMemory', size: vm.config.hardware.memoryMB * MB },
      ],
    ),
  }
}

const RUNNING_FILES = new Set(['swap', 'uwswap'])
const SUSPEND_FILES = new Set(['suspend', 'suspendMemory'])

function fileStem(vm: VmState): { dir: string; name: string; stem: string } {
  const path = vm.config.files.vmPathName ?? ''
  const name = baseName(path)
  return { dir: directoryOf(path), name, stem: `${name}-${fileHash(vm.config.uuid)}` }
}

function runningFiles(vm: VmState): readonly VmFile[] {
  const { dir, name, stem } = fileStem(vm)
  const { hardware, memoryAllocation, firmware } = vm.config
  return withFiles(
    vm.files.filter(({ type }) => !SUSPEND_FILES.has(type)),
    [
      { name: `${dir}${name}.nvram`, type: 'nvram', size: firmware === 'efi' ? 270_840 : 8684 },
      { name: `${dir}vmware.log`, type: 'log', size: 262_144 },
      {
        name: `${dir}${stem}.vswp`,
        type: 'swap',
        size: Math.max(0, hardware.memoryMB - (memoryAllocation?.reservation ?? 0)) * MB,
      },
      { name: `${dir}vmx-${stem}.vswp`, type: 'uwswap', size: 85_983_232 },
    ],
  )
}

/** Adds those of `wanted` that are not there yet (by name), with new keys. */
export function withFiles(files: readonly VmFile[], wanted: readonly Omit<VmFile, 'key'>[]): readonly VmFile[] {
  const names = new Set(files.map((file) => file.name))
  const missing = wanted.filter((file) => !names.has(file.name))
  if (missing.length === 0) return files
  let key = files.reduce((highest, file) => Math.max(highest, file.key), -1)
  return [...files, ...missing.map((file) => ({ key: ++key, ...file }))]
}

function withDevices(vm: VmState, change: (device: VirtualDevice) => VirtualDevice): VmState['config'] {
  const devices = vm.config.hardware.device ?? []
  const device = devices.map(change)
  if (device.every((one, i) => one === devices[i])) return vm.config
  return { ...vm.config, hardware: { ...vm.config.hardware, device } }
}

function connected(device: VirtualDevice): VirtualDevice {
  const now = device.connectable
  if (!now) return device
  const status = now.startConnected ? 'ok' : 'untried'
  if (now.connected === now.startConnected && now.status === status) return device
  return { ...device, connectable: { ...now, connected: now.startConnected, status } }
}

function disconnected(device: VirtualDevice): VirtualDevice {
  const now = device.connectable
  if (!now || (!now.connected && now.status === 'untried')) return device
  return { ...device, connectable: { ...now, connected: false, status: 'untried' } }
}

// The same in every VM: made once.
let bootOptions: readonly OptionValue[] | undefined
function firstBootOptions(): readonly OptionValue[] {
  bootOptions ??= vmDefaults().extraConfigAfterFirstPowerOn.filter(
    ({ key }) => !/^(ethernet|scsi|sata|usb|guestinfo\.)/i.test(key),
  )
  return bootOptions
}
const slotOptions = new Map<string, OptionValue>()
function slotOption(key: string, slot: number): OptionValue {
  const id = `${key} ${slot}`
  let option = slotOptions.get(id)
  if (!option) {
    option = share({ key: `${key}.pciSlotNumber`, value: String(slot) })
    slotOptions.set(id, option)
  }
  return option
}

/** Gives adapters their PCI slots and writes what the first boot leaves in extraConfig; `options` unset: nothing new there. */
function firstBoot(vm: VmState, devices: VirtualDevice[]): { device: VirtualDevice[]; options?: OptionValue[] } {
  const known = vm.config.extraConfig ?? []
  const isFirst = !known.some((option) => option.key === 'monitor.phys_bits_used')
  const open = devices.some((device) => slotOf(device) === -1)
  if (!isFirst && !open) return { device: devices }
  const added: OptionValue[] = []
  const device = [...withPciSlots(devices as Device[])]
  for (const [i, one] of device.entries()) {
    const key = one === devices[i] ? undefined : slotKey(one)
    if (key) added.push(slotOption(key, slotOf(one) ?? -1))
  }
  if (isFirst) added.push(...firstBootOptions())
  return { device, options: merged(known, added) }
}

/** Options in their order, those of the same key (without case) replaced, new ones at the end. */
export function merged(options: readonly OptionValue[], changes: readonly OptionValue[]): OptionValue[] {
  const found = [...options]
  if (changes.length === 0) return found
  const places = new Map<string, number>()
  for (const [i, { key }] of options.entries()) places.set(key.toLowerCase(), i)
  for (const change of changes) {
    const key = change.key.toLowerCase()
    const at = places.get(key)
    if (at !== undefined) found[at] = change
    else places.set(key, found.push(change) - 1)
  }
  return found
}

function slotOf(device: VirtualDevice): number | undefined {
  return (device.slotInfo as { pciSlotNumber?: number } | undefined)?.pciSlotNumber
}

/** `scsi0`, `ethernet1`, as the .vmx calls the device. */
function slotKey(device: VirtualDevice): string | undefined {
  const bus = (device as { busNumber?: number }).busNumber ?? 0
  if (isA(device, 'VirtualSCSIController')) return `scsi${bus}`
  if (isA(device, 'VirtualAHCIController')) return `sata${bus}`
  if (isA(device, 'VirtualNVMEController')) return `nvme${bus}`
  if (isA(device, 'VirtualEthernetCard')) return `ethernet${device.key - 4000}`
  return undefined
}

/** `runtime` with these fields changed; a field that is undefined is removed. */
export function withRuntime(
  vm: VmState,
  change: { [K in keyof VirtualMachineRuntimeInfo]?: VirtualMachineRuntimeInfo[K] | undefined },
): VmState['runtime'] {
  const fields = Object.entries(extended(vm.runtime, change)).filter(([, value]) => value !== undefined)
  return Object.fromEntries(fields) as unknown as VmState['runtime']
}
