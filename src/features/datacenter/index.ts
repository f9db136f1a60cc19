// Datacenters and datastore clusters.
import type { Feature } from '../../kernel/kernel.ts'
import { createDatacenterOperations, reconfigureDatacenterTask } from './create-datacenter.ts'
import { destroyDatacenterOperations, destroyDatacenterTask } from './destroy-datacenter.ts'
import { datacenterManaged } from './managed.ts'
import {
  configureIormTask,
  configureStorageDrsTask,
  storageDrsOperations,
  storageResourceManager,
} from './storage-drs.ts'
import { storagePodManaged } from './storage-pod.ts'

export { createDatacenter } from './create-datacenter.ts'

export const datacenterFeature: Feature = {
  name: 'datacenter',
  managed: [datacenterManaged, storagePodManaged, storageResourceManager],
  operations: [...createDatacenterOperations, ...destroyDatacenterOperations, ...storageDrsOperations],
  tasks: [reconfigureDatacenterTask, destroyDatacenterTask, configureStorageDrsTask, configureIormTask],
}
