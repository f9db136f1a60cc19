// What a batch changed, as one row: the commit is one small write, and the tables follow when there is time (data-file.ts).
import type { EntityState, Kind } from './kind.ts'
import { fromText, toText } from './stored-text.ts'
import { factor, merge, type Patch } from './template.ts'

/** One entity's change in a batch: before it and after it, each absent where the entity is. */
export interface EntityChange {
  readonly kind: Kind<EntityState>
  /** Row number. */
  readonly n: number
  readonly revision: number
  readonly before: EntityState | undefined
  readonly after: EntityState | undefined
}

/** `[n, kind's number, id, revision, template, patch]`: template -1 is the state before, 0 nothing; patch null: the entity is gone. */
type EntityEntry = readonly [number, number, string, number, number, Patch | null]

interface RecordBody {
  /** Revision after the batch. */
  readonly r: number
  /** All counters, where one has changed. */
  readonly c?: Readonly<Record<string, number>>
  readonly e: readonly EntityEntry[]
  /** Rows of logs by the log's name. */
  readonly l?: Readonly<Record<string, readonly unknown[]>>
}

/** Text of a record. `rows`: texts of log rows by log; `numbers`: of a kind and of the template that a new entity is written against. */
export function recordText(
  revision: number,
  counters: ReadonlyMap<string, number> | undefined,
  changes: Iterable<EntityChange>,
  rows: ReadonlyMap<string, readonly string[]>,
  numbers: { kind(name: string): number; template(base: object): number },
): string {
  const entries: EntityEntry[] = []
  for (const { kind, n, revision: at, before, after } of changes) {
    const number = kind.name
    if (!after) entries.push([n, numbers.kind(number), before!.id, at, 0, null])
    else if (before) entries.push([n, numbers.kind(number), after.id, at, -1, factor(after, before) ?? { o: {} }])
    else {
      const base = kind.template?.(after)
      const patch = factor(after, base ?? {}) ?? { o: {} }
      entries.push([n, numbers.kind(number), after.id, at, base ? numbers.template(base) : 0, patch])
    }
  }
  let text = `{"r":${revision}`
  if (counters) text += `,"c":${JSON.stringify(Object.fromEntries(counters))}`
  if (rows.size > 0) {
    let logs = ''
    for (const [name, texts] of rows) logs += `${logs ? ',' : ''}"${name}":[${texts.join(',')}]`
    text += `,"l":{${logs}}`
  }
  return `${text},"e":${toText(entries)}}`
}

/** What records that were not moved into the tables say, put together. */
export class Unmoved {
  revision: number | undefined
  counters: Readonly<Record<string, number>> | undefined
  readonly entries = new Map<number, EntityEntry[]>()
  readonly rows = new Map<string, unknown[]>()

  add(text: string): void {
    const { r, c, e, l } = fromText(text) as RecordBody
    this.revision = r
    this.counters = c ?? this.counters
    for (const entry of e) {
      const known = this.entries.get(entry[0])
      if (known) known.push(entry)
      else this.entries.set(entry[0], [entry])
    }
    for (const [name, rows] of Object.entries(l ?? {})) {
      const known = this.rows.get(name) ?? []
      known.push(...rows)
      this.rows.set(name, known)
    }
  }
}

export interface StoredEntity {
  readonly kind: number
  readonly id: string
  readonly revision: number
  readonly state: Record<string, unknown>
}

/**
 * The entity after all of its entries; undefined when it is gone. `stored` is its row: what it says already by its revision is left out.
 */
export function replay(
  stored: StoredEntity | undefined,
  entries: readonly EntityEntry[],
  template: (id: number) => Record<string, unknown>,
): StoredEntity | undefined {
  let now = stored
  for (const [, kind, id, revision, base, patch] of entries) {
    if (now && revision <= now.revision) continue
    if (patch === null) now = undefined
    else if (base >= 0)
      now = { kind, id, revision, state: merge(patch, base ? template(base) : {}) as Record<string, unknown> }
    // A change of what its row no longer has: the entity went away later, and its row with it.
    else if (now) now = { kind, id, revision, state: merge(patch, now.state) as Record<string, unknown> }
  }
  return now
}
