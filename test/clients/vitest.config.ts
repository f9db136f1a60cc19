import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))
const reporter = fileURLToPath(new URL('../reporter.ts', import.meta.url))

export default defineConfig({
  test: {
    root,
    include: ['test/clients/**/*.test.ts'],
    globalSetup: ['test/clients/setup/global.ts'],
    pool: 'threads',
    // Each file starts a server of its own; more of them at once only make each other late.
    maxWorkers: 2,
    // A client is a process of its own: start, log in, work, log out.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: existsSync(reporter) ? [reporter] : ['default'],
  },
})
