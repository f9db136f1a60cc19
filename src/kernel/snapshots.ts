import { applySnapshot, type Snapshot, takeSnapshot } from '../store/snapshot.ts'
import { Fault } from './fault.ts'
import type { Kernel } from './kernel.ts'
import { settle } from './settle.ts'
import { claimKind, taskKind } from './task.ts'

/** A snapshot with what else an inventory goes on from. */
interface Saved {
  readonly snapshot: Snapshot
  readonly random: number
  readonly takenAt: string
  readonly revision: number
}

/** A named snapshot as it is listed. */
export interface SnapshotInfo {
  readonly name: string
  readonly takenAt: string
  readonly revision: number
  readonly entities: number
}

/** Numbers of events and tasks are never given twice: what has happened stays in the logs. */
const RUNNING_COUNTERS = ['event', 'task']

/** The named copies of an instance's inventory, and the one that it began with. In memory: they end with the process. */
export class Snapshots {
  private readonly kernel: Kernel
  private readonly named = new Map<string, Saved>()
  private readonly listeners: (() => void)[] = []
  private boot: Saved | undefined

  constructor(kernel: Kernel) {
    this.kernel = kernel
  }

  /** Notes what `reset` goes back to: called once, when the inventory stands. */
  keepBoot(): void {
    this.boot ??= this.take()
  }

  private take(): Saved {
    const { store, random, clock } = this.kernel
    return {
      snapshot: takeSnapshot(store, [taskKind, claimKind]),
      random: random.position,
      takenAt: new Date(clock.now()).toISOString(),
      revision: store.revision,
    }
  }

  /** Keeps the inventory as it is now under a name, in place of what had the name before. */
  save(name: string): SnapshotInfo {
    this.named.set(name, this.take())
    return this.find(name)!
  }

  list(): SnapshotInfo[] {
    return [...this.named.keys()].sort().map((name) => this.find(name)!)
  }

  find(name: string): SnapshotInfo | undefined {
    const saved = this.named.get(name)
    if (!saved) return undefined
    let entities = 0
    for (const list of saved.snapshot.entities.values()) entities += list.length
    return { name, takenAt: saved.takenAt, revision: saved.revision, entities }
  }

  /** False when there is none of that name. */
  remove(name: string): boolean {
    return this.named.delete(name)
  }

  /**
   * Goes back to a snapshot by one ordinary commit: what differs is changed, under a new revision; tasks that run end as cancelled;
   * sessions, events and ended tasks stay. Resolves once everything that follows from it has happened; false for an unknown name.
   */
  async restore(name: string): Promise<boolean> {
    const saved = this.named.get(name)
    if (saved) await this.goBack(saved)
    return saved !== undefined
  }

  /** Goes back to what the instance began with. */
  async reset(): Promise<void> {
    if (this.boot) await this.goBack(this.boot)
  }

  /** Runs after each restore: for what features keep beside the store, such as timers. */
  onRestored(listener: () => void): void {
    this.listeners.push(listener)
  }

  private async goBack({ snapshot, random }: Saved): Promise<void> {
    const { kernel } = this
    await kernel.store.write(() => {
      kernel.tasks.endAll(new Fault('RequestCanceled'))
      applySnapshot(kernel.store, snapshot, RUNNING_COUNTERS)
      kernel.store.afterCommit(() => {
        kernel.random.position = random
        for (const listener of this.listeners) listener()
      })
    })
    await settle(kernel)
  }
}

const SNAPSHOTS = Symbol('snapshots')

/** The snapshots of an instance. */
export function snapshotsOf(kernel: Kernel): Snapshots {
  return kernel.service(SNAPSHOTS, (made) => new Snapshots(made))
}
