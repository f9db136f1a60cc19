import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Kernel } from '../../kernel/kernel.ts'
import type { Change } from '../../store/change-log.ts'
import { defineKind } from '../../store/kind.ts'
import { folderOf } from '../datastore/index.ts'
import {
  type DatastoreState,
  datastoreIds,
  datastoreKind,
  type UnregisteredVmState,
  unregisteredVmKind,
  type VmState,
  vmKind,
} from '../inventory/index.ts'
import { type DiskFileState, diskFileKind } from '../vm-devices/index.ts'
import { diskOf } from './disk-of-vm.ts'
import { type FileRow, filesIn, rowAt, rowsIn } from './rows.ts'
import { datastoreContentOf } from './text-of-file.ts'

/** More VMs than this in one commit are a model being made: their files come when somebody looks. */
const LARGE = 64
const DELAY_MS = 50
/** VMs whose files are written in one turn of the event loop. */
const SLICE = 32
/** In an inventory of more VMs nobody reads the folders as they change: files are written when looked at. */
const EAGER = 500

const KIND_OF_OWNER = { vm: vmKind.name, unregistered: unregisteredVmKind.name, disk: diskFileKind.name } as const

type Holder = VmState | UnregisteredVmState

/** Files that were deleted in the inventory and may still lie in their folders. */
interface GoneState {
  readonly id: string
  readonly files: readonly { readonly datastore: string; readonly path: string }[]
}
export const goneKind = defineKind<GoneState>({ name: 'GoneFiles', version: 1, indexes: {} })

/**
 * Files that the inventory knows, as real files of this machine: written a moment after their commit, and whenever somebody looks
 * into their folder. Writing is idempotent; what people put beside them is left alone.
 */
export class Projection {
  private readonly kernel: Kernel
  private readonly changed = new Set<string>()
  /** What files of VMs were last written from. */
  private readonly written = new Map<string, Pick<Holder, 'config'>>()
  /** Rows of what is to be deleted, which outlive a kill between the commit and the deletion. */
  private gone: GoneState[] = []
  private deleted: GoneState[] = []
  private scheduled = false

  constructor(kernel: Kernel) {
    this.kernel = kernel
  }

  /** After boot: small inventories are written at once, large ones when looked at. */
  start(): void {
    const { store } = this.kernel
    store.beforeCommit((changes) => this.noteGone(changes))
    store.onCommit((changes) => this.follow(changes))
    this.gone = [...store.all(goneKind)]
    this.schedule()
    if (store.count(vmKind) > LARGE) return
    for (const vm of store.all(vmKind)) this.changed.add(`${vmKind.name} ${vm.id}`)
    this.schedule()
  }

  private follow(changes: readonly Change[]): void {
    let inserted = 0
    for (const { kind, before } of changes) if (kind === vmKind.name && !before) inserted++
    for (const { kind, id, before, after } of changes) {
      if (kind === vmKind.name || kind === unregisteredVmKind.name)
        this.vmChanged(kind, id, before as Holder | undefined, after as Holder | undefined, inserted > LARGE)
      else if (kind === diskFileKind.name) after && this.changed.add(`${kind} ${id}`)
      else if (kind === goneKind.name) after && this.gone.push(after as GoneState)
      else if (kind === datastoreKind.name && !after) this.datastoreGone(before as DatastoreState)
    }
    this.schedule()
  }

  private vmChanged(
    kind: string,
    id: string,
    before: Holder | undefined,
    after: Holder | undefined,
    isMany: boolean,
  ): void {
    if (before && after && before.files === after.files && before.config === after.config) return
    if (after && !(isMany && !before)) this.changed.add(`${kind} ${id}`)
  }

  /** Files that nobody has any more once the changes are committed. */
  private noteGone(changes: readonly Change[]): void {
    const { store } = this.kernel
    for (const { kind, before, after } of changes) {
      const files =
        kind === vmKind.name || kind === unregisteredVmKind.name
          ? this.goneOfHolder(before as Holder | undefined, after as Holder | undefined)
          : kind === diskFileKind.name
            ? goneOfDisk(before as DiskFileState | undefined, after as DiskFileState | undefined)
            : []
      if (files.length > 0) store.insert(goneKind, { id: `gone-${store.next('gone')}`, files })
    }
  }

  private goneOfHolder(before: Holder | undefined, after: Holder | undefined): GoneState['files'] {
    if (!before || before.files === after?.files) return []
    const kept = new Set(after?.files.map((file) => file.name))
    if (before.files.every((file) => kept.has(file.name))) return []
    return this.datastoresOf(before).flatMap((datastore) => {
      const top = folderOf(this.kernel, datastore)
      const paths = [...filesIn(before, datastore)]
        .map(({ path }) => path)
        .filter((path) => !kept.has(`[${datastore.name}] ${path}`))
      // What was never written need not be deleted: the files of a large inventory are made when somebody looks.
      const folders = new Set([...new Set(paths.map(dirname))].filter((folder) => existsSync(join(top, folder))))
      return paths.filter((path) => folders.has(dirname(path))).map((path) => ({ datastore: datastore.id, path }))
    })
  }

  // The folder of an instance's own goes with its datastore; one that somebody else named stays.
  private datastoreGone(before: DatastoreState): void {
    if (before.localPath !== undefined) return
    const folder = folderOf(this.kernel, before)
    if (existsSync(folder)) rmSync(folder, { recursive: true, force: true })
  }

  private datastoresOf(vm: Holder): DatastoreState[] {
    return datastoreIds(vm).flatMap((id) => this.kernel.store.get(datastoreKind, id) ?? [])
  }

  private schedule(): void {
    const isGone = this.gone.length > 0 || this.deleted.length > 0
    if (this.scheduled || (!isGone && !(this.isEager && this.changed.size > 0))) return
    this.scheduled = true
    this.kernel.clock.schedule(this.kernel.clock.now() + DELAY_MS, () => {
      this.scheduled = false
      this.flush(SLICE)
      this.schedule()
    })
  }

  private get isEager(): boolean {
    return this.kernel.store.count(vmKind) <= EAGER
  }

  /** Writes what is due; `limit` VMs at most. */
  private flush(limit: number): void {
    this.removeGone()
    this.forgetGone()
    if (!this.isEager) return
    let count = 0
    for (const key of this.changed) {
      if (count++ >= limit) return
      this.changed.delete(key)
      this.writeHolder(key)
    }
  }

  private removeGone(): void {
    const gone = this.gone
    this.gone = []
    for (const one of gone) for (const { datastore, path } of one.files) this.remove(datastore, path)
    this.deleted.push(...gone)
  }

  private forgetGone(): void {
    const { store } = this.kernel
    if (this.deleted.length === 0 || store.isWriting) return
    const deleted = this.deleted
    this.deleted = []
    store.writeNow(() => {
      for (const { id } of deleted) if (store.get(goneKind, id)) store.remove(goneKind, id)
    })
  }

  private writeHolder(key: string): void {
    const { store } = this.kernel
    const space = key.indexOf(' ')
    const kind = key.slice(0, space)
    const id = key.slice(space + 1)
    if (kind === diskFileKind.name) {
      const state = store.get(diskFileKind, id)
      const datastore = state && store.get(datastoreKind, state.datastore)
      for (const file of state && datastore ? state.files : [])
        this.ensure(datastore!, { ...file, owner: { is: 'disk', state: state! } }, true)
      return
    }
    const isVm = kind === vmKind.name
    const state = isVm ? store.get(vmKind, id) : store.get(unregisteredVmKind, id)
    if (!state) return
    const owner = { is: isVm ? 'vm' : 'unregistered', state } as FileRow['owner']
    const before = this.written.get(key)
    for (const datastore of this.datastoresOf(state))
      for (const file of filesIn(state, datastore))
        this.ensure(datastore, { ...file, owner }, before?.config !== state.config)
    if (this.written.size >= EAGER) this.written.clear()
    this.written.set(key, { config: state.config })
  }

  private remove(id: string, path: string): void {
    const datastore = this.kernel.store.get(datastoreKind, id)
    if (!datastore || rowAt(this.kernel.store, datastore, path)) return
    const top = folderOf(this.kernel, datastore)
    rmSync(join(top, path), { force: true })
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      try {
        rmdirSync(join(top, folder))
      } catch {
        // Something of somebody else's is in it, or it is gone.
        return
      }
    }
  }

  /** Makes a folder complete before somebody looks into it. */
  look(datastore: DatastoreState, folder: string): void {
    this.removeGone()
    for (const row of [...rowsIn(this.kernel.store, datastore, folder)]) {
      const key = `${KIND_OF_OWNER[row.owner.is]} ${row.owner.state.id}`
      if (this.changed.delete(key)) this.writeHolder(key)
      this.ensure(datastore, row, false)
    }
  }

  /** Writes one file: its text where it has one and that changed, otherwise room of its size without content. */
  private ensure(datastore: DatastoreState, row: FileRow, isChange: boolean): void {
    const file = join(folderOf(this.kernel, datastore), row.path)
    const exists = existsSync(file)
    if (exists && !isChange) return
    const text = datastoreContentOf(this.kernel, row, row.path)
    try {
      if (text !== undefined) {
        if (exists && (row.type === 'log' || readFileSync(file, 'utf8') === text)) return
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, text)
      } else if (!exists) {
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, '')
        truncateSync(file, row.type === 'diskExtent' ? capacityOf(row) : row.size)
      } else if (row.type === 'diskExtent' && statSync(file).size < capacityOf(row)) truncateSync(file, capacityOf(row))
    } catch (error) {
      // A full or read-only disk of this machine does not stop the estate; the rows are the truth.
      if (!(error instanceof Error) || !('code' in error)) throw error
    }
  }
}

function goneOfDisk(before: DiskFileState | undefined, after: DiskFileState | undefined): GoneState['files'] {
  const kept = new Set(after?.files.map((file) => file.path))
  return (before?.files ?? [])
    .filter(({ path }) => !kept.has(path))
    .map(({ path }) => ({ datastore: before!.datastore, path }))
}

/** Bytes of the disk that an extent belongs to: data of thin disks is shown in full length, as holes. */
function capacityOf(row: FileRow): number {
  if (row.owner.is === 'disk') return row.owner.state.capacityBytes
  const disk = diskOf(row.owner.state.config, row.path)
  return disk ? (disk.capacityInBytes ?? disk.capacityInKB * 1024) : row.size
}
