import type {
  VirtualMachineFileLayout,
  VirtualMachineFileLayoutEx,
  VirtualMachineFileLayoutExDiskLayout,
  VirtualMachineFileLayoutExDiskUnit,
  VirtualMachineFileLayoutExSnapshotLayout,
  VirtualMachineStorageInfo,
  VirtualMachineStorageSummary,
  VirtualMachineUsageOnDatastore,
} from '../../generated/vim25.ts'
import { ref } from '../../kernel/managed.ts'
import { isA } from '../../spec/typed.ts'
import type { Store } from '../../store/store.ts'
import { type SnapshotState, snapshotKind, type VmFile, type VmState } from '../inventory/index.ts'

type Config = VmState['config']

interface DiskBacking {
  fileName?: string
  datastore?: { value: string }
  parent?: DiskBacking
  thinProvisioned?: boolean
}
const EXTENTS = ['-flat.vmdk', '-sesparse.vmdk', '-delta.vmdk', '-rdmp.vmdk', '-rdm.vmdk'] as const

/** The files of a disk from its oldest parent to the one that is written. */
function chainOf(backing: DiskBacking | undefined): DiskBacking[] {
  const chain: DiskBacking[] = []
  for (let one = backing; one; one = one.parent) chain.unshift(one)
  return chain
}

/** Descriptor and extent of one link of a chain, as far as the VM's rows name them. */
function filesOf(backing: DiskBacking, byName: ReadonlyMap<string, VmFile>): VmFile[] {
  const name = backing.fileName ?? ''
  const found: VmFile[] = []
  const descriptor = byName.get(name)
  if (descriptor) found.push(descriptor)
  for (const extent of EXTENTS) {
    const file = byName.get(name.replace(/\.vmdk$/, extent))
    if (file) found.push(file)
  }
  return found
}

function diskLayouts(config: Config, byName: ReadonlyMap<string, VmFile>): VirtualMachineFileLayoutExDiskLayout[] {
  const layouts: VirtualMachineFileLayoutExDiskLayout[] = []
  for (const device of config.hardware.device ?? []) {
    if (!isA(device, 'VirtualDisk')) continue
    const chain: VirtualMachineFileLayoutExDiskUnit[] = []
    for (const link of chainOf(device.backing as DiskBacking | undefined))
      chain.push({ fileKey: filesOf(link, byName).map((file) => file.key) })
    layouts.push({ key: device.key, chain })
  }
  return layouts
}

function index(files: readonly VmFile[]): Map<string, VmFile> {
  return new Map(files.map((file) => [file.name, file]))
}

/** `layoutEx`: every file of the VM, which disk and which snapshot it belongs to. */
export function layoutEx(vm: VmState, store: Store): VirtualMachineFileLayoutEx {
  const byName = index(vm.files)
  const snapshots = store.list(snapshotKind, 'vm', vm.id)
  return {
    file: vm.files.map((file) => ({
      key: file.key,
      name: file.name,
      type: file.type,
      size: file.size,
      uniqueSize: file.size,
      backingObjectId: '',
      accessible: true,
    })),
    disk: diskLayouts(vm.config, byName),
    snapshot: snapshots.map((snapshot) => snapshotLayout(snapshot, byName)),
    timestamp: vm.config.changeVersion,
  }
}

function snapshotLayout(
  snapshot: SnapshotState,
  byName: ReadonlyMap<string, VmFile>,
): VirtualMachineFileLayoutExSnapshotLayout {
  const key = (type: string) => {
    const row = snapshot.files.find((file) => file.type === type)
    return (row && (byName.get(row.name)?.key ?? row.key)) ?? -1
  }
  return {
    key: ref('VirtualMachineSnapshot', snapshot.id),
    dataKey: key('snapshotData'),
    memoryKey: key('snapshotMemory'),
    disk: diskLayouts(snapshot.config, byName),
  }
}

/** `layout`: the older form of the same; names are relative to the VM's directory, disks' are whole. */
export function layout(vm: VmState, store: Store): VirtualMachineFileLayout {
  const short = (file: VmFile) => file.name.slice(Math.max(file.name.lastIndexOf('/'), file.name.indexOf('] ') + 1) + 1)
  const ofType = (...types: string[]) => vm.files.filter((file) => types.includes(file.type))
  const swap = ofType('swap')[0]
  return {
    configFile: ofType('config', 'extendedConfig', 'nvram', 'snapshotList').map(short),
    logFile: ofType('log').map(short),
    disk: (vm.config.hardware.device ?? [])
      .filter((device) => isA(device, 'VirtualDisk'))
      .map((device) => ({
        key: device.key,
        diskFile: chainOf(device.backing as DiskBacking | undefined).map((link) => link.fileName ?? ''),
      })),
    snapshot: store.list(snapshotKind, 'vm', vm.id).map((snapshot) => ({
      key: ref('VirtualMachineSnapshot', snapshot.id),
      snapshotFile: snapshot.files.map((file) => file.name),
    })),
    ...(swap ? { swapFile: swap.name } : {}),
  }
}

/** Space of the VM by datastore. Thin disks may still grow to their capacity: that is `uncommitted`. */
function usage(vm: VmState): VirtualMachineUsageOnDatastore[] {
  const ids = new Map([[prefixOf(vm.config.files.vmPathName ?? ''), vm.home]])
  const uncommitted = new Map<string, number>()
  const byName = index(vm.files)
  for (const device of vm.config.hardware.device ?? []) {
    if (!isA(device, 'VirtualDisk')) continue
    const backing = device.backing as DiskBacking | undefined
    if (!backing?.fileName) continue
    const prefix = prefixOf(backing.fileName)
    if (backing.datastore) ids.set(prefix, backing.datastore.value)
    if (!backing.thinProvisioned && !backing.parent) continue
    const capacity = device.capacityInBytes ?? device.capacityInKB * 1024
    const used = filesOf(backing, byName).reduce((sum, file) => sum + file.size, 0)
    uncommitted.set(prefix, (uncommitted.get(prefix) ?? 0) + Math.max(0, capacity - used))
  }
  const committed = new Map<string, number>()
  for (const file of vm.files) {
    const prefix = prefixOf(file.name)
    committed.set(prefix, (committed.get(prefix) ?? 0) + file.size)
  }
  return [...ids].map(([prefix, id]) => ({
    datastore: ref('Datastore', id),
    committed: committed.get(prefix) ?? 0,
    uncommitted: uncommitted.get(prefix) ?? 0,
    unshared: committed.get(prefix) ?? 0,
  }))
}

function prefixOf(path: string): string {
  return path.slice(0, path.indexOf(']') + 1)
}

export function storageInfo(vm: VmState): VirtualMachineStorageInfo {
  return { perDatastoreUsage: usage(vm), timestamp: vm.config.changeVersion }
}

export function storageSummary(vm: VmState): VirtualMachineStorageSummary {
  const all = usage(vm)
  const total = (field: 'committed' | 'uncommitted' | 'unshared') => all.reduce((sum, one) => sum + one[field], 0)
  return {
    committed: total('committed'),
    uncommitted: total('uncommitted'),
    unshared: total('unshared'),
    timestamp: vm.config.changeVersion,
  }
}
