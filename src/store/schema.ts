// The data file: fixed tables that carry every kind. `npm run migrations` writes db/ from this file.
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

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

/** Events, appended in the order of their keys. */
export const event = sqliteTable(
  'event',
  {
    key: integer('key').primaryKey(),
    at: integer('at').notNull(),
    type: text('type').notNull(),
    chain: integer('chain').notNull(),
    user: text('user').notNull(),
    message: text('message').notNull(),
    body: text('body').notNull(),
  },
  (table) => [index('event_at').on(table.at)],
)

/** Tasks that have ended, appended in the order of their keys. */
export const task = sqliteTable(
  'task_history',
  {
    key: integer('key').primaryKey(),
    at: integer('at').notNull(),
    name: text('name').notNull(),
    entity: text('entity').notNull(),
    state: text('state').notNull(),
    user: text('user').notNull(),
    body: text('body').notNull(),
  },
  (table) => [index('task_history_at').on(table.at)],
)
