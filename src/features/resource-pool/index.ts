// Resource pools and vApps.
import type { Feature } from '../../kernel/kernel.ts'
import { resourcePoolDefinition } from './pool-definition.ts'

export { isVApp, poolChain } from './pool-definition.ts'

export const resourcePoolFeature: Feature = { name: 'resource-pool', managed: [resourcePoolDefinition] }
