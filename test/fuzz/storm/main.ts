import { parseArgs } from 'node:util'
import { failuresText, grownBytes, MAX_GROWTH, reportText } from './report.ts'
import { startStormServer } from './server.ts'
import { storm } from './storm.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    clients: { type: 'string', default: '8' },
    round: { type: 'string', default: '4000' },
  },
})
const server = await startStormServer()
try {
  const report = await storm(server, {
    count: Number(values.count),
    seed: Number(values.seed),
    clients: Number(values.clients),
    round: Number(values.round),
  })
  console.log(reportText(report))
  if (report.failures.length > 0) console.log(`\n${failuresText(report.failures)}`)
  const hasGrown = grownBytes(report) > MAX_GROWTH
  if (hasGrown) console.log(`the heap grew by ${grownBytes(report)} bytes, more than ${MAX_GROWTH}`)
  process.exitCode = report.failures.length > 0 || hasGrown ? 1 : 0
} finally {
  await server.stop()
}
