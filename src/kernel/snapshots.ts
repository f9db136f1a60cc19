import { readdirSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { applySnapshot, type Snapshot, takeSnapshot } from '../store/snapshot.ts'
import { readSnapshotFile, type WrittenFile, writeSnapshotFile } from '../store/snapshot-file.ts'
import { Fault } from './fault.ts'
import type { Kernel } from './kernel.ts'
import { settle } from './settle.ts'
import { claimKind, taskKind } from './task.ts'

/** What is known of a snapshot besides what it holds. */
interface Notes {
  readonly random: number
  readonly takenAt: string
  readonly revision: number
  readonly entities: number
}

/** A named snapshot as it is listed. */
export interface SnapshotInfo {
  readonly name: string
  readonly takenAt: string
  readonly revision: number
  readonly entities: number
}

interface Saved {
  readonly snapshot: Snapshot
  readonly notes: Notes
}

/** Numbers of events and tasks are never given twice: what has happened stays in the logs. */
const RUNNING_COUNTERS = ['event', 'task']
const SUFFIX = '.snapshot'
const UNFINISHED = `${SUFFIX}.new`
/** No name that is asked for can be this one. */
const BOOT = '@boot'

/**
 * The named copies of an instance's inventory, and the one that it began with. With a data directory they are files in its folder
 * `snapshots`; otherwise they end with the process.
 */
export class Snapshots {
  private readonly kernel: Kernel
  private readonly directory: string | undefined
  /** undefined: it is in its file only. */
  private readonly named = new Map<string, Saved | undefined>()
  private readonly listeners: (() => void)[] = []
  private writing: Promise<unknown> = Promise.resolve()
  /** The file that the next one begins with. */
  private lastWritten: WrittenFile | undefined

  constructor(kernel: Kernel) {
    this.kernel = kernel
    const { directory } = kernel.settings
    this.directory = directory === undefined ? undefined : join(directory, 'snapshots')
    for (const name of this.directory === undefined ? [] : filesIn(this.directory)) this.named.set(name, undefined)
  }

  /**
   * Notes what `reset` goes back to, when the inventory stands; a data directory knows it from its first start. Nothing changes before
   * that is durable: a kill must not make the next start note another inventory.
   */
  keepBoot(): void {
    if (this.named.has(BOOT)) return
    const saved = this.save(BOOT).then(() => {
      // Few ask for it, and it would keep what every entity was: who does reads the file.
      if (this.directory !== undefined) this.named.set(BOOT, undefined)
    })
    if (this.directory !== undefined) this.kernel.store.hold(saved)
    void saved.catch((error) => this.kernel.onBug(error, 'snapshot', undefined))
  }

  private take(): Saved {
    const { store, random, clock } = this.kernel
    const snapshot = takeSnapshot(store, [taskKind, claimKind])
    let entities = 0
    for (const list of snapshot.entities.values()) entities += list.length
    const takenAt = new Date(clock.now()).toISOString()
    return { snapshot, notes: { random: random.position, takenAt, revision: store.revision, entities } }
  }

  /** Keeps the inventory as it is at the time of the call, in place of what had the name before. Resolves when that is durable. */
  async save(name: string): Promise<SnapshotInfo> {
    const saved = this.take()
    this.named.set(name, saved)
    if (this.directory !== undefined) {
      const write = () => this.write(name, saved)
      this.writing = this.writing.then(write, write)
      await this.writing
    }
    return shown(name, saved)
  }

  private async write(name: string, { snapshot, notes }: Saved): Promise<void> {
    const { lastWritten, kernel } = this
    const path = this.file(name)
    this.lastWritten = undefined
    this.lastWritten = await writeSnapshotFile(path, kernel.store, snapshot, notes, lastWritten, name !== BOOT)
  }

  async list(): Promise<SnapshotInfo[]> {
    const names = [...this.named.keys()].filter((name) => name !== BOOT).sort()
    const found: SnapshotInfo[] = []
    for (const name of names) found.push(shown(name, (await this.load(name))!))
    return found
  }

  async find(name: string): Promise<SnapshotInfo | undefined> {
    const saved = await this.load(name)
    return saved && shown(name, saved)
  }

  private async load(name: string): Promise<Saved | undefined> {
    const known = this.named.get(name)
    if (known || !this.named.has(name)) return known
    const { snapshot, notes } = await readSnapshotFile(this.file(name), this.kernel.store)
    const saved = { snapshot, notes: notes as Notes }
    this.named.set(name, saved)
    return saved
  }

  private file(name: string): string {
    return join(this.directory!, `${name}${SUFFIX}`)
  }

  /** False when there is none of that name. */
  async remove(name: string): Promise<boolean> {
    if (!this.named.delete(name)) return false
    if (this.directory !== undefined) {
      // In the order of the calls: one that saves under the name after this has its file.
      const erase = () => {
        if (this.lastWritten?.path === this.file(name)) this.lastWritten = undefined
        return rm(this.file(name), { force: true })
      }
      this.writing = this.writing.then(erase, erase)
      await this.writing
    }
    return true
  }

  /**
   * Goes back to a snapshot by one ordinary commit: what differs is changed, under a new revision; tasks that run end as cancelled;
   * sessions, events and ended tasks stay. Resolves once everything that follows from it has happened; false for an unknown name.
   */
  async restore(name: string): Promise<boolean> {
    const saved = await this.load(name)
    if (saved) await this.goBack(saved)
    return saved !== undefined
  }

  /** Goes back to what the instance began with. */
  async reset(): Promise<void> {
    await this.restore(BOOT)
  }

  /** Runs after each restore: for what features keep beside the store, such as timers. */
  onRestored(listener: () => void): void {
    this.listeners.push(listener)
  }

  /** Resolves when nothing is being written any more. */
  async settled(): Promise<void> {
    await this.writing.catch(() => {})
  }

  private async goBack({ snapshot, notes }: Saved): Promise<void> {
    const { kernel } = this
    await kernel.store.write(() => {
      kernel.tasks.endAll(new Fault('RequestCanceled'))
      applySnapshot(kernel.store, snapshot, RUNNING_COUNTERS)
      kernel.store.afterCommit(() => {
        kernel.random.position = notes.random
        for (const listener of this.listeners) listener()
      })
    })
    await settle(kernel)
  }
}

function shown(name: string, { notes: { takenAt, revision, entities } }: Saved): SnapshotInfo {
  return { name, takenAt, revision, entities }
}

function filesIn(directory: string): string[] {
  try {
    const files = readdirSync(directory)
    // A kill came while they were written: nobody was told that they are there.
    for (const file of files) if (file.endsWith(UNFINISHED)) rmSync(join(directory, file), { force: true })
    return files.filter((file) => file.endsWith(SUFFIX)).map((file) => file.slice(0, -SUFFIX.length))
  } catch {
    // Nothing was saved yet.
    return []
  }
}

const SNAPSHOTS = Symbol('snapshots')

/** The snapshots of an instance. */
export function snapshotsOf(kernel: Kernel): Snapshots {
  return kernel.service(SNAPSHOTS, (made) => new Snapshots(made))
}
