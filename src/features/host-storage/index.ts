// A host's adapters, disks and paths, and which VMkernel NICs serve what.
import type { Feature } from '../../kernel/kernel.ts'
import { storageDefinitions } from './definitions.ts'
import { storageOperations } from './storage-operations.ts'
import { vnicOperations } from './vnic-operations.ts'

export const hostStorageFeature: Feature = {
  name: 'host-storage',
  managed: storageDefinitions,
  operations: [...storageOperations, ...vnicOperations],
}
