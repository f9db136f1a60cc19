import type { VirtualDeviceConfigSpec, VirtualDisk } from '../../generated/vim25.ts'
import { Fault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import { isA } from '../../spec/typed.ts'
import { type DatastoreState, snapshotKind } from '../inventory/index.ts'
import { deviceContent, sharesFor } from './content.ts'
import { type Change, type Device, type Draft, requireOff } from './context.ts'
import {
  type Backing,
  diskFileKind,
  diskUuid,
  type ExistingDisk,
  findDisk,
  parseDatastorePath,
  placeOf,
} from './disk-file.ts'
import { addFiles, chainOf, diskFiles, filesOfDisk, freeDiskName, pathBelow, requireNoFile } from './disk-place.ts'
import { contains, merged } from './merge.ts'
import { grouped } from './summary.ts'

type Disk = Device & VirtualDisk
type DiskBacking = Backing & { _typeName: string } & Record<string, unknown>

const MOST_BYTES = 62 * 1024 ** 4
const DISK_MODES = new Set([
  'persistent',
  'nonpersistent',
  'undoable',
  'independent_persistent',
  'independent_nonpersistent',
  'append',
])

/** A disk as a change adds it: backing, capacity and files; its key, unit and label come from the caller. */
export function newDisk(draft: Draft, spec: Disk, change: Change, request: VirtualDeviceConfigSpec): Disk {
  const given = spec.backing as DiskBacking | undefined
  if (!given || !isA(given, 'VirtualDeviceFileBackingInfo')) {
    if (!isA(given, 'VirtualDiskRawDiskVer2BackingInfo'))
      throw change.invalid('device.backing', given ? 'InvalidDeviceBacking' : 'InvalidDeviceSpec')
  }
  checkMode(given, change)
  const place = placeOf(draft.call, given.fileName, given.datastore, draft.context)
  const creates = request.fileOperation === 'create' || request.fileOperation === 'replace'
  const { backing, capacityBytes } = creates
    ? createBacking(draft, spec, given, place, change, request.fileOperation === 'replace')
    : attachBacking(draft, given, place, change)
  const { spreadable, template } = parts(spec)
  return {
    ...template,
    ...spreadable,
    backing,
    capacityInKB: Math.floor(capacityBytes / 1024),
    capacityInBytes: capacityBytes,
    ...allocations(spec),
    deviceInfo: { label: '', summary: `${grouped(Math.floor(capacityBytes / 1024))} KB` },
  } as Disk
}

function parts(spec: Disk): { template: Disk; spreadable: object } {
  const { diskObjectId: _, ...template } = deviceContent().optional.VirtualDisk as Disk
  const { key: _k, connectable: _c, deviceInfo: _d, slotInfo: _s, ...spreadable } = merged({} as Disk, spec)
  return { template: template as Disk, spreadable }
}

function allocations(spec: Partial<Disk>): Pick<VirtualDisk, 'shares' | 'storageIOAllocation'> {
  const given = spec.storageIOAllocation
  const shares = sharesFor('disk', given?.shares ?? spec.shares)
  return { shares, storageIOAllocation: { limit: given?.limit ?? -1, shares, reservation: given?.reservation ?? 0 } }
}

function checkMode(backing: DiskBacking, change: Change): void {
  if (backing.diskMode !== undefined && !DISK_MODES.has(String(backing.diskMode)))
    throw change.invalid('device.backing.diskMode')
}

interface Place {
  datastore: DatastoreState
  path: string
}

function createBacking(
  draft: Draft,
  spec: Disk,
  given: DiskBacking,
  { datastore, path }: Place,
  change: Change,
  replace: boolean,
): { backing: DiskBacking; capacityBytes: number } {
  const parent = given.parent?.fileName ? parentOf(draft, given.parent, change) : undefined
  const capacityBytes = wantedBytes(spec) || (parent?.disk.capacityBytes ?? 0)
  if (capacityBytes <= 0 || capacityBytes > MOST_BYTES) throw change.invalid('device.capacityInKB')
  const isFolder = path === '' || path.endsWith('/')
  const folder = path.replace(/\/$/, '') || (parseDatastorePath(draft.context.directory)?.path ?? '')
  const fileName = isFolder
    ? freeDiskName(draft, datastore.id, datastore.name, folder)
    : `[${datastore.name}] ${path.endsWith('.vmdk') ? path : `${path}.vmdk`}`
  if (replace) dropFiles(draft, datastore.id, fileName)
  else if (!isFolder) requireNoFile(draft, datastore, pathBelow(fileName), fileName)
  const thin = given.thinProvisioned === true || parent !== undefined
  const mapped = isA(given, 'VirtualDiskRawDiskMappingVer1BackingInfo')
  const form = mapped ? (given.compatibilityMode === 'physicalMode' ? 'rdmp' : 'rdm') : parent ? 'sesparse' : undefined
  addFiles(draft, diskFiles(fileName, mapped ? 0 : capacityBytes, thin, form))
  return {
    backing: filled(draft, given, datastore.id, fileName, undefined, parent?.backing),
    capacityBytes,
  }
}

function parentOf(draft: Draft, parent: Backing, change: Change): { backing: Backing; disk: ExistingDisk } {
  const place = placeOf(draft.call, parent.fileName, parent.datastore, draft.context)
  const disk = findDisk(draft.call, place.datastore, place.path)
  if (!disk) throw new Fault('FileNotFound', { file: parent.fileName! })
  if (!parent.fileName?.endsWith('.vmdk')) throw change.invalid('device.backing.parent', 'InvalidDeviceBacking')
  return {
    disk,
    backing: {
      ...parent,
      datastore: ref('Datastore', place.datastore.id),
      uuid: disk.uuid ?? diskUuid(draft.call, place.datastore.id, parent.fileName),
    },
  }
}

function attachBacking(
  draft: Draft,
  given: DiskBacking,
  { datastore, path }: Place,
  change: Change,
): { backing: DiskBacking; capacityBytes: number } {
  if (path === '' || path.endsWith('/')) throw change.invalid('device.backing.fileName', 'InvalidDeviceBacking')
  const fileName = `[${datastore.name}] ${path}`
  // Two devices of one VM on one file would corrupt it.
  if (draft.devices.some((device) => isA(device, 'VirtualDisk') && chainOf(device)[0] === fileName))
    throw change.invalid('device.backing.fileName', 'InvalidDeviceBacking')
  const found = findDisk(draft.call, datastore, path)
  if (!found) throw new Fault('FileNotFound', { file: fileName })
  if (draft.call.store.get(diskFileKind, `${datastore.id}:${path}`))
    draft.call.store.remove(diskFileKind, `${datastore.id}:${path}`)
  const files = found.files?.map((file) => ({
    name: `[${datastore.name}] ${file.path}`,
    type: file.type,
    size: file.size,
  }))
  addFiles(draft, files ?? diskFiles(fileName, found.capacityBytes, found.thin ?? false))
  return {
    backing: filled(
      draft,
      { ...given, thinProvisioned: found.thin ?? false },
      datastore.id,
      fileName,
      found,
      given.parent,
    ),
    capacityBytes: found.capacityBytes,
  }
}

function filled(
  draft: Draft,
  given: DiskBacking,
  datastore: string,
  fileName: string,
  found: ExistingDisk | undefined,
  parent: Backing | undefined,
): DiskBacking {
  const uuid = found?.uuid ?? diskUuid(draft.call, datastore, fileName)
  const own = {
    fileName,
    datastore: ref('Datastore', datastore),
    uuid,
    contentId: found?.contentId ?? `${uuid.replaceAll('-', '').slice(0, 24)}fffffffe`,
    parent,
  }
  if (!isA(given, 'VirtualDiskFlatVer2BackingInfo'))
    return merged({ diskMode: 'persistent', ...given } as DiskBacking, own)
  const template = deviceContent().optional.VirtualDisk!.backing as DiskBacking
  return merged(merged(template, merged(given, { diskMode: given.diskMode || undefined })), {
    ...own,
    thinProvisioned: given.thinProvisioned ?? false,
    eagerlyScrub: given.eagerlyScrub ?? false,
    sharing: given.sharing || 'sharingNone',
    ...(parent ? { deltaDiskFormat: 'seSparseFormat', thinProvisioned: true } : {}),
  })
}

function wantedBytes(spec: VirtualDisk): number {
  return spec.capacityInBytes && spec.capacityInBytes > 0 ? spec.capacityInBytes : (spec.capacityInKB ?? 0) * 1024
}

/** A disk as a change edits it. Larger is allowed, also while running; smaller never is. */
export function editedDisk(draft: Draft, old: Disk, spec: Disk, change: Change): Disk {
  const given = spec.backing as DiskBacking | undefined
  const before = old.backing as DiskBacking
  let backing = before
  if (given) {
    checkMode(given, change)
    if (given.fileName && given.fileName !== before.fileName && parseDatastorePath(given.fileName)?.path)
      throw change.invalid('device.backing.fileName', 'InvalidDeviceBacking')
    const { fileName: _f, parent: _p, datastore: _d, uuid, contentId: _c, backingObjectId: _b, ...rest } = given
    const patch = { ...rest, ...(uuid ? { uuid } : {}), diskMode: rest.diskMode || undefined }
    if (patch.thinProvisioned !== undefined && patch.thinProvisioned !== (before.thinProvisioned ?? false))
      throw change.invalid('device.backing.thinProvisioned', 'InvalidDeviceBacking')
    if (!contains(before, { ...patch, eagerlyScrub: undefined })) {
      requireOff(draft.context)
      if (before.parent && patch.diskMode !== undefined && patch.diskMode !== before.diskMode)
        throw new Fault(
          'DisallowedDiskModeChange',
          { deviceIndex: change.index, property: 'virtualDeviceSpec.device.backing.diskMode' },
          `Invalid configuration for device '${change.index}'.`,
        )
      backing = merged(before, patch)
    }
  }
  const bytes = editedBytes(old, spec)
  const oldBytes = old.capacityInBytes ?? old.capacityInKB * 1024
  if (bytes < oldBytes || bytes > MOST_BYTES) throw change.invalid('device.capacityInKB')
  if (bytes > oldBytes) {
    if (before.parent)
      throw new Fault(
        'InvalidDeviceOperation',
        { deviceIndex: change.index, property: 'virtualDeviceSpec.device.capacityInKB', badOp: 'edit' },
        `Invalid configuration for device '${change.index}'.`,
      )
    if (!before.thinProvisioned)
      draft.files = draft.files.map((file) =>
        file.type === 'diskExtent' && filesOfDisk([file], before.fileName ?? '').length
          ? { ...file, size: bytes }
          : file,
      )
  }
  const { key: _k, deviceInfo: _i, backing: _b, controllerKey: _ck, unitNumber: _u, diskObjectId: _o, ...rest } = spec
  const kept = merged(old, rest)
  const asked =
    spec.storageIOAllocation ?? (spec.shares ? { ...old.storageIOAllocation, shares: spec.shares } : undefined)
  return {
    ...kept,
    ...(asked ? allocations({ storageIOAllocation: merged(old.storageIOAllocation ?? {}, asked) }) : {}),
    backing,
    capacityInBytes: bytes,
    capacityInKB: Math.floor(bytes / 1024),
    deviceInfo: { ...old.deviceInfo!, summary: `${grouped(Math.floor(bytes / 1024))} KB` },
  } as Disk
}

// Clients change one of the two capacities and send the other as it was.
function editedBytes(old: VirtualDisk, spec: VirtualDisk): number {
  const oldBytes = old.capacityInBytes ?? old.capacityInKB * 1024
  if (spec.capacityInBytes !== undefined && spec.capacityInBytes > 0 && spec.capacityInBytes !== oldBytes)
    return spec.capacityInBytes
  if (spec.capacityInKB !== undefined && spec.capacityInKB > 0 && spec.capacityInKB !== old.capacityInKB)
    return spec.capacityInKB * 1024
  return oldBytes
}

/** Takes a disk's files away: deleted with `destroy`, otherwise they stay in the datastore without an owner. */
export function removedDisk(draft: Draft, disk: Disk, destroy: boolean): void {
  const frozen = frozenFiles(draft)
  for (const fileName of chainOf(disk)) {
    // What a snapshot's disks are made of stays with the VM.
    if (frozen.has(fileName)) continue
    const files = filesOfDisk(draft.files, fileName)
    if (files.length === 0) continue
    const gone = new Set(files)
    draft.files = draft.files.filter((file) => !gone.has(file))
    if (!destroy) detach(draft, disk, fileName, files)
  }
}

function frozenFiles(draft: Draft): Set<string> {
  const frozen = new Set<string>()
  if (draft.context.vm === undefined) return frozen
  for (const snapshot of draft.call.store.list(snapshotKind, 'vm', draft.context.vm))
    for (const device of snapshot.config.hardware.device ?? [])
      if (isA(device, 'VirtualDisk')) for (const name of chainOf(device)) frozen.add(name)
  return frozen
}

function detach(draft: Draft, disk: Disk, fileName: string, files: Draft['files']): void {
  let backing = disk.backing as Backing | undefined
  while (backing && backing.fileName !== fileName) backing = backing.parent
  const datastore = backing?.datastore?.value
  if (!backing || datastore === undefined) return
  const id = `${datastore}:${pathBelow(fileName)}`
  if (draft.call.store.get(diskFileKind, id)) return
  draft.call.store.insert(diskFileKind, {
    id,
    datastore,
    capacityBytes: disk.capacityInBytes ?? disk.capacityInKB * 1024,
    thin: backing.thinProvisioned ?? false,
    uuid: backing.uuid ?? '',
    contentId: backing.contentId,
    files: files.map((file) => ({ path: pathBelow(file.name), type: file.type, size: file.size })),
    parent: backing.parent?.fileName,
  })
}

function dropFiles(draft: Draft, datastore: string, fileName: string): void {
  const gone = new Set(filesOfDisk(draft.files, fileName))
  draft.files = draft.files.filter((file) => !gone.has(file))
  draft.call.store.remove(diskFileKind, `${datastore}:${pathBelow(fileName)}`)
}
