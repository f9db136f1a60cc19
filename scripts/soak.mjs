// `npm run soak -- [--kills N] [--seed N]`: the crash driver over the API, with as many kills as asked for.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

const { values } = parseArgs({ options: { kills: { type: 'string', default: '100' }, seed: { type: 'string' } } })
const seed = values.seed ?? String(Date.now() % 2 ** 31)
console.log(`seed ${seed}`)
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'test/crash/api-crash.test.ts'],
  {
    stdio: 'inherit',
    env: { ...process.env, VCEMU_SOAK_KILLS: values.kills, VCEMU_SOAK_SEED: seed },
  },
)
process.exitCode = status ?? 1
