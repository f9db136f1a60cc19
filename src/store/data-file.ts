import { createHash } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { share } from '../spec/shared-value.ts'
import { packageRoot } from '../spec/tables.ts'
import type { EntityState, Kind, Log } from './kind.ts'
import { factor, merge, type Patch } from './template.ts'

/** The data directory can't be used: held by another process, written by a newer version, damaged. Exit code 4. */
export class DataUnusable extends Error {}

interface Plan {
  number: number
  columns: [string, (state: never) => string | number | boolean | undefined][]
  /** Fields by part; part 0 takes the fields that no part names. */
  partOf: Map<string, number>
}
export interface LoadedEntity {
  kind: string
  n: number
  revision: number
  state: EntityState
}

/** The SQLite side of the store: statements, templates and the boot scan. In memory when no directory is given. */
export class DataFile {
  private readonly db: Database.Database
  private readonly lock: Database.Database | undefined
  private readonly plans = new Map<string, Plan>()
  private templateIds = new WeakMap<object, number>()
  private readonly templates = new Map<number, Record<string, unknown>>()
  private readonly sql
  private readonly logInserts = new Map<string, Database.Statement>()
  private dataVersion: unknown
  private readonly isKept: boolean

  constructor(kinds: readonly Kind<never>[], directory: string | undefined) {
    if (directory) mkdirSync(directory, { recursive: true })
    this.isKept = directory !== undefined
    this.lock = directory ? holdLock(directory) : undefined
    this.db = this.open(directory)
    const prepare = (text: string) => this.db.prepare(text)
    this.sql = {
      putEntity: prepare('INSERT OR REPLACE INTO entity (n, kind, id, revision, scalars) VALUES (?, ?, ?, ?, ?)'),
      touchEntity: prepare('UPDATE entity SET revision = ? WHERE n = ?'),
      dropEntity: prepare('DELETE FROM entity WHERE n = ?'),
      putPart: prepare('INSERT OR REPLACE INTO part (n, template, own) VALUES (?, ?, ?)'),
      dropParts: prepare('DELETE FROM part WHERE n BETWEEN ? AND ?'),
      putMeta: prepare('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)'),
      getMeta: prepare('SELECT value FROM meta WHERE name = ?').pluck(),
      putTemplate: prepare('INSERT INTO template (hash, content) VALUES (?, ?)'),
      findTemplate: prepare('SELECT id FROM template WHERE hash = ?').pluck(),
      begin: prepare('BEGIN IMMEDIATE'),
      commit: prepare('COMMIT'),
      rollback: prepare('ROLLBACK'),
    }
    for (const definition of kinds) this.plan(definition)
    this.dataVersion = this.db.pragma('data_version', { simple: true })
  }

  private open(directory: string | undefined): Database.Database {
    let db: Database.Database | undefined
    try {
      // Whoever holds the file is not waited for: everybody else would wait too.
      db = new Database(directory ? join(directory, 'vcemu.db') : ':memory:', { timeout: 0 })
      db.pragma('journal_mode = WAL')
      db.pragma('synchronous = NORMAL')
      migrate(drizzle(db), { migrationsFolder: join(packageRoot(), 'db') })
      return db
    } catch (error) {
      db?.close()
      this.lock?.close()
      throw new DataUnusable(`${directory ?? 'the data file'} can't be opened: ${(error as Error).message}`, {
        cause: error,
      })
    }
  }

  private plan(kind: Kind<never>): void {
    const known = this.db.prepare('SELECT id FROM kind WHERE name = ?').pluck().get(kind.name)
    const number = known
      ? Number(known)
      : Number(
          this.db.prepare('INSERT INTO kind (name, version) VALUES (?, ?)').run(kind.name, kind.version)
            .lastInsertRowid,
        )
    const partOf = new Map<string, number>()
    Object.values(kind.parts ?? {}).forEach((fields, i) => {
      for (const field of fields as readonly string[]) partOf.set(field, i + 1)
    })
    this.plans.set(kind.name, { number, columns: Object.entries(kind.columns ?? {}), partOf })
  }

  meta(name: string): unknown {
    const text = this.sql.getMeta.get(name)
    return typeof text === 'string' ? JSON.parse(text) : undefined
  }

  putMeta(name: string, value: unknown): void {
    this.sql.putMeta.run(name, JSON.stringify(value))
  }

  /** Runs `write` in one SQLite transaction. Whatever it throws leaves the file as it was. */
  transaction(write: () => void): void {
    this.sql.begin.run()
    try {
      const version = this.db.pragma('data_version', { simple: true })
      if (version !== this.dataVersion) throw new DataUnusable('the data file was changed by another program')
      write()
      this.sql.commit.run()
    } catch (error) {
      // A full disk ends the transaction by itself; ROLLBACK would then be an error of its own.
      if (this.db.inTransaction) this.sql.rollback.run()
      this.templateIds = new WeakMap()
      throw error
    }
  }

  write<S extends EntityState>(
    kind: Kind<S>,
    n: number,
    revision: number,
    before: S | undefined,
    after: S | undefined,
  ): void {
    // Without a directory nothing outlives the process: the maps are all there is to keep.
    if (!this.isKept) return
    if (!after) {
      this.sql.dropEntity.run(n)
      this.sql.dropParts.run(n * 16, n * 16 + 15)
      return
    }
    const plan = this.plans.get(kind.name)
    if (!plan) throw new Error(`kind ${kind.name} is not registered`)
    const scalars = this.scalars(plan, after)
    if (!before || this.scalars(plan, before) !== scalars) {
      this.sql.putEntity.run(n, plan.number, after.id, revision, scalars)
    } else this.sql.touchEntity.run(revision, n)
    const base = kind.template?.(after) as Record<string, unknown> | undefined
    const parts = new Map<number, Record<string, unknown>>()
    for (const [field, value] of Object.entries(after)) {
      const part = plan.partOf.get(field) ?? 0
      const fields = parts.get(part) ?? {}
      fields[field] = value
      parts.set(part, fields)
    }
    const oldBase = before && kind.template?.(before)
    const count = Object.keys(kind.parts ?? {}).length
    for (let part = 0; part <= count; part++) {
      const fields = parts.get(part) ?? {}
      if (before && oldBase === base && !this.partChanged(plan, part, before, after)) continue
      const partBase = base && pickPart(plan.partOf, part, base)
      const patch = factor(fields, partBase ?? {}) ?? { o: {} }
      this.sql.putPart.run(n * 16 + part, base ? this.templateId(base) : 0, toText(patch))
    }
  }

  private partChanged(plan: Plan, part: number, before: object, after: object): boolean {
    const old = before as Record<string, unknown>
    const now = after as Record<string, unknown>
    for (const field of Object.keys(now))
      if ((plan.partOf.get(field) ?? 0) === part && old[field] !== now[field]) return true
    for (const field of Object.keys(old)) if (!(field in now) && (plan.partOf.get(field) ?? 0) === part) return true
    return false
  }

  private scalars(plan: Plan, state: object): string {
    if (plan.columns.length === 0) return '{}'
    const values: Record<string, unknown> = {}
    for (const [name, read] of plan.columns) values[name] = read(state as never)
    return JSON.stringify(values)
  }

  private templateId(base: object): number {
    const known = this.templateIds.get(base)
    if (known !== undefined) return known
    const content = toText(base)
    const hash = createHash('sha256').update(content).digest('hex')
    const found = this.sql.findTemplate.get(hash)
    const id = found === undefined ? Number(this.sql.putTemplate.run(hash, content).lastInsertRowid) : Number(found)
    this.templateIds.set(base, id)
    return id
  }

  append<T>(log: Log<T>, row: T): void {
    const columns = Object.entries(log.columns)
    let insert = this.logInserts.get(log.name)
    if (!insert) {
      const table = log.name === 'task' ? 'task_history' : log.name
      const names = ['key', 'at', ...columns.map(([name]) => name), 'body']
      insert = this.db.prepare(
        `INSERT OR REPLACE INTO ${table} (${names.map((n) => `"${n}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
      )
      this.logInserts.set(log.name, insert)
    }
    insert.run(log.key(row), log.at(row), ...columns.map(([, read]) => read(row) ?? ''), toText(row))
  }

  /** Rows with keys below `before`, newest first. */
  *logRows<T>(log: Log<T>, before: number, limit: number): Generator<T> {
    const table = log.name === 'task' ? 'task_history' : log.name
    const rows = this.db.prepare(`SELECT body FROM ${table} WHERE key < ? ORDER BY key DESC LIMIT ?`).pluck()
    for (const body of rows.iterate(before, limit)) yield fromText(String(body)) as T
  }

  /** Rows with keys above `after` and below `before`, oldest first. */
  *logRowsBetween<T>(log: Log<T>, after: number, before: number, limit: number): Generator<T> {
    const table = log.name === 'task' ? 'task_history' : log.name
    const rows = this.db.prepare(`SELECT body FROM ${table} WHERE key > ? AND key < ? ORDER BY key LIMIT ?`).pluck()
    for (const body of rows.iterate(after, before, limit)) yield fromText(String(body)) as T
  }

  dropLogRows<T>(log: Log<T>, olderThanMs: number): void {
    const table = log.name === 'task' ? 'task_history' : log.name
    this.db.prepare(`DELETE FROM ${table} WHERE at < ?`).run(olderThanMs)
  }

  /** The boot scan: every entity, in the order of creation, upgraded to its kind's version. */
  *load(kinds: readonly Kind<never>[]): Generator<LoadedEntity> {
    const stored = new Map<number, { name: string; version: number }>()
    for (const row of this.db.prepare('SELECT id, name, version FROM kind').all() as {
      id: number
      name: string
      version: number
    }[]) {
      stored.set(row.id, row)
    }
    const newest = new Map<string, number>(kinds.map((k) => [k.name, k.version]))
    for (const { name, version } of stored.values())
      if (version > (newest.get(name) ?? version))
        throw new DataUnusable(`the data file was written by a newer version (${name} ${version})`)
    for (const row of this.db.prepare('SELECT id, content FROM template').all() as { id: number; content: string }[]) {
      this.templates.set(row.id, share(fromText(row.content) as Record<string, unknown>))
    }
    const byName = new Map<string, Kind<never>>(kinds.map((k) => [k.name, k]))
    const parts = this.db.prepare('SELECT n, template, own FROM part ORDER BY n').raw().all() as [
      number,
      number,
      string,
    ][]
    let at = 0
    const rows = this.db.prepare('SELECT n, kind, id, revision FROM entity ORDER BY n').all() as {
      n: number
      kind: number
      id: string
      revision: number
    }[]
    for (const row of rows) {
      const known = stored.get(row.kind)
      const definition = known && byName.get(known.name)
      if (!known || !definition)
        throw new DataUnusable(
          `the data file holds ${known?.name ?? 'an unknown kind'}, which this version does not know`,
        )
      let state: Record<string, unknown> = {}
      const plan = this.plans.get(known.name)!
      while (at < parts.length && parts[at]![0] < row.n * 16) at++
      for (; at < parts.length && parts[at]![0] < (row.n + 1) * 16; at++) {
        const [n, template, own] = parts[at]!
        const base = template ? pickPart(plan.partOf, n & 15, this.templates.get(template) ?? {}) : {}
        Object.assign(state, merge(fromText(own) as Patch, base))
      }
      if (known.version < definition.version) {
        if (!definition.upgrade)
          throw new DataUnusable(`${known.name} ${known.version} can't be upgraded to ${definition.version}`)
        state = definition.upgrade(state, known.version)
      }
      yield { kind: known.name, n: row.n, revision: row.revision, state: state as unknown as EntityState }
    }
  }

  /** Kinds whose stored entities are older than this version's: their rows are rewritten after `load`. */
  outdatedKinds(kinds: readonly Kind<never>[]): Kind<never>[] {
    const versions = new Map(this.db.prepare('SELECT name, version FROM kind').raw().all() as [string, number][])
    return kinds.filter((k) => (versions.get(k.name) ?? k.version) < k.version)
  }

  setKindVersion(name: string, version: number): void {
    this.db.prepare('UPDATE kind SET version = ? WHERE name = ?').run(version, name)
  }

  backup(suffix: string): void {
    const file = this.db.name
    if (file === ':memory:') return
    for (let n = 1; ; n++) {
      const target = `${file}.${suffix}-${n}`
      if (existsSync(target)) continue
      this.db.prepare('VACUUM INTO ?').run(target)
      return
    }
  }

  integrityCheck(): string {
    return String(this.db.pragma('integrity_check', { simple: true }))
  }

  close(): void {
    this.db.close()
    this.lock?.close()
  }
}

const picks = new WeakMap<object, Map<string, Record<string, unknown>>>()

// The part of a template, the same object each time, so that identity survives in what is merged from it.
function pickPart(partOf: Map<string, number>, part: number, base: Record<string, unknown>): Record<string, unknown> {
  const known = picks.get(base) ?? new Map<string, Record<string, unknown>>()
  picks.set(base, known)
  const key = String(part)
  const found = known.get(key)
  if (found) return found
  const picked: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(base)) if ((partOf.get(field) ?? 0) === part) picked[field] = value
  known.set(key, picked)
  return picked
}

const LONG = '$long'

/** JSON of a stored value. A long beyond 2^53 is a bigint in memory, which JSON has no form for. */
function toText(value: unknown): string {
  try {
    return JSON.stringify(value)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? { [LONG]: String(item) } : item))
  }
}

function fromText(text: string): unknown {
  if (!text.includes(`"${LONG}"`)) return JSON.parse(text)
  return JSON.parse(text, (_, item: unknown) => {
    const digits = typeof item === 'object' && item !== null && (item as Record<string, unknown>)[LONG]
    return typeof digits === 'string' ? BigInt(digits) : item
  })
}

// A transaction held open on a file of its own: the system frees it however the process ends.
function holdLock(directory: string): Database.Database {
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
