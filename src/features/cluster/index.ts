// Clusters and standalone hosts' compute resources.
import type { Feature } from '../../kernel/kernel.ts'
import { computeResourceDefinition } from './cluster-definition.ts'

export {
  type ComputeResourceOptions,
  createComputeResource,
  createStandaloneHost,
  DEFAULT_CLUSTER,
} from './new-compute-resource.ts'

export const clusterFeature: Feature = { name: 'cluster', managed: [computeResourceDefinition] }
