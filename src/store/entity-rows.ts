import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'
import { share } from '../spec/shared-value.ts'
import { replay, type StoredEntity, type Unmoved } from './commit-record.ts'
import { DataUnusable } from './data-unusable.ts'
import type { EntityState, Kind } from './kind.ts'
import { fromText, toText } from './stored-text.ts'
import { factor, merge, type Patch } from './template.ts'

interface Plan {
  number: number
  columns: [string, (state: never) => string | number | boolean | undefined][]
  /** Fields by part; part 0 takes the fields that no part names. */
  partOf: Map<string, number>
  count: number
}
export interface LoadedEntity {
  kind: string
  n: number
  revision: number
  state: EntityState
}

/** The rows of entities in SQLite: a row each, its parts, and the templates that they differ from. */
export class EntityRows {
  private readonly db: Database.Database
  private readonly plans = new Map<string, Plan>()
  private templateIds = new WeakMap<object, number>()
  private readonly templates = new Map<number, Record<string, unknown>>()
  private readonly sql

  constructor(db: Database.Database, kinds: readonly Kind<never>[]) {
    this.db = db
    this.sql = {
      putEntity: db.prepare('INSERT OR REPLACE INTO entity (n, kind, id, revision, scalars) VALUES (?, ?, ?, ?, ?)'),
      touchEntity: db.prepare('UPDATE entity SET revision = ? WHERE n = ?'),
      dropEntity: db.prepare('DELETE FROM entity WHERE n = ?'),
      putPart: db.prepare('INSERT OR REPLACE INTO part (n, template, own) VALUES (?, ?, ?)'),
      dropParts: db.prepare('DELETE FROM part WHERE n BETWEEN ? AND ?'),
      putTemplate: db.prepare('INSERT INTO template (hash, content) VALUES (?, ?)'),
      findTemplate: db.prepare('SELECT id FROM template WHERE hash = ?').pluck(),
    }
    for (const definition of kinds) this.plan(definition)
  }

  private plan(kind: Kind<never>): void {
    const known = this.db.prepare('SELECT id FROM kind WHERE name = ?').pluck().get(kind.name)
    const number = known
      ? Number(known)
      : Number(
          this.db.prepare('INSERT INTO kind (name, version) VALUES (?, ?)').run(kind.name, kind.version)
            .lastInsertRowid,
        )
    const partOf = new Map<string, number>()
    const parts = Object.values(kind.parts ?? {})
    parts.forEach((fields, i) => {
      for (const field of fields as readonly string[]) partOf.set(field, i + 1)
    })
    this.plans.set(kind.name, { number, columns: Object.entries(kind.columns ?? {}), partOf, count: parts.length })
  }

  kindNumber(name: string): number {
    const plan = this.plans.get(name)
    if (!plan) throw new Error(`kind ${name} is not registered`)
    return plan.number
  }

  /** A transaction that named templates was rolled back: whether they are stored is found out anew. */
  forgetTemplates(): void {
    this.templateIds = new WeakMap()
  }

  /** Writes an entity's row as `after` says; `before`: what the row says now. */
  write<S extends EntityState>(
    kind: Kind<S>,
    n: number,
    revision: number,
    before: S | undefined,
    after: S | undefined,
  ): void {
    if (!after) {
      this.sql.dropEntity.run(n)
      this.sql.dropParts.run(n * 16, n * 16 + 15)
      return
    }
    const plan = this.plans.get(kind.name)!
    const scalars = this.scalars(plan, after)
    if (!before || this.scalars(plan, before) !== scalars) {
      this.sql.putEntity.run(n, plan.number, after.id, revision, scalars)
    } else this.sql.touchEntity.run(revision, n)
    const base = kind.template?.(after) as Record<string, unknown> | undefined
    const parts = new Map<number, Record<string, unknown>>()
    for (const [field, value] of Object.entries(after)) {
      const part = plan.partOf.get(field) ?? 0
      const fields = parts.get(part) ?? {}
      fields[field] = value
      parts.set(part, fields)
    }
    const oldBase = before && kind.template?.(before)
    for (let part = 0; part <= plan.count; part++) {
      const fields = parts.get(part) ?? {}
      if (before && oldBase === base && !this.partChanged(plan, part, before, after)) continue
      const partBase = base && pickPart(plan.partOf, part, base)
      const patch = factor(fields, partBase ?? {}) ?? { o: {} }
      this.sql.putPart.run(n * 16 + part, base ? this.templateId(base) : 0, toText(patch))
    }
  }

  private partChanged(plan: Plan, part: number, before: object, after: object): boolean {
    const old = before as Record<string, unknown>
    const now = after as Record<string, unknown>
    for (const field of Object.keys(now))
      if ((plan.partOf.get(field) ?? 0) === part && old[field] !== now[field]) return true
    for (const field of Object.keys(old)) if (!(field in now) && (plan.partOf.get(field) ?? 0) === part) return true
    return false
  }

  private scalars(plan: Plan, state: object): string {
    if (plan.columns.length === 0) return '{}'
    const values: Record<string, unknown> = {}
    for (const [name, read] of plan.columns) values[name] = read(state as never)
    return JSON.stringify(values)
  }

  /** The number of a template's row, which is made where there is none. */
  templateId(base: object): number {
    const known = this.templateIds.get(base)
    if (known !== undefined) return known
    const content = toText(base)
    const hash = createHash('sha256').update(content).digest('hex')
    const found = this.sql.findTemplate.get(hash)
    const id = found === undefined ? Number(this.sql.putTemplate.run(hash, content).lastInsertRowid) : Number(found)
    this.templateIds.set(base, id)
    return id
  }

  private readTemplates(): void {
    const rows = this.db.prepare('SELECT id, content FROM template').all() as { id: number; content: string }[]
    for (const row of rows) this.templates.set(row.id, share(fromText(row.content) as Record<string, unknown>))
  }

  private template(id: number): Record<string, unknown> {
    return this.templates.get(id) ?? {}
  }

  /**
   * The boot scan: every entity, in the order of creation, with what `unmoved` says of it, upgraded to its kind's version.
   * `onReplayed` hears of those that differ from their rows, before their upgrade.
   */
  *load(
    kinds: readonly Kind<never>[],
    unmoved: Unmoved,
    onReplayed: (n: number, kind: Kind<EntityState>, now: StoredEntity | undefined) => void,
  ): Generator<LoadedEntity> {
    const stored = new Map<number, { name: string; version: number }>()
    for (const row of this.db.prepare('SELECT id, name, version FROM kind').all() as {
      id: number
      name: string
      version: number
    }[]) {
      stored.set(row.id, row)
    }
    const newest = new Map<string, number>(kinds.map((k) => [k.name, k.version]))
    for (const { name, version } of stored.values())
      if (version > (newest.get(name) ?? version))
        throw new DataUnusable(`the data file was written by a newer version (${name} ${version})`)
    this.readTemplates()
    const byName = new Map<string, Kind<never>>(kinds.map((k) => [k.name, k]))
    const byNumber = (number: number): Kind<never> => {
      const known = stored.get(number)
      const definition = known && byName.get(known.name)
      if (!definition)
        throw new DataUnusable(
          `the data file holds ${known?.name ?? 'an unknown kind'}, which this version does not know`,
        )
      return definition
    }
    for (const [n, row] of this.replayed(byNumber, unmoved, onReplayed)) {
      const definition = byNumber(row.kind)
      const { version } = stored.get(row.kind)!
      let { state } = row
      if (version < definition.version) {
        if (!definition.upgrade)
          throw new DataUnusable(`${definition.name} ${version} can't be upgraded to ${definition.version}`)
        state = definition.upgrade(state, version)
      }
      yield { kind: definition.name, n, revision: row.revision, state: state as unknown as EntityState }
    }
  }

  private *replayed(
    byNumber: (number: number) => Kind<never>,
    { entries }: Unmoved,
    onReplayed: (n: number, kind: Kind<EntityState>, now: StoredEntity | undefined) => void,
  ): Generator<[number, StoredEntity]> {
    const template = (id: number) => this.template(id)
    const waiting = [...entries.keys()].sort((a, b) => a - b)
    const take = (n: number, row: StoredEntity | undefined): StoredEntity | undefined => {
      const list = entries.get(n)!
      const now = replay(row, list, template)
      onReplayed(n, byNumber(list[0]![1]) as unknown as Kind<EntityState>, now)
      return now
    }
    let at = 0
    for (const [n, row] of this.rows(byNumber)) {
      for (; at < waiting.length && waiting[at]! < n; at++) {
        const made = take(waiting[at]!, undefined)
        if (made) yield [waiting[at]!, made]
      }
      const now = waiting[at] === n ? take(waiting[at++]!, row) : row
      if (now) yield [n, now]
    }
    for (; at < waiting.length; at++) {
      const made = take(waiting[at]!, undefined)
      if (made) yield [waiting[at]!, made]
    }
  }

  private *rows(byNumber: (number: number) => Kind<never>): Generator<[number, StoredEntity]> {
    const parts = this.db.prepare('SELECT n, template, own FROM part ORDER BY n').raw().all() as [
      number,
      number,
      string,
    ][]
    let at = 0
    const rows = this.db.prepare('SELECT n, kind, id, revision FROM entity ORDER BY n').all() as {
      n: number
      kind: number
      id: string
      revision: number
    }[]
    for (const { n, kind, id, revision } of rows) {
      const { partOf } = this.plans.get(byNumber(kind).name)!
      const state: Record<string, unknown> = {}
      while (at < parts.length && parts[at]![0] < n * 16) at++
      for (; at < parts.length && parts[at]![0] < (n + 1) * 16; at++) {
        const [place, template, own] = parts[at]!
        const base = template ? pickPart(partOf, place & 15, this.template(template)) : {}
        Object.assign(state, merge(fromText(own) as Patch, base))
      }
      yield [n, { kind, id, revision, state }]
    }
  }
}

const picks = new WeakMap<object, Map<string, Record<string, unknown>>>()

// The part of a template, the same object each time, so that identity survives in what is merged from it.
function pickPart(partOf: Map<string, number>, part: number, base: Record<string, unknown>): Record<string, unknown> {
  const known = picks.get(base) ?? new Map<string, Record<string, unknown>>()
  picks.set(base, known)
  const key = String(part)
  const found = known.get(key)
  if (found) return found
  const picked: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(base)) if ((partOf.get(field) ?? 0) === part) picked[field] = value
  known.set(key, picked)
  return picked
}
