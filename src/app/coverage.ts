import { allFeatures } from '../features/index.ts'
import { Kernel } from '../kernel/kernel.ts'
import { type Coverage, coverageMarkdown, coverageOf } from '../protocols/control/index.ts'
import { loadVimSpec } from '../spec/vim.ts'
import { kernelSettings } from './emulator.ts'
import type { Settings } from './settings.ts'

/** What an emulator of these settings serves, without an inventory. */
export function coverageFor(settings: Settings): Coverage {
  const kernel = new Kernel(kernelSettings({ ...settings, data: undefined }), loadVimSpec(), allFeatures)
  try {
    return coverageOf(kernel)
  } finally {
    kernel.close()
  }
}

/** The same as the page docs/COVERAGE.md. */
export const coveragePageFor = (settings: Settings): string => coverageMarkdown(coverageFor(settings))
