import type { DataFile } from './data-file.ts'
import type { Log } from './kind.ts'

/** Rows that are read from SQLite at once. */
const PAGE = 100

/** The newest rows of a log in memory, in key order; older ones are read from SQLite. */
export class LogTable<T> {
  readonly definition: Log<T>
  private readonly file: DataFile
  private rows: T[] = []
  private start = 0
  /** What the rows in memory weigh together. */
  private weight = 0
  /** Rows with keys below this one are in SQLite only; 0: memory has them all. */
  private floor = 0

  constructor(definition: Log<T>, file: DataFile) {
    this.definition = definition
    this.file = file
    const { rows, weight: most } = definition.inMemory
    let isWhole = true
    for (const row of file.logRows(definition, Number.MAX_SAFE_INTEGER, rows + 1)) {
      const weight = this.weight + definition.weight(row)
      isWhole = this.rows.length < rows && (weight <= most || this.rows.length === 0)
      if (!isWhole) break
      this.weight = weight
      this.rows.push(row)
    }
    this.rows.reverse()
    if (!isWhole) this.floor = definition.key(this.rows[0]!)
  }

  /** Takes over the rows of another instance's log, at boot. */
  adopt(other: LogTable<T>): void {
    this.rows = [...other.recent]
    this.weight = other.weight
  }

  /** Rows in memory, oldest first. */
  get recent(): readonly T[] {
    this.compact()
    return this.rows
  }

  private compact(): void {
    if (this.start === 0) return
    this.rows = this.rows.slice(this.start)
    this.start = 0
  }

  /** The newest rows in memory, at most `count`, newest first. To be read within one turn. */
  *recentFirst(count: number): Generator<T> {
    const last = Math.max(this.start, this.rows.length - count)
    for (let i = this.rows.length - 1; i >= last; i--) yield this.rows[i]!
  }

  /** The newest rows, oldest first: `count` of them, or all that there are. */
  latest(count: number): readonly T[] {
    const { rows, start } = this
    if (rows.length - start >= count) return rows.slice(rows.length - count)
    const found: T[] = []
    for (const row of this.upTo(Number.MAX_SAFE_INTEGER)) if (found.push(row) === count) break
    return found.reverse()
  }

  get newest(): T | undefined {
    return this.rows.at(-1)
  }

  /** The row with this key, from memory or from SQLite. */
  find(key: number): T | undefined {
    const { definition, rows, start } = this
    const place = this.placeAfter(key)
    const row = place > start ? rows[place - 1]! : undefined
    if (row !== undefined && definition.key(row) === key) return row
    if (!(key < this.floor)) return undefined
    const [stored] = this.file.logRowsBetween(definition, key - 1, key + 1, 1)
    return stored
  }

  /** Rows with keys above `key`, oldest first, from SQLite and then from memory. To be read within one turn. */
  *after(key: number): Generator<T> {
    const { definition, rows: inMemory, floor } = this
    for (let last = key; last + 1 < floor; ) {
      const rows = [...this.file.logRowsBetween(definition, last, floor, PAGE)]
      yield* rows
      if (rows.length < PAGE) break
      last = definition.key(rows.at(-1)!)
    }
    for (let i = this.placeAfter(key); i < inMemory.length; i++) yield inMemory[i]!
  }

  /** Rows with keys up to `key`, newest first, from memory and then from SQLite. To be read within one turn. */
  *upTo(key: number): Generator<T> {
    const { definition, rows: inMemory, start } = this
    for (let i = this.placeAfter(key) - 1; i >= start; i--) yield inMemory[i]!
    let before = Math.min(key + 1, this.floor)
    while (before > 1) {
      const rows = [...this.file.logRows(definition, before, PAGE)]
      yield* rows
      if (rows.length < PAGE) return
      before = definition.key(rows.at(-1)!)
    }
  }

  // Place of the first row in memory with a key above `key`.
  private placeAfter(key: number): number {
    const { rows, start, definition } = this
    return start + placeAfter(rows.length - start, (i) => definition.key(rows[start + i]!), key)
  }

  /** Rows about one object with keys up to `key`, newest first. To be read within one turn. */
  *aboutUpTo(id: string, key: number): Generator<T> {
    const keys = this.keysAbout(id)
    for (let i = placeAfter(keys.length, (at) => keys[at]!, key) - 1; i >= 0; i--) yield* this.rowsAt(keys[i]!)
  }

  /** Rows about one object with keys above `key`, oldest first. To be read within one turn. */
  *aboutAfter(id: string, key: number): Generator<T> {
    const keys = this.keysAbout(id)
    for (let i = placeAfter(keys.length, (at) => keys[at]!, key); i < keys.length; i++) yield* this.rowsAt(keys[i]!)
  }

  // A row that retention has dropped is not there any more.
  private rowsAt(key: number): Iterable<T> {
    const row = this.find(key)
    return row === undefined ? [] : [row]
  }

  // Keys by what rows are about: made when somebody first asks, and kept from then on.
  private byAbout: Map<string, number[]> | undefined

  private keysAbout(id: string): readonly number[] {
    if (!this.byAbout) {
      this.byAbout = new Map()
      for (const row of this.after(0)) this.index(row)
    }
    return this.byAbout.get(id) ?? []
  }

  private index(row: T): void {
    const id = this.definition.about?.(row)
    if (id === undefined || !this.byAbout) return
    const key = this.definition.key(row)
    const keys = this.byAbout.get(id)
    if (!keys) this.byAbout.set(id, [key])
    else if (keys.at(-1)! < key) keys.push(key)
    else
      keys.splice(
        placeAfter(keys.length, (i) => keys[i]!, key),
        0,
        key,
      )
  }

  private unindex(row: T): void {
    const id = this.byAbout && this.definition.about?.(row)
    const keys = id === undefined ? undefined : this.byAbout!.get(id)
    keys?.splice(keys.lastIndexOf(this.definition.key(row)), 1)
  }

  /** Puts a row in its place: nearly always the last, but tasks may end in another order than they began. */
  push(row: T): void {
    const key = this.definition.key(row)
    let at = this.rows.length
    while (at > this.start && this.definition.key(this.rows[at - 1]!) > key) at--
    if (at === this.rows.length) this.rows.push(row)
    else this.rows.splice(at, 0, row)
    this.weight += this.definition.weight(row)
    if (this.byAbout) this.index(row)
  }

  /** Takes a row that was pushed in this operation away again. */
  pop(row: T): void {
    if (this.rows.at(-1) === row) this.rows.pop()
    else this.rows.splice(this.rows.lastIndexOf(row), 1)
    this.weight -= this.definition.weight(row)
    if (this.byAbout) this.unindex(row)
  }

  /**
   * Forgets what is beyond what memory keeps, but never the newest, and rows that came late and are older than what it has forgotten: it
   * holds no rows that others are missing between. Only once everything is stored.
   */
  trim(): void {
    const { inMemory, weight, key } = this.definition
    const { rows, floor } = this
    let { start, weight: left } = this
    for (let count = rows.length - start; count > 1; count--) {
      const row = rows[start]!
      if (count <= inMemory.rows && left <= inMemory.weight && key(row) >= floor) break
      left -= weight(row)
      start++
    }
    if (start === this.start) return
    this.file.keepLogRows(this.definition, rows.slice(this.start, start))
    this.floor = Math.max(floor, key(rows[start - 1]!) + 1)
    this.weight = left
    for (let i = this.start; i < start; i++) rows[i] = undefined as T
    this.start = start
    if (start > rows.length / 2) this.compact()
  }
}

/** How many of `count` sorted keys are at most `key`. */
function placeAfter(count: number, keyAt: (i: number) => number, key: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (keyAt(middle) <= key) low = middle + 1
    else high = middle
  }
  return low
}
