import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { vcemu } from './paths.ts'
import { prepareGo, preparePython } from './prepare.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Why a client cannot be used here; empty when it can. */
    missing: { go: string; python: string }
  }
}

/**
 * Builds what can be built of the clients. A client that cannot be used here skips its tests and says why; where CI is set nobody
 * would read that, so it ends the run.
 */
export default function setup(project: TestProject): void {
  const missing = { go: reasonOf(prepareGo), python: reasonOf(preparePython) }
  const reasons = Object.entries(missing).filter(([, reason]) => reason !== '')
  for (const [client, reason] of reasons) console.error(`clients: no ${client}: ${reason}`)
  if (process.env.CI && reasons.length > 0) throw new Error('a client is missing, and CI is set')
  if (!process.env.VCEMU_TEST_URL && process.env.VCEMU_TEST_SERVER !== 'vcsim' && !existsSync(vcemu)) {
    throw new Error('dist/vcemu.js is missing: run "npm run build" first')
  }
  project.provide('missing', missing)
}

function reasonOf(prepare: () => void): string {
  try {
    prepare()
    return ''
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    return text.split('\n').slice(0, 5).join(' / ')
  }
}
