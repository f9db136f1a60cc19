import type { VirtualDevice, VirtualMachineConfigInfo } from '../../generated/vim25.ts'
import { isA } from '../../spec/typed.ts'

/** Keys that a .vmx has of its own: extraConfig does not write them again. */
type Lines = Map<string, string>

interface Backing {
  fileName?: string
  deviceName?: string
  diskMode?: string
  port?: { switchUuid?: string; portgroupKey?: string; portKey?: string; connectionCookie?: number }
}

const CONTROLLERS = [
  ['ParaVirtualSCSIController', 'scsi', 'pvscsi'],
  ['VirtualLsiLogicSASController', 'scsi', 'lsisas1068'],
  ['VirtualBusLogicController', 'scsi', 'buslogic'],
  ['VirtualLsiLogicController', 'scsi', 'lsilogic'],
  ['VirtualAHCIController', 'sata', undefined],
  ['VirtualNVMEController', 'nvme', undefined],
  ['VirtualIDEController', 'ide', undefined],
] as const

const CARDS = [
  ['VirtualVmxnet3', 'vmxnet3'],
  ['VirtualVmxnet2', 'vmxnet2'],
  ['VirtualE1000e', 'e1000e'],
  ['VirtualE1000', 'e1000'],
  ['VirtualPCNet32', 'vlance'],
  ['VirtualSriovEthernetCard', 'pciPassthru'],
] as const

const FIRMWARE_BY_GUEST: Readonly<Record<string, string>> = { true: 'TRUE', false: 'FALSE' }
const truth = (value: boolean | undefined) => FIRMWARE_BY_GUEST[String(value ?? false)]!

/** A path as a .vmx in `directory` (`[ds] dir`) names it: relative where it can be. */
function relative(path: string, directory: string): string {
  if (path.startsWith(`${directory}/`)) return path.slice(directory.length + 1)
  const found = /^\[([^\]]+)\] ?(.*)$/.exec(path)
  return found ? `/vmfs/volumes/${found[1]}/${found[2]}` : path
}

function controllerLines(
  device: VirtualDevice & { busNumber?: number },
  prefix: string,
  kind: string | undefined,
  lines: Lines,
) {
  const name = `${prefix}${device.busNumber ?? 0}`
  lines.set(`${name}.present`, 'TRUE')
  if (kind) lines.set(`${name}.virtualDev`, kind)
  return name
}

function mediumLines(device: VirtualDevice, name: string, directory: string, lines: Lines): void {
  const backing = (device.backing ?? {}) as Backing
  lines.set(`${name}.present`, 'TRUE')
  if (isA(device, 'VirtualDisk')) {
    lines.set(`${name}.fileName`, relative(backing.fileName ?? '', directory))
    lines.set(`${name}.deviceType`, 'scsi-hardDisk')
    if (backing.diskMode && backing.diskMode !== 'persistent')
      lines.set(`${name}.mode`, backing.diskMode.replace('_', '-'))
    return
  }
  const isIso = backing.fileName !== undefined
  lines.set(`${name}.fileName`, isIso ? relative(backing.fileName!, directory) : (backing.deviceName ?? 'auto detect'))
  lines.set(`${name}.deviceType`, isIso ? 'cdrom-image' : 'atapi-cdrom')
  lines.set(`${name}.startConnected`, truth(device.connectable?.startConnected))
}

function cardLines(device: VirtualDevice, lines: Lines): void {
  if (!isA(device, 'VirtualEthernetCard')) return
  const name = `ethernet${device.key - 4000}`
  const backing = (device.backing ?? {}) as Backing
  lines.set(`${name}.present`, 'TRUE')
  const card = CARDS.find(([type]) => isA(device, type))
  if (card) lines.set(`${name}.virtualDev`, card[1])
  if (backing.port) {
    lines.set(`${name}.dvs.switchId`, backing.port.switchUuid ?? '')
    lines.set(`${name}.dvs.portId`, backing.port.portKey ?? '')
    lines.set(`${name}.dvs.portgroupId`, backing.port.portgroupKey ?? '')
    lines.set(`${name}.dvs.connectionId`, String(backing.port.connectionCookie ?? 0))
  } else lines.set(`${name}.networkName`, backing.deviceName ?? '')
  const isManual = device.addressType === 'manual'
  lines.set(`${name}.addressType`, isManual ? 'static' : device.addressType === 'assigned' ? 'vpx' : 'generated')
  if (device.macAddress) lines.set(`${name}.${isManual ? 'address' : 'generatedAddress'}`, device.macAddress)
  lines.set(`${name}.startConnected`, truth(device.connectable?.startConnected))
}

function deviceLines(config: VirtualMachineConfigInfo, directory: string, lines: Lines): void {
  const devices = config.hardware.device ?? []
  const names = new Map<number, string>()
  for (const device of devices) {
    const found = CONTROLLERS.find(([type]) => isA(device, type))
    if (!found) continue
    const [, prefix, kind] = found
    if (prefix === 'ide') names.set(device.key, `ide${(device as { busNumber?: number }).busNumber ?? 0}`)
    else names.set(device.key, controllerLines(device, prefix, kind, lines))
  }
  for (const device of devices) {
    if (isA(device, 'VirtualEthernetCard')) cardLines(device, lines)
    const controller = names.get(device.controllerKey ?? -1)
    if (controller && (isA(device, 'VirtualDisk') || isA(device, 'VirtualCdrom')))
      mediumLines(device, `${controller}:${device.unitNumber ?? 0}`, directory, lines)
  }
}

/** uuid in pairs: `56 4d … 0a-1b …`. */
function pairs(uuid: string): string {
  const bytes = uuid.replaceAll('-', '').match(/../g) ?? []
  return `${bytes.slice(0, 8).join(' ')}-${bytes.slice(8).join(' ')}`
}

/** The guest's id as .vmx files spell it: `rhel8_64Guest` is `rhel8-64`. */
function guestOs(guestId: string): string {
  return guestId.replace(/Guest$/, '').replace('_64', '-64')
}

/** The content of a VM's .vmx: what of its configuration such files hold, extraConfig included. */
export function vmxText(config: VirtualMachineConfigInfo): string {
  const path = config.files.vmPathName ?? ''
  const directory = path.slice(0, Math.max(path.lastIndexOf('/'), 0))
  const base = path.slice(path.lastIndexOf('/') + 1).replace(/\.vmx$/, '')
  const lines: Lines = new Map([
    ['.encoding', 'UTF-8'],
    ['config.version', '8'],
    ['virtualHW.version', String(Number(config.version.replace('vmx-', '')) || 21)],
    ['displayName', config.name],
    ['guestOS', guestOs(config.guestId)],
    ['firmware', config.firmware ?? 'bios'],
    ['numvcpus', String(config.hardware.numCPU)],
    ['cpuid.coresPerSocket', String(config.hardware.numCoresPerSocket ?? 1)],
    ['memSize', String(config.hardware.memoryMB)],
    ['uuid.bios', pairs(config.uuid)],
    ['vc.uuid', pairs(config.instanceUuid ?? '')],
    ['nvram', `${base}.nvram`],
    ['extendedConfigFile', `${base}.vmxf`],
    ['annotation', config.annotation ?? ''],
    ['floppy0.present', 'FALSE'],
    ['vmci0.present', 'TRUE'],
    ['tools.syncTime', truth(config.tools?.syncTimeWithHost)],
    ['tools.upgrade.policy', config.tools?.toolsUpgradePolicy ?? 'manual'],
    ['mem.hotadd', truth(config.memoryHotAddEnabled)],
    ['vcpu.hotadd', truth(config.cpuHotAddEnabled)],
    ['vhv.enable', truth(config.nestedHVEnabled)],
    ['disk.EnableUUID', truth(config.flags?.diskUuidEnabled)],
    ['ctkEnabled', truth(config.changeTrackingEnabled)],
    ['uefi.secureBoot.enabled', truth(config.bootOptions?.efiSecureBootEnabled)],
  ])
  deviceLines(config, directory, lines)
  const known = new Set([...lines.keys()].map((key) => key.toLowerCase()))
  for (const { key, value } of config.extraConfig ?? []) {
    if (known.has(key.toLowerCase())) continue
    const text = typeof value === 'object' && value !== null ? (value as { _value?: unknown })._value : value
    lines.set(key, String(text ?? ''))
  }
  return [...lines].map(([key, value]) => `${key} = "${escaped(value)}"\n`).join('')
}

// Bytes that would end the line or the value are written as |XX.
function escaped(value: string): string {
  return value.replace(/[|"\n\r]/g, (c) => `|${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
}
