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
values.seed ??= String(Date.now() % 2 ** 31)
const [kills, minutes, clients, seed] = ['kills', 'minutes', 'clients', 'seed'].map((name) => {
  if (!/^\d+$/.test(values[name])) throw new Error(`--${name}: "${values[name]}" is not a whole number`)
  return Number(values[name])
})

/** Checks cost several times what a large answer does. */
const UNCHECKED = { VCEMU_CHECK_ANSWERS: 'false' }
/** At most so many kills share a data directory: what the storms write makes each start and each comparison slower. */
const KILLS_AT_ONCE = 100

/** Runs a test file with more than its usual number of rounds; whether it passed. */
function run(file, seed, env) {
  console.log(`seed ${seed}`)
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', file], {
    stdio: 'inherit',
    env: { ...process.env, ...UNCHECKED, VCEMU_SOAK_SEED: String(seed), ...env },
  })
  return status === 0
}

const results = []
const rounds = Math.ceil(kills / KILLS_AT_ONCE)
for (let round = 0; round < rounds; round++) {
  // As equal as they can be: the test wants to have seen of each kind of kill, so a small rest would fail.
  const [from, to] = [round, round + 1].map((n) => Math.floor((n * kills) / rounds))
  const isGood = run('test/crash/api-crash.test.ts', seed + from, { VCEMU_SOAK_KILLS: String(to - from) })
  results.push([`kills ${from + 1} to ${to}`, isGood])
}
if (minutes > 0)
  results.push([
    `${minutes} minutes of ${clients} clients`,
    run('test/load', seed, {
      VCEMU_LOAD_SECONDS: String(minutes * 60),
      VCEMU_LOAD_CLIENTS: String(clients),
    }),
  ])
for (const [what, isGood] of results) console.log(`${what}: ${isGood ? 'passed' : 'FAILED'}`)
process.exitCode = results.every(([, isGood]) => isGood) ? 0 : 1
