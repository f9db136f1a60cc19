import type { VirtualDiskSpec } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { defineManaged, type Ref, ref } from '../../kernel/managed.ts'
import { vim, vimRead } from '../../kernel/operation.ts'
import type { TaskCall, TaskKind } from '../../kernel/task.ts'
import { isA } from '../../spec/typed.ts'
import { freeSpace } from '../datastore/index.ts'
import { vmKind } from '../inventory/index.ts'
import { type DiskFileState, diskFileKind, diskFiles, diskUuid } from '../vm-devices/index.ts'
import { type DiskDescription, geometryOf } from './disk-descriptor.ts'
import { describeDisk } from './disks.ts'
import { entityNameOf, type Named, onDatastores } from './file-manager.ts'
import { copyTree, forgetRows, removePlace, requireParent } from './file-operations.ts'
import { findAt, realPath } from './listing.ts'
import { type Place, parentOf, placeOf, textOf } from './path.ts'
import { rowAt } from './rows.ts'

export const virtualDiskManager = defineManaged<'VirtualDiskManager', { id: string }>({
  type: 'VirtualDiskManager',
  id: 'virtualDiskManager',
  esxId: 'ha-vdiskmanager',
  properties: {},
})

/** diskTypes whose room is taken as it is written. */
const THIN = new Set(['thin', 'seSparse', 'sparseMonolithic', 'sparse2Gb', 'delta'])
const KNOWN = new Set([
  ...THIN,
  'preallocated',
  'thick',
  'eagerZeroedThick',
  'thick2Gb',
  'flatMonolithic',
  'raw',
  'rdm',
  'rdmp',
])

/** The disk whose descriptor lies at a place. FileNotFound. */
function diskAt(call: Call, place: Place): DiskDescription {
  const disk = describeDisk(call, place)
  if (!disk) throw new Fault('FileNotFound', { file: textOf(place) })
  return disk
}

/** Throws FileLocked while a running VM has the disk open. */
function requireUnlocked(call: Call, place: Place): void {
  const owner = rowAt(call.store, place.datastore, place.path)?.owner
  if (owner?.is === 'vm' && owner.state.runtime.powerState !== 'poweredOff')
    throw new Fault('FileLocked', { file: textOf(place) })
}

function extentPath(place: Place, disk: DiskDescription): string {
  const folder = parentOf(place.path)
  return folder === '' ? disk.extent : `${folder}/${disk.extent}`
}

function pathOfRow(name: string): string {
  return name.slice(name.indexOf(']') + 2)
}

/** Puts a free disk into the inventory; its files follow. */
function putDisk(call: Call, place: Place, capacityBytes: number, thin: boolean): DiskFileState {
  const file = textOf(place)
  const files = diskFiles(file, capacityBytes, thin).map(({ name, type, size }) => ({
    path: pathOfRow(name),
    type,
    size,
  }))
  const uuid = diskUuid(call, place.datastore.id, file)
  const { id: datastore } = place.datastore
  return call.store.insert(diskFileKind, {
    id: `${datastore}:${place.path}`,
    datastore,
    capacityBytes,
    thin,
    uuid,
    files,
  })
}

function requireRoom(call: Call, place: Place, bytes: number): void {
  const { datastore } = place
  if (bytes > freeSpace(call.kernel, datastore))
    throw new Fault('NoDiskSpace', { file: textOf(place), datastore: datastore.name })
}

function requireFree(call: Call, place: Place, force: boolean): void {
  if (!place.path.endsWith('.vmdk')) throw new Fault('InvalidDatastorePath', { datastorePath: textOf(place) })
  if (findAt(call.kernel, place)) {
    if (!force) throw new Fault('FileAlreadyExists', { file: textOf(place) })
    deleteDisk(call, place)
  }
  requireParent(call, place)
}

function deleteDisk(call: Call, place: Place): void {
  const disk = diskAt(call, place)
  requireUnlocked(call, place)
  const extent = { datastore: place.datastore, path: extentPath(place, disk) }
  const row = rowAt(call.store, place.datastore, place.path)
  const extentRow = rowAt(call.store, extent.datastore, extent.path)
  if (row) forgetRows(call, place, extentRow ? [extentRow, row] : [row])
  for (const one of [extent, place]) if (findAt(call.kernel, one)) removePlace(call, one)
}

interface OneDisk {
  name: string
  datacenter?: Ref | undefined
}

interface CreateInput extends OneDisk {
  spec: VirtualDiskSpec
}
export const createDiskTask: TaskKind<CreateInput> = {
  name: 'disk.create',
  descriptionId: 'VirtualDiskManager.createVirtualDisk',
  seconds: [0.5, 2],
  finish({ name, datacenter, spec }, call) {
    const place = placeOf(call, name, datacenter)
    if (!KNOWN.has(spec.diskType)) throw invalidArgument('spec.diskType')
    const capacityKb = (spec as { capacityKb?: number }).capacityKb
    if (capacityKb === undefined || capacityKb <= 0) throw invalidArgument('spec.capacityKb')
    requireFree(call, place, false)
    const thin = THIN.has(spec.diskType)
    if (!thin) requireRoom(call, place, capacityKb * 1024)
    putDisk(call, place, capacityKb * 1024, thin)
    return textOf(place)
  },
}

export const deleteDiskTask: TaskKind<OneDisk> = {
  name: 'disk.delete',
  descriptionId: 'VirtualDiskManager.deleteVirtualDisk',
  finish: ({ name, datacenter }, call) => deleteDisk(call, placeOf(call, name, datacenter)),
}

interface TwoDisks {
  sourceName: string
  sourceDatacenter?: Ref | undefined
  destName: string
  destDatacenter?: Ref | undefined
  diskType?: string | undefined
  force: boolean
}

function placesOf(call: Call, input: TwoDisks): [source: Place, target: Place] {
  return [
    placeOf(call, input.sourceName, input.sourceDatacenter),
    placeOf(call, input.destName, input.destDatacenter ?? input.sourceDatacenter),
  ]
}

// The target holds the same bytes: a copy of the extent, room where nothing was written.
function copyDisk(call: TaskCall, input: TwoDisks): Place {
  const [source, target] = placesOf(call, input)
  const disk = diskAt(call, source)
  if (textOf(source) === textOf(target)) throw new Fault('FileAlreadyExists', { file: textOf(target) })
  requireFree(call, target, input.force)
  const thin = input.diskType === undefined ? disk.thin : THIN.has(input.diskType)
  if (!thin) requireRoom(call, target, disk.capacityBytes)
  const extent = { datastore: source.datastore, path: extentPath(source, disk) }
  const written = findAt(call.kernel, extent)
  const made = putDisk(call, target, disk.capacityBytes, thin)
  const copy = { datastore: target.datastore, path: made.files[1]!.path }
  if (written) copyTree(realPath(call.kernel, extent), realPath(call.kernel, copy))
  return target
}

export const copyDiskTask: TaskKind<TwoDisks> = {
  name: 'disk.copy',
  descriptionId: 'VirtualDiskManager.copyVirtualDisk',
  seconds: [1, 10],
  finish: (input, call) => textOf(copyDisk(call, input)),
}

export const moveDiskTask: TaskKind<TwoDisks> = {
  name: 'disk.move',
  descriptionId: 'VirtualDiskManager.moveVirtualDisk',
  seconds: [1, 10],
  finish(input, call) {
    const [source] = placesOf(call, input)
    diskAt(call, source)
    requireUnlocked(call, source)
    const target = copyDisk(call, input)
    deleteDisk(call, source)
    return textOf(target)
  },
}

/** Changes a disk, free or in a VM's configuration. */
function changeDisk(call: Call, place: Place, change: { capacityBytes?: number; thin?: boolean; uuid?: string }): void {
  const owner = rowAt(call.store, place.datastore, place.path)?.owner
  if (owner?.is === 'disk') {
    const { capacityBytes = owner.state.capacityBytes, thin = owner.state.thin } = change
    const files = diskFiles(textOf(place), capacityBytes, thin).map(({ name, type, size }) => ({
      path: pathOfRow(name),
      type,
      size,
    }))
    call.store.update(diskFileKind, owner.state.id, { ...change, files })
    return
  }
  if (owner?.is !== 'vm') return
  const vm = owner.state
  const file = textOf(place)
  const device = (vm.config.hardware.device ?? []).map((one) => {
    const backing = one.backing as { fileName?: string } | undefined
    if (!isA(one, 'VirtualDisk') || backing?.fileName !== file) return one
    const { capacityBytes = one.capacityInBytes ?? one.capacityInKB * 1024, thin, uuid } = change
    return {
      ...one,
      capacityInBytes: capacityBytes,
      capacityInKB: Math.floor(capacityBytes / 1024),
      backing: {
        ...backing,
        ...(thin === undefined ? {} : { thinProvisioned: thin }),
        ...(uuid === undefined ? {} : { uuid }),
      } as unknown as typeof one.backing & object,
    }
  })
  call.store.update(vmKind, vm.id, { config: { ...vm.config, hardware: { ...vm.config.hardware, device } } })
}

interface ExtendInput extends OneDisk {
  newCapacityKb: number
}
export const extendDiskTask: TaskKind<ExtendInput> = {
  name: 'disk.extend',
  descriptionId: 'VirtualDiskManager.extendVirtualDisk',
  finish({ name, datacenter, newCapacityKb }, call) {
    const place = placeOf(call, name, datacenter)
    const disk = diskAt(call, place)
    requireUnlocked(call, place)
    const capacityBytes = newCapacityKb * 1024
    if (capacityBytes < disk.capacityBytes) throw invalidArgument('newCapacityKb')
    if (!disk.thin) requireRoom(call, place, capacityBytes - disk.capacityBytes)
    changeDisk(call, place, { capacityBytes })
  },
}

export const inflateDiskTask: TaskKind<OneDisk> = {
  name: 'disk.inflate',
  descriptionId: 'VirtualDiskManager.inflateVirtualDisk',
  finish({ name, datacenter }, call) {
    const place = placeOf(call, name, datacenter)
    const disk = diskAt(call, place)
    requireUnlocked(call, place)
    if (!disk.thin) return
    requireRoom(call, place, disk.capacityBytes)
    changeDisk(call, place, { thin: false })
  },
}

/** Work on a disk's blocks that leaves nothing to see in what we keep of it: the disk must exist and be free. */
function blockTask(name: string, method: string): TaskKind<OneDisk> {
  return {
    name: `disk.${name}`,
    descriptionId: `VirtualDiskManager.${method}`,
    finish(input, call) {
      const place = placeOf(call, input.name, input.datacenter)
      diskAt(call, place)
      requireUnlocked(call, place)
    },
  }
}
export const blockTasks = {
  shrink: blockTask('shrink', 'shrinkVirtualDisk'),
  defragment: blockTask('defragment', 'defragmentVirtualDisk'),
  zeroFill: blockTask('zero-fill', 'zeroFillVirtualDisk'),
  eagerZero: blockTask('eager-zero', 'eagerZeroVirtualDisk'),
}

const MANAGE = 'Datastore.FileManagement'
const one = (_: Ref, { name, datacenter }: OneDisk, call: Call) => onDatastores(call, MANAGE, [[name, datacenter]])
const two = (_: Ref, args: Omit<TwoDisks, 'force'> & { force?: boolean | undefined }, call: Call) => {
  const paths: Named[] = [
    [args.sourceName, args.sourceDatacenter],
    [args.destName, args.destDatacenter ?? args.sourceDatacenter],
  ]
  return onDatastores(call, MANAGE, paths)
}

function start<I extends OneDisk>(call: Call, kind: TaskKind<I>, input: I): Ref {
  return call.startTask(kind, undefined, input, entityNameOf(call, input.name, input.datacenter))
}

function queried<R>(call: Call, { name, datacenter }: OneDisk, answer: (disk: DiskDescription, place: Place) => R): R {
  const place = placeOf(call, name, datacenter)
  call.require(ref('Datastore', place.datastore.id), 'Datastore.Browse')
  return answer(diskAt(call, place), place)
}

export const virtualDiskOperations = [
  vim('CreateVirtualDisk_Task', { privileges: one, handle: (_, args, call) => start(call, createDiskTask, args) }),
  vim('DeleteVirtualDisk_Task', { privileges: one, handle: (_, args, call) => start(call, deleteDiskTask, args) }),
  vim('ExtendVirtualDisk_Task', { privileges: one, handle: (_, args, call) => start(call, extendDiskTask, args) }),
  vim('InflateVirtualDisk_Task', { privileges: one, handle: (_, args, call) => start(call, inflateDiskTask, args) }),
  vim('ShrinkVirtualDisk_Task', { privileges: one, handle: (_, args, call) => start(call, blockTasks.shrink, args) }),
  vim('DefragmentVirtualDisk_Task', {
    privileges: one,
    handle: (_, args, call) => start(call, blockTasks.defragment, args),
  }),
  vim('ZeroFillVirtualDisk_Task', {
    privileges: one,
    handle: (_, args, call) => start(call, blockTasks.zeroFill, args),
  }),
  vim('EagerZeroVirtualDisk_Task', {
    privileges: one,
    handle: (_, args, call) => start(call, blockTasks.eagerZero, args),
  }),
  vim('CopyVirtualDisk_Task', {
    privileges: two,
    handle: (_, { destSpec, ...args }, call) => {
      const input = { ...args, diskType: destSpec?.diskType, force: args.force ?? false }
      return call.startTask(copyDiskTask, undefined, input, entityNameOf(call, args.sourceName, args.sourceDatacenter))
    },
  }),
  vim('MoveVirtualDisk_Task', {
    privileges: two,
    handle: (_, { profile: __, ...args }, call) => {
      const input = { ...args, force: args.force ?? false }
      return call.startTask(moveDiskTask, undefined, input, entityNameOf(call, args.sourceName, args.sourceDatacenter))
    },
  }),
  vimRead('QueryVirtualDiskUuid', {
    handle: (_, args, call) =>
      queried(call, args, (disk, place) => disk.uuid || diskUuid(call, place.datastore.id, textOf(place))),
  }),
  vim('SetVirtualDiskUuid', {
    privileges: one,
    handle(_, { name, datacenter, uuid }, call) {
      const place = placeOf(call, name, datacenter)
      diskAt(call, place)
      changeDisk(call, place, { uuid })
    },
  }),
  vimRead('QueryVirtualDiskFragmentation', { handle: (_, args, call) => queried(call, args, () => 0) }),
  vimRead('QueryVirtualDiskGeometry', {
    handle: (_, args, call) => queried(call, args, (disk) => geometryOf(disk.capacityBytes)),
  }),
]
