import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { DataUnusable } from '../../src/store/data-unusable.ts'
import { defineKind, type Kind } from '../../src/store/kind.ts'
import { CommitFailed, Store } from '../../src/store/store.ts'
import { temporaryDirectory } from '../temporary-directory.ts'
import { documentKind, ITEM_TEMPLATE, type Item, itemKind, KINDS, LOGS, nodeKind, rowLog } from './kinds.ts'
import { dice, emptyModel, expected, portrait, randomChange } from './model.ts'

// biome-ignore lint/suspicious/noExplicitAny: kinds of unlike states stand in one list
const open = (path: string, kinds: readonly Kind<any>[] = KINDS) => new Store({ kinds, logs: LOGS, directory: path })

test('reopening gives what was there, after random histories', () => {
  for (let seed = 1; seed <= 4; seed++) {
    const path = temporaryDirectory()
    const roll = dice(seed * 77)
    const model = emptyModel()
    for (let round = 0; round < 3; round++) {
      const store = open(path)
      expect(portrait(store)).toEqual(expected(model))
      for (let step = 0; step < 60; step++) {
        store.writeNow(() => {
          for (let i = roll(4); i >= 0; i--) {
            try {
              store.attempt(() => randomChange(store, model, roll))
            } catch {
              model.counter = store.counter('object')
            }
          }
        })
      }
      const { revision } = store
      expect(store.file.integrityCheck()).toBe('ok')
      store.close()
      const again = open(path)
      expect(again.revision).toBe(revision)
      expect(portrait(again)).toEqual(expected(model))
      again.close()
    }
  }
})

test('what states share with their template is one object again after a reload, and stays out of their rows', () => {
  const path = temporaryDirectory()
  const store = open(path)
  store.writeNow(() => {
    for (let i = 0; i < 3; i++)
      store.insert(itemKind, { id: `vm-${i}`, name: `n${i}`, parent: undefined, ...ITEM_TEMPLATE })
    const { devices } = ITEM_TEMPLATE.config
    store.update(itemKind, 'vm-2', { config: { cpus: 4, devices: [{ key: 1, label: 'big' }, devices[1]!] } })
  })
  store.close()
  const again = open(path)
  const [a, b, c] = [...again.all(itemKind)] as [Item, Item, Item]
  expect(a.config).toEqual(ITEM_TEMPLATE.config)
  expect(a.config).toBe(b.config)
  expect(c.config).toEqual({
    cpus: 4,
    devices: [
      { key: 1, label: 'big' },
      { key: 2, label: 'nic' },
    ],
  })
  expect(c.config!.devices[1]).toBe(a.config!.devices[1])
  again.close()
  const db = new Database(join(path, 'vcemu.db'), { readonly: true })
  expect(db.prepare('SELECT count(*) FROM template').pluck().get()).toBe(1)
  expect(db.prepare("SELECT count(*) FROM part WHERE own LIKE '%nic%'").pluck().get()).toBe(0)
  db.close()
})

test('a long beyond 2^53 survives', () => {
  const path = temporaryDirectory()
  const store = open(path)
  const body = (2n ** 60n) as unknown as number
  store.writeNow(() => store.insert(documentKind, { id: 'a', labels: {}, body }))
  store.close()
  const again = open(path)
  expect(again.get(documentKind, 'a')?.body).toBe(2n ** 60n)
  again.close()
})

test('a commit that fails undoes its whole batch, says so to all, and the next that succeeds ends the trouble', async () => {
  const path = temporaryDirectory()
  const store = open(path)
  store.writeNow(() => store.insert(documentKind, { id: 'kept', labels: { app: 'a' }, body: 1 }))
  const before = portrait(store)
  const heard: unknown[] = []
  store.onCommit((changes) => heard.push(changes))
  // A full disk: the file may not grow.
  const { db } = (store.file as unknown as { db: { db: Database.Database } }).db
  const pages = Number(db.pragma('page_count', { simple: true }))
  db.pragma(`max_page_count = ${pages}`)
  const large = 'x'.repeat(40_000)
  const outcomes = await Promise.allSettled([
    store.write(() => store.insert(documentKind, { id: 'small', labels: {}, body: 1 }).id),
    store.write(() => {
      store.afterCommit(() => heard.push('effect'))
      store.next('object')
      store.append(rowLog, { key: 1, at: 0, text: 'row' })
      store.remove(documentKind, 'kept')
      return store.insert(documentKind, { id: 'large', labels: { large }, body: 1 }).id
    }),
    store.write(() => {
      throw new Error('refused')
    }),
  ])
  for (const outcome of outcomes) expect((outcome as PromiseRejectedResult).reason).toBeInstanceOf(CommitFailed)
  expect(store.failure).toBeInstanceOf(CommitFailed)
  expect(portrait(store)).toEqual(before)
  expect(store.log(rowLog).recent).toEqual([])
  expect(heard).toEqual([])
  db.pragma('max_page_count = 1000000')
  await store.write(() => store.insert(documentKind, { id: 'large', labels: { large }, body: 1 }))
  expect(store.failure).toBeUndefined()
  const after = portrait(store)
  const { revision } = store
  expect(revision).toBe(2)
  store.close()
  const again = open(path)
  expect(portrait(again)).toEqual(after)
  expect(again.revision).toBe(revision)
  again.close()
})

test('templates that a failed commit would have stored are stored by the next', () => {
  const path = temporaryDirectory()
  const store = open(path)
  const { db } = (store.file as unknown as { db: { db: Database.Database } }).db
  db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true }))}`)
  const insert = (id: string, note: string) =>
    store.writeNow(() => store.insert(itemKind, { id, name: id, parent: undefined, note, ...ITEM_TEMPLATE }))
  expect(() => insert('vm-1', 'x'.repeat(50_000))).toThrow(CommitFailed)
  db.pragma('max_page_count = 1000000')
  insert('vm-2', 'small')
  store.close()
  const again = open(path)
  expect(again.get(itemKind, 'vm-2')?.config).toEqual(ITEM_TEMPLATE.config)
  again.close()
})

test('an older form is upgraded at boot, and the file as it was is kept beside it', () => {
  const path = temporaryDirectory()
  const old = open(path)
  old.writeNow(() => old.insert(documentKind, { id: 'a', labels: { app: 'x' }, body: 7 }))
  old.close()
  interface Newer {
    readonly id: string
    readonly size: number
  }
  const newer = defineKind<Newer>({
    name: 'Document',
    version: 2,
    indexes: { size: { on: ['size'], keys: (state) => String(state.size) } },
    upgrade: (was, from) => ({ id: was.id, size: Number(was.body) * 10 + from }),
  })
  for (let boot = 0; boot < 2; boot++) {
    const store = open(path, [itemKind, nodeKind, newer])
    expect([...store.all(newer)]).toEqual([{ id: 'a', size: 71 }])
    expect(store.first(newer, 'size', '71')?.id).toBe('a')
    store.close()
  }
  expect(readdirSync(path).filter((file) => file.includes('.bak'))).toEqual(['vcemu.db.bak-1'])
  const backup = new Database(join(path, 'vcemu.db.bak-1'), { readonly: true })
  expect(backup.prepare("SELECT version FROM kind WHERE name = 'Document'").pluck().get()).toBe(1)
  backup.close()
  // What the newer version wrote is not for the older one, which leaves the directory free for others.
  expect(() => open(path)).toThrow(/newer version/)
  const again = open(path, [itemKind, nodeKind, newer])
  again.close()
})

test('a kind that this version does not know is refused', () => {
  const path = temporaryDirectory()
  const store = open(path)
  store.writeNow(() => store.insert(documentKind, { id: 'a', labels: {}, body: 7 }))
  store.close()
  expect(() => open(path, [itemKind, nodeKind])).toThrow(DataUnusable)
})

test('a file that is not a database is refused with words for its user', () => {
  const path = temporaryDirectory()
  writeFileSync(join(path, 'vcemu.db'), 'x'.repeat(5000))
  expect(() => open(path)).toThrow(DataUnusable)
})

test('a second store on a directory is refused until the first is closed', () => {
  const path = temporaryDirectory()
  const first = open(path)
  expect(() => open(path)).toThrow(/in use by another/)
  first.close()
  open(path).close()
})

test('a write by another program is noticed and nothing is written over it', () => {
  const path = temporaryDirectory()
  const store = open(path)
  store.writeNow(() => store.insert(documentKind, { id: 'a', labels: {}, body: 1 }))
  const other = new Database(join(path, 'vcemu.db'))
  // Reading with sqlite3 is everybody's right.
  store.file.moveRecords()
  expect(other.prepare('SELECT count(*) FROM object').pluck().get()).toBe(1)
  store.writeNow(() => store.update(documentKind, 'a', { body: 2 }))
  other.prepare("INSERT INTO meta (name, value) VALUES ('mine', '1')").run()
  const attempt = () => store.writeNow(() => store.update(documentKind, 'a', { body: 3 }))
  expect(attempt).toThrow(/changed by another program/)
  expect(attempt).toThrow(CommitFailed)
  expect(store.failure?.cause).toBeInstanceOf(DataUnusable)
  expect(store.get(documentKind, 'a')?.body).toBe(2)
  other.close()
  store.close()
})

test('a file that another program holds is not waited for', () => {
  const path = temporaryDirectory()
  const store = open(path)
  const other = new Database(join(path, 'vcemu.db'))
  other.exec('BEGIN IMMEDIATE')
  const started = performance.now()
  expect(() => store.writeNow(() => store.insert(documentKind, { id: 'a', labels: {}, body: 1 }))).toThrow(CommitFailed)
  // SQLite's own patience would be five seconds.
  expect(performance.now() - started).toBeLessThan(4000)
  other.exec('ROLLBACK')
  store.writeNow(() => store.insert(documentKind, { id: 'a', labels: {}, body: 1 }))
  other.close()
  store.close()
})

test('a log keeps its newest rows in memory and reads the rest back, in order, also where rows come late', () => {
  const path = temporaryDirectory()
  const store = open(path)
  const append = (...keys: number[]) =>
    store.writeNow(() => {
      for (const key of keys) store.append(rowLog, { key, at: key, text: `r${key}` })
    })
  append(1, 2, 4, 5)
  append(3)
  expect(store.log(rowLog).recent.map((row) => row.key)).toEqual([1, 2, 3, 4, 5])
  expect(store.log(rowLog).find(3)?.text).toBe('r3')
  for (let key = 6; key <= 35; key++) append(key)
  const all = Array.from({ length: 35 }, (_, i) => 35 - i)
  expect(store.log(rowLog).recent).toHaveLength(10)
  expect([...store.log(rowLog).upTo(Number.MAX_SAFE_INTEGER)].map((row) => row.key)).toEqual(all)
  // More rows than are kept, undone: memory has what it had.
  expect(() =>
    store.writeNow(() => {
      for (let key = 36; key < 100; key++) store.append(rowLog, { key, at: 0, text: '' })
      throw new Error('refused')
    }),
  ).toThrow('refused')
  expect(store.log(rowLog).recent).toHaveLength(10)
  append(36)
  expect(store.log(rowLog).newest?.key).toBe(36)
  store.close()
  const again = open(path)
  expect(again.log(rowLog).recent.map((row) => row.key)).toEqual([27, 28, 29, 30, 31, 32, 33, 34, 35, 36])
  expect([...again.log(rowLog).upTo(Number.MAX_SAFE_INTEGER)].map((row) => row.key)).toEqual([36, ...all])
  again.file.dropLogRows(rowLog, 20)
  expect([...again.log(rowLog).upTo(Number.MAX_SAFE_INTEGER)].at(-1)?.key).toBe(20)
  again.close()
})

test('what people read with SQL is what the store holds', () => {
  const path = temporaryDirectory()
  const store = open(path)
  store.writeNow(() => {
    store.insert(itemKind, { id: 'vm-1', name: 'web', parent: 'group-v1', powerState: 'poweredOff' })
    store.append(rowLog, { key: 1, at: 5, text: '', event: { fullFormattedMessage: 'hello' } })
  })
  store.writeNow(() => store.update(itemKind, 'vm-1', { powerState: 'poweredOn' }))
  store.file.moveRecords()
  const db = new Database(join(path, 'vcemu.db'), { readonly: true })
  expect(db.prepare('SELECT id, name, power_state, parent, revision FROM vm').all()).toEqual([
    { id: 'vm-1', name: 'web', power_state: 'poweredOn', parent: 'group-v1', revision: 2 },
  ])
  expect(db.prepare('SELECT kind, id FROM object').all()).toEqual([{ kind: 'VirtualMachine', id: 'vm-1' }])
  expect(db.prepare('SELECT message FROM event').pluck().all()).toEqual(['hello'])
  for (const view of ['host', 'task']) expect(db.prepare(`SELECT * FROM ${view}`).all()).toEqual([])
  expect(db.prepare('SELECT count(*) FROM record').pluck().get()).toBe(0)
  db.close()
  store.close()
})

test('a field that goes away is gone after a reload', () => {
  const path = temporaryDirectory()
  const store = open(path)
  store.writeNow(() => store.insert(itemKind, { id: 'vm-1', name: 'a', parent: 'p', note: 'x', ...ITEM_TEMPLATE }))
  store.writeNow(() =>
    store.update(itemKind, 'vm-1', { note: undefined, config: undefined, powerState: undefined } as never),
  )
  store.close()
  const again = open(path)
  expect(again.get(itemKind, 'vm-1')).toEqual({ id: 'vm-1', name: 'a', parent: 'p' })
  again.close()
})
