import type { EntityState, IndexDefinition, Kind } from './kind.ts'

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

/** An index in memory: key to ids. */
export class Index<S extends EntityState> {
  readonly definition: IndexDefinition<S>
  private readonly byKey = new Map<string, Set<string>>()
  private readonly sorted: string[] = []

  constructor(definition: IndexDefinition<S>) {
    this.definition = definition
  }

  get(key: string): ReadonlySet<string> {
    return this.byKey.get(key) ?? NONE
  }

  keys(): IterableIterator<string> {
    return this.byKey.keys()
  }

  /** Ids whose key starts with `prefix`, in the order of the keys; only for ordered indexes. */
  *prefix(prefix: string): Generator<string> {
    for (let i = this.position(prefix); i < this.sorted.length; i++) {
      const key = this.sorted[i]!
      if (!key.startsWith(prefix)) return
      yield* this.byKey.get(key)!
    }
  }

  add(key: string, id: string): void {
    const ids = this.byKey.get(key)
    if (ids) ids.add(id)
    else {
      this.byKey.set(key, new Set([id]))
      if (this.definition.ordered) this.sorted.splice(this.position(key), 0, key)
    }
  }

  remove(key: string, id: string): void {
    const ids = this.byKey.get(key)
    if (!ids?.delete(id) || ids.size > 0) return
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

function asKeys(keys: string | readonly string[] | undefined): readonly string[] {
  return keys === undefined ? [] : typeof keys === 'string' ? [keys] : keys
}

/** The entities of one kind in memory, with their indexes. */
export class EntityTable<S extends EntityState = EntityState> {
  readonly kind: Kind<S>
  readonly rows = new Map<string, Row<S>>()
  readonly indexes = new Map<string, Index<S>>()
  version = 0
  /** A removal was undone: its row stands at the end of `rows` instead of in its place. */
  private isDisordered = false

  constructor(kind: Kind<S>) {
    this.kind = kind
    for (const [name, definition] of Object.entries(kind.indexes ?? {})) this.indexes.set(name, new Index(definition))
    if (kind.refs) this.indexes.set('$refs', new Index(kind.refs))
  }

  /** Puts `after` in place of `before` (either may be absent). Throws UniqueViolation with nothing changed. */
  replace(id: string, before: S | undefined, after: S | undefined, n: number, revision: number): void {
    if (after) this.checkUnique(id, before, after)
    this.version++
    for (const index of this.indexes.values()) this.reindex(index, id, before, after)
    if (!after) this.rows.delete(id)
    else {
      const row = this.rows.get(id)
      if (row) {
        row.state = after
        row.revision = revision
      } else this.rows.set(id, { n, revision, state: after })
    }
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
