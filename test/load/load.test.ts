import { expect, test } from 'vitest'
import { runLoad } from './load.ts'

/** `npm run soak -- --minutes N --clients N` asks for more. */
const seconds = Number(process.env.VCEMU_LOAD_SECONDS ?? 60)
const clients = Number(process.env.VCEMU_LOAD_CLIENTS ?? 12)
const isSoak = process.env.VCEMU_LOAD_SECONDS !== undefined
/** What a server may grow by after its first third, for all that it does meanwhile: rings and caches fill, and nothing else. */
const GROWTH = 1.3
const GROWTH_MB = 64

test('under load every watcher hears each change once, and everything is as its clients left it', {
  timeout: seconds * 1000 + 240_000,
}, async () => {
  const report = await runLoad({
    clients,
    watchers: isSoak ? 25 : 3,
    seconds,
    seed: Number(process.env.VCEMU_SOAK_SEED ?? 1),
    cutSeconds: isSoak ? 20 : 8,
    onCut: (line) => process.stdout.write(`${line}\n`),
  })
  process.stdout.write(`load: ${JSON.stringify(report)}\n`)
  expect(report.cuts).toBeGreaterThan(1)
  expect(report.updates).toBeGreaterThan(report.steps / 2)
  expect(report.lost).toBeGreaterThan(0)
  expect(report.leaves).toBeGreaterThan(0)
  expect(report.events).toBeGreaterThan(report.steps)
  const third = report.residentMb[Math.floor(report.residentMb.length / 3)]!
  expect(report.residentMb.at(-1)).toBeLessThan(third * GROWTH + GROWTH_MB)
  const heapThird = report.heapMb[Math.floor(report.heapMb.length / 3)]!
  expect(report.heapMb.at(-1)).toBeLessThan(heapThird * GROWTH + GROWTH_MB / 2)
  // On a shared machine the time that others take is in it.
  if (isSoak) expect(report.loopP99Ms).toBeLessThan(50)
})
