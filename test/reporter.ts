import { DefaultReporter, type TestModule } from 'vitest/node'

type RunEnd = Parameters<DefaultReporter['onTestRunEnd']>

/** The usual report, and after it one line `N passed, N failed, N skipped`, which scripts read. */
export default class CountReporter extends DefaultReporter {
  override onTestRunEnd(...[modules, errors, reason]: RunEnd): void {
    super.onTestRunEnd(modules, errors, reason)
    process.stdout.write(`${closingLine(modules, errors.length)}\n`)
  }
}

function closingLine(modules: readonly TestModule[], unhandledErrors: number): string {
  const count = { passed: 0, failed: unhandledErrors, skipped: 0 }
  for (const module of modules) {
    let failedHere = 0
    for (const test of module.children.allTests()) {
      const { state } = test.result()
      if (state === 'passed') count.passed++
      else if (state === 'failed') failedHere++
      else count.skipped++
    }
    // A file that cannot be loaded, or whose hooks fail, has no failed test to show for it.
    count.failed += failedHere === 0 && module.state() === 'failed' ? 1 : failedHere
  }
  return `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`
}
