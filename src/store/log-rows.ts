import type Database from 'better-sqlite3'
import type { Log } from './kind.ts'
import { fromText, toText } from './stored-text.ts'

const TABLES = { event: 'event_row', task: 'task_row' } as const

/** A log's row as it is stored. */
export interface LogText {
  readonly log: keyof typeof TABLES
  readonly key: number
  readonly at: number
  readonly text: string
}

/** A row in the form in which it is stored. */
export function logText<T>(log: Log<T>, row: T): LogText {
  return { log: log.name, key: log.key(row), at: log.at(row), text: log.text?.(row) ?? toText(row) }
}

/** The rows of logs in SQLite. */
export class LogRows {
  private readonly db: Database.Database
  private readonly statements = new Map<string, Database.Statement>()

  constructor(db: Database.Database) {
    this.db = db
  }

  private statement(text: string): Database.Statement {
    let statement = this.statements.get(text)
    if (!statement) {
      statement = this.db.prepare(text)
      this.statements.set(text, statement)
    }
    return statement
  }

  put({ log, key, at, text }: LogText): void {
    this.statement(`INSERT OR REPLACE INTO ${TABLES[log]} (key, at, body) VALUES (?, ?, ?)`).run(key, at, text)
  }

  /** Rows with keys below `before`, newest first. */
  *newestFirst<T>(log: Log<T>, before: number, limit: number): Generator<T> {
    const rows = this.db.prepare(`SELECT body FROM ${TABLES[log.name]} WHERE key < ? ORDER BY key DESC LIMIT ?`).pluck()
    for (const body of rows.iterate(before, limit)) yield fromText(String(body)) as T
  }

  /** Rows with keys above `after` and below `before`, oldest first. */
  *between<T>(log: Log<T>, after: number, before: number, limit: number): Generator<T> {
    const text = `SELECT body FROM ${TABLES[log.name]} WHERE key > ? AND key < ? ORDER BY key LIMIT ?`
    for (const body of this.db.prepare(text).pluck().iterate(after, before, limit)) yield fromText(String(body)) as T
  }

  /** Drops rows from the oldest on, up to the first that is not older than `atMs`. */
  drop(log: { name: keyof typeof TABLES }, atMs: number): void {
    const table = TABLES[log.name]
    const first = `SELECT key FROM ${table} WHERE at >= ? ORDER BY key LIMIT 1`
    this.statement(`DELETE FROM ${table} WHERE key < coalesce((${first}), ${Number.MAX_SAFE_INTEGER})`).run(atMs)
  }
}
