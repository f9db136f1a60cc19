import type { Kernel } from '../../kernel/kernel.ts'
import { isA } from '../../spec/typed.ts'
import type { Store } from '../../store/store.ts'
import { type DatastoreState, datastoreIds, datastoreKind, type VmState, vmKind } from '../inventory/index.ts'

/** Bytes of a datastore: in use by files of VMs, and what their thin disks may still grow by. */
export interface Usage {
  readonly committed: number
  readonly uncommitted: number
}
const NOTHING: Usage = { committed: 0, uncommitted: 0 }

/** What one VM takes, by datastore id. */
function usageOfVm(store: Store, vm: VmState): Map<string, Usage> {
  const ids = datastoreIds(vm)
  const byName = new Map<string, string>()
  for (const id of ids) byName.set(store.get(datastoreKind, id)?.name ?? '', id)
  const place = (file: string) => (ids.length === 1 ? ids[0] : byName.get(file.slice(1, file.indexOf(']'))))
  const found = new Map<string, { committed: number; uncommitted: number }>()
  const of = (id: string) => {
    let usage = found.get(id)
    if (!usage) {
      usage = { committed: 0, uncommitted: 0 }
      found.set(id, usage)
    }
    return usage
  }
  const extents = new Map<string, number>()
  for (const { name, size, type } of vm.files) {
    const id = place(name)
    if (id !== undefined) of(id).committed += size
    if (type === 'diskExtent') extents.set(name, size)
  }
  for (const device of vm.config.hardware.device ?? []) {
    if (!isA(device, 'VirtualDisk')) continue
    const backing = device.backing as { fileName?: string; thinProvisioned?: boolean } | undefined
    if (!backing?.fileName || !backing.thinProvisioned) continue
    const id = place(backing.fileName)
    const written = extents.get(backing.fileName.replace(/\.vmdk$/, '-flat.vmdk')) ?? 0
    if (id !== undefined) of(id).uncommitted += Math.max(0, (device.capacityInBytes ?? 0) - written)
  }
  return found
}

/** Sums over all VMs, kept up to date from the change log: reading one is cheap however many VMs there are. */
class DatastoreUsage {
  private readonly store: Store
  private revision = -1
  private datastores = -1
  private sums = new Map<string, { committed: number; uncommitted: number }>()
  /** What the sums hold of each VM, by its id. */
  private summed = new Map<string, ReadonlyMap<string, Usage>>()

  constructor(store: Store) {
    this.store = store
  }

  of(id: string): Usage {
    if (!this.store.isWriting) this.follow()
    else if (this.revision < 0) return this.now(id)
    return this.sums.get(id) ?? NOTHING
  }

  /** Without the sums: inside an operation, before anything was summed. */
  private now(id: string): Usage {
    let committed = 0
    let uncommitted = 0
    for (const vm of this.store.list(vmKind, 'datastore', id)) {
      const usage = usageOfVm(this.store, vm).get(id)
      committed += usage?.committed ?? 0
      uncommitted += usage?.uncommitted ?? 0
    }
    return { committed, uncommitted }
  }

  private follow(): void {
    const { store } = this
    if (store.revision === this.revision) return
    const changes = this.revision < 0 ? undefined : store.changes.since(this.revision, vmKind.name)
    // Files are known by the name of their datastore: a rename moves all of them.
    const version = store.version(datastoreKind)
    this.revision = store.revision
    if (!changes || version !== this.datastores) {
      this.datastores = version
      this.sums = new Map()
      this.summed = new Map()
      for (const vm of store.all(vmKind)) this.sum(vm.id, vm)
      return
    }
    for (const id of new Set(changes.map((change) => change.id))) this.sum(id, store.get(vmKind, id))
  }

  /** Puts a VM's part in the place of what it was; undefined: it is gone. */
  private sum(id: string, vm: VmState | undefined): void {
    this.add(this.summed.get(id), -1)
    if (!vm) {
      this.summed.delete(id)
      return
    }
    const usage = usageOfVm(this.store, vm)
    this.add(usage, 1)
    this.summed.set(id, usage)
  }

  private add(usages: ReadonlyMap<string, Usage> | undefined, sign: 1 | -1): void {
    if (!usages) return
    for (const [id, usage] of usages) {
      const sum = this.sums.get(id) ?? { committed: 0, uncommitted: 0 }
      sum.committed += sign * usage.committed
      sum.uncommitted += sign * usage.uncommitted
      this.sums.set(id, sum)
    }
  }
}

const USAGE = Symbol('datastore usage')
const OTHERS = Symbol('bytes of other files')

/** Bytes of files that belong to no VM, by datastore; the files feature says them. */
export function otherFiles(kernel: Kernel): { bytes: (datastore: string) => number } {
  return kernel.service(OTHERS, () => ({ bytes: () => 0 }))
}

/** What is in use of a datastore. */
export function datastoreUsage(kernel: Kernel, id: string): Usage {
  const usage = kernel.service(USAGE, () => new DatastoreUsage(kernel.store)).of(id)
  const others = otherFiles(kernel).bytes(id)
  return others === 0 ? usage : { committed: usage.committed + others, uncommitted: usage.uncommitted }
}

/** Bytes that are free, never below 0. */
export function freeSpace(kernel: Kernel, state: Pick<DatastoreState, 'id' | 'capacity'>): number {
  return Math.max(0, state.capacity - datastoreUsage(kernel, state.id).committed)
}
