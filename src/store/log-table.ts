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
    const { definition, rows, start } = this
    const place = placeAfter(rows.length - start, (i) => definition.key(rows[start + i]!), key)
    const row = place > 0 ? rows[start + place - 1]! : undefined
    return row !== undefined && definition.key(row) === key ? row : undefined
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
    const { recent, definition } = this
    return placeAfter(recent.length, (i) => definition.key(recent[i]!), key)
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
    return row === undefined ? this.file.logRowsBetween(this.definition, key - 1, key + 1, 1) : [row]
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
    if (this.byAbout) this.index(row)
  }

  /** Takes a row that was pushed in this operation away again. */
  pop(row: T): void {
    if (this.rows.at(-1) === row) this.rows.pop()
    else this.rows.splice(this.rows.lastIndexOf(row), 1)
    if (this.byAbout) this.unindex(row)
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
