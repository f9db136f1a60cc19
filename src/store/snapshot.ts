import { UniqueViolation } from './entity-table.ts'
import type { EntityState, Kind } from './kind.ts'
import type { Store } from './store.ts'

/** One entity as it was: its place in the order of creation and its state, shared with whoever else holds it. */
export interface SavedEntity {
  readonly n: number
  /** When it became so; undefined when it comes from a file. */
  readonly revision?: number
  readonly state: EntityState
}

/** What an inventory was at one time. States are immutable, so this holds references and copies nothing. */
export interface Snapshot {
  readonly entities: ReadonlyMap<string, readonly SavedEntity[]>
  readonly counters: ReadonlyMap<string, number>
}

/** Everything that the store holds now, but for the kinds that are named. */
export function takeSnapshot(store: Store, except: readonly { name: string }[] = []): Snapshot {
  const entities = new Map<string, readonly SavedEntity[]>()
  for (const kind of store.kinds()) {
    if (except.some(({ name }) => name === kind.name)) continue
    entities.set(
      kind.name,
      Array.from(store.rows(kind), ({ n, revision, state }) => ({ n, revision, state })),
    )
  }
  return { entities, counters: store.allCounters() }
}

/**
 * Makes the store hold what the snapshot holds, by as few changes as there are differences; inside an operation. Kinds that the
 * snapshot does not have are left alone, counters that are named go on from where they are.
 */
export function applySnapshot(store: Store, snapshot: Snapshot, runningCounters: readonly string[] = []): void {
  for (const kind of store.kinds()) {
    const saved = snapshot.entities.get(kind.name)
    if (saved) applyKind(store, kind, saved)
  }
  for (const [name, value] of store.allCounters()) {
    if (runningCounters.includes(name)) continue
    const before = snapshot.counters.get(name) ?? 0
    if (before !== value) store.setCounter(name, before)
  }
}

function applyKind(store: Store, kind: Kind<EntityState>, saved: readonly SavedEntity[]): void {
  const wanted = new Set<string>()
  for (const { state } of saved) wanted.add(state.id)
  for (const { state } of [...store.rows(kind)]) if (!wanted.has(state.id)) store.remove(kind, state.id)
  const taken: SavedEntity[] = []
  for (const entity of saved) {
    const { state, n } = entity
    const now = store.get(kind, state.id)
    if (now === state || (now && isSame(now, state))) continue
    try {
      store.put(kind, state, n)
    } catch (error) {
      if (!(error instanceof UniqueViolation)) throw error
      // Two entities have changed names with each other: the one has to go before the other can come.
      store.remove(kind, state.id)
      taken.push(entity)
    }
  }
  for (const { state, n } of taken) store.put(kind, state, n)
}

function isSame(a: EntityState, b: EntityState): boolean {
  const left = a as unknown as Record<string, unknown>
  const right = b as unknown as Record<string, unknown>
  const names = Object.keys(left)
  return names.length === Object.keys(right).length && names.every((name) => left[name] === right[name])
}
