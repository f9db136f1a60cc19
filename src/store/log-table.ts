import type { DataFile } from './data-file.ts'
import type { Log } from './kind.ts'

/** Rows that are read from SQLite at once. */
const PAGE = 200

/** The newest rows of a log in memory, in key order; older ones are read from SQLite. */
export class LogTable<T> {
  readonly definition: Log<T>
  private readonly file: DataFile
  private rows: T[] = []
  private start = 0

  constructor(definition: Log<T>, file: DataFile) {
    this.definition = definition
    this.file = file
    this.rows = [...file.logRows(definition, Number.MAX_SAFE_INTEGER, definition.inMemory)].reverse()
  }

  /** Takes over the rows of another instance's log, at boot. */
  adopt(rows: readonly T[]): void {
    this.rows = [...rows]
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
    // A copy: rows may come in and go out while a reader is under way.
    const rows = [...this.recent]
    for (let i = rows.length - 1; i >= 0; i--) yield rows[i]!
    let before = rows.length ? this.definition.key(rows[0]!) : Number.MAX_SAFE_INTEGER
    while (before > 1) {
      const older = [...this.file.logRows(this.definition, before, 1000)]
      if (older.length === 0) return
      yield* older
      before = this.definition.key(older.at(-1)!)
    }
  }

  /** Rows with keys above `key`, oldest first, from SQLite and then from memory. To be read within one turn. */
  *after(key: number): Generator<T> {
    const { definition, recent } = this
    const oldest = recent.length ? definition.key(recent[0]!) : Number.MAX_SAFE_INTEGER
    for (let last = key; last + 1 < oldest; ) {
      const rows = [...this.file.logRowsBetween(definition, last, oldest, PAGE)]
      yield* rows
      if (rows.length < PAGE) break
      last = definition.key(rows.at(-1)!)
    }
    for (let i = this.placeAfter(key); i < recent.length; i++) yield recent[i]!
  }

  /** Rows with keys up to `key`, newest first, from memory and then from SQLite. To be read within one turn. */
  *upTo(key: number): Generator<T> {
    const { definition, recent } = this
    for (let i = this.placeAfter(key) - 1; i >= 0; i--) yield recent[i]!
    let before = Math.min(key + 1, recent.length ? definition.key(recent[0]!) : Number.MAX_SAFE_INTEGER)
    while (before > 1) {
      const rows = [...this.file.logRows(definition, before, PAGE)]
      yield* rows
      if (rows.length < PAGE) return
      before = definition.key(rows.at(-1)!)
    }
  }

  private placeAfter(key: number): number {
    const { recent } = this
    let low = 0
    let high = recent.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.definition.key(recent[middle]!) <= key) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Puts a row in its place: nearly always the last, but tasks may end in another order than they began. */
  push(row: T): void {
    const key = this.definition.key(row)
    let at = this.rows.length
    while (at > this.start && this.definition.key(this.rows[at - 1]!) > key) at--
    if (at === this.rows.length) this.rows.push(row)
    else this.rows.splice(at, 0, row)
  }

  /** Takes a row that was pushed in this operation away again. */
  pop(row: T): void {
    if (this.rows.at(-1) === row) this.rows.pop()
    else this.rows.splice(this.rows.lastIndexOf(row), 1)
  }

  /** Forgets what is beyond the number kept in memory. Only once everything is stored. */
  trim(): void {
    const { inMemory } = this.definition
    const start = Math.max(this.start, this.rows.length - inMemory)
    if (start > this.start) this.file.keepLogRows(this.definition, this.rows.slice(this.start, start))
    this.start = start
    if (this.start <= inMemory) return
    this.rows = this.rows.slice(this.start)
    this.start = 0
  }
}
