import type { DataFile } from './data-file.ts'
import type { Log } from './kind.ts'

/** The newest rows of a log in memory, in key order; older ones are read from SQLite. */
export class LogTable<T> {
  private readonly definition: Log<T>
  private readonly file: DataFile
  private rows: T[] = []
  private start = 0

  constructor(definition: Log<T>, file: DataFile) {
    this.definition = definition
    this.file = file
    this.rows = [...file.logRows(definition, Number.MAX_SAFE_INTEGER, definition.inMemory)].reverse()
  }

  /** Rows in memory, oldest first. */
  get recent(): readonly T[] {
    if (this.start > 0) {
      this.rows = this.rows.slice(this.start)
      this.start = 0
    }
    return this.rows
  }

  get newest(): T | undefined {
    return this.rows.at(-1)
  }

  /** The row with this key, when it is in memory. */
  find(key: number): T | undefined {
    let low = this.start
    let high = this.rows.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.definition.key(this.rows[middle]!) < key) low = middle + 1
      else high = middle
    }
    const row = this.rows[low]
    return row !== undefined && this.definition.key(row) === key ? row : undefined
  }

  /** Every row kept, newest first, from memory and then from SQLite. */
  *newestFirst(): Generator<T> {
    const rows = this.recent
    for (let i = rows.length - 1; i >= 0; i--) yield rows[i]!
    let before = rows.length ? this.definition.key(rows[0]!) : 0
    while (before > 1) {
      const older = [...this.file.logRows(this.definition, before, 1000)]
      if (older.length === 0) return
      yield* older
      before = this.definition.key(older.at(-1)!)
    }
  }

  push(row: T): void {
    this.rows.push(row)
    const { inMemory } = this.definition
    if (this.rows.length - this.start > inMemory) this.start++
    if (this.start > inMemory) {
      this.rows = this.rows.slice(this.start)
      this.start = 0
    }
  }

  pop(): void {
    this.rows.pop()
  }
}
