import { expect, test } from 'vitest'
import { program } from '../cli/program.ts'
import { caseCount, fuzzSeed } from './count.ts'
import { failuresText, grownBytes, MAX_GROWTH, reportText } from './storm/report.ts'
import { startStormServer } from './storm/server.ts'
import { storm } from './storm/storm.ts'

// CI sends as many as the gate asks for; by hand it should not take minutes.
const count = caseCount(process.env.CI ? 100_000 : 10_000, 1)

test(
  'random requests of all protocols get what their APIs declare, soon, and leave nothing behind in memory',
  async () => {
    program()
    const server = await startStormServer()
    try {
      const report = await storm(server, { count, seed: fuzzSeed(), clients: 8, round: 4000 })
      process.stderr.write(`${reportText(report)}\n`)
      expect(failuresText(report.failures)).toBe('')
      expect(Object.values(report.requests).reduce((sum, one) => sum + one, 0)).toBe(count)
      // More than half of the operations of the tables, or little was tried.
      expect(report.operations).toBeGreaterThan(Math.min(2000, count / 4))
      expect(grownBytes(report)).toBeLessThan(MAX_GROWTH)
    } finally {
      await server.stop()
    }
  },
  120_000 + count * 10,
)

test('a server that stops answering, as after an endless loop, is noticed and ended', async () => {
  program()
  const server = await startStormServer()
  // Nothing is left of it that could answer, as in an endless loop.
  process.kill(server.pid, 'SIGSTOP')
  try {
    await expect(server.ask({ method: 'GET', path: '/_vcemu/health' })).rejects.toThrow('no answer within')
  } finally {
    process.kill(server.pid, 'SIGCONT')
    await server.stop()
  }
  expect(server.ended()).toBeDefined()
}, 30_000)
