import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { LoopTurns } from '../../src/kernel/loop-turns.ts'

function work(ms: number): void {
  const until = performance.now() + ms
  while (performance.now() < until);
}

test('who comes first is taken up first, and while there is time nobody waits', async () => {
  const turns = new LoopTurns()
  expect(turns.take()).toBeUndefined()
  work(6)
  const order: number[] = []
  const all = Array.from({ length: 20 }, async (_, i) => {
    await turns.take()
    order.push(i)
  })
  await Promise.all(all)
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(order).toHaveLength(20)
  await sleep(1)
  expect(turns.take()).toBeUndefined()
})

test('timers run between those who wait, also where the work is done in promises that theirs set off', async () => {
  const turns = new LoopTurns()
  turns.take()
  work(6)
  let done = 0
  let ticks = 0
  const timer = setInterval(() => ticks++, 1)
  const all = Array.from({ length: 12 }, async () => {
    await turns.take()
    await undefined
    await new Promise((resolve) => process.nextTick(resolve))
    work(5)
    done++
  })
  await Promise.all(all)
  clearInterval(timer)
  expect(done).toBe(12)
  // Each takes a turn of its own, or two of them share one.
  expect(ticks).toBeGreaterThanOrEqual(5)
})
