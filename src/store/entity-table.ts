import type { EntityState, IndexDefinition, Kind, SumDefinition } from './kind.ts'

/** One entity in memory: its row number (creation order), revision of its last change and current state. */
export interface Row<S extends EntityState = EntityState> {
  readonly n: number
  revision: number
  state: S
}

/** Raised where a unique index has another holder of the key; features turn it into the API's own fault. */
export class UniqueViolation extends Error {
  readonly kind: string
  readonly index: string
  readonly key: string
  readonly holder: string
  constructor(kind: string, index: string, key: string, holder: string) {
    super(`${kind}.${index}: "${key}" is taken by ${holder}`)
    this.kind = kind
    this.index = index
    this.key = key
    this.holder = holder
  }
}

const NONE: ReadonlySet<string> = new Set()

/** An index in memory: key to ids. Most keys have one id, which is kept as it is: a Set for each would be most of the index. */
export class Index<S extends EntityState> {
  readonly definition: IndexDefinition<S>
  private readonly byKey = new Map<string, string | Set<string>>()
  private readonly sorted: string[] = []

  constructor(definition: IndexDefinition<S>) {
    this.definition = definition
  }

  get(key: string): ReadonlySet<string> {
    const found = this.byKey.get(key)
    return found === undefined ? NONE : typeof found === 'string' ? new Set([found]) : found
  }

  /** One of the ids that have the key. */
  first(key: string): string | undefined {
    const found = this.byKey.get(key)
    return found === undefined || typeof found === 'string' ? found : found.values().next().value
  }

  keys(): IterableIterator<string> {
    return this.byKey.keys()
  }

  /** Ids whose key starts with `prefix`, in the order of the keys; only for ordered indexes. */
  *prefix(prefix: string): Generator<string> {
    for (let i = this.position(prefix); i < this.sorted.length; i++) {
      const key = this.sorted[i]!
      if (!key.startsWith(prefix)) return
      yield* this.get(key)
    }
  }

  add(key: string, id: string): void {
    const found = this.byKey.get(key)
    if (found === undefined) {
      this.byKey.set(key, id)
      if (this.definition.ordered) this.sorted.splice(this.position(key), 0, key)
    } else if (typeof found !== 'string') found.add(id)
    else if (found !== id) this.byKey.set(key, new Set([found, id]))
  }

  remove(key: string, id: string): void {
    const found = this.byKey.get(key)
    if (found === undefined) return
    if (typeof found !== 'string') {
      if (!found.delete(id) || found.size > 0) return
    } else if (found !== id) return
    this.byKey.delete(key)
    if (this.definition.ordered) this.sorted.splice(this.position(key), 1)
  }

  private position(key: string): number {
    let low = 0
    let high = this.sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.sorted[middle]! < key) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Sums in memory: key to numbers. */
class Sums<S extends EntityState> {
  private readonly definition: SumDefinition<S>
  private readonly byKey = new Map<string, { count: number; values: number[] }>()

  constructor(definition: SumDefinition<S>) {
    this.definition = definition
  }

  get(key: string): readonly number[] | undefined {
    return this.byKey.get(key)?.values
  }

  replace(before: S | undefined, after: S | undefined): void {
    const { on } = this.definition
    if (before && after && on.every((field) => before[field] === after[field])) return
    if (before) this.add(before, -1)
    if (after) this.add(after, 1)
  }

  private add(state: S, sign: 1 | -1): void {
    const { keys, values } = this.definition
    const names = keys(state)
    if (names.length === 0) return
    const numbers = values(state)
    for (const key of names) {
      const entry = this.byKey.get(key)
      if (!entry) this.byKey.set(key, { count: 1, values: [...numbers] })
      else {
        entry.count += sign
        if (entry.count === 0) this.byKey.delete(key)
        else for (let i = 0; i < numbers.length; i++) entry.values[i]! += sign * numbers[i]!
      }
    }
  }
}

function asKeys(keys: string | readonly string[] | undefined): readonly string[] {
  return keys === undefined ? [] : typeof keys === 'string' ? [keys] : keys
}

/** The entities of one kind in memory, with their indexes. */
export class EntityTable<S extends EntityState = EntityState> {
  readonly kind: Kind<S>
  readonly rows = new Map<string, Row<S>>()
  readonly indexes = new Map<string, Index<S>>()
  private readonly sums = new Map<string, Sums<S>>()
  version = 0
  /** An entity came back after its removal: its row stands at the end of `rows` instead of in its place. */
  isDisordered = false

  constructor(kind: Kind<S>) {
    this.kind = kind
    for (const [name, definition] of Object.entries(kind.indexes ?? {})) this.indexes.set(name, new Index(definition))
    if (kind.refs) this.indexes.set('$refs', new Index(kind.refs))
    for (const [name, definition] of Object.entries(kind.sums ?? {})) this.sums.set(name, new Sums(definition))
  }

  /** Puts `after` in place of `before` (either may be absent). Throws UniqueViolation with nothing changed. */
  replace(id: string, before: S | undefined, after: S | undefined, n: number, revision: number): void {
    if (after) this.checkUnique(id, before, after)
    this.version++
    for (const index of this.indexes.values()) this.reindex(index, id, before, after)
    for (const sums of this.sums.values()) sums.replace(before, after)
    if (!after) this.rows.delete(id)
    else {
      const row = this.rows.get(id)
      if (row) {
        row.state = after
        row.revision = revision
      } else this.rows.set(id, { n, revision, state: after })
    }
  }

  sum(name: string, key: string): readonly number[] | undefined {
    return this.sums.get(name)?.get(key)
  }

  /** The rows, oldest first. */
  inOrder(): Iterable<Row<S>> {
    if (this.isDisordered) {
      const sorted = [...this.rows].sort(([, a], [, b]) => a.n - b.n)
      this.rows.clear()
      for (const [id, row] of sorted) this.rows.set(id, row)
      this.isDisordered = false
    }
    return this.rows.values()
  }

  /** Takes a `replace` back; `row`: the one that a removal took out, which others may hold on to. */
  restore(id: string, before: S | undefined, after: S | undefined, n: number, revision: number, row?: Row<S>): void {
    if (row && before && !after) {
      this.rows.set(id, row)
      this.isDisordered = true
    }
    this.replace(id, after, before, n, revision)
  }

  private checkUnique(id: string, before: S | undefined, after: S): void {
    for (const [name, index] of this.indexes) {
      const { unique, on, keys } = index.definition
      if (!unique || (before && on.every((field) => before[field] === after[field]))) continue
      for (const key of asKeys(keys(after))) {
        for (const holder of index.get(key)) {
          if (holder !== id) throw new UniqueViolation(this.kind.name, name, key, holder)
        }
      }
    }
  }

  private reindex(index: Index<S>, id: string, before: S | undefined, after: S | undefined): void {
    const { on, keys } = index.definition
    if (before && after && on.every((field) => before[field] === after[field])) return
    const old = asKeys(before && keys(before))
    const now = asKeys(after && keys(after))
    if (old.length === 1 && now.length === 1 && old[0] === now[0]) return
    for (const key of old) if (!now.includes(key)) index.remove(key, id)
    for (const key of now) if (!old.includes(key)) index.add(key, id)
  }
}
