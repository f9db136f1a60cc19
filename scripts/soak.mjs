// `npm run soak -- [--kills N] [--minutes N] [--clients N] [--seed N]`: kills the server in storms of changes over all APIs, then lets many
// clients and watchers work on one for a while. Prints what was done and seen; ends with 1 when anything was lost, half there or too slow.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '1000' },
    minutes: { type: 'string', default: '10' },
    clients: { type: 'string', default: '200' },
    seed: { type: 'string' },
  },
})
const seed = values.seed ?? String(Date.now() % 2 ** 31)
console.log(`seed ${seed}`)

/** Runs a test file with more than its usual number of rounds; whether it passed. */
function run(file, env) {
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', file], {
    stdio: 'inherit',
    env: { ...process.env, VCEMU_SOAK_SEED: seed, ...env },
  })
  return status === 0
}

const results = []
if (values.kills !== '0')
  results.push([`${values.kills} kills`, run('test/crash/api-crash.test.ts', { VCEMU_SOAK_KILLS: values.kills })])
if (values.minutes !== '0')
  results.push([
    `${values.minutes} minutes of ${values.clients} clients`,
    run('test/load', {
      VCEMU_LOAD_SECONDS: String(Number(values.minutes) * 60),
      VCEMU_LOAD_CLIENTS: values.clients,
      VCEMU_CHECK_ANSWERS: 'false',
    }),
  ])
for (const [what, isGood] of results) console.log(`${what}: ${isGood ? 'passed' : 'FAILED'}`)
process.exitCode = results.every(([, isGood]) => isGood) ? 0 : 1
