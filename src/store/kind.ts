// A kind is the only way to have durable state: it gives storage, indexes, change log entries, dump and upgrade.

/** What every entity has: an id, unique in its kind. States are immutable; a change is a new object. */
export interface EntityState {
  readonly id: string
}

export interface IndexDefinition<S extends EntityState> {
  /** Top-level fields that the keys are made from: the index is left alone when none of them changed. */
  on: readonly (keyof S & string)[]
  keys: (state: S) => string | readonly string[] | undefined
  /** Two entities with one key are refused with UniqueViolation. */
  unique?: boolean
  /** Keeps keys sorted, for `prefix()` (policy paths, file paths). */
  ordered?: boolean
}

/** Sums over entities by a key, kept up to date with each change: what a host's VMs use, without walking them. */
export interface SumDefinition<S extends EntityState> {
  /** Top-level fields that keys and values are made from. */
  on: readonly (keyof S & string)[]
  keys: (state: S) => readonly string[]
  /** Numbers that are added up, the same count for each state; whole numbers, so that taking one out leaves no trace. */
  values: (state: S) => readonly number[]
}

export interface KindDefinition<S extends EntityState> {
  name: string
  /** Of the state's form; a stored entity of an older version goes through `upgrade` at boot. */
  version: number
  indexes?: Record<string, IndexDefinition<S>>
  sums?: Record<string, SumDefinition<S>>
  /** Keys (`refKey(kind, id)`) of the entities that this one refers to, for `referrers()`. */
  refs?: { on: readonly (keyof S & string)[]; keys: (state: S) => readonly string[] }
  /** Top-level fields stored together, by part; a change rewrites only its parts. Fields not named are in part `rest`. At most 15. */
  parts?: Record<string, readonly (keyof S & string)[]>
  /** Shared content that states of this kind are mostly made of; only what differs is stored, and loaded states share it. */
  template?: (state: S) => object | undefined
  /** Scalars that people read with SQL (views in db/); never read back by the server. */
  columns?: Record<string, (state: S) => string | number | boolean | undefined>
  upgrade?: (old: Record<string, unknown>, fromVersion: number) => Record<string, unknown>
}

export interface Kind<S extends EntityState> extends KindDefinition<S> {
  /** Never set: carries the state's type. */
  readonly stateType?: S
}

/** Declares a kind. Names are part of the data format: they never change. */
export function defineKind<S extends EntityState>(definition: KindDefinition<S>): Kind<S> {
  if (Object.keys(definition.parts ?? {}).length > 14) throw new Error(`${definition.name}: more than 14 parts`)
  return definition
}

/** Key of an entity in reference indexes. */
export function refKey(kind: { name: string }, id: string): string {
  return `${kind.name}/${id}`
}

/** Rows that are only ever added and read back in the order of their keys: events, finished tasks. */
export interface LogDefinition<T> {
  name: 'event' | 'task'
  /** Grows by at least one per row. */
  key: (row: T) => number
  /** When the row ages from, in ms. */
  at: (row: T) => number
  /** The most rows that are kept in memory, and what they may weigh together; older ones are read from SQLite. */
  inMemory: { readonly rows: number; readonly weight: number }
  /** About how many characters a row takes; asked more than once, with the same answer. */
  weight: (row: T) => number
  /** The row's JSON, where that is known more quickly than by `JSON.stringify`. */
  text?: (row: T) => string
  /** Id of the one object that a row is most about, for `LogTable.aboutUpTo` and `aboutAfter`. */
  about?: (row: T) => string | undefined
}
export interface Log<T> extends LogDefinition<T> {
  readonly rowType?: T
}
export function defineLog<T>(definition: LogDefinition<T>): Log<T> {
  return definition
}
