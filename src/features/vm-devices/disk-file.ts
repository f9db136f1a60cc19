import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import { ref } from '../../kernel/managed.ts'
import { oid } from '../../kernel/random.ts'
import { isA } from '../../spec/typed.ts'
import { defineKind, type EntityState } from '../../store/kind.ts'
import { type DatastoreState, datacenterOf, datastoreKind, vmKind } from '../inventory/index.ts'

/** A virtual disk in a datastore that belongs to no VM: removed from one without deletion, or made by VirtualDiskManager. */
export interface DiskFileState extends EntityState {
  /** `<datastore id>:<directory>/<file>.vmdk` */
  readonly id: string
  readonly datastore: string
  readonly capacityBytes: number
  readonly thin: boolean
  readonly uuid: string
  readonly contentId?: string | undefined
  /** Its files: path below the datastore, type and size as in VmFile. */
  readonly files: readonly { readonly path: string; readonly type: string; readonly size: number }[]
  /** Path (`[datastore] …`) of the disk that it is a delta of. */
  readonly parent?: string | undefined
}
export const diskFileKind = defineKind<DiskFileState>({
  name: 'VirtualDiskFile',
  version: 1,
  indexes: { datastore: { on: ['datastore'], keys: (disk) => disk.datastore } },
})

/** What is known of a disk that exists. */
export interface ExistingDisk {
  readonly capacityBytes: number
  readonly thin?: boolean | undefined
  readonly uuid?: string | undefined
  readonly contentId?: string | undefined
  readonly files?: DiskFileState['files'] | undefined
}

/** `[name] path` in its parts; undefined for any other text. */
export function parseDatastorePath(text: string): { name: string; path: string } | undefined {
  const found = /^\[([^\]]*)\]\s*(.*)$/.exec(text.trim())
  return found ? { name: found[1]!, path: found[2]!.replace(/\/+/g, '/') } : undefined
}

/** The datastore of this name that a VM with its home in `home` can use; undefined when there is none. */
export function datastoreNamed(call: Call, name: string, home: string): DatastoreState | undefined {
  const own = call.store.get(datastoreKind, home)
  if (own?.name === name) return own
  const hosts = new Set(own?.hosts.map((mount) => mount.key.value))
  const named = call.store.list(datastoreKind, 'plainName', name)
  return named.find((one) => one.hosts.some((mount) => hosts.has(mount.key.value))) ?? named[0]
}

const EXTRA = Symbol('disk files outside of the inventory')
interface DiskLookup {
  find?: (call: Call, datastore: DatastoreState, path: string) => ExistingDisk | undefined
}
/** Where the files feature says which disks lie in a datastore's folder beside those that the inventory knows. */
export function diskLookup(kernel: Kernel): DiskLookup {
  return kernel.service<DiskLookup>(EXTRA, () => ({}))
}

/** The disk at a path of a datastore: without an owner, in a folder, or in use by some VM. */
export function findDisk(call: Call, datastore: DatastoreState, path: string): ExistingDisk | undefined {
  const free = call.store.get(diskFileKind, `${datastore.id}:${path}`)
  if (free) return free
  return diskLookup(call.kernel).find?.(call, datastore, path) ?? diskInUse(call, datastore, path)
}

function diskInUse(call: Call, datastore: DatastoreState, path: string): ExistingDisk | undefined {
  const fileName = `[${datastore.name}] ${path}`
  for (const vm of call.store.list(vmKind, 'datastore', datastore.id)) {
    for (const device of vm.config.hardware.device ?? []) {
      if (!isA(device, 'VirtualDisk')) continue
      for (let backing = device.backing as Backing | undefined; backing; backing = backing.parent) {
        if (backing.fileName !== fileName) continue
        return {
          capacityBytes: device.capacityInBytes ?? device.capacityInKB * 1024,
          thin: backing.thinProvisioned,
          uuid: backing.uuid,
          contentId: backing.contentId,
        }
      }
    }
  }
  return undefined
}
export interface Backing {
  fileName?: string
  parent?: Backing
  thinProvisioned?: boolean
  uuid?: string
  contentId?: string
  datastore?: { type: string; value: string }
}

/** The uuid of a disk by its place, as users of the default inventory assert it. */
export function diskUuid(call: Call, datastore: string, fileName: string): string {
  const datacenter = datacenterOf(call, datastore)
  return oid(datacenter ? `Datacenter:${datacenter}${fileName}` : fileName)
}

/** Where a file name in a spec leads: its datastore and the path in it, empty when only the datastore is named. */
export function placeOf(
  call: Call,
  fileName: string | undefined,
  datastore: { value: string } | undefined,
  context: { home: string; directory: string },
): { datastore: DatastoreState; path: string } {
  const home = () => call.get(datastoreKind, ref('Datastore', datastore?.value ?? context.home))
  if (!fileName) return { datastore: home(), path: '' }
  const parsed = parseDatastorePath(fileName)
  if (!parsed) {
    const inside = parseDatastorePath(context.directory)?.path ?? ''
    return { datastore: home(), path: fileName.includes('/') ? fileName : `${inside}/${fileName}` }
  }
  if (parsed.name === '') return { datastore: home(), path: parsed.path }
  const named = datastoreNamed(call, parsed.name, context.home)
  if (!named) throw new Fault('InvalidDatastorePath', { datastorePath: fileName })
  return { datastore: named, path: parsed.path }
}
