import type { Store } from '../../store/store.ts'
import {
  type DatastoreState,
  datastoreIds,
  type UnregisteredVmState,
  unregisteredVmKind,
  type VmState,
  vmKind,
} from '../inventory/index.ts'
import { type DiskFileState, diskFileKind } from '../vm-devices/index.ts'
import { parentOf } from './path.ts'

export type Owner =
  | { readonly is: 'vm'; readonly state: VmState }
  | { readonly is: 'unregistered'; readonly state: UnregisteredVmState }
  | { readonly is: 'disk'; readonly state: DiskFileState }

/** A file that the inventory knows. */
export interface FileRow {
  /** Below the datastore. */
  readonly path: string
  /** Of VirtualMachineFileLayoutExFileType. */
  readonly type: string
  readonly size: number
  readonly owner: Owner
}

type Holder = Pick<VmState, 'home' | 'config' | 'files'>

/** Files of a VM that lie in this datastore. */
export function filesIn(vm: Holder, datastore: DatastoreState): { path: string; type: string; size: number }[] {
  const start = `[${datastore.name}]`
  const found: { path: string; type: string; size: number }[] = []
  for (const { name, type, size } of vm.files)
    if (name.startsWith(start)) found.push({ path: name.slice(start.length).trimStart(), type, size })
  return found
}

const uses = (vm: Holder, datastore: DatastoreState) => datastoreIds(vm).includes(datastore.id)

/** VMs, registered or not, and free disks that have files in a folder of a datastore. */
function* ownersIn(store: Store, datastore: DatastoreState, folder: string): Generator<Owner> {
  const key = folder === '' ? `[${datastore.name}]` : `[${datastore.name}] ${folder}`
  for (const state of store.list(vmKind, 'directory', key)) if (uses(state, datastore)) yield { is: 'vm', state }
  for (const state of store.list(unregisteredVmKind, 'directory', key))
    if (uses(state, datastore)) yield { is: 'unregistered', state }
  for (const state of store.list(diskFileKind, 'datastore', datastore.id)) yield { is: 'disk', state }
}

/** Files that the inventory knows in a folder of a datastore, not those of folders below it. */
export function* rowsIn(store: Store, datastore: DatastoreState, folder: string): Generator<FileRow> {
  for (const owner of ownersIn(store, datastore, folder)) {
    const files = owner.is === 'disk' ? owner.state.files : filesIn(owner.state, datastore)
    for (const { path, type, size } of files) if (parentOf(path) === folder) yield { path, type, size, owner }
  }
}

/** The file that the inventory knows at a path. */
export function rowAt(store: Store, datastore: DatastoreState, path: string): FileRow | undefined {
  for (const row of rowsIn(store, datastore, parentOf(path))) if (row.path === path) return row
  return undefined
}

/** Names of the folders directly below a folder in which the inventory knows files, at any depth. */
export function foldersBelow(store: Store, datastore: DatastoreState, folder: string): Set<string> {
  const found = new Set<string>()
  const prefix = folder === '' ? '' : `${folder}/`
  const add = (path: string) => {
    if (!path.startsWith(prefix) || path.length === prefix.length) return
    const rest = path.slice(prefix.length)
    const slash = rest.indexOf('/')
    found.add(slash < 0 ? rest : rest.slice(0, slash))
  }
  const start = `[${datastore.name}] `
  for (const kind of [vmKind, unregisteredVmKind] as const) {
    const index = store.index(kind as typeof vmKind, 'directory')
    for (const key of index.keys()) {
      if (!key.startsWith(start)) continue
      for (const id of index.get(key)) {
        const holder = store.get(kind as typeof vmKind, id)
        if (!holder || !uses(holder, datastore)) continue
        add(key.slice(start.length))
        break
      }
    }
  }
  for (const disk of store.list(diskFileKind, 'datastore', datastore.id))
    for (const { path } of disk.files) if (path.includes('/')) add(parentOf(path))
  return found
}

/** Whether the inventory knows anything below a path. */
export function isFolderOfRows(store: Store, datastore: DatastoreState, path: string): boolean {
  return path === '' || foldersBelow(store, datastore, parentOf(path)).has(path.slice(path.lastIndexOf('/') + 1))
}

/** Every file that the inventory knows below a folder. */
export function* rowsUnder(store: Store, datastore: DatastoreState, folder: string): Generator<FileRow> {
  const prefix = folder === '' ? '' : `${folder}/`
  const start = `[${datastore.name}]`
  const folders = new Set<string>()
  for (const kind of [vmKind, unregisteredVmKind] as const) {
    for (const key of store.index(kind as typeof vmKind, 'directory').keys()) {
      if (!key.startsWith(start)) continue
      const path = key.slice(start.length).trimStart()
      if (path === folder || path.startsWith(prefix)) folders.add(path)
    }
  }
  for (const disk of store.list(diskFileKind, 'datastore', datastore.id))
    for (const { path } of disk.files) if (path.startsWith(prefix)) folders.add(parentOf(path))
  for (const one of folders) yield* rowsIn(store, datastore, one)
}
