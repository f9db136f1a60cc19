// What hardware and guest systems hosts offer: config options by hardware version, and the environment browsers that answer with them.
import type { Feature } from '../../kernel/kernel.ts'
import { browserOperations, environmentBrowser } from './browser.ts'

export { configOption, defaultVersion, descriptors } from './config-option.ts'

export const environmentFeature: Feature = {
  name: 'environment',
  managed: [environmentBrowser],
  operations: browserOperations,
}
