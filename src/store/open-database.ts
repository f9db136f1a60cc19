import { join } from 'node:path'
import Database from 'better-sqlite3'
import { DataUnusable } from './data-unusable.ts'
import { EntityRows } from './entity-rows.ts'
import type { Kind } from './kind.ts'
import { LogRows } from './log-rows.ts'

/** An open database with its statements. */
export class OpenDatabase {
  readonly entities: EntityRows
  readonly logs: LogRows
  readonly putRecord
  readonly dropRecords
  readonly getMeta
  private readonly db: Database.Database
  private readonly putMeta
  private readonly begin
  private readonly end
  private readonly rollback
  private readonly dataVersion
  private readonly expectedVersion: unknown

  constructor(db: Database.Database, kinds: readonly Kind<never>[]) {
    this.db = db
    this.entities = new EntityRows(db, kinds)
    this.logs = new LogRows(db)
    this.putRecord = db.prepare('INSERT INTO record (seq, body) VALUES (?, ?)')
    this.dropRecords = db.prepare('DELETE FROM record WHERE seq <= ?')
    this.getMeta = db.prepare('SELECT value FROM meta WHERE name = ?').pluck()
    this.putMeta = db.prepare('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)')
    this.begin = db.prepare('BEGIN IMMEDIATE')
    this.end = db.prepare('COMMIT')
    this.rollback = db.prepare('ROLLBACK')
    this.dataVersion = db.prepare('PRAGMA data_version').pluck()
    this.expectedVersion = this.dataVersion.get()
  }

  /** Pages in the log from which on this connection writes it back; 0 for never. */
  checkpointFrom(pages: number): void {
    this.db.pragma(`wal_autocheckpoint = ${pages}`)
  }

  /** Throws DataUnusable when another program has written to the file. */
  assertUntouched(): void {
    if (this.dataVersion.get() !== this.expectedVersion)
      throw new DataUnusable('the data file was changed by another program')
  }

  /** Runs `write` in one transaction. Whatever it throws leaves the file as it was. */
  transaction(write: () => void): void {
    this.begin.run()
    try {
      this.assertUntouched()
      write()
      this.end.run()
    } catch (error) {
      // A full disk ends the transaction by itself; ROLLBACK would then be an error of its own.
      if (this.db.inTransaction) this.rollback.run()
      this.entities.forgetTemplates()
      throw error
    }
  }

  putNumbers(counters: ReadonlyMap<string, number> | undefined, revision: number): void {
    if (counters) this.putMeta.run('counters', JSON.stringify(Object.fromEntries(counters)))
    this.putMeta.run('revision', JSON.stringify(revision))
  }

  readRecords(): Iterable<{ seq: number; body: string }> {
    return this.db.prepare('SELECT seq, body FROM record ORDER BY seq').all() as { seq: number; body: string }[]
  }

  outdatedKinds(kinds: readonly Kind<never>[]): Kind<never>[] {
    const versions = new Map(this.db.prepare('SELECT name, version FROM kind').raw().all() as [string, number][])
    return kinds.filter((k) => (versions.get(k.name) ?? k.version) < k.version)
  }

  setKindVersion(name: string, version: number): void {
    this.db.prepare('UPDATE kind SET version = ? WHERE name = ?').run(version, name)
  }

  backup(target: string): void {
    this.db.prepare('VACUUM INTO ?').run(target)
  }

  integrityCheck(): string {
    return String(this.db.pragma('integrity_check', { simple: true }))
  }

  close(): void {
    this.db.close()
  }
}

// A transaction held open on a file of its own: the system frees it however the process ends.
export function holdLock(directory: string): Database.Database {
  const lock = new Database(join(directory, 'lock'), { timeout: 0 })
  try {
    lock.pragma('journal_mode = DELETE')
    lock.exec('BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    throw new DataUnusable(`${directory} is in use by another vcemu`)
  }
  return lock
}
