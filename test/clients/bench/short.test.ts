import { spawnSync } from 'node:child_process'
import { expect, inject, test } from 'vitest'

// Figures of a short run on a shared machine say little: what counts is that every row can be measured on both servers.
const needsGo = { skip: inject('missing').go !== '', timeout: 300_000 }

test('the benchmark measures each of its rows, under its conditions, beside vcsim', needsGo, () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/bench.mjs', '--short', '--no-page'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  expect(status, `${stdout}\n${stderr}`).toBe(0)
  const rows = stdout.split('\n').map((line) => line.split('\t'))
  const measured = rows.filter((cells) => cells.length > 8).map(([, condition, name]) => `${condition}: ${name}`)
  expect(new Set(measured).size).toBe(measured.length)
  expect(measured.filter((row) => row.startsWith('base: '))).toHaveLength(24)
  for (const condition of ['dirty', 'watchers', 'restricted'])
    expect(measured.some((row) => row.startsWith(`${condition}: all VMs: names`))).toBe(true)
})
