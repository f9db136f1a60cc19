import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/clients/**', 'node_modules/**'],
    pool: 'threads',
    isolate: false,
    // What the emulator answers in any test is held against the specification.
    setupFiles: ['./test/answers.ts'],
    // Checks cost several times what a large answer does: a run that measures does without.
    env: { VCEMU_CHECK_ANSWERS: process.env.VCEMU_CHECK_ANSWERS ?? 'true' },
    reporters: ['./test/reporter.ts'],
  },
})
