import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A new directory that is removed when the test is over, after its `afterEach`. Only inside a test. */
export function temporaryDirectory(): string {
  const path = mkdtempSync(join(tmpdir(), 'vcemu-test-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}
