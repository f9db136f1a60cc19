import { copyFileSync, existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { afterEach, expect, test } from 'vitest'
import { DataUnusable } from '../../src/store/data-unusable.ts'
import { CommitFailed, Store } from '../../src/store/store.ts'
import { temporaryDirectory } from '../temporary-directory.ts'
import { KINDS, LOGS, nodeKind } from './kinds.ts'

const opened: Store[] = []
afterEach(() => {
  for (const store of opened.splice(0)) store.close()
})
function open(checkpointFrom: number, waitFrom: number): { store: Store; path: string } {
  const path = temporaryDirectory()
  const store = new Store({ kinds: KINDS, logs: LOGS, directory: path, walLimits: { checkpointFrom, waitFrom } })
  opened.push(store)
  return { store, path }
}
const put = (store: Store, n: number) =>
  store.write(() => store.put(nodeKind, { id: `node-${n % 500}`, path: `/${n % 500}`, uses: [], value: n }))

async function writeUntil(store: Store, isEnough: () => boolean): Promise<number> {
  let n = 0
  while (!isEnough()) await put(store, n++)
  return n
}

test('a log that has grown is written back into the file while writing goes on', async () => {
  const { store, path } = open(20, 1_000_000)
  const { checkpoints } = store.file
  await writeUntil(store, () => checkpoints!.count > 3)
  while (checkpoints!.isRunning) await setTimeout(1)
  // Between checkpoints, the file without its log is one that can be read, and holds what was written.
  const copy = join(path, 'copy.db')
  copyFileSync(join(path, 'vcemu.db'), copy)
  const database = new Database(copy)
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(database.prepare('SELECT count(*) FROM record').pluck().get()).toBeGreaterThan(0)
  database.close()
})

test('writes wait while the log is longer than its bound, and go on', async () => {
  const { store, path } = open(10, 10)
  const { checkpoints } = store.file
  let waited = 0
  let longest = 0
  for (let round = 0; round < 600; round++) {
    const writes = Array.from({ length: 10 }, (_, i) => put(store, round * 10 + i))
    for (const write of writes) {
      await write
      if (checkpoints!.isFull) waited++
      longest = Math.max(longest, checkpoints!.logPages)
    }
  }
  expect(waited).toBeGreaterThan(0)
  // 600 commits of several pages each went through it.
  expect(longest).toBeLessThan(400)
  expect(statSync(join(path, 'vcemu.db-wal')).size).toBeLessThan(400 * 4_200)
  expect(store.get(nodeKind, 'node-499')?.value).toBe(5_999)
})

test('a log that was left behind is written back, however little is written from kill to kill', async () => {
  let { store, path } = open(1_000_000, 1_000_000)
  const logMb: number[] = []
  for (let round = 0; round < 12; round++) {
    for (let n = 0; n < 300; n++) await put(store, n)
    // What a kill leaves: the files as they are.
    const left = temporaryDirectory()
    for (const name of ['vcemu.db', 'vcemu.db-wal']) copyFileSync(join(path, name), join(left, name))
    logMb.push(statSync(join(left, 'vcemu.db-wal')).size / 1024 / 1024)
    path = left
    store = new Store({ kinds: KINDS, logs: LOGS, directory: left })
    opened.push(store)
  }
  // One killed process leaves less than 4 MB and 2 more.
  expect(logMb[0]).toBeGreaterThan(1)
  expect(Math.max(...logMb)).toBeLessThan(7)
  expect(store.get(nodeKind, 'node-299')?.value).toBe(299)
})

test('a checkpoint is not taken for a write of another program, and such a write is still seen', async () => {
  const { store, path } = open(20, 1_000_000)
  await writeUntil(store, () => store.file.checkpoints!.count > 3)
  await put(store, 1)
  expect(store.failure).toBeUndefined()
  const other = new Database(join(path, 'vcemu.db'))
  other.exec("INSERT INTO meta (name, value) VALUES ('other', '1')")
  other.close()
  const error = await put(store, 2).catch((failed: unknown) => failed)
  expect(error).toBeInstanceOf(CommitFailed)
  expect((error as CommitFailed).cause).toBeInstanceOf(DataUnusable)
})

test('a reader of another program that keeps the log in use stops nobody', async () => {
  const { store, path } = open(20, 40)
  const reader = new Database(join(path, 'vcemu.db'), { readonly: true })
  reader.exec('BEGIN')
  reader.prepare('SELECT count(*) FROM entity').pluck().get()
  const count = store.file.checkpoints!.count
  await writeUntil(store, () => store.file.checkpoints!.count > count + 5)
  reader.close()
  await writeUntil(store, () => !store.file.checkpoints!.isFull && store.file.checkpoints!.count > count + 10)
  expect(store.failure).toBeUndefined()
})

test('closing in the middle of a checkpoint leaves a file without a log, and what waits is refused', async () => {
  const { store, path } = open(5, 10)
  await put(store, 0)
  const late = Array.from({ length: 200 }, (_, i) => put(store, i).catch((error: unknown) => error))
  await late[0]
  store.close()
  const ends = await Promise.all(late)
  expect(ends.at(-1)).toBeInstanceOf(CommitFailed)
  expect(existsSync(join(path, 'vcemu.db-wal'))).toBe(false)
  expect(new Store({ kinds: KINDS, logs: LOGS, directory: path }).file.integrityCheck()).toBe('ok')
})
