import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, inject, it } from 'vitest'
import { root } from '../setup/paths.ts'

/** A guard against a hang; the short form takes well under a minute. */
const LIMIT_MS = 240_000

describe.skipIf(inject('missing').go !== '')('the benchmark', () => {
  it(
    'drives both servers under every condition in its short form',
    async () => {
      const { stdout } = await promisify(execFile)(process.execPath, ['scripts/bench.mjs', '--short', '--no-build'], {
        cwd: root,
        timeout: LIMIT_MS,
        maxBuffer: 16 << 20,
      })
      for (const condition of ['base', 'shapes', 'dirty', 'watchers', 'reader', 'first']) {
        expect(stdout).toContain(`${condition}, run 1: all VMs: whole config: CPU `)
      }
      expect(stdout).toMatch(/a VM's tags, 16 clients: .* echo /)
      expect(stdout).toContain('] 0 rows could not run')
    },
    LIMIT_MS,
  )
})
