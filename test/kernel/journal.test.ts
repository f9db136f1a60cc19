import { expect, test } from 'vitest'
import { Journal, type JournalEntry } from '../../src/kernel/journal.ts'

const call = (operation: string, args: unknown): Omit<JournalEntry, 'id'> => ({
  ...{ at: 0, api: 'vim', operation, object: undefined, user: undefined, session: undefined, opId: undefined },
  ...{ client: 'a client', args, fault: undefined, ms: 1, unimplemented: false },
})

test('arguments are kept of the newest calls, as far as the room goes', () => {
  const journal = new Journal(5000)
  for (let n = 0; n < 3000; n++) journal.add(call(`large ${n}`, { text: 'x'.repeat(10_000) }))
  const withText = (entries: readonly JournalEntry[]) =>
    entries.filter(({ args }) => Object.hasOwn(args as object, 'text')).map(({ operation }) => operation)
  const kept = withText(journal.list())
  expect(journal.list()).toHaveLength(3000)
  expect(kept.length).toBeGreaterThan(700)
  expect(kept.length).toBeLessThan(900)
  expect(kept).toEqual(Array.from(kept, (_, i) => `large ${3000 - kept.length + i}`))

  // What small ones need, large ones give up, until the ring has let go of them all.
  for (let n = 0; n < 6000; n++) journal.add(call('small', { n }))
  expect(journal.list()).toHaveLength(5000)
  expect(journal.list().every(({ args }) => Object.hasOwn(args as object, 'n'))).toBe(true)
  journal.clear()
  for (let n = 0; n < 700; n++) journal.add(call(`again ${n}`, { text: 'x'.repeat(10_000) }))
  expect(withText(journal.list())).toHaveLength(700)
})

test('values are kept that are not too large by themselves', () => {
  const journal = new Journal(2)
  const lazy = { [Symbol.iterator]: () => [][Symbol.iterator]() }
  journal.add({ ...call('a', { list: Array.from({ length: 3000 }, (_, i) => i) }), result: { id: 'vm-1' } })
  journal.add({ ...call('b', { list: [1, 2, 3] }), result: lazy })
  expect(journal.list()).toMatchObject([
    { args: { leftOut: expect.any(String) }, result: { id: 'vm-1' } },
    { args: { list: [1, 2, 3] }, result: { leftOut: expect.any(String) } },
  ])
})
