// `npm run fuzz -- [--count N] [--seed N] [--clients N]`: so many random requests of all protocols against the program in a process of
// its own, with figures. With names of test files: the tests of test/fuzz/ with as many random cases as asked for.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const { values, positionals } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string' },
    clients: { type: 'string', default: '8' },
  },
  allowPositionals: true,
})
const seed = values.seed ?? String(Date.now() % 2 ** 31)
console.log(`seed ${seed}`)

async function storm() {
  await import('./build.mjs')
  const outfile = '.cache/fuzz/storm.mjs'
  await build({
    entryPoints: ['test/fuzz/storm/main.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
    logLevel: 'warning',
  })
  return [outfile, '--count', values.count, '--seed', seed, '--clients', values.clients]
}

const args = positionals.length > 0 ? ['node_modules/vitest/vitest.mjs', 'run', ...positionals] : await storm()
const { status } = spawnSync(process.execPath, args, {
  stdio: 'inherit',
  env: { ...process.env, VCEMU_FUZZ_COUNT: values.count, VCEMU_FUZZ_SEED: seed },
})
process.exitCode = status ?? 1
