import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Clock } from '../../src/kernel/clock.ts'

test('under a frozen clock due work runs in its order, each at its own time', () => {
  const clock = new Clock()
  clock.freeze(1000)
  const ran: string[] = []
  const at = (time: number, name: string) => clock.schedule(time, () => ran.push(`${name}@${clock.now()}`))
  at(3000, 'c')
  at(2000, 'a')
  at(2000, 'b')
  const cancel = at(2500, 'never')
  clock.schedule(2200, () => at(2300, 'from within'))
  cancel()
  expect(clock.nextDue).toBe(2000)
  clock.advance(1999)
  expect(ran).toEqual(['a@2000', 'b@2000', 'from within@2300'])
  expect(clock.now()).toBe(2999)
  clock.advance(1)
  expect(ran.at(-1)).toBe('c@3000')
  expect(clock.mode).toBe('frozen')
  clock.stop()
})

test('what is due already runs although the clock stands still', async () => {
  const clock = new Clock()
  clock.freeze(1000)
  let ran = 0
  clock.schedule(1000, () => ran++)
  clock.schedule(1001, () => ran++)
  await sleep(20)
  expect(ran).toBe(1)
  clock.stop()
})

test('a real clock moved on runs what falls due, which sees the time at which it was due', () => {
  const clock = new Clock()
  const start = clock.now()
  const ran: number[] = []
  clock.schedule(start + 10_000, () => {
    ran.push(Math.round((clock.now() - start) / 1000))
    clock.schedule(clock.now() + 5_000, () => ran.push(Math.round((clock.now() - start) / 1000)))
  })
  clock.advance(60_000)
  expect(ran).toEqual([10, 15])
  expect(Math.round((clock.now() - start) / 1000)).toBe(60)
  expect(clock.mode).toBe('offset')
  clock.stop()
})

test('stamps of one moment differ and grow', () => {
  const clock = new Clock()
  clock.freeze(Date.UTC(2026, 0, 1))
  const stamps = [clock.stamp(), clock.stamp(), clock.stamp()]
  expect(stamps).toEqual(['2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000001Z', '2026-01-01T00:00:00.000002Z'])
  clock.advance(1)
  expect(clock.stamp()).toBe('2026-01-01T00:00:00.001Z')
  clock.stop()
})

test('a stopped clock runs nothing more', async () => {
  const clock = new Clock()
  clock.stop()
  let ran = 0
  clock.schedule(clock.now(), () => ran++)
  await sleep(10)
  expect(ran).toBe(0)
})
