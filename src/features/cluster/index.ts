// Clusters and standalone hosts' compute resources.
import type { Feature } from '../../kernel/kernel.ts'
import { adviceOperations } from './advice.ts'
import { computeResourceDefinition } from './cluster-definition.ts'
import { checkEvc, configureEvc, evcManagerDefinition, evcOperations } from './evc.ts'
import { reconfigure, reconfigureOperations, renameCompute } from './reconfigure.ts'

export { evcManagerId } from './evc.ts'
export {
  createComputeResource,
  createStandaloneHost,
  DEFAULT_CLUSTER,
} from './new-compute-resource.ts'
export { setHostRoles } from './reconfigure.ts'

export const clusterFeature: Feature = {
  name: 'cluster',
  managed: [computeResourceDefinition, evcManagerDefinition],
  operations: [...reconfigureOperations, ...adviceOperations, ...evcOperations],
  tasks: [reconfigure, renameCompute, configureEvc, checkEvc],
}
