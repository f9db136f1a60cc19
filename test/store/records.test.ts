import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { defineKind } from '../../src/store/kind.ts'
import { Store } from '../../src/store/store.ts'
import { temporaryDirectory } from '../temporary-directory.ts'
import { documentKind, itemKind, KINDS, LOGS, nodeKind, rowLog } from './kinds.ts'
import { dice, emptyModel, expected, portrait, randomChange } from './model.ts'

const open = (path: string) => new Store({ kinds: KINDS, logs: LOGS, directory: path })

/** What a kill at this moment leaves behind. */
function asKilled(path: string): string {
  const copy = temporaryDirectory()
  for (const name of ['vcemu.db', 'vcemu.db-wal'])
    if (existsSync(join(path, name))) cpSync(join(path, name), join(copy, name))
  return copy
}

function recordCount(path: string): number {
  const db = new Database(join(path, 'vcemu.db'), { readonly: true })
  const count = db.prepare('SELECT count(*) FROM record').pluck().get()
  db.close()
  return Number(count)
}

test('whenever the process is killed, the next start holds every commit, however far the records were moved', () => {
  let withRecords = 0
  for (let seed = 1; seed <= 6; seed++) {
    const roll = dice(seed * 313)
    const path = temporaryDirectory()
    const model = emptyModel()
    const store = open(path)
    let keys = 0
    for (let step = 0; step < 120; step++) {
      store.writeNow(() => {
        for (let i = roll(4); i >= 0; i--) {
          try {
            store.attempt(() => randomChange(store, model, roll))
          } catch {
            model.counter = store.counter('object')
          }
        }
        for (let i = roll(3); i > 0; i--) {
          keys++
          store.append(rowLog, { key: keys, at: keys, text: `row ${keys}` })
        }
      })
      // A slice, a whole pass, or nothing.
      const move = roll(6)
      if (move < 2) store.file.moveRecords(0)
      if (move === 2) while (!store.file.moveRecords(0));
      if (roll(8) > 0) continue
      const copy = asKilled(path)
      withRecords += Math.min(1, recordCount(copy))
      const again = open(copy)
      expect(again.revision).toBe(store.revision)
      expect(portrait(again)).toEqual(expected(model))
      expect(again.allCounters()).toEqual(store.allCounters())
      expect([...again.log(rowLog).upTo(Number.MAX_SAFE_INTEGER)].map(({ key }) => key)).toEqual(
        Array.from({ length: keys }, (_, i) => keys - i),
      )
      expect(again.file.integrityCheck()).toBe('ok')
      again.close()
      expect(recordCount(copy)).toBe(0)
    }
    store.close()
  }
  expect(withRecords).toBeGreaterThan(10)
})

test('an entity that comes back to its place, and a first inventory of many, survive a kill in the middle of a move', () => {
  const path = temporaryDirectory()
  const store = open(path)
  store.writeNow(() => store.insert(documentKind, { id: 'a', labels: {}, body: 1 }))
  const { n } = store.row(documentKind, 'a')!
  store.writeNow(() => store.remove(documentKind, 'a'))
  store.file.moveRecords()
  store.writeNow(() => store.put(documentKind, { id: 'a', labels: { back: 'yes' }, body: 2 }, n))
  store.writeNow(() => {
    for (let i = 0; i < 400; i++) store.insert(nodeKind, { id: `/${i}`, path: `/${i}`, uses: [], value: i })
  })
  store.writeNow(() => {
    for (let i = 0; i < 400; i += 2) store.update(nodeKind, `/${i}`, { value: -i })
    for (let i = 1; i < 100; i += 2) store.remove(nodeKind, `/${i}`)
  })
  expect(store.file.moveRecords(0)).toBe(false)
  const again = open(asKilled(path))
  expect(portrait(again)).toEqual(portrait(store))
  expect(again.row(documentKind, 'a')?.n).toBe(n)
  again.close()
  store.close()
  const last = open(path)
  expect(last.count(nodeKind)).toBe(350)
  expect(last.get(nodeKind, '/2')?.value).toBe(-2)
  last.close()
})

test('records of an older form are upgraded with the rest', () => {
  const path = temporaryDirectory()
  const old = open(path)
  old.writeNow(() => old.insert(documentKind, { id: 'a', labels: {}, body: 1 }))
  old.file.moveRecords()
  old.writeNow(() => old.update(documentKind, 'a', { body: 2 }))
  old.writeNow(() => old.insert(documentKind, { id: 'b', labels: {}, body: 3 }))
  old.writeNow(() => old.insert(itemKind, { id: 'vm-1', name: 'x', parent: undefined }))
  const copy = asKilled(path)
  old.close()
  const newer = defineKind<{ readonly id: string; readonly size: number }>({
    name: 'Document',
    version: 2,
    upgrade: (was) => ({ id: was.id, size: Number(was.body) * 10 }),
  })
  for (let boot = 0; boot < 2; boot++) {
    const store = new Store({ kinds: [itemKind, nodeKind, newer], logs: LOGS, directory: copy })
    expect([...store.all(newer)]).toEqual([
      { id: 'a', size: 20 },
      { id: 'b', size: 30 },
    ])
    expect(store.get(itemKind, 'vm-1')?.name).toBe('x')
    store.close()
  }
})
