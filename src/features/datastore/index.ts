// Datastores, their space, and how hosts get them. What lies in them is the files feature's.
import type { Feature } from '../../kernel/kernel.ts'
import { hostDatastoreSystem, hostDatastoreSystemOperations } from './host-datastore-system.ts'
import { removeDatastoreHome } from './local-folder.ts'
import { enterMaintenanceTask, exitMaintenanceTask, maintenanceOperations } from './maintenance-mode.ts'
import { datastoreManaged } from './managed.ts'
import { refreshOperations } from './refresh-datastore.ts'
import { destroyDatastoreTask, removeOperations } from './remove-datastore.ts'
import { renameOperations } from './rename-datastore.ts'

export { type DatastoreType, datastoreContent } from './content.ts'
export { createDatastore, datastoreOfName } from './create-datastore.ts'
export { datastoreHome, folderOf } from './local-folder.ts'
export { destroyDatastore, removeEntity } from './remove-datastore.ts'
export { renameDatastore, withPaths } from './rename-datastore.ts'
export { datastoreUsage, freeSpace, otherFiles } from './usage.ts'

export const datastoreFeature: Feature = {
  name: 'datastore',
  managed: [datastoreManaged, hostDatastoreSystem],
  operations: [
    ...renameOperations,
    ...removeOperations,
    ...refreshOperations,
    ...maintenanceOperations,
    ...hostDatastoreSystemOperations,
  ],
  tasks: [destroyDatastoreTask, enterMaintenanceTask, exitMaintenanceTask],
  stop: removeDatastoreHome,
}
