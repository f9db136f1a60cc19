import type { EntityTable, Index, Row } from './entity-table.ts'
import { type EntityState, type Kind, type Log, refKey } from './kind.ts'
import type { LogTable } from './log-table.ts'

/** What can be read of a store: state as it is now, changes of the operation under way included. */
export abstract class StoreReads {
  protected readonly tables = new Map<string, EntityTable>()
  protected readonly logs = new Map<string, LogTable<unknown>>()
  protected readonly counters = new Map<string, number>()

  protected table(name: string): EntityTable {
    const table = this.tables.get(name)
    if (!table) throw new Error(`kind ${name} is not registered with this store`)
    return table
  }

  get<S extends EntityState>(kind: Kind<S>, id: string): S | undefined {
    return this.table(kind.name).rows.get(id)?.state as S | undefined
  }

  row<S extends EntityState>(kind: Kind<S>, id: string): Row<S> | undefined {
    return this.table(kind.name).rows.get(id) as Row<S> | undefined
  }

  has(kind: Kind<never>, id: string): boolean {
    return this.table(kind.name).rows.has(id)
  }

  /** Grows with each change of the kind, undone ones included: for caches over a whole kind. */
  version(kind: { name: string }): number {
    return this.table(kind.name).version
  }

  count(kind: { name: string }): number {
    return this.table(kind.name).rows.size
  }

  /** All entities of a kind, oldest first. */
  *all<S extends EntityState>(kind: Kind<S>): Generator<S> {
    for (const row of this.table(kind.name).inOrder()) yield row.state as S
  }

  /** Rows of a kind, oldest first; a row lives as long as its entity and always has its newest state. */
  rows<S extends EntityState>(kind: Kind<S>): Iterable<Row<S>> {
    return this.table(kind.name).inOrder() as unknown as Iterable<Row<S>>
  }

  index<S extends EntityState>(kind: Kind<S>, name: string): Index<S> {
    const index = this.table(kind.name).indexes.get(name)
    if (!index) throw new Error(`kind ${kind.name} has no index ${name}`)
    return index as unknown as Index<S>
  }

  ids<S extends EntityState>(kind: Kind<S>, index: string, key: string): ReadonlySet<string> {
    return this.index(kind, index).get(key)
  }

  /** Entities with `key` in an index, in the order of their creation. */
  list<S extends EntityState>(kind: Kind<S>, index: string, key: string): S[] {
    const rows = this.table(kind.name).rows as unknown as Map<string, Row<S>>
    const found: Row<S>[] = []
    let last = -1
    let ordered = true
    for (const id of this.ids(kind, index, key)) {
      const row = rows.get(id)!
      if (row.n < last) ordered = false
      last = row.n
      found.push(row)
    }
    if (!ordered) found.sort((a, b) => a.n - b.n)
    return found.map((row) => row.state)
  }

  first<S extends EntityState>(kind: Kind<S>, index: string, key: string): S | undefined {
    const id = this.index(kind, index).first(key)
    return id === undefined ? undefined : this.get(kind, id)
  }

  /** Entities whose key in an ordered index starts with `prefix`, in the order of the keys. */
  *prefix<S extends EntityState>(kind: Kind<S>, index: string, prefix: string): Generator<S> {
    for (const id of this.index(kind, index).prefix(prefix)) yield this.get(kind, id)!
  }

  /** A declared sum's numbers for a key; undefined when no entity counts for it. */
  sum(kind: { name: string }, name: string, key: string): readonly number[] | undefined {
    return this.table(kind.name).sum(name, key)
  }

  /** Entities of any kind whose `refs` name this one. */
  referrers(kind: { name: string }, id: string): { kind: string; id: string }[] {
    const key = refKey(kind, id)
    const found: { kind: string; id: string }[] = []
    for (const [name, table] of this.tables) {
      for (const referrer of table.indexes.get('$refs')?.get(key) ?? []) found.push({ kind: name, id: referrer })
    }
    return found
  }

  log<T>(log: Log<T>): LogTable<T> {
    const table = this.logs.get(log.name)
    if (!table) throw new Error(`log ${log.name} is not registered with this store`)
    return table as unknown as LogTable<T>
  }

  /** Every kind that the store was made with. */
  kinds(): Kind<EntityState>[] {
    return Array.from(this.tables.values(), ({ kind }) => kind)
  }

  allLogs(): LogTable<unknown>[] {
    return [...this.logs.values()]
  }

  allCounters(): ReadonlyMap<string, number> {
    return new Map(this.counters)
  }

  counter(name: string): number {
    return this.counters.get(name) ?? 0
  }
}
