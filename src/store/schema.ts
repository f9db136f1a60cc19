// The data file: fixed tables that carry every kind. `npx drizzle-kit generate` writes db/ from this file.
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Counters, revision, formats and other facts of the whole file, as JSON by name. */
export const meta = sqliteTable('meta', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
})

/** Kinds by number, with the version that their entities are stored in. */
export const kind = sqliteTable('kind', {
  id: integer('id').primaryKey(),
  name: text('name').notNull().unique(),
  version: integer('version').notNull(),
})

/** Shared content, found by its hash. */
export const template = sqliteTable('template', {
  id: integer('id').primaryKey(),
  hash: text('hash').notNull().unique(),
  content: text('content').notNull(),
})

/** One row an entity; `scalars` is JSON for people and views, never read back. */
export const entity = sqliteTable('entity', {
  n: integer('n').primaryKey(),
  kind: integer('kind').notNull(),
  id: text('id').notNull(),
  revision: integer('revision').notNull(),
  scalars: text('scalars').notNull(),
})

/** What an entity's part (`n` = entity.n * 16 + part) has beside its template; JSON of a Patch. */
export const part = sqliteTable('part', {
  n: integer('n').primaryKey(),
  template: integer('template').notNull(),
  own: text('own').notNull(),
})

/** What batches changed and is not in the other tables yet, in the order of the commits; JSON (commit-record.ts). */
export const record = sqliteTable('record', {
  seq: integer('seq').primaryKey(),
  body: text('body').notNull(),
})

const logRows = (name: string) =>
  sqliteTable(name, {
    key: integer('key').primaryKey(),
    at: integer('at').notNull(),
    body: text('body').notNull(),
  })

/** Events, appended in the order of their keys. People read the view `event`. */
export const eventRow = logRows('event_row')

/** Tasks that have ended, appended in the order of their keys. People read the view `task`. */
export const taskRow = logRows('task_row')
