import { readFileSync, rmSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { applySnapshot, type Snapshot, takeSnapshot } from '../../src/store/snapshot.ts'
import { readSnapshotFile, writeSnapshotFile } from '../../src/store/snapshot-file.ts'
import { Store } from '../../src/store/store.ts'
import { temporaryDirectory } from '../temporary-directory.ts'
import { KINDS, LOGS, nodeKind } from './kinds.ts'

function open(): Store {
  const store = new Store({ kinds: KINDS, logs: LOGS })
  onTestFinished(() => store.close())
  return store
}
const node = (n: number, value = n) => ({ id: `node-${n}`, path: `/${n}`, uses: [], value })
const nodesOf = (store: Store) =>
  Array.from(store.rows(nodeKind), ({ state: { id, value } }) => `${id}=${value}`).sort()
const plain = ({ entities, counters }: Snapshot) => JSON.stringify([[...entities], [...counters].sort()])

async function filled(count: number): Promise<{ store: Store; path: (name: string) => string }> {
  const store = open()
  const directory = temporaryDirectory()
  await store.write(() => {
    for (let n = 0; n < count; n++) store.insert(nodeKind, node(n))
  })
  return { store, path: (name) => join(directory, `${name}.snapshot`) }
}

test('a file that begins with an earlier one says the same as one that is written whole', async () => {
  const { store, path } = await filled(1000)
  const first = await writeSnapshotFile(path('first'), store, takeSnapshot(store), 'first')
  await store.write(() => {
    store.remove(nodeKind, 'node-7')
    store.put(nodeKind, node(8, 80))
    store.insert(nodeKind, node(5000))
    store.next('serial')
  })
  const second = await writeSnapshotFile(path('second'), store, takeSnapshot(store), 'second', first)
  await store.write(() => {
    store.remove(nodeKind, 'node-5000')
    store.put(nodeKind, node(8, 81))
    store.insert(nodeKind, node(7, 70))
  })
  await writeSnapshotFile(path('third'), store, takeSnapshot(store), 'third', second)
  await writeSnapshotFile(path('whole'), store, takeSnapshot(store), 'third')
  expect(second.changed).toBe(2)

  rmSync(path('first'))
  const other = open()
  const third = await readSnapshotFile(path('third'), other)
  expect(third.notes).toBe('third')
  expect(plain(third.snapshot)).toBe(plain((await readSnapshotFile(path('whole'), other)).snapshot))
  await other.write(() => applySnapshot(other, third.snapshot))
  expect(nodesOf(other)).toEqual(nodesOf(store))
  expect(other.get(nodeKind, 'node-7')?.value).toBe(70)
})

test.each([true, false])(
  'what came back is known to a file that keeps states (%s), what did not change to any',
  async (keeps) => {
    const { store, path } = await filled(1000)
    const start = takeSnapshot(store)
    const first = await writeSnapshotFile(path('first'), store, start, undefined, undefined, keeps)
    await store.write(() => store.put(nodeKind, node(8, 80)))
    await store.write(() => applySnapshot(store, start))
    await store.write(() => store.put(nodeKind, node(9, 90)))
    const second = await writeSnapshotFile(path('second'), store, takeSnapshot(store), undefined, first)
    expect(second.changed).toBe(keeps ? 1 : 2)
    await writeSnapshotFile(path('whole'), store, takeSnapshot(store), undefined)
    const [begun, whole] = await Promise.all(['second', 'whole'].map((name) => readSnapshotFile(path(name), open())))
    expect(plain(begun!.snapshot) === plain(whole!.snapshot)).toBe(true)
  },
)

test('where most differs, or the earlier file is gone, everything is written', async () => {
  const { store, path } = await filled(1000)
  const first = await writeSnapshotFile(path('first'), store, takeSnapshot(store), undefined)
  await store.write(() => {
    for (let n = 0; n < 600; n++) store.put(nodeKind, node(n, -n))
  })
  const second = await writeSnapshotFile(path('second'), store, takeSnapshot(store), undefined, first)
  expect(second.changed).toBe(0)
  // Numbers of other digits, and nothing twice.
  expect(statSync(path('second')).size).toBeLessThan(statSync(path('first')).size * 1.1)

  rmSync(path('second'))
  await writeSnapshotFile(path('third'), store, takeSnapshot(store), undefined, second)
  const { snapshot } = await readSnapshotFile(path('third'), open())
  expect(snapshot.entities.get('Node')).toHaveLength(1000)
})

test('a file that ends too early is not taken for a snapshot', async () => {
  const { store, path } = await filled(10)
  await writeSnapshotFile(path('one'), store, takeSnapshot(store), undefined)
  expect(readFileSync(path('one')).length).toBeGreaterThan(100)
  truncateSync(path('one'), 100)
  await expect(readSnapshotFile(path('one'), store)).rejects.toThrow()
})
