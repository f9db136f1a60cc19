import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
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

test('heavy rows leave memory before they are many, and are read like any others', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'vcemu-log-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  for (const at of [undefined, directory]) {
    const store = new Store({ kinds: KINDS, logs: LOGS, directory: at })
    const put = (key: number, length: number) =>
      store.write(() => store.append(rowLog, { key, at: 0, text: String(key).padEnd(length) }))
    for (let key = 1; key <= 8; key++) await put(key, 3000)
    expect(store.log(rowLog).recent.map(({ key }) => key)).toEqual([6, 7, 8])
    expect(
      store
        .log(rowLog)
        .latest(5)
        .map(({ key }) => key),
    ).toEqual([4, 5, 6, 7, 8])
    expect(store.log(rowLog).latest(100)).toHaveLength(8)
    // The newest stays whatever it weighs.
    await put(9, 50_000)
    expect(store.log(rowLog).recent.map(({ key }) => key)).toEqual([9])
    for (let key = 10; key <= 15; key++) await put(key, 10)
    expect(store.log(rowLog).recent.map(({ key }) => key)).toEqual([10, 11, 12, 13, 14, 15])
    expect([...store.log(rowLog).after(0)].map(({ key }) => key)).toEqual(Array.from({ length: 15 }, (_, i) => i + 1))
    expect([...store.log(rowLog).upTo(9)].map(({ text }) => Number(text))).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1])
    store.close()
  }
  // A start reads no more than memory keeps.
  const again = new Store({ kinds: KINDS, logs: LOGS, directory })
  expect(again.log(rowLog).recent.map(({ key }) => key)).toEqual([10, 11, 12, 13, 14, 15])
  expect([...again.log(rowLog).after(0)]).toHaveLength(15)
  again.close()
})

test('a row that comes after newer ones have left memory is found in its place', async () => {
  const store = new Store({ kinds: KINDS, logs: LOGS, directory: undefined })
  const put = (key: number) => store.write(() => store.append(rowLog, { key, at: 0, text: `row ${key}` }))
  const late = [3, 15, 29]
  for (let key = 1; key <= 40; key++) if (!late.includes(key)) await put(key)
  for (const key of late) await put(key)
  const log = store.log(rowLog)
  const all = Array.from({ length: 40 }, (_, i) => i + 1)
  expect([...log.after(0)].map(({ key }) => key)).toEqual(all)
  expect([...log.upTo(40)].map(({ key }) => key)).toEqual(all.toReversed())
  expect([...log.after(14)].map(({ key }) => key)).toEqual(all.slice(14))
  for (const key of all) expect(log.find(key)?.key).toBe(key)
  expect([0, 41, 1000].map((key) => log.find(key))).toEqual([undefined, undefined, undefined])
  await put(41)
  expect(log.latest(30).map(({ key }) => key)).toEqual([...all, 41].slice(-30))
  store.close()
})

test('after a start, a row that is older than all in memory is found where memory has all, and where it has not', async () => {
  for (const count of [3, 30]) {
    const directory = mkdtempSync(join(tmpdir(), 'vcemu-log-'))
    onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
    const put = (store: Store, key: number) =>
      store.write(() => store.append(rowLog, { key, at: 0, text: `row ${key}` }))
    const first = new Store({ kinds: KINDS, logs: LOGS, directory })
    for (let key = 2; key <= count; key++) await put(first, key)
    first.close()
    const second = new Store({ kinds: KINDS, logs: LOGS, directory })
    await put(second, 1)
    const log = second.log(rowLog)
    for (let key = 1; key <= count; key++) expect(log.find(key)?.key).toBe(key)
    expect([...log.after(0)].map(({ key }) => key)).toEqual(Array.from({ length: count }, (_, i) => i + 1))
    second.close()
  }
})
