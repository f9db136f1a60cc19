import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import { withPaths } from '../datastore/index.ts'
import { unregisteredVmKind, vmKind } from '../inventory/index.ts'
import { diskFileKind } from '../vm-devices/index.ts'
import { findAt, realPath } from './listing.ts'
import { type Place, parentOf, textOf } from './path.ts'
import { type FileRow, rowAt, rowsUnder } from './rows.ts'
import { projection } from './service.ts'
import { uploadFile } from './uploads.ts'

const missing = (place: Place) => new Fault('FileNotFound', { file: textOf(place) })
const taken = (place: Place) => new Fault('FileAlreadyExists', { file: textOf(place) })

/** Rows of a file, or of everything below a folder. FileLocked when a running VM has one of them open. */
function rowsOf(call: Call, place: Place): FileRow[] {
  const row = rowAt(call.store, place.datastore, place.path)
  const rows = row ? [row] : [...rowsUnder(call.store, place.datastore, place.path)]
  for (const { owner, path } of rows)
    if (owner.is === 'vm' && owner.state.runtime.powerState !== 'poweredOff')
      throw new Fault('FileLocked', { file: textOf({ datastore: place.datastore, path }) })
  return rows
}

/** The inventory forgets files: those of registered VMs are missing from then on. */
export function forgetRows(call: Call, place: Place, rows: readonly FileRow[]): void {
  const paths = new Set(rows.map((row) => row.path))
  const start = `[${place.datastore.name}] `
  const isKept = (file: { name: string }) => !(file.name.startsWith(start) && paths.has(file.name.slice(start.length)))
  const seen = new Set<string>()
  for (const { owner } of rows) {
    const key = `${owner.is} ${owner.state.id}`
    if (seen.has(key)) continue
    seen.add(key)
    if (owner.is === 'vm') call.store.update(vmKind, owner.state.id, { files: owner.state.files.filter(isKept) })
    else if (owner.is === 'unregistered') {
      const files = owner.state.files.filter(isKept)
      // Without its .vmx nobody can register it again.
      if (files.some((file) => file.name === owner.state.id))
        call.store.update(unregisteredVmKind, owner.state.id, { files })
      else call.store.remove(unregisteredVmKind, owner.state.id)
    } else {
      const files = owner.state.files.filter((file) => !paths.has(file.path))
      if (files.some((file) => file.type === 'diskDescriptor'))
        call.store.update(diskFileKind, owner.state.id, { files })
      else call.store.remove(diskFileKind, owner.state.id)
    }
  }
}

/** Makes a folder. FileAlreadyExists; FileNotFound when what it is in is missing and shall not be made. */
export function makeDirectory(call: Call, place: Place, createParents: boolean): void {
  if (findAt(call.kernel, place)) throw taken(place)
  requireParent(call, place, createParents)
  mkdirSync(realPath(call.kernel, place), { recursive: true })
}

/** FileNotFound unless the folder of a place exists; its real folder exists after that. */
export function requireParent(call: Call, { datastore, path }: Place, create = false): void {
  const parent = { datastore, path: parentOf(path) }
  const found = findAt(call.kernel, parent)
  if (parent.path !== '' && !create && !found?.isFolder) throw missing(parent)
  if (found && !found.isFolder) throw missing(parent)
  if (!found) requireNoFileAbove(call, parent)
  mkdirSync(realPath(call.kernel, parent), { recursive: true })
}

function requireNoFileAbove(call: Call, { datastore, path }: Place): void {
  for (let above = parentOf(path); above !== ''; above = parentOf(above)) {
    const found = findAt(call.kernel, { datastore, path: above })
    if (found && !found.isFolder) throw missing({ datastore, path: above })
    if (found) return
  }
}

/** Deletes a file, or a folder with everything in it. FileNotFound, FileLocked. The top of a datastore can't be deleted. */
export function removePlace(call: Call, place: Place): void {
  if (place.path === '') throw new Fault('CannotDeleteFile', { file: textOf(place) })
  if (!findAt(call.kernel, place)) throw missing(place)
  forgetRows(call, place, rowsOf(call, place))
  rmSync(realPath(call.kernel, place), { recursive: true, force: true })
}

function clearTarget(call: Call, target: Place, force: boolean): void {
  if (findAt(call.kernel, target)) {
    if (!force) throw taken(target)
    const place = realPath(call.kernel, target)
    // A file stays until the other one takes its place: a kill in between loses neither.
    if (statSync(place, { throwIfNoEntry: false })?.isFile()) forgetRows(call, target, rowsOf(call, target))
    else removePlace(call, target)
  }
  requireParent(call, target)
}

function isWithin(inner: Place, outer: Place): boolean {
  return inner.datastore.id === outer.datastore.id && `${inner.path}/`.startsWith(`${outer.path}/`)
}

/** Copies a file or folder. FileNotFound, FileAlreadyExists unless `force`, NoDiskSpace of this machine as CannotCreateFile. */
export function copyPlace(call: Call, source: Place, target: Place, force: boolean): void {
  prepareSource(call, source)
  if (isWithin(target, source)) throw taken(target)
  clearTarget(call, target, force)
  try {
    copyWhole(call, realPath(call.kernel, source), target)
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    throw new Fault('CannotCreateFile', { file: textOf(target) })
  }
}

/** Copies to where an upload would be until it is whole, so that the target is never a part. */
function copyWhole(call: Call, from: string, target: Place): void {
  const to = realPath(call.kernel, target)
  if (!statSync(from).isFile()) {
    copyTree(from, to)
    return
  }
  const unfinished = uploadFile(call.kernel, target.datastore, dirname(to))
  try {
    copyTree(from, unfinished)
    renameSync(unfinished, to)
  } finally {
    rmSync(unfinished, { force: true })
  }
}

function prepareSource(call: Call, source: Place): void {
  if (!findAt(call.kernel, source)) throw missing(source)
  for (const row of rowsUnder(call.store, source.datastore, source.path))
    projection(call.kernel).look(source.datastore, parentOf(row.path))
}

// Room without content stays room: reading ten gigabytes of holes would take its time.
export function copyTree(from: string, to: string): void {
  const stat = statSync(from)
  if (stat.isDirectory()) {
    mkdirSync(to, { recursive: true })
    for (const name of readdirSync(from)) copyTree(join(from, name), join(to, name))
  } else if (stat.blocks === 0) {
    writeFileSync(to, '')
    truncateSync(to, stat.size)
  } else copyFileSync(from, to)
}

/** Moves a file or folder. Free disks and unregistered VMs move with their rows. */
export function movePlace(call: Call, source: Place, target: Place, force: boolean): void {
  prepareSource(call, source)
  if (source.path === '' || isWithin(target, source)) throw taken(target)
  const rows = rowsOf(call, source)
  clearTarget(call, target, force)
  moveRows(call, source, target, rows)
  const from = realPath(call.kernel, source)
  const to = realPath(call.kernel, target)
  try {
    renameSync(from, to)
  } catch {
    // Another file system.
    copyWhole(call, from, target)
    rmSync(from, { recursive: true, force: true })
  }
}

function moveRows(call: Call, source: Place, target: Place, rows: readonly FileRow[]): void {
  const isFolder = rows.some((row) => row.path !== source.path)
  const lost: FileRow[] = []
  const seen = new Set<string>()
  const moved = (path: string) =>
    path === source.path || path.startsWith(`${source.path}/`) ? target.path + path.slice(source.path.length) : path
  for (const row of rows) {
    const { owner } = row
    const isWhole = isFolder && owner.is !== 'vm'
    if (!isWhole && !(owner.is === 'disk' && owner.state.files.every((file) => file.path === source.path))) {
      lost.push(row)
      continue
    }
    if (seen.has(`${owner.is} ${owner.state.id}`)) continue
    seen.add(`${owner.is} ${owner.state.id}`)
    if (owner.is === 'disk') {
      const files = owner.state.files.map((file) => ({ ...file, path: moved(file.path) }))
      const path = owner.state.id.slice(owner.state.datastore.length + 1)
      call.store.remove(diskFileKind, owner.state.id)
      const datastore = target.datastore.id
      call.store.insert(diskFileKind, { ...owner.state, id: `${datastore}:${moved(path)}`, datastore, files })
    } else if (owner.is === 'unregistered') {
      const { id, ...rest } = owner.state
      const state = withPaths({ path: id, ...rest }, `${textOf(source)}/`, `${textOf(target)}/`) as typeof rest & {
        path: string
      }
      const { path, ...fields } = state
      call.store.remove(unregisteredVmKind, id)
      call.store.insert(unregisteredVmKind, { ...fields, id: path, home: target.datastore.id })
    }
  }
  if (lost.length) forgetRows(call, source, lost)
}

/** Posts an event about a file. */
export function postFileEvent(
  call: Call,
  type: 'DatastoreFileCopiedEvent' | 'DatastoreFileMovedEvent',
  source: Place,
  target: Place,
): void {
  const named = ({ datastore }: Place) => ({ name: datastore.name, datastore: ref('Datastore', datastore.id) })
  call.post(
    type,
    { ds: target.datastore.id },
    {
      datastore: named(target),
      targetFile: textOf(target),
      sourceDatastore: named(source),
      sourceFile: textOf(source),
      succeeded: true,
    },
  )
}
