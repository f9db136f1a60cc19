import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { packageRoot } from '../spec/tables.ts'
import { Checkpoints, type WalLimits } from './checkpoints.ts'
import { type EntityChange, recordText, type StoredEntity, Unmoved } from './commit-record.ts'
import { DataUnusable } from './data-unusable.ts'
import type { LoadedEntity } from './entity-rows.ts'
import type { EntityState, Kind, Log } from './kind.ts'
import { type LogRows, type LogText, logText } from './log-rows.ts'
import { holdLock, OpenDatabase } from './open-database.ts'

/** Characters of records, and rows of logs, from which on they are moved into the tables without waiting for a quiet moment. */
const MOVE_FROM_CHARS = 16 * 1024 * 1024
/** New entities in one batch that are written into the tables at once: a first inventory would only be written twice. */
const DIRECT_FROM = 300
/** Characters in a page of the database, and pages that an entity and a log's row take when they are moved, about. */
const PAGE_CHARS = 4096
const PAGES_PER_ENTITY = 4
const PAGES_PER_ROW = 0.5
/** Entities or rows between two looks at the time. */
const LOOK_EVERY = 16

/** What a batch did, as it is made durable. */
export interface BatchChanges {
  /** One per entity, however often it changed. */
  readonly changes: readonly EntityChange[]
  readonly rows: readonly { readonly log: Log<unknown>; readonly row: unknown }[]
  /** All counters, when one has changed; read again when they are moved. */
  readonly counters: ReadonlyMap<string, number> | undefined
  /** Revision after the batch. */
  readonly revision: number
}

/** A pass that moves what records hold into the tables. */
interface Move {
  /** The last record that the pass is about. */
  readonly seq: number
  readonly entities: readonly number[]
  readonly rows: readonly LogText[]
  readonly counters: ReadonlyMap<string, number> | undefined
  readonly revision: number
  at: number
}

/**
 * The SQLite side of the store. A batch is committed as one record of what it changed; records are moved into the tables in slices,
 * when nothing else is to do or when many have come together. Without a directory only logs that outgrow memory come here.
 */
export class DataFile {
  private readonly directory: string | undefined
  private readonly lock: Database.Database | undefined
  private database: OpenDatabase | undefined
  private readonly kinds: readonly Kind<never>[]
  /** Unset in memory. */
  readonly checkpoints: Checkpoints | undefined
  // What the tables do not have yet: entities with what their rows say, rows of logs, the newest counters and revision.
  private readonly unmoved = new Map<number, EntityChange>()
  private rows: LogText[] = []
  private counters: ReadonlyMap<string, number> | undefined
  private revision = 0
  private seq = 0
  private chars = 0
  private move: Move | undefined

  constructor(kinds: readonly Kind<never>[], directory: string | undefined, limits?: WalLimits) {
    if (directory) mkdirSync(directory, { recursive: true })
    this.kinds = kinds
    this.directory = directory
    this.lock = directory ? holdLock(directory) : undefined
    if (!directory) return
    const database = this.open()
    this.database = database
    this.checkpoints = new Checkpoints(join(directory, 'vcemu.db'), () => database.checkpointFrom(1000), limits)
    database.checkpointFrom(0)
  }

  private get db(): OpenDatabase {
    this.database ??= this.open()
    return this.database
  }

  private open(): OpenDatabase {
    let db: Database.Database | undefined
    try {
      // Whoever holds the file is not waited for: everybody else would wait too.
      db = new Database(this.directory ? join(this.directory, 'vcemu.db') : ':memory:', { timeout: 0 })
      db.pragma('journal_mode = WAL')
      db.pragma('synchronous = NORMAL')
      if (this.directory) writeBackLog(db, `${join(this.directory, 'vcemu.db')}-wal`)
      migrate(drizzle(db), { migrationsFolder: join(packageRoot(), 'db') })
      return new OpenDatabase(db, this.kinds)
    } catch (error) {
      db?.close()
      this.lock?.close()
      throw new DataUnusable(`${this.directory ?? 'the data file'} can't be opened: ${(error as Error).message}`, {
        cause: error,
      })
    }
  }

  meta(name: string): unknown {
    const text = this.directory && this.db.getMeta.get(name)
    return typeof text === 'string' ? JSON.parse(text) : undefined
  }

  /** Makes a batch durable: it is whole in the file when this returns, and not at all when it throws. */
  commit({ changes, rows, counters, revision }: BatchChanges): void {
    if (!this.directory) return
    const texts = rows.map(({ log, row }) => logText(log, row))
    let made = 0
    for (const { before } of changes) if (!before) made++
    if (made >= DIRECT_FROM) {
      this.commitDirectly(changes, texts, counters, revision)
      return
    }
    const { db } = this
    db.assertUntouched()
    const byLog = new Map<string, string[]>()
    for (const { log, text } of texts) {
      const known = byLog.get(log)
      if (known) known.push(text)
      else byLog.set(log, [text])
    }
    // A template's row may be left without a user when the record fails; it is found again by its hash.
    const text = recordText(revision, counters, changes, byLog, {
      kind: (name) => db.entities.kindNumber(name),
      template: (base) => db.entities.templateId(base),
    })
    db.putRecord.run(this.seq + 1, text)
    this.seq++
    this.chars += text.length
    this.checkpoints?.wrote(2 + Math.ceil(text.length / PAGE_CHARS))
    this.note(changes)
    for (const row of texts) this.rows.push(row)
    this.counters = counters ?? this.counters
    this.revision = revision
  }

  private note(changes: readonly EntityChange[]): void {
    for (const change of changes) {
      const known = this.unmoved.get(change.n)
      if (!known) this.unmoved.set(change.n, change)
      else if (known.before || change.after) this.unmoved.set(change.n, { ...change, before: known.before })
      else this.unmoved.delete(change.n)
    }
  }

  // Everything that waits, and the batch, in one transaction.
  private commitDirectly(
    changes: readonly EntityChange[],
    texts: readonly LogText[],
    counters: ReadonlyMap<string, number> | undefined,
    revision: number,
  ): void {
    const { db } = this
    db.transaction(() => {
      for (const { kind, n, revision: at, before, after } of this.unmoved.values())
        db.entities.write(kind, n, at, before, after)
      for (const row of this.rows) db.logs.put(row)
      for (const { kind, n, revision: at, before, after } of changes) db.entities.write(kind, n, at, before, after)
      for (const row of texts) db.logs.put(row)
      db.putNumbers(counters ?? this.counters, revision)
      db.dropRecords.run(this.seq)
    })
    this.checkpoints?.wrote(
      (this.unmoved.size + changes.length) * PAGES_PER_ENTITY + (this.rows.length + texts.length) * PAGES_PER_ROW,
    )
    this.unmoved.clear()
    this.rows = []
    this.counters = undefined
    this.revision = revision
    this.chars = 0
    this.move = undefined
  }

  /** Records have come together that should not wait for a quiet moment. */
  get isPressing(): boolean {
    return this.move !== undefined || this.chars >= MOVE_FROM_CHARS
  }

  /** Nothing is left to move. */
  get isMoved(): boolean {
    return this.chars === 0 && this.move === undefined
  }

  /**
   * Moves what records hold into the tables, for about `budgetMs`; true when nothing is left. What it throws has moved nothing: the
   * records hold it still.
   */
  moveRecords(budgetMs = Number.POSITIVE_INFINITY): boolean {
    if (this.isMoved) return true
    this.move ??= this.beginMove()
    const { move, db } = this
    const until = performance.now() + budgetMs
    const { entities, rows } = move
    const end = entities.length + rows.length
    let at = move.at
    db.transaction(() => {
      while (at < end && (at % LOOK_EVERY !== 0 || at === move.at || performance.now() < until)) {
        if (at < entities.length) {
          const change = this.unmoved.get(entities[at]!)
          if (change) db.entities.write(change.kind, change.n, change.revision, change.before, change.after)
        } else db.logs.put(rows[at - entities.length]!)
        at++
      }
      if (at < end) return
      db.putNumbers(move.counters, move.revision)
      db.dropRecords.run(move.seq)
    })
    const moved = Math.min(at, entities.length)
    for (let i = move.at; i < moved; i++) this.unmoved.delete(entities[i]!)
    this.checkpoints?.wrote(2 + Math.max(0, moved - move.at) * PAGES_PER_ENTITY + (at - move.at) * PAGES_PER_ROW)
    move.at = at
    if (at < end) return false
    this.move = undefined
    return this.isMoved
  }

  private beginMove(): Move {
    const { rows, seq, counters, revision } = this
    this.rows = []
    this.chars = 0
    this.counters = undefined
    return { seq, entities: [...this.unmoved.keys()], rows, counters, revision, at: 0 }
  }

  /** Puts rows that leave memory into SQLite, where they are not there anyway. */
  keepLogRows<T>(log: Log<T>, rows: readonly T[]): void {
    if (this.directory) return
    const { db } = this
    db.transaction(() => {
      for (const row of rows) db.logs.put(logText(log, row))
    })
  }

  // Rows that only records hold are moved before tables are read.
  private get logs(): LogRows | undefined {
    if (!this.database) return undefined
    if (this.rows.length > 0 || this.move) while (!this.moveRecords());
    return this.database.logs
  }

  /** Rows with keys below `before`, newest first. */
  logRows<T>(log: Log<T>, before: number, limit: number): Iterable<T> {
    return this.logs?.newestFirst(log, before, limit) ?? []
  }

  /** Rows with keys above `after` and below `before`, oldest first. */
  logRowsBetween<T>(log: Log<T>, after: number, before: number, limit: number): Iterable<T> {
    return this.logs?.between(log, after, before, limit) ?? []
  }

  dropLogRows<T>(log: Log<T>, olderThanMs: number): void {
    this.logs?.drop(log, olderThanMs)
  }

  // Of the boot: what the records said, and which entities differ from their rows by it.
  private found = new Unmoved()
  private readonly replayed: { n: number; kind: Kind<EntityState>; now: StoredEntity | undefined }[] = []

  /** Reads the records that were not moved before the process ended. Gives revision and counters of the newest commit. */
  readRecords(): { revision: number; counters: Readonly<Record<string, number>> } {
    if (this.directory) {
      for (const { seq, body } of this.db.readRecords()) {
        this.found.add(body)
        this.seq = seq
      }
    }
    this.revision = this.found.revision ?? Number(this.meta('revision') ?? 0)
    return {
      revision: this.revision,
      counters: this.found.counters ?? ((this.meta('counters') ?? {}) as Record<string, number>),
    }
  }

  /** The boot scan: every entity, in the order of creation, upgraded to its kind's version. */
  load(kinds: readonly Kind<never>[]): Iterable<LoadedEntity> {
    if (!this.directory) return []
    return this.db.entities.load(kinds, this.found, (n, kind, now) => this.replayed.push({ n, kind, now }))
  }

  /** Ends the boot: the tables get what records said, and entities of outdated kinds in their new form, or all stays as it was. */
  endBoot(
    outdated: readonly Kind<EntityState>[],
    rowsOf: (kind: Kind<EntityState>) => Iterable<{ n: number; revision: number; state: EntityState }>,
    logs: readonly Log<unknown>[],
  ): void {
    if (!this.directory || (this.seq === 0 && outdated.length === 0)) return
    const { db } = this
    const { entities } = db
    db.transaction(() => {
      for (const { n, kind, now } of this.replayed) {
        // Entities of outdated kinds are written below, in their new form.
        if (now && !outdated.includes(kind))
          entities.write(kind, n, now.revision, undefined, now.state as unknown as EntityState)
        else if (!now) entities.write(kind, n, 0, undefined, undefined)
      }
      for (const kind of outdated) {
        for (const { n, revision, state } of rowsOf(kind)) entities.write(kind, n, revision, undefined, state)
        db.setKindVersion(kind.name, kind.version)
      }
      for (const log of logs) {
        for (const row of this.found.rows.get(log.name) ?? []) db.logs.put(logText(log, row))
      }
      const { counters } = this.found
      db.putNumbers(counters && new Map(Object.entries(counters)), this.revision)
      db.dropRecords.run(this.seq)
    })
    this.found = new Unmoved()
    this.replayed.length = 0
  }

  /** Kinds whose stored entities are older than this version's. */
  outdatedKinds(kinds: readonly Kind<never>[]): Kind<never>[] {
    return this.directory ? this.db.outdatedKinds(kinds) : []
  }

  backup(suffix: string): void {
    if (!this.directory) return
    const file = join(this.directory, 'vcemu.db')
    for (let n = 1; ; n++) {
      const target = `${file}.${suffix}-${n}`
      if (existsSync(target)) continue
      // Under its name it is there whole or not at all.
      const unfinished = `${file}.${suffix}.new`
      rmSync(unfinished, { force: true })
      this.db.backup(unfinished)
      renameSync(unfinished, target)
      return
    }
  }

  integrityCheck(): string {
    return this.db.integrityCheck()
  }

  /** Moves what is left, where that can be done, and lets go of the directory. */
  close(): void {
    try {
      while (this.directory && !this.moveRecords());
    } catch {
      // The records are in the file: the next start moves them.
    }
    this.checkpoints?.stop()
    this.database?.close()
    this.lock?.close()
  }
}

/** A log that is larger than this when the file is opened is written back first, in bytes. */
const LEFT_LOG = 4 * 1024 * 1024

/**
 * Writes back a log that somebody left behind who was killed. What the last process knew of how far it had come is lost with it, so that
 * without this a log grows from kill to kill where none lives long enough. An error is left to the first commit.
 */
function writeBackLog(db: Database.Database, log: string): void {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) <= LEFT_LOG) return
  try {
    db.pragma('wal_checkpoint(TRUNCATE)')
  } catch {
    // A full disk, or somebody else who holds the file: as before.
  }
}
