import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import { datastoreOfName } from '../datastore/index.ts'
import {
  type DatastoreState,
  datacenterKind,
  datacenterOf,
  folderKind,
  resourcePoolKind,
  unregisteredVmKind,
  vmKind,
} from '../inventory/index.ts'
import { parseDatastorePath } from '../vm/index.ts'
import { fileSafe } from '../vm-devices/index.ts'

/** The folder takes virtual machines: NotSupported otherwise. */
export function assertVmFolder(call: Call, id: string): void {
  if (!call.get(folderKind, ref('Folder', id)).childType.includes('VirtualMachine')) throw new Fault('NotSupported')
}

/** The datastore of this name in the datacenter that an object (folder, pool's owner, host) lies in; InvalidDatastore when there is none. */
export function datastoreNear(call: Call, object: string, name: string): DatastoreState {
  const datacenter = datacenterOf(call, object)
  const found = datacenter === undefined ? undefined : datastoreOfName(call, datacenter, name)
  if (!found) throw new Fault('InvalidDatastore', { name }, `The datastore '${name}' could not be found.`)
  if (!found.accessible) throw new Fault('InvalidDatastore', { name, datastore: ref('Datastore', found.id) })
  return found
}

/** Whether a .vmx lies at this path, of a registered VM or of one whose files stayed. */
export function vmxExists(call: Call, path: string): boolean {
  return call.store.ids(vmKind, 'path', path).size > 0 || call.store.get(unregisteredVmKind, path) !== undefined
}

/**
 * Where a new VM's .vmx goes. `[ds]`, `[ds] ` or nothing but a directory: a directory named after the VM, with `_1`, `_2` … when taken;
 * a path that ends in `.vmx` is taken as it is, and FileAlreadyExists when it exists. `datastore`: for an empty path.
 */
export function vmxPath(call: Call, wanted: string, name: string): string {
  const { datastore, path } = parseDatastorePath(wanted)
  const safe = fileSafe(name)
  if (path.endsWith('.vmx')) {
    const literal = `[${datastore}] ${path}`
    if (vmxExists(call, literal)) throw new Fault('FileAlreadyExists', { file: literal })
    return literal
  }
  const base = path === '' ? safe : path.replace(/\/+$/, '')
  for (let n = 0; ; n++) {
    const candidate = `[${datastore}] ${n === 0 ? base : `${base}_${n}`}/${safe}.vmx`
    if (!vmxExists(call, candidate)) return candidate
  }
}

/** The pool, and the vApp that it is if it is one. */
export function poolOf(call: Call, id: string): { pool: string; parentVApp: string | undefined; owner: string } {
  const pool = call.get(resourcePoolKind, ref('ResourcePool', id))
  return { pool: pool.id, parentVApp: pool.type === 'VirtualApp' ? pool.id : undefined, owner: pool.owner }
}

/** The folder that a vApp's new VM goes into: the vApp's own, or its datacenter's. NotSupported for a pool that is no vApp. */
export function vAppFolder(call: Call, id: string): string {
  const pool = call.get(resourcePoolKind, ref('ResourcePool', id))
  if (pool.type !== 'VirtualApp') throw new Fault('NotSupported')
  if (pool.parentFolder) return pool.parentFolder
  const datacenter = datacenterOf(call, pool.owner)
  const state = datacenter && call.store.get(datacenterKind, datacenter)
  if (!state) throw invalidArgument('pool')
  return state.vmFolder
}
