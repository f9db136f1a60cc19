import { coverageFor, coveragePageFor } from '../app/coverage.ts'
import type { Settings } from '../app/settings.ts'

/** What is served, as JSON or as the page docs/COVERAGE.md: the text to print. No server is needed. */
export function coverage(settings: Settings, isMarkdown: boolean): string {
  return isMarkdown ? coveragePageFor(settings) : `${JSON.stringify(coverageFor(settings))}\n`
}
