import { expect, test } from 'vitest'
import { Store } from '../../src/store/store.ts'
import { KINDS, LOGS, rowLog } from './kinds.ts'

test('a log is read from any key, forwards and back, whether rows are in memory or not', async () => {
  const store = new Store({ kinds: KINDS, logs: LOGS, directory: undefined })
  for (let key = 1; key <= 700; key++) await store.write(() => store.append(rowLog, { key, at: 0, text: `row ${key}` }))
  const log = store.log(rowLog)
  expect(log.recent.length).toBeLessThan(50)
  for (const key of [0, 1, 199, 200, 450, 688, 689, 690, 699, 700]) {
    expect([...log.after(key)].map((row) => row.key)).toEqual(Array.from({ length: 700 - key }, (_, i) => key + 1 + i))
    expect([...log.upTo(key)].map((row) => row.key)).toEqual(Array.from({ length: key }, (_, i) => key - i))
  }
  expect([...log.upTo(Number.MAX_SAFE_INTEGER)].length).toBe(700)
  store.close()
})
