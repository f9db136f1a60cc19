import type {
  GuestOsDescriptor,
  VirtualDeviceOption,
  VirtualHardwareOption,
  VirtualMachineCapability,
  VirtualMachineConfigOption,
  VirtualMachineConfigOptionDescriptor,
} from '../../generated/vim25.ts'
import { loadFixture } from '../../spec/fixture.ts'
import { share } from '../../spec/shared-value.ts'

interface Range {
  min?: number
  max?: number
}
interface Overlay {
  version: string
  description: string
  hardwareOptions: Record<string, Range | number | { from: number; to: number }>
  removeDeviceTypes: readonly string[]
  deviceOptions: Record<string, object>
  capabilities: Partial<VirtualMachineCapability>
}
interface GuestRow {
  id: string
  family: string
  fullName: string
  profile: string
  minHwVersion?: number
  set?: Partial<GuestOsDescriptor>
}

/** Hardware versions, oldest first, without the hosts that can run them. */
export function descriptors(): readonly VirtualMachineConfigOptionDescriptor[] {
  return loadFixture('config-option/descriptors.json')
}

const NEWEST_VERSION = 'vmx-21'

/** The hardware version that new VMs get. */
export function defaultVersion(): string {
  return descriptors().find((one) => one.defaultConfigOption)?.key ?? NEWEST_VERSION
}

const options = new Map<string, VirtualMachineConfigOption>()

/** Everything that a hardware version offers, guest systems included; undefined for unknown versions. One shared value per version. */
export function configOption(version: string): VirtualMachineConfigOption | undefined {
  let known = options.get(version)
  if (!known) {
    const base = loadFixture<VirtualMachineConfigOption>('config-option/vmx-21.json')
    const made = version === NEWEST_VERSION ? base : older(base, version)
    if (!made) return undefined
    const guests = guestDescriptors(made.hardwareOptions)
    const index = guests.findIndex((guest) => guest.id === 'otherGuest')
    known = share({ ...made, guestOSDescriptor: guests, guestOSDefaultIndex: Math.max(0, index) })
    options.set(version, known)
  }
  return known
}

function older(base: VirtualMachineConfigOption, version: string): VirtualMachineConfigOption | undefined {
  const overlays = loadFixture<Record<string, Overlay>>('config-option/overlays.json')
  const overlay = Object.hasOwn(overlays, version) ? overlays[version] : undefined
  if (!overlay) return undefined
  const removed = new Set(overlay.removeDeviceTypes)
  const virtualDeviceOption = base.hardwareOptions.virtualDeviceOption
    .filter((one) => !removed.has(one.type))
    .map((one): VirtualDeviceOption => {
      const changed = overlay.deviceOptions[one.type]
      return changed ? (deepMerged(one, changed) as VirtualDeviceOption) : one
    })
  const hardware: Record<string, unknown> = { ...base.hardwareOptions, virtualDeviceOption }
  for (const [key, value] of Object.entries(overlay.hardwareOptions)) {
    if (key === 'numCPU')
      hardware[key] = upTo((value as { from: number; to: number }).from, (value as { to: number }).to)
    else hardware[key] = deepMerged(hardware[key], value)
  }
  return {
    ...base,
    version: overlay.version,
    description: overlay.description,
    hardwareOptions: hardware as unknown as VirtualHardwareOption,
    capabilities: { ...base.capabilities, ...overlay.capabilities },
    defaultDevice: (base.defaultDevice ?? []).filter((device) => !removed.has(device._typeName ?? '')),
  }
}

function upTo(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

function deepMerged(base: unknown, patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch
  if (typeof base !== 'object' || base === null || Array.isArray(base)) return patch
  const result: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(patch)) result[key] = deepMerged(result[key], value)
  return result
}

function guestDescriptors(hardware: VirtualHardwareOption): GuestOsDescriptor[] {
  const rows = loadFixture<GuestRow[]>('config-option/guest-os.json')
  const profiles = loadFixture<Record<string, GuestOsDescriptor>>('config-option/guest-os-defaults.json')
  const mostCpus = hardware.numCPU.at(-1) ?? 1
  const mostMemory = hardware.memoryMB.max
  return rows
    .filter((row) => (row.minHwVersion ?? 0) <= hardware.hwVersion)
    .map((row) => {
      const made = { ...profiles[row.profile]!, ...row.set, id: row.id, family: row.family, fullName: row.fullName }
      return {
        ...made,
        supportedMaxCPUs: Math.min(made.supportedMaxCPUs, mostCpus),
        supportedMaxMemMB: Math.min(made.supportedMaxMemMB, mostMemory),
      }
    })
}
