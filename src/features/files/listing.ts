import { readdirSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Kernel } from '../../kernel/kernel.ts'
import { folderOf } from '../datastore/index.ts'
import type { DatastoreState } from '../inventory/index.ts'
import { nameOf, type Place, parentOf } from './path.ts'
import { type FileRow, foldersBelow, isFolderOfRows, rowAt, rowsIn } from './rows.ts'
import { projection } from './service.ts'
import { isUpload } from './uploads.ts'

/** A file or folder as it is found: what the inventory knows, what lies in the real folder, or both. */
export interface Found {
  readonly name: string
  readonly isFolder: boolean
  readonly size: number
  readonly modifiedMs: number
  readonly row: FileRow | undefined
}

// Files of text have the size of their text; for the rest the row knows, where the real file is only room.
const TEXTS = new Set(['config', 'extendedConfig', 'snapshotList', 'log', 'diskDescriptor'])

function found(kernel: Kernel, name: string, stat: Stats | undefined, row: FileRow | undefined): Found {
  const isFolder = stat ? stat.isDirectory() : row === undefined
  return {
    name,
    isFolder,
    size: isFolder ? 0 : row && (!TEXTS.has(row.type) || !stat) ? row.size : (stat?.size ?? 0),
    modifiedMs: stat ? Math.floor(stat.mtimeMs) : kernel.clock.now(),
    row,
  }
}

/** The real path of a place. Links in it are followed; it can't leave the datastore's folder, as no step of a place is `..`. */
export function realPath(kernel: Kernel, { datastore, path }: Place): string {
  return join(folderOf(kernel, datastore), path)
}

/** What is at a place; undefined where there is nothing. */
export function findAt(kernel: Kernel, place: Place): Found | undefined {
  const { datastore, path } = place
  const row = path === '' ? undefined : rowAt(kernel.store, datastore, path)
  if (row) projection(kernel).look(datastore, parentOf(path))
  const stat = statOf(realPath(kernel, place))
  if (!row && !stat && !isFolderOfRows(kernel.store, datastore, path)) return undefined
  return found(kernel, nameOf(path), stat, row)
}

/** What is in a folder, by name; undefined where there is no such folder. */
export function listFolder(kernel: Kernel, datastore: DatastoreState, path: string): Found[] | undefined {
  projection(kernel).look(datastore, path)
  const real = realPath(kernel, { datastore, path })
  const rows = new Map<string, FileRow>()
  for (const row of rowsIn(kernel.store, datastore, path)) rows.set(nameOf(row.path), row)
  const folders = foldersBelow(kernel.store, datastore, path)
  const names = new Set([...rows.keys(), ...folders])
  const stat = statOf(real)
  if (stat?.isDirectory()) for (const name of readdirSync(real)) names.add(name)
  else if (path !== '' && names.size === 0) return undefined
  const list: Found[] = []
  for (const name of [...names].sort()) {
    if (isUpload(name)) continue
    const one = statOf(join(real, name))
    // A link that leads nowhere is nothing.
    if (!one && !rows.has(name) && !folders.has(name)) continue
    list.push(found(kernel, name, one, rows.get(name)))
  }
  return list
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    // Below a file, loops of links and the like.
    return undefined
  }
}
