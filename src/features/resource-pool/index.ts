// Resource pools and vApps.
import type { Feature } from '../../kernel/kernel.ts'
import { resourcePoolDefinition } from './pool-definition.ts'
import { destroyPoolTask, poolOperations, renamePoolTask } from './pool-operations.ts'
import {
  destroyVApp,
  emptyVApp,
  powerOffVApp,
  powerOnVApp,
  suspendVApp,
  unregisterVApp,
  vAppOperations,
} from './vapp-operations.ts'

export { createPool, poolArgument } from './pools.ts'
export { emptyVApp }

export const resourcePoolFeature: Feature = {
  name: 'resource-pool',
  managed: [resourcePoolDefinition],
  operations: [...poolOperations, ...vAppOperations],
  tasks: [destroyPoolTask, renamePoolTask, powerOnVApp, powerOffVApp, suspendVApp, destroyVApp, unregisterVApp],
}
