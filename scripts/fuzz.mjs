// `npm run fuzz -- [--count N] [--seed N] [name of a test file]`: the tests of test/fuzz/ with as many random cases as asked for.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  options: { count: { type: 'string', default: '100000' }, seed: { type: 'string' } },
  allowPositionals: true,
})
const seed = values.seed ?? String(Date.now() % 2 ** 31)
console.log(`seed ${seed}`)
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', ...(positionals.length > 0 ? positionals : ['test/fuzz'])],
  { stdio: 'inherit', env: { ...process.env, VCEMU_FUZZ_COUNT: values.count, VCEMU_FUZZ_SEED: seed } },
)
process.exitCode = status ?? 1
