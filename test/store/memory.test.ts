import { expect, test } from 'vitest'
import { UniqueViolation } from '../../src/store/entity-table.ts'
import { Store } from '../../src/store/store.ts'
import { documentKind, itemKind, KINDS, LOGS, nodeKind, rowLog } from './kinds.ts'
import { copyOf, dice, emptyModel, expected, portrait, randomChange } from './model.ts'

const open = (changeLogCapacity?: number) =>
  new Store({ kinds: KINDS, logs: LOGS, ...(changeLogCapacity ? { changeLogCapacity } : {}) })

test('a name is free again once its holder is renamed, moved or gone', () => {
  const store = open()
  store.writeNow(() => {
    store.insert(itemKind, { id: 'vm-1', name: 'a', parent: 'x' })
    store.insert(itemKind, { id: 'vm-2', name: 'a', parent: 'y' })
    expect(() => store.update(itemKind, 'vm-2', { parent: 'x' })).toThrow(UniqueViolation)
    store.update(itemKind, 'vm-1', { name: 'b' })
    store.update(itemKind, 'vm-2', { parent: 'x' })
    store.remove(itemKind, 'vm-2')
    store.update(itemKind, 'vm-1', { name: 'a' })
  })
  expect(store.list(itemKind, 'parent', 'x')).toEqual([{ id: 'vm-1', name: 'a', parent: 'x' }])
  expect(store.list(itemKind, 'parent', 'y')).toEqual([])
  store.close()
})

test('an ordered index of 10,000 paths gives prefixes in order, also after a subtree is removed', () => {
  const store = open()
  const roll = dice(3)
  const paths = Array.from({ length: 10_000 }, (_, i) => `/infra/t${i % 10}/s${String(i).padStart(5, '0')}`)
  const shuffled = [...paths].sort(() => roll(3) - 1)
  store.writeNow(() => {
    for (const path of shuffled) store.insert(nodeKind, { id: path, path, uses: ['/infra/t0/s00000'], value: 0 })
  })
  const below = (prefix: string) => [...store.prefix(nodeKind, 'path', prefix)].map((node) => node.path)
  expect(below('/infra/')).toEqual([...paths].sort())
  expect(below('/infra/t3/')).toEqual(paths.filter((path) => path.startsWith('/infra/t3/')))
  expect(store.referrers(nodeKind, '/infra/t0/s00000')).toHaveLength(10_000)
  store.writeNow(() => {
    for (const path of below('/infra/t3/')) store.remove(nodeKind, path)
  })
  expect(below('/infra/t3')).toEqual([])
  expect(below('/infra/')).toHaveLength(9000)
  expect(store.referrers(nodeKind, '/infra/t0/s00000')).toHaveLength(9000)
  store.close()
})

test('who asks for changes since a revision gets them all, or hears that they are gone', () => {
  const store = open(5)
  const revisions: number[] = []
  for (let i = 0; i < 4; i++) {
    store.writeNow(() => store.insert(documentKind, { id: `d${i}`, labels: { app: 'x' }, body: i }))
    revisions.push(store.revision)
  }
  expect(revisions).toEqual([1, 2, 3, 4])
  expect(store.changes.since(2)?.map((change) => change.id)).toEqual(['d2', 'd3'])
  expect(store.changes.since(0, 'Node')).toEqual([])
  store.writeNow(() => {
    for (let i = 0; i < 3; i++) store.update(documentKind, `d${i}`, { body: 10 })
  })
  expect(store.changes.since(1)).toBeUndefined()
  expect(store.changes.since(2)?.map((change) => [change.revision, change.id])).toEqual([
    [3, 'd2'],
    [4, 'd3'],
    [5, 'd0'],
    [5, 'd1'],
    [5, 'd2'],
  ])
  // One operation larger than the ring leaves nothing that is whole.
  store.writeNow(() => {
    for (let i = 0; i < 7; i++) store.insert(documentKind, { id: `e${i}`, labels: {}, body: i })
  })
  expect(store.changes.since(5)).toBeUndefined()
  expect(store.changes.since(6)).toEqual([])
  store.close()
})

test('random histories with operations that fail leave exactly what succeeded, with every index', () => {
  for (let seed = 1; seed <= 8; seed++) {
    const store = open()
    const roll = dice(seed)
    let model = emptyModel()
    for (let step = 0; step < 120; step++) {
      const before = copyOf(model)
      const revision = store.revision
      const shown = portrait(store)
      try {
        store.writeNow(() => {
          const changes = 1 + roll(6)
          for (let i = 0; i < changes; i++) {
            const inner = copyOf(model)
            // A part that fails takes back its own writes, and those alone.
            try {
              store.attempt(() => {
                randomChange(store, model, roll)
                randomChange(store, model, roll)
                if (roll(4) === 0) throw new Error('refused')
              })
            } catch {
              model = inner
            }
          }
          if (roll(3) === 0) throw new Error('refused')
        })
      } catch {
        model = before
        expect(portrait(store)).toEqual(shown)
        expect(store.revision).toBe(revision)
      }
      expect(portrait(store)).toEqual(expected(model))
    }
    store.close()
  }
})

test('operations of one batch see those before them, and each has its own outcome and revision', async () => {
  const store = open()
  const heard: number[] = []
  store.onCommit((changes) => heard.push(...changes.map((change) => change.revision)))
  const outcomes = await Promise.allSettled([
    store.write(() => store.insert(documentKind, { id: 'a', labels: {}, body: 1 }).id),
    store.write(() => {
      store.update(documentKind, 'a', { body: 2 })
      throw new Error('refused')
    }),
    store.write(() => store.get(documentKind, 'a')?.body),
    store.write(() => store.update(documentKind, 'a', { body: 3 }).body),
  ])
  expect(outcomes.map((outcome) => ('value' in outcome ? outcome.value : 'failed'))).toEqual(['a', 'failed', 1, 3])
  expect(heard).toEqual([1, 2])
  expect(store.revision).toBe(2)
  store.close()
})

test('effects run after the commit of their operation, never when it is undone', async () => {
  const store = open()
  const ran: string[] = []
  await store.write(() => store.afterCommit(() => ran.push(`kept ${store.isWriting}`)))
  await store
    .write(() => {
      store.afterCommit(() => ran.push('undone'))
      throw new Error('refused')
    })
    .catch(() => {})
  await store.write(() => {
    try {
      store.attempt(() => {
        store.afterCommit(() => ran.push('undone part'))
        throw new Error('refused')
      })
    } catch {}
  })
  expect(ran).toEqual(['kept false'])
  store.close()
})

test('a listener that writes is heard after what it wrote about, by everybody in the same order', () => {
  const store = open()
  const heard: string[] = []
  store.onCommit((changes) => {
    const first = changes[0]!
    if (first.id === 'a' && first.after) store.writeNow(() => store.remove(documentKind, 'a'))
  })
  store.onCommit((changes) => heard.push(...changes.map((change) => (change.after ? 'came' : 'went'))))
  store.writeNow(() => store.insert(documentKind, { id: 'a', labels: {}, body: 1 }))
  expect(heard).toEqual(['came', 'went'])
  store.close()
})

test('a listener that throws keeps nobody else from hearing, and the operation stands', async () => {
  const store = open()
  const errors: unknown[] = []
  const heard: string[] = []
  store.onListenerError = (error) => errors.push(error)
  store.onCommit(() => {
    throw new Error('bug')
  })
  store.onCommit((changes) => heard.push(changes[0]!.id))
  await store.write(() => store.insert(documentKind, { id: 'a', labels: {}, body: 1 }))
  await store.write(() => store.insert(documentKind, { id: 'b', labels: {}, body: 1 }))
  expect(heard).toEqual(['a', 'b'])
  expect(errors).toHaveLength(2)
  store.close()
})

test('a write outside of an operation is refused', () => {
  const store = open()
  expect(() => store.insert(documentKind, { id: 'a', labels: {}, body: 1 })).toThrow('outside of an operation')
  expect(() => store.append(rowLog, { key: 1, at: 0, text: '' })).toThrow('outside of an operation')
  expect(() => store.next('x')).toThrow('outside of an operation')
  store.close()
})

test('entities come oldest first also after a removal was undone', () => {
  const store = open()
  store.writeNow(() => {
    for (const id of ['a', 'b', 'c']) store.insert(documentKind, { id, labels: { app: 'x' }, body: 0 })
  })
  expect(() =>
    store.writeNow(() => {
      store.remove(documentKind, 'a')
      throw new Error('refused')
    }),
  ).toThrow('refused')
  expect([...store.all(documentKind)].map((document) => document.id)).toEqual(['a', 'b', 'c'])
  expect(store.list(documentKind, 'label', 'app=x').map((document) => document.id)).toEqual(['a', 'b', 'c'])
  store.close()
})
