import type { VirtualDevice, VirtualMachineConfigInfo } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { isA } from '../../spec/typed.ts'
import { datastoreKind, type VmFile } from '../inventory/index.ts'
import { addFiles, type Backing, diskFiles, type extentOf } from '../vm-devices/index.ts'

type Config = VirtualMachineConfigInfo

/** Disks of a VM that snapshots leave alone: what is written to them stays. */
export function isIndependent(device: VirtualDevice): boolean {
  const mode = (device.backing as { diskMode?: string } | undefined)?.diskMode ?? ''
  return mode.startsWith('independent_') || isPhysicalRdm(device)
}

/** A LUN that the guest speaks to directly. */
export function isPhysicalRdm(device: VirtualDevice): boolean {
  return (
    isA(device.backing, 'VirtualDiskRawDiskMappingVer1BackingInfo') &&
    device.backing.compatibilityMode === 'physicalMode'
  )
}

export function isSnapshotDisk(device: VirtualDevice): boolean {
  return isA(device, 'VirtualDisk') && !isIndependent(device)
}

/** `x-000001.vmdk` for `x.vmdk` and for any delta of it: the first number that no file has. */
function nextDelta(fileName: string, known: ReadonlySet<string>): string {
  const base = fileName.replace(/(-\d{6})?\.vmdk$/, '')
  for (let n = 1; ; n++) {
    const name = `${base}-${String(n).padStart(6, '0')}.vmdk`
    if (!known.has(name)) return name
  }
}

/** The configuration with a new, empty delta on each disk that snapshots know, and the files with theirs. */
export function withDeltas(
  call: Call,
  config: Config,
  files: readonly VmFile[],
): { config: Config; files: readonly VmFile[] } {
  const draft = { files: [...files] }
  const device = (config.hardware.device ?? []).map((one) => {
    if (!isSnapshotDisk(one)) return one
    const parent = one.backing as Backing & { _typeName: string }
    const fileName = nextDelta(parent.fileName ?? '', new Set(draft.files.map((file) => file.name)))
    const form = extentForm(call, parent)
    addFiles(draft, diskFiles(fileName, 0, true, form))
    const backing = {
      ...parent,
      fileName,
      parent,
      deltaDiskFormat: form === 'sesparse' ? 'seSparseFormat' : 'redoLogFormat',
      ...(form === 'sesparse' ? { deltaGrainSize: 4096 } : {}),
      contentId: `${call.random.bytes(12).toString('hex')}fffffffe`,
    }
    return { ...one, backing } as VirtualDevice
  })
  return { config: { ...config, hardware: { ...config.hardware, device } }, files: draft.files }
}

// VMFS 6 keeps deltas sparse by blocks; everything else as redo logs.
function extentForm(call: Call, { datastore }: Backing): NonNullable<Parameters<typeof extentOf>[1]> {
  const type = datastore && call.store.get(datastoreKind, datastore.value)?.type
  return type === undefined || type === 'VMFS' || type === 'OTHER' ? 'sesparse' : 'delta'
}
