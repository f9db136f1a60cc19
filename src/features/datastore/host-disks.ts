import type { HostScsiDisk, HostVmfsVolume } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { isA } from '../../spec/typed.ts'
import { type DatastoreState, datastoreKind, type HostState } from '../inventory/index.ts'

/** A disk that has a canonical name, as every real one does. */
export type Disk = HostScsiDisk & { canonicalName: string }

/** SCSI disks of a host. */
export function disksOf(host: HostState): Disk[] {
  return (host.config.storageDevice?.scsiLun ?? []).filter(
    (lun): lun is typeof lun & Disk => isA(lun, 'HostScsiDisk') && lun.canonicalName !== undefined,
  )
}

/** The disk with this canonical name, device name or device path. HostConfigFault when the host has none. */
export function diskNamed(host: HostState, name: string): Disk {
  const found = disksOf(host).find(
    (disk) => disk.canonicalName === name || disk.devicePath === name || disk.deviceName === name,
  )
  if (!found) throw new Fault('HostConfigFault', {}, `The disk ${name} is not known to the host.`)
  return found
}

export function bytesOf(disk: Disk): number {
  return Number(disk.capacity.block) * disk.capacity.blockSize
}

export function vmfsOf(state: DatastoreState): HostVmfsVolume | undefined {
  return (state.info as { vmfs?: HostVmfsVolume }).vmfs
}

/** Canonical names of disks that hold a volume: those of datastores, and the host's own system volumes. */
export function usedDisks(call: Call, host: HostState): Set<string> {
  const used = new Set<string>()
  for (const state of call.store.all(datastoreKind))
    for (const { diskName } of vmfsOf(state)?.extent ?? []) used.add(diskName)
  for (const { volume } of host.config.fileSystemVolume?.mountInfo ?? [])
    if (isA(volume, 'HostVmfsVolume')) for (const { diskName } of volume.extent) used.add(diskName)
  return used
}

/** Disks without a volume that the host can make a datastore on. */
export function freeDisks(call: Call, host: HostState): Disk[] {
  const used = usedDisks(call, host)
  return disksOf(host).filter((disk) => disk.lunType === 'disk' && !used.has(disk.canonicalName))
}
