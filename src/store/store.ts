import { performance } from 'node:perf_hooks'
import { extended } from '../spec/extended.ts'
import { type Change, ChangeLog } from './change-log.ts'
import type { WalLimits } from './checkpoints.ts'
import type { EntityChange } from './commit-record.ts'
import { DataFile } from './data-file.ts'
import { EntityTable } from './entity-table.ts'
import type { EntityState, Kind, Log } from './kind.ts'
import { LogTable } from './log-table.ts'
import { Publisher } from './publisher.ts'
import { RecordMover } from './record-mover.ts'
import { StoreReads } from './store-reads.ts'

/** The commit failed (disk full, I/O): nothing of the batch has happened. */
export class CommitFailed extends Error {}

export interface StoreOptions {
  // biome-ignore lint/suspicious/noExplicitAny: kinds of unlike states stand in one list
  kinds: readonly Kind<any>[]
  // biome-ignore lint/suspicious/noExplicitAny: logs of unlike rows stand in one list
  logs?: readonly Log<any>[]
  /** Data directory; unset: memory only. */
  directory?: string | undefined
  /** Changes kept for those who ask for what happened since a revision. */
  changeLogCapacity?: number
  /** Runs something after real time has passed; what it returns cancels that. Unset: records are moved only when many wait, and at the end. */
  later?: (ms: number, run: () => void) => () => void
  walLimits?: WalLimits
}

type Undo = () => void
interface Job {
  run: () => unknown
  resolve: (value: unknown) => void
  reject: (error: unknown) => void
  outcome?: { value: unknown } | { error: unknown }
  done: (() => void)[]
}

const BATCH_MS = 4
const BATCH_OPERATIONS = 64

/**
 * All state of one instance. Reads (StoreReads) are live maps; writes happen inside an operation (`write`, `writeNow`) and are committed
 * to SQLite before anyone else hears of them. Nothing else runs between an operation's first change and its commit.
 */
export class Store extends StoreReads {
  readonly file: DataFile
  readonly changes: ChangeLog
  private readonly mover: RecordMover
  private readonly publisher = new Publisher()
  private queue: Job[] = []
  private scheduled = false
  private committed = 0
  private lastRow = 0
  // State of the batch under way; `undo` is undefined outside of operations.
  private undo: Undo[] | undefined
  private pending: Change[] = []
  private appended: { log: Log<unknown>; row: unknown }[] = []
  private countersChanged = false
  private tentative = 0
  private effects: (() => void)[] = []
  /** The last commit's failure; the instance is read-only until a commit succeeds. */
  failure: Error | undefined
  /** Hears of each commit that failed; its cause is a DataUnusable when the file must not be used any more. */
  onFailure: (error: Error) => void = () => {}

  constructor(options: StoreOptions) {
    super()
    this.file = new DataFile(options.kinds as unknown as readonly Kind<never>[], options.directory, options.walLimits)
    // What the records hold is safe; the next commit finds out whether the file can be written.
    this.mover = new RecordMover(this.file, options.later, (error) =>
      this.onFailure(new CommitFailed(error.message, { cause: error })),
    )
    if (this.file.checkpoints) this.file.checkpoints.onRoom = () => this.schedule()
    try {
      for (const kind of options.kinds) this.tables.set(kind.name, new EntityTable(kind))
      this.boot(options.kinds as unknown as readonly Kind<never>[], options.logs ?? [])
      for (const log of options.logs ?? []) this.logs.set(log.name, new LogTable(log, this.file))
    } catch (error) {
      // Whoever gives up on the directory must not keep it locked.
      this.file.close()
      throw error
    }
    this.tentative = this.committed
    this.changes = new ChangeLog(options.changeLogCapacity ?? 20_000, this.committed)
  }

  private boot(kinds: readonly Kind<never>[], logs: readonly Log<unknown>[]): void {
    const { revision, counters } = this.file.readRecords()
    this.committed = revision
    for (const [name, value] of Object.entries(counters)) this.counters.set(name, value)
    const outdated = this.file.outdatedKinds(kinds)
    if (outdated.length) this.file.backup('bak')
    for (const { kind, n, revision, state } of this.file.load(kinds)) {
      this.table(kind).replace(state.id, undefined, state, n, revision)
      if (n > this.lastRow) this.lastRow = n
    }
    this.file.endBoot(outdated as unknown as Kind<EntityState>[], (kind) => this.table(kind.name).rows.values(), logs)
  }

  /** Revision of the newest committed operation that changed something; inside an operation, that of the operation. */
  get revision(): number {
    return this.tentative
  }

  /** Nothing waits to be written. */
  get isIdle(): boolean {
    return this.queue.length === 0
  }

  /**
   * Takes over all that another instance's store holds, at boot: states are shared between the two. Only for a store that is empty.
   */
  adopt(other: Store): void {
    for (const [name, table] of other.tables) {
      const mine = this.table(name)
      for (const { n, revision, state } of table.inOrder()) mine.replace(state.id, undefined, state, n, revision)
    }
    for (const [name, log] of other.logs) this.logs.get(name)!.adopt(log)
    for (const [name, value] of other.counters) this.counters.set(name, value)
    this.lastRow = other.lastRow
    this.committed = other.committed
    this.tentative = other.committed
  }

  private change<S extends EntityState>(
    kind: Kind<S>,
    id: string,
    before: S | undefined,
    after: S | undefined,
    place?: number,
  ): void {
    const undo = this.undo
    if (!undo) throw new Error(`${kind.name} ${id}: a write outside of an operation`)
    const table = this.table(kind.name) as unknown as EntityTable<S>
    const row = table.rows.get(id)
    const n = row?.n ?? place ?? ++this.lastRow
    const oldRevision = row?.revision ?? 0
    const revision = this.committed + 1 + this.finished
    table.replace(id, before, after, n, revision)
    if (place !== undefined && !row) table.isDisordered = true
    undo.push(() => {
      table.restore(id, before, after, n, oldRevision, row)
      this.pending.pop()
      this.rowNumbers.pop()
    })
    this.rowNumbers.push(n)
    this.pending.push({ revision, kind: kind.name, id, before, after } as Change)
  }
  // Row number of each pending change, and operations of this batch that changed something.
  private rowNumbers: number[] = []
  private finished = 0

  /** Throws UniqueViolation when a unique index has the key already, Error when the id exists. */
  insert<S extends EntityState>(kind: Kind<S>, state: S): S {
    if (this.get(kind, state.id)) throw new Error(`${kind.name} ${state.id} exists`)
    this.change(kind, state.id, undefined, state)
    return state
  }

  /** Replaces top-level fields; a field set to undefined is removed. A patch that changes nothing is no change. */
  update<S extends EntityState>(kind: Kind<S>, id: string, patch: Partial<{ [K in keyof S]: S[K] | undefined }>): S {
    const before = this.get(kind, id)
    if (!before) throw new Error(`${kind.name} ${id} does not exist`)
    let differs = false
    let removed: Set<string> | undefined
    const now = extended(before, {}) as Record<string, unknown>
    for (const [field, value] of Object.entries(patch)) {
      if (now[field] === value) continue
      differs = true
      if (value === undefined) removed = (removed ?? new Set<string>()).add(field)
      else now[field] = value
    }
    if (!differs) return before
    // `delete` would make a slow object of it.
    const after = (removed ? Object.fromEntries(Object.entries(now).filter(([name]) => !removed.has(name))) : now) as S
    this.change(kind, id, before, after)
    return after
  }

  /** Inserts or replaces a whole state. `n`: the place in the order of creation that an entity had which comes back. */
  put<S extends EntityState>(kind: Kind<S>, state: S, n?: number): void {
    this.change(kind, state.id, this.get(kind, state.id), state, n)
  }

  remove<S extends EntityState>(kind: Kind<S>, id: string): void {
    const before = this.get(kind, id)
    if (before) this.change(kind, id, before, undefined)
  }

  append<T>(log: Log<T>, row: T): void {
    if (!this.undo) throw new Error(`${log.name}: an append outside of an operation`)
    const table = this.log(log)
    table.push(row)
    this.appended.push({ log: log as Log<unknown>, row })
    this.undo.push(() => {
      table.pop(row)
      this.appended.pop()
    })
  }

  /** The next number of a durable counter, from 1. */
  next(counter: string): number {
    const value = this.counter(counter) + 1
    this.setCounter(counter, value)
    return value
  }

  setCounter(counter: string, value: number): void {
    const before = this.counters.get(counter)
    if (!this.undo) throw new Error(`counter ${counter}: a write outside of an operation`)
    this.counters.set(counter, value)
    this.countersChanged = true
    this.undo.push(() => (before === undefined ? this.counters.delete(counter) : this.counters.set(counter, before)))
  }

  /** Runs `effect` once the surrounding operation is durable, never when it is undone. */
  afterCommit(effect: () => void): void {
    if (!this.undo) throw new Error('afterCommit outside of an operation')
    this.effects.push(effect)
    this.undo.push(() => this.effects.pop())
  }

  /** Runs `body`; whatever it throws takes back its writes, and only its own. */
  attempt<T>(body: () => T): T {
    const undo = this.undo
    if (!undo) throw new Error('attempt outside of an operation')
    const mark = undo.length
    try {
      return body()
    } catch (error) {
      this.undoTo(mark)
      throw error
    }
  }

  private undoTo(mark: number): void {
    const undo = this.undo!
    while (undo.length > mark) undo.pop()!()
  }

  get isWriting(): boolean {
    return this.undo !== undefined
  }

  /** Queues an operation; the promise settles after its batch is committed and published. */
  write<T>(operation: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.queue.push({ run: operation, resolve: resolve as (value: unknown) => void, reject, done: [] })
      this.schedule()
    })
  }

  /** Queued operations wait until `event` has happened, well or not. */
  hold(event: Promise<unknown>): void {
    this.holders++
    const free = () => {
      this.holders--
      this.schedule()
    }
    event.then(free, free)
  }
  private holders = 0

  private schedule(): void {
    if (this.scheduled || this.queue.length === 0) return
    // Who waits for room in the log is woken when there is some; who waits for the end, at the end.
    if ((this.file.checkpoints?.isFull || this.holders > 0) && !this.isClosed) return
    this.scheduled = true
    setImmediate(() => this.drain())
  }

  /** Runs and commits an operation at once, as a batch of its own: boot, fixtures, due work. */
  writeNow<T>(operation: () => T): T {
    if (this.undo) throw new Error('writeNow inside of an operation')
    const job: Job = { run: operation, resolve: () => {}, reject: () => {}, done: [] }
    this.batch([job], () => false)
    const outcome = job.outcome!
    if ('error' in outcome) throw outcome.error
    return outcome.value as T
  }

  private drain(): void {
    if (this.isClosed) {
      this.scheduled = false
      for (const job of this.queue.splice(0)) job.reject(new CommitFailed('the store is closed'))
      return
    }
    this.scheduled = false
    const started = performance.now()
    const first = this.queue.shift()
    if (!first) return
    const jobs = [first]
    try {
      this.batch(jobs, () => {
        const next =
          jobs.length < BATCH_OPERATIONS && performance.now() - started < BATCH_MS ? this.queue.shift() : undefined
        if (next) jobs.push(next)
        return next !== undefined
      })
    } finally {
      this.schedule()
      for (const job of jobs) {
        if ('error' in job.outcome!) job.reject(job.outcome.error)
        else job.resolve(job.outcome!.value)
      }
    }
  }

  private batch(jobs: Job[], more: () => boolean): void {
    this.undo = []
    let i = 0
    do this.operation(jobs[i++]!)
    while (more())
    this.prepareCommit()
    let failed: Error | undefined
    try {
      this.commit()
    } catch (error) {
      failed = new CommitFailed(error instanceof Error ? error.message : String(error), { cause: error })
      this.undoTo(0)
      this.pending = []
      this.rowNumbers = []
    }
    this.failure = failed
    if (failed) this.onFailure(failed)
    this.undo = undefined
    const changes = this.pending
    const effects = this.effects
    const appended = this.appended
    this.pending = []
    this.rowNumbers = []
    this.appended = []
    this.effects = []
    this.countersChanged = false
    this.committed += failed ? 0 : this.finished
    this.finished = 0
    this.tentative = this.committed
    if (failed) {
      for (const job of jobs) job.outcome = { error: failed }
      return
    }
    this.changes.append(changes)
    const rows = appended.map(({ log, row }): Change => {
      return {
        revision: this.committed,
        kind: `log:${log.name}`,
        id: String(log.key(row)),
        before: undefined,
        after: row as EntityState,
      }
    })
    for (const log of new Set(appended.map(({ log }) => log))) this.log(log).trim()
    this.publisher.publish(rows.length ? [...changes, ...rows] : changes, effects)
  }

  // What follows from the changes is an operation of its own, in the same commit.
  private prepareCommit(): void {
    if (this.pending.length === 0 || this.preparations.length === 0) return
    const changes = [...this.pending]
    for (const prepare of this.preparations) {
      const job: Job = { run: () => prepare(changes), resolve: () => {}, reject: () => {}, done: [] }
      this.operation(job)
      if ('error' in job.outcome!) this.publisher.onError(job.outcome.error)
    }
  }
  private readonly preparations: ((changes: readonly Change[]) => void)[] = []

  /** Hears of each batch before its commit, and may write what must be as durable as the changes themselves. */
  beforeCommit(prepare: (changes: readonly Change[]) => void): void {
    this.preparations.push(prepare)
  }

  /** Hears of errors that listeners and effects throw; the kernel reports them as bugs. Unset: they end the process. */
  set onListenerError(hear: (error: unknown) => void) {
    this.publisher.onError = hear
  }

  private operation(job: Job): void {
    const mark = this.undo!.length
    const changesBefore = this.pending.length + this.appended.length
    this.tentative = this.committed + this.finished + 1
    try {
      job.outcome = { value: job.run() }
    } catch (error) {
      this.undoTo(mark)
      job.outcome = { error }
    }
    if (this.pending.length + this.appended.length > changesBefore) this.finished++
    else this.tentative = this.committed + this.finished
  }

  // One change an entity a batch, however often it changed.
  private commit(): void {
    if (this.pending.length === 0 && this.appended.length === 0 && !this.countersChanged) return
    const last = new Map<number, EntityChange>()
    this.pending.forEach((change, i) => {
      const n = this.rowNumbers[i]!
      const known = last.get(n)
      const before = known ? known.before : change.before
      if (!before && !change.after) last.delete(n)
      else
        last.set(n, {
          kind: this.table(change.kind).kind,
          n,
          revision: change.revision,
          before,
          after: change.after,
        })
    })
    this.file.commit({
      changes: [...last.values()],
      rows: this.appended,
      counters: this.countersChanged ? this.counters : undefined,
      revision: this.committed + this.finished,
    })
    this.mover.committed()
  }

  /** Hears of each batch after its commit: changes in their order, then rows appended to logs, as inserts of kind `log:<name>`. */
  onCommit(listener: (changes: readonly Change[]) => void): void {
    this.publisher.listeners.push(listener)
  }

  private isClosed = false

  /** Operations that are still queued are refused with CommitFailed. */
  close(): void {
    this.isClosed = true
    this.mover.stop()
    this.schedule()
    this.file.close()
  }
}
