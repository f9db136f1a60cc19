import type {
  DistributedVirtualSwitchPortConnection,
  OptionValue,
  VirtualDevice,
  VirtualDisk,
  VirtualMachineCloneSpec,
} from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import { isA } from '../../spec/typed.ts'
import { datastoreKind, type VmFile, type VmState } from '../inventory/index.ts'
import { baseName, directoryOf } from '../vm/index.ts'
import {
  type Backing,
  type Device,
  diskFiles,
  diskUuid,
  filesOfDisk,
  generatedMac,
  portConnector,
} from '../vm-devices/index.ts'

/** What is copied: the VM's configuration and files, or those of one of its snapshots. */
export interface Source {
  readonly config: VmState['config']
  readonly files: readonly VmFile[]
  /** Id of the datastore of its .vmx. */
  readonly home: string
}

/** Where it goes. */
export interface Destination {
  readonly id: string
  readonly vmPathName: string
  /** Id of the datastore of the new .vmx. */
  readonly home: string
}

type NewFile = Omit<VmFile, 'key'>

/** The devices of a copy: disks with files of their own, NICs with addresses and ports of their own; and the files of the disks. */
export function copyDevices(
  call: Call,
  source: Source,
  to: Destination,
  location: VirtualMachineCloneSpec['location'],
): { devices: VirtualDevice[]; files: NewFile[] } {
  const devices: VirtualDevice[] = []
  const files: NewFile[] = []
  let disks = 0
  for (const device of source.config.hardware.device ?? []) {
    if (isA(device, 'VirtualDisk')) {
      const copy = copyDisk(call, source, to, location, device, disks++)
      devices.push(copy.disk)
      files.push(...copy.files)
    } else if (isA(device, 'VirtualEthernetCard'))
      devices.push(copyNic(call, to.id, device as Device, devices as Device[]))
    else devices.push(device)
  }
  return { devices, files }
}

function copyDisk(
  call: Call,
  source: Source,
  to: Destination,
  location: VirtualMachineCloneSpec['location'],
  disk: VirtualDisk,
  n: number,
): { disk: VirtualDisk; files: NewFile[] } {
  const backing = disk.backing as (Backing & { thinProvisioned?: boolean }) | undefined
  if (!backing?.fileName) return { disk, files: [] }
  const locator = location.disk?.find(({ diskId }) => diskId === disk.key)
  const moveType = locator?.diskMoveType ?? location.diskMoveType
  const own = backing.datastore?.value ?? source.home
  const datastore = locator?.datastore.value ?? location.datastore?.value ?? (own === source.home ? to.home : own)
  const home = call.store.get(datastoreKind, datastore)
  const folder = directoryOf(to.vmPathName).replace(/^\[[^\]]*\]/, `[${home?.name ?? ''}]`)
  const stem = `${folder}${baseName(to.vmPathName)}${n ? `_${n}` : ''}`
  const capacity = disk.capacityInBytes ?? disk.capacityInKB * 1024
  const isChild = moveType === 'createNewChildDiskBacking'
  const keepsParent = moveType === 'moveChildMostDiskBacking' && backing.parent !== undefined
  const fileName = isChild ? `${stem}-000001.vmdk` : `${stem}.vmdk`
  const wanted = locator?.diskBackingInfo as { thinProvisioned?: boolean } | undefined
  const transform = location.transform === undefined ? undefined : location.transform === 'sparse'
  const thin = isChild || (wanted?.thinProvisioned ?? transform ?? backing.thinProvisioned ?? false)
  const { parent: _, deltaDiskFormat: __, deltaGrainSize: ___, ...flat } = backing as Backing & Record<string, unknown>
  const made = {
    ...flat,
    fileName,
    datastore: ref('Datastore', datastore),
    thinProvisioned: thin,
    uuid: diskUuid(call, datastore, fileName),
    ...(isChild ? { parent: backing, deltaDiskFormat: 'seSparseFormat' } : {}),
    ...(keepsParent ? { parent: backing.parent, deltaDiskFormat: 'seSparseFormat' } : {}),
  }
  const isDelta = isChild || keepsParent
  const used = isChild ? 0 : keepsParent ? extentSize(source.files, fileName) : usedBytes(source.files, backing)
  const rows = diskFiles(fileName, capacity, thin, isDelta ? 'sesparse' : 'flat')
  const copy = {
    ...disk,
    backing: made as VirtualDisk['backing'],
    diskObjectId: `${to.id.replace(/^\D*/, '')}-${disk.key}`,
  }
  return {
    disk: copy as VirtualDisk,
    files: rows.map((file) =>
      file.type === 'diskExtent' && thin ? { ...file, size: Math.min(used, capacity) } : file,
    ),
  }
}

/** Bytes that a disk's whole chain takes. */
function usedBytes(files: readonly VmFile[], backing: Backing): number {
  let sum = 0
  for (let one: Backing | undefined = backing; one; one = one.parent) sum += extentSize(files, one.fileName ?? '')
  return sum
}

function extentSize(files: readonly VmFile[], fileName: string): number {
  return filesOfDisk(files, fileName)
    .filter(({ type }) => type !== 'diskDescriptor')
    .reduce((sum, { size }) => sum + size, 0)
}

// A manual address is kept, any other is new; a port on a distributed switch is one of its own.
function copyNic(call: Call, vm: string, nic: Device, others: readonly Device[]): VirtualDevice {
  const card = nic as Device & { addressType?: string; macAddress?: string }
  const isManual = card.addressType?.toLowerCase() === 'manual'
  const copy = isManual ? card : { ...card, addressType: 'assigned', macAddress: generatedMac(call, others) }
  if (!isA(nic.backing, 'VirtualEthernetCardDistributedVirtualPortBackingInfo')) return copy
  const { portKey: _, connectionCookie: __, ...wanted } = nic.backing.port
  const port = connect(call, vm, nic.key, wanted)
  return { ...copy, backing: { ...nic.backing, port } as VirtualDevice['backing'] }
}

function connect(
  call: Call,
  vm: string,
  nicKey: number,
  port: DistributedVirtualSwitchPortConnection,
): DistributedVirtualSwitchPortConnection {
  const change = {
    index: 0,
    invalid: (property: string) =>
      new Fault('InvalidDeviceBacking', { deviceIndex: 0, property: `virtualDeviceSpec.${property}` }),
  }
  return portConnector(call.kernel).connect?.(call, { vm, nicKey, port, change }) ?? port
}

// What ESXi writes while a VM runs, and what names the VM itself.
const RUNTIME_KEYS =
  /^(nvram|viv\.moid|monitor\.|vmotion\.|migrate\.|softpoweroff|toolsinstallmanager\.|guestinfo\.(vmtools\.|detailed)|sched\.swap\.|tools\.remindinstall)/i

/** extraConfig that a copy takes over. */
export function copiedOptions(options: readonly OptionValue[] | undefined): OptionValue[] {
  return (options ?? []).filter(({ key }) => !RUNTIME_KEYS.test(key))
}
